import { generateKeyBetween } from "fractional-indexing";
import { MAX_RANK } from "@/lib/domain/assessment/limits";

/**
 * Whether a text is the rank of a record: an order key of fractional indexing, such as `a0` or `a0V`. Ranks are compared
 * as plain strings; equal ranks (two authors adding at once) are ordered by record id, see `recordsOf`.
 */
export function isRank(text: string): boolean {
  if (text.length > MAX_RANK || !/^[A-Za-z][0-9A-Za-z]+$/.test(text)) return false;
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    // The library keeps its check of a key to itself and tells only by throwing.
    return false;
  }
}
