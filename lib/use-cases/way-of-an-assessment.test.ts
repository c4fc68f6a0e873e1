import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { reportJson } from "@/lib/domain/report/report-json";
import { blockersOf } from "@/lib/domain/review/acceptance";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { exportRevisionFigure } from "@/lib/use-cases/export-revision-figure";
import { getComparison } from "@/lib/use-cases/get-comparison";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getHome } from "@/lib/use-cases/get-home";
import { getNewAssessment } from "@/lib/use-cases/get-new-assessment";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { handOverCondition } from "@/lib/use-cases/hand-over-condition";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { meetCondition } from "@/lib/use-cases/meet-condition";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { answersAhead } from "@/lib/use-cases/testing/answers-ahead";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

/** A draft of Ada's with the answers of a worked example. */
async function draft(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "team" });
  const { assessmentId } = accepted(created);
  for (const [path, answer] of answersAhead(workedExample("human-preferences").answers)) {
    if (path === "project.title") continue;
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  }
  return assessmentId;
}

/** A small submitted assessment of Ada's. */
async function submitted(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "team" });
  const { assessmentId } = accepted(created);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

/** Answers that block: a grave pathway, open and not to be undone, with nothing against it. */
const BLOCKED = {
  "misuse.any": "yes",
  "misuse.pathways/copying": "a0",
  "misuse.pathways/copying/name": "Copied without its safeguards",
  "misuse.pathways/copying/severity": 4,
  "misuse.pathways/copying/likelihood": 0.4,
  "misuse.pathways/copying/reversibility": "irreversible",
  "release.form": "open",
  "release.reversibility": "irreversible",
};

/** A small submitted assessment of Ada's that a blocking finding stands against. */
async function blocked(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "team" });
  const { assessmentId } = accepted(created);
  for (const [path, value] of Object.entries(BLOCKED)) {
    const answer = { status: "answered", value };
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  }
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

const reason = "Because of what the report says.";

/** That nobody has reviewed it, as whoever approves it has to say. */
const unreviewed = { handedIn: 0, out: 0 };

/** Accepts every blocking finding by name, as the lead. */
async function acceptBlocking(assessmentId: string): Promise<number> {
  const { report } = accepted(await getReview(org.lena, { assessmentId }));
  const blocking = report.findings.filter((finding) => finding.severity === "blocking");
  for (const { fingerprint } of blocking) {
    accepted(await acceptFinding(org.lena, { assessmentId, fingerprint, reason }));
  }
  return blocking.length;
}

