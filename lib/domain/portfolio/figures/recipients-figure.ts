import { type Drawing, line, type Mark, text } from "@/lib/domain/figures/drawing";
import { percent } from "@/lib/domain/figures/text/percent";
import { shortened } from "@/lib/domain/figures/text/wrap-text";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";
import { isNobodyNamed, nameKey } from "@/lib/domain/portfolio/concluding/sameness";
import { concentrationInWords } from "@/lib/domain/portfolio/figures/concentration";
import { facetCounts, facetKey } from "@/lib/domain/portfolio/figures/facets";
import { columnsInWords, columnsOf } from "@/lib/domain/portfolio/figures/in-columns";
import { matrixDrawing, meanCell } from "@/lib/domain/portfolio/figures/matrix-drawing";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import {
  meanShares,
  outputShares,
  pullByKind,
  pullShares,
  type Recipient,
} from "@/lib/domain/portfolio/figures/recipient-shares";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { inThousands } from "@/lib/domain/quantities/in-words";

/** Named recipients that a picture has room for. */
const MOST_NAMED = 12;
/** Of how many the title speaks. */
const LED = 4;

const PULL_METHOD =
  "A project’s pull is shared among its recipients by the likelihood of the uses they have for it; a use without a likelihood stands at one, and where no use is described recipients share alike. Each project counts the same.";
const SEVERAL_KINDS = "A recipient of several kinds is in each of them, by equal parts.";

/** Kinds of recipient × projects. `ordered` is in the order of columns. Null where nobody names a recipient. */
export function recipientsFigure(ordered: readonly DatedProject[]): PortfolioFigure | null {
  const shares = new Map(ordered.map((project) => [project, pullByKind(project)]));
  const pull = meanShares([...shares.values()]);
  const outputs = outputMeans(ordered, kindsOf);
  const [first] = pull;
  if (!first) return null;
  const columns = columnsOf(ordered);
  const counts = facetCounts(ordered, "recipient");
  const rows = pull.map(({ key, share }) => {
    const label = FILTER_LABELS.recipientKind(key);
    const facet = facetKey("recipient", key);
    const reached = counts.get(key) ?? 0;
    return { key, share, label, facet, reached };
  });
  const unsaid = ordered.filter(({ facts }) => facts.recipients.length === 0).length;
  return {
    id: "recipients",
    title: `${percent(first.share)} of all pull is on one kind of recipient: ${FILTER_LABELS.recipientKind(first.key)}`,
    note: [
      `${columnsInWords(ordered.length)} Height: share of the project’s pull.`,
      concentrationInWords(
        pull.map(({ share }) => share),
        "kinds of recipient",
      ),
      PULL_METHOD,
      ordered.some(({ facts }) => facts.recipients.some((each) => kindsOf(each).length > 1)) && SEVERAL_KINDS,
      unsaid > 0 &&
        `${inThousands(unsaid)} of ${inThousands(ordered.length)} name no recipient, and are not in the shares.`,
    ]
      .filter(Boolean)
      .join(" "),
    drawings: [
      matrixDrawing(
        rows.map(({ key, share, label, facet, reached }) => ({
          label,
          facet,
          numbers: `${percent(share)}, ${inThousands(reached)} of ${inThousands(ordered.length)}`,
          details: `${label}: ${percent(share)} of all pull, in ${inThousands(reached)} of ${inThousands(ordered.length)} projects`,
          cells: columns.map((column) =>
            meanCell(column, (project) => ({ filled: shares.get(project)?.get(key) ?? 0, open: 0 })),
          ),
        })),
        { isOpenBelow: false },
      ),
    ],
    columns: ["Kind of recipient", "Share of pull", "Share of outputs", "Projects that reach it"],
    rows: rows.map(({ key, share, label, facet, reached }) => ({
      cells: [
        label,
        percent(share),
        percent(outputs.get(key) ?? null),
        `${inThousands(reached)} of ${inThousands(ordered.length)}`,
      ],
      facet,
    })),
  };
}

