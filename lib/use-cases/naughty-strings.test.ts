import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { makeTestOrganisation, type TestOrganisation } from "@/lib/data/testing/test-organisation";
import type { Answer } from "@/lib/domain/assessment/answer";
import { addComment } from "@/lib/use-cases/add-comment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getSection } from "@/lib/use-cases/get-section";
import { importAssessment } from "@/lib/use-cases/import-assessment";
import { listComments } from "@/lib/use-cases/list-comments";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { accepted } from "@/lib/use-cases/testing/accepted";

/** The Big List of Naughty Strings: see the folder's README. */
const STRINGS: readonly string[] = JSON.parse(
  readFileSync(new URL("testing/naughty-strings/blns.json", import.meta.url), "utf8"),
);

let org: TestOrganisation;
const create = async (title: string) =>
  accepted(await createAssessment(org.ada, { teamId: org.team, title, handling: "team" })).assessmentId;

beforeAll(async () => {
  org = await makeTestOrganisation();
});

const answered = (value: string, more: object = {}) => ({ status: "answered", value, ...more });
const RECORD = "recipients.list/naughty1";

/** Every kind of text a person can write: where it stands, and the answer that carries it. */
const PLACES: readonly [string, string, (text: string) => unknown][] = [
  ["a title", "project.title", (text) => answered(text)],
  ["a long answer", "project.summary", (text) => answered(text)],
  ["a note", "project.summary", (text) => answered("Words", { note: text })],
  ["evidence", "project.summary", (text) => answered("Words", { evidence: text })],
  ["who will find out", "project.summary", (text) => ({ status: "unknown", who: text })],
  ["a note on what is unknown", "project.summary", (text) => ({ status: "unknown", note: text })],
  ["why it is not applicable", "project.summary", (text) => ({ status: "not-applicable", because: text })],
  ["the name of a record", `${RECORD}/name`, (text) => answered(text)],
  ["a long field of a record", `${RECORD}/wants`, (text) => answered(text)],
];

/** As many of them, cut to size, as a name can hold. */
function oneLine(texts: readonly string[]): string {
  return texts.reduce(
    (name, text) => (name.length + text.length < 119 ? `${name} ${text}`.trim() : name),
    "",
  );
}

test("the corpus is whole", () => {
  expect(STRINGS).toHaveLength(515);
});

describe("every naughty string is kept letter by letter, or refused in words, as", () => {
  test.each(PLACES)("%s", async (_place, path, answerOf) => {
    const assessmentId = await create("Naughty");
    accepted(await saveAnswer(org.ada, { assessmentId, path: RECORD, answer: answered("a0"), version: 0 }));
    let version = path === "project.title" ? 1 : 0;
    let kept = 0;
    for (const text of STRINGS) {
      const answer = answerOf(text);
      const saved = await saveAnswer(org.ada, { assessmentId, path, answer, version });
      const section = path.split(".")[0] ?? "";
      const { answers, versions } = accepted(await getSection(org.ada, { assessmentId, section }));
      if (saved.ok) {
        kept += 1;
        expect(answers[path]).toEqual(answer);
        version = saved.value.version;
      } else {
        expect([text, saved.refusal.code, saved.refusal.sentence]).toEqual([
          text,
          "invalid",
          expect.stringMatching(/^[A-Z“].{20,}[.?]/),
        ]);
      }
      expect(versions[path] ?? 0).toBe(version);
    }
    // Refused are blank ones, and line breaks where there is one line.
    expect(kept).toBeGreaterThan(490);
  });
});

test("every naughty string is kept as a comment, but for space around it, or refused in words", async () => {
  const assessmentId = await create("Naughty comments");
  // More than one place takes.
  const places = ["project.summary", "project.success", "project.why-now"];
  const kept: string[] = [];
  for (const [at, text] of STRINGS.entries()) {
    const added = await addComment(org.ada, { assessmentId, path: places[at % places.length] ?? null, text });
    if (added.ok) kept.push(text.trim());
    else expect([text, added.refusal.code]).toEqual([text, "invalid"]);
  }
  const read = await Promise.all(places.map((path) => listComments(org.ada, { assessmentId, path })));
  const texts = read.flatMap((place) => accepted(place).comments.map(({ text }) => text));
  expect(texts.toSorted()).toEqual(kept.toSorted());
  expect(kept.length).toBeGreaterThan(490);
});

test("all of them in one long answer and in forty records go through report, export and import", async () => {
  const assessmentId = await create("All of them");
  const save = async (path: string, answer: Answer) =>
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  const value = STRINGS.filter((text) => text.trim() !== "").join("\n\n");
  await save("project.summary", { status: "answered", value });
  const lines = STRINGS.filter((text) => text.trim() !== "" && !/[\n\r\u2028\u2029]/.test(text));
  for (let at = 0; at < 40; at++) {
    const record = `recipients.list/rec${100 + at}`;
    await save(record, { status: "answered", value: `a${at.toString(36).padStart(2, "0")}V` });
    const name = oneLine(lines.slice(at * 12, at * 12 + 12));
    await save(`${record}/name`, { status: "answered", value: name });
  }
  accepted(await getDraftReport(org.ada, { assessmentId }));
  accepted(await exportDraft(org.ada, { assessmentId, format: "markdown" }));
  const file = accepted(await exportDraft(org.ada, { assessmentId, format: "answers" }));
  const start = { teamId: org.team, handling: "team", title: "", kind: "assessment" } as const;
  const again = accepted(await importAssessment(org.ada, { ...start, text: String(file.body) }));
  const before = accepted(await getSection(org.ada, { assessmentId, section: "recipients" })).answers;
  const after = accepted(
    await getSection(org.ada, { assessmentId: again.assessmentId, section: "recipients" }),
  ).answers;
  expect(after).toEqual(before);
  expect(Object.keys(before).filter((path) => path.endsWith("/name"))).toHaveLength(40);
});