test("an assessment goes from draft over review and changes to an approval with conditions that are met", async () => {
  const assessmentId = await draft("From draft to close");
  expect(accepted(await getTaskList(org.ada, { assessmentId })).progress.length).toBeGreaterThan(5);
  const { report } = accepted(await getDraftReport(org.ada, { assessmentId }));
  expect(report.findings.length).toBeGreaterThan(0);
  const [finding] = report.findings;
  const fingerprint = finding?.fingerprint ?? "";
  accepted(
    await respondToFinding(org.ada, { assessmentId, fingerprint, response: "disputed", words: "No." }),
  );

  expect(accepted(await submitAssessment(org.ada, { assessmentId })).number).toBe(1);
  const queue = accepted(await getQueue(org.lena, { q: "status:to-assign" }));
  expect(queue.rows.map((row) => row.assessmentId)).toContain(assessmentId);

  await assigned(org.lena, org.rita, assessmentId);
  expect(accepted(await getHome(org.rita, {})).toReview.map((task) => task.assessmentId)).toContain(
    assessmentId,
  );
  const rate = (given: { rating: 1 | 2 | 3 | 4 | 5; comment: string; version: number }) =>
    rateAnswer(org.rita, { assessmentId, path: "project.summary", ...given });
  expect(accepted(await rate({ rating: 4, comment: "Clear.", version: 0 }))).toEqual({ version: 1 });
  expect(accepted(await rate({ rating: 3, comment: "Less so.", version: 1 }))).toEqual({ version: 2 });
  // Written in another tab over what is gone: it says what stands there, and changes nothing.
  for (const version of [0, 1, 3]) {
    expect(await rate({ rating: 5, comment: "From a second tab.", version })).toMatchObject({
      refusal: { code: "stale", stored: { rating: 3, comment: "Less so.", version: 2 } },
    });
  }
  const review = {
    assessmentId,
    recommendation: "request-changes",
    summary: "Say more.",
    confidence: "medium",
  } as const;
  accepted(await handInReview(org.rita, review));
  expect(await handInReview(org.rita, review)).toMatchObject({ refusal: { code: "wrong-state" } });
  const handedIn = accepted(await getReview(org.rita, { assessmentId })).own;
  expect(handedIn?.ratings).toEqual([
    { path: "project.summary", rating: 3, value: null, comment: "Less so.", version: 2 },
  ]);

  accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason }));
  expect(accepted(await getHome(org.ada, {})).toFinish.map((row) => row.id)).toContain(assessmentId);
  accepted(
    await saveAnswer(org.ada, {
      assessmentId,
      path: "project.title",
      answer: { status: "answered", value: "Renamed after review" },
      version: 1,
    }),
  );
  // The others read the revision as it was submitted, title included, until the next.
  expect(accepted(await getRevision(org.lena, { assessmentId })).assessment.title).toBe(
    "From draft to close",
  );
  expect(accepted(await submitAssessment(org.ada, { assessmentId })).number).toBe(2);
  // Rita, who reviewed the first revision, can be asked again, and owes a review only then.
  const again = accepted(await getReview(org.lena, { assessmentId }));
  expect(again.reviewerCandidates.map((person) => person.name)).toContain("Rita");
  expect(accepted(await getHome(org.rita, {})).toReview).toEqual([]);
  const first = accepted(await getRevision(org.lena, { assessmentId, number: 1 }));
  expect(first.revision.title).toBe("From draft to close");
  expect(first.decision?.outcome).toBe("request-changes");
  expect(first.responses.map((response) => response.words)).toEqual(["No."]);
  expect(first.numbers).toEqual([1, 2]);

  // What was decided on can be proven later: the report by its bytes, the review that was in, and the answer to a finding.
  const checksum = createHash("sha256").update(reportJson(first.report)).digest("hex");
  expect(first.decision?.madeOn).toEqual({ sha256: checksum, reviews: 1, responses: 1 });

  await acceptBlocking(assessmentId);
  const conditions = [{ text: "Ask the funder.", ownerId: org.ada.memberId, dueOn: "2031-05-04" }];
  accepted(
    await decide(org.lena, {
      assessmentId,
      outcome: "approve-with-conditions",
      reason,
      conditions,
      acknowledged: unreviewed,
    }),
  );
  const { conditions: owned } = accepted(await getHome(org.ada, {}));
  const [condition] = owned.filter((row) => row.assessmentId === assessmentId);
  expect(condition).toMatchObject({ text: "Ask the funder.", dueOn: "2031-05-04", metAt: null });
  const conditionId = condition?.id ?? "";
  expect(await meetCondition(org.otto, { conditionId })).toMatchObject({ refusal: { code: "not-found" } });
  expect(await meetCondition(org.ben, { conditionId })).toMatchObject({ refusal: { code: "not-allowed" } });
  accepted(await meetCondition(org.ada, { conditionId }));
  expect(await meetCondition(org.lena, { conditionId })).toMatchObject({ refusal: { code: "wrong-state" } });
  accepted(await closeAssessment(org.lena, { assessmentId }));

  const actions = await queryAsOwner<{ action: string }>(
    `SELECT action FROM audit_event WHERE organisation_id = $1 AND subject_id = $2 ORDER BY seq`,
    [org.id, assessmentId],
  );
  // How many of these there are depends on the rulebook and on the hour.
  const counted = ["finding.accepted", "answers.edited"];
  expect(actions.map((row) => row.action)).toContain("answers.edited");
  expect(actions.map((row) => row.action).filter((action) => !counted.includes(action))).toEqual([
    "assessment.created",
    "finding.responded",
    "assessment.submitted",
    "review.assigned",
    "review.no-conflict",
    "review.handed-in",
    "assessment.decided",
    "assessment.submitted",
    "assessment.decided",
    "condition.met",
    "assessment.closed",
  ]);
});

