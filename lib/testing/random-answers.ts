/** Generators of well-formed answers for property tests. Not part of the product. */

import fc from "fast-check";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { MAX_SHORT } from "@/lib/domain/assessment/limits";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Instrument, ScalarKind } from "@/lib/domain/instrument/question";

const RECORDS = ["rec1", "rec2", "rec3"];

type Place = { readonly path: Path; readonly is: "list" | "record" | ScalarKind };

/** A path of every sort that an instrument has: each question, and each list with three records and their fields. */
export function everyPath(instrument: Instrument): readonly Path[] {
  return placesOf(instrument).map(({ path }) => path);
}

/** One path with an answer that belongs there. */
export function anyAnswer(
  instrument: Instrument,
): fc.Arbitrary<{ readonly path: Path; readonly answer: Answer }> {
  return fc
    .constantFrom(...placesOf(instrument))
    .chain((place) => answerAt(place).map((answer) => ({ path: place.path, answer })));
}

/** A whole assessment: any subset of the paths, each with an answer that belongs there. */
export function anyAnswers(instrument: Instrument): fc.Arbitrary<Answers> {
  // Made once, not again for each assessment: there are some hundreds.
  const answerTo = new Map(placesOf(instrument).map((place) => [place, answerAt(place)]));
  return fc
    .subarray([...answerTo])
    .chain((places) => fc.record(Object.fromEntries(places.map(([{ path }, answer]) => [path, answer]))));
}

function placesOf(instrument: Instrument): readonly Place[] {
  return instrument.questions.flatMap((question): readonly Place[] => {
    if (!isList(question)) return [{ path: question.id, is: question.kind as ScalarKind }];
    return [
      { path: question.id, is: "list" },
      ...RECORDS.flatMap((record) => [
        { path: recordPath(question.id, record), is: "record" as const },
        ...question.kind.fields.map(({ id, kind }) => ({
          path: recordPath(question.id, record, id),
          is: kind,
        })),
      ]),
    ];
  });
}

function answerAt({ is }: Place): fc.Arbitrary<Answer> {
  if (is === "list") return fc.oneof(unknown(), notApplicable());
  if (is === "record") return answered(fc.constantFrom("a0", "a1", "a0V", "Zz"), {});
  return fc.oneof({ weight: 8, arbitrary: answered(someValue(is)) }, unknown(), notApplicable());
}

function answered(value: fc.Arbitrary<Value>, extras: object = EXTRAS): fc.Arbitrary<Answer> {
  const keys = { status: fc.constant("answered" as const), value, ...extras };
  return fc.record(keys, { requiredKeys: ["status", "value"] }) as fc.Arbitrary<Answer>;
}

function unknown(): fc.Arbitrary<Answer> {
  const keys = { status: fc.constant("unknown" as const), who: line(), by: date(), note: text() };
  return fc.record(keys, { requiredKeys: ["status"] }) as fc.Arbitrary<Answer>;
}

function notApplicable(): fc.Arbitrary<Answer> {
  return fc.record({ status: fc.constant("not-applicable" as const), because: text() });
}

function someValue(kind: ScalarKind): fc.Arbitrary<Value> {
  switch (kind.type) {
    case "short-text":
      return line(kind.max);
    case "person":
      return line();
    case "long-text":
      return text();
    case "link":
      return fc.webUrl();
    case "date":
      return date();
    case "one-of":
      return fc.constantFrom(...kind.options.map(({ value }) => value));
    case "several-of":
      return fc.subarray(
        kind.options.map(({ value }) => value),
        { minLength: 1 },
      );
    case "scale":
      return fc.constantFrom(...kind.anchors.map(({ value }) => value));
    case "probability":
      return fc.double({ min: 0, max: 1, noNaN: true });
    case "quantiles":
      return quantiles(kind.min, kind.max);
    case "matrix":
      return matrix(kind);
    case "reference":
      return fc.subarray(RECORDS, { minLength: 1, maxLength: kind.many ? RECORDS.length : 1 });
  }
}

function quantiles(min: number, max: number): fc.Arbitrary<Value> {
  const part = fc.double({ min, max, noNaN: true });
  return fc.tuple(part, part, part).map((parts) => {
    const [p10 = 0, p50 = 0, p90 = 0] = [...parts].sort((a, b) => a - b);
    return { p10, p50, p90 };
  });
}

function matrix({ rows, options }: Extract<ScalarKind, { type: "matrix" }>): fc.Arbitrary<Value> {
  const option = fc.constantFrom(...options.map(({ value }) => value));
  return fc
    .subarray([...rows], { minLength: 1 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map(({ value }) => [value, option]))));
}

function text(): fc.Arbitrary<string> {
  return fc
    .string({ unit: "binary", minLength: 1, maxLength: 50 })
    .filter((written) => !isBlank(written) && !written.includes("\u0000"));
}

function line(max: number = MAX_SHORT): fc.Arbitrary<string> {
  return text().filter((written) => written.length <= max && !/[\n\r\u2028\u2029]/.test(written));
}

function date(): fc.Arbitrary<string> {
  const from = new Date("1900-01-01");
  const to = new Date("2199-12-31");
  return fc.date({ min: from, max: to, noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
}

const EXTRAS = { confidence: fc.constantFrom("low", "medium", "high"), note: text(), evidence: text() };
