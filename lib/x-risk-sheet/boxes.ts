/** What a box says, and the words beside it. `unclear`: several boxes, or one within the words; then the words hold them. */
export type Box = { readonly mark: "ticked" | "open" | "none" | "unclear"; readonly words: string };

// From U+F000 on: the places of Wingdings, as text copied out of a PDF has them.
const TICKED = String.raw`[☑☒✓✔⊠■🗹\uf050\uf052\uf054\uf078\uf0fc\uf0fd\uf0fe]|\[[xX✓✔]\]|\([xX✓✔]\)|\\(?:checkmark|boxtimes|CheckedBox|XBox|Checkmark|cmark|checkedbox|blacksquare)\b`;
const OPEN = String.raw`[☐□▢⬜\uf06f\uf071\uf0a3\uf0a8]|\[ {0,3}\]|\\(?:square|Box|Square|boxempty|openbox|checkbox|emptybox)\b`;
/** A box with what mark-up puts around it: dollars, braces, `\hfill`. */
const MARK = new RegExp(
  String.raw`(?:\\hfill\s*)?[{$]{0,3}(?:(${TICKED})|(${OPEN}))(?:\{\})?[}$]{0,3}`,
  "gu",
);

const LEADING = new RegExp(`[ \\t]*${MARK.source}[ \\t]*`, "uy");

/** The box that stands at a place of a text, with the blanks around it, as in a Markdown task list; "" where none does. */
export function boxAt(text: string, at: number): string {
  LEADING.lastIndex = at;
  return LEADING.exec(text)?.[0] ?? "";
}

/**
 * Reads the box out of the answer of a yes/no question. It counts at the beginning or the end, where there is no other.
 * Total: any text has a box of some kind, and no word of it is lost.
 */
export function readBox(answer: string): Box {
  const text = answer.trim();
  const marks = [...text.matchAll(MARK)];
  const [mark] = marks;
  if (!mark) return { mark: "none", words: text };
  const before = text.slice(0, mark.index).trim();
  const after = text.slice(mark.index + mark[0].length).trim();
  if (marks.length > 1 || (before !== "" && after !== "")) return { mark: "unclear", words: text };
  return { mark: mark[1] === undefined ? "open" : "ticked", words: before || after };
}
