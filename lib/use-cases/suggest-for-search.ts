import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listNewest, listSearchedValues } from "@/lib/data/search-values";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { searchValueText } from "@/lib/domain/search/print-search";
import { searchWords } from "@/lib/domain/search/search-words";
import {
  type AskedValues,
  MOST_SUGGESTIONS,
  type SearchSuggestion,
  suggestSearch,
} from "@/lib/domain/search/suggest-search";
import { defineView } from "@/lib/use-cases/define-use-case";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  text: z.string().max(TEXT_LIMITS.searchLine),
  caret: z.coerce.number<string | number>().int().min(0).max(TEXT_LIMITS.searchLine),
});

/**
 * What may stand at the caret of a search: words of the language, then words, names and teams of the projects the viewer may read,
 * looked for in the newest of them alone, so that the cost doesn't grow with the organisation. What they may not read leaves no trace.
 */
export const suggestForSearch = defineView(
  input,
  async ({
    tx,
    viewer,
    input: { text, caret },
  }): Promise<{ readonly suggestions: readonly SearchSuggestion[] }> => {
    if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
      throw refuse("not-allowed", refusals.portfolioNotAllowed);
    }
    const { suggestions, asked } = suggestSearch(text, caret);
    const missing = MOST_SUGGESTIONS - suggestions.length;
    if (!asked || missing === 0) return { suggestions };
    const known = new Set(suggestions.map((each) => each.text));
    const named = (await namesFor(tx, viewer, asked)).filter((each) => !known.has(each.text));
    return { suggestions: [...suggestions, ...named.slice(0, missing)] };
  },
);

async function namesFor(
  tx: Reader,
  viewer: Viewer,
  asked: AskedValues,
): Promise<readonly SearchSuggestion[]> {
  const { field, written, at, end } = asked;
  const words = searchWords(written);
  const isUnreadable = field !== "rule" && written.trim() !== "" && words.length === 0;
  if (isUnreadable) return [];
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const beginning = field === "rule" ? written.toLowerCase() : longest;
  const newest = (await listNewest(tx, viewer, COUNT_LIMITS.suggestedFrom)).filter((row) =>
    mayReadRow(viewer, row),
  );
  const revisionIds = newest.map(({ revisionId }) => revisionId);
  const found = await listSearchedValues(tx, viewer, {
    field,
    revisionIds,
    beginning,
    size: 2 * MOST_SUGGESTIONS,
  });
  return found
    .filter(({ value }) => field === "rule" || hasBeginnings(value, words))
    .map(({ value }) => ({ at, end, text: searchValueText(value), label: "" }));
}

/** A name that can be asked for, with a word for every word that is written. */
function hasBeginnings(name: string, written: readonly string[]): boolean {
  const words = searchWords(name);
  return words.length > 0 && written.every((each) => words.some((word) => word.startsWith(each)));
}
