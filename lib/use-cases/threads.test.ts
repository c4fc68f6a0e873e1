import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getHome } from "@/lib/use-cases/get-home";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { listComments } from "@/lib/use-cases/list-comments";
import { replyInThread } from "@/lib/use-cases/reply-in-thread";
import type { Result } from "@/lib/use-cases/result";
import { settleThread } from "@/lib/use-cases/settle-thread";
import { startThread } from "@/lib/use-cases/start-thread";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let foreign: TestOrganisation;
let assessmentId: string;

const ABOUT = "project.title";

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  const given = { teamId: org.team, title: "Argued about", handling: "team" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  accepted(await submitAssessment(org.ada, { assessmentId }));
  for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
});

const start = (who: TestMember, text: string, given: Partial<Parameters<typeof startThread>[1]> = {}) =>
  startThread(who, {
    assessmentId,
    number: 1,
    about: ABOUT,
    isArgument: true,
    audience: "everyone",
    text,
    ...given,
  });
const reply = (who: TestMember, threadId: string, text: string) =>
  replyInThread(who, { assessmentId, number: 1, threadId, text });
const settle = (who: TestMember, threadId: string, as: "answered" | "withdrawn" | "resolved" | null) =>
  settleThread(who, { assessmentId, number: 1, threadId, as });
const handIn = (who: TestMember) =>
  handInReview(who, { assessmentId, recommendation: "request-changes", confidence: "low", summary: "Read." });
const threadsOf = async (who: TestMember) =>
  accepted(await getRevision(who, { assessmentId, number: 1 })).threads;
const textsOf = async (who: TestMember) => (await threadsOf(who)).map(({ text }) => text);
const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);

/** Everything somebody is shown of it and around it. */
async function shownTo(who: TestMember) {
  const markdown = accepted(await exportRevision(who, { assessmentId, format: "markdown" })).body.toString();
  return {
    review: await getReview(who, { assessmentId }),
    revision: await getRevision(who, { assessmentId }),
    home: await getHome(who, {}),
    queue: await getQueue(who, {}),
    // But for where the audit trail stood as the hour began.
    markdown: markdown.replace(/[0-9a-f]{64}/g, "").replace(/entry \d+/g, ""),
    rows: await queryAsApp(who, "SELECT id FROM comment"),
  };
}

describe("while reviews are out", () => {
  test("who owes one argues, and everybody else sees the same world as without it", async () => {
    const others = [org.rolf, org.ada, org.lena, org.adam];
    const readers = [org.rolf, org.ada, org.lena];
    const before = await Promise.all(readers.map(shownTo));
    const { threadId } = accepted(await start(org.rita, "The title hides it.", { quote: "about" }));
    expect(await Promise.all(readers.map(shownTo))).toEqual(before);
    for (const who of others) expect(await queryAsApp(who, "SELECT id FROM comment")).toEqual([]);
    expect(await threadsOf(org.rita)).toMatchObject([
      { id: threadId, about: ABOUT, quote: "about", state: "stands", by: { name: "Rita" }, as: "reviewer" },
    ]);
  });

  test("takes its own away for good, replies to nothing, and reads no lead's thread", async () => {
    const { threadId } = accepted(await start(org.rolf, "Thought better of"));
    expect(codeOf(await reply(org.rolf, threadId, "x"))).toBe("not-allowed");
    accepted(await settle(org.rolf, threadId, "withdrawn"));
    expect(await queryAsOwner("SELECT 1 FROM comment WHERE id = $1", [threadId])).toEqual([]);
    accepted(await start(org.lena, "From the lead", { isArgument: false, audience: "reviewers" }));
    expect(await textsOf(org.rolf)).toEqual([]);
    expect(await textsOf(org.rita)).toEqual(["The title hides it."]);
    expect(await textsOf(org.lena)).toEqual(["From the lead"]);
  });

  test("refuses what attacks nothing, is about nothing there is, or is too long; and everybody who has no part in it", async () => {
    for (const about of [
      null,
      "no.such-question",
      "finding:none",
      "claim:none",
      "figure:none",
      "missing:1",
    ]) {
      expect([about, codeOf(await start(org.rita, "x", { about }))]).toEqual([about, "invalid"]);
    }
    for (const about of ["timeline", "figure:misuse"]) {
      const { threadId } = accepted(await start(org.rita, "x", { about }));
      accepted(await settle(org.rita, threadId, "withdrawn"));
    }
    expect(codeOf(await start(org.rita, " "))).toBe("invalid");
    expect(codeOf(await start(org.rita, "x".repeat(4_001)))).toBe("too-long");
    expect(codeOf(await start(org.rita, "x", { number: 2 }))).toBe("not-found");
    const outside = [org.ada, org.ben, org.otto, org.adam, foreign.lena];
    for (const who of outside) expect(codeOf(await start(who, "x"))).toMatch(/^not-(found|allowed)$/);
    const { threadId } = accepted(await start(org.lena, "Kept from outside"));
    for (const who of outside) {
      expect(codeOf(await reply(who, threadId, "x"))).toMatch(/^not-(found|allowed)$/);
      expect(codeOf(await settle(who, threadId, "answered"))).toMatch(/^not-(found|allowed)$/);
    }
    accepted(await settle(org.lena, threadId, "withdrawn"));
  });
});

