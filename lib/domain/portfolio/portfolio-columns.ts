import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import type { Implied, Modelled } from "@/lib/domain/portfolio/modelled";
import type { PortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";
import type { Returned } from "@/lib/domain/review/returned";

/** The newest revision of an assessment as the portfolio lists it. Two axes stay two columns; nothing adds them up. */
export type PortfolioRow = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly revisionNumber: number;
  readonly title: string;
  readonly state: AssessmentState;
  readonly team: { readonly id: string; readonly name: string };
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly submittedAt: string;
  readonly scrutiny: string;
  /** What reviewers said that the viewer may read did to it; null where nothing. */
  readonly returned: Returned | null;
  readonly kindsOfWork: readonly string[];
  readonly recipientKinds: readonly string[];
  readonly patterns: readonly string[];
  /** Months; negative is sooner. */
  readonly shift: Quantiles | null;
  /** −3 to +3. */
  readonly effect: Quantiles | null;
  readonly blocking: number;
  readonly serious: number;
  readonly concern: number;
  readonly note: number;
  readonly handling: Handling;
  /** When the next open condition is due, YYYY-MM-DD. */
  readonly due: string | null;
  readonly example: boolean;
  /** These are looked up where a column needs them (`neededBy`), and null where none does. The round it was submitted into, by name. */
  readonly round: string | null;
  /** Null too where it was submitted before this was kept. */
  readonly modelled: Modelled | null;
  /** What reviewers estimate, of reviews that the viewer may read now: each by itself, nothing put together. */
  readonly judged: JudgedEstimates | null;
};

export type JudgedEstimates = {
  readonly reviews: number;
  readonly shift: readonly Quantiles[];
  readonly effect: readonly Quantiles[];
};

/** A row of which nothing is known. */
export const EMPTY_ROW: PortfolioRow = {
  assessmentId: "",
  revisionId: "",
  revisionNumber: 0,
  title: "",
  state: "submitted",
  team: { id: "", name: "" },
  authors: [],
  submittedAt: "",
  scrutiny: "",
  returned: null,
  kindsOfWork: [],
  recipientKinds: [],
  patterns: [],
  shift: null,
  effect: null,
  blocking: 0,
  serious: 0,
  concern: 0,
  note: 0,
  handling: "team",
  due: null,
  example: false,
  round: null,
  modelled: null,
  judged: null,
};

/** Of a file: numbers apart, several values behind each other; null where there is nothing. */
type Cells = { readonly [name: string]: string | number | null };

/**
 * What the table of the portfolio can show of an assessment beside its title, in the order of its columns, and the columns of a file
 * that each becomes.
 */
const COLUMNS = {
  team: ({ team }) => ({ team: team.name }),
  authors: ({ authors }) => ({ authors: authors.map(({ name }) => name).join("; ") }),
  kind: ({ kindsOfWork }) => ({ kindsOfWork: kindsOfWork.map(FILTER_LABELS.kindOfWork).join("; ") }),
  submitted: ({ submittedAt }) => ({ submitted: submittedAt }),
  revision: ({ revisionNumber }) => ({ revision: revisionNumber }),
  handling: ({ handling }) => ({ handling }),
  recipients: ({ recipientKinds }) => ({
    recipientKinds: recipientKinds.map(FILTER_LABELS.recipientKind).join("; "),
  }),
  shift: ({ shift }) => ({
    shiftMonths10: shift?.p10 ?? null,
    shiftMonths50: shift?.p50 ?? null,
    shiftMonths90: shift?.p90 ?? null,
  }),
  effect: ({ effect }) => ({
    effect10: effect?.p10 ?? null,
    effect50: effect?.p50 ?? null,
    effect90: effect?.p90 ?? null,
  }),
  patterns: ({ patterns }) => ({ misusePatterns: patterns.map(FILTER_LABELS.pattern).join("; ") }),
  findings: ({ blocking, serious, concern, note }) => ({ blocking, serious, concern, note }),
  scrutiny: ({ scrutiny, returned }) => ({
    scrutiny,
    scrutinyAfterReview: returned?.scrutiny ?? null,
    levelsBackByReview: returned?.rows ?? null,
  }),
  state: ({ state }) => ({ state }),
  due: ({ due }) => ({ conditionDue: due }),
  round: ({ round }) => ({ round }),
  impliedShift: ({ modelled }) => ({
    impliedShift: modelled?.impliedShift?.implied ?? null,
    statedShift: modelled?.impliedShift?.stated ?? null,
  }),
  impliedChannels: ({ modelled }) => ({
    impliedChannels: modelled && impliedInWords(modelled.impliedChannels),
  }),
  factors: ({ modelled }) => ({
    factorsStrengthened: modelled?.strengthens.join("; ") ?? null,
    factorsWeakened: modelled?.weakens.join("; ") ?? null,
  }),
  loop: ({ modelled }) => ({ loop: modelled?.loop ?? null }),
  senses: ({ modelled }) => ({ senses: modelled?.senses.join("; ") ?? null }),
  reviewersShift: ({ judged }) => ({ reviewersShiftMonths: judged && estimates(judged.shift) }),
  reviewersEffect: ({ judged }) => ({ reviewersEffect: judged && estimates(judged.effect) }),
  forecasts: ({ modelled }) => ({
    forecasts: modelled?.forecasts?.count ?? null,
    firstForecast: modelled?.forecasts?.first || null,
  }),
} as const satisfies { readonly [column: string]: (row: PortfolioRow) => Cells };
export type PortfolioColumn = keyof typeof COLUMNS;

