import type { Moved } from "@/lib/domain/portfolio/changes/portfolio-change";
import { COUNTING_RULES } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type { PortfolioFinding } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import type { Counted } from "@/lib/domain/portfolio/figures/counted";
import { inThousands } from "@/lib/domain/quantities/in-words";

/** A cell of so few projects could tell of one of them. */
export const FEWEST_SHOWN = 3;

/** A count as a document for people who may read less than its maker shows it: none, or enough that nobody is told of alone. */
export function countShown(count: number, isWithheld: boolean): string {
  return isWithheld && isFew(count) ? FEWER : inThousands(count);
}

/** A count of so few, in words. */
export const FEWER = `fewer than ${FEWEST_SHOWN}`;

/** A count of some of all projects, as it is told. */
export type ToldCount = {
  readonly words: string;
  /** Null where it is withheld. */
  readonly count: number | null;
  /** By what rows are ordered, so that their order says no more than their words. */
  readonly rank: number;
};

const WITHHELD: ToldCount = { words: "—", count: null, rank: 0 };

/** Among fewer projects, a count that leaves out so few that it isn't told is one of which it is plain how many. */
export const FEWEST_COUNTED = 2 * FEWEST_SHOWN - 1;

/** A count of some of `all`: told where it is of enough, and where those that it leaves out are none or enough. */
export function toldCount(count: number, all: number, isWithheld: boolean): ToldCount {
  if (isWithheld && isFew(count)) return { words: FEWER, count: null, rank: 0 };
  if (isWithheld && isFew(all - count)) {
    return { words: `all but ${FEWER}`, count: null, rank: all - FEWEST_SHOWN + 1 };
  }
  return { words: inThousands(count), count, rank: count };
}

/**
 * Two counts of parts of `all`, of which the second is withheld, too, where those in neither would be told beside both: always the second, since
 * which of them it is would tell.
 */
export function toldPair(
  [one, other]: readonly [number, number],
  all: number,
  isWithheld: boolean,
): readonly [ToldCount, ToldCount] {
  const told = [toldCount(one, all, isWithheld), toldCount(other, all, isWithheld)] as const;
  const isReckoned = told.every(({ count }) => count !== null) && isFew(all - one - other);
  return isWithheld && isReckoned ? [told[0], WITHHELD] : told;
}

/** How long its bar is among `all`, 0 to 1: where it isn't told, there is none. */
export const partShown = ({ count }: ToldCount, all: number): number =>
  all === 0 || count === null ? 0 : count / all;

/** Whether a count, or what two of them differ by, is of somebody and of fewer than three. */
export const isFew = (count: number): boolean => count !== 0 && Math.abs(count) < FEWEST_SHOWN;

/** Kinds whose share rests on too few projects; and where that is one, the smallest of the others, since all of them add up to one. */
export function hiddenShares(pull: Counted["pull"]): ReadonlySet<string> {
  const few = pull.filter(({ restsOn }) => restsOn < FEWEST_SHOWN).map(({ kind }) => kind);
  const next = pull.findLast(({ kind }) => !few.includes(kind));
  return new Set(few.length === 1 && next ? [...few, next.kind] : few);
}

/** Whether a conclusion may be told to others: resting on enough projects of `all`, and no count of fewer can be reckoned from it. */
export const isTold = (among: number, all: number, alsoCounts: readonly number[] = []): boolean =>
  among >= FEWEST_SHOWN && [among, ...alsoCounts].every((count) => !isFew(count) && !isFew(all - count));

/** Of conclusions over `all` projects read one by one, those that others may be told: of rules that count. */
export function toldToOthers(
  findings: readonly PortfolioFinding[],
  all: number,
): readonly PortfolioFinding[] {
  return findings.filter(
    ({ rule, from, alsoCounts }) =>
      COUNTING_RULES.has(rule) && isTold(new Set(from.map(({ project }) => project)).size, all, alsoCounts),
  );
}

/**
 * Whether two figures tell of fewer than three projects: counts that are, that differ by so few or that leave out so few of `all` on a day;
 * and shares, which add up. `besides`: the other figures, from which with this one so few could be reckoned.
 */
export function isTelling(
  { before, after, isOfParts, measure }: Moved,
  { all, besides }: { readonly all: OnBothDays; readonly besides: readonly Moved[] },
): boolean {
  if (isOfParts || !/^\d+$/.test(before) || !/^\d+$/.test(after)) return true;
  const [then, now] = [Number(before), Number(after)];
  if (isFew(then) || isFew(now) || isFew(now - then)) return true;
  const { side, factor } = sideOf(measure);
  const counterpart = side && besides.find((each) => each.measure === `${OTHER[side]}:${factor}`);
  const of = { before: Number(counterpart?.before ?? 0), after: Number(counterpart?.after ?? 0) };
  return (
    isFew(all.before - then) ||
    isFew(all.after - now) ||
    isFew(all.before - then - of.before) ||
    isFew(all.after - now - of.after)
  );
}

/** The two sides on which a project can stand to a security factor. */
const OTHER = { serves: "weakens", weakens: "serves" } as const;

/** What a measure counts of a factor: those on one side of it. `side` is undefined where it counts something else. */
function sideOf(measure = ""): { readonly side: keyof typeof OTHER | undefined; readonly factor: string } {
  const [of, factor = ""] = measure.split(":");
  return { side: of === "serves" || of === "weakens" ? of : undefined, factor };
}

type OnBothDays = { readonly before: number; readonly after: number };

/**
 * Whether a figure of those submitted last and not withdrawn (`still`), beside the same of all, tells of fewer than three of the others:
 * that they are counted in it, or that they aren’t; and how many they are.
 */
export function tellsOfOthers(
  { measure, after }: Moved,
  {
    counted,
    still,
    withdrawn,
  }: { readonly counted: Counted; readonly still: number; readonly withdrawn: number },
): boolean {
  if (measure === "projects") return isFew(withdrawn);
  const { side, factor } = sideOf(measure);
  if (!side) return false;
  const others = counted[side](factor) - Number(after);
  return isFew(others) || isFew(counted.projects - still - others);
}
