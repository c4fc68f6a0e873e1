import type { Counted } from "@/lib/domain/portfolio/board/counted";
import type { Moved } from "@/lib/domain/portfolio/changes/portfolio-change";
import { COUNTING_RULES } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type { PortfolioFinding } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { inThousands } from "@/lib/domain/quantities/in-words";

/** A cell of so few projects could tell of one of them. */
export const FEWEST_SHOWN = 3;

/** A count as a document for people who may read less than its maker shows it: none, or enough that nobody is told of alone. */
export function countShown(count: number, isWithheld: boolean): string {
  return isWithheld && isFew(count) ? `fewer than ${FEWEST_SHOWN}` : inThousands(count);
}

/** How long a bar of it may be among `all`, 0 to 1: where its number isn't told, there is none. */
export function partShown(count: number, all: number, isWithheld: boolean): number {
  return all === 0 || (isWithheld && isFew(count)) ? 0 : count / all;
}

/** Whether a count, or what two of them differ by, is of somebody and of fewer than three. */
export const isFew = (count: number): boolean => count !== 0 && Math.abs(count) < FEWEST_SHOWN;

/** Kinds whose share rests on too few projects; and where that is one, the smallest of the others, since all of them add up to one. */
export function hiddenShares(pull: Counted["pull"]): ReadonlySet<string> {
  const few = pull.filter(({ restsOn }) => restsOn < FEWEST_SHOWN).map(({ kind }) => kind);
  const next = pull.findLast(({ kind }) => !few.includes(kind));
  return new Set(few.length === 1 && next ? [...few, next.kind] : few);
}

/** Whether a conclusion may be told to others: resting on enough projects, and no count of fewer can be reckoned from it. */
export const isTold = (among: number, alsoCounts: readonly number[] = []): boolean =>
  among >= FEWEST_SHOWN && alsoCounts.every((count) => !isFew(count));

/** Of conclusions over projects read one by one, those that others may be told: of rules that count. */
export function toldToOthers(findings: readonly PortfolioFinding[]): readonly PortfolioFinding[] {
  return findings.filter(
    ({ rule, from, alsoCounts }) =>
      COUNTING_RULES.has(rule) && isTold(new Set(from.map(({ project }) => project)).size, alsoCounts),
  );
}

/** Whether two figures tell of fewer than three projects: counts that are, or that differ by so few; and shares, which add up. */
export function isTelling({ before, after, isOfParts }: Moved): boolean {
  if (isOfParts || !/^\d+$/.test(before) || !/^\d+$/.test(after)) return true;
  return isFew(Number(before)) || isFew(Number(after)) || isFew(Number(after) - Number(before));
}

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
  const [of = "", value = ""] = measure?.split(":") ?? [];
  const all = of === "serves" ? counted.serves(value) : of === "weakens" ? counted.weakens(value) : null;
  if (all === null) return false;
  const others = all - Number(after);
  return isFew(others) || isFew(counted.projects - still - others);
}
