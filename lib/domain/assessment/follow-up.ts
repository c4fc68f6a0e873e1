import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";

/** The question that asks for the day on which its authors look back. */
export const FOLLOW_UP = "release.follow-up";
/** The questions that ask until which day it holds, and what would end that sooner. */
const GOOD_UNTIL = "release.good-until";
export const OUT_OF_DATE = "release.out-of-date";

/**
 * The day from which its authors are asked what came of it (ISO 8601): on which they look back, or until which it holds, whichever is sooner; null
 * without either.
 */
export function followUpOf(answers: Answers): string | null {
  const [first = null] = [FOLLOW_UP, GOOD_UNTIL]
    .map((id) => textAt(answers, id))
    .filter((day) => day !== "")
    .toSorted();
  return first;
}

/** How long an assessment holds, as its authors have it: until a day (ISO 8601), and until something happens; null where neither is said. */
type ShelfLife = { readonly until: string | null; readonly events: string };

/** The same, and whether that is over, by the day or by what somebody says has happened; null while it holds. */
export type Holds = ShelfLife & { readonly isOverBy: "day" | "event" | null };

export function shelfLifeOf(answers: Answers): ShelfLife | null {
  const [until, events] = [textAt(answers, GOOD_UNTIL), textAt(answers, OUT_OF_DATE)];
  return until === "" && events === "" ? null : { until: until || null, events };
}

/**
 * Since when a circumstance has changed, so that an assessment that stands asks to be amended: the day until which it was to hold is over, or
 * somebody says of what would end that that it has happened. Null while it holds, and where it is not approved, or closed.
 */
export function asksToBeAmended(
  of: {
    readonly state: AssessmentState;
    readonly shelfLife: ShelfLife | null;
    readonly happened: readonly string[];
  },
  today: string,
): "day" | "event" | null {
  if (!isApproved(of.state) || of.shelfLife === null) return null;
  if (of.happened.length > 0) return "event";
  return of.shelfLife.until !== null && of.shelfLife.until <= today ? "day" : null;
}

const isApproved = (state: AssessmentState) => state === "approved" || state === "approved-with-conditions";

/**
 * Whether authors are to say what came of it: it is approved and not closed, and the day they gave has come. Days are ISO 8601; null: none was
 * given.
 */
export function looksBack(
  of: { readonly state: AssessmentState; readonly on: string | null },
  today: string,
): boolean {
  return isApproved(of.state) && of.on !== null && of.on <= today;
}
