import { scaleLinear } from "d3-scale";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { type Drawing, dots, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { grouped } from "@/lib/domain/grouped";
import { facetCounts, facetKey, PLACE_LABELS } from "@/lib/domain/portfolio/figures/facets";
import type {
  DatedProject,
  PortfolioFigure,
  PortfolioFigureRow,
} from "@/lib/domain/portfolio/figures/portfolio-figure";
import { inThousands, monthsInWords, signed } from "@/lib/domain/quantities/in-words";

const WIDTH = 560;
const HEIGHT = 400;
const PLOT = { left: 40, right: WIDTH - 10, top: 12, bottom: HEIGHT - 40 };
/** Months shown either side of zero: the first that holds nine in ten of the intervals. */
const REACHES = [0.5, 1, 3, 6, 12, 24, 60, 120];
const HELD = 0.9;
/** Intervals beyond which lines hide one another. */
const MOST_LINES = 400;
/** Radius of a point that is one project, and of the largest. */
const DOT = { one: 2, most: 12 };
/** Rows of the table. */
const MOST_ROWS = 200;

const CORNERS = ["sooner-safer", "sooner-less-safe", "later-safer", "later-less-safe"] as const;
type Corner = { readonly place: (typeof CORNERS)[number]; readonly times: number };

type Placed = {
  readonly id: string;
  readonly title: string;
  readonly shift: Quantiles;
  readonly effect: Quantiles;
};

/**
 * Timeline shift and effect on safety of every project that states both, two axes side by side, never one (SM-7). Null where none
 * states both.
 */
export function portfolioAxesFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const placed = projects.flatMap(({ id, title, facts: { shift, effect } }): Placed[] =>
    shift && effect ? [{ id, title, shift, effect }] : [],
  );
  if (placed.length === 0) return null;
  const counts = facetCounts(projects, "axes");
  const corners = CORNERS.map((place) => ({ place, times: counts.get(place) ?? 0 }));
  const harm = counts.get("less-safe-tail") ?? 0;
  const reach = reachOf(placed);
  const beyond = placed.filter(({ shift }) => Math.max(-shift.p10, shift.p90) > reach).length;
  return {
    id: "axes",
    title: `${inThousands(harm)} of ${inThousands(placed.length)} put a chance of one in ten or more on making humanity less safe`,
    note: [
      "Across: months by which a project brings transformative AI sooner or later. Up: its effect on humanity’s safety, timing aside, −3 to +3. Points are the medians given, lines their middle 80 %; where several lie in one place, the point’s area is how many they are. Two axes; nothing here adds them up.",
      placed.length > MOST_LINES && `Of more than ${MOST_LINES}, points alone.`,
      beyond > 0 &&
        `${inThousands(beyond)} of them ${beyond === 1 ? "goes" : "go"} beyond the ${reach} months shown, and ${beyond === 1 ? "ends" : "end"} at the edge.`,
      projects.length > placed.length &&
        `Left out for stating one or neither: ${inThousands(projects.length - placed.length)}.`,
      placed.length > MOST_ROWS && `The table has the ${MOST_ROWS} with the widest intervals of safety.`,
    ]
      .filter(Boolean)
      .join(" "),
    drawings: [drawingOf(placed, reach, corners)],
    columns: [
      "Project",
      "Timeline shift, median",
      "10 % to 90 %",
      "Effect on safety, median",
      "10 % to 90 %, safety",
    ],
    rows: [
      ...[...corners, { place: "less-safe-tail", times: harm } as const].map(
        ({ place, times }): PortfolioFigureRow => ({
          cells: [
            `All with ${PLACE_LABELS[place]}`,
            `${inThousands(times)} of ${inThousands(placed.length)}`,
            "—",
            "—",
            "—",
          ],
          facet: facetKey("axes", place),
        }),
      ),
      ...placed
        .toSorted((a, b) => width(b.effect) - width(a.effect))
        .slice(0, MOST_ROWS)
        .map(({ id, title, shift, effect }) => ({
          cells: [
            title,
            monthsInWords(shift.p50),
            `${monthsInWords(shift.p10)} to ${monthsInWords(shift.p90)}`,
            signed(effect.p50),
            `${signed(effect.p10)} to ${signed(effect.p90)}`,
          ],
          facet: null,
          project: id,
        })),
    ],
  };
}

