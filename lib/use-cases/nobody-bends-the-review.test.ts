/** Each way to bend a review that was found, refused in both walls, beside those who may. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  openTestSessions,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Handling } from "@/lib/domain/access/access-table";
import { addPerson } from "@/lib/use-cases/add-person";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { findAssessments } from "@/lib/use-cases/find-assessments";
import { getHome } from "@/lib/use-cases/get-home";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getRevisionChanges } from "@/lib/use-cases/get-revision-changes";
import { getSharing } from "@/lib/use-cases/get-sharing";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { listAudit } from "@/lib/use-cases/list-audit";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { removePerson } from "@/lib/use-cases/remove-person";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { takeBackInvitation } from "@/lib/use-cases/take-back-invitation";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { grantDecision } from "@/scripts/administrator/grant-decision";

let org: TestOrganisation;
/** A second lead of the team. */
let lou: TestMember;

beforeAll(async () => {
  org = await makeTestOrganisation();
  lou = await newMember("Lou", ["lead"]);
});

const reason = "Because of how it went.";

async function newMember(name: string, roles: string[]): Promise<TestMember> {
  const memberId = randomUUID();
  const email = `${name.toLowerCase()}.${org.id}@example.org`;
  await queryAsOwner(
    "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, $3, $4, $5)",
    [org.id, memberId, email, name, roles],
  );
  await queryAsOwner("INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3)", [
    org.id,
    org.team,
    memberId,
  ]);
  const [session] = await openTestSessions(org.id, [memberId]);
  return { memberId, token: session?.token ?? "", name, email };
}

async function draft(title: string, author = org.ada, handling: Handling = "named-people"): Promise<string> {
  const { assessmentId } = accepted(await createAssessment(author, { teamId: org.team, title, handling }));
  return withoutModels(author, assessmentId);
}

/** Where that is not said everything is presumed of what is made, and somebody would have to accept it before approval. */
async function withoutModels(author: TestMember, assessmentId: string): Promise<string> {
  const answer = { status: "answered", value: "none" };
  accepted(await saveAnswer(author, { assessmentId, path: "screening.systems", answer, version: 0 }));
  return assessmentId;
}

async function submitted(title: string, author = org.ada, handling: Handling = "named-people") {
  const assessmentId = await draft(title, author, handling);
  accepted(await submitAssessment(author, { assessmentId }));
  return assessmentId;
}

/** Sends it back, and has its author submit it again. */
async function resubmitted(assessmentId: string, title: string) {
  accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason }));
  const answer = { status: "answered", value: title };
  accepted(await saveAnswer(org.ada, { assessmentId, path: "project.title", answer, version: 1 }));
  accepted(await submitAssessment(org.ada, { assessmentId }));
}

/** Asks, whoever they wrote with, and has who is asked say that they have no conflict of interest. */
const assign = async (assessmentId: string, whom: TestMember, who = org.lena) => {
  const asked = await assignReviewer(who, { assessmentId, memberId: whom.memberId, dismissal: "Known" });
  if (asked.ok) await stateConflict(whom, { assessmentId, kind: "none", words: "Long ago" });
  return asked;
};
const handIn = (assessmentId: string, who: TestMember) =>
  handInReview(who, {
    assessmentId,
    recommendation: "approve",
    confidence: "high",
    summary: `Judged by ${who.name}.`,
  });
const approve = (assessmentId: string, who: TestMember, acknowledged?: { handedIn: number; out: number }) =>
  decide(who, { assessmentId, outcome: "approve", reason, ...(acknowledged && { acknowledged }) });
const refusal = (code: string) => ({ ok: false, refusal: { code } });

async function sql(who: TestMember, statement: string): Promise<number> {
  return queryAsApp(who, statement).then(
    (rows) => rows.length,
    () => 0,
  );
}

const asPerson = (assessmentId: string, whom: TestMember, relation: string, by: TestMember) =>
  `INSERT INTO assessment_person (organisation_id, assessment_id, member_id, relation, added_by)
   VALUES ('${org.id}', '${assessmentId}', '${whom.memberId}', '${relation}', '${by.memberId}') RETURNING 1`;
