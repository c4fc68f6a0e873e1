import { z } from "zod";
import { MAX_EVIDENCE, MAX_LONG, MAX_REFERENCES, MAX_SHORT } from "@/lib/domain/assessment/limits";
import { textSchema } from "@/lib/domain/assessment/text-schema";
import { webLink } from "@/lib/domain/assessment/web-link";
import type { Option, ScalarKind } from "@/lib/domain/instrument/question";

const RECORD_ID = /^[a-z0-9]{4,32}$/;

/** The values a kind of question accepts, with a sentence for every refusal. Derived; nothing is written per question. */
export function valueSchema(kind: ScalarKind): z.ZodType {
  switch (kind.type) {
    case "short-text":
      return textSchema(kind.max ?? MAX_SHORT, { oneLine: true });
    case "long-text":
      return textSchema(kind.max ?? MAX_LONG);
    case "person":
      return textSchema(MAX_SHORT, { oneLine: true });
    case "link":
      return textSchema(MAX_EVIDENCE, { oneLine: true }).refine((text) => webLink(text) !== null, {
        error:
          "This is not a web address. Give one that begins with https:// or http://, without a user name.",
      });
    case "date":
      return dateSchema();
    case "one-of":
      return optionSchema(kind.options);
    case "several-of":
      return severalSchema(kind.options);
    case "scale":
      return z.union(
        kind.anchors.map(({ value }) => z.literal(value)),
        { error: `Choose one of the points ${kind.anchors.map(({ value }) => signed(value)).join(", ")}.` },
      );
    case "probability":
      return numberSchema(0, 1, "A probability lies between 0 and 1, that is between 0 and 100 %.");
    case "quantiles":
      return quantilesSchema(kind);
    case "matrix":
      return matrixSchema(kind.rows, kind.options);
    case "reference":
      return referenceSchema(kind.many);
  }
}

/** An ISO calendar date that exists, between 1900 and 2199. */
export function dateSchema() {
  return z.iso
    .date({ error: "This is not a day of the calendar. Write it as year-month-day, such as 2026-03-31." })
    .refine((text) => /^(19|20|21)/.test(text), { error: "Give a year between 1900 and 2199." });
}

function optionSchema(options: readonly Option[]) {
  return z.enum(
    options.map(({ value }) => value),
    { error: `This is not one of the choices. Choose one of: ${listed(options)}.` },
  );
}

function severalSchema(options: readonly Option[]) {
  return z
    .array(optionSchema(options), { error: "Several choices are sent as a list. Send a list, even for one." })
    .min(1, { error: "Nothing is chosen. Choose at least one, or clear the answer." })
    .max(options.length, { error: `There are only ${options.length} choices. Send each at most once.` })
    .refine(hasNoRepeats, { error: "A choice is there twice. Send each choice at most once." });
}

function numberSchema(min: number, max: number, sentence: string) {
  return z
    .number({ error: sentence })
    .min(min, { error: sentence })
    .max(max, { error: sentence })
    .transform(positiveZero);
}

/** JSON has no −0: it would come back as 0. */
function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}

function quantilesSchema({ unit, min, max }: Extract<ScalarKind, { type: "quantiles" }>) {
  const part = numberSchema(
    min,
    max,
    `Each of the three numbers lies between ${signed(min)} and ${signed(max)} ${unit}.`,
  );
  const shape = "Give three numbers together: p10, p50 and p90, and nothing else.";
  return z
    .strictObject({ p10: part, p50: part, p90: part }, { error: shape })
    .refine(({ p10, p50, p90 }) => p10 <= p50 && p50 <= p90, {
      error: "The three numbers have to rise: low (10 %), middle (50 %), high (90 %). Two may be equal.",
    });
}

function matrixSchema(rows: readonly Option[], options: readonly Option[]) {
  const shape = Object.fromEntries(rows.map(({ value }) => [value, optionSchema(options).exactOptional()]));
  return z
    .strictObject(shape, { error: `Each row is answered under its own name. The rows are: ${listed(rows)}.` })
    .refine((answer) => Object.keys(answer).length > 0, {
      error: "No row is answered. Answer at least one, or clear the answer.",
    });
}

function referenceSchema(many: boolean) {
  const list = z
    .array(z.string({ error: WRONG_REFERENCE }).regex(RECORD_ID, { error: WRONG_REFERENCE }), {
      error: "References are sent as a list of record ids. Send a list, even for one.",
    })
    .min(1, { error: "Nothing is chosen. Choose at least one, or clear the answer." })
    .max(MAX_REFERENCES, { error: `Too many at once: choose at most ${MAX_REFERENCES}.` })
    .refine(hasNoRepeats, { error: "A record is there twice. Send each id at most once." });
  return many
    ? list
    : list.max(1, { error: "Only one fits here. If there are several, make a record for each." });
}

const WRONG_REFERENCE =
  "One of the records named has an id that cannot exist (4 to 32 small letters and digits). Choose it from the list again.";

function hasNoRepeats(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function listed(options: readonly Option[]): string {
  return options.map(({ value }) => value).join(", ");
}

function signed(value: number): string {
  return String(value).replace("-", "−");
}
