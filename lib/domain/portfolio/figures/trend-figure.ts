import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { percent } from "@/lib/domain/figures/text/percent";
import { shortened } from "@/lib/domain/figures/text/wrap-text";
import { grouped } from "@/lib/domain/grouped";
import { facetKey, quarterOf } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { inThousands, signed } from "@/lib/domain/quantities/in-words";

/** Periods that fit side by side: the last of them. */
const MOST_PERIODS = 16;

type Period = {
  /** As the table has it, and as the drawing has room for. */
  readonly name: string;
  readonly short: string;
  readonly facet: string;
  readonly projects: number;
  /** The leading kind's share of pull. */
  readonly share: number | null;
  /** A project, on average; null where there is none. */
  readonly open: number | null;
  readonly shift: number | null;
};

/** How projects are put into periods: by a key whose order is that of time; empty: in none. */
type By = {
  readonly id: "trend" | "rounds";
  readonly key: (project: DatedProject) => string;
  /** Of a key, and of one of its projects where there is one. */
  readonly named: (
    key: string,
    project: DatedProject | undefined,
  ) => Pick<Period, "name" | "short" | "facet">;
  /** Keys from the first to the last that stand on the axis of time whether they have projects or not. */
  readonly span?: (first: string, last: string) => readonly string[];
  /** What a period is, as the head of a column: "Quarter". */
  readonly noun: string;
  readonly note: string;
};

/** What was submitted by quarter of the year, and how its answers differ. Null where everything is of one quarter. */
export function trendFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  return periodsFigure(projects, {
    id: "trend",
    key: ({ submittedAt }) => quarterOf(submittedAt),
    named: (quarter) => ({ name: quarter, short: quarter.slice(2), facet: facetKey("quarter", quarter) }),
    span: quartersFrom,
    noun: "Quarter",
    note: "By the quarter in which the newest revision was submitted.",
  });
}

/** The same by the round they were submitted into, in the order in which rounds close. Null with fewer than two rounds. */
export function roundsFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const rounds = projects.filter(({ round }) => round);
  const outside = projects.length - rounds.length;
  return periodsFigure(rounds, {
    id: "rounds",
    key: ({ round }) => (round ? `${round.closesOn} ${round.name}` : ""),
    named: (_, project) => {
      const name = project?.round?.name ?? "";
      return { name, short: name, facet: facetKey("round", name) };
    },
    noun: "Round",
    note: `By the round that projects were submitted into, in the order in which rounds close.${outside > 0 ? ` ${outside} of ${inThousands(projects.length)} are in no round.` : ""}`,
  });
}

function periodsFigure(projects: readonly DatedProject[], by: By): PortfolioFigure | null {
  const shares = new Map(projects.map((project) => [project, pullByKind(project)]));
  const leading = meanShares([...shares.values()])[0]?.key ?? "";
  const found = grouped(projects, by.key);
  const kept = [...found.keys()].sort();
  const keys = by.span ? by.span(kept[0] ?? "", kept.at(-1) ?? "") : kept;
  const periods = keys.map((key): Period => {
    const own = found.get(key) ?? [];
    const named = own.filter(({ facts }) => facts.recipients.length > 0);
    const shifts = own.flatMap(({ facts }) => (facts.shift ? [facts.shift.p50] : [])).sort((a, b) => a - b);
    return {
      ...by.named(key, own[0]),
      projects: own.length,
      share:
        named.length === 0
          ? null
          : named.reduce((sum, each) => sum + (shares.get(each)?.get(leading) ?? 0), 0) / named.length,
      open:
        own.length === 0
          ? null
          : own.reduce((sum, { facts }) => sum + facts.openPatterns.length, 0) / own.length,
      shift: shifts.length === 0 ? null : median(shifts),
    };
  });
  const shown = periods.slice(-MOST_PERIODS);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || shown.length < 2) return null;
  const kind = FILTER_LABELS.recipientKind(leading);
  const cut =
    periods.length > shown.length
      ? ` Shown are the last ${shown.length} of ${periods.length}; ${projects.length - shown.reduce((sum, each) => sum + each.projects, 0)} projects are older.`
      : "";
  return {
    id: by.id,
    title:
      first.share !== null && last.share !== null
        ? `${kind}: from ${percent(first.share)} of the pull in ${first.name} to ${percent(last.share)} in ${last.name}`
        : `${shown.length} ${by.noun.toLowerCase()}s: ${counted(first.projects)} in the first, ${counted(last.projects)} in the last`,
    note: `${by.note} Bars: projects. Points: share of the pull on the kind of recipient that leads over all. One with few projects moves by chance; the table says how many there are.${cut}`,
    drawings: [drawingOf(shown)],
    columns: [
      by.noun,
      "Projects",
      `Share of pull: ${kind}`,
      "Expected patterns without answer, a project",
      "Median of median shifts, months",
    ],
    rows: shown.map(({ name, facet, projects: count, share, open, shift }) => ({
      cells: [
        name,
        String(count),
        percent(share),
        open === null ? "—" : open.toFixed(1),
        shift === null ? "—" : signed(shift),
      ],
      facet,
    })),
  };
}

