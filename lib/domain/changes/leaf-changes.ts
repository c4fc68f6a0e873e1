import type { Answer, Quantiles, Value } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import type { ChangeSet } from "@/lib/domain/changes/answer-change";
import { SOME_TEXT, sampleAnswer, withValue } from "@/lib/domain/changes/sample-answer";
import type { Kind, Option } from "@/lib/domain/instrument/question";
import type { Context, Subject } from "@/lib/domain/rules/answer-context";
import { compareNumber, valueIn } from "@/lib/domain/rules/compare-answer";
import type { Condition } from "@/lib/domain/rules/condition";
import { kindOf } from "@/lib/domain/rules/operand-kind";
import type { LeafCondition } from "@/lib/domain/rules/operators/leaf";

type Wanted = "met" | "not-met";

/**
 * Single answers that would give a leaf of a condition the wanted verdict. None where that would take an answer back: a finding
 * is not cleared by saying less.
 */
export function leafChanges(
  condition: LeafCondition,
  wanted: Wanted,
  context: Context,
  subject: Subject | null,
): readonly ChangeSet[] {
  const { operand } = condition;
  if (operand.from === "field" && !subject) return [];
  const path =
    operand.from === "field" && subject
      ? recordPath(subject.list, subject.record.id, operand.id)
      : operand.id;
  const kind = kindOf(context.instrument, operand, subject?.list ?? null);
  if (!kind) return [];
  const now = operand.from === "field" ? subject?.record.fields[operand.id] : context.answers[operand.id];
  const set = (to: Answer): ChangeSet => [{ type: "answer", path, to }];
  switch (condition.op) {
    case "answered":
    case "missing": {
      if ((condition.op === "answered") !== (wanted === "met")) return [];
      if (kind.type === "records") {
        const name: Answer = { status: "answered", value: SOME_TEXT };
        return [[{ type: "add", list: path, record: "added", fields: { [kind.nameField]: name } }]];
      }
      const any = sampleAnswer(kind);
      return any ? [[{ type: "answer", path, to: any, isAny: true }]] : [];
    }
    case "waived": {
      const any = wanted === "not-met" ? sampleAnswer(kind) : null;
      return any ? [[{ type: "answer", path, to: any, isAny: true }]] : [];
    }
    case "confidence":
      if (now?.status !== "answered" || valueIn(now) === undefined) return [];
      return (["high", "medium", "low"] as const)
        .filter((each) => condition.values.includes(each) === (wanted === "met"))
        .map((confidence) => set({ ...now, confidence }));
    case "has-evidence":
      if (now?.status !== "answered" || valueIn(now) === undefined || wanted === "not-met") return [];
      return [[{ type: "answer", path, to: { ...now, evidence: SOME_TEXT }, isAny: true }]];
    case "row-is":
      if (kind.type !== "matrix") return [];
      return wantedOptions(kind.options, condition.values, wanted).map((value) => [
        { type: "row", path, row: condition.row, value },
      ]);
    default:
      return valuesFor(condition, kind, wanted, valueIn(now)).map((value) => set(withValue(now, value)));
  }
}

type Comparing = Extract<Condition, { readonly op: "is" | "at-least" | "at-most" | "above" | "below" }>;

function valuesFor(condition: Comparing, kind: Kind, wanted: Wanted, now: unknown): readonly Value[] {
  switch (condition.op) {
    case "is":
      return choices(condition.values, kind, wanted, now);
    default:
      return numbers(condition, kind, wanted, now);
  }
}

function choices(values: readonly string[], kind: Kind, wanted: Wanted, now: unknown): readonly Value[] {
  if (kind.type === "short-text") return wanted === "met" ? values : [];
  if (kind.type === "one-of") return wantedOptions(kind.options, values, wanted);
  if (kind.type !== "several-of") return [];
  const chosen = (Array.isArray(now) ? now : []).filter((each): each is string => typeof each === "string");
  if (wanted === "met") return values.map((value) => [...chosen.filter((each) => each !== "none"), value]);
  const rest = chosen.filter((each) => !values.includes(each));
  if (rest.length > 0) return [rest];
  return wantedOptions(kind.options, values, wanted).map((value) => [value]);
}

function wantedOptions(
  options: readonly Option[],
  values: readonly string[],
  wanted: Wanted,
): readonly string[] {
  return options.map(({ value }) => value).filter((value) => values.includes(value) === (wanted === "met"));
}

/** The nearest numbers with the wanted verdict: of a scale its points, else a hundredth or a tenth beside the bound. */
function numbers(
  { op, part, bound }: Extract<Comparing, { readonly bound: number }>,
  kind: Kind,
  wanted: Wanted,
  now: unknown,
): readonly Value[] {
  const holds = (value: Value) =>
    (compareNumber({ status: "answered", value }, op, part, bound) === "met") === (wanted === "met");
  if (kind.type === "scale") {
    const from = typeof now === "number" ? now : bound;
    return kind.anchors
      .map(({ value }) => value)
      .filter(holds)
      .sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  }
  if (kind.type === "probability") {
    return beside(bound, 0.01)
      .filter((value) => value >= 0 && value <= 1 && holds(value))
      .slice(0, 1);
  }
  if (kind.type !== "quantiles" || part === "value") return [];
  const numbers = typeof now === "object" && now !== null ? (now as Partial<Quantiles>) : {};
  return beside(bound, 0.1)
    .filter((value) => value >= kind.min && value <= kind.max)
    .map((value) => inOrder({ p10: value, p50: value, p90: value, ...numbers, [part]: value }, part))
    .filter(holds)
    .slice(0, 1);
}

const beside = (bound: number, step: number) =>
  [bound, bound - step, bound + step].map((value) => Math.round(value * 100) / 100);

/** The other two numbers give way to the one that was set. */
function inOrder({ p10, p50, p90 }: Quantiles, part: "p10" | "p50" | "p90"): Quantiles {
  if (part === "p10") return { p10, p50: Math.max(p10, p50), p90: Math.max(p10, p50, p90) };
  if (part === "p90") return { p10: Math.min(p10, p50, p90), p50: Math.min(p50, p90), p90 };
  return { p10: Math.min(p10, p50), p50, p90: Math.max(p50, p90) };
}
