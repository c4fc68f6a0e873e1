import { searchValueText } from "@/lib/domain/search/print-search";
import { SEARCH_FIELDS, type SearchField, searchField } from "@/lib/domain/search/search-fields";
import { searchTokens } from "@/lib/domain/search/search-token";

/** What may stand at the caret: `text` replaces what is written between `at` and `end`. */
export type SearchSuggestion = {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
};

const MOST = 8;

/**
 * Fields whose names begin with the word at the caret, or values of the field that stands there; at most eight, and none before the
 * minus of a term, since what they would replace begins after it. What depends on what
 * the viewer may read (names, teams) is not among them: `field` and `written` say what to look for.
 */
export function suggestSearch(
  text: string,
  caret: number,
): {
  readonly suggestions: readonly SearchSuggestion[];
  readonly asked: {
    readonly field: SearchField;
    readonly written: string;
    readonly at: number;
    readonly end: number;
  } | null;
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
  const suggestions = field.values
    .filter(({ value, label, also }) =>
      [value, ...label.toLowerCase().split(/\s+/), label.toLowerCase(), ...(also ?? [])].some((word) =>
        word.startsWith(written),
      ),
    )
    .slice(0, MOST)
    .map(({ value, label }) => ({ at: piece.at, end, text: searchValueText(value), label }));
  return { suggestions, asked: { field, written: piece.text, at: piece.at, end } };
}

function fieldsFrom(small: string, at: number, end: number): readonly SearchSuggestion[] {
  return SEARCH_FIELDS.filter(({ name, also }) =>
    [name, ...(also ?? [])].some((each) => each.startsWith(small)),
  )
    .slice(0, MOST)
    .map(({ name, means }) => ({ at, end, text: `${name}:`, label: means }));
}
