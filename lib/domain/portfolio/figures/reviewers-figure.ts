import { scaleLinear } from "d3-scale";
import { type Drawing, dots, line, type Mark, text } from "@/lib/domain/figures/drawing";
import { wrapText } from "@/lib/domain/figures/text/wrap-text";
import { facetKey } from "@/lib/domain/portfolio/figures/facets";
import {
  type Beside,
  besideAuthors,
  JUDGED,
  type JudgedOf,
  type Side,
  sideValue,
} from "@/lib/domain/portfolio/figures/judged-sides";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { inThousands, signed } from "@/lib/domain/quantities/in-words";

const SIDES: readonly Side[] = ["less", "near", "more"];

type Row = {
  readonly of: JudgedOf;
  readonly label: string;
  readonly all: number;
  readonly counts: { readonly [side in Side]: number };
};

/**
 * What authors say beside what reviewers judge, over all reviews that are handed in and that the viewer may read; those whose own
 * review of a project is still out see none of it. Null where there is nothing to set side by side.
 */
export function reviewersFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const reviewed = projects.filter(({ judged }) => (judged?.reviews.length ?? 0) > 0);
  const all = projects.flatMap(besideAuthors);
  const rows = Object.entries(JUDGED).flatMap(([of, { label }]): Row[] => {
    const mine = all.filter((each) => each.of === of);
    const count = (side: Side) => mine.filter((each) => each.side === side).length;
    return mine.length === 0
      ? []
      : [
          {
            of: of as JudgedOf,
            label,
            all: mine.length,
            counts: { less: count("less"), near: count("near"), more: count("more") },
          },
        ];
  });
  const [widest] = rows.toSorted(
    (a, b) => apart(b) / b.all - apart(a) / a.all || b.all - a.all || (a.of < b.of ? -1 : 1),
  );
  if (!widest) return null;
  const reviews = reviewed.reduce((sum, { judged }) => sum + (judged?.reviews.length ?? 0), 0);
  return {
    id: "reviewers",
    title:
      apart(widest) === 0
        ? "Reviewers judge near what authors say, wherever both say something"
        : `Authors and reviewers lie apart most on: ${widest.label.toLowerCase()} (${inThousands(apart(widest))} of ${inThousands(widest.all)} judgements)`,
    note: `Over the ${reviews === 1 ? "one review" : `${inThousands(reviews)} reviews`} of ${inThousands(reviewed.length)} of ${inThousands(projects.length)} projects handed in that you may read. A quantity is near where the authors’ median lies in the reviewer’s eight chances in ten. Each judgement counts once, so a project with three reviews counts three times. Neither side is taken to be right.`,
    drawings: [
      barsDrawing(rows),
      ...scatter(all, "timeline", "Timeline shift, months: authors’ median across, reviewers’ up"),
      ...scatter(all, "safety", "Effect on safety, −3 to +3: authors’ median across, reviewers’ up"),
    ],
    columns: ["Of what", "How they stand", "Judgements", "Of all of it"],
    rows: rows.flatMap(({ of, label, all: whole, counts }) =>
      SIDES.map((side) => ({
        cells: [
          label,
          JUDGED[of][side],
          String(counts[side]),
          `${inThousands(counts[side])} of ${inThousands(whole)}`,
        ],
        facet: facetKey("judged", sideValue({ of, side })),
      })),
    ),
  };
}

const apart = ({ of, counts }: Row) => (of === "claims" ? counts.less : counts.less + counts.more);

const WIDTH = 660;
const LABELS = 200;
const BARS = WIDTH - LABELS - 8;
const ROW = 60;
const STYLES = {
  less: { fill: "ink" },
  near: { fill: "sunk", stroke: "line" },
  more: { fill: "paper", stroke: "ink", dash: "dashed" },
} as const;

const legend = (of: JudgedOf) =>
  `Filled: ${JUDGED[of].less}. Framed: ${JUDGED[of].near}. Dashed: ${JUDGED[of].more}.`;

