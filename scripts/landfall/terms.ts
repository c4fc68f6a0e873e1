import { GLOSSARY, senseById } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { INSTRUMENT } from "@/lib/content/instrument";
import { cleanText } from "@/lib/domain/assessment/visible-text";
import { findTerms } from "@/lib/domain/terms/find-terms";
import type { TermMark } from "@/lib/domain/terms/term-mark";
import { termStates } from "@/lib/domain/terms/term-states";
import { done, type Outcome } from "@/scripts/landfall/outcome";
import { withoutInput } from "@/scripts/landfall/read-assessment";
import { readInput } from "@/scripts/landfall/read-input";

/** The words of the glossary and the absolute phrases of a text: a line each, in the order of the text. */
export async function terms(file: string): Promise<Outcome> {
  const input = await readInput(file);
  if (!input.ok) return withoutInput(file, input);
  return { ...done(termLines(file, input.text)), faults: input.notes.map((note) => `${file}: ${note}`) };
}

/** `FILE:LINE:COLUMN: what is marked: its state: what to think of`. Columns count characters from 1. A word over the end of a line stands on one. */
export function termLines(file: string, written: string): string {
  // Every kind of line end is one; what else stands between them keeps its column.
  const text = written.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  // A text by itself is an assessment that has no list of terms and says everything in its summary.
  const states = termStates(INSTRUMENT, { "project.summary": { status: "answered", value: text } });
  const stateOf = new Map(states.map(({ term, state }) => [term, state]));
  const place = places(text);
  return findTerms(text)
    .map(
      (mark) =>
        `${file}:${place(mark.start)}: ${cleanText(mark.text).replace(/\s+/g, " ")}: ${said(mark, stateOf)}\n`,
    )
    .join("");
}

function said({ kind, id, sense }: TermMark, stateOf: ReadonlyMap<string, string>): string {
  if (kind === "absolute-phrase") {
    return `absolute phrase: ${ABSOLUTE_PHRASES.find((phrase) => phrase.id === id)?.explanation ?? ""}`;
  }
  const state = (stateOf.get(id) ?? "undefined").replaceAll("-", " ");
  const term = GLOSSARY.find((entry) => entry.id === id);
  const given = sense === undefined ? null : senseById(sense);
  if (given) return `${state}: the wording gives the sense “${given.label}”: ${given.meaning}`;
  const senses = term?.senses.map(({ label }) => `“${label}”`).join(", ");
  return `${state}: say which sense is meant: ${senses}. A sentence that separates them: ${term?.test ?? ""}`;
}

/** Line and column of an offset. Offsets have to be asked for in rising order. */
function places(text: string): (offset: number) => string {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", start); next >= 0 && next < offset; next = text.indexOf("\n", start)) {
      line += 1;
      start = next + 1;
    }
    return `${line}:${[...text.slice(start, offset)].length + 1}`;
  };
}