/** The named recipients that most of the pull goes to. Null where nobody is named. */
export function namedRecipientsFigure(ordered: readonly DatedProject[]): PortfolioFigure | null {
  const key = (recipient: Recipient) => (isNobodyNamed(recipient) ? [] : [nameKey(recipient.name)]);
  const pull = meanShares(ordered.map((project) => pullShares(project, key)));
  const outputs = outputMeans(ordered, key);
  const names = new Map(
    ordered.flatMap(({ facts }) => facts.recipients.map(({ name }) => [nameKey(name), name] as const)),
  );
  const counts = facetCounts(ordered, "named");
  const shown = pull.slice(0, MOST_NAMED).map((each) => {
    const facet = facetKey("named", each.key);
    return {
      ...each,
      facet,
      name: names.get(each.key) ?? each.key,
      reached: counts.get(each.key) ?? 0,
    };
  });
  const [first] = shown;
  if (!first) return null;
  const led = shown.length < LED ? 1 : LED;
  return {
    id: "named-recipients",
    title:
      led === 1
        ? `${first.name} takes ${percent(first.share)} of all pull`
        : `Four named recipients take ${percent(pull.slice(0, LED).reduce((sum, { share }) => sum + share, 0))} of all pull`,
    note: `${concentrationInWords(
      pull.map(({ share }) => share),
      "named recipients",
    )} Those whom nobody chooses (anyone, the public, users, journalists, the uninvited) are not among them. Names are the same when letters and digits are.${pull.length > MOST_NAMED ? ` Shown are the ${MOST_NAMED} largest of ${pull.length}.` : ""}`,
    drawings: [barsDrawing(shown, led)],
    columns: ["Recipient", "Share of pull", "Share of outputs", "Projects that reach it"],
    rows: shown.map(({ key: of, name, share, reached, facet }) => ({
      cells: [
        name,
        percent(share),
        percent(outputs.get(of) ?? null),
        `${inThousands(reached)} of ${inThousands(ordered.length)}`,
      ],
      facet,
    })),
  };
}

function outputMeans(
  projects: readonly DatedProject[],
  keys: (recipient: Recipient) => readonly string[],
): ReadonlyMap<string, number> {
  const means = meanShares(projects.map((project) => outputShares(project, keys)));
  return new Map(means.map((each) => [each.key, each.share]));
}

const WIDTH = 660;
const LABELS = 196;
const BARS = 320;
const ROW = 20;

type Bar = {
  readonly name: string;
  readonly share: number;
  readonly reached: number;
  readonly facet: string;
};

/** `led` of them stand out: those of which the title speaks. */
function barsDrawing(bars: readonly Bar[], led: number): Drawing {
  const most = Math.max(...bars.map(({ share }) => share));
  return {
    width: WIDTH,
    height: bars.length * ROW + 4,
    name: "",
    marks: bars.map(({ name, share, reached, facet }, at): Mark => {
      const y = at * ROW;
      return {
        type: "group",
        details: `${name}: ${percent(share)} of all pull, ${inThousands(reached)} ${reached === 1 ? "project" : "projects"}`,
        to: { type: "group", id: facet },
        marks: [
          { type: "rect", x: 0, y, width: WIDTH, height: ROW, fill: "paper" },
          text(LABELS - 10, y + 14, shortened(name, LABELS - 12, 12), {
            anchor: "end",
            size: 12,
            bold: at < led,
          }),
          line(LABELS, y + 1, LABELS, y + ROW - 1, { stroke: "line" }),
          {
            type: "rect",
            x: LABELS,
            y: y + 4,
            width: Math.max(1, (BARS * share) / most),
            height: 12,
            fill: at < led ? "accent" : "line",
          },
          text(
            LABELS + BARS + 10,
            y + 14,
            `${percent(share)}, ${inThousands(reached)} ${reached === 1 ? "project" : "projects"}`,
            { size: 12, bold: at < led },
          ),
        ],
      };
    }),
  };
}
