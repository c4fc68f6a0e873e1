/** Answers with a token of its own in every free text, for tests that look where texts come out. Not part of the product. */

import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Instrument, ScalarKind } from "@/lib/domain/instrument/question";

export type Canary = {
  readonly path: Path;
  readonly part: "answer" | "note" | "evidence" | "person";
  readonly token: string;
};

/** Ids must sort and read as records do. */
const RECORDS = ["rec1", "rec2"];

/**
 * Every question answered, lists with two records each; texts use glossary words, so that excerpts are made of them. Every
 * seventh answer that could be a text is “don't know yet” with a name and a note.
 */
export function canaryAnswers(instrument: Instrument): {
  readonly answers: Answers;
  readonly canaries: readonly Canary[];
} {
  const answers: { [path: Path]: Answer } = {};
  const canaries: Canary[] = [];
  let count = 0;
  const token = (path: Path, part: Canary["part"]) => {
    count += 1;
    const made = `zq${count.toString(36)}qz`;
    canaries.push({ path, part, token: made });
    return made;
  };
  const add = (path: Path, kind: ScalarKind, isName: boolean) => {
    const note = `A note on alignment, ${token(path, "note")}, beside it`;
    if (!isName && count % 7 === 0) {
      answers[path] = { status: "unknown", who: `Ada ${token(path, "person")}`, by: "2027-03-31", note };
      return;
    }
    const evidence = `https://example.org/${token(path, "evidence")}`;
    answers[path] = {
      status: "answered",
      value: someValue(kind, path, token),
      note,
      evidence,
      confidence: "low",
    };
  };
  for (const question of instrument.questions) {
    if (!isList(question)) {
      add(question.id, question.kind as ScalarKind, question.id === "project.title");
      continue;
    }
    RECORDS.forEach((record, index) => {
      answers[recordPath(question.id, record)] = { status: "answered", value: `a${index}` };
      for (const field of question.kind.fields) {
        add(recordPath(question.id, record, field.id), field.kind, field.id === question.kind.nameField);
      }
    });
  }
  return { answers, canaries };
}

function someValue(kind: ScalarKind, path: Path, token: (path: Path, part: Canary["part"]) => string) {
  switch (kind.type) {
    case "short-text":
      return `The safety of ${token(path, "answer")} here`;
    case "person":
      return `Grace ${token(path, "person")}`;
    case "link":
      return `https://example.org/${token(path, "answer")}`;
    case "long-text":
      return `${"Words before it. ".repeat(4)}Safety, ${token(path, "answer")}, and alignment. ${"More after it. ".repeat(30)}And ${token(path, "answer")} at last.`;
    case "one-of":
      return kind.options.at(-1)?.value ?? "";
    case "several-of":
      return kind.options.slice(0, 2).map(({ value }) => value);
    case "scale":
      return kind.anchors[0]?.value ?? 0;
    case "probability":
      return 0.7;
    case "quantiles":
      return { p10: kind.min, p50: kind.min + 1, p90: kind.min + 3 };
    case "date":
      return "2027-01-31";
    case "matrix":
      return Object.fromEntries(
        kind.rows.map(({ value }, index) => [value, kind.options[index % kind.options.length]?.value ?? ""]),
      );
    case "reference":
      return kind.many ? RECORDS : RECORDS.slice(0, 1);
  }
}
