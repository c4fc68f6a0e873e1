import type { Row } from "@/bench/measure/row";

const HEAD = ["what", "measured", "against", "peer", "ratio", "rounds", "target", ""];

/** The rows as a table for a console, with their notes below. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const notes = rows.flatMap(({ notes }, index) => notes.map((note) => `  [${index + 1}] ${note}`));
  return [text[0], rule, ...text.slice(1), "", ...notes].map((line) => line?.trimEnd()).join("\n");
}

function cellsOf(row: Row, index: number): readonly string[] {
  const { comparison, ratio } = row;
  const { target } = comparison;
  const mark = row.notes.length > 0 ? ` [${index + 1}]` : "";
  return [
    `${row.part}: ${row.what}${mark}`,
    valueInWords(row.measured, row.unit),
    row.against,
    valueInWords(row.peer, row.unit),
    `${short(ratio.median)} ×`,
    `${short(ratio.least)}–${short(ratio.most)}`,
    target === null ? "none" : `${comparison.of === "speed" ? "≥" : "≤"} ${target} ×`,
    row.reached === null ? "" : row.reached ? "reached" : "not reached",
  ];
}

function valueInWords(value: number, unit: Row["unit"]): string {
  return unit === "kB" ? `${Math.round(1 / value)} kB` : rateInWords(value);
}

/** A rate as a person says it: so many a second, or above a thousand the time each takes. */
function rateInWords(perSecond: number): string {
  const microseconds = 1_000_000 / perSecond;
  if (microseconds < 1_000) return `${short(microseconds)} µs`;
  return perSecond < 10 ? `${short(microseconds / 1_000)} ms` : `${short(perSecond)}/s`;
}

/** Two significant digits, or three above one hundred: more would pretend. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}
