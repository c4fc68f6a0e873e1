import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { inThousands } from "@/lib/domain/quantities/in-words";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getBoardReport } from "@/lib/use-cases/get-board-report";
import { listPortfolioFigures } from "@/lib/use-cases/list-portfolio-figures";
import { listPortfolioFindings } from "@/lib/use-cases/list-portfolio-findings";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { copySubmitted } from "@/lib/use-cases/testing/copy-submitted";
import { compareDerived, rebuildDerived } from "@/scripts/database/derived-rows";
import { takeOwnDatabase } from "@/scripts/database/testing/own-database";

let org: TestOrganisation;

type Handling = "organisation" | "team" | "named-people";

async function submitted(title: string, handling: Handling, kind: string): Promise<string> {
  const { assessmentId } = accepted(await createAssessment(org.ada, { teamId: org.team, title, handling }));
  const save = async (path: string, value: string | readonly string[]) =>
    accepted(
      await saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value }, version: 0 }),
    );
  await save("recipients.list/r1ab", "a0");
  await save("recipients.list/r1ab/name", "Harbour");
  await save("recipients.list/r1ab/kind", [kind]);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

type Sum = { readonly measure: string; readonly count: number; readonly total: number };

/** As kept, and added up anew over the rows that the database lets them read. */
const kept = (who: TestMember) =>
  queryAsApp<Sum>(
    who,
    `SELECT measure, count, round(total::numeric, 6)::float8 AS total FROM landfall_portfolio_sums()
      WHERE measure NOT LIKE 'quarter:%' ORDER BY measure COLLATE "C"`,
  );
const addedUp = (who: TestMember) =>
  queryAsApp<Sum>(
    who,
    `SELECT e.key AS measure, sum((e.value ->> 0)::int)::int AS count, sum((e.value ->> 1)::numeric)::float8 AS total
       FROM revision r CROSS JOIN LATERAL jsonb_each(r.portfolio_share) e WHERE r.is_latest
      GROUP BY e.key ORDER BY e.key COLLATE "C"`,
  );

/** Words whose revision they may read although not the word, or the other way round, or that say other things of it. */
const wordsApart = (who: TestMember) =>
  queryAsApp(
    who,
    `SELECT w.revision_id, r.id, count(*) FROM revision_word w
       FULL JOIN revision r ON r.organisation_id = w.organisation_id AND r.id = w.revision_id
      WHERE (w.revision_id IS NULL AND r.title NOT LIKE 'Copy%') OR r.id IS NULL
         OR w.revision_id IS NOT NULL AND (w.assessment_id, w.team_id, w.handling, w.is_latest, w.submitted_at)
            IS DISTINCT FROM (r.assessment_id, r.team_id, r.handling, r.is_latest, r.submitted_at)
      GROUP BY 1, 2`,
  );

async function agree(): Promise<void> {
  for (const who of [org.ada, org.ben, org.lena, org.rita, org.otto, org.olga, org.adam]) {
    expect(await kept(who)).toEqual(await addedUp(who));
    expect(await wordsApart(who)).toEqual([]);
  }
}
const projects = async (who: TestMember) =>
  (await kept(who)).find(({ measure }) => measure === "projects")?.count ?? 0;
const of = (found: Awaited<ReturnType<typeof compareDerived>>, name: string) =>
  found.find(({ table }) => table === name)?.rows;

// What is compared is every row there is, and other tests leave some that are owed more.
beforeAll(async () => {
  await takeOwnDatabase("portfolio_sums");
  org = await makeTestOrganisation();
});