const asDecision = (assessmentId: string, by: TestMember, acknowledged = true) =>
  `INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by, acknowledged)
   SELECT organisation_id, gen_random_uuid(), assessment_id, id, 'approve', 'x', '${by.memberId}', ${acknowledged}
     FROM revision WHERE assessment_id = '${assessmentId}' AND is_latest RETURNING 1`;
const asReview = (assessmentId: string, whom: TestMember, by: TestMember) =>
  `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by)
   SELECT organisation_id, gen_random_uuid(), assessment_id, id, '${whom.memberId}', '${by.memberId}'
     FROM revision WHERE assessment_id = '${assessmentId}' AND is_latest RETURNING 1`;

describe("authors join by accepting", () => {
  test("an invitation gives nothing until it is accepted, and ends by being declined or taken back", async () => {
    const assessmentId = await draft("Secret title");
    const invite = () => inviteAuthor(org.ada, { assessmentId, memberId: org.ben.memberId });
    const { invitationId } = accepted(await invite());
    expect(await invite()).toMatchObject(refusal("wrong-state"));
    expect(await getTaskList(org.ben, { assessmentId })).toMatchObject(refusal("not-found"));
    for (const table of ["assessment", "answer", "assessment_person"]) {
      const column = table === "assessment" ? "id" : "assessment_id";
      expect(await sql(org.ben, `SELECT 1 FROM ${table} WHERE ${column} = '${assessmentId}'`)).toBe(0);
    }
    const home = accepted(await getHome(org.ben, {}));
    expect(home.invitations).toMatchObject([{ id: invitationId, invitedBy: "Ada", title: null }]);
    expect(JSON.stringify(home)).not.toContain("Secret title");

    // Nobody answers for somebody else, and nobody joins without being asked.
    for (const who of [org.ada, org.otto, org.lena]) {
      expect(await answerInvitation(who, { invitationId, accepts: true })).toMatchObject(
        refusal("not-found"),
      );
      expect(await sql(who, asPerson(assessmentId, who, "author", who))).toBe(0);
    }
    expect(await sql(org.ada, asPerson(assessmentId, org.ben, "author", org.ada))).toBe(0);

    accepted(await answerInvitation(org.ben, { invitationId, accepts: false }));
    expect(await sql(org.ben, asPerson(assessmentId, org.ben, "author", org.ben))).toBe(0);
    expect(await answerInvitation(org.ben, { invitationId, accepts: true })).toMatchObject(
      refusal("not-found"),
    );
    const again = accepted(await invite()).invitationId;
    expect(accepted(await getSharing(org.ada, { assessmentId })).invitations).toMatchObject([{ id: again }]);
    accepted(await takeBackInvitation(org.ada, { assessmentId, invitationId: again }));
    expect(await answerInvitation(org.ben, { invitationId: again, accepts: true })).toMatchObject(
      refusal("not-found"),
    );
    await joinAuthor(org.ada, org.ben, assessmentId);
    accepted(await getTaskList(org.ben, { assessmentId }));
    // Taken off, an invitation once accepted leads nobody back.
    accepted(await removePerson(org.ada, { assessmentId, memberId: org.ben.memberId, relation: "author" }));
    expect(await sql(org.ben, asPerson(assessmentId, org.ben, "author", org.ben))).toBe(0);
  });

  test("no author makes leads or reviewers authors of what was submitted, nor joins it by an old invitation", async () => {
    const assessmentId = await draft("Review switched off?");
    const early = await inviteAuthor(org.ada, { assessmentId, memberId: org.lena.memberId });
    accepted(await submitAssessment(org.ada, { assessmentId }));
    const { invitationId } = accepted(early);
    expect(await answerInvitation(org.lena, { invitationId, accepts: true })).toMatchObject(
      refusal("wrong-state"),
    );
    expect(accepted(await getHome(org.lena, {})).invitations).toEqual([]);
    expect(await inviteAuthor(org.ada, { assessmentId, memberId: lou.memberId })).toMatchObject(
      refusal("wrong-state"),
    );
    expect(
      await inviteAuthor(org.ada, { assessmentId, memberId: lou.memberId, reason: "Why not?" }),
    ).toMatchObject(refusal("wrong-state"));
    const byHand = (why: string) => `INSERT INTO author_invitation
      (organisation_id, id, assessment_id, member_id, invited_by, reason)
      VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${lou.memberId}', '${org.ada.memberId}', ${why})
      RETURNING 1`;
    for (const why of ["NULL", "'x'"]) expect(await sql(org.ada, byHand(why))).toBe(0);
    for (const whom of [org.lena, lou]) {
      for (const by of [org.ada, whom]) {
        expect(await sql(by, asPerson(assessmentId, whom, "author", by))).toBe(0);
      }
    }
    accepted(await assign(assessmentId, org.rita));
    accepted(await handIn(assessmentId, org.rita));
    accepted(await approve(assessmentId, org.lena));
  });

  test("a lead who never wrote it changes authors afterwards, with a reason, and the person accepts", async () => {
    const assessmentId = await submitted("Forgot Ben");
    const given = { assessmentId, memberId: org.ben.memberId };
    expect(await inviteAuthor(org.lena, given)).toMatchObject(refusal("invalid"));
    expect(await inviteAuthor(org.ben, { ...given, reason })).toMatchObject(refusal("not-found"));
    const { invitationId } = accepted(await inviteAuthor(org.lena, { ...given, reason }));
    expect(await getTaskList(org.ben, { assessmentId })).toMatchObject(refusal("not-found"));
    accepted(await answerInvitation(org.ben, { invitationId, accepts: true }));
    accepted(await getTaskList(org.ben, { assessmentId }));

    const off = { ...given, relation: "author" } as const;
    expect(await removePerson(org.ada, { ...off, reason })).toMatchObject(refusal("wrong-state"));
    expect(await removePerson(org.lena, off)).toMatchObject(refusal("invalid"));
    accepted(await removePerson(org.lena, { ...off, reason }));
    expect(await getTaskList(org.ben, { assessmentId })).toMatchObject(refusal("not-found"));
    const last = { assessmentId, memberId: org.ada.memberId, relation: "author", reason } as const;
    expect(await removePerson(org.lena, last)).toMatchObject(refusal("not-allowed"));
    // The reason is kept with the change, and not in the trail.
    const [kept] = await queryAsOwner("SELECT reason, removed_by FROM removal WHERE assessment_id = $1", [
      assessmentId,
    ]);
    expect(kept).toEqual({ reason, removed_by: org.lena.memberId });
    const trail = await queryAsOwner<{ action: string; detail: object }>(
      "SELECT action, detail FROM audit_event WHERE subject_id = $1 ORDER BY seq",
      [assessmentId],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      "assessment.created",
      "answers.edited",
      "assessment.submitted",
      "author.invited",
      "author.joined",
      "assessment.unshared",
    ]);
    expect(JSON.stringify(trail)).not.toContain(reason);
  });
});

