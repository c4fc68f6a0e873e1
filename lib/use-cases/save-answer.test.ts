import { beforeAll, describe, expect, test } from "vitest";
import { changeAnswers } from "@/lib/data/answers";
import { asViewer } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Answer } from "@/lib/domain/assessment/answer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";
import { getSection } from "@/lib/use-cases/get-section";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { refusals } from "@/messages/refusals";

let org: TestOrganisation;
let assessmentId: string;

const text = (value: string): Answer => ({ status: "answered", value });
const save = (path: string, answer: unknown, version: number, who = org.ada) =>
  saveAnswer(who, { assessmentId, path, answer, version });
const section = async (who = org.ada) =>
  accepted(await getSection(who, { assessmentId, section: "project" }));
const everything = () =>
  queryAsOwner(
    `SELECT path, value, version FROM answer WHERE organisation_id = $1
     UNION ALL SELECT path, value, version FROM answer_change WHERE organisation_id = $1 ORDER BY 1, 3`,
    [org.id],
  );

beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Probes", handling: "team" });
  assessmentId = accepted(created).assessmentId;
  await joinAuthor(org.ada, org.ben, assessmentId);
});

describe("a day for something still to be done", () => {
  const FOLLOW_UP = "release.follow-up";
  const refused = { ok: false, refusal: { code: "invalid", sentence: refusals.dayIsPast } };

  test("is not past when it is given, as an answer or as the day somebody finds out by", async () => {
    expect(await save(FOLLOW_UP, text("2026-01-31"), 0)).toMatchObject(refused);
    expect(await save("misuse.any", { status: "unknown", by: "2026-01-31" }, 0)).toMatchObject(refused);
    accepted(await save(FOLLOW_UP, text("2098-01-31"), 0));
    accepted(await save("misuse.any", { status: "unknown", by: "2098-01-31" }, 0));
  });

  test("that has passed since is saved again with the answer around it, and brought back out of its history", async () => {
    const created = await createAssessment(org.ada, { teamId: org.team, title: "Of old", handling: "team" });
    const old = accepted(created).assessmentId;
    await asViewer(org.ada, (tx, viewer) =>
      changeAnswers(tx, viewer, old, { [FOLLOW_UP]: text("2026-01-31") }),
    );
    const again = (answer: unknown, version: number) =>
      saveAnswer(org.ada, { assessmentId: old, path: FOLLOW_UP, answer, version });
    accepted(await again({ ...text("2026-01-31"), note: "As agreed." }, 1));
    expect(await again(text("2026-02-28"), 2)).toMatchObject(refused);
    accepted(await again(text("2098-02-28"), 2));
    accepted(await again(text("2026-01-31"), 3));
  });

  test("says nothing of an assessment one may not know of", async () => {
    expect(await save(FOLLOW_UP, text("2026-01-31"), 0, org.otto)).toMatchObject(refused);
    expect(await save(FOLLOW_UP, text("2098-01-31"), 0, org.otto)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("saving an answer", () => {
  test("keeps it with its version, and every change of it", async () => {
    expect(accepted(await save("project.why-now", text("one"), 0)).version).toBe(1);
    expect(accepted(await save("project.why-now", text("two"), 1)).version).toBe(2);
    expect(accepted(await save("project.why-now", null, 2)).version).toBe(3);
    const { answers, versions } = await section();
    expect(answers["project.why-now"]).toBeUndefined();
    expect(versions["project.why-now"]).toBe(3);
    const { changes } = accepted(await getAnswerHistory(org.ada, { assessmentId, path: "project.why-now" }));
    expect(changes.map((change) => change.answer)).toEqual([null, text("two"), text("one")]);
  });

  test("the same answer twice is one save", async () => {
    expect(accepted(await save("project.team", text("us"), 0)).version).toBe(1);
    expect(accepted(await save("project.team", text("us"), 0)).version).toBe(1);
    expect(accepted(await save("project.team", text("us"), 1)).version).toBe(1);
  });

  test("over a version that is not the current one is refused with theirs and what both started from", async () => {
    await save("project.success", text("start"), 0);
    await save("project.success", text("Ben's"), 1, org.ben);
    const result = await save("project.success", text("Ada's"), 1);
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: "stale",
        conflict: {
          current: { answer: text("Ben's"), version: 2, byName: "Ben" },
          ancestor: { answer: text("start"), version: 1 },
          recordRemoved: false,
        },
      },
    });
    expect((await section()).answers["project.success"]).toEqual(text("Ben's"));
  });

  test("by two authors at once: one saves, the other is told, nothing is lost", async () => {
    const results = await Promise.all([
      save("project.summary", text("Ada's"), 0),
      save("project.summary", text("Ben's"), 0, org.ben),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refused = results.find((result) => !result.ok);
    expect(refused).toMatchObject({ refusal: { code: "stale" } });
  });

  test("by two authors on two questions: both save, every time", async () => {
    for (let version = 0; version < 20; version++) {
      const results = await Promise.all([
        save("project.kind", { status: "unknown", note: `a${version}` }, version),
        save("project.stage", { status: "unknown", note: `b${version}` }, version, org.ben),
      ]);
      expect(results.every((result) => result.ok)).toBe(true);
    }
  });

  test("of a record's field needs the record; removing the record takes its fields along and keeps their history", async () => {
    const record = "project.outputs/r1ab";
    expect(await save(`${record}/name`, text("Library"), 0)).toMatchObject({
      refusal: { code: "stale", conflict: { recordRemoved: true } },
    });
    await save(record, text("a0"), 0);
    await save(`${record}/name`, text("Library"), 0);
    expect(accepted(await save(record, null, 1)).version).toBe(2);
    const { answers, versions } = await section();
    expect(Object.keys(answers).filter((path) => path.startsWith(record))).toEqual([]);
    expect(versions[`${record}/name`]).toBe(2);
    const { changes } = accepted(await getAnswerHistory(org.ada, { assessmentId, path: `${record}/name` }));
    expect(changes.map((change) => change.answer)).toEqual([null, text("Library")]);
  });

  test("of the title renames the draft", async () => {
    await save("project.title", text("Probes, again"), 1);
    expect((await section()).assessment.title).toBe("Probes, again");
  });

  test("leaves one event in the trail per author, assessment and hour", async () => {
    const events = await queryAsOwner<{ actor_id: string }>(
      `SELECT actor_id FROM audit_event WHERE organisation_id = $1 AND action = 'answers.edited'`,
      [org.id],
    );
    expect(events.length).toBeGreaterThan(0);
    // A test that runs over the full hour sees two of each.
    expect(events.length).toBeLessThanOrEqual(4);
  });
});

describe("what is refused leaves the database as it was:", () => {
  const cases: [title: string, given: () => Promise<unknown>, code: string][] = [
    ["an unknown question", () => save("project.nothing", text("x"), 0), "invalid"],
    ["an unknown section", () => save("nowhere.title", text("x"), 0), "invalid"],
    ["something that is no path", () => save("../../etc/passwd", text("x"), 0), "invalid"],
    ["a path of the prototype", () => save("__proto__", text("x"), 0), "invalid"],
    ["an unknown field of a record", () => save("project.outputs/r1ab/nothing", text("x"), 0), "invalid"],
    ["a number for a text", () => save("project.team", { status: "answered", value: 7 }, 1), "invalid"],
    ["an unknown status", () => save("project.team", { status: "maybe", value: "x" }, 1), "invalid"],
    [
      "a member more than an answer has",
      () => save("project.team", { ...text("x"), admin: true }, 1),
      "invalid",
    ],
    ["an option that is not offered", () => save("project.stage", text("dreaming"), 20), "invalid"],
    ["a text instead of an answer", () => save("project.team", "x", 1), "invalid"],
    ["no answer at all", () => save("project.team", undefined, 1), "invalid"],
    ["a text that is too long", () => save("project.team", text("x".repeat(10_000)), 1), "invalid"],
    ["U+0000", () => save("project.team", text("a\u0000b"), 1), "invalid"],
    ["half of a surrogate pair", () => save("project.team", text("a\ud800b"), 1), "invalid"],
    ["U+0000 in a note", () => save("project.team", { ...text("x"), note: "\u0000" }, 1), "invalid"],
    ["a version from the future", () => save("project.team", text("x"), 99), "stale"],
    ["a negative version", () => save("project.team", text("x"), -1), "invalid"],
    ["half a version", () => save("project.team", text("x"), 0.5), "invalid"],
    [
      "an assessment that does not exist",
      () =>
        saveAnswer(org.ada, {
          assessmentId: crypto.randomUUID(),
          path: "project.team",
          answer: text("x"),
          version: 1,
        }),
      "not-found",
    ],
    [
      "an id that is none",
      () =>
        saveAnswer(org.ada, {
          assessmentId: "1 OR true",
          path: "project.team",
          answer: text("x"),
          version: 1,
        }),
      "invalid",
    ],
    ["somebody who is not an author", () => save("project.team", text("x"), 1, org.otto), "not-found"],
    ["the lead of the team", () => save("project.team", text("x"), 1, org.lena), "not-found"],
    ["the administrator", () => save("project.team", text("x"), 1, org.adam), "not-found"],
    [
      "a session that is over",
      () => save("project.team", text("x"), 1, { ...org.ada, token: "another" }),
      "session",
    ],
    [
      "an input more than there is",
      () =>
        saveAnswer(org.ada, {
          assessmentId,
          path: "project.team",
          answer: text("x"),
          version: 1,
          force: true,
        } as never),
      "invalid",
    ],
  ];

  test.each(cases)("%s", async (_title, given, code) => {
    const before = await everything();
    const result = await given();
    expect(result).toMatchObject({ ok: false, refusal: { code } });
    expect((result as { refusal: { sentence: string } }).refusal.sentence).toMatch(/^\p{Lu}.{15,}[.!?]$/su);
    expect(await everything()).toEqual(before);
  });

  test("an author of another organisation", async () => {
    const foreign = await makeTestOrganisation();
    expect(await save("project.team", text("x"), 1, foreign.ada)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});
