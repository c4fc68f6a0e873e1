import { theme } from "@/messages/shell";
/** The choice of colours: the system's, or one of ours kept in a cookie. */
export type Theme = "system" | "light" | "dark";

export const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: theme.system },
  { value: "light", label: theme.light },
  { value: "dark", label: theme.dark },
];

/** Anything but a known choice is the system's. */
export function readTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}
