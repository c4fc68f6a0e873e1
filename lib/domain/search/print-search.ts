import { COMPARISONS, type SearchQuery, type SearchTerm } from "@/lib/domain/search/search-query";

/** A search as it is best written: reading it again gives the same query. */
export function printSearch(query: SearchQuery): string {
  return query.map(printTerm).join(" ");
}

function printTerm(term: SearchTerm): string {
  const sign = term.isNegated ? "-" : "";
  if (term.type === "words") return sign + (term.isQuoted ? quoted(term.text) : term.text);
  const { field, comparison, values } = term;
  const written = values.map((value) => searchValueText(value)).join(",");
  return `${sign}${field}:${comparison === "=" ? "" : comparison}${written}`;
}

/** A value as it stands behind a field: in quotes where it would else be read otherwise. */
export function searchValueText(value: string): string {
  const isPlain =
    !/[\s",]/u.test(value) && value !== "" && !COMPARISONS.some((each) => value.startsWith(each));
  return isPlain ? value : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}
