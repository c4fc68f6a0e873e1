import type { Answers } from "@/lib/domain/assessment/answer";
import { keyOf } from "@/lib/domain/assessment/path";
import { type Act, actsFor } from "@/lib/domain/changes/acts";
import { readBy } from "@/lib/domain/changes/affected-rules";
import { type AnswerChange, pathOf } from "@/lib/domain/changes/answer-change";
import { factsRestedOn, type RestsOn } from "@/lib/domain/changes/rests-on";
import { standingOf } from "@/lib/domain/changes/standing";
import { type Clearing, whatClears } from "@/lib/domain/changes/what-clears";
import type { Instrument } from "@/lib/domain/instrument/question";
import { contextFor } from "@/lib/domain/rules/context";
import type { Rule } from "@/lib/domain/rules/rule";

export type WhatWouldChange = {
  /** What the authors could do, that makes levels of the ledger lighter. */
  readonly acts: readonly Act[];
  /** For findings of rules: smallest changes that clear them, of what is done alone. */
  readonly clearing: readonly Clearing[];
  /** What would have to be otherwise in the world. */
  readonly restsOn: readonly RestsOn[];
};

/** Answers that say what is done: how and when something goes out, what is committed to, who is bound, who checks. */
const DONE: ReadonlySet<string> = new Set([
  "release.form",
  "release.timing",
  "release.commitments",
  "release.triggers",
  "release.follow-up",
  "release.cooperation",
  "recipients.list/channel",
  "recipients.list/constraint",
  "evidence.claims/checker",
]);

/** Whether a change is of what is done. A record taken away, and a rating, never are. */
export function isOfWhatIsDone(change: AnswerChange): boolean {
  if (change.type === "remove" || change.type === "reword" || change.type === "row") return false;
  const key = keyOf(pathOf(change));
  return DONE.has(key);
}

/**
 * What would change the result, in what is done and in what is so. No change of a rating is among it: a severity, a likelihood, a
 * stance is what somebody believes. Found by trying, and verified by evaluating again. Total and pure, as evaluation is.
 */
export function whatWouldChange(
  instrument: Instrument,
  rulebook: readonly Rule[],
  answers: Answers,
): WhatWouldChange {
  const context = contextFor(instrument, answers);
  const readsWhatIsDone = (rule: Rule) => [...readBy(rule, instrument)].some((key) => DONE.has(key));
  const clearing = whatClears(rulebook, context, standingOf(rulebook, context), readsWhatIsDone);
  return {
    acts: actsFor(answers),
    clearing: clearing.flatMap(({ fingerprint, ways }) => {
      const done = ways.filter(({ changes }) => changes.every(isOfWhatIsDone)).slice(0, 1);
      return done.length > 0 ? [{ fingerprint, ways: done }] : [];
    }),
    restsOn: factsRestedOn(answers),
  };
}
