import type { Answer } from "@/lib/domain/assessment/answer";
import { isSomebody } from "@/lib/domain/ledger/filler";

/** Who finds out what isn’t known yet, by a day that is given; empty where it isn’t “don’t know yet”, or lacks a person or a day. */
export function finderOf(answer: Answer | undefined): string {
  if (answer?.status !== "unknown" || (answer.by ?? "") === "") return "";
  return isSomebody(answer.who ?? "") ? (answer.who ?? "") : "";
}
