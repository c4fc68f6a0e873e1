/** A place in a text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` is the marked text. */
export type TermMark = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "term" | "absolute-phrase";
  /** A glossary term's id, or an absolute phrase's. */
  readonly id: string;
  /** The sense the wording itself gives away ("national security"): `security.national`. */
  readonly sense?: string;
};
