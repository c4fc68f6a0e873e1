import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";

/** One thing a lead asks the authors to change: of which answer, record or list, how that was called, and what. */
export type RequestedChange = { readonly path: Path; readonly label: string; readonly words: string };

/** With whether the answer, or anything within the list or record, reads otherwise since. */
export type FollowedChange = RequestedChange & { readonly isChanged: boolean };

/** What became of changes that were asked for, between the answers they were asked on and later ones. */
export function followChanges(
  changes: readonly RequestedChange[],
  before: Answers,
  after: Answers,
): readonly FollowedChange[] {
  return changes.map((change) => ({
    ...change,
    isChanged: textWithin(before, change.path) !== textWithin(after, change.path),
  }));
}

/** The answer at a path and everything within it, as one text to compare; empty brackets where nothing is there. */
export function textWithin(answers: Answers, path: Path): string {
  const within = Object.keys(answers).filter((each) => each === path || each.startsWith(`${path}/`));
  return JSON.stringify(within.sort().map((each) => [each, answers[each]]));
}
