/** Names in what people say to each other, each behind an @. */

/** A name being written at the caret: where its @ stands, and who of the people it can become. */
export type NameAsked = { readonly at: number; readonly names: readonly string[] };

/** The longest beginning of a name that is looked for. */
const MOST_SOUGHT = 60;
/** How many are offered at once. */
const MOST_OFFERED = 8;

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);
const folded = (text: string) => text.normalize("NFC").toLowerCase();

/**
 * Those of the people who are mentioned in a text, by id. Of names that begin alike the longest counts; who bears the same name is
 * mentioned with it.
 */
export function mentionedIn<Person extends { readonly id: string; readonly name: string }>(
  text: string,
  people: readonly Person[],
): readonly string[] {
  const found = new Set(
    mentionParts(
      text,
      people.map(({ name }) => name),
    ).flatMap(({ name }) => name ?? []),
  );
  return people.filter(({ name }) => found.has(folded(name))).map(({ id }) => id);
}

/** A text in parts, in order: a mention, with whose name it is in small letters, or words between. */
export function mentionParts(
  text: string,
  names: readonly string[],
): readonly { readonly text: string; readonly name: string | null }[] {
  const sought = [...new Set(names.map(folded))].sort((a, b) => b.length - a.length);
  const given = text.normalize("NFC");
  const parts: { text: string; name: string | null }[] = [];
  let from = 0;
  for (let at = given.indexOf("@"); at !== -1; at = given.indexOf("@", at + 1)) {
    if (isWordSign(given[at - 1])) continue;
    const name = sought.find((each) => {
      const end = at + 1 + each.length;
      return each !== "" && given.slice(at + 1, end).toLowerCase() === each && !isWordSign(given[end]);
    });
    if (name === undefined) continue;
    const end = at + 1 + name.length;
    if (at > from) parts.push({ text: given.slice(from, at), name: null });
    parts.push({ text: given.slice(at, end), name });
    from = end;
  }
  if (from < given.length) parts.push({ text: given.slice(from), name: null });
  return parts;
}

/** Whose name can stand where somebody writes; null where none is being written, or nobody's begins so. */
export function nameAskedAt(text: string, caret: number, names: readonly string[]): NameAsked | null {
  const at = text.lastIndexOf("@", caret - 1);
  if (at === -1 || caret - at > MOST_SOUGHT || isWordSign(text[at - 1])) return null;
  const sought = folded(text.slice(at + 1, caret));
  if (/[\n@]/.test(sought)) return null;
  const fits = names.filter((name) => {
    const words = folded(name);
    return words.startsWith(sought) || words.split(" ").some((word) => word.startsWith(sought));
  });
  const whole = fits.length === 1 && folded(fits[0] ?? "") === sought;
  return fits.length === 0 || whole ? null : { at, names: fits.slice(0, MOST_OFFERED) };
}
