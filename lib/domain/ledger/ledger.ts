import type { Answers } from "@/lib/domain/assessment/answer";
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
import { readingOf } from "@/lib/domain/ledger/reading";
import { sizeRow } from "@/lib/domain/ledger/size-row";
import { stillHoldsRow } from "@/lib/domain/ledger/still-holds-row";
import { validityRow } from "@/lib/domain/ledger/validity-row";
import { whoseWishesRow } from "@/lib/domain/ledger/whose-wishes-row";
import { wordsRow } from "@/lib/domain/ledger/words-row";

const known = new WeakMap<Answers, readonly LedgerRow[]>();

/** Every row, patterns first. Total and pure: whatever the answers hold, the same answers give the same rows. */
export function ledgerOf(answers: Answers): readonly LedgerRow[] {
  const made = known.get(answers) ?? rowsOf(answers);
  known.set(answers, made);
  return made;
}

function rowsOf(answers: Answers): readonly LedgerRow[] {
  const reading = readingOf(answers);
  const patterns = patternRows(reading);
  return [
    ...patterns,
    ...channelRows(reading),
    sizeRow(reading),
    differentialRow(reading),
    inTimeRow(reading),
    powerRow(reading),
    incentivesRow(reading),
    validityRow(reading),
    labourRow(reading),
    assumptionsRow(reading),
    oneRecipientRow(reading),
    wordsRow(reading),
    counterfactualRow(reading),
    whoseWishesRow(reading),
    holdBackRow(reading),
    hazardWholeRow(reading),
    ableAndOpposedRow(reading),
    stopsRow(reading, patterns),
    outsidersRow(reading, patterns),
    ...[stillHoldsRow(reading), mitigationRestsRow(reading), harmLikelierRow(reading)].filter(
      (row) => row !== null,
    ),
  ];
}
