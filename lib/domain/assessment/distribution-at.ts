import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { questionById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { type Distribution, distributionOf } from "@/lib/domain/quantities/distribution";

/**
 * The distribution that an answer of three quantiles stands for. Null where nothing is answered, where the instrument asks for no
 * quantiles there, and where what is stored makes no distribution.
 */
export function distributionAt(
  instrument: Instrument,
  answers: Answers,
  question: string,
): Distribution | null {
  const answer = answers[question];
  if (answer?.status !== "answered") return null;
  const value: unknown = answer.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return distributionFor(instrument, question, value as Quantiles);
}

/** The distribution of three quantiles within the limits of a question. Null for another kind of question, and where they make none. */
export function distributionFor(
  instrument: Instrument,
  question: string,
  quantiles: Quantiles,
): Distribution | null {
  const kind = questionById(instrument, question)?.kind;
  if (kind?.type !== "quantiles") return null;
  const made = distributionOf(quantiles, kind);
  return made.ok ? made.distribution : null;
}
