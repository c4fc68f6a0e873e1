import type { Dash } from "@/lib/domain/figures/drawing";

/** Lengths of strokes and gaps, for every painter. Told apart without colour, also at the width of a hair. */
export const DASHES: { readonly [dash in Dash]: string } = { dashed: "8 4", dotted: "2 3" };
