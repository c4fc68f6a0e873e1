import { scaleLinear } from "d3-scale";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { distributionFor } from "@/lib/domain/assessment/distribution-at";
import { ARRIVAL, IMPACT } from "@/lib/domain/assessment/impact-and-arrival";
import { curveMarks, highestOf, PLOT, SMALL, tickMarks } from "@/lib/domain/figures/distribution-marks";
import { type Drawing, line, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { type Distribution, density, quantile } from "@/lib/domain/quantities/distribution";
import { writeNumber } from "@/lib/domain/quantities/write-number";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const HEIGHT = 238;
const KEY = PLOT.base + 48;

/**
 * When the work makes its difference, and when transformative AI comes: the author's two distributions over the same years.
 * Null unless both are given, and for reports frozen before they were compared.
 */
export function inTimeFigure({ axes: { inTime } }: ReportDocument): Figure | null {
  if (!inTime) return null;
  const impact = distributionFor(INSTRUMENT, IMPACT, inTime.impact);
  const arrival = distributionFor(INSTRUMENT, ARRIVAL, inTime.arrival);
  if (!impact || !arrival) return null;
  const row = (name: string, { p10, p50, p90 }: Quantiles) => [
    name,
    ...[p10, p50, p90].map((at) => writeNumber(at)),
  ];
  return {
    id: "in-time",
    title: "In time",
    units:
      "Across: years from when it was written. Height: how likely each year is, by a smooth curve through the three numbers given. Filled: the work has made its difference. Dashed: transformative AI has come.",
    sentence: `${inTime.sentence} The two ranges share ${chanceShown(inTime.overlap)} of their chance.`,
    table: {
      columns: ["Years until", "10 %", "50 %", "90 %"],
      rows: [
        row("The work has made its difference", inTime.impact),
        row("Transformative AI comes", inTime.arrival),
        ["Chance that the work comes too late", "—", chanceShown(inTime.tooLate), "—"],
        ["Chance that both ranges share", "—", chanceShown(inTime.overlap), "—"],
      ],
      names: 0,
    },
    drawings: [drawingOf(impact, arrival)],
  };
}

function drawingOf(impact: Distribution, arrival: Distribution): Drawing {
  const furthest = Math.max(quantile(impact, 0.97), quantile(arrival, 0.97)) || 1;
  const x = scaleLinear([0, furthest], [PLOT.left, PLOT.right]);
  const [first, second] = [seen(density(impact), furthest), seen(density(arrival), furthest)];
  const highest = highestOf(first, second);
  const half = PLOT.left + (PLOT.right - PLOT.left) / 2;
  return {
    width: PLOT.width,
    height: HEIGHT,
    name: "",
    marks: [
      ...curveMarks(first, x, highest),
      ...curveMarks(second, x, highest, "dashed"),
      line(PLOT.left, PLOT.base, PLOT.right, PLOT.base, { stroke: "line" }),
      ...x.ticks(7).flatMap((tick) => tickMarks(x(tick), writeNumber(tick))),
      { type: "rect", x: PLOT.left, y: KEY - 9, width: 22, height: 9, fill: "wash", stroke: "accent" },
      text(PLOT.left + 28, KEY, "the work has made its difference", { size: SMALL }),
      line(half, KEY - 4, half + 22, KEY - 4, { stroke: "ink", weight: 1.5, dash: "dashed" }),
      text(half + 28, KEY, "transformative AI comes", { size: SMALL }),
      text(PLOT.width / 2, HEIGHT - 8, "Years", { bold: true, anchor: "middle" }),
    ],
  };
}

/** What of a density lies within the drawing. */
function seen({ curve, atoms }: ReturnType<typeof density>, furthest: number): ReturnType<typeof density> {
  return {
    curve: curve.filter((point) => point.x <= furthest),
    atoms: atoms.filter((atom) => atom.x <= furthest),
  };
}
