import { type AnswerChange, type ChangeSet, pathOf, placeOf } from "@/lib/domain/changes/answer-change";

/** How many sets are kept at a node of the search, the smallest first. */
export const KEPT = 16;
/** Changes in one set; more at once are no advice. */
const LARGEST = 8;

/** The alternatives of all, the smallest sets first. */
export function eitherOf(alternatives: readonly (readonly ChangeSet[])[]): readonly ChangeSet[] {
  return smallest(alternatives.flat());
}

/** One alternative of each, made together. Nothing where one of them has no alternative. */
export function allOf(parts: readonly (readonly ChangeSet[])[]): readonly ChangeSet[] {
  let joined: readonly ChangeSet[] = [[]];
  for (const alternatives of parts) {
    joined = smallest(joined.flatMap((so) => alternatives.flatMap((next) => together(so, next) ?? [])));
    if (joined.length === 0) return joined;
  }
  return joined;
}

/** Both sets as one; null where they want different things of one path, or together are too many. */
function together(a: ChangeSet, b: ChangeSet): readonly [ChangeSet] | null {
  const joined: AnswerChange[] = [...a];
  for (const change of b) {
    const same = joined.find((each) => placeOf(each) === placeOf(change));
    if (!same) joined.push(change);
    else if (JSON.stringify(same) !== JSON.stringify(change)) return null;
  }
  return joined.length > LARGEST ? null : [joined];
}

function smallest(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  return sets.length <= 1 ? sets : [...sets].sort(bySize).slice(0, KEPT);
}

/**
 * Fewer changes first; of as many, answering before taking away, and what the screening says last: it decides what is asked
 * at all, so that changing it clears much by asking less.
 */
export function bySize(a: ChangeSet, b: ChangeSet): number {
  return a.length - b.length || effort(a) - effort(b);
}

const EFFORT: { readonly [type in AnswerChange["type"]]: number } = {
  answer: 0,
  row: 0,
  reword: 0,
  add: 1,
  remove: 2,
};
const SCREENING = 3;

const effort = (set: ChangeSet) =>
  set.reduce((sum, { type }) => sum + EFFORT[type], 0) + (touchesScreening(set) ? SCREENING : 0);

/** Whether a set changes what the screening says. */
export function touchesScreening(set: ChangeSet): boolean {
  return set.some((change) => pathOf(change).startsWith("screening."));
}
