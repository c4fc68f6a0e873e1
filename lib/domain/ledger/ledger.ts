import type { Answers } from "@/lib/domain/assessment/answer";
import { madeOf } from "@/lib/domain/assessment/records";
import { ableAndOpposedRow } from "@/lib/domain/ledger/able-and-opposed-row";
import { assumptionsRow } from "@/lib/domain/ledger/assumptions-row";
import { channelRows } from "@/lib/domain/ledger/channel-rows";
import { counterfactualRow } from "@/lib/domain/ledger/counterfactual-row";
import { differentialRow } from "@/lib/domain/ledger/differential-row";
import { forecastApartRow } from "@/lib/domain/ledger/forecast-apart-row";
import { harmLikelierRow } from "@/lib/domain/ledger/harm-likelier-row";
import { hazardWholeRow } from "@/lib/domain/ledger/hazard-whole-row";
import { withHeld } from "@/lib/domain/ledger/held";
import { holdBackRow } from "@/lib/domain/ledger/hold-back-row";
import { inTimeRow } from "@/lib/domain/ledger/in-time-row";
import { incentivesRow } from "@/lib/domain/ledger/incentives-row";
import { labourRow } from "@/lib/domain/ledger/labour-row";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { heldUp } from "@/lib/domain/ledger/left-open";
import { mitigationRestsRow } from "@/lib/domain/ledger/mitigation-rests-row";
import { oneRecipientRow } from "@/lib/domain/ledger/one-recipient-row";
import { outsidersRow } from "@/lib/domain/ledger/outsiders-row";
import { patternRows } from "@/lib/domain/ledger/pattern-rows";
import { leaveRow, selectionRow } from "@/lib/domain/ledger/people-rows";
import { powerRow } from "@/lib/domain/ledger/power-row";
import {
  type Reading,
  readingAfter,
  readingByNoBox,
  readingOf,
  readingOfPresumed,
} from "@/lib/domain/ledger/reading";
import { sizeRow } from "@/lib/domain/ledger/size-row";
import { stillHoldsRow } from "@/lib/domain/ledger/still-holds-row";
import { stopsRow } from "@/lib/domain/ledger/stops-row";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { successRow } from "@/lib/domain/ledger/success-row";
import { type Touched, touchedBetween } from "@/lib/domain/ledger/touched";
import { turnedRoundRow } from "@/lib/domain/ledger/turned-round-row";
import { validityRow } from "@/lib/domain/ledger/validity-row";
import { whoseWishesRow } from "@/lib/domain/ledger/whose-wishes-row";
import { wordsRow } from "@/lib/domain/ledger/words-row";

/** Rows made together, and the subjects they are of. */
type Making = {
  readonly subjects: readonly string[];
  /** Looks at the rows of patterns besides what it reads. */
  readonly seesPatterns?: boolean;
  /** Goes by what is ticked of what becomes easier, or by what follows of it: the weight of an output, its hazard, the pull. */
  readonly readsBoxes?: boolean;
  readonly make: (reading: Reading, patterns: readonly LedgerRow[]) => readonly (LedgerRow | null)[];
};

const making = (
  subject: string,
  make: (reading: Reading, patterns: readonly LedgerRow[]) => LedgerRow | null,
  marks: Pick<Making, "seesPatterns" | "readsBoxes"> = {},
): Making => ({ subjects: [subject], make: (reading, patterns) => [make(reading, patterns)], ...marks });

/** In the order of the ledger, after the patterns. */
export const MAKINGS: readonly Making[] = [
  { subjects: ["timing.products", "timing.developer-tools"], make: channelRows, readsBoxes: true },
  making("timing.size", sizeRow, { readsBoxes: true }),
  making("timing.differential", differentialRow, { readsBoxes: true }),
  making("in-time", inTimeRow),
  making("power", powerRow, { readsBoxes: true }),
  making("incentives", incentivesRow),
  making("validity", validityRow, { readsBoxes: true }),
  making("labour", labourRow),
  making("assumptions", assumptionsRow, { readsBoxes: true }),
  making("one-recipient", oneRecipientRow),
  making("words", wordsRow, { readsBoxes: true }),
  making("counterfactual", counterfactualRow),
  making("whose-wishes", whoseWishesRow, { readsBoxes: true }),
  making("success", successRow),
  making("hold-back", holdBackRow, { readsBoxes: true }),
  making("hazard-out-whole", hazardWholeRow, { readsBoxes: true }),
  making("able-and-opposed", ableAndOpposedRow, { readsBoxes: true }),
  making("stops-and-owners", stopsRow, { seesPatterns: true, readsBoxes: true }),
  making("outsiders", outsidersRow, { seesPatterns: true, readsBoxes: true }),
  making("still-holds", stillHoldsRow, { readsBoxes: true }),
  making("mitigation-rests", mitigationRestsRow),
  making("harm-likelier", harmLikelierRow),
  making("turned-round", turnedRoundRow),
  making("forecast-apart", forecastApartRow),
  making("people.leave", leaveRow),
  making("people.selection", selectionRow),
];