describe("once handed in", () => {
  let attack: string;

  beforeAll(async () => {
    accepted(await handIn(org.rita));
    attack = (await threadsOf(org.rita)).find(({ text }) => text.startsWith("The title"))?.id ?? "";
  });

  test("it is read by whoever decides, and not by who still owes a review or by authors", async () => {
    expect(await textsOf(org.lena)).toContain("The title hides it.");
    expect(await textsOf(org.rita)).toContain("From the lead");
    for (const who of [org.rolf, org.ada]) expect(await textsOf(who)).toEqual([]);
    for (const who of [org.rolf, org.ada])
      expect(await queryAsApp(who, "SELECT id FROM comment")).toEqual([]);
    expect(codeOf(await reply(org.rolf, attack, "x"))).toBe("not-found");
  });

  test("who began it, or whoever decides, settles it; who began it alone withdraws it", async () => {
    accepted(await reply(org.lena, attack, "It names the method."));
    expect(codeOf(await settle(org.lena, attack, "withdrawn"))).toBe("not-allowed");
    expect(codeOf(await settle(org.lena, attack, "resolved"))).toBe("invalid");
    accepted(await settle(org.lena, attack, "answered"));
    expect(codeOf(await reply(org.rita, attack, "x"))).toBe("wrong-state");
    expect((await threadsOf(org.rita)).find(({ id }) => id === attack)).toMatchObject({
      state: "answered",
      settled: { byName: "Lena" },
      replies: [{ text: "It names the method.", as: "team-lead" }],
    });
    accepted(await settle(org.rita, attack, null));
    expect((await threadsOf(org.rita))[0]).toMatchObject({ id: attack, state: "stands", settled: null });
  });

  test("the database refuses what is forged: another's settling, words in another's name, reading through it", async () => {
    const forge = (who: TestMember, columns: string) =>
      queryAsApp(who, `UPDATE comment SET ${columns} WHERE id = '${attack}' RETURNING 1`);
    for (const who of [org.rolf, org.ada, org.otto]) {
      expect(await forge(who, "settled_as = 'answered', settled_at = now(), settled_by = author_id")).toEqual(
        [],
      );
    }
    await expect(
      forge(org.lena, `settled_as = 'withdrawn', settled_at = now(), settled_by = '${org.lena.memberId}'`),
    ).rejects.toThrow(/row-level security/);
    const said = (who: TestMember, capacity: string, review: string) =>
      queryAsApp(
        who,
        `INSERT INTO comment (organisation_id, id, assessment_id, revision_id, review_id, path, text, audience, capacity, author_id)
         SELECT organisation_id, gen_random_uuid(), assessment_id, id, ${review}, 'project.title', 'x', 'everyone', '${capacity}', '${who.memberId}'
           FROM revision WHERE assessment_id = '${assessmentId}' RETURNING 1`,
      );
    for (const who of [org.ada, org.rolf]) {
      await expect(said(who, "reviewer", "NULL")).rejects.toThrow(/row-level security/);
      await expect(said(who, "author", "NULL")).rejects.toThrow(/row-level security/);
    }
  });

  test("whoever argued judges it from then on, and so never becomes its author", async () => {
    expect(
      await queryAsOwner("SELECT side FROM assessment_side WHERE member_id = $1", [org.lena.memberId]),
    ).toEqual([{ side: "judge" }]);
  });
});

describe("once the lead has answered", () => {
  beforeAll(async () => {
    accepted(await handIn(org.rolf));
    accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "Say what it is." }));
  });

  test("authors read and answer what is shown to them, and nothing internal", async () => {
    const shown = await threadsOf(org.ada);
    expect(shown.map(({ text }) => text)).toEqual(["The title hides it.", "Kept from outside"]);
    const [attack] = shown;
    accepted(await reply(org.ada, attack?.id ?? "", "We rename it."));
    expect(codeOf(await settle(org.ada, attack?.id ?? "", "answered"))).toBe("not-allowed");
    expect(codeOf(await start(org.ada, "x"))).toBe("not-allowed");
    expect((await threadsOf(org.rita))[0]?.replies.map(({ by, as }) => [by.name, as])).toEqual([
      ["Lena", "team-lead"],
      ["Ada", "author"],
    ]);
    expect(await textsOf(org.rolf)).toContain("From the lead");
  });

  test("counter-arguments are in exports beside the report, and no thread and nothing withdrawn is", async () => {
    const markdown = accepted(
      await exportRevision(org.ada, { assessmentId, format: "markdown" }),
    ).body.toString();
    expect(markdown).toContain("The title hides it.");
    expect(markdown).toContain("We rename it.");
    expect(markdown).not.toContain("From the lead");
    expect(markdown).not.toContain("Kept from outside");
    const json = accepted(await exportRevision(org.ada, { assessmentId, format: "json" })).body.toString();
    expect(json).not.toContain("The title hides it.");
  });

  test("none of it is among the comments of the draft", async () => {
    expect(accepted(await listComments(org.ada, { assessmentId, path: ABOUT })).comments).toEqual([]);
    expect(accepted(await getTaskList(org.ada, { assessmentId })).openComments).toEqual([]);
  });

  test("two who reply at once are both kept, two who settle at once settle once", async () => {
    const [attack] = await threadsOf(org.rita);
    const id = attack?.id ?? "";
    const both = await Promise.all([reply(org.ada, id, "One"), reply(org.rolf, id, "Two")]);
    expect(both.map(codeOf)).toEqual(["done", "done"]);
    expect((await threadsOf(org.rita))[0]?.replies).toHaveLength(4);
    await Promise.all([settle(org.rita, id, "answered"), settle(org.lena, id, "answered")]);
    const settled = await queryAsOwner(
      "SELECT 1 FROM audit_event WHERE subject_id = $1 AND action = 'review.settled' AND detail ->> 'as' = 'answered'",
      [assessmentId],
    );
    // Once before, and once now.
    expect(settled).toHaveLength(2);
  });
});
