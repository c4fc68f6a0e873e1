import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { declineReview } from "@/lib/use-cases/decline-review";
import { getAssigning } from "@/lib/use-cases/get-assigning";
import { getConflicts } from "@/lib/use-cases/get-conflicts";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRound } from "@/lib/use-cases/get-round";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { listRounds } from "@/lib/use-cases/list-rounds";
import { moveRound } from "@/lib/use-cases/move-round";
import type { Result } from "@/lib/use-cases/result";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);
const ROUND = {
  name: "Spring call",
  criteria: "Where the work lands",
  opensOn: "2020-01-01",
  closesOn: "2098-01-31",
  reviewsDueOn: "2098-02-28",
  handling: "organisation",
  sameTeamConflicts: false,
} as const;
const begin = async (changes: Partial<typeof ROUND> | { sameTeamConflicts: boolean } = {}) =>
  accepted(await createRound(org.lena, { ...ROUND, ...changes })).roundId;
const draft = async (title: string, handling: "team" | "organisation" | "named-people" = "organisation") =>
  accepted(await createAssessment(org.ada, { teamId: org.team, title, handling })).assessmentId;
const submitted = async (title: string, roundId: string | null, handling?: "team" | "named-people") => {
  const assessmentId = await draft(title, handling);
  accepted(await submitAssessment(org.ada, { assessmentId, roundId }));
  return assessmentId;
};
const pageOf = async (who: TestMember, roundId: string) => accepted(await getRound(who, { roundId }));

