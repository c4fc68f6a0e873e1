import { likelihoodOf } from "@/lib/content/options/likelihood";
import type { Answers, Quantiles, Value } from "@/lib/domain/assessment/answer";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { listById } from "@/lib/domain/instrument/lookup";
import type { Instrument, Option, ScalarKind } from "@/lib/domain/instrument/question";
import { signed, writeNumber } from "@/lib/domain/quantities/write-number";

/**
 * A value in the words of its kind: option and anchor labels, percentages with their likelihood word, quantiles with their
 * unit, dates written out, names of the records referred to. A value that its kind does not know is given as it stands.
 */
export function valueInWords(
  instrument: Instrument,
  answers: Answers,
  kind: ScalarKind,
  value: Value,
): string {
  switch (kind.type) {
    case "one-of":
      return labelAmong(kind.options, String(value));
    case "several-of":
      return strings(value)
        .map((choice) => labelAmong(kind.options, choice))
        .join("; ");
    case "scale": {
      const anchor = kind.anchors.find((candidate) => candidate.value === value);
      return anchor ? `${anchor.label} (${signedNumber(anchor.value)})` : String(value);
    }
    case "probability":
      return typeof value === "number" ? probabilityInWords(value) : String(value);
    case "quantiles":
      return isQuantiles(value) ? quantilesInWords(value, kind.unit) : "";
    case "date":
      return dateInWords(String(value));
    case "matrix":
      return matrixInWords(kind, value);
    case "reference":
      return namesInRow(strings(value).map((id) => referenceInWords(instrument, answers, kind.list, id)));
    default:
      return String(value);
  }
}

/** "20 % (unlikely)". Two significant digits; the word is the printed band's, see `LIKELIHOOD`. */
function probabilityInWords(probability: number): string {
  const percent = writeNumber(Number((probability * 100).toPrecision(probability > 0.99 ? 3 : 2)));
  const word = likelihoodOf(probability)?.label.toLowerCase();
  return word ? `${percent} % (${word})` : `${percent} %`;
}

/** "31 March 2026" for an ISO date; anything else as it stands. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name && day && year ? `${day} ${name} ${year}` : date;
}

/** The sentence form of three quantiles: "−2 months (80 % between −12 and 3)". */
function quantilesInWords({ p10, p50, p90 }: Quantiles, unit: string): string {
  const middle = `${signedNumber(p50)} ${Math.abs(p50) === 1 ? unit.replace(/s$/, "") : unit}`;
  return `${middle} (80 % between ${signedNumber(p10)} and ${signedNumber(p90)})`;
}

/** Rows by what was chosen for them, in the order of the options: "Applies: Obedience; Cover. Does not apply: …" */
function matrixInWords(kind: Extract<ScalarKind, { type: "matrix" }>, value: Value): string {
  const chosen = { ...(value as object) } as { readonly [row: string]: string };
  return kind.options
    .map((option) => ({
      option,
      rows: kind.rows.filter((row) => chosen[row.value] === option.value).map((row) => row.label),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ option, rows }) => `${option.label}: ${rows.join("; ")}.`)
    .join(" ");
}

/** Names in a row, which may hold commas or end in a full stop: "Games, boards; Robotics". One stands as it is. */
export function namesInRow(names: readonly string[]): string {
  return names.length === 1 ? names.join() : names.map((name) => name.replace(/(?<!\.)\.$/, "")).join("; ");
}

function referenceInWords(instrument: Instrument, answers: Answers, list: string, id: string): string {
  const kind = listById(instrument, list)?.kind;
  if (!kind || !recordsOf(answers, list).some((record) => record.id === id))
    return "a record that was removed";
  return recordName(answers, list, id, kind.nameField, `unnamed ${kind.noun}`);
}

function labelAmong(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function strings(value: Value): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
}

/** Also of values as storage may hold them, whatever their type says. */
function isQuantiles(value: Value): value is Quantiles {
  const parts = { ...(value as object) } as { readonly [part: string]: unknown };
  return ["p10", "p50", "p90"].every((part) => typeof parts[part] === "number");
}

/** With a true minus sign; no plus sign. */
function signedNumber(value: number): string {
  return signed(Number(value.toPrecision(12)));
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
