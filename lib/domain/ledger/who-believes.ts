import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt, valueAt } from "@/lib/domain/assessment/records";
import { type ClaimFacts, OUTSIDE } from "@/lib/domain/ledger/claim-facts";

/** How sure its authors are of the central claim. */
export const CONFIDENCE = "evidence.confidence";
/** What they gain if the work goes ahead. */
export const STAKE = "inaction.stake";

/** Money that comes of being believed. Careers and standing are everybody’s. */
const MONEY = ["equity", "employer"] as const;
export type Gain = (typeof MONEY)[number];

/** Its authors hold low confidence in what they claim. */
export const isHeldLow = (answers: Answers) => textAt(answers, CONFIDENCE) === "low";

/**
 * What its authors gain in money by a claim’s being believed that nobody but people of the team checks, by their own word. Empty where
 * somebody outside checks it, or an AI system, which gains nothing; where no such gain is named; and where it isn’t said who checks: a
 * blank is a gap.
 */
export function gainsOfCheckers(claim: ClaimFacts | undefined, answers: Answers): readonly Gain[] {
  const stake = valueAt(answers, STAKE);
  if (!claim || claim.checker === "" || claim.checker === "ai" || OUTSIDE.has(claim.checker)) return [];
  return Array.isArray(stake) ? MONEY.filter((each) => stake.includes(each)) : [];
}
