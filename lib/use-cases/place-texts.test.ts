import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";
import { getTextPlaces } from "@/lib/use-cases/get-text-places";
import { placeTexts } from "@/lib/use-cases/place-texts";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

const SUMMARY = "project.summary";
const SUCCESS = "project.success";

let org: TestOrganisation;
let assessmentId: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
});

beforeEach(async () => {
  const given = { teamId: org.team, title: "From a document", handling: "organisation" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  await joinAuthor(org.ada, org.ben, assessmentId);
});

type Text = { path: string; text: string; version: number };
const place = (who: TestMember, where: "empty" | "below", ...texts: Text[]) =>
  placeTexts(who, { assessmentId, where, texts });
const save = async (path: string, answer: unknown, version: number) =>
  accepted(await saveAnswer(org.ben, { assessmentId, path, answer, version }));
const placeAt = async (path: string) => {
  const { places } = accepted(await getTextPlaces(org.ada, { assessmentId }));
  return places.find((place) => place.path === path);
};
const written = async (path: string) => {
  const rows = await queryAsOwner<{ value: unknown; version: number }>(
    "SELECT value, version FROM answer WHERE assessment_id = $1 AND path = $2",
    [assessmentId, path],
  );
  return rows[0] ?? null;
};

test("texts go into empty answers, each with its version, its line of history and one event of the trail", async () => {
  const outcome = accepted(
    await place(
      org.ada,
      "empty",
      { path: SUMMARY, text: "What we do.", version: 0 },
      { path: SUCCESS, text: "It works.", version: 0 },
    ),
  );
  expect(outcome).toEqual({ written: [SUMMARY, SUCCESS] });
  expect(await written(SUMMARY)).toEqual({
    value: { status: "answered", value: "What we do." },
    version: 1,
  });
  const { changes } = accepted(await getAnswerHistory(org.ben, { assessmentId, path: SUCCESS }));
  expect(changes.map(({ by, version }) => [by.name, version])).toEqual([["Ada", 1]]);
  const events = await queryAsOwner(
    "SELECT 1 FROM audit_event WHERE action = 'answers.edited' AND subject_id = $1",
    [assessmentId],
  );
  expect(events).toHaveLength(1);
  expect(await placeAt(SUMMARY)).toMatchObject({ holds: "text", length: 11, version: 1 });
});

test("below what is there, an answer keeps its words, its note and its confidence", async () => {
  const before = { status: "answered", value: "First.\n", confidence: "low", note: "From a talk." };
  await save(SUMMARY, before, 0);
  accepted(await place(org.ada, "below", { path: SUMMARY, text: "Second.", version: 1 }));
  expect(await written(SUMMARY)).toEqual({
    value: { ...before, value: "First.\n\nSecond." },
    version: 2,
  });
});

test("where there is text, nothing is written into “only empty” answers, nor into any other of the same time", async () => {
  await save(SUMMARY, { status: "answered", value: "Mine." }, 0);
  const refused = await place(
    org.ada,
    "empty",
    { path: SUCCESS, text: "It works.", version: 0 },
    { path: SUMMARY, text: "Theirs.", version: 1 },
  );
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: "invalid", fields: { [SUMMARY]: "There is text here already." } },
  });
  expect(await written(SUCCESS)).toBeNull();
  expect(await written(SUMMARY)).toMatchObject({ value: { value: "Mine." }, version: 1 });
});

test("an answer somebody changed meanwhile is not touched, and everything waits until the person has looked", async () => {
  await save(SUMMARY, { status: "answered", value: "Written a moment ago." }, 0);
  const refused = await place(
    org.ada,
    "below",
    { path: SUMMARY, text: "Pasted.", version: 0 },
    { path: SUCCESS, text: "It works.", version: 0 },
  );
  expect(refused).toMatchObject({ ok: false, refusal: { code: "stale" } });
  if (!refused.ok) expect(Object.keys(refused.refusal.fields ?? {})).toEqual([SUMMARY]);
  expect(await written(SUMMARY)).toMatchObject({ value: { value: "Written a moment ago." } });
  expect(await written(SUCCESS)).toBeNull();
});

test("an answer marked unknown or not applicable stays so", async () => {
  await save(SUMMARY, { status: "unknown", who: "Ada" }, 0);
  const refused = await place(org.ada, "below", { path: SUMMARY, text: "Known after all.", version: 1 });
  expect(refused).toMatchObject({
    ok: false,
    refusal: { fields: { [SUMMARY]: expect.stringMatching(/unknown/) } },
  });
  expect(await written(SUMMARY)).toMatchObject({ value: { status: "unknown" } });
});

test("a text over the question's limit is refused in words before anything is written", async () => {
  const refused = await place(
    org.ada,
    "empty",
    { path: SUCCESS, text: "It works.", version: 0 },
    { path: "terms.central-claim", text: "x".repeat(2_010), version: 0 },
  );
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      fields: {
        "terms.central-claim": expect.stringMatching(/too long by 10 characters: at most 2,000 fit/),
      },
    },
  });
  expect(await written(SUCCESS)).toBeNull();
});

test.each([
  ["a question of another kind", { path: "project.title", text: "x", version: 1 }],
  ["a question other answers keep closed", { path: "labour.anchor", text: "x", version: 0 }],
  ["no question", { path: "project.nothing", text: "x", version: 0 }],
  ["an empty text", { path: SUMMARY, text: "  ", version: 0 }],
  ["a character that can't be stored", { path: SUMMARY, text: "a\u0000b", version: 0 }],
])("%s is refused", async (_what, text) => {
  expect(await place(org.ada, "empty", text)).toMatchObject({ ok: false, refusal: { code: "invalid" } });
  expect(await written(SUMMARY)).toBeNull();
});

test("two texts for one question are refused: which comes first is for the person to say", async () => {
  const text = { path: SUMMARY, text: "x", version: 0 };
  expect(await place(org.ada, "empty", text, text)).toMatchObject({ refusal: { code: "invalid" } });
});

test("once submitted, nothing is written", async () => {
  accepted(await submitAssessment(org.ada, { assessmentId }));
  const refused = await place(org.ada, "empty", { path: SUMMARY, text: "Late.", version: 0 });
  expect(refused).toMatchObject({ ok: false, refusal: { code: "wrong-state" } });
});