/** "pull on products and profit: implied strong, stated none". */
function impliedInWords(all: readonly Implied[]): string {
  return all.map(({ label, implied, stated }) => `${label}: implied ${implied}, stated ${stated}`).join("; ");
}

/** Each reviewer's, apart: "-2 (-5 to 0); 1 (0 to 2)". */
const estimates = (all: readonly Quantiles[]) =>
  all.map(({ p10, p50, p90 }) => `${p50} (${p10} to ${p90})`).join("; ");

/** In their order. */
export const PORTFOLIO_COLUMNS = Object.keys(COLUMNS) as readonly PortfolioColumn[];

/** What a file has in the columns that those of the table become. */
export function cellsOf(row: PortfolioRow, columns: readonly PortfolioColumn[]): Cells {
  const cells = columns.map((column) => COLUMNS[column](row));
  return Object.assign({ assessment: row.assessmentId, title: row.title }, ...cells);
}

/** As they are offered: what the project is, what its model says, what was judged. */
export const COLUMN_SETS: Readonly<Record<"project" | "model" | "judged", readonly PortfolioColumn[]>> = {
  project: ["team", "authors", "kind", "round", "submitted", "revision", "handling"],
  model: [
    "recipients",
    "shift",
    "impliedShift",
    "impliedChannels",
    "effect",
    "patterns",
    "factors",
    "loop",
    "senses",
    "forecasts",
  ],
  judged: ["findings", "scrutiny", "state", "reviewersShift", "reviewersEffect", "due"],
};

/** The words of the search language by which rows are found by what a column shows. */
export const SEARCHED_BY: Readonly<Record<PortfolioColumn, readonly string[]>> = {
  team: ["team"],
  authors: ["author"],
  kind: ["kind"],
  submitted: ["submitted"],
  revision: ["revision"],
  handling: ["handling"],
  recipients: ["recipient"],
  shift: ["shift"],
  effect: ["effect"],
  patterns: ["pattern"],
  findings: ["severity", "finding", "rule"],
  scrutiny: ["scrutiny"],
  state: ["status"],
  due: ["due"],
  round: ["round"],
  impliedShift: ["implied", "apart"],
  impliedChannels: ["apart"],
  factors: ["factor", "strengthens", "weakens"],
  loop: ["loop"],
  senses: ["sense"],
  reviewersShift: ["has"],
  reviewersEffect: ["has"],
  forecasts: ["forecasts", "settled"],
};

/**
 * Why rows aren't sorted by a column, where they aren't: a row has several of them; they are kinds of which none comes first; each
 * reviewer's stands by itself, and an order would tell what somebody may not read; or it goes on changing after the submission that is listed.
 */
export type Unsorted = "several" | "kinds" | "reviewers" | "follows";
export const UNSORTED: { readonly [column in Exclude<PortfolioColumn, PortfolioSort>]: Unsorted } = {
  team: "follows",
  authors: "several",
  kind: "several",
  handling: "kinds",
  recipients: "several",
  patterns: "several",
  state: "follows",
  due: "follows",
  impliedChannels: "several",
  factors: "several",
  loop: "kinds",
  senses: "several",
  reviewersShift: "reviewers",
  reviewersEffect: "reviewers",
};

/** What has to be looked up besides a row, for the columns that show it; nothing else is. */
export type Needed = "round" | "modelled" | "judged";
const NEEDS: { readonly [column in PortfolioColumn]?: Needed } = {
  round: "round",
  impliedShift: "modelled",
  impliedChannels: "modelled",
  factors: "modelled",
  loop: "modelled",
  senses: "modelled",
  forecasts: "modelled",
  reviewersShift: "judged",
  reviewersEffect: "judged",
};

export function neededBy(columns: readonly PortfolioColumn[]): ReadonlySet<Needed> {
  return new Set(columns.flatMap((column) => NEEDS[column] ?? []));
}

const AT_FIRST: readonly PortfolioColumn[] = [
  "team",
  "submitted",
  "shift",
  "effect",
  "findings",
  "scrutiny",
  "state",
];

/** The columns that an address names, in their order; those shown at first where it names none that is known. */
export function columnsOf(named: readonly string[]): readonly PortfolioColumn[] {
  const known = PORTFOLIO_COLUMNS.filter((column) => named.includes(column));
  return known.length > 0 ? known : AT_FIRST;
}

/** By what the rows of a page can be put together. */
export const PORTFOLIO_GROUPS = ["team", "state", "scrutiny", "handling", "round"] as const;
export type PortfolioGroup = (typeof PORTFOLIO_GROUPS)[number];
