import type { Answer } from "@/lib/domain/assessment/answer";
import { ARRIVAL, IMPACT, impactAndArrival, TOO_LATE } from "@/lib/domain/assessment/impact-and-arrival";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { questionById } from "@/lib/domain/instrument/lookup";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import type { Context } from "@/lib/domain/rules/answer-context";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import type { FactItem } from "@/lib/domain/rules/fact-item";

/** Uses said to be less likely within five years than within the first of them. */
export function likelihoodsReversed({ answers }: Context): readonly FactItem[] {
  return recordsOf(answers, "uses.list").flatMap(({ id, fields }) => {
    const oneYear = numberIn(fields["likelihood-1y"]);
    const fiveYears = numberIn(fields["likelihood-5y"]);
    if (oneYear === null || fiveYears === null || fiveYears >= oneYear) return [];
    const label = `“${recordName(answers, "uses.list", id, "name", unnamed("use"))}”`;
    const paths = [`uses.list/${id}/likelihood-1y`, `uses.list/${id}/likelihood-5y`];
    return [{ id, label, paths }];
  });
}

/** Three quantiles that are not in order. */
export function quantilesOutOfOrder(context: Context): readonly FactItem[] {
  return quantileAnswers(context, ({ p10, p50, p90 }) => p10 > p50 || p50 > p90);
}

/** Ranges without width: the 10 % and the 90 % quantile name the same number. */
export function rangesWithoutWidth(context: Context): readonly FactItem[] {
  return quantileAnswers(context, ({ p10, p50, p90 }) => p10 === p50 && p50 === p90);
}

/**
 * The work's effect may come after the arrival that it is meant to matter for (AF-13): the chance of it over both whole
 * distributions, taken as having nothing to do with each other.
 */
export function impactAfterArrival({ instrument, answers }: Context): readonly FactItem[] {
  const tooLate = impactAndArrival(instrument, answers)?.tooLate ?? 0;
  if (tooLate < TOO_LATE) return [];
  const label = `a chance of ${chanceShown(tooLate)} that the work comes too late`;
  return [{ id: "impact", label, paths: [IMPACT, ARRIVAL] }];
}

type Numbers = { readonly p10: number; readonly p50: number; readonly p90: number };

function quantileAnswers(context: Context, holds: (of: Numbers) => boolean): readonly FactItem[] {
  return context.instrument.questions.flatMap(({ id, kind }) => {
    const numbers = kind.type === "quantiles" ? quantilesIn(context.answers[id]) : null;
    if (!numbers || !holds(numbers)) return [];
    return [{ id, label: `“${questionById(context.instrument, id)?.text ?? id}”`, paths: [id] }];
  });
}

function quantilesIn(answer: Answer | undefined): Numbers | null {
  const value = valueIn(answer);
  if (typeof value !== "object" || value === null) return null;
  const { p10, p50, p90 } = value as { readonly [part: string]: unknown };
  const all = [p10, p50, p90].every((part) => typeof part === "number" && Number.isFinite(part));
  return all ? (value as Numbers) : null;
}

function numberIn(answer: Answer | undefined): number | null {
  const value = valueIn(answer);
  return typeof value === "number" ? value : null;
}
