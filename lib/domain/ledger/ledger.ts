import type { Answers } from "@/lib/domain/assessment/answer";
import { madeOf } from "@/lib/domain/assessment/records";
import { ableAndOpposedRow } from "@/lib/domain/ledger/able-and-opposed-row";
import { assumptionsRow } from "@/lib/domain/ledger/assumptions-row";
import { channelRows } from "@/lib/domain/ledger/channel-rows";
import { counterfactualRow } from "@/lib/domain/ledger/counterfactual-row";
import { differentialRow } from "@/lib/domain/ledger/differential-row";
import { harmLikelierRow } from "@/lib/domain/ledger/harm-likelier-row";
import { hazardWholeRow } from "@/lib/domain/ledger/hazard-whole-row";
import { holdBackRow } from "@/lib/domain/ledger/hold-back-row";
import { inTimeRow } from "@/lib/domain/ledger/in-time-row";
import { incentivesRow } from "@/lib/domain/ledger/incentives-row";
import { labourRow } from "@/lib/domain/ledger/labour-row";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { mitigationRestsRow } from "@/lib/domain/ledger/mitigation-rests-row";
import { oneRecipientRow } from "@/lib/domain/ledger/one-recipient-row";
import { patternRows } from "@/lib/domain/ledger/pattern-rows";
import { powerRow } from "@/lib/domain/ledger/power-row";
import { outsidersRow, stopsRow } from "@/lib/domain/ledger/process-rows";
import { type Reading, readingAfter, readingOf } from "@/lib/domain/ledger/reading";
import { sizeRow } from "@/lib/domain/ledger/size-row";
import { stillHoldsRow } from "@/lib/domain/ledger/still-holds-row";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { touchedBetween } from "@/lib/domain/ledger/touched";
import { turnedRoundRow } from "@/lib/domain/ledger/turned-round-row";
import { validityRow } from "@/lib/domain/ledger/validity-row";
import { whoseWishesRow } from "@/lib/domain/ledger/whose-wishes-row";
import { wordsRow } from "@/lib/domain/ledger/words-row";

/** Rows made together, and the subjects they are of. */
type Making = {
  readonly subjects: readonly string[];
  /** Looks at the rows of patterns besides what it reads. */
  readonly seesPatterns?: boolean;
  readonly make: (reading: Reading, patterns: readonly LedgerRow[]) => readonly (LedgerRow | null)[];
};

const making = (
  subject: string,
  make: (reading: Reading, patterns: readonly LedgerRow[]) => LedgerRow | null,
): Making => ({ subjects: [subject], make: (reading, patterns) => [make(reading, patterns)] });

/** In the order of the ledger, after the patterns. */
const MAKINGS: readonly Making[] = [
  { subjects: ["timing.products", "timing.developer-tools"], make: channelRows },
  making("timing.size", sizeRow),
  making("timing.differential", differentialRow),
  making("in-time", inTimeRow),
  making("power", powerRow),
  making("incentives", incentivesRow),
  making("validity", validityRow),
  making("labour", labourRow),
  making("assumptions", assumptionsRow),
  making("one-recipient", oneRecipientRow),
  making("words", wordsRow),
  making("counterfactual", counterfactualRow),
  making("whose-wishes", whoseWishesRow),
  making("hold-back", holdBackRow),
  making("hazard-out-whole", hazardWholeRow),
  making("able-and-opposed", ableAndOpposedRow),
  { ...making("stops-and-owners", stopsRow), seesPatterns: true },
  { ...making("outsiders", outsidersRow), seesPatterns: true },
  making("still-holds", stillHoldsRow),
  making("mitigation-rests", mitigationRestsRow),
  making("harm-likelier", harmLikelierRow),
  making("turned-round", turnedRoundRow),
];

/** The questions, lists among them, that each making reads. */
const QUESTIONS = MAKINGS.map(({ subjects }) => [
  ...new Set(
    subjects.flatMap((subject) => {
      const { answers, evidence } = readsOfSubject(subject) ?? { answers: [], evidence: [] };
      return [...answers, ...evidence].map((key) => key.split("/", 1)[0] ?? "");
    }),
  ),
]);

/** The ledger with what it was made of, kept for the ledgers of answers that differ in little. */
type Ledger = {
  readonly answers: Answers;
  readonly reading: Reading;
  readonly patterns: readonly LedgerRow[];
  /** As each making gave them. */
  readonly others: readonly (readonly (LedgerRow | null)[])[];
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
  if (!earlier || !touched) {
    const reading = readingOf(answers);
    const patterns = patternRows(reading);
    return whole(
      reading,
      patterns,
      MAKINGS.map(({ make }) => make(reading, patterns)),
    );
  }
  const reading = readingAfter(earlier.reading, answers, touched);
  const patterns = patternRows(reading, { ...earlier, touched });
  const isSame = (at: number) => !QUESTIONS[at]?.some((question) => touched.questions.has(question));
  const arePatternsSame = areSame(patterns, earlier.patterns);
  return whole(
    reading,
    patterns,
    MAKINGS.map(({ make, seesPatterns = false }, at) => {
      const kept = isSame(at) && (arePatternsSame || !seesPatterns) ? earlier.others[at] : undefined;
      return kept ?? make(reading, patterns);
    }),
  );
}

function whole(reading: Reading, patterns: readonly LedgerRow[], others: Ledger["others"]): Ledger {
  const rows = [...patterns, ...others.flat().filter((row) => row !== null)];
  return { answers: reading.answers, reading, patterns, others, rows };
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