describe("whoever ever wrote it never judges it", () => {
  test("a ghost author who left assigns, reviews and decides nothing", async () => {
    const assessmentId = await draft("Ghost", org.lena);
    await joinAuthor(org.lena, org.ada, assessmentId);
    accepted(await removePerson(org.lena, { assessmentId, memberId: org.lena.memberId, relation: "author" }));
    accepted(await submitAssessment(org.ada, { assessmentId }));
    // For named people she does not even read it.
    expect(await getReview(org.lena, { assessmentId })).toMatchObject(refusal("not-found"));
    expect(await sql(org.lena, `SELECT 1 FROM revision WHERE assessment_id = '${assessmentId}'`)).toBe(0);
    await queryAsOwner("UPDATE assessment SET handling = 'team' WHERE id = $1", [assessmentId]);
    expect(accepted(await getReview(org.lena, { assessmentId })).deciding).toMatchObject({
      obstacle: "wrote",
      isAnybodyLeft: true,
    });
    expect(await assign(assessmentId, org.lena)).toMatchObject(refusal("not-allowed"));
    expect(await assign(assessmentId, org.rita)).toMatchObject(refusal("not-allowed"));
    expect(await approve(assessmentId, org.lena, { handedIn: 0, out: 0 })).toMatchObject(
      refusal("not-allowed"),
    );
    expect(accepted(await getQueue(org.lena, {})).rows.map((row) => row.assessmentId)).not.toContain(
      assessmentId,
    );
    expect(await assign(assessmentId, org.lena, lou)).toMatchObject(refusal("not-allowed"));
    const step = `UPDATE assessment SET state = 'approved' WHERE id = '${assessmentId}' RETURNING 1`;
    for (const statement of [
      asDecision(assessmentId, org.lena),
      asReview(assessmentId, org.rita, org.lena),
      asPerson(assessmentId, org.rita, "reviewer", org.lena),
      step,
    ]) {
      expect([statement, await sql(org.lena, statement)]).toEqual([statement, 0]);
    }
    for (const statement of [
      asReview(assessmentId, org.lena, lou),
      asPerson(assessmentId, org.lena, "reviewer", lou),
      "UPDATE assessment_side SET side = 'judge' RETURNING 1",
      step,
    ]) {
      expect([statement, await sql(lou, statement)]).toEqual([statement, 0]);
    }
    // Nor by the owner's own hand.
    for (const statement of [asReview(assessmentId, org.lena, lou), asDecision(assessmentId, org.lena)]) {
      await expect(queryAsOwner(statement)).rejects.toThrow(/does not judge it/);
    }
    expect(
      accepted(await getReview(lou, { assessmentId })).reviewerCandidates.map(({ id }) => id),
    ).not.toContain(org.lena.memberId);
    accepted(await assign(assessmentId, org.rita, lou));
    accepted(await handIn(assessmentId, org.rita));
    accepted(await approve(assessmentId, lou));
  });

  test("who was asked to review or decided it does not become its author", async () => {
    const assessmentId = await submitted("Judges stay judges");
    accepted(await assign(assessmentId, org.rita));
    const invite = (whom: TestMember) =>
      inviteAuthor(org.lena, { assessmentId, memberId: whom.memberId, reason });
    expect(await invite(org.rita)).toMatchObject(refusal("not-allowed"));
    accepted(await decide(lou, { assessmentId, outcome: "request-changes", reason }));
    const { invitationId } = accepted(await invite(lou));
    expect(await answerInvitation(lou, { invitationId, accepts: true })).toMatchObject(
      refusal("not-allowed"),
    );
    expect(await sql(lou, asPerson(assessmentId, lou, "author", lou))).toBe(0);
  });

  test("one person asked to be author and reviewer at once becomes one of them, and is told in a sentence", async () => {
    for (let round = 0; round < 5; round++) {
      const assessmentId = await submitted(`Both ${round}`);
      const invited = await inviteAuthor(org.lena, { assessmentId, memberId: org.rolf.memberId, reason });
      const { invitationId } = accepted(invited);
      const both = await Promise.all([
        answerInvitation(org.rolf, { invitationId, accepts: true }),
        assign(assessmentId, org.rolf, lou),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(both.find(({ ok }) => !ok)).toMatchObject(refusal("not-allowed"));
      const relations = await queryAsOwner(
        "SELECT relation FROM assessment_person WHERE assessment_id = $1 AND member_id = $2",
        [assessmentId, org.rolf.memberId],
      );
      expect(relations).toHaveLength(1);
      // What holds is the key, and not the turn that use cases take.
      const byHand = await Promise.allSettled([
        queryAsOwner(asPerson(assessmentId, org.rita, "author", org.ada)),
        queryAsOwner(asReview(assessmentId, org.rita, org.lena)),
      ]);
      expect(byHand.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    }
  });

  test("a lead does not decide on their own review alone, nor while they owe one", async () => {
    const assessmentId = await submitted("Alone", org.ada, "team");
    accepted(await assign(assessmentId, org.lena));
    expect(await approve(assessmentId, org.lena, { handedIn: 0, out: 1 })).toMatchObject(
      refusal("wrong-state"),
    );
    expect(await sql(org.lena, asDecision(assessmentId, org.lena))).toBe(0);
    accepted(await handIn(assessmentId, org.lena));
    expect(accepted(await getReview(org.lena, { assessmentId })).deciding.obstacle).toBe("only-own-review");
    for (const outcome of ["approve", "request-changes", "not-approve"] as const) {
      expect(await decide(org.lena, { assessmentId, outcome, reason })).toMatchObject(refusal("not-allowed"));
    }
    expect(await sql(org.lena, asDecision(assessmentId, org.lena))).toBe(0);
    accepted(await assign(assessmentId, org.rita));
    accepted(await handIn(assessmentId, org.rita));
    accepted(await approve(assessmentId, org.lena));
  });

  test("where nobody is left, a recorded command grants one person the decision, printed with it", async () => {
    const alone = await makeTestOrganisation();
    await queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [alone.ada.memberId]);
    await queryAsOwner("UPDATE member SET disabled_at = now() WHERE id = $1", [alone.lena.memberId]);
    const created = await createAssessment(alone.ada, {
      teamId: alone.team,
      title: "Lab of one",
      handling: "team",
    });
    const assessmentId = await withoutModels(alone.ada, accepted(created).assessmentId);
    accepted(await submitAssessment(alone.ada, { assessmentId }));
    const deciding = async () => accepted(await getReview(alone.ada, { assessmentId })).deciding;
    expect(await deciding()).toMatchObject({ obstacle: "wrote", isAnybodyLeft: false });
    expect(accepted(await getTaskList(alone.ada, { assessmentId })).hasDecider).toBe(false);
    expect(await approve(assessmentId, alone.ada, { handedIn: 0, out: 0 })).toMatchObject(
      refusal("not-allowed"),
    );
    const order = { ownerUrl: ownerUrl(), assessmentId, number: 1, reason, by: "root on lab" };
    const grant = (given: object = {}) => grantDecision({ ...order, email: alone.ada.email, ...given });
    expect(await grant({ email: org.ada.email })).toEqual({ outcome: "no-such-member" });
    expect(await grant({ number: 2 })).toEqual({ outcome: "not-the-newest" });
    expect(await grant({ assessmentId: randomUUID() })).toEqual({ outcome: "no-such-assessment" });
    expect(await grant()).toMatchObject({ outcome: "granted", name: "Ada" });
    expect(await grant()).toMatchObject({ outcome: "granted-already" });

    expect(await deciding()).toMatchObject({ obstacle: null });
    expect(await approve(assessmentId, alone.ben, { handedIn: 0, out: 0 })).toMatchObject(
      refusal("not-allowed"),
    );
    expect(await approve(assessmentId, alone.ada)).toMatchObject(refusal("wrong-state"));
    accepted(await approve(assessmentId, alone.ada, { handedIn: 0, out: 0 }));
    const { decision } = accepted(await getRevision(alone.ada, { assessmentId }));
    expect(decision).toMatchObject({
      acknowledged: { handedIn: 0, out: 0 },
      grant: { reason, by: "root on lab" },
    });
    const { body } = accepted(await exportRevision(alone.ada, { assessmentId, format: "markdown" }));
    expect(body).toContain("Decided under an exception");
    expect(body).toContain("root on lab");
    expect(body).toContain(reason);
    expect(body).toContain("Approved without any review");
    const [event] = await queryAsOwner(
      "SELECT actor_id, detail FROM audit_event WHERE subject_id = $1 AND action = 'decision.granted'",
      [assessmentId],
    );
    expect(event).toEqual({
      actor_id: null,
      detail: { member: alone.ada.memberId, number: 1, machineAccount: "root on lab" },
    });
    expect(await grant()).toEqual({ outcome: "not-waiting" });
    expect(await sql(alone.ada, "UPDATE decision_grant SET reason = 'x' RETURNING 1")).toBe(0);
  });
});

describe("people can be taken off", () => {
  test("a reviewer, with a reason: their open review ends and so does what they read by it", async () => {
    const assessmentId = await submitted("Wrong reviewer");
    accepted(await assign(assessmentId, org.rita));
    accepted(await assign(assessmentId, org.rolf));
    accepted(await handIn(assessmentId, org.rolf));
    accepted(await getRevision(org.rita, { assessmentId }));
    const { asked } = accepted(await getReview(org.lena, { assessmentId }));
    const idOf = (who: TestMember) => asked.find(({ reviewer }) => reviewer.id === who.memberId)?.id ?? "";
    const off = (who: TestMember, whom: TestMember) =>
      takeReviewerOff(who, { assessmentId, reviewId: idOf(whom), reason });
    for (const who of [org.ada, org.rita, org.rolf])
      expect(await off(who, org.rita)).toMatchObject(refusal("not-allowed"));
    expect(await off(org.olga, org.rita)).toMatchObject(refusal("not-found"));
    const byHand = `INSERT INTO removal (organisation_id, id, assessment_id, member_id, review_id, reason, removed_by)
      VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${org.rita.memberId}', '${idOf(org.rita)}', 'x',
              '${org.ada.memberId}') RETURNING 1`;
    expect(await sql(org.ada, byHand)).toBe(0);

    accepted(await off(org.lena, org.rita));
    expect(await off(org.lena, org.rita)).toMatchObject(refusal("not-found"));
    expect(await getRevision(org.rita, { assessmentId })).toMatchObject(refusal("not-found"));
    expect(await handIn(assessmentId, org.rita)).toMatchObject(refusal("not-found"));
    expect(
      await rateAnswer(org.rita, { assessmentId, path: "misuse.any", rating: 1, comment: "", version: 0 }),
    ).toMatchObject(refusal("not-found"));
    const owed = accepted(await getHome(org.rita, {})).toReview.map((task) => task.assessmentId);
    expect(owed).not.toContain(assessmentId);
    for (const table of ["revision", "assessment", "decision"]) {
      const column = table === "assessment" ? "id" : "assessment_id";
      expect(await sql(org.rita, `SELECT 1 FROM ${table} WHERE ${column} = '${assessmentId}'`)).toBe(0);
    }
    expect(await assign(assessmentId, org.rita)).toMatchObject(refusal("wrong-state"));

    // Handed in, it stays in the record; its writer reads no more by it.
    accepted(await off(org.lena, org.rolf));
    expect(await getRevision(org.rolf, { assessmentId })).toMatchObject(refusal("not-found"));
    expect(accepted(await getReview(org.lena, { assessmentId })).others).toMatchObject([
      { reviewer: { name: "Rolf" }, summary: "Judged by Rolf.", endedAt: expect.any(String) },
    ]);
    accepted(await approve(assessmentId, org.lena));
    expect(accepted(await getRevision(org.ada, { assessmentId })).decision?.madeOn?.reviews).toBe(1);
  });

  test("readers, who read no more", async () => {
    const assessmentId = await submitted("One reader less");
    const reader = { assessmentId, memberId: org.otto.memberId, relation: "named-reader" } as const;
    accepted(await addPerson(org.ada, reader));
    accepted(await getRevision(org.otto, { assessmentId }));
    accepted(await removePerson(org.ada, reader));
    expect(await getRevision(org.otto, { assessmentId })).toMatchObject(refusal("not-found"));
  });

  test("a reviewer of the first revision does not read the second by that", async () => {
    const assessmentId = await submitted("First words");
    accepted(await assign(assessmentId, org.rita));
    accepted(await handIn(assessmentId, org.rita));
    await resubmitted(assessmentId, "Second words");
    const first = accepted(await getRevision(org.rita, { assessmentId }));
    expect(first).toMatchObject({ revision: { number: 1 }, numbers: [1], assessment: { revisionNumber: 1 } });
    expect(JSON.stringify(first)).not.toContain("Second words");
    expect(accepted(await getReview(org.rita, { assessmentId })).own?.summary).toBe("Judged by Rita.");
    const second = { assessmentId, number: 2 };
    expect(await getRevision(org.rita, second)).toMatchObject(refusal("not-found"));
    expect(await getReview(org.rita, second)).toMatchObject(refusal("not-found"));
    expect(await exportRevision(org.rita, { ...second, format: "json" })).toMatchObject(refusal("not-found"));
    expect(await getRevisionChanges(org.rita, { assessmentId, before: 1, now: 2 })).toMatchObject(
      refusal("not-found"),
    );
    expect(accepted(await findAssessments(org.rita, { text: "words" })).assessments).toEqual([]);
    const portfolio = accepted(await listPortfolio(org.rita, { q: "words" }));
    expect([portfolio.rows, portfolio.total]).toEqual([[], 0]);
    expect(await sql(org.rita, `SELECT 1 FROM revision WHERE assessment_id = '${assessmentId}'`)).toBe(1);
    // Asked again, they do.
    accepted(await assign(assessmentId, org.rita));
    expect(accepted(await getRevision(org.rita, { assessmentId })).revision.number).toBe(2);
    expect(accepted(await findAssessments(org.rita, { text: "words" })).assessments).toHaveLength(1);
  });
});

describe("reviews are blind, and approvals say what they rest on", () => {
  test("a lead who owes a review sees no other until theirs is in", async () => {
    const assessmentId = await submitted("Lead reviews too");
    accepted(await assign(assessmentId, org.rita));
    accepted(await assign(assessmentId, org.lena));
    accepted(await handIn(assessmentId, org.rita));
    const desk = async (who: TestMember) => accepted(await getReview(who, { assessmentId }));
    expect(await desk(org.lena)).toMatchObject({ others: [], othersHidden: true });
    expect(JSON.stringify(await desk(org.lena))).not.toContain("Judged by Rita.");
    expect(await sql(org.lena, `SELECT 1 FROM review WHERE assessment_id = '${assessmentId}'`)).toBe(1);
    const { body } = accepted(await exportRevision(org.lena, { assessmentId, format: "markdown" }));
    expect(body).not.toContain("Judged by Rita.");
    // A lead who owes none reads it, and so is asked for none from then on.
    expect(await assign(assessmentId, lou)).toMatchObject(refusal("wrong-state"));
    expect(await sql(org.lena, asReview(assessmentId, lou, org.lena))).toBe(0);
    expect((await desk(lou)).others.map(({ summary }) => summary)).toContain("Judged by Rita.");
    accepted(await handIn(assessmentId, org.lena));
    expect((await desk(org.lena)).others).toMatchObject([{ summary: "Judged by Rita." }]);
  });

  test("who may not ask or decide at all is told the same whatever is so, and the clock says when it was", async () => {
    const assessmentId = await submitted("Asked by the clock");
    accepted(await assign(assessmentId, org.rita));
    accepted(await assign(assessmentId, org.rolf));
    accepted(await stateConflict(org.rolf, { assessmentId, kind: "close-person", words: "Friends." }));
    const [revision] = await queryAsOwner<{ id: string }>(
      "SELECT id FROM revision WHERE assessment_id = $1",
      [assessmentId],
    );
    const told = (who: TestMember, statement: string) =>
      queryAsApp(who, statement).then(
        () => "done",
        (error: Error) => error.message,
      );
    const asking = (whom: TestMember, by: TestMember) =>
      `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by)
       VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${revision?.id}', '${whom.memberId}', '${by.memberId}')`;
    for (const [who, by] of [
      [org.otto, org.otto],
      [org.olga, org.olga],
      [org.rita, org.rita],
      [org.otto, org.lena],
    ] as const) {
      for (const whom of [org.rolf, org.otto]) {
        expect(await told(who, asking(whom, by))).toMatch(/row-level security/);
      }
    }
    expect(await told(org.lena, asking(org.rolf, org.lena))).toMatch(/conflict of interest/);
    // Of an assessment that they lead, over a revision of another of which they may know nothing.
    const ofTheirs = accepted(
      await createAssessment(org.otto, { teamId: org.otherTeam, title: "Theirs", handling: "team" }),
    ).assessmentId;
    accepted(await submitAssessment(org.otto, { assessmentId: ofTheirs }));
    for (const acknowledged of [true, false]) {
      const deciding = `INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by, acknowledged)
         VALUES ('${org.id}', gen_random_uuid(), '${ofTheirs}', '${revision?.id}', 'approve', 'x', '${org.olga.memberId}', ${acknowledged})`;
      expect(await told(org.olga, deciding)).toMatch(/row-level security/);
    }
    const [asked] = await queryAsApp<{ at: Date }>(
      org.lena,
      `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by, assigned_at)
       VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${revision?.id}', '${org.otto.memberId}',
               '${org.lena.memberId}', '2020-01-01') RETURNING assigned_at AS at`,
    );
    expect(Date.now() - (asked?.at.getTime() ?? 0)).toBeLessThan(600_000);
  });

  test("authors learn who reviews only with the lead's answer, also one who reads the trail", async () => {
    const iris = await newMember("Iris", ["researcher", "admin"]);
    const assessmentId = await submitted("Who reviews?", iris, "team");
    accepted(await assign(assessmentId, org.rita));
    accepted(await handIn(assessmentId, org.rita));
    const seen = async () =>
      JSON.stringify([
        await getReview(iris, { assessmentId }),
        await getRevision(iris, { assessmentId }),
        // Colleagues are everybody there is.
        { ...accepted(await getSharing(iris, { assessmentId })), colleagues: [] },
        await getTaskList(iris, { assessmentId }),
        await getHome(iris, {}),
        accepted(await exportRevision(iris, { assessmentId, format: "markdown" })).body,
        (await listAudit(iris, { subject: assessmentId })) as object,
      ]);
    const before = await seen();
    expect([before.includes("Rita"), before.includes(org.rita.memberId)]).toEqual([false, false]);
    for (const table of ["review", "assessment_person", "assessment_side"]) {
      const column = table === "review" ? "reviewer_id" : "member_id";
      expect(
        await sql(
          iris,
          `SELECT 1 FROM ${table} WHERE assessment_id = '${assessmentId}' AND ${column} = '${org.rita.memberId}'`,
        ),
      ).toBe(0);
    }
    // Administrators who are no authors read it.
    const trail = accepted(await listAudit(org.adam, { subject: assessmentId })).rows;
    expect(trail.map(({ action }) => action)).toContain("review.assigned");
    accepted(await approve(assessmentId, org.lena));
    expect((await seen()).includes("Judged by Rita.")).toBe(true);
  });

  test("approving with reviews out, or with none, is acknowledged as it stands, kept and printed", async () => {
    const assessmentId = await submitted("Silently?");
    expect(await approve(assessmentId, org.lena)).toMatchObject(refusal("wrong-state"));
    expect(await sql(org.lena, asDecision(assessmentId, org.lena, false))).toBe(0);
    accepted(await assign(assessmentId, org.rita));
    expect(await approve(assessmentId, org.lena, { handedIn: 0, out: 0 })).toMatchObject(
      refusal("wrong-state"),
    );
    accepted(await assign(assessmentId, org.rolf));
    accepted(await handIn(assessmentId, org.rolf));
    expect(await sql(org.lena, asDecision(assessmentId, org.lena, false))).toBe(0);
    expect(await approve(assessmentId, org.lena, { handedIn: 0, out: 2 })).toMatchObject(
      refusal("wrong-state"),
    );
    accepted(await approve(assessmentId, org.lena, { handedIn: 1, out: 1 }));
    const { decision } = accepted(await getRevision(org.lena, { assessmentId }));
    expect(decision?.acknowledged).toEqual({ handedIn: 1, out: 1 });
    const { body } = accepted(await exportRevision(org.ada, { assessmentId, format: "markdown" }));
    expect(body).toContain("Approved with 1 review still out and 1 handed in");
    // A decision that approves nothing needs no acknowledgement.
    const other = await submitted("Not approved");
    accepted(await decide(org.lena, { assessmentId: other, outcome: "not-approve", reason }));
    expect(accepted(await getRevision(org.lena, { assessmentId: other })).decision?.acknowledged).toBeNull();
  });
});
