import { beforeAll, describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Answer } from "@/lib/domain/assessment/answer";
import { saysSuggested } from "@/lib/domain/review/suggestions";
import { answerSuggestion } from "@/lib/use-cases/answer-suggestion";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getSection } from "@/lib/use-cases/get-section";
import { getSuggesting } from "@/lib/use-cases/get-suggesting";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import type { Result } from "@/lib/use-cases/result";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { settleThread } from "@/lib/use-cases/settle-thread";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { suggestEdit } from "@/lib/use-cases/suggest-edit";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let assessmentId: string;
let byRita: string;
let byLena: string;

const TITLE = "project.title";
const CHOICE = INSTRUMENT.questions.find(({ kind }) => kind.type === "one-of")?.id ?? "";

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);
const suggest = (who: TestMember, suggested: string | string[], path = TITLE) =>
  suggestEdit(who, { assessmentId, number: 1, path, suggested, text: "Clearer." });
type How = Parameters<typeof answerSuggestion>[1]["how"];
const answer = (who: TestMember, threadId: string, how: How) =>
  answerSuggestion(who, { assessmentId, number: 1, threadId, how });
const shownTo = async (who: TestMember) =>
  accepted(await getSection(who, { assessmentId, section: "project" })).suggestions;
const threadOf = async (who: TestMember, id: string) =>
  accepted(await getRevision(who, { assessmentId, number: 1 })).threads.find((thread) => thread.id === id);

