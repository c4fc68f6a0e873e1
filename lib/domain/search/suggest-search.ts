import { searchValueText } from "@/lib/domain/search/print-search";
import { SEARCH_FIELDS, type SearchValue, searchField } from "@/lib/domain/search/search-fields";
import { searchTokens } from "@/lib/domain/search/search-token";

/** What may stand at the caret: `text` replaces what is written between `at` and `end`. */
export type SearchSuggestion = {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
};

export const MOST_SUGGESTIONS = 8;

/** A person is also the viewer. */
const VIEWER: SearchValue = { value: "me", label: "You" };

/** Fields whose values are in what the viewer may read: words, names and rules of it. */
const SUGGESTED = [
  ...(["title", "summary", "recipient", "use", "finding", "sense", "rule"] as const),
  ...(["team", "author", "reviewer", "lead"] as const),
];
export type SuggestedField = (typeof SUGGESTED)[number];

/** What to look for in what the viewer may read, to replace what stands between `at` and `end`. */
export type AskedValues = {
  readonly field: SuggestedField;
  readonly written: string;
  readonly at: number;
  readonly end: number;
};

/**
 * Fields whose names begin with the word at the caret, or values of the field that stands there; at most eight, and none before the
 * minus of a term, since what they would replace begins after it. What depends on what
 * the viewer may read (words, names, teams) is not among them: `asked` says what to look for.
 */
export function suggestSearch(
  text: string,
  caret: number,
): {
  readonly suggestions: readonly SearchSuggestion[];
  readonly asked: AskedValues | null;
} {
  const token = searchTokens(text).find((each) => each.at <= caret && caret <= each.end);
  const name = token?.name;
  if (!token || !name) {
    const piece = token?.values[0];
    if (!token) return { suggestions: fieldsFrom("", caret, caret), asked: null };
    if (!piece || piece.isQuoted || caret < piece.at) return { suggestions: [], asked: null };
    return { suggestions: fieldsFrom(piece.text.toLowerCase(), piece.at, token.end), asked: null };
  }
  if (caret < name.at) return { suggestions: [], asked: null };
  if (caret <= name.at + name.text.length) {
    return {
      suggestions: fieldsFrom(name.text.toLowerCase(), name.at, name.at + name.text.length + 1),
      asked: null,
    };
  }
  const field = searchField(name.text);
  const piece = [...token.values].reverse().find((each) => each.at <= caret);
  if (!field || !piece) return { suggestions: [], asked: null };
  const next = token.values.find((each) => each.at > piece.at);
  const end = next ? next.at - 1 : token.end;
  const written = piece.text.toLowerCase();
  const suggestions = [...field.values, ...(field.kind === "person" ? [VIEWER] : [])]
    .filter(({ value, label, also }) =>
      [value, ...label.toLowerCase().split(/\s+/), label.toLowerCase(), ...(also ?? [])].some((word) =>
        word.startsWith(written),
      ),
    )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ value, label }) => ({ at: piece.at, end, text: searchValueText(value), label }));
  const asked = SUGGESTED.find((name) => name === field.name);
  return { suggestions, asked: asked ? { field: asked, written: piece.text, at: piece.at, end } : null };
}

function fieldsFrom(small: string, at: number, end: number): readonly SearchSuggestion[] {
  return SEARCH_FIELDS.filter(({ name, also }) =>
    [name, ...(also ?? [])].some((each) => each.startsWith(small)),
  )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name, means }) => ({ at, end, text: `${name}:`, label: means }));
}
