import type { Answers } from "@/lib/domain/assessment/answer";
import {
  DOUBT,
  factsOfTheWorld,
  type Variation,
  type WorldFact,
} from "@/lib/domain/changes/facts-of-the-world";
import { type LevelMove, type Moved, movedBy } from "@/lib/domain/changes/level-moves";

/** A fact on which conclusions turn, and what each other state of the world would do to them. */
export type TurningFact = WorldFact & { readonly outcomes: readonly Outcome[] };

export type Outcome = Moved & Pick<Variation, "if" | "falling" | "weaker" | "claims" | "isSaid">;

/** How many are ranked. */
const RANKED = 8;
/** Uses that fall count up to so many; those that only weaken, and claims that rest on it, half as much together. */
const FALLING = 3;

/**
 * Facts about the world, first what would be worth finding out first: each is put otherwise, the ledger is built again, and what
 * moves is counted, times the doubt; that without which the case falls, where it is no likelier than two in three, comes before the rest, and a
 * likelihood that is as good as settled after it. What is blank is not in it: that is said, not found out. No number of it is shown. Total and
 * deterministic; some two milliseconds a variation.
 */
export function findOutFirst(answers: Answers): readonly TurningFact[] {
  return factsOfTheWorld(answers)
    .map((fact) => ({
      ...fact,
      outcomes: fact.variations
        .map(({ after, ...variation }) => ({ ...variation, ...movedBy(answers, after) }))
        .filter((outcome) => movedIn(outcome) > 0),
    }))
    .filter(({ outcomes }) => outcomes.length > 0)
    .toSorted((a, b) => tierOf(b) - tierOf(a) || weightOf(b) - weightOf(a))
    .slice(0, RANKED);
}

/** What the case falls without, what is open, and what is as good as settled by its authors’ own number. */
function tierOf({ isFatal, doubt }: WorldFact): number {
  return isFatal ? 2 : doubt > DOUBT.settled ? 1 : 0;
}

/** The outcome that moves most decides. */
function weightOf({ outcomes, doubt }: TurningFact): number {
  return doubt * Math.max(...outcomes.map(movedIn));
}

function movedIn({ moves, scrutiny, falling, weaker, claims }: Outcome): number {
  return (
    moves.reduce((sum, move) => sum + stepsOf(move), 0) +
    (scrutiny ? 3 : 0) +
    Math.min(FALLING, falling.length) +
    Math.min(FALLING, weaker.length + claims.length) / 2
  );
}

/** Double where serious is touched. */
function stepsOf({ from, to }: LevelMove): number {
  return Math.abs(to - from) * (from === 3 || to === 3 ? 2 : 1);
}
