import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { percent } from "@/lib/domain/figures/text/percent";
import { byTitle } from "@/lib/domain/portfolio/by-title";
import { concentration } from "@/lib/domain/portfolio/figures/concentration";
import { facetCounts } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { PARTLY_ALIKE, shiftsAdded } from "@/lib/domain/portfolio/shifts-together";
import { signed } from "@/lib/domain/quantities/in-words";

/** A project as it stood on a day: by the newest revision until then. */
export type ProjectThen = DatedProject & { readonly revisionNumber: number };

/** A figure on both days, in words; a dash where there is none. `by` is what it moved by, empty where nothing. */
export type Moved = {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
  /** It counts something else than projects, of which one project can have many. */
  readonly isOfParts?: true;
  /** The measure by which sums (`portfolio-share.ts`) count the same. */
  readonly measure?: string;
};

type Listed = { readonly id: string; readonly title: string };

export type PortfolioChange = {
  readonly came: readonly Listed[];
  readonly left: readonly Listed[];
  /** There on both days, by another revision. */
  readonly revised: readonly Listed[];
  readonly moved: readonly Moved[];
};

/** Kinds of recipient whose share is compared: those that lead on either day. */
const MOST_KINDS = 4;

/** What came, what left and what moved between two days. */
export function portfolioChange(
  before: readonly ProjectThen[],
  after: readonly ProjectThen[],
): PortfolioChange {
  const then = new Map(before.map((project) => [project.id, project]));
  const now = new Map(after.map((project) => [project.id, project]));
  return {
    came: byTitle(after.filter(({ id }) => !then.has(id))),
    left: byTitle(before.filter(({ id }) => !now.has(id))),
    revised: byTitle(
      after.filter(({ id, revisionNumber }) => {
        const earlier = then.get(id);
        return earlier !== undefined && earlier.revisionNumber !== revisionNumber;
      }),
    ),
    moved: movedFigures(before, after),
  };
}

function movedFigures(before: readonly ProjectThen[], after: readonly ProjectThen[]): readonly Moved[] {
  const both = [before, after] as const;
  const shares = both.map((projects) => meanShares(projects.map(pullByKind)));
  const kinds = [...new Set(shares.flatMap((all) => all.slice(0, MOST_KINDS).map(({ key }) => key)))];
  const serving = both.map((projects) => facetCounts(projects, "serves"));
  const weakening = both.map((projects) => facetCounts(projects, "weakens"));
  return [
    {
      ...numbers(
        "Projects",
        both.map(({ length }) => length),
        String,
      ),
      measure: "projects",
    },
    ...kinds.map((kind) =>
      numbers(
        `Share of pull: ${FILTER_LABELS.recipientKind(kind)}`,
        shares.map((all) => all.find(({ key }) => key === kind)?.share ?? null),
        percent,
        inPoints,
      ),
    ),
    numbers(
      "Herfindahl–Hirschman index of the kinds",
      shares.map((all) => concentration(all.map(({ share }) => share))?.index ?? null),
      (index) => index.toFixed(2),
      (by) => movedBy(by, Math.abs(by).toFixed(2), "0.01"),
    ),
    ...SECURITY_FACTORS.flatMap(({ value, label }) => [
      {
        ...numbers(
          `Strengthen: ${label}`,
          serving.map((counts) => counts.get(value) ?? 0),
          String,
        ),
        measure: `serves:${value}`,
      },
      {
        ...numbers(
          `Weaken: ${label}`,
          weakening.map((counts) => counts.get(value) ?? 0),
          String,
        ),
        measure: `weakens:${value}`,
      },
    ]),
    {
      ...numbers(
        "Expected patterns of misuse without an answer",
        both.map((projects) => projects.reduce((sum, { facts }) => sum + facts.openPatterns.length, 0)),
        String,
      ),
      isOfParts: true,
    },
    numbers(
      `Stated shifts together, median at a correlation of ${PARTLY_ALIKE}, months`,
      both.map(
        (projects) =>
          shiftsAdded(
            projects.map(({ facts }) => facts.shift),
            PARTLY_ALIKE,
          )?.sum.quantiles.p50 ?? null,
      ),
      signed,
    ),
  ];
}

/** Per cent of a whole. */
function inPoints(by: number): string {
  const points = Math.round(Math.abs(by) * 100);
  return movedBy(by, `${points} ${points === 1 ? "point" : "points"}`, "1 point");
}

/** What comes to nothing by rounding has moved all the same, or it would not be listed. */
function movedBy(by: number, size: string, least: string): string {
  return Number.parseFloat(size) === 0
    ? `${by > 0 ? "up" : "down"} by under ${least}`
    : `${by > 0 ? "+" : "−"}${size}`;
}

function numbers(
  what: string,
  [before = null, after = null]: readonly (number | null)[],
  inWords: (number: number) => string,
  difference: (by: number) => string = (by) => signed(Math.round(by * 100) / 100),
): Moved {
  const cell = (number: number | null) => (number === null ? "—" : inWords(number));
  const isSame = before === null || after === null || cell(before) === cell(after);
  return { what, before: cell(before), after: cell(after), by: isSame ? "" : difference(after - before) };
}