/** Each row to its own length: shares, with how many they are of. */
function barsDrawing(rows: readonly Row[]): Drawing {
  return {
    width: WIDTH,
    height: rows.length * ROW + 2,
    name: "How they stand",
    marks: rows.flatMap(({ of, label, all, counts }, at): readonly Mark[] => {
      const y = at * ROW;
      const long = (count: number) => (BARS * count) / all;
      const from = { less: 0, near: counts.less, more: counts.less + counts.near };
      return [
        ...wrapText(`${label}, ${inThousands(all)}`, { width: LABELS - 14, size: 12, lines: 2 }).map(
          (words, part) => text(LABELS - 10, y + 16 + 14 * part, words, { anchor: "end", size: 12 }),
        ),
        ...SIDES.filter((side) => counts[side] > 0).map((side): Mark => {
          const x = LABELS + long(from[side]);
          return {
            type: "group",
            details: `${label}, ${JUDGED[of][side]}: ${inThousands(counts[side])} of ${inThousands(all)} judgements`,
            to: { type: "group", id: facetKey("judged", sideValue({ of, side })) },
            marks: [
              {
                type: "rect",
                x,
                y: y + 4,
                width: Math.max(long(counts[side]) - 3, 2),
                height: 18,
                ...STYLES[side],
              },
              ...(long(counts[side]) > 24
                ? [
                    text(x + 6, y + 17, String(counts[side]), {
                      size: 11.5,
                      tone: side === "less" ? "paper" : "ink",
                    }),
                  ]
                : []),
            ],
          };
        }),
        ...wrapText(legend(of), { width: BARS, size: 11, lines: 2 }).map((words, part) =>
          text(LABELS, y + 36 + 14 * part, words, { size: 11, tone: "quiet" }),
        ),
        line(LABELS, y + 2, LABELS, y + 24, { stroke: "line" }),
      ];
    }),
  };
}

const SIZE = { width: 420, height: 240, left: 44, top: 24, bottom: 206, right: 410 };
/** Of the medians, how many a scale has to hold; what lies beyond ends at its edge. */
const HELD = 0.95;

/** Medians of one quantity: a dot a judgement, on the line where both are the same. Nothing with fewer than two. */
function scatter(all: readonly Beside[], of: JudgedOf, name: string): readonly Drawing[] {
  const pairs = all.flatMap((each) => (each.of === of && each.medians ? [each.medians] : []));
  if (pairs.length < 2) return [];
  const sizes = pairs
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
  const reach = Math.max(sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * HELD))] ?? 0, 0.5);
  const x = scaleLinear([-reach, reach], [SIZE.left, SIZE.right]).nice().clamp(true);
  const y = scaleLinear([-reach, reach], [SIZE.bottom, SIZE.top]).nice().clamp(true);
  return [
    {
      width: SIZE.width,
      height: SIZE.height,
      name,
      marks: [
        text(SIZE.left, 14, name, { size: 11.5, bold: true }),
        {
          type: "rect",
          x: SIZE.left,
          y: SIZE.top,
          width: SIZE.right - SIZE.left,
          height: SIZE.bottom - SIZE.top,
          stroke: "hairline",
        },
        ...x
          .ticks(5)
          .map((tick) =>
            text(x(tick), SIZE.bottom + 16, signed(tick), { tone: "quiet", anchor: "middle", size: 11 }),
          ),
        ...y
          .ticks(5)
          .map((tick) =>
            text(SIZE.left - 6, y(tick) + 4, signed(tick), { tone: "quiet", anchor: "end", size: 11 }),
          ),
        line(SIZE.left, SIZE.bottom, SIZE.right, SIZE.top, { stroke: "line", dash: "dotted" }),
        dots(pairs.map(([authors, reviewer]) => ({ x: x(authors), y: y(reviewer) }))),
      ],
    },
  ];
}
