import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { senseById } from "@/lib/content/glossary";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { parsePath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { isAsked, visibleFields } from "@/lib/domain/assessment/visibility";
import { writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { locate, questionById } from "@/lib/domain/instrument/lookup";

const cases = WORKED_EXAMPLES.map((example) => [example.key, example] as const);

test("Worked examples have their own keys, an https link and a note that says who made them", () => {
  expect(new Set(WORKED_EXAMPLES.map(({ key }) => key)).size).toBe(WORKED_EXAMPLES.length);
  for (const { link, note } of WORKED_EXAMPLES) {
    expect(link).toMatch(
      /^https:\/\/(arxiv\.org\/abs\/\d{4}\.\d{5}|www\.lesswrong\.com\/posts\/\S+|www\.rand\.org\/\S+)$/,
    );
    expect(note).toMatch(
      /made from public sources by Landfall's authors, not by the (paper's authors?|report's authors|review's author)/,
    );
  }
});

test("Worked examples are listed oldest first, by the month their notes give", () => {
  const months = WORKED_EXAMPLES.map(({ note }) => {
    const [, month, year] = /as if in ([A-Z][a-z]+) (\d{4})/.exec(note) ?? [];
    return Date.parse(`1 ${month} ${year} UTC`);
  });
  expect(months.filter(Number.isNaN)).toEqual([]);
  expect(months).toEqual([...months].sort((a, b) => a - b));
});

test("One worked example is light, so that its questions end with the screening and what the project is", () => {
  const light = WORKED_EXAMPLES.filter(({ answers }) => decideDepth(answers).depth === "screening");
  expect(light.map(({ key }) => key)).toEqual(["literature-review"]);
});

test.each(cases)("The file of %s has the bytes of its export", (key, { answers }) => {
  const file = readFileSync(new URL(`../../content/examples/${key}.json`, import.meta.url), "utf8");
  expect(file).toBe(writeAssessmentFile({ instrumentVersion: JSON.parse(file).instrumentVersion, answers }));
});

describe.each(cases)("The worked example %s", (_key, { answers }) => {
  test("has only answers that the instrument accepts", () => {
    const refused = Object.entries(answers).flatMap(([path, answer]) => {
      const checked = checkAnswer(INSTRUMENT, path, answer);
      return checked.ok ? [] : [`${path}: ${checked.sentence}`];
    });
    expect(refused).toEqual([]);
  });

  test("answers nothing that is not asked at its depth", () => {
    expect(Object.keys(answers).filter((path) => !asked(answers, path))).toEqual([]);
  });

  test("answers every required question and field", () => {
    const { depth } = decideDepth(answers);
    const open = INSTRUMENT.questions
      .filter((question) => question.required && isAsked(INSTRUMENT, answers, question.id, depth))
      .flatMap((question) => {
        if (question.kind.type !== "records") return answers[question.id] ? [] : [question.id];
        return recordsOf(answers, question.id).length > 0 ? [] : [question.id];
      });
    expect(open).toEqual([]);
    expect(openFields(answers)).toEqual([]);
  });

  test("refers only to records that exist", () => {
    const broken = Object.entries(answers).flatMap(([path, answer]) => {
      const located = locate(INSTRUMENT, path);
      if (located?.type !== "field" || located.field.kind.type !== "reference") return [];
      if (answer.status !== "answered") return [];
      const known = recordsOf(answers, located.field.kind.list).map(({ id }) => id);
      return (answer.value as readonly string[])
        .filter((id) => !known.includes(id))
        .map((id) => `${path} → ${id}`);
    });
    expect(broken).toEqual([]);
  });

  test("names senses of the glossary, or its own", () => {
    const senses = recordsOf(answers, "terms.list").map(({ fields }) =>
      fields.sense?.status === "answered" ? String(fields.sense.value) : "",
    );
    expect(senses.filter((sense) => sense !== "own" && senseById(sense) === null)).toEqual([]);
  });

  test("marks every likelihood and quantile as an illustration, with a confidence", () => {
    const unmarked = Object.entries(answers).flatMap(([path, answer]) => {
      const located = locate(INSTRUMENT, path);
      const type =
        located?.type === "field"
          ? located.field.kind.type
          : located?.type === "question" && located.kind.type;
      if ((type !== "probability" && type !== "quantiles") || answer.status !== "answered") return [];
      return answer.note?.includes("Landfall's illustration") && answer.confidence ? [] : [path];
    });
    expect(unmarked).toEqual([]);
  });

  test("is filled in at the size of a real assessment of its depth", () => {
    if (decideDepth(answers).depth === "screening") {
      const asked = INSTRUMENT.questions.filter(({ id }) => isAsked(INSTRUMENT, answers, id, "screening"));
      expect(Object.keys(answers)).toEqual(expect.arrayContaining(asked.map(({ id }) => id)));
      return;
    }
    const size = (list: string) => recordsOf(answers, list).length;
    expect([2, 3, 4]).toContain(size("project.outputs"));
    expect([4, 5, 6, 7]).toContain(size("recipients.list"));
    expect([5, 6, 7, 8, 9]).toContain(size("uses.list"));
    expect([3, 4, 5, 6]).toContain(size("misuse.pathways"));
    expect([3, 4, 5]).toContain(size("terms.list"));
    const evidence = Object.values(answers).filter(
      (answer) => answer.status === "answered" && answer.evidence !== undefined,
    );
    expect(evidence.length).toBeGreaterThanOrEqual(20);
  });
});

function asked(answers: Answers, path: string): boolean {
  const parsed = parsePath(path);
  // Said at two places while both were asked.
  if (parsed && questionById(INSTRUMENT, parsed.question)?.saidAt) return true;
  if (!parsed || !isAsked(INSTRUMENT, answers, parsed.question, "all")) return false;
  if (parsed.type !== "field") return true;
  return visibleFields(INSTRUMENT, answers, parsed.question, parsed.record, "all").some(
    ({ id }) => id === parsed.field,
  );
}

function openFields(answers: Answers): readonly string[] {
  return INSTRUMENT.questions.flatMap(({ id: list }) =>
    recordsOf(answers, list).flatMap((record) =>
      visibleFields(INSTRUMENT, answers, list, record.id, "all")
        .filter((field) => field.required && !record.fields[field.id])
        .map((field) => `${list}/${record.id}/${field.id}`),
    ),
  );
}