/** The questions, lists among them, that each making reads. */
const QUESTIONS = MAKINGS.map(({ subjects }) => [
  ...new Set(
    subjects.flatMap((subject) => {
      const { answers = [], evidence = [], notes = [] } = readsOfSubject(subject) ?? {};
      return [...answers, ...evidence, ...notes].map((key) => key.split("/", 1)[0] ?? "");
    }),
  ),
]);

/** Rows by one reading, kept for those by one that differs in little. */
type Pass = {
  readonly reading: Reading;
  readonly patterns: readonly LedgerRow[];
  /** As each making gave them. */
  readonly others: readonly (readonly (LedgerRow | null)[])[];
  readonly rows: readonly LedgerRow[];
};

type Ledger = {
  readonly answers: Answers;
  /** By what is said. */
  readonly said: Pass;
  /** By no box that is ticked; null where none is. */
  readonly open: Pass | null;
  readonly rows: readonly LedgerRow[];
};

const known = new WeakMap<Answers, Ledger>();

/**
 * Every row, patterns first. Total and pure: whatever the answers hold, the same answers give the same rows. Where they were made of
 * answers whose ledger is known, rows that read nothing of what differs are those of that ledger.
 */
export function ledgerOf(answers: Answers): readonly LedgerRow[] {
  const made = known.get(answers) ?? ledgerMade(answers);
  known.set(answers, made);
  return made.rows;
}

function ledgerMade(answers: Answers): Ledger {
  const earlier = earlierOf(answers);
  const touched = earlier ? touchedBetween(earlier.answers, answers) : null;
  const before = (pass: Pass | null | undefined) => (pass && touched ? { ...pass, touched } : null);
  const reading =
    earlier && touched ? readingAfter(earlier.said.reading, answers, touched) : readingOf(answers);
  const byNoBox = readingByNoBox(reading, earlier?.open?.reading);
  const said = passOf(reading, before(earlier?.said));
  const open = byNoBox && passOf(byNoBox, before(earlier?.open), said);
  const rows = open ? heldUp(said.rows, open.rows, reading.facts) : said.rows;
  const presumed = () => {
    const read = readingOfPresumed(reading);
    return read ? passOf(read, null, said).rows : [];
  };
  return { answers, said, open, rows: withHeld(rows, presumed) };
}

/** With `by`, rows that read no box are those of that pass. */
function passOf(reading: Reading, before: (Pass & { readonly touched: Touched }) | null, by?: Pass): Pass {
  const patterns = patternRows(reading, before ?? undefined);
  const isSame = (at: number) =>
    before !== null && !QUESTIONS[at]?.some((question) => before.touched.questions.has(question));
  const arePatternsSame = before !== null && areSame(patterns, before.patterns);
  const others = MAKINGS.map(({ make, seesPatterns = false, readsBoxes = false }, at) => {
    const kept = isSame(at) && (arePatternsSame || !seesPatterns) ? before?.others[at] : undefined;
    return (readsBoxes ? kept : (by?.others[at] ?? kept)) ?? make(reading, patterns);
  });
  return { reading, patterns, others, rows: [...patterns, ...others.flat().filter((row) => row !== null)] };
}

/** The nearest of the answers that these were made of whose ledger is known. */
function earlierOf(answers: Answers): Ledger | undefined {
  for (let before = madeOf(answers); before; before = madeOf(before)) {
    const ledger = known.get(before);
    if (ledger) return ledger;
  }
  return undefined;
}

function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
