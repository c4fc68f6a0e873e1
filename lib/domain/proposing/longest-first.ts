/** Alternatives of a pattern with those of several words before the others: “school boards” is no “school”. */
export function longestFirst(alternatives: string): string {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= alternatives.length; at += 1) {
    const sign = alternatives[at];
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === undefined || (sign === "|" && depth === 0)) {
      pieces.push(alternatives.slice(from, at));
      from = at + 1;
    }
  }
  const words = (piece: string) => Number(piece.includes(" "));
  return pieces.sort((a, b) => words(b) - words(a)).join("|");
}
