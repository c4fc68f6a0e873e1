import type { Answers } from "@/lib/domain/assessment/answer";
import { noteAt, textAt } from "@/lib/domain/assessment/records";
import type { ClaimFacts } from "@/lib/domain/ledger/claim-facts";

/** Answers of a claim at which its authors may put a source, other than at what shows it. */
const SOURCED_AT = ["method", "claim", "asserts", "checker"] as const;
export type SourcedAt = (typeof SOURCED_AT)[number] | "words";

/** A link, or an identifier of a document. */
const SOURCE = /https?:\/\/|\barxiv\b|\bdoi\b|\b10\.\d{4,}\//iu;

/**
 * Where of a claim’s record a source is given, other than at what shows it; null where nowhere is. It lightens nothing there: evidence counts
 * on the answer that makes the lighter claim. That it is there is no reason to say that there is none.
 */
export function sourcedAt({ path }: Pick<ClaimFacts, "path">, answers: Answers): SourcedAt | null {
  const beside = SOURCED_AT.find((field) => {
    const answer = answers[`${path}/${field}`];
    return answer?.status === "answered" && (answer.evidence ?? "").trim() !== "";
  });
  if (beside) return beside;
  const said = [...SOURCED_AT, "shown-by"].map((field) => `${path}/${field}`);
  const isInWords = said.some((at) => SOURCE.test(textAt(answers, at)) || SOURCE.test(noteAt(answers, at)));
  return isInWords ? "words" : null;
}
