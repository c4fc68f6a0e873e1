/** What an administrator can't open for themselves or a friend: roles and teams of one's own, and named people's work of before. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addPerson } from "@/lib/use-cases/add-person";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { changeMember } from "@/lib/use-cases/change-member";
import { changeTeamMember } from "@/lib/use-cases/change-team-member";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createTeam } from "@/lib/use-cases/create-team";
import { decide } from "@/lib/use-cases/decide";
import { findAssessments } from "@/lib/use-cases/find-assessments";
import { getComparison } from "@/lib/use-cases/get-comparison";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getRevisionChanges } from "@/lib/use-cases/get-revision-changes";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

const NOT_FOUND = { refusal: { code: "not-found" } };
const NOT_ALLOWED = { refusal: { code: "not-allowed" } };

let org: TestOrganisation;
let assessmentId: string;
let revisionId: string;
let otherRevisionId: string;

async function submitNamed(title: string) {
  const given = { teamId: org.team, title, handling: "named-people" } as const;
  const { assessmentId } = accepted(await createAssessment(org.ada, given));
  const answer = { status: "answered", value: "a0" } as const;
  accepted(await saveAnswer(org.ada, { assessmentId, path: "recipients.list/r1ab", answer, version: 0 }));
  const { revisionId } = accepted(await submitAssessment(org.ada, { assessmentId }));
  return { assessmentId, revisionId };
}

beforeAll(async () => {
  org = await makeTestOrganisation();
  ({ assessmentId, revisionId } = await submitNamed("Kraken"));
  ({ revisionId: otherRevisionId } = await submitNamed("Kraken too"));
  // Olga, who leads elsewhere, joins the team after the submission.
  accepted(
    await changeTeamMember(org.adam, { teamId: org.team, memberId: org.olga.memberId, belongs: true }),
  );
});

/** Every way in which something of the work could show. */
async function seen(who: TestMember) {
  const count = async (table: string, where: string) =>
    (await queryAsApp(who, `SELECT 1 FROM ${table} WHERE ${where}`)).length;
  return {
    revision: (await getRevision(who, { assessmentId, number: 1 })).ok,
    review: (await getReview(who, { assessmentId })).ok,
    comparison: (await getComparison(who, { revisions: [revisionId, otherRevisionId] })).ok,
    portfolio: accepted(await listPortfolio(who, { q: "kraken" })).total,
    found: accepted(await findAssessments(who, { text: "kraken" })).assessments.length,
    queue: accepted(await getQueue(who, {})).total,
    rows: {
      assessment: await count("assessment", `id = '${assessmentId}'`),
      people: await count("assessment_person", `assessment_id = '${assessmentId}'`),
      revision: await count("revision", `id = '${revisionId}'`),
      leads: await count("revision_lead", `revision_id = '${revisionId}'`),
      recipients: await count("revision_recipient", `revision_id = '${revisionId}'`),
    },
  };
}

const NOTHING = {
  revision: false,
  review: false,
  comparison: false,
  portfolio: 0,
  found: 0,
  queue: 0,
  rows: { assessment: 0, people: 0, revision: 0, leads: 0, recipients: 0 },
};