describe("submitting", () => {
  test("freezes: answers can't be changed, and the revision holds what was submitted", async () => {
    const assessmentId = await submitted("Frozen");
    const save = await saveAnswer(org.ada, {
      assessmentId,
      path: "project.summary",
      answer: { status: "answered", value: "Too late" },
      version: 0,
    });
    expect(save).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(await submitAssessment(org.ada, { assessmentId })).toMatchObject({
      refusal: { code: "wrong-state" },
    });
    const { answers, report } = accepted(await getRevision(org.ada, { assessmentId }));
    expect(Object.keys(answers)).toEqual(["project.title"]);
    expect(report.meta.revision?.number).toBe(1);
  });

  test("needs a title", async () => {
    const created = await createAssessment(org.ada, {
      teamId: org.team,
      title: "Untitled",
      handling: "team",
    });
    const { assessmentId } = accepted(created);
    accepted(await saveAnswer(org.ada, { assessmentId, path: "project.title", answer: null, version: 1 }));
    expect(await submitAssessment(org.ada, { assessmentId })).toMatchObject({ refusal: { code: "invalid" } });
  });

  test("by two authors at once makes one revision", async () => {
    const created = await createAssessment(org.ada, { teamId: org.team, title: "Twice", handling: "team" });
    const { assessmentId } = accepted(created);
    await joinAuthor(org.ada, org.ben, assessmentId);
    const results = await Promise.all([
      submitAssessment(org.ada, { assessmentId }),
      submitAssessment(org.ben, { assessmentId }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(accepted(await getRevision(org.ada, { assessmentId })).numbers).toEqual([1]);
  });

  test("and saving at once never freezes half: the answer is in the revision or was refused", async () => {
    for (let round = 0; round < 5; round++) {
      const created = await createAssessment(org.ada, {
        teamId: org.team,
        title: `Race ${round}`,
        handling: "team",
      });
      const { assessmentId } = accepted(created);
      const answer = { status: "answered", value: "In time?" };
      const [save] = await Promise.all([
        saveAnswer(org.ada, { assessmentId, path: "project.team", answer, version: 0 }),
        submitAssessment(org.ada, { assessmentId }),
      ]);
      const { answers } = accepted(await getRevision(org.ada, { assessmentId }));
      expect("project.team" in answers).toBe(save.ok);
    }
  });
});

describe("deciding", () => {
  test("to approve waits until every blocking finding is accepted by name", async () => {
    const assessmentId = await blocked("Waits for the lead");
    const { report } = accepted(await getReview(org.lena, { assessmentId }));
    const blocking = report.findings.filter((finding) => finding.severity === "blocking");
    expect(blocking.length).toBeGreaterThan(0);
    const before = await decide(org.lena, { assessmentId, outcome: "approve", reason });
    expect(before).toMatchObject({ refusal: { code: "wrong-state" } });
    expect((before as { refusal: { sentence: string } }).refusal.sentence).toContain(blocking[0]?.title);
    await acceptBlocking(assessmentId);
    accepted(await decide(org.lena, { assessmentId, outcome: "approve", reason, acknowledged: unreviewed }));
    expect(accepted(await getRevision(org.ada, { assessmentId })).assessment.state).toBe("approved");
  });

  test("asks anew for a blocker accepted on an earlier revision, and then lets it through", async () => {
    const assessmentId = await blocked("Blocked twice");
    expect(await acceptBlocking(assessmentId)).toBeGreaterThan(0);
    accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason }));
    const { report } = accepted(await getDraftReport(org.ada, { assessmentId }));
    for (const { fingerprint } of report.findings.filter(({ severity }) => severity === "blocking")) {
      accepted(
        await respondToFinding(org.ada, {
          assessmentId,
          fingerprint,
          response: "accepted",
          words: "So be it.",
        }),
      );
    }
    accepted(await submitAssessment(org.ada, { assessmentId }));

    // What the screen offers and what the server asks for are one: the desk decides by the same function.
    const asked = async () => {
      const { revision, report, responses } = accepted(await getReview(org.lena, { assessmentId }));
      return blockersOf({ findings: report.findings, number: revision.number }, responses);
    };
    const before = await asked();
    expect(before.length).toBeGreaterThan(0);
    for (const blocker of before) {
      expect(blocker).toMatchObject({ accepted: null, acceptedBefore: { revisionNumber: 1, words: reason } });
    }
    const approval = { assessmentId, outcome: "approve", reason } as const;
    expect(await decide(org.lena, approval)).toMatchObject({ refusal: { code: "wrong-state" } });
    const [first] = before;
    const fingerprint = first?.finding.fingerprint ?? "";
    // A page that still shows the revision before accepts and decides nothing.
    const late = { assessmentId, number: 1 };
    expect(await acceptFinding(org.lena, { ...late, fingerprint, reason })).toMatchObject({
      refusal: { code: "wrong-state" },
    });
    expect(await decide(org.lena, { ...late, outcome: "not-approve", reason })).toMatchObject({
      refusal: { code: "wrong-state" },
    });
    await acceptBlocking(assessmentId);
    expect((await asked()).every((blocker) => blocker.accepted?.revisionNumber === 2)).toBe(true);
    accepted(await decide(org.lena, { ...approval, number: 2, acknowledged: unreviewed }));
  });

  test("is for a lead of the team who is not an author", async () => {
    const assessmentId = await submitted("Whose decision");
    const given = { assessmentId, outcome: "not-approve", reason } as const;
    expect(await decide(org.ada, given)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await decide(org.ben, given)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await decide(org.olga, given)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await decide(org.adam, given)).toMatchObject({ refusal: { code: "not-found" } });
    accepted(await decide(org.lena, given));
    expect(await decide(org.lena, given)).toMatchObject({ refusal: { code: "wrong-state" } });
  });

  test("a lead doesn't decide or assign reviewers to their own work", async () => {
    const created = await createAssessment(org.lena, { teamId: org.team, title: "My own", handling: "team" });
    const { assessmentId } = accepted(created);
    accepted(await submitAssessment(org.lena, { assessmentId }));
    const given = { assessmentId, outcome: "approve", reason } as const;
    expect(await decide(org.lena, given)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(accepted(await getQueue(org.lena, {})).rows.map((row) => row.assessmentId)).not.toContain(
      assessmentId,
    );
  });

  test("takes a reason as long as the form says, and not a character more", async () => {
    const assessmentId = await submitted("Reasons");
    const given = { assessmentId, outcome: "not-approve" } as const;
    const longest = "a".repeat(TEXT_LIMITS.decisionReason);
    expect(await decide(org.lena, { ...given, reason: `${longest}b` })).toMatchObject({
      refusal: { code: "too-long", fields: { reason: "Use at most 20,000 characters." } },
    });
    accepted(await decide(org.lena, { ...given, reason: longest }));
  });

  test("conditions have an owner who may read the assessment, and belong to their outcome", async () => {
    const assessmentId = await submitted("Conditions");
    await acceptBlocking(assessmentId);
    const with_ = (outcome: "approve" | "approve-with-conditions", ownerId?: string) =>
      decide(org.lena, {
        assessmentId,
        outcome,
        reason,
        acknowledged: unreviewed,
        conditions: ownerId ? [{ text: "Do it.", ownerId, dueOn: "2031-01-01" }] : [],
      });
    expect(await with_("approve-with-conditions")).toMatchObject({ refusal: { code: "invalid" } });
    expect(await with_("approve", org.ada.memberId)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await with_("approve-with-conditions", org.otto.memberId)).toMatchObject({
      refusal: { code: "invalid" },
    });
    const past = [{ text: "Do it.", ownerId: org.ben.memberId, dueOn: "2026-01-31" }];
    expect(
      await decide(org.lena, { assessmentId, outcome: "approve-with-conditions", reason, conditions: past }),
    ).toMatchObject({ refusal: { code: "invalid", sentence: expect.stringContaining("past") } });
    accepted(await with_("approve-with-conditions", org.ben.memberId));
  });
});

test("a condition whose owner is gone is shown to the lead and handed over to somebody who may read", async () => {
  const assessmentId = await submitted("Orphaned");
  await acceptBlocking(assessmentId);
  const conditions = [{ text: "See to it.", ownerId: org.ben.memberId, dueOn: "2098-01-31" }];
  accepted(
    await decide(org.lena, {
      assessmentId,
      outcome: "approve-with-conditions",
      reason,
      conditions,
      acknowledged: unreviewed,
    }),
  );
  const orphaned = async (who: TestMember) =>
    accepted(await getHome(who, {})).ownerless.filter((row) => row.assessmentId === assessmentId);
  expect(await orphaned(org.lena)).toEqual([]);
  const disabled = (is: boolean) =>
    queryAsOwner(
      `UPDATE member SET disabled_at = CASE WHEN $3 THEN now() END WHERE organisation_id = $1 AND id = $2`,
      [org.id, org.ben.memberId, is],
    );
  await disabled(true);
  const [condition] = await orphaned(org.lena);
  expect(condition).toMatchObject({ text: "See to it.", ownerIsDisabled: true });
  expect(await orphaned(org.ada)).toEqual([]);
  const conditionId = condition?.id ?? "";
  const handOver = (who: TestMember, ownerId: string) => handOverCondition(who, { conditionId, ownerId });
  expect(await handOver(org.ada, org.ada.memberId)).toMatchObject({ refusal: { code: "not-allowed" } });
  expect(await handOver(org.otto, org.ada.memberId)).toMatchObject({ refusal: { code: "not-found" } });
  for (const gone of [org.ben, org.otto]) {
    expect(await handOver(org.lena, gone.memberId)).toMatchObject({ refusal: { code: "invalid" } });
  }
  accepted(await handOver(org.lena, org.ada.memberId));
  expect(await orphaned(org.lena)).toEqual([]);
  const owned = accepted(await getHome(org.ada, {})).conditions;
  expect(owned.map((row) => row.id)).toContain(conditionId);
  accepted(await meetCondition(org.ada, { conditionId }));
  expect(await handOver(org.lena, org.ada.memberId)).toMatchObject({ refusal: { code: "wrong-state" } });
  await disabled(false);
  // Disabling ended their sessions.
  org = { ...org, ben: { ...org.ben, ...(await openTestSession(org.id, org.ben.memberId)) } };
});

test("withdrawing ends an assessment for its authors only", async () => {
  const assessmentId = await submitted("Withdrawn");
  const given = { assessmentId };
  expect(await withdrawAssessment(org.lena, given)).toMatchObject({ refusal: { code: "not-allowed" } });
  accepted(await withdrawAssessment(org.ada, given));
  expect(await withdrawAssessment(org.ada, given)).toMatchObject({ refusal: { code: "wrong-state" } });
});

test("a copy starts from the answers and takes the new title", async () => {
  const source = await draft("Original");
  const created = await createAssessment(org.ada, {
    teamId: org.team,
    title: "Copy",
    handling: "named-people",
    from: { copy: source },
  });
  const { answers } = accepted(await getTaskList(org.ada, accepted(created)));
  expect(answers["project.title"]).toEqual({ status: "answered", value: "Copy" });
  expect(answers["project.summary"]).toEqual(workedExample("human-preferences").answers["project.summary"]);
  // It is offered to its author in whatever state it is, and to nobody else, whatever the address says.
  accepted(await withdrawAssessment(org.ada, { assessmentId: source }));
  const offered = async (who: TestMember) =>
    accepted(await getNewAssessment(who, { from: source })).copyable.map(({ id }) => id);
  expect(await offered(org.ada)).toContain(source);
  expect(await offered(org.ben)).not.toContain(source);
  // Nobody copies what they may not read.
  const stolen = { teamId: org.team, title: "Stolen", handling: "team", from: { copy: source } } as const;
  expect(await createAssessment(org.ben, stolen)).toMatchObject({ refusal: { code: "not-found" } });
});

describe("the portfolio", () => {
  test("pages through everything once, in every order", async () => {
    for (const sort of ["submitted", "title", "shift", "effect", "findings"] as const) {
      for (const order of ["asc", "desc"] as const) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = accepted(
            await listPortfolio(org.lena, { sort, order, size: 3, ...(after && { after }) }),
          );
          seen.push(...page.rows.map((row) => row.revisionId));
          after = page.next ?? undefined;
          expect(seen.length).toBeLessThanOrEqual(page.total ?? 0);
        } while (after);
        const { total } = accepted(await listPortfolio(org.lena, {}));
        expect(seen).toHaveLength(total ?? -1);
        expect(new Set(seen).size).toBe(seen.length);
      }
    }
    const { rows } = accepted(await listPortfolio(org.lena, { sort: "findings" }));
    const gravity = rows.map(({ blocking, serious, concern }) => [blocking, serious, concern].join());
    const falling = rows.toSorted(
      (a, b) => b.blocking - a.blocking || b.serious - a.serious || b.concern - a.concern,
    );
    expect(gravity).toEqual(
      falling.map(({ blocking, serious, concern }) => [blocking, serious, concern].join()),
    );
  });

  test("filters by text, state, recipient and pattern, and counts what it shows", async () => {
    const byText = accepted(await listPortfolio(org.lena, { q: "title:CONDITIONS" }));
    expect(byText.rows.map((row) => row.title)).toEqual(["Conditions"]);
    expect(byText.total).toBe(1);
    const [complete] = accepted(await listPortfolio(org.lena, { q: 'title:"Renamed after review"' })).rows;
    expect(complete?.recipientKinds.length).toBeGreaterThan(0);
    const recipientKind = complete?.recipientKinds[0] ?? "";
    const pattern = complete?.patterns[0] ?? "";
    const both = accepted(
      await listPortfolio(org.lena, { q: `recipient:${recipientKind} pattern:${pattern}` }),
    );
    expect(both.rows.map((row) => row.title)).toContain("Renamed after review");
    expect(both.rows.map((row) => row.title)).not.toContain("Conditions");
  });

  test("refuses a cursor that is none, and a value it does not know", async () => {
    expect(await listPortfolio(org.lena, { after: "nonsense" })).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await listPortfolio(org.lena, { sort: "score" })).toMatchObject({ refusal: { code: "invalid" } });
    const unread = accepted(await listPortfolio(org.lena, { q: "pattern:a\u0000" }));
    expect(unread).toMatchObject({ rows: [], total: 0, faults: [{ kind: "unknown-value", at: 8 }] });
    expect(accepted(await listPortfolio(org.lena, { q: "zebra\u0000" })).rows).toEqual([]);
  });

  test("puts two to six revisions side by side, and none the viewer may not read", async () => {
    const { rows } = accepted(await listPortfolio(org.lena, { size: 3 }));
    const revisions = rows.map((row) => row.revisionId);
    const { columns } = accepted(await getComparison(org.lena, { revisions }));
    expect(columns.map((column) => column.revision.id)).toEqual(revisions);
    expect(await getComparison(org.otto, { revisions })).toMatchObject({ refusal: { code: "not-found" } });
    // One alone is set beside the portfolio.
    expect(
      accepted(await getComparison(org.lena, { revisions: revisions.slice(1, 2) })).columns,
    ).toHaveLength(1);
    expect(await getComparison(org.lena, { revisions: [] })).toMatchObject({
      refusal: { code: "invalid" },
    });
    const seven = Array.from({ length: 7 }, () => revisions[0] ?? "");
    expect(await getComparison(org.lena, { revisions: seven })).toMatchObject({
      refusal: { code: "too-long", sentence: "Choose at most 6 assessments to compare." },
    });
  });
});