const counted = (projects: number) => `${inThousands(projects)} ${projects === 1 ? "project" : "projects"}`;

/** Every quarter from one to another, both among them. */
function quartersFrom(first: string, last: string): readonly string[] {
  const [year = 0, part = 1] = first.split("-Q").map(Number);
  const quarters = [first];
  for (let at = part; (quarters.at(-1) ?? "") < last; at += 1)
    quarters.push(`${year + Math.floor(at / 4)}-Q${(at % 4) + 1}`);
  return quarters;
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

const WIDTH = 660;
const LEFT = 46;
const BASE = 140;
const TOP = 16;

function drawingOf(periods: readonly Period[]): Drawing {
  const step = Math.min((WIDTH - LEFT - 10) / periods.length, 90);
  const most = Math.max(...periods.map(({ projects }) => projects));
  const y = (share: number) => BASE - (BASE - TOP) * share;
  const points = periods.flatMap(({ share }, at) =>
    share === null ? [] : [{ x: LEFT + (at + 0.5) * step, y: y(share) }],
  );
  return {
    width: WIDTH,
    height: BASE + 40,
    name: "",
    marks: [
      ...[0, 0.5, 1].flatMap((share) => [
        line(LEFT, y(share), LEFT + step * periods.length, y(share), { stroke: "hairline" }),
        text(LEFT - 8, y(share) + 4, percent(share), { tone: "quiet", anchor: "end", size: 11 }),
      ]),
      ...periods.map(({ name, short, facet, projects, share }, at): Mark => {
        const x = LEFT + at * step;
        const height = ((BASE - TOP) * projects) / most / 2;
        return {
          type: "group",
          details: `${name}: ${counted(projects)}, ${percent(share)} of the pull on the leading kind`,
          to: { type: "group", id: facet },
          marks: [
            {
              type: "rect",
              x: x + step * 0.2,
              y: BASE - height,
              width: step * 0.6,
              height,
              fill: "sunk",
              stroke: "line",
            },
            text(x + step / 2, BASE + 15, shortened(short, step - 4, 11), { anchor: "middle", size: 11 }),
            text(x + step / 2, BASE + 30, String(projects), { anchor: "middle", size: 11, tone: "quiet" }),
          ],
        };
      }),
      {
        type: "path",
        d: points.map((each, at) => `${at === 0 ? "M" : "L"}${tenth(each.x)} ${tenth(each.y)}`).join(""),
        stroke: "ink",
        weight: 1.5,
      },
      ...points.map(
        (each): Mark => ({ type: "circle", x: tenth(each.x), y: tenth(each.y), radius: 3.5, fill: "ink" }),
      ),
    ],
  };
}
