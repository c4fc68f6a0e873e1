import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt, valueAt } from "@/lib/domain/assessment/records";
import type { ClaimFacts } from "@/lib/domain/ledger/claim-facts";
import { listed } from "@/lib/domain/ledger/named";

/** How sure its authors are of the central claim. */
export const CONFIDENCE = "evidence.confidence";
/** What they gain if the work goes ahead. */
export const STAKE = "inaction.stake";

/** Money that comes of being believed, after “gain by it through”. Careers and standing are everybody’s. */
const MONEY = { equity: "a financial share", employer: "their employer" } as const;

/** Who looks from outside those that gain. */
const OUTSIDE: ReadonlySet<string> = new Set(["other-team", "external"]);

/** Its authors hold low confidence in what they claim. */
export const isHeldLow = (answers: Answers) => textAt(answers, CONFIDENCE) === "low";

/**
 * Through what those who check a claim gain by its being believed, by their own word: “a financial share and their employer”. Empty
 * where somebody outside checks it, where no such gain is named, and where it isn’t said: a blank is a gap.
 */
export function gainOfCheckers(claim: ClaimFacts | undefined, answers: Answers): string {
  const stake = valueAt(answers, STAKE);
  if (!claim || OUTSIDE.has(claim.checker) || !Array.isArray(stake)) return "";
  return listed(Object.entries(MONEY).flatMap(([each, words]) => (stake.includes(each) ? [words] : [])));
}

/** Whether a financial share is among it. */
export const holdsShare = (gain: string) => gain.includes(MONEY.equity);
