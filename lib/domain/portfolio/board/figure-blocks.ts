import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { type Drawing, tenth } from "@/lib/domain/figures/drawing";
import { percent } from "@/lib/domain/figures/text/percent";
import {
  FEWER,
  FEWEST_SHOWN,
  hiddenShares,
  isTold,
  partShown,
  type ToldCount,
  toldCount,
  toldPair,
} from "@/lib/domain/portfolio/board/withheld";
import { type BarRow, barsDrawing } from "@/lib/domain/portfolio/figures/bars-drawing";
import { concentrationInWords } from "@/lib/domain/portfolio/figures/concentration";
import type { Counted } from "@/lib/domain/portfolio/figures/counted";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { togetherDrawing } from "@/lib/domain/portfolio/figures/shifts-figure";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { inThousands, monthsInWords } from "@/lib/domain/quantities/in-words";
import { type FlatBlock, heading, paragraph, table, words } from "@/lib/domain/report/blocks/block";

/** Kinds of recipient by their share of pull: bars, and the same as a table. */
export function recipientBlocks({ projects, pull }: Counted, isWithheld: boolean): readonly FlatBlock[] {
  const [first] = pull;
  if (!first) return [];
  const hidden = isWithheld ? hiddenShares(pull) : new Set<string>();
  const told = pull.map(({ kind, share, reached }) => ({
    kind,
    name: FILTER_LABELS.recipientKind(kind),
    // A bar says no more than its number: whole per cents.
    share: hidden.has(kind) ? null : Math.round(share * 100) / 100,
    shareInWords: hidden.has(kind) ? "—" : percent(share),
    reached: toldCount(reached, projects, isWithheld),
    isNamed: !hidden.has(kind) || reached >= FEWEST_SHOWN,
  }));
  const shown = told.filter(({ share }) => share !== null);
  // Their shares would be told by where they stand between others.
  const apart = told
    .filter(({ share, isNamed }) => share === null && isNamed)
    .toSorted((a, b) => b.reached.rank - a.reached.rank || (a.kind < b.kind ? -1 : 1));
  const few = hidden.size - apart.length;
  const index = concentrationInWords(
    pull.map(({ share }) => share),
    "kinds of recipient",
  );
  const rows = [
    ...[...shown, ...apart].map((row) => ({
      ...row,
      reached: row.reached.words,
      by: `${row.reached.words} ${row.reached.count === 1 ? "project" : "projects"}`,
    })),
    ...(few > 0
      ? [
          {
            name: others(few, "kind of recipient", "kinds of recipient"),
            share: null,
            shareInWords: "—",
            reached: fewerEach(few),
            by: fewerEach(few, " projects"),
          },
        ]
      : []),
  ];
  const title = hidden.has(first.kind)
    ? "Who receives the work"
    : `${percent(first.share)} of all pull goes to one kind of recipient: ${FILTER_LABELS.recipientKind(first.kind)}`;
  return [
    heading(2, title),
    paragraph(
      words(
        `Each project counts the same; its pull is shared by the likelihood of the uses described.${hidden.size === 0 ? ` ${index}` : ""}`,
      ),
    ),
    drawn(
      "Share of all pull, by kind of recipient",
      rows.map(({ name, shareInWords, reached }) => `${name}: ${shareInWords}, reached by ${reached}`),
      barsDrawing(
        rows.map(({ name, share, shareInWords, by }) => ({
          label: name,
          part: share ?? 0,
          numbers: `${share === null ? "share withheld" : shareInWords}, ${by}`,
        })),
      ),
    ),
    table(
      "Kinds of recipient",
      ["Kind of recipient", "Share of pull", "Projects that reach it"],
      rows.map(({ name, shareInWords, reached }) => [name, shareInWords, reached]),
      { isNamed: true },
    ),
  ];
}

/** Misuse patterns by how many projects describe a pathway of each, and leave it open: bars, and the same as a table. */
export function patternBlocks({ projects, patterns }: Counted, isWithheld: boolean): readonly FlatBlock[] {
  if (patterns.length === 0) return [];
  // In the order of what is told: another would tell which of two withheld numbers is larger.
  const named = patterns
    .filter(({ by, open }) => !isWithheld || by >= FEWEST_SHOWN || open >= FEWEST_SHOWN)
    .map(({ pattern, by, open }) => ({ pattern, told: toldPair([by, open], projects, isWithheld) }))
    .toSorted(
      ({ pattern: a, told: [byA, openA] }, { pattern: b, told: [byB, openB] }) =>
        byB.rank - byA.rank || openB.rank - openA.rank || (a < b ? -1 : 1),
    );
  const few = patterns.length - named.length;
  const rows = [
    ...named.map(({ pattern, told }) => ({ name: FILTER_LABELS.pattern(pattern), told })),
    ...(few > 0
      ? [{ name: others(few, "pattern", "patterns"), told: [fewTold(few), fewTold(few)] as const }]
      : []),
  ];
  return [
    heading(2, "How it could be misused"),
    paragraph(
      words(
        "By pattern: how many projects describe a pathway, and for how many the outputs make one plausible that nobody answered.",
      ),
    ),
    drawn(
      "Filled: described by a pathway. Open frame: expected, not answered",
      rows.map(({ name, told: [by, open] }) => `${name}: ${by.words} and ${open.words}`),
      barsDrawing(rows.map(({ name, told }) => pairBar(name, told, { all: projects, second: "open" }))),
    ),
    table(
      "Misuse patterns",
      ["Misuse pattern", "Described by a pathway", "Expected, not answered"],
      rows.map(({ name, told: [by, open] }) => [name, by.words, open.words]),
      { isNamed: true },
    ),
  ];
}

