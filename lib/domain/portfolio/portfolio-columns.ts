import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
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
} as const satisfies { readonly [column: string]: (row: PortfolioRow) => Cells };
export type PortfolioColumn = keyof typeof COLUMNS;
/** In their order. */
export const PORTFOLIO_COLUMNS = Object.keys(COLUMNS) as readonly PortfolioColumn[];

/** What a file has in the columns that those of the table become. */
export function cellsOf(row: PortfolioRow, columns: readonly PortfolioColumn[]): Cells {
  const cells = columns.map((column) => COLUMNS[column](row));
  return Object.assign({ assessment: row.assessmentId, title: row.title }, ...cells);
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
export const PORTFOLIO_GROUPS = ["team", "state", "scrutiny", "handling"] as const;
export type PortfolioGroup = (typeof PORTFOLIO_GROUPS)[number];