describe("a round", () => {
  test("is begun and moved by leads alone, seen by colleagues, and by nobody elsewhere", async () => {
    for (const who of [org.ada, org.rita, org.adam]) {
      expect(codeOf(await createRound(who, ROUND))).toBe("not-allowed");
    }
    const roundId = await begin();
    const days = { roundId, opensOn: "2020-01-01", closesOn: "2098-01-15", reviewsDueOn: null };
    const move = (who: TestMember, version = 1) => moveRound(who, { ...days, isClosed: false, version });
    // Another lead neither, who could take their own late work in by it.
    for (const who of [org.ada, org.rita, org.olga]) expect(codeOf(await move(who))).toBe("not-allowed");
    expect(accepted(await move(org.lena)).version).toBe(2);
    expect(codeOf(await move(org.lena))).toBe("stale");
    expect((await pageOf(org.rita, roundId)).round.moved).toMatchObject({
      byName: "Lena",
      announcedClosesOn: ROUND.closesOn,
    });
    const seen = async (who: TestMember) => (await pageOf(who, roundId)).mayMove;
    expect([await seen(org.lena), await seen(org.olga), await seen(org.rita)]).toEqual([true, false, false]);
    expect(accepted(await listRounds(org.rita, {})).rounds).toMatchObject([
      { id: roundId, name: "Spring call", closesOn: "2098-01-15", state: "open", handling: "organisation" },
    ]);
    expect(codeOf(await listRounds(org.adam, {}))).toBe("not-allowed");
    const elsewhere = await makeTestOrganisation();
    expect(codeOf(await getRound(elsewhere.lena, { roundId }))).toBe("not-found");
    const insert = `INSERT INTO round (organisation_id, id, name, opens_on, closes_on, created_by)
      VALUES ('${org.id}', gen_random_uuid(), 'Own', '2020-01-01', '2098-01-01', '${org.ada.memberId}') RETURNING 1`;
    await expect(queryAsApp(org.ada, insert)).rejects.toThrow(/row-level security/);
    const close = `UPDATE round SET closed_at = now() WHERE id = '${roundId}' RETURNING 1`;
    for (const who of [org.ada, org.olga]) expect(await queryAsApp(who, close)).toHaveLength(0);
    expect(await queryAsApp(org.lena, close)).toHaveLength(1);
    expect(codeOf(await createRound(org.lena, { ...ROUND, closesOn: "2019-01-01" }))).toBe("invalid");
    expect(codeOf(await createRound(org.lena, { ...ROUND, reviewsDueOn: "2097-01-01" }))).toBe("invalid");
  });

  test("of somebody who leads nothing any more is moved by another lead", async () => {
    const { roundId } = accepted(await createRound(org.olga, ROUND));
    const move = () =>
      moveRound(org.lena, {
        roundId,
        opensOn: "2020-01-01",
        closesOn: "2098-01-15",
        reviewsDueOn: null,
        isClosed: false,
        version: 1,
      });
    expect(codeOf(await move())).toBe("not-allowed");
    await queryAsOwner("UPDATE member SET roles = '{researcher}' WHERE id = $1", [org.olga.memberId]);
    accepted(await move());
    await queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [org.olga.memberId]);
  });

  describe("takes in nothing late of whoever moved it, past the application too,", () => {
    const move = async (
      who: TestMember,
      roundId: string,
      version: number,
      closesOn: string,
      isClosed = false,
    ) =>
      accepted(
        await moveRound(who, {
          roundId,
          opensOn: "2020-01-01",
          closesOn,
          reviewsDueOn: null,
          isClosed,
          version,
        }),
      );
    const lead = () => queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [org.olga.memberId]);
    const researcher = () =>
      queryAsOwner("UPDATE member SET roles = '{researcher}' WHERE id = $1", [org.olga.memberId]);
    afterAll(lead);

    const WAYS: Record<string, (roundId: string) => Promise<readonly TestMember[]>> = {
      "also announced long and shortened before it is moved on": async (roundId) => {
        await move(org.olga, roundId, 1, "2025-01-01");
        await move(org.olga, roundId, 2, "2098-02-15");
        return [org.olga];
      },
      "also closed by hand and opened again": async (roundId) => {
        await move(org.olga, roundId, 1, "2098-01-31", true);
        await move(org.olga, roundId, 2, "2098-01-31");
        return [org.olga];
      },
      "also where another moved it last": async (roundId) => {
        await move(org.olga, roundId, 1, "2025-01-01");
        await researcher();
        await move(org.lena, roundId, 2, "2098-02-15");
        await lead();
        return [org.olga, org.lena];
      },
    };
    test.each(Object.entries(WAYS))("%s", async (way, happens) => {
      const { roundId } = accepted(
        await createRound(org.olga, { ...ROUND, name: way.slice(0, 40), closesOn: "2098-01-31" }),
      );
      const movers = await happens(roundId);
      const written = async (who: TestMember) =>
        accepted(
          await createAssessment(who, {
            teamId: who === org.olga ? org.otherTeam : org.team,
            title: `${way} ${who.name}`,
            handling: "organisation",
          }),
        ).assessmentId;
      const enter = (who: TestMember, assessmentId: string) =>
        submitAssessment(who, { assessmentId, roundId });
      for (const who of movers) {
        const own = await written(who);
        expect(codeOf(await enter(who, own))).toBe("not-allowed");
        const past = queryAsOwner(
          "UPDATE assessment SET revision_number = 1, round_id = $2, state = 'submitted' WHERE id = $1",
          [own, roundId],
        );
        await expect(past).rejects.toThrow(/who moved a round enters nothing late/);
      }
      // Late by grace of a lead who gains nothing by it.
      accepted(await enter(org.ada, await written(org.ada)));
    });

    test("but what is theirs while it is open as it was announced", async () => {
      const roundId = await begin();
      await move(org.lena, roundId, 1, "2098-02-15");
      const { assessmentId } = accepted(
        await createAssessment(org.lena, { teamId: org.team, title: "In time", handling: "organisation" }),
      );
      accepted(await submitAssessment(org.lena, { assessmentId, roundId }));
    });
  });

  test("that is being closed lets nothing in any more", async () => {
    const roundId = await begin();
    const assessmentId = await draft("Just too late");
    const client = new pg.Client({ connectionString: ownerUrl() });
    await client.connect();
    await client.query("BEGIN");
    await client.query("UPDATE round SET closed_at = now() WHERE id = $1", [roundId]);
    const entering = submitAssessment(org.ada, { assessmentId, roundId });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await client.query("COMMIT");
    await client.end();
    expect(codeOf(await entering)).toBe("wrong-state");
  });

  test("is entered by submitting while it is open, once, past the application too", async () => {
    const roundId = await begin();
    const assessmentId = await draft("Enters");
    const close = async (isClosed: boolean, version: number) =>
      accepted(
        await moveRound(org.lena, {
          roundId,
          opensOn: ROUND.opensOn,
          closesOn: ROUND.closesOn,
          reviewsDueOn: null,
          isClosed,
          version,
        }),
      );
    await close(true, 1);
    expect(await submitAssessment(org.ada, { assessmentId, roundId })).toMatchObject({
      refusal: { code: "wrong-state" },
    });
    const byHand = `UPDATE assessment SET round_id = '${roundId}' WHERE id = '${assessmentId}' RETURNING 1`;
    await expect(queryAsApp(org.ada, byHand)).rejects.toThrow(/entered once, by submitting/);
    await close(false, 2);
    accepted(await submitAssessment(org.ada, { assessmentId, roundId }));
    const later = await begin();
    const moved = `UPDATE assessment SET round_id = '${later}' WHERE id = '${assessmentId}' RETURNING 1`;
    expect(await queryAsApp(org.ada, moved).catch(() => [])).toHaveLength(0);
    const coming = accepted(await createRound(org.lena, { ...ROUND, opensOn: "2097-01-01" })).roundId;
    const other = await draft("Too early");
    expect(codeOf(await submitAssessment(org.ada, { assessmentId: other, roundId: coming }))).toBe(
      "wrong-state",
    );
    expect(
      await queryAsOwner("SELECT title FROM assessment WHERE organisation_id = $1 AND round_id = $2", [
        org.id,
        roundId,
      ]),
    ).toEqual([{ title: "Enters" }]);
  });

  test("gives its day to reviews, its stage to submissions, and is searched for", async () => {
    const roundId = await begin({ name: "Autumn call" } as object);
    const waits = await submitted("Waits in autumn", roundId);
    await submitted("In no round", null);
    accepted(await assignReviewer(org.lena, { assessmentId: waits, memberId: org.rita.memberId }));
    expect(accepted(await getReview(org.lena, { assessmentId: waits })).asked).toMatchObject([
      { dueOn: ROUND.reviewsDueOn },
    ]);
    expect((await pageOf(org.lena, roundId)).submissions).toMatchObject([
      { title: "Waits in autumn", stage: "in-review", reviews: { out: 1, handedIn: 0, late: 0 } },
    ]);
    accepted(await stateConflict(org.rita, { assessmentId: waits, kind: "none", words: "" }));
    accepted(
      await handInReview(org.rita, {
        assessmentId: waits,
        recommendation: "approve",
        confidence: "low",
        summary: "Read.",
      }),
    );
    expect((await pageOf(org.lena, roundId)).submissions).toMatchObject([
      { stage: "to-decide", reviews: { out: 0, handedIn: 1 } },
    ]);
    const found = async (q: string) =>
      accepted(await getQueue(org.lena, { q }))
        .rows.map(({ title }) => title)
        .sort();
    expect(await found("round:autumn")).toEqual(["Waits in autumn"]);
    expect(await found('round:none "in no round"')).toEqual(["In no round"]);
    expect(await found("-round:none round:spring")).toEqual(["Enters"]);
    const portfolio = accepted(await listPortfolio(org.otto, { q: "round:autumn" })).rows;
    expect(portfolio.map(({ title }) => title)).toEqual(["Waits in autumn"]);
  });

  test("that says so makes the team of a submission a conflict: found for the lead, asked of the reviewer, left out of proposals", async () => {
    await queryAsOwner("INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3)", [
      org.id,
      org.team,
      org.rita.memberId,
    ]).catch(() => []);
    const roundId = await begin({ sameTeamConflicts: true });
    const assessmentId = await submitted("Same team", roundId);
    const ask = (dismissal = "") =>
      assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId, dismissal });
    expect(codeOf(await ask())).toBe("invalid");
    const { rows } = accepted(await getAssigning(org.lena, { each: 3 }));
    const row = rows.find((each) => each.assessmentId === assessmentId);
    expect(row?.proposed.map(({ name }) => name)).toEqual(["Rolf"]);
    accepted(await ask("Nobody else knows the field"));
    const asked = accepted(await getConflicts(org.rita, {})).asked;
    expect(asked.find((each) => each.assessmentId === assessmentId)?.grounds).toEqual([
      { kind: "same-team" },
    ]);
  });

  test("opens nothing: each sees of it what they may read, and who owes a review nothing of the others'", async () => {
    const roundId = await begin();
    const hidden = await submitted("For named people", roundId, "named-people");
    const seen = await submitted("For all", roundId);
    const titles = async (who: TestMember) =>
      (await pageOf(who, roundId)).submissions.map(({ title }) => title).sort();
    expect(await titles(org.lena)).toEqual(["For all", "For named people"]);
    expect(await titles(org.otto)).toEqual(["For all"]);
    await assigned(org.lena, org.rolf, seen);
    const before = JSON.stringify(await pageOf(org.rolf, roundId));
    const ofOtto = JSON.stringify(await pageOf(org.otto, roundId));
    await assigned(org.lena, org.rita, seen);
    accepted(await assignReviewer(org.lena, { assessmentId: hidden, memberId: org.rita.memberId }));
    accepted(await declineReview(org.rita, { assessmentId: hidden, reason: "No time" }));
    expect(JSON.stringify(await pageOf(org.rolf, roundId))).toBe(before);
    expect(JSON.stringify(await pageOf(org.otto, roundId))).toBe(ofOtto);
  });
});