test("exporting a revision gives the same bytes twice and leaves a line in the trail", async () => {
  const [row] = accepted(await listPortfolio(org.lena, { q: 'title:"Renamed after review"' })).rows;
  const given = { assessmentId: row?.assessmentId ?? "", format: "json" };
  const once = accepted(await exportRevision(org.lena, given));
  expect(accepted(await exportRevision(org.lena, given)).body).toBe(once.body);
  expect(accepted(await exportRevision(org.lena, { ...given, format: "markdown" })).body).toContain(
    "# Renamed after review",
  );
  expect(await exportRevision(org.lena, { ...given, format: "exe" })).toMatchObject({
    refusal: { code: "invalid" },
  });
  const lines = await queryAsOwner(
    `SELECT 1 FROM audit_event WHERE organisation_id = $1 AND action = 'report.exported'`,
    [org.id],
  );
  expect(lines).toHaveLength(3);
});

test("a figure of a revision is a file with its source and handling on it, and leaves a line in the trail", async () => {
  const [row] = accepted(await listPortfolio(org.lena, { q: 'title:"Renamed after review"' })).rows;
  const given = { assessmentId: row?.assessmentId ?? "", number: 1, figure: "confidence" };
  const svg = accepted(await exportRevisionFigure(org.lena, { ...given, format: "svg" }));
  expect(svg.fileName).toMatch(/-revision-1-confidence\.svg$/);
  expect(svg.body).toContain("Where the case is thin");
  expect(svg.body).toContain("revision 1. Handling: ");
  const png = accepted(await exportRevisionFigure(org.lena, { ...given, format: "png" }));
  expect([...png.body.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(await exportRevisionFigure(org.lena, { ...given, format: "exe" })).toMatchObject({
    refusal: { code: "invalid" },
  });
  expect(await exportRevisionFigure(org.lena, { ...given, figure: "all", format: "svg" })).toMatchObject({
    refusal: { code: "invalid" },
  });
  const lines = await queryAsOwner(
    `SELECT detail FROM audit_event WHERE organisation_id = $1 AND action = 'figure.exported' ORDER BY seq`,
    [org.id],
  );
  expect(lines).toEqual([
    { detail: { number: 1, figure: "confidence", format: "svg" } },
    { detail: { number: 1, figure: "confidence", format: "png" } },
  ]);
});
