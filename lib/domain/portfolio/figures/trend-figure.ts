import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { percent } from "@/lib/domain/figures/text/percent";
import { grouped } from "@/lib/domain/portfolio/concluding/sameness";
import { facetKey, quarterOf } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { signed } from "@/lib/domain/report/parts/axes";

/** Quarters that fit side by side: the last of them. */
const MOST_QUARTERS = 16;

type Quarter = {
  readonly quarter: string;
  readonly projects: number;
  /** The leading kind's share of pull. */
  readonly share: number | null;
  readonly open: number;
  readonly shift: number | null;
};

/** What was submitted by quarter of the year, and how its answers differ. Null where everything is of one quarter. */
export function trendFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const shares = new Map(projects.map((project) => [project, pullByKind(project)]));
  const leading = meanShares([...shares.values()])[0]?.key ?? "";
  const quarters = [...grouped(projects, ({ submittedAt }) => quarterOf(submittedAt))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, own]): Quarter => {
      const named = own.filter(({ facts }) => facts.recipients.length > 0);
      const shifts = own.flatMap(({ facts }) => (facts.shift ? [facts.shift.p50] : [])).sort((a, b) => a - b);
      return {
        quarter,
        projects: own.length,
        share:
          named.length === 0
            ? null
            : named.reduce((sum, each) => sum + (shares.get(each)?.get(leading) ?? 0), 0) / named.length,
        open: own.reduce((sum, { facts }) => sum + facts.openPatterns.length, 0) / own.length,
        shift: shifts.length === 0 ? null : median(shifts),
      };
    });
  const shown = quarters.slice(-MOST_QUARTERS);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || shown.length < 2) return null;
  const kind = FILTER_LABELS.recipientKind(leading);
  return {
    id: "trend",
    title:
      first.share !== null && last.share !== null
        ? `${kind}: from ${percent(first.share)} of the pull in ${first.quarter} to ${percent(last.share)} in ${last.quarter}`
        : `${shown.length} quarters, from ${first.projects} to ${last.projects} projects`,
    note: "By the quarter in which the newest revision was submitted. Bars: projects. Points: share of the pull on the kind of recipient that leads over all. A quarter with few projects moves by chance; the table says how many there are.",
    drawings: [drawingOf(shown)],
    columns: [
      "Quarter",
      "Projects",
      `Share of pull: ${kind}`,
      "Expected patterns without answer, a project",
      "Median of median shifts, months",
    ],
    rows: shown.map(({ quarter, projects: count, share, open, shift }) => ({
      cells: [quarter, String(count), percent(share), open.toFixed(1), shift === null ? "—" : signed(shift)],
      facet: facetKey("quarter", quarter),
    })),
  };
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

function drawingOf(quarters: readonly Quarter[]): Drawing {
  const step = Math.min((WIDTH - LEFT - 10) / quarters.length, 90);
  const most = Math.max(...quarters.map(({ projects }) => projects));
  const y = (share: number) => BASE - (BASE - TOP) * share;
  const points = quarters.flatMap(({ share }, at) =>
    share === null ? [] : [{ x: LEFT + (at + 0.5) * step, y: y(share) }],
  );
  return {
    width: WIDTH,
    height: BASE + 40,
    name: "",
    marks: [
      ...[0, 0.5, 1].flatMap((share) => [
        line(LEFT, y(share), LEFT + step * quarters.length, y(share), { stroke: "hairline" }),
        text(LEFT - 8, y(share) + 4, percent(share), { tone: "quiet", anchor: "end", size: 11 }),
      ]),
      ...quarters.map(({ quarter, projects, share }, at): Mark => {
        const x = LEFT + at * step;
        const height = ((BASE - TOP) * projects) / most / 2;
        return {
          type: "group",
          details: `${quarter}: ${projects} projects, ${percent(share)} of the pull on the leading kind`,
          to: { type: "group", id: facetKey("quarter", quarter) },
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
            text(x + step / 2, BASE + 15, quarter.slice(2), { anchor: "middle", size: 11 }),
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