beforeAll(async () => {
  org = await makeTestOrganisation();
  const given = { teamId: org.team, title: "Said so", handling: "team" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  accepted(await submitAssessment(org.ada, { assessmentId }));
  for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
});

describe("while reviews are out", () => {
  test("who owes one suggests, and nobody else learns of it, whatever they ask", async () => {
    byRita = accepted(await suggest(org.rita, " Said otherwise ")).threadId;
    byLena = accepted(await suggest(org.lena, "Said by the lead")).threadId;
    for (const who of [org.rolf, org.ada, org.otto]) {
      expect(await queryAsApp(who, "SELECT id FROM comment")).toEqual([]);
    }
    expect(await threadOf(org.rolf, byRita)).toBeUndefined();
    expect(await threadOf(org.lena, byRita)).toBeUndefined();
    expect(await threadOf(org.rita, byRita)).toMatchObject({ suggested: "Said otherwise", state: "open" });
    expect(await shownTo(org.ada)).toEqual([]);
  });

  test("refuses what is no option, no such answer, the same, or from outside", async () => {
    expect(codeOf(await suggest(org.rita, "no-such-option", CHOICE))).toBe("invalid");
    expect(codeOf(await suggest(org.rita, "x", "project.outputs"))).toBe("invalid");
    expect(codeOf(await suggest(org.rita, "x", "project.outputs/none/name"))).toBe("invalid");
    expect(codeOf(await suggest(org.rita, "Said so"))).toBe("invalid");
    for (const who of [org.ada, org.otto, org.adam, org.ben]) {
      expect(codeOf(await suggest(who, "x"))).toMatch(/^not-(found|allowed)$/);
      const page = await getSuggesting(who, { assessmentId, number: 1 });
      expect(codeOf(page)).toMatch(/^not-(found|allowed)$/);
    }
    const page = accepted(await getSuggesting(org.rita, { assessmentId, number: 1, path: TITLE }));
    expect(page).toMatchObject({ isBlind: true, chosen: { now: "Said so", form: { type: "words" } } });
  });

  test("nobody answers one before the lead has", async () => {
    for (const who of [org.ada, org.lena, org.rolf]) {
      expect(codeOf(await answer(who, byRita, { as: "accepted" }))).toMatch(/^(not-|wrong-state)/);
    }
  });
});

describe("once changes are requested", () => {
  beforeAll(async () => {
    for (const who of [org.rita, org.rolf]) {
      const review = { recommendation: "request-changes", confidence: "low", summary: "Read." } as const;
      accepted(await handInReview(who, { assessmentId, ...review }));
    }
    accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "See there." }));
  });

  test("authors see them beside the answer, with what the revision said", async () => {
    expect(await shownTo(org.ada)).toMatchObject([
      { id: byRita, path: TITLE, suggested: "Said otherwise", before: { value: "Said so" }, byName: "Rita" },
      { id: byLena, suggested: "Said by the lead" },
    ]);
  });

  test("none is accepted before the answer says it; saving writes history in the author's name", async () => {
    expect(codeOf(await answer(org.ada, byRita, { as: "accepted" }))).toBe("stale");
    const saved = (version: number, value: string) =>
      saveAnswer(org.ada, { assessmentId, path: TITLE, answer: { status: "answered", value }, version });
    const before = accepted(await getSection(org.ada, { assessmentId, section: "project" })).versions[TITLE];
    accepted(await saved(before ?? 0, "Said otherwise"));
    // A second one over the same version meets the first: nothing is lost.
    expect(codeOf(await saved(before ?? 0, "Said by the lead"))).toBe("stale");
    accepted(await answer(org.ada, byRita, { as: "accepted" }));
    expect(await threadOf(org.rita, byRita)).toMatchObject({
      state: "accepted",
      settled: { byName: "Ada" },
      maySettle: false,
      mayWithdraw: false,
    });
    const history = accepted(await getAnswerHistory(org.ada, { assessmentId, path: TITLE }));
    expect(history.changes[0]).toMatchObject({ by: { name: "Ada" }, answer: { value: "Said otherwise" } });
    expect((await shownTo(org.ada)).map(({ id }) => id)).toEqual([byLena]);
  });

  test("what was accepted follows the answer: changed, taken back, said again; and stays so in the next revision", async () => {
    const put = async (value: string) => {
      const { versions } = accepted(await getSection(org.ada, { assessmentId, section: "project" }));
      const answer = { status: "answered", value } as const;
      accepted(
        await saveAnswer(org.ada, { assessmentId, path: TITLE, answer, version: versions[TITLE] ?? 0 }),
      );
    };
    const stateFor = async (who: TestMember) => (await threadOf(who, byRita))?.state;
    await put("Said in a third way");
    expect([await stateFor(org.rita), await stateFor(org.ada)]).toEqual(["changed", "changed"]);
    await put("Said so");
    expect([await stateFor(org.lena), await stateFor(org.ada)]).toEqual(["taken-back", "taken-back"]);
    // Who reads no thread is told nothing of the draft.
    for (const who of [org.otto, org.ben, org.adam]) {
      const asked = await queryAsApp(who, "SELECT landfall_accepted_stands($1) AS said", [byRita]);
      expect(asked).toEqual([{ said: null }]);
    }
    expect(await queryAsApp(org.lena, "SELECT landfall_accepted_stands($1) AS said", [byLena])).toEqual([
      { said: null },
    ]);
    accepted(await answer(org.ada, byRita, { as: "open" }));
    expect(await stateFor(org.rita)).toBe("open");
    await put("Said otherwise");
    accepted(await answer(org.ada, byRita, { as: "accepted" }));
    expect(await stateFor(org.rita)).toBe("accepted");
  });

  test.each([
    ["a", "a", true],
    ["a", "A", false],
    ["a", "a ", false],
    ["1", "1", true],
    [1, "1", false],
    ["a", ["a"], false],
    [["a"], "a", true],
    [["a", "b"], "a", false],
    [["a"], ["a"], true],
    [["a", "b"], ["b", "a"], true],
    [["a", "b"], ["a"], false],
    [["a"], ["a", "b"], false],
    [["a", "a", "b"], ["b", "a"], true],
    [["a", "b"], ["b", "a", "a"], true],
    [["a", "a"], ["a", "b"], false],
    [[], [], true],
    [[], ["a"], false],
    [null, "a", false],
  ] as const)(
    "an answer of %j says what was suggested as %j in the database as in the domain: %j",
    async (value, suggested, says) => {
      const answer = { status: "answered", value } as Answer;
      expect(saysSuggested(answer, suggested)).toBe(says);
      const rows = await queryAsOwner<{ answer: unknown; suggested: unknown }>(
        "SELECT a.value AS answer, c.suggested FROM answer a, comment c WHERE a.assessment_id = $1 AND a.path = $2 AND c.id = $3",
        [assessmentId, TITLE, byRita],
      );
      const put = async (of: unknown, to: unknown) => {
        await queryAsOwner("UPDATE answer SET value = $3::jsonb WHERE assessment_id = $1 AND path = $2", [
          ...[assessmentId, TITLE, JSON.stringify(of)],
        ]);
        await queryAsOwner("UPDATE comment SET suggested = $2::jsonb WHERE id = $1", [
          byRita,
          JSON.stringify(to),
        ]);
      };
      await put(answer, suggested);
      const [stands] = await queryAsApp<{ said: string }>(
        org.rita,
        "SELECT landfall_accepted_stands($1) AS said",
        [byRita],
      );
      await put(rows[0]?.answer, rows[0]?.suggested);
      expect(stands?.said === "says").toBe(says);
    },
  );

  test("declined takes a word, kept as a reply, and can be opened again by an author alone", async () => {
    expect(codeOf(await answer(org.ada, byLena, { as: "declined", text: " " }))).toBe("invalid");
    accepted(await answer(org.ada, byLena, { as: "declined", text: "It promises more." }));
    expect(codeOf(await answer(org.ada, byLena, { as: "declined", text: "Twice." }))).toBe("wrong-state");
    expect(await threadOf(org.lena, byLena)).toMatchObject({
      state: "declined",
      replies: [{ text: "It promises more.", as: "author" }],
    });
    const settle = (as: "withdrawn" | "answered" | "resolved" | null) =>
      settleThread(org.lena, { assessmentId, number: 1, threadId: byLena, as });
    expect(codeOf(await settle(null))).toBe("not-allowed");
    expect(codeOf(await settle("resolved"))).toBe("invalid");
    for (const who of [org.lena, org.rita]) {
      expect(codeOf(await answer(who, byLena, { as: "open" }))).toBe("not-allowed");
    }
    accepted(await answer(org.ada, byLena, { as: "open" }));
    expect(await threadOf(org.lena, byLena)).toMatchObject({ state: "open", mayWithdraw: true });
  });

  test("the database refuses what is forged: accepting what no answer says, settling for authors or for judges", async () => {
    const forge = (who: TestMember, as: string) =>
      queryAsApp(
        who,
        `UPDATE comment SET settled_as = '${as}', settled_at = now(), settled_by = '${who.memberId}' WHERE id = '${byLena}' RETURNING 1`,
      );
    await expect(forge(org.ada, "accepted")).rejects.toThrow(/row-level security/);
    await expect(forge(org.ada, "withdrawn")).rejects.toThrow(/row-level security/);
    await expect(forge(org.ada, "resolved")).rejects.toThrow(/row-level security|suggestion_settled_as/);
    await expect(forge(org.lena, "declined")).rejects.toThrow(/row-level security/);
    expect(await forge(org.rolf, "declined")).toEqual([]);
    accepted(await settleThread(org.lena, { assessmentId, number: 1, threadId: byLena, as: "withdrawn" }));
    expect(await shownTo(org.ada)).toEqual([]);
    expect(codeOf(await answer(org.ada, byLena, { as: "declined", text: "x" }))).toBe("wrong-state");
    expect(
      await queryAsOwner(
        "SELECT detail ->> 'as' AS as FROM audit_event WHERE subject_id = $1 AND action = 'review.settled' ORDER BY at",
        [assessmentId],
      ),
    ).toEqual([{ as: "accepted" }, { as: "accepted" }, { as: "declined" }, { as: "withdrawn" }]);
  });

  test("once the next revision is in, it says what became of it, whatever is drafted later", async () => {
    const { versions } = accepted(await getSection(org.ada, { assessmentId, section: "project" }));
    const answer = { status: "answered", value: "Said so" } as const;
    accepted(await saveAnswer(org.ada, { assessmentId, path: TITLE, answer, version: versions[TITLE] ?? 0 }));
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await threadOf(org.lena, byRita)).toMatchObject({
      state: "taken-back",
      settled: { byName: "Ada" },
    });
  });
});