describe("work for named people", () => {
  test("is nothing to who leads its team since it was submitted, and everything to who led it then", async () => {
    expect(await seen(org.olga)).toEqual(NOTHING);
    expect(await seen(org.lena)).toMatchObject({
      revision: true,
      review: true,
      comparison: true,
      portfolio: 2,
      found: 2,
      queue: 2,
      rows: { assessment: 1, people: 1, revision: 1, leads: 1, recipients: 1 },
    });
  });

  test("stays closed to a member of the team who is made a lead later", async () => {
    accepted(await changeMember(org.adam, { memberId: org.ben.memberId, roles: ["researcher", "lead"] }));
    expect(await seen(org.ben)).toEqual(NOTHING);
    accepted(await changeMember(org.adam, { memberId: org.ben.memberId, roles: ["researcher"] }));
  });

  test("of a team is a later lead's to read, until its author narrows it to named people", async () => {
    accepted(await setHandling(org.ada, { assessmentId, handling: "team" }));
    expect(await getRevision(org.olga, { assessmentId, number: 1 })).toMatchObject({ ok: true });
    accepted(await setHandling(org.ada, { assessmentId, handling: "named-people" }));
    expect(await seen(org.olga)).toEqual(NOTHING);
  });

  test("is decided by no later lead, also one who was asked to review it; by one whom an author named, it is", async () => {
    const ask = { assessmentId, memberId: org.olga.memberId };
    const answer = { assessmentId, outcome: "request-changes", reason: "Say more." } as const;
    const act = (assignedBy: TestMember) =>
      queryAsApp(
        assignedBy,
        `INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by)
         VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${revisionId}', 'not-approve', 'x', '${assignedBy.memberId}')
         RETURNING 1`,
      );
    expect(await decide(org.olga, answer)).toMatchObject(NOT_FOUND);
    expect(await assignReviewer(org.olga, { ...ask, memberId: org.rita.memberId })).toMatchObject(NOT_FOUND);
    await expect(act(org.olga)).rejects.toThrow(/row-level security/);
    expect(await act(org.lena)).toHaveLength(1);

    accepted(await changeMember(org.adam, { memberId: org.olga.memberId, roles: ["lead", "reviewer"] }));
    await assigned(org.lena, org.olga, assessmentId);
    await assigned(org.lena, org.rita, assessmentId);
    expect(await getRevision(org.olga, { assessmentId, number: 1 })).toMatchObject({ ok: true });
    expect(await decide(org.olga, answer)).toMatchObject(NOT_ALLOWED);
    const step = `UPDATE assessment SET state = 'changes-requested' WHERE id = '${assessmentId}' RETURNING 1`;
    expect(await queryAsApp(org.olga, step)).toEqual([]);
    // A lead of then gets as far as the decision that goes with it.
    await expect(queryAsApp(org.lena, step)).rejects.toThrow(/no such decision/);
    // Her own review, and not Rita's, which a lead of the team would see.
    const reviews = `SELECT 1 FROM review WHERE assessment_id = '${assessmentId}'`;
    expect([
      (await queryAsApp(org.olga, reviews)).length,
      (await queryAsApp(org.lena, reviews)).length,
    ]).toEqual([1, 2]);

    const { assessmentId: named } = await submitNamed("Kraken for one who was named");
    accepted(
      await changeTeamMember(org.adam, { teamId: org.team, memberId: org.otto.memberId, belongs: true }),
    );
    accepted(await changeMember(org.adam, { memberId: org.otto.memberId, roles: ["lead"] }));
    const ofNamed = { ...answer, assessmentId: named };
    expect(await decide(org.otto, ofNamed)).toMatchObject(NOT_FOUND);
    accepted(
      await addPerson(org.ada, {
        assessmentId: named,
        memberId: org.otto.memberId,
        relation: "named-reader",
      }),
    );
    accepted(await decide(org.otto, ofNamed));
  });

  test("is submitted anew to the leads of that day, who read no revision of before", async () => {
    const { assessmentId: again } = await submitNamed("Submitted twice");
    const newcomer = org.rolf;
    accepted(
      await decide(org.lena, { assessmentId: again, outcome: "request-changes", reason: "Say more." }),
    );
    accepted(await changeMember(org.adam, { memberId: newcomer.memberId, roles: ["lead"] }));
    accepted(
      await changeTeamMember(org.adam, { teamId: org.team, memberId: newcomer.memberId, belongs: true }),
    );
    accepted(await submitAssessment(org.ada, { assessmentId: again }));
    const number = (which: number) => getRevision(newcomer, { assessmentId: again, number: which });
    expect([(await number(1)).ok, (await number(2)).ok]).toEqual([false, true]);
    const changes = { assessmentId: again, before: 1, now: 2 };
    expect(await getRevisionChanges(newcomer, changes)).toMatchObject(NOT_FOUND);
    expect(await getRevisionChanges(org.lena, changes)).toMatchObject({ ok: true });
    const numbers = `SELECT number FROM revision WHERE assessment_id = '${again}' ORDER BY 1`;
    expect(await queryAsApp(newcomer, numbers)).toEqual([{ number: 2 }]);
  });

  test("keeps who led then, against everybody", async () => {
    const join = `INSERT INTO revision_lead VALUES ('${org.id}', '${revisionId}', '${org.olga.memberId}')`;
    for (const who of [org.olga, org.adam, org.ada]) {
      await expect(queryAsApp(who, join)).rejects.toThrow(/permission denied/);
    }
    await expect(
      queryAsOwner(`DELETE FROM revision_lead WHERE revision_id = '${revisionId}'`),
    ).rejects.toThrow();
  });
});

describe("an administrator", () => {
  test("gives themselves no role and no team; another one does", async () => {
    const self = org.adam.memberId;
    for (const roles of [
      ["admin", "lead"],
      ["admin", "researcher"],
      ["admin", "reviewer"],
    ] as const) {
      expect(await changeMember(org.adam, { memberId: self, roles })).toMatchObject(NOT_ALLOWED);
    }
    const team = { teamId: org.team, memberId: self, belongs: true };
    expect(await changeTeamMember(org.adam, team)).toMatchObject(NOT_ALLOWED);
    expect(await createTeam(org.adam, { name: "Mine", memberIds: [self] })).toMatchObject(NOT_ALLOWED);
    const grants = [
      `UPDATE member SET roles = roles || 'lead'::text WHERE id = '${self}' RETURNING 1`,
      `INSERT INTO team_member VALUES ('${org.id}', '${org.team}', '${self}') RETURNING 1`,
    ];
    for (const grant of grants) await expect(queryAsApp(org.adam, grant)).rejects.toThrow();

    const second = org.rita;
    accepted(await changeMember(org.adam, { memberId: second.memberId, roles: ["admin"] }));
    accepted(await changeMember(second, { memberId: self, roles: ["admin", "researcher"] }));
    accepted(await changeTeamMember(second, team));
    // Giving up is one's own to do.
    accepted(await changeTeamMember(org.adam, { ...team, belongs: false }));
    accepted(await changeMember(org.adam, { memberId: self, roles: ["admin"] }));
  });
});