describe("sums over a portfolio", () => {
  test("are over what each may read, through all that changes it", async () => {
    const open = await submitted("Open", "organisation", "evaluator");
    const ofTeam = await submitted("Of the team", "team", "regulator");
    const named = await submitted("Named", "named-people", "funder");
    await agree();
    expect(await projects(org.lena)).toBe(3);
    expect(await projects(org.olga)).toBe(1);

    accepted(
      await addPerson(org.ada, {
        assessmentId: named,
        memberId: org.otto.memberId,
        relation: "named-reader",
      }),
    );
    await assigned(org.lena, org.rita, named);
    await agree();
    accepted(await setHandling(org.ada, { assessmentId: ofTeam, handling: "named-people" }));
    await agree();
    accepted(await setHandling(org.ada, { assessmentId: ofTeam, handling: "organisation" }));
    await agree();
    expect(await projects(org.olga)).toBe(2);

    // Whoever has a conflict of interest in it loses it, also out of what everybody reads.
    await queryAsOwner(
      `INSERT INTO conflict_statement (organisation_id, id, assessment_id, member_id, kind, words)
       VALUES ($1, gen_random_uuid(), $2, $3, 'other', 'Mine')`,
      [org.id, open, org.olga.memberId],
    );
    expect(await projects(org.olga)).toBe(1);
    await agree();

    // A role given later opens nothing; one that is taken closes.
    await queryAsOwner("UPDATE member SET roles = '{researcher,lead}' WHERE id = $1", [org.ben.memberId]);
    await agree();
    await queryAsOwner("UPDATE member SET roles = '{researcher}' WHERE id = $1", [org.ben.memberId]);
    expect(of(await compareDerived(ownerUrl()), "portfolio_sum")).toBe(0);
  });

  test("changed past the application differ, and are made anew", async () => {
    await queryAsOwner(
      "UPDATE portfolio_sum SET count = count + 1 WHERE organisation_id = $1 AND measure = 'projects'",
      [org.id],
    );
    await queryAsOwner("DELETE FROM portfolio_summed WHERE organisation_id = $1 AND team_id <> member_id", [
      org.id,
    ]);
    const found = await compareDerived(ownerUrl());
    expect(of(found, "portfolio_sum")).toBeGreaterThan(0);
    expect(of(found, "portfolio_summed")).toBeGreaterThan(0);
    await rebuildDerived(ownerUrl());
    const again = await compareDerived(ownerUrl());
    expect([of(again, "portfolio_sum"), of(again, "portfolio_summed")]).toEqual([0, 0]);
    await agree();
  });

  test("draw figures, and conclude, over all where there are more than are read one by one, the same with and without what is hidden", async () => {
    const source = await submitted("Copied", "organisation", "evaluator");
    const view = async (who: TestMember, q = "") => accepted(await listPortfolioFigures(who, { q }));
    const concluded = async (who: TestMember, without: readonly string[] = []) =>
      accepted(await listPortfolioFindings(who, { without })).summed;
    expect((await view(org.olga)).summed).toBeNull();
    expect(await concluded(org.olga)).toBeNull();
    await copySubmitted(org.id, source, { count: COUNT_LIMITS.concludedOver, title: "Copy" });
    await agree();
    const before = await view(org.olga);
    expect(before.isCut).toBe(true);
    expect(before.summed?.projects).toBe(await projects(org.olga));
    expect(before.summed?.figures.map(({ id }) => id)).toContain("sum-recipients");
    expect((await view(org.olga, "title:named")).summed).toBeNull();
    const together = await concluded(org.olga);
    const all = await projects(org.olga);
    expect(together).toMatchObject({ projects: all, notKept: 0, older: 0 });
    const oneKind = together?.findings.find(({ rule }) => rule === "recipients.one-kind");
    expect(oneKind).toMatchObject({ about: "evaluator" });
    expect(all - (oneKind?.among ?? 0)).toBeLessThan(5);
    expect(together?.notAsked.length).toBeGreaterThan(0);
    const [tried] = accepted(await listPortfolioFindings(org.olga, {})).projects;
    expect(await concluded(org.olga, [tried?.id ?? ""])).toBeNull();
    const board = async (who: TestMember, given: Parameters<typeof getBoardReport>[1] = {}) =>
      JSON.stringify(accepted(await getBoardReport(who, given)).blocks);
    const reports = [await board(org.olga), await board(org.olga, { for: "own" })];
    for (const report of reports) {
      expect(report).toContain(`What all ${inThousands(all)} projects show together`);
    }
    // All but one do: for others that would tell of the one.
    expect(reports[0]).not.toContain("land with one kind of recipient");
    expect(reports[1]).toContain("land with one kind of recipient: Evaluator");
    expect(reports[0]).not.toContain("submitted last show together");
    await submitted("Hidden", "named-people", "regulator");
    expect([await board(org.olga), await board(org.olga, { for: "own" })]).toEqual(reports);
    expect(await board(org.lena)).toContain(
      `What all ${inThousands(await projects(org.lena))} projects show together`,
    );
    expect((await view(org.olga)).summed).toEqual(before.summed);
    expect(await concluded(org.olga)).toEqual(together);
    expect((await view(org.lena)).summed?.projects).toBe(await projects(org.lena));
    expect((await concluded(org.lena))?.projects).toBe(await projects(org.lena));
  });
});
