import type { Fill } from "@/lib/domain/figures/drawing";

/**
 * What each meaning looks like in a file: the light theme of `app/globals.css`, on white. Every tone keeps its distance from
 * white when printed in grey; `accent` and `feared` fall together there, which is why dashes and words tell them apart.
 */
export const PRINT_COLOURS: { readonly [fill in Fill]: string } = {
  none: "none",
  paper: "#ffffff",
  sunk: "#f1f4f3",
  wash: "#e2eff0",
  ink: "#15202a",
  quiet: "#46545f",
  line: "#76848e",
  hairline: "#d3dbdb",
  accent: "#0a5c6b",
  feared: "#9c370b",
};
