import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { readAssessmentFile, writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { MAX_FILE_ANSWERS, MAX_LISTED_FAULTS } from "@/lib/domain/file/limits";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { isList } from "@/lib/domain/instrument/lookup";
import { BROKEN_FILES, fileWith } from "@/lib/testing/broken-files";
import { anyAnswers } from "@/lib/testing/random-answers";

const write = (answers: Answers) => writeAssessmentFile({ instrumentVersion: INSTRUMENT.version, answers });

function read(text: string): Answers {
  const result = readAssessmentFile(text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.file.answers;
}

function faultsIn(text: string): readonly string[] {
  const result = readAssessmentFile(text);
  return result.ok ? [] : result.faults.map(({ path, sentence }) => `${path}: ${sentence}`);
}

describe("an assessment that is written to a file", () => {
  it.each(WORKED_EXAMPLES.map((example) => [example.key, example.answers] as const))(
    "comes back as it was: %s",
    (_key, answers) => {
      expect(read(write(answers))).toEqual(answers);
    },
  );

  it("gives the same bytes when it is written, read and written again, whatever its answers", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const text = write(answers);
        expect(write(read(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which answers were given", () => {
    const answers = WORKED_EXAMPLES[0]?.answers ?? {};
    expect(write(Object.fromEntries(Object.entries(answers).reverse()))).toBe(write(answers));
  });

  it("has format and version on top, and each member on its line", () => {
    expect(write({ "project.title": { value: "A title", status: "answered" } })).toBe(
      `{\n  "format": "landfall.assessment/1",\n  "instrumentVersion": "${INSTRUMENT.version}",\n  "answers": {\n    "project.title": {\n      "status": "answered",\n      "value": "A title"\n    }\n  }\n}\n`,
    );
  });

  it("leaves out what a removed record left behind, and nothing else", () => {
    const answers: Answers = {
      "recipients.list/lab1": { status: "answered", value: "a0" },
      "recipients.list/lab1/outputs": { status: "answered", value: ["gone"] },
      "uses.list/use1": { status: "answered", value: "a0" },
      "uses.list/use1/recipient": { status: "answered", value: ["lab1"], note: "Sure." },
      "uses.list/gone/name": { status: "answered", value: "Nobody sees this" },
    };
    expect(Object.keys(read(write(answers)))).toEqual([
      "recipients.list/lab1",
      "uses.list/use1",
      "uses.list/use1/recipient",
    ]);
  });
});

describe("a file that is refused", () => {
  it.each(BROKEN_FILES.map((broken) => [broken.what, broken] as const))("because of %s", (_what, broken) => {
    const result = readAssessmentFile(broken.text);
    if (result.ok) throw new Error("was accepted");
    expect(result.faults.map(({ path }) => path)).toContain(broken.at);
    for (const { sentence } of result.faults) expect(sentence).toMatch(/^[A-Z].*[.”]$/s);
  });

  it("says all that is wrong at once", () => {
    const faults = faultsIn(
      fileWith({
        "project.title": { status: "answered", value: 7, colour: "red" },
        "project.nothing": { status: "unknown" },
        "uses.list/use1/name": { status: "answered", value: "x" },
      }),
    );
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(": ")))).toEqual([
      '$.answers["project.title"].value',
      '$.answers["project.title"].colour',
      '$.answers["project.nothing"]',
      '$.answers["uses.list/use1/name"]',
    ]);
  });

  it("counts the faults it does not list", () => {
    const many = Array.from({ length: MAX_LISTED_FAULTS + 7 }, (_, n) => [`project.no-${n}`, 1]);
    const result = readAssessmentFile(fileWith(Object.fromEntries(many)));
    expect(result.ok ? 0 : [result.faults.length, result.unlisted]).toEqual([MAX_LISTED_FAULTS, 7]);
  });

  it("shows hostile names escaped and cut", () => {
    const [fault] = faultsIn(fileWith({ [`\u001b[31m\u202e${"x".repeat(10_000)}`]: 1 }));
    expect(fault).toMatch(/^\$\.answers\["\\u001b\[31m\\u202ex+…"\]: /);
    expect(fault?.length).toBeLessThan(400);
  });
});

describe("reading", () => {
  it("never throws, and either accepts or names a fault", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ format: "landfall.assessment/1", answers: value })),
      fc.jsonValue().map((value) => fileWith({ "project.title": value, "uses.list/use1/recipient": value })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const result = readAssessmentFile(text);
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
    );
  });

  it("puts up with a byte order mark and a schema's address", () => {
    const file = {
      $schema: "./s.json",
      format: "landfall.assessment/1",
      instrumentVersion: INSTRUMENT.version,
    };
    expect(read(`\uFEFF${JSON.stringify({ ...file, answers: {} })}`)).toEqual({});
  });

  it("brings a file of an older version up to today's", () => {
    const answers = { "project.title": { status: "answered", value: "T" } } as const;
    const result = readAssessmentFile(fileWith(answers, "1.0.0"));
    expect(result).toMatchObject({
      ok: true,
      file: { instrumentVersion: INSTRUMENT.version, answers },
      update: { fromVersion: "1.0.0", toVersion: INSTRUMENT.version, aside: {} },
    });
  });

  it("lets no fault slip through because the file is older", () => {
    const text = fileWith(
      {
        "project.nothing": { status: "unknown" },
        "uses.list/use1/nothing": { status: "unknown" },
        "project.title/rec1": { status: "unknown" },
        "project.summary": { status: "answered", value: null },
        "project.stage": [],
      },
      "1.0.0",
    );
    expect(faultsIn(text)).toHaveLength(5);
    const unfit = fileWith({ "project.title": { status: "answered", value: 7 } }, "1.0.0");
    expect(faultsIn(unfit)).toEqual([expect.stringContaining('$.answers["project.title"].value: ')]);
  });
});

test("no assessment has more answers than a file may hold", () => {
  const places = INSTRUMENT.questions.map((question) =>
    isList(question) ? 1 + question.kind.max * (1 + question.kind.fields.length) : 1,
  );
  expect(places.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MAX_FILE_ANSWERS);
});
