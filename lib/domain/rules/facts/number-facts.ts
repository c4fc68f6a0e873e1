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

/** Pathways with a mitigation after which neither likelihood nor severity is lower than before, or one of them is higher. */
export function residualsNotLower({ answers }: Context): readonly FactItem[] {
  return recordsOf(answers, "misuse.pathways").flatMap(({ id, fields }) => {
    if (valueIn(fields.mitigation) === undefined) return [];
    const likelihood = change(fields.likelihood, fields["residual-likelihood"]);
    const severity = change(fields.severity, fields["residual-severity"]);
    if (likelihood === null && severity === null) return [];
    const lower = (likelihood ?? 0) < 0 || (severity ?? 0) < 0;
    const higher = (likelihood ?? 0) > 0 || (severity ?? 0) > 0;
    if (lower && !higher) return [];
    const name = recordName(answers, "misuse.pathways", id, "name", unnamed("pathway"));
    const label = `“${name}” (${changeInWords(likelihood, severity)})`;
    const read = ["mitigation", "likelihood", "residual-likelihood", "severity", "residual-severity"];
    return [{ id, label, paths: read.map((field) => `misuse.pathways/${id}/${field}`) }];
  });
}

/** “severity goes up, likelihood down”; what isn’t said of before or after is left out. */
function changeInWords(likelihood: number | null, severity: number | null): string {
  const way = (by: number) => (by > 0 ? "goes up" : by < 0 ? "goes down" : "stays");
  if ((likelihood ?? 0) === 0 && (severity ?? 0) === 0)
    return likelihood !== null && severity !== null
      ? "neither likelihood nor severity goes down"
      : `${likelihood === null ? "severity" : "likelihood"} stays`;
  return [
    ...(likelihood === null ? [] : [`likelihood ${way(likelihood)}`]),
    ...(severity === null ? [] : [`severity ${way(severity)}`]),
  ].join(", ");
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

function change(before: Answer | undefined, after: Answer | undefined): number | null {
  const from = numberIn(before);
  const to = numberIn(after);
  return from === null || to === null ? null : to - from;
}
