/**
 * A sentence that a pattern over words matches, as a rule: another for each `seed`. Looks around itself aren't obeyed, so it may fail to;
 * whoever asks has to try.
 */
export function matchOf(pattern: string, seed: number): string {
  let at = 0;
  let state = seed * 2_654_435_761;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const oneOf = (things: readonly (() => string)[]) => things[below(things.length)]?.() ?? "";

  function choice(): () => string {
    const alternatives = [row()];
    while (pattern[at] === "|") {
      at++;
      alternatives.push(row());
    }
    return () => oneOf(alternatives);
  }

  function row(): () => string {
    const parts: (() => string)[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") parts.push(quantified(part()));
    return () => parts.map((each) => each()).join("");
  }

  function part(): () => string {
    const sign = pattern[at++] ?? "";
    if (sign === "^" || sign === "$") return () => "";
    if (sign === "\\") {
      const escaped = pattern[at++] ?? "";
      return () => (escaped === "b" ? "" : escaped);
    }
    if (sign === "[") {
      const end = pattern.indexOf("]", at);
      const signs = pattern.slice(at, end);
      at = end + 1;
      const letters = signs.startsWith("^") || signs.includes("-") ? "qxz" : signs;
      return () => letters[below(letters.length)] ?? "";
    }
    if (sign !== "(") return () => sign;
    const kind = /^\?(?::|<?[=!])/.exec(pattern.slice(at))?.[0] ?? "";
    at += kind.length;
    const inner = choice();
    at++;
    // What has to follow is written out behind; what must not is left out.
    return kind === "?:" || kind === "?=" ? inner : () => "";
  }

  function quantified(once: () => string): () => string {
    const [all, sign, least, comma, most] =
      /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at)) ?? [];
    if (all === undefined) return once;
    at += all.length;
    const from = sign ? (sign === "+" ? 1 : 0) : Number(least);
    const to = sign ? (sign === "?" ? 1 : 3) : most ? Number(most) : from + (comma ? 2 : 0);
    return () => Array.from({ length: from + below(to - from + 1) }, once).join("");
  }

  return choice()().replace(/ +/g, " ").trim();
}
