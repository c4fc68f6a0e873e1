import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { percent } from "@/lib/domain/figures/text/percent";
import { type BarRow, barsDrawing } from "@/lib/domain/portfolio/figures/bars-drawing";
import { concentrationInWords } from "@/lib/domain/portfolio/figures/concentration";
import { type Counted, countedInSums } from "@/lib/domain/portfolio/figures/counted";
import { LOOP_LABELS, PACE_LABELS } from "@/lib/domain/portfolio/figures/facets";
import type { PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import {
  countIn,
  measuresUnder,
  type PortfolioSums,
  summedProjects,
} from "@/lib/domain/portfolio/portfolio-sums";
import { inThousands, signed } from "@/lib/domain/quantities/in-words";

/**
 * A figure drawn from sums: over more projects than are read one by one. A row's facet is the search of the table that finds the projects it
 * counts, where the language has words for them.
 */
export type SumsFigure = Omit<PortfolioFigure, "id"> & { readonly id: `sum-${PortfolioFigure["id"]}` };

/** Figures over everything that may be read, from sums that are kept. */
export type SummedFigures = {
  readonly projects: number;
  /** How many more were submitted before what sums hold was kept. */
  readonly notKept: number;
  readonly figures: readonly SumsFigure[];
};

type Row = BarRow & { readonly cells: readonly string[] };
/** How many projects of each, with the search that finds them. */
type CountedRow = { readonly label: string; readonly of: number; readonly search?: string };

/** The figures that sums make, in reading order; those without anything to draw are left out. */
export function sumsFigures(sums: PortfolioSums): readonly SumsFigure[] {
  if (summedProjects(sums) === 0) return [];
  const found = countedInSums(sums);
  return [
    recipients(sums, found),
    patterns(found),
    factors(sums),
    loops(sums),
    shifts(sums),
    trend(sums),
  ].filter((figure) => figure !== null);
}

function recipients(sums: PortfolioSums, { projects: all, pull }: Counted): SumsFigure | null {
  const of = countIn(sums, "pull");
  const [first] = pull;
  if (!first) return null;
  const outputs = (kind: string) => {
    const found = sums.get(`outputs:${kind}`);
    return found ? percent(found.total / countIn(sums, "outputs")) : "—";
  };
  return {
    id: "sum-recipients",
    title: `${percent(first.share)} of all pull is on one kind of recipient: ${FILTER_LABELS.recipientKind(first.kind)}`,
    note: [
      concentrationInWords(
        pull.map(({ share }) => share),
        "kinds of recipient",
      ),
      all > of &&
        `${inThousands(all - of)} of ${inThousands(all)} name no recipient, and are not in the shares.`,
    ]
      .filter(Boolean)
      .join(" "),
    ...drawn(
      ["Kind of recipient", "Share of pull", "Share of outputs", "Projects that reach it"],
      pull.map(({ kind, share, reached }) => {
        const label = FILTER_LABELS.recipientKind(kind);
        return {
          label,
          part: share,
          numbers: percent(share),
          ...(kind !== "" && { search: `recipient:${kind}` }),
          cells: [label, percent(share), outputs(kind), `${inThousands(reached)} of ${inThousands(all)}`],
        };
      }),
    ),
  };
}

function patterns({ projects: all, patterns: rows }: Counted): SumsFigure | null {
  const [first] = rows;
  if (!first) return null;
  return {
    id: "sum-patterns",
    title:
      first.by > 0
        ? `“${FILTER_LABELS.pattern(first.pattern)}” runs through ${inThousands(first.by)} of ${inThousands(all)}`
        : `No pathway of misuse is described; “${FILTER_LABELS.pattern(first.pattern)}” is expected in ${inThousands(first.open)} of ${inThousands(all)}, and not answered`,
    note: "Bars: described by a pathway.",
    ...drawn(
      ["Misuse pattern", "Described by a pathway", "Expected, not answered"],
      rows.map(({ pattern, by, open }) => {
        const label = FILTER_LABELS.pattern(pattern);
        return {
          label,
          part: by / all,
          numbers: open > 0 ? `${inThousands(by)}, ${inThousands(open)} open` : inThousands(by),
          cells: [label, inThousands(by), inThousands(open)],
        };
      }),
    ),
  };
}

function factors(sums: PortfolioSums): SumsFigure {
  const all = summedProjects(sums);
  const rows = SECURITY_FACTORS.map(({ value, label }) => ({
    label,
    serve: countIn(sums, `serves:${value}`),
    weaken: countIn(sums, `weakens:${value}`),
  }));
  const unserved = rows.filter(({ serve }) => serve === 0).map(({ label }) => label.toLowerCase());
  const most = rows.toSorted((a, b) => b.serve - a.serve)[0];
  return {
    id: "sum-factors",
    title:
      unserved.length === rows.length
        ? "No factor is served"
        : unserved.length > 0
          ? `Nobody serves ${unserved.join(", ")}`
          : `${inThousands(most?.serve ?? 0)} of ${inThousands(all)} serve ${most?.label.toLowerCase()}`,
    note: "Bars: strengthen it, also slightly. As stated.",
    ...drawn(
      ["Security factor", "Strengthen it", "Weaken it"],
      rows.map(({ label, serve, weaken }) => ({
        label,
        part: serve / all,
        numbers: weaken > 0 ? `${inThousands(serve)}, ${inThousands(weaken)} weaken` : inThousands(serve),
        cells: [label, inThousands(serve), inThousands(weaken)],
      })),
    ),
  };
}

function loops(sums: PortfolioSums): SumsFigure | null {
  const all = summedProjects(sums);
  const said = Object.keys(LOOP_LABELS).filter((value) => value !== "");
  if (said.every((value) => countIn(sums, `loop:${value}`) === 0)) return null;
  const faster = countIn(sums, "pace:capabilities");
  const rows = [
    ...Object.entries(LOOP_LABELS).map(([value, label]) => ({ label, of: countIn(sums, `loop:${value}`) })),
    ...Object.entries(PACE_LABELS).map(([value, label]) => ({ label, of: countIn(sums, `pace:${value}`) })),
  ];
  return {
    id: "sum-loops",
    title: `${inThousands(faster)} make work on capabilities faster than work on safety; ${inThousands(countIn(sums, "pace:safety"))} the other way`,
    note: "As stated. Counted, never set off against each other.",
    ...counted("What", rows, all),
  };
}

function shifts(sums: PortfolioSums): SumsFigure | null {
  const stated = sums.get("shift");
  if (!stated) return null;
  const [sooner, either] = [countIn(sums, "sooner"), countIn(sums, "either-way")];
  const rows = [
    { label: "Sooner at their median", of: sooner, search: "shift:<0" },
    { label: "Not sooner at their median", of: stated.count - sooner, search: "shift:>=0" },
    { label: "Can’t tell the direction", of: either },
  ];
  return {
    id: "sum-shifts",
    title: `${inThousands(sooner)} of ${inThousands(stated.count)} bring transformative AI sooner at their median; ${inThousands(either)} can’t tell the direction`,
    note: `The mean of the stated medians is ${signed(Math.round((stated.total / stated.count) * 100) / 100)} months. ${inThousands(summedProjects(sums) - stated.count)} state none.`,
    ...counted("Shift", rows, stated.count),
  };
}

function trend(sums: PortfolioSums): SumsFigure | null {
  const quarters = measuresUnder(sums, "quarter").toSorted((a, b) => (a.value < b.value ? -1 : 1));
  if (quarters.length < 2) return null;
  const most = Math.max(...quarters.map((each) => each.count));
  return {
    id: "sum-trend",
    title: `${quarters.length} quarters, from ${inThousands(quarters[0]?.count ?? 0)} to ${inThousands(quarters.at(-1)?.count ?? 0)} projects`,
    note: "By the quarter in which the newest revision was submitted.",
    ...counted(
      "Quarter",
      quarters.map(({ value: label, count: of }) => ({ label, of, search: submittedIn(label) })),
      most,
    ),
  };
}

/** Of a quarter, "2026-Q4". */
function submittedIn(quarter: string): string {
  const [year = "", part = ""] = quarter.split("-Q");
  const first = (at: number) =>
    new Date(Date.UTC(Number(year), (Number(part) - 1 + at) * 3, 1)).toISOString().slice(0, 10);
  return `submitted:>=${first(0)} submitted:<${first(1)}`;
}

/** The bars in parts of a whole. */
function counted(what: string, rows: readonly CountedRow[], whole: number): ReturnType<typeof drawn> {
  return drawn(
    [what, "Projects"],
    rows.map(({ of, ...row }) => ({
      ...row,
      part: of / whole,
      numbers: inThousands(of),
      cells: [row.label, inThousands(of)],
    })),
  );
}

/** Bars, one a row, with their numbers behind them; the table says the same. */
function drawn(
  columns: readonly string[],
  rows: readonly Row[],
): Pick<PortfolioFigure, "drawings" | "columns" | "rows"> {
  return {
    drawings: [barsDrawing(rows)],
    columns,
    rows: rows.map(({ cells, search = null }) => ({ cells, facet: search })),
  };
}
