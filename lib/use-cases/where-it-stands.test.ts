import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { meetCondition } from "@/lib/use-cases/meet-condition";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";

let org: TestOrganisation;

beforeAll(async () => {
  org = await makeTestOrganisation();
});

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What every revision of it has beside it, and what other tables say. */
const beside = async (assessmentId: string) => {
  const found = await queryAsOwner<{ kept: unknown; said: unknown }>(
    `SELECT jsonb_build_array(r.number, r.assessment_state, r.is_decided, r.first_due, r.last_due) AS kept,
            jsonb_build_array(r.number, CASE WHEN r.is_latest THEN a.state END, count(d.id) > 0, min(c.due_on), max(c.due_on)) AS said
       FROM revision r JOIN assessment a ON a.id = r.assessment_id
       LEFT JOIN decision d ON d.revision_id = r.id
       LEFT JOIN decision_condition c ON c.decision_id = d.id AND c.met_at IS NULL
      WHERE r.assessment_id = $1 GROUP BY r.organisation_id, r.id, a.state ORDER BY r.number`,
    [assessmentId],
  );
  expect(found.map(({ kept }) => kept)).toEqual(found.map(({ said }) => said));
  return found.map(({ kept }) => kept);
};

const finds = async (who: TestMember, q: string) =>
  accepted(await listPortfolio(who, { q })).rows.length === 1;

async function submitted(title: string): Promise<string> {
  const { assessmentId } = accepted(
    await createAssessment(org.ada, { teamId: org.team, title, handling: "named-people" }),
  );
  const answer = { status: "answered", value: "none" };
  accepted(await saveAnswer(org.ada, { assessmentId, path: "screening.systems", answer, version: 0 }));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

async function decided(
  assessmentId: string,
  decision: Pick<Parameters<typeof decide>[1], "outcome" | "conditions">,
): Promise<void> {
  for (const who of [org.rita, org.rolf]) {
    await assigned(org.lena, who, assessmentId);
    const review = { assessmentId, recommendation: "approve", confidence: "low", summary: "Read." } as const;
    accepted(await handInReview(who, review));
  }
  accepted(await decide(org.lena, { assessmentId, reason: "As described.", ...decision }));
}

const condition = (days: number) => ({
  text: "Say who mends it",
  ownerId: org.ada.memberId,
  dueOn: dayIn(days),
});
const openConditions = async (assessmentId: string) =>
  (
    await queryAsOwner<{ id: string }>(
      `SELECT c.id FROM decision_condition c JOIN decision d ON d.id = c.decision_id
        WHERE d.assessment_id = $1 AND c.met_at IS NULL ORDER BY c.due_on`,
      [assessmentId],
    )
  ).map(({ id }) => id);

test("a revision has where its assessment stands, whether it is decided and when its conditions are due, and is found by it", async () => {
  const assessmentId = await submitted("Weir of the mill");
  const seen = async (q: string) => {
    // Whoever can't read it doesn't find it by this either.
    for (const other of [org.otto, org.olga, org.ben]) expect(await finds(other, `weir ${q}`), q).toBe(false);
    const [lead, author] = [await finds(org.lena, `weir ${q}`), await finds(org.ada, `weir ${q}`)];
    expect(lead, q).toBe(author);
    return lead;
  };
  expect(await beside(assessmentId)).toEqual([[1, "submitted", false, null, null]]);
  expect([
    await seen("status:submitted -has:decision"),
    await seen("status:in-review"),
    await seen("has:decision"),
  ]).toEqual([true, false, false]);

  await decided(assessmentId, { outcome: "request-changes" });
  expect(await beside(assessmentId)).toEqual([[1, "changes-requested", true, null, null]]);
  expect([await seen("status:changes-requested has:decision"), await seen("has:condition")]).toEqual([
    true,
    false,
  ]);

  accepted(await submitAssessment(org.ada, { assessmentId }));
  expect(await beside(assessmentId)).toEqual([
    [1, null, true, null, null],
    [2, "submitted", false, null, null],
  ]);

  const [soon, later] = [dayIn(10), dayIn(60)];
  await decided(assessmentId, {
    outcome: "approve-with-conditions",
    conditions: [condition(10), condition(60)],
  });
  expect((await beside(assessmentId))[1]).toEqual([2, "approved-with-conditions", true, soon, later]);
  const found = [
    "has:condition",
    "due:<2w",
    "due:>1m",
    `due:${soon}`,
    `due:${later}`,
    `due:>=${later}`,
    `due:<=${soon}`,
  ];
  for (const q of found) expect(await seen(q), q).toBe(true);
  const others = [
    "status:overdue",
    `due:${dayIn(30)}`,
    `due:>${later}`,
    `due:<${soon}`,
    "-has:condition",
    "-due:<2w",
  ];
  for (const q of others) expect(await seen(q), q).toBe(false);

  const [first, second] = await openConditions(assessmentId);
  accepted(await meetCondition(org.ada, { conditionId: first ?? "" }));
  expect((await beside(assessmentId))[1]).toEqual([2, "approved-with-conditions", true, later, later]);
  expect([await seen("due:<2w"), await seen(`due:${soon}`), await seen("due:>1m")]).toEqual([
    false,
    false,
    true,
  ]);
  accepted(await meetCondition(org.ada, { conditionId: second ?? "" }));
  expect((await beside(assessmentId))[1]).toEqual([2, "approved-with-conditions", true, null, null]);
  expect([await seen("has:condition"), await seen("status:approved-with-conditions has:decision")]).toEqual([
    false,
    true,
  ]);
});

test("what is withdrawn says so", async () => {
  const assessmentId = await submitted("Lock of the canal");
  accepted(await withdrawAssessment(org.ada, { assessmentId }));
  expect(await beside(assessmentId)).toEqual([[1, "withdrawn", false, null, null]]);
});

test("two conditions that are met at the same moment leave none open", async () => {
  const assessmentId = await submitted("Ferry of the ford");
  await decided(assessmentId, {
    outcome: "approve-with-conditions",
    conditions: [condition(10), condition(60)],
  });
  const ids = await openConditions(assessmentId);
  const [one, other] = [0, 1].map(() => new pg.Client({ connectionString: ownerUrl() }));
  if (!one || !other) throw new Error("No two connections.");
  const meet = async (client: pg.Client, id: string | undefined) => {
    await client.query("UPDATE decision_condition SET met_at = now() WHERE id = $1", [id]);
  };
  try {
    for (const client of [one, other]) {
      await client.connect();
      await client.query("BEGIN");
      await client.query("SET LOCAL ROLE landfall_gate");
    }
    await meet(one, ids[0]);
    const { rows } = await other.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    const waiting = meet(other, ids[1]);
    await expect
      .poll(() =>
        one.query("SELECT pg_blocking_pids($1) AS by", [rows[0]?.pid]).then(({ rows }) => rows[0].by.length),
      )
      .toBe(1);
    await one.query("COMMIT");
    await waiting;
    await other.query("COMMIT");
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
  expect(await beside(assessmentId)).toEqual([[1, "approved-with-conditions", true, null, null]]);
});
