import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { FOLLOW_UP } from "@/lib/domain/assessment/follow-up";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { addComment } from "@/lib/use-cases/add-comment";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { getFrame } from "@/lib/use-cases/get-frame";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { handOverDecision } from "@/lib/use-cases/hand-over-decision";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { markInbox } from "@/lib/use-cases/mark-inbox";
import { meetCondition } from "@/lib/use-cases/meet-condition";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { refusals } from "@/messages/refusals";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

async function draft(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "named-people" });
  const { assessmentId } = accepted(created);
  const answer = { status: "answered", value: "none" };
  accepted(await saveAnswer(org.ada, { assessmentId, path: "screening.systems", answer, version: 0 }));
  return assessmentId;
}

async function submitted(title: string): Promise<string> {
  const assessmentId = await draft(title);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

const inboxOf = async (who: TestMember, which: "new" | "waiting" | "all" = "all") =>
  accepted(await getInbox(who, { which }));
/** What an inbox says of an assessment, by name. */
const about = async (who: TestMember, title: string, which: "new" | "waiting" | "all" = "all") =>
  (await inboxOf(who, which)).items
    .filter((item) => item.title === title)
    .map(({ kind }) => kind)
    .sort();
const handIn = (who: TestMember, assessmentId: string) =>
  handInReview(who, { assessmentId, recommendation: "approve", confidence: "low", summary: "Read." });

describe("an inbox", () => {
  test("says what is new to each, as an assessment goes its way", async () => {
    const title = "All the way";
    const assessmentId = await draft(title);
    const invitation = { assessmentId, memberId: org.ben.memberId };
    accepted(await inviteAuthor(org.ada, invitation));
    expect((await inboxOf(org.ben)).items).toMatchObject([
      { kind: "invited", who: "Ada", title: null, assessmentId: null, isWaiting: true },
    ]);
    const other = await draft("Joined");
    await joinAuthor(org.ada, org.ben, other);
    expect(await about(org.ada, "Joined")).toEqual(["author-joined"]);

    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await about(org.lena, title, "waiting")).toEqual(["submitted"]);
    accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId, dueOn: dayIn(2) }));
    expect(await about(org.lena, title, "waiting")).toEqual([]);
    expect(await about(org.rita, title)).toEqual(["review-asked", "review-due"]);
    accepted(await stateConflict(org.rita, { assessmentId, kind: "none", words: "" }));
    expect(await about(org.rita, title)).toEqual(["review-due", "review-open"]);
    await queryAsOwner("UPDATE review SET due_on = current_date - 2 WHERE assessment_id = $1", [
      assessmentId,
    ]);
    expect(await about(org.rita, title)).toEqual(["review-open", "review-overdue"]);
    accepted(await handIn(org.rita, assessmentId));
    expect(await about(org.rita, title)).toEqual([]);
    expect(await about(org.lena, title)).toEqual(["reviews-in", "submitted"]);

    accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "Say more" }));
    expect(await about(org.ada, title, "waiting")).toEqual(["changes-requested"]);
    expect(await about(org.rita, title)).toEqual(["decided"]);
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await about(org.ada, title, "waiting")).toEqual([]);
    expect(await about(org.lena, title)).toEqual(["submitted-again"]);
    accepted(
      await decide(org.lena, {
        assessmentId,
        outcome: "approve-with-conditions",
        reason: "Fine",
        conditions: [{ text: "Ask them", ownerId: org.ada.memberId, dueOn: dayIn(3) }],
        acknowledged: { handedIn: 0, out: 0 },
      }),
    );
    expect(await about(org.ada, title)).toEqual([
      "changes-requested",
      "condition",
      "condition-due",
      "decided",
    ]);
    const conditionId =
      accepted(await getReview(org.ada, { assessmentId })).decision?.conditions[0]?.id ?? "";
    accepted(await meetCondition(org.ada, { conditionId }));
    expect(await about(org.lena, title)).toEqual(["condition-met"]);
    // No word of an answer, a review, a reason or a condition.
    const everything = JSON.stringify(
      await Promise.all([org.ada, org.lena, org.rita].map((who) => inboxOf(who))),
    );
    for (const words of ["Read.", "Say more", "Ask them"]) expect(everything).not.toContain(words);
    // Others of the organisation have nothing of it.
    for (const who of [org.otto, org.olga, org.adam, org.rolf]) {
      expect(await about(who, title)).toEqual([]);
    }
  });

  test("counts what is new; what was read can be new again, for its owner alone", async () => {
    await submitted("To be read");
    const count = async () => accepted(await getFrame(org.lena, {})).inbox;
    const before = await inboxOf(org.lena, "new");
    const item = before.items.find(({ title }) => title === "To be read")?.item ?? "";
    expect(await count()).toBe(before.counts.new);
    accepted(await markInbox(org.olga, { items: [item], isRead: true }));
    expect(await count()).toBe(before.counts.new);
    // Twice at the same moment is once.
    const both = [1, 2].map(() => markInbox(org.lena, { items: [item], isRead: true }));
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    expect(await count()).toBe(before.counts.new - 1);
    expect((await inboxOf(org.lena)).counts).toEqual({ ...before.counts, new: before.counts.new - 1 });
    accepted(await markInbox(org.lena, { items: [item], isRead: false }));
    expect(await count()).toBe(before.counts.new);
    accepted(await markInbox(org.lena, { items: "all", isRead: true }));
    expect(await inboxOf(org.lena, "new")).toMatchObject({ items: [], counts: { new: 0 } });
    await submitted("Newer");
    expect(await about(org.lena, "Newer", "new")).toEqual(["submitted"]);
    expect(await markInbox(org.lena, { items: ["no item"], isRead: true })).toMatchObject({ ok: false });
    const own = "SELECT member_id FROM inbox_read";
    expect(await queryAsApp(org.rita, own)).toEqual([]);
    const forLena = `INSERT INTO inbox_read (organisation_id, member_id, item) VALUES ('${org.id}', '${org.lena.memberId}', 'x')`;
    await expect(queryAsApp(org.rita, forLena)).rejects.toThrow(/row-level security/);
  });

  test("tells who owes a review nothing of the others until it is in, and then when it was", async () => {
    const title = "Two worlds";
    await queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [org.ben.memberId]);
    const assessmentId = await submitted(title);
    await assigned(org.lena, org.rita, assessmentId);
    for (const who of [org.rolf, org.otto, org.olga]) {
      await queryAsOwner("UPDATE member SET roles = roles || '{reviewer}' WHERE id = $1", [who.memberId]);
      accepted(await assignReviewer(org.lena, { assessmentId, memberId: who.memberId }));
    }
    await assigned(org.lena, org.lena, assessmentId);
    const shown = () => Promise.all([org.lena, org.ada].map((who) => inboxOf(who)));
    const before = await shown();
    accepted(await handIn(org.rita, assessmentId));
    accepted(await declineReview(org.rolf, { assessmentId, reason: "No time" }));
    accepted(await stateConflict(org.otto, { assessmentId, kind: "close-person", words: "" }));
    const reviewId = accepted(await getReview(org.lena, { assessmentId })).asked.find(
      ({ reviewer }) => reviewer.name === "Olga",
    )?.id;
    expect(await shown()).toEqual(before);
    // By another lead: who owes a review takes nobody off.
    accepted(await takeReviewerOff(org.ben, { assessmentId, reviewId: reviewId ?? "", reason: "Too many" }));
    await queryAsOwner("UPDATE member SET roles = '{researcher}' WHERE id = $1", [org.ben.memberId]);
    expect((await inboxOf(org.olga)).items).toMatchObject([{ kind: "taken-off", title: null }]);
    expect(await shown()).toEqual(before);

    const handedIn = Date.now();
    accepted(await handIn(org.lena, assessmentId));
    const news = (await inboxOf(org.lena, "new")).items.filter((item) => item.title === title);
    expect(news.map(({ kind }) => kind).sort()).toEqual(["conflict", "declined", "reviews-in", "submitted"]);
    const declined = news.find(({ kind }) => kind === "declined");
    expect(Date.parse(declined?.at ?? "")).toBeLessThan(handedIn);
    expect(declined?.who).toBe("Rolf");
  });

  test("passes over no part in which somebody has anything", async () => {
    const { ada, ben, rita, rolf, lena, otto, olga, adam } = org;
    // What nothing above gave: words, a reminder, a meeting, and a decision handed over.
    const shared = await draft("Talked of");
    await joinAuthor(ada, ben, shared);
    accepted(await addComment(ada, { assessmentId: shared, path: null, text: "@Ben?" }));
    await queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [ben.memberId]);
    const assessmentId = await submitted("In every part");
    await assigned(lena, rita, assessmentId);
    accepted(await actOnMany(lena, { assessmentIds: [assessmentId], act: { kind: "remind" } }));
    const meeting = { title: "Of them", heldOn: dayIn(5), roundId: null, agenda: [assessmentId] };
    accepted(await callMeeting(lena, meeting));
    const handed = { assessmentId, memberId: ben.memberId, reason: "I am away." };
    accepted(await handOverDecision(lena, handed));
    // And a day to look back, which has come.
    const looked = await draft("Looked back at");
    const answer = { status: "answered", value: dayIn(0) };
    accepted(await saveAnswer(ada, { assessmentId: looked, path: FOLLOW_UP, answer, version: 0 }));
    accepted(await submitAssessment(ada, { assessmentId: looked }));
    for (const who of [rita, rolf]) {
      await assigned(lena, who, looked);
      accepted(await handIn(who, looked));
    }
    accepted(await decide(lena, { assessmentId: looked, outcome: "approve", reason: "As described." }));
    const parts = await queryAsOwner<{ name: string }>(
      `SELECT proname AS name FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'landfall\\_inbox\\_%' AND proname <> 'landfall_inbox_parts'`,
    );
    const all = parts.map(({ name }) => `SELECT '${name}' AS part, item FROM ${name}()`).join(" UNION ALL ");
    const given = new Set<string>();
    for (const who of [ada, ben, rita, rolf, lena, otto, olga, adam]) {
      const items = await queryAsApp<{ part: string; item: string }>(who, `${all} ORDER BY item`);
      expect(await queryAsApp(who, "SELECT item FROM landfall_inbox() ORDER BY item")).toEqual(
        items.map(({ item }) => ({ item })),
      );
      for (const { part } of items) given.add(part);
    }
    expect(parts.map(({ name }) => name).filter((name) => !given.has(name))).toEqual([]);
  });

  test("is asked for conditions of decisions that approve with conditions alone, and no other has any", async () => {
    const assessmentId = await submitted("Decided either way");
    const given = {
      assessmentId,
      reason: "As said.",
      conditions: [{ text: "Ask them", ownerId: org.ada.memberId, dueOn: dayIn(3) }],
      acknowledged: { handedIn: 0, out: 0 },
    };
    for (const outcome of ["approve", "not-approve", "request-changes"] as const) {
      const refused = { refusal: { code: "invalid", sentence: refusals.conditionsOutOfPlace } };
      expect(await decide(org.lena, { ...given, outcome })).toMatchObject(refused);
    }
    accepted(await decide(org.lena, { ...given, outcome: "approve-with-conditions" }));
    const others = await queryAsOwner(
      `SELECT 1 FROM decision_condition c
         JOIN decision d ON d.organisation_id = c.organisation_id AND d.id = c.decision_id
        WHERE d.organisation_id = $1 AND d.outcome <> 'approve-with-conditions'`,
      [org.id],
    );
    expect(others).toEqual([]);
    expect(await about(org.ada, "Decided either way")).toContain("condition");
  });
});

/** The day so many days from today, as ISO 8601. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
