/** Themes of the rulebook; one file each. */
export type Theme =
  | "recipients"
  | "uses"
  | "timelines"
  | "misuse"
  | "factors"
  | "labour"
  | "terms"
  | "evidence"
  | "inaction"
  | "release";
