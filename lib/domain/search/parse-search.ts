import { nearestWord } from "@/lib/domain/search/nearest-word";
import { readSearchDate } from "@/lib/domain/search/search-date";
import { SEARCH_FIELDS, type SearchField, searchField, searchValue } from "@/lib/domain/search/search-fields";
import {
  COMPARISONS,
  type Comparison,
  SEARCH_LIMITS,
  type SearchFault,
  type SearchQuery,
  type SearchTerm,
} from "@/lib/domain/search/search-query";
import { type Piece, searchTokens, type Token } from "@/lib/domain/search/search-token";
import { searchWords } from "@/lib/domain/search/search-words";

export type ParsedSearch = { readonly query: SearchQuery; readonly faults: readonly SearchFault[] };

/**
 * Reads a search: terms apart by spaces, each `field:value`, `field:value,value`, `field:<value` or words alone, with `-` before it for
 * the contrary. What can't be read is a fault and no part of the query; a search with faults is not to be run. Total: any text is read.
 */
export function parseSearch(text: string): ParsedSearch {
  const faults: SearchFault[] = [];
  const tokens = searchTokens(text);
  const terms = tokens.slice(0, SEARCH_LIMITS.terms).flatMap((token): readonly SearchTerm[] => {
    const term = termOf(token, text);
    if ("kind" in term) faults.push(term);
    return "kind" in term ? [] : [term];
  });
  const beyond = tokens[SEARCH_LIMITS.terms];
  if (beyond) faults.push(tooMany(text, beyond.at, text.length));
  return { query: terms, faults };
}

function termOf(token: Token, text: string): SearchTerm | SearchFault {
  const { name, values, isNegated, openQuote } = token;
  if (openQuote !== null) {
    const written = text.slice(openQuote, token.end);
    const endsEscaping = /(^|[^\\])(\\\\)*\\$/.test(written);
    const instead = `${written}${endsEscaping ? "\\" : ""}"`;
    return { at: openQuote, length: written.length, kind: "open-quote", written, field: null, instead };
  }
  const [first] = values;
  if (!name && first) {
    if (searchWords(first.text).length === 0) return faultOf("no-words", first, text);
    return { type: "words", text: first.text, isQuoted: first.isQuoted, isNegated };
  }
  if (!name || !first) return tooMany(text, token.at, token.end);
  const field = searchField(name.text);
  if (!field) {
    const instead = nearestWord(
      name.text,
      SEARCH_FIELDS.map((each) => each.name),
    );
    return faultOf("unknown-field", name, text, { instead });
  }
  if (values.length > SEARCH_LIMITS.values) return tooMany(text, token.at, token.end);
  const { comparison, rest } = comparisonOf(first);
  if (comparison !== "=" && field.kind !== "date" && field.kind !== "number") {
    return faultOf("not-ordered", first, text, { field: field.name, instead: rest.text || null });
  }
  const isOrdered = comparison !== "=" && values.length > 1;
  if (isOrdered) return faultOf("not-ordered", first, text, { field: field.name });
  const read: string[] = [];
  for (const piece of [rest, ...values.slice(1)]) {
    const value = readValue(field, piece, text);
    if (typeof value !== "string") return value;
    if (!read.includes(value)) read.push(value);
  }
  return { type: "field", field: field.name, isNegated, comparison, values: read };
}

function comparisonOf(piece: Piece): { readonly comparison: Comparison; readonly rest: Piece } {
  const found = piece.isQuoted ? undefined : COMPARISONS.find((each) => piece.text.startsWith(each));
  if (!found) return { comparison: "=", rest: piece };
  return {
    comparison: found,
    rest: { ...piece, text: piece.text.slice(found.length), at: piece.at + found.length },
  };
}

function readValue(field: SearchField, piece: Piece, text: string): string | SearchFault {
  const written = piece.text.trim();
  const fault = (kind: SearchFault["kind"], instead: string | null) =>
    faultOf(kind, piece, text, { field: field.name, instead });
  const words = () => (searchWords(written).length > 0 ? written : fault("no-words", null));
  if (written === "") return fault("no-value", null);
  switch (field.kind) {
    case "choice":
      return searchValue(field, written) ?? fault("unknown-value", nearestValue(field, written));
    case "id":
      return /^[a-z0-9.@/-]{1,200}$/.test(written) ? written : fault("no-words", null);
    case "date":
      return readSearchDate(written) ?? fault("no-date", null);
    case "number": {
      const number = Number(written.replace("−", "-"));
      return Number.isFinite(number) && Math.abs(number) < 1e9
        ? String(number + 0)
        : fault("no-number", null);
    }
    case "person":
      return written.toLowerCase() === "me" ? "me" : words();
    case "choice-or-words":
      return searchValue(field, written) ?? words();
    case "words":
      return words();
  }
}

function nearestValue(field: SearchField, text: string): string | null {
  const words = field.values.flatMap(({ value, label, also }) => [
    value,
    label.toLowerCase(),
    ...(also ?? []),
  ]);
  const near = nearestWord(text, words);
  return near && searchValue(field, near);
}

function faultOf(
  kind: SearchFault["kind"],
  piece: Piece,
  text: string,
  { field = null, instead = null }: Partial<Pick<SearchFault, "field" | "instead">> = {},
): SearchFault {
  const length = piece.isQuoted ? quotedLength(text, piece.at) : piece.text.length;
  return { at: piece.at, length, kind, written: piece.text, field, instead };
}

/** Of a text in quotes, these included. */
function quotedLength(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return Math.min(end + 1, text.length) - at;
}

function tooMany(text: string, at: number, end: number): SearchFault {
  return {
    at,
    length: end - at,
    kind: "too-many",
    written: text.slice(at, end),
    field: null,
    instead: null,
  };
}
