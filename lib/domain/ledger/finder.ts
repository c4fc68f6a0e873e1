import type { Answer } from "@/lib/domain/assessment/answer";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { isSomebody } from "@/lib/domain/ledger/filler";

/** Somebody who finds out what isn’t known yet, and by which day; either is empty where it isn’t given. */
export type Finder = { readonly who: string; readonly by: string };

/** Who finds out and by when, as it is written; null where the answer isn’t “don’t know yet”. */
export const findingOut = (answer: Answer | undefined): Finder | null =>
  answer?.status === "unknown" ? { who: answer.who ?? "", by: answer.by ?? "" } : null;

/** The same where a person in particular and a day are given; else null. */
export function finderOf(answer: Answer | undefined): Finder | null {
  const found = findingOut(answer);
  return found && found.by !== "" && isSomebody(found.who) ? found : null;
}

/** “What it is isn’t known yet; to find out by 1 May 2027: X.”; empty where that isn’t the answer, or names nobody. */
export function notKnownYet(what: string, answer: Answer | undefined): string {
  const { who = "", by = "" } = findingOut(answer) ?? {};
  return who === ""
    ? ""
    : `${what} isn’t known yet; to find out${by === "" ? "" : ` by ${dateInWords(by)}`}: ${who}.`;
}