describe("what became of an accepted edit", () => {
  const SEVERAL = INSTRUMENT.questions.flatMap(({ id, kind }) =>
    kind.type === "several-of" ? [{ path: id, values: kind.options.map(({ value }) => value) }] : [],
  )[0];
  if (!SEVERAL) throw new Error("No question takes several options.");
  const [a = "", b = "", c = ""] = SEVERAL.values;

  test("goes by its status, and several options in any order; who said that they have a conflict is told nothing more", async () => {
    const given = { teamId: org.team, title: "Turned round", handling: "team" } as const;
    const { assessmentId } = accepted(await createAssessment(org.ada, given));
    const versions = new Map<string, number>();
    const put = async (path: string, answer: Parameters<typeof saveAnswer>[1]["answer"]) => {
      const version = versions.get(path) ?? 0;
      accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version }));
      versions.set(path, version + 1);
    };
    await put(SEVERAL.path, { status: "answered", value: [a, b] });
    await put(CHOICE, { status: "unknown" });
    accepted(await submitAssessment(org.ada, { assessmentId }));
    await assigned(org.lena, org.rita, assessmentId);
    const suggested = async (path: string, value: string | string[]) =>
      accepted(
        await suggestEdit(org.rita, { assessmentId, number: 1, path, suggested: value, text: "Clearer." }),
      ).threadId;
    const option = INSTRUMENT.questions.flatMap(({ id, kind }) =>
      id === CHOICE && kind.type === "one-of" ? kind.options : [],
    )[0];
    const [several, one] = [
      await suggested(SEVERAL.path, [a, c]),
      await suggested(CHOICE, option?.value ?? ""),
    ];
    const review = { recommendation: "request-changes", confidence: "low", summary: "Read." } as const;
    accepted(await handInReview(org.rita, { assessmentId, ...review }));
    accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "See there." }));
    await put(SEVERAL.path, { status: "answered", value: [c, a] });
    await put(CHOICE, { status: "answered", value: option?.value ?? "" });
    for (const threadId of [several, one]) {
      accepted(
        await answerSuggestion(org.ada, { assessmentId, number: 1, threadId, how: { as: "accepted" } }),
      );
    }
    const stands = async (who: TestMember, id: string) =>
      (await queryAsApp<{ said: string | null }>(who, "SELECT landfall_accepted_stands($1) AS said", [id]))[0]
        ?.said;
    expect([await stands(org.rita, several), await stands(org.rita, one)]).toEqual(["says", "says"]);
    await put(SEVERAL.path, { status: "answered", value: [b, a] });
    await put(CHOICE, { status: "not-applicable", because: "It is none." });
    expect([await stands(org.rita, several), await stands(org.rita, one)]).toEqual(["before", "other"]);
    await put(CHOICE, { status: "unknown" });
    expect(await stands(org.rita, one)).toBe("before");
    // Suggested while one could be chosen: a list of it says so now, and nothing more.
    const answer = (as: "open" | "accepted") =>
      answerSuggestion(org.ada, { assessmentId, number: 1, threadId: several, how: { as } });
    accepted(await answer("open"));
    await queryAsOwner("UPDATE comment SET suggested = to_jsonb($2::text) WHERE id = $1", [several, c]);
    await put(SEVERAL.path, { status: "answered", value: [c, a] });
    expect(codeOf(await answer("accepted"))).toBe("stale");
    await put(SEVERAL.path, { status: "answered", value: [c] });
    accepted(await answer("accepted"));
    expect(await stands(org.rita, several)).toBe("says");
    await put(SEVERAL.path, { status: "answered", value: [b, a] });
    accepted(await stateConflict(org.rita, { assessmentId, kind: "close-person", words: "" }));
    expect([await stands(org.rita, several), await stands(org.lena, several)]).toEqual([null, "before"]);
  });
});
