/**
 * A text in one line, cut at a word boundary if it is longer than `limit` characters; a cut text ends with an ellipsis
 * and is then at most `limit` + 1 long. A text without spaces is cut between characters, never inside one.
 */
export function excerpt(text: string, limit: number): string {
  const line = oneLine(text, limit);
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, "")}…`;
}

/** The text in one line, or as much of its beginning as is longer than the limit: the rest will be cut anyway. */
function oneLine(text: string, limit: number): string {
  const enough = limit + 32;
  if (text.length <= enough) return collapsed(text);
  const beginning = collapsed(text.slice(0, enough));
  return beginning.length > limit ? beginning : collapsed(text);
}

/** Most texts are one line already: looking is cheaper than writing them anew. */
const collapsed = (text: string) =>
  /[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
