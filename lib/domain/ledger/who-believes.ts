import type { Answers } from "@/lib/domain/assessment/answer";
import { choicesAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { type ClaimFacts, OUTSIDE } from "@/lib/domain/ledger/claim-facts";
import { isOfKind, recipientFacts } from "@/lib/domain/ledger/recipient-facts";

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

/** Who builds or sells what a test can be of. */
const MAKERS: ReadonlySet<string> = new Set(["frontier-developer", "other-developer", "product-company"]);

/**
 * Who tests may be who is tested: an evaluation goes directly to somebody who builds or sells such systems, and the authors’ employer gains.
 * As the rule on that has it.
 */
export function mayTestThemselves(answers: Answers): boolean {
  const isTest = (id: string) => textAt(answers, `project.outputs/${id}/form`) === "evaluation";
  return (
    choicesAt(answers, STAKE).some((each) => each === "employer" || each === "equity") &&
    recipientFacts(answers).some(
      (each) =>
        isOfKind(each, MAKERS) &&
        each.channels.some((channel) => DIRECT.has(channel)) &&
        each.outputs.some(isTest),
    )
  );
}

const DIRECT: ReadonlySet<string> = new Set(["internal-handover", "direct-briefing"]);
