import type { Answers } from "@/lib/domain/assessment/answer";
import { findOutFirst, type OpenAnswer } from "@/lib/domain/changes/find-out-first";
import { standingOf } from "@/lib/domain/changes/standing";
import { type Clearing, whatClears } from "@/lib/domain/changes/what-clears";
import type { Instrument } from "@/lib/domain/instrument/question";
import { contextFor } from "@/lib/domain/rules/context";
import type { Rule } from "@/lib/domain/rules/rule";

export type WhatWouldChange = {
  readonly clearing: readonly Clearing[];
  readonly findOutFirst: readonly OpenAnswer[];
};

/**
 * What would change the result: for each finding the smallest changes that clear it, and the open answers on which most
 * turns. Found by search over the conditions and verified by evaluating again. Total and pure, as evaluation is.
 */
export function whatWouldChange(
  instrument: Instrument,
  rulebook: readonly Rule[],
  answers: Answers,
): WhatWouldChange {
  const context = contextFor(instrument, answers);
  const standing = standingOf(rulebook, context);
  return {
    clearing: whatClears(rulebook, context, standing),
    findOutFirst: findOutFirst(rulebook, context, standing),
  };
}