const width = ({ p10, p90 }: Quantiles) => p90 - p10;

function reachOf(placed: readonly Placed[]): number {
  const furthest = placed
    .map(({ shift }) => Math.max(Math.abs(shift.p10), Math.abs(shift.p90)))
    .sort((a, b) => a - b);
  const held = furthest[Math.min(furthest.length - 1, Math.floor(furthest.length * HELD))] ?? 0;
  return REACHES.find((months) => months >= held) ?? 120;
}

function drawingOf(placed: readonly Placed[], reach: number, corners: readonly Corner[]): Drawing {
  const { left, right, top, bottom } = PLOT;
  const x = scaleLinear([-reach, reach], [left, right]).clamp(true);
  const y = scaleLinear([-3, 3], [bottom, top]).clamp(true);
  const spans = placed.map(({ shift, effect }) => {
    const [px, py] = [tenth(x(shift.p50)), tenth(y(effect.p50))];
    return `M${tenth(x(shift.p10))} ${py}H${tenth(x(shift.p90))}M${px} ${tenth(y(effect.p10))}V${tenth(y(effect.p90))}`;
  });
  const corner = ({ place, times }: Corner): Mark => {
    const isLeft = place.startsWith("sooner");
    const isUp = place.endsWith("-safer");
    const words = `${inThousands(times)} ${PLACE_LABELS[place].replace(" at the median", "")}`;
    return {
      type: "group",
      details: `${inThousands(times)} of ${inThousands(placed.length)}: ${PLACE_LABELS[place]}`,
      to: { type: "group", id: facetKey("axes", place) },
      marks: [
        {
          type: "rect",
          x: isLeft ? left + 3 : right - 153,
          y: isUp ? top + 3 : bottom - 23,
          width: 150,
          height: 20,
          fill: "paper",
        },
        text(isLeft ? left + 8 : right - 8, isUp ? top + 18 : bottom - 8, words, {
          tone: "quiet",
          ...(!isLeft && { anchor: "end" }),
        }),
      ],
    };
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    name: "",
    marks: [
      { type: "rect", x: left, y: top, width: right - left, height: bottom - top, stroke: "hairline" },
      ...x
        .ticks(5)
        .flatMap((tick) => [
          line(x(tick), bottom, x(tick), bottom + 5, { stroke: "line" }),
          text(x(tick), bottom + 18, signed(tick), { tone: "quiet", anchor: "middle", size: 11.5 }),
        ]),
      ...[-3, -2, -1, 0, 1, 2, 3].map((tick) =>
        text(left - 8, y(tick) + 4, signed(tick), { tone: "quiet", anchor: "end", size: 11.5 }),
      ),
      ...(placed.length > MOST_LINES
        ? []
        : [{ type: "path", d: spans.join(""), stroke: "line", weight: 0.6 } as const]),
      line(x(0), top, x(0), bottom, { stroke: "line", dash: "dotted" }),
      line(left, y(0), right, y(0), { stroke: "line", dash: "dotted" }),
      dots(gathered(placed.map(({ shift, effect }) => ({ x: x(shift.p50), y: y(effect.p50) })))),
      ...corners.map(corner),
      text((left + right) / 2, HEIGHT - 4, "Timeline shift, months: sooner to the left, later to the right", {
        anchor: "middle",
        size: 11.5,
        bold: true,
      }),
    ],
  };
}

/** Points of one place as one, whose area is how many they are. */
function gathered(places: readonly { readonly x: number; readonly y: number }[]) {
  const found = [...grouped(places, ({ x, y }) => `${tenth(x)} ${tenth(y)}`).values()];
  const most = Math.max(...found.map(({ length }) => length));
  const scale = Math.min(DOT.one, DOT.most / Math.sqrt(most));
  return found.flatMap(([first, ...rest]) =>
    first ? [{ ...first, radius: Math.max(DOT.one, scale * Math.sqrt(rest.length + 1)) }] : [],
  );
}
