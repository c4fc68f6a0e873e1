/** A text, where it stands, and whether it was in quotes. */
export type Piece = { readonly text: string; readonly at: number; readonly isQuoted: boolean };

/** A term as it is written: `-name:value,value`, or one text alone. `end` is where it ends. */
export type Token = {
  readonly at: number;
  readonly end: number;
  readonly isNegated: boolean;
  readonly name: Piece | null;
  readonly values: readonly Piece[];
  /** Where a quote begins that nothing ends. */
  readonly openQuote: number | null;
};

const SPACE = /\s/u;

/** Cuts a search into its terms, at spaces outside quotes. Within quotes a backslash takes the next letter as it is. Total. */
export function searchTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const isNegated = text[start] === "-" && start + 1 < text.length && !SPACE.test(text.charAt(start + 1));
  let at = isNegated ? start + 1 : start;
  let openQuote: number | null = null;
  const read = (stops: string): Piece => {
    const begin = at;
    if (text[at] !== '"') {
      while (at < text.length && !SPACE.test(text.charAt(at)) && !stops.includes(text.charAt(at))) at += 1;
      return { text: text.slice(begin, at), at: begin, isQuoted: false };
    }
    let inside = "";
    at += 1;
    while (at < text.length && text[at] !== '"') {
      if (text[at] === "\\" && at + 1 < text.length) at += 1;
      inside += text.charAt(at);
      at += 1;
    }
    if (at >= text.length) openQuote = begin;
    else at += 1;
    return { text: inside, at: begin, isQuoted: true };
  };
  const first = read(":");
  if (first.isQuoted || text[at] !== ":") {
    return { at: start, end: at, isNegated, name: null, values: [first], openQuote };
  }
  at += 1;
  const values: Piece[] = [];
  do {
    if (text[at] === ",") at += 1;
    const value = read(",");
    values.push(value);
    // What is glued to a quote's end begins a value of its own.
    if (at < text.length && !SPACE.test(text.charAt(at)) && text[at] !== ",") values.push(read(","));
  } while (text[at] === ",");
  return { at: start, end: at, isNegated, name: first, values, openQuote };
}