/** Every security factor, the parts of restraint apart: bars, and the same as a table. */
export function factorBlocks(
  { projects, serves, weakens }: Counted,
  isWithheld: boolean,
): readonly FlatBlock[] {
  const rows = SECURITY_FACTORS.map(({ value, label }) => ({
    name: label,
    told: toldPair([serves(value), weakens(value)], projects, isWithheld),
  }));
  return [
    heading(2, "What makes humanity safer, served and unserved"),
    drawn(
      "Filled: strengthen it. Open frame: weaken it",
      rows.map(({ name, told: [serve, weaken] }) => `${name}: ${serve.words} and ${weaken.words}`),
      barsDrawing(rows.map(({ name, told }) => pairBar(name, told, { all: projects, second: "weaken" }))),
    ),
    table(
      "Security factors, the parts of restraint apart",
      ["Security factor", "Strengthen it", "Weaken it"],
      rows.map(({ name, told: [serve, weaken] }) => [name, serve.words, weaken.words]),
      { isNamed: true },
    ),
  ];
}

/** The stated shifts added up, under three correlations. `of`: over which projects, where they aren't all. */
export function togetherBlocks(
  projects: readonly DatedProject[],
  { isWithheld, of }: { readonly isWithheld: boolean; readonly of: string },
): readonly FlatBlock[] {
  const together = shiftsTogether(projects.map(({ facts }) => facts.shift));
  if (!together) return [];
  // How many state none is told by how many do.
  if (isWithheld && !isTold(together.added, projects.length)) return [];
  const months = (value: number) => monthsInWords(tenth(value));
  const rows = together.sums.map(({ correlation, quantiles, errors }) => [
    correlation === 0
      ? "err apart"
      : correlation === 1
        ? "all err the same"
        : `err partly alike (${correlation})`,
    months(quantiles.p50),
    `${months(quantiles.p10)} to ${months(quantiles.p90)}`,
    errors.p50 === 0 ? "exact" : `± ${Number(errors.p50.toPrecision(1))} months`,
  ]);
  return [
    heading(2, `Together: ${months(together.sums[1]?.quantiles.p50 ?? 0)}, by the numbers given`),
    drawn(
      "Months by which the stated shifts move transformative AI together",
      rows.map(([how, median, interval]) => `If they ${how}: ${median}, ${interval}`),
      // Marks stand where the table says, to the same tenth of a month.
      togetherDrawing({
        ...together,
        sums: together.sums.map(({ quantiles: { p10, p50, p90 }, ...sum }) => ({
          ...sum,
          quantiles: { p10: tenth(p10), p50: tenth(p50), p90: tenth(p90) },
        })),
      }),
    ),
    table(
      `${inThousands(together.added)} stated shifts of transformative AI added up${of}`,
      ["If they", "Median", "Eight chances in ten", "The simulation’s own error"],
      rows,
      { isNamed: true },
    ),
    paragraph(
      words(
        `${inThousands(together.draws)} draws, seed ${together.seed}. It sums what the assessments state; overlap between projects would shrink it.`,
      ),
    ),
  ];
}

/** `said`: what is drawn, row by row, for those who don't see it. */
function drawn(title: string, said: readonly string[], drawing: Drawing): FlatBlock {
  return { type: "drawing", title, sentence: `${said.join("; ")}.`, drawing };
}

/** A filled bar and an open frame, of two counts as they are told. `second`: what the frame is of, where it is of any. */
const pairBar = (
  label: string,
  [one, other]: readonly [ToldCount, ToldCount],
  { all, second }: { readonly all: number; readonly second: string },
): BarRow => ({
  label,
  part: partShown(one, all),
  open: partShown(other, all),
  numbers: other.count === 0 ? one.words : `${one.words}, ${other.words} ${second}`,
});

/** How many each so few projects have that they are not told apart. */
const others = (count: number, one: string, many: string) =>
  count === 1 ? `One other ${one}` : `${count} other ${many}`;

const fewerEach = (count: number, of = "") => `${FEWER}${of}${count > 1 ? " each" : ""}`;

const fewTold = (count: number): ToldCount => ({ words: fewerEach(count), count: null, rank: 0 });
