import type { Answer } from "@/lib/domain/assessment/answer";
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
