import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { exportBoardReport, getBoardReport } from "@/lib/use-cases/get-board-report";
import { getPortfolioChange } from "@/lib/use-cases/get-portfolio-change";
import { listPortfolioFindings } from "@/lib/use-cases/list-portfolio-findings";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";

let org: TestOrganisation;
const ids: { [title: string]: string } = {};

const draft = async (title: string, handling: "organisation" | "named-people" = "organisation") => {
  const { assessmentId } = accepted(await createAssessment(org.ada, { teamId: org.team, title, handling }));
  ids[title] = assessmentId;
  return assessmentId;
};
const submitted = async (...given: Parameters<typeof draft>) =>
  accepted(await submitAssessment(org.ada, { assessmentId: await draft(...given) }));
const on = async (who: TestMember, from: string, to: string) => {
  const { came, left, sizes } = accepted(await getPortfolioChange(who, { from, to }));
  return { came: came.map(({ title }) => title), left: left.map(({ title }) => title), sizes };
};
const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  org = await makeTestOrganisation();
  for (const title of ["Old", "New", "Gone"]) await submitted(title);
  await submitted("Hidden", "named-people");
  accepted(await withdrawAssessment(org.ada, { assessmentId: ids.Gone ?? "" }));
  await queryAsOwner("ALTER TABLE revision DISABLE TRIGGER revision_frozen");
  await queryAsOwner(
    "UPDATE revision SET submitted_at = now() - interval '40 days' WHERE assessment_id = ANY ($1::uuid[])",
    [[ids.Old, ids.Gone]],
  );
  await queryAsOwner("ALTER TABLE revision ENABLE TRIGGER revision_frozen");
});

test("what came and what left between two days, over what the viewer may read", async () => {
  expect(await on(org.olga, day(30), day(0))).toEqual({
    came: ["New"],
    left: ["Gone"],
    sizes: { before: 2, after: 2 },
  });
  expect((await on(org.ada, day(30), day(0))).came).toEqual(["Hidden", "New"]);
  expect(await on(org.olga, day(60), day(50))).toMatchObject({ came: [], sizes: { before: 0, after: 0 } });
  expect(await getPortfolioChange(org.olga, { from: day(0), to: day(1) })).toMatchObject({ ok: false });
  expect(await getPortfolioChange(org.adam, {})).toMatchObject({ refusal: { code: "not-allowed" } });
});

test("a report to the board, as page, Word and PDF, over what the viewer may read", async () => {
  const words = JSON.stringify(accepted(await getBoardReport(org.olga, {})).blocks);
  expect(words).not.toContain("Hidden");
  expect(words).toContain("3 projects");
  expect(JSON.stringify(accepted(await getBoardReport(org.ada, {})).blocks)).toContain("4 projects");
  for (const format of ["docx", "pdf"] as const) {
    const { body, fileName } = accepted(await exportBoardReport(org.olga, { format }));
    expect(fileName).toMatch(new RegExp(`^board-report-.*\\.${format}$`));
    expect(
      Buffer.from(body as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe(format === "pdf" ? "%P" : "PK");
  }
  expect(await exportBoardReport(org.olga, { format: "exe" })).toMatchObject({ ok: false });
  expect(await getBoardReport(org.adam, {})).toMatchObject({ refusal: { code: "not-allowed" } });
});

test("a what-if adds one’s own drafts alone", async () => {
  const own = await draft("Draft");
  const added = async (who: TestMember) => accepted(await listPortfolioFindings(who, { add: [own] }));
  expect(await added(org.ada)).toMatchObject({ added: [own] });
  expect((await added(org.ada)).projects.map(({ title }) => title)).toContain("Draft");
  expect(await added(org.olga)).toMatchObject({ added: [], withAll: null });
});

test("a what-if offers drafts that say more than their title and summary, by the words of their title", async () => {
  const offered = async (asked: object = {}) =>
    accepted(await listPortfolioFindings(org.ada, asked)).drafts.map(({ title }) => title);
  const assessmentId = await draft("Begun draft");
  const save = async (path: string, value: string) =>
    accepted(
      await saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value }, version: 0 }),
    );
  await save("project.summary", "What it is");
  expect(await offered()).not.toContain("Begun draft");
  await save("recipients.list/r1ab", "a0");
  expect(await offered()).toEqual(["Begun draft"]);
  expect(await offered({ find: "BEGUN" })).toEqual(["Begun draft"]);
  expect(await offered({ find: "b%" })).toEqual([]);
  // What is added stays offered, whatever is looked for.
  expect(await offered({ find: "b%", add: [assessmentId] })).toEqual(["Begun draft"]);
});

test("two rounds side by side, by what the viewer may read of each and was not withdrawn", async () => {
  const [spring, autumn] = await Promise.all(
    ["Spring", "Autumn"].map(async (name) => {
      const round = { name, criteria: "", opensOn: day(3), closesOn: day(-9), reviewsDueOn: null };
      const rules = { handling: "organisation", sameTeamConflicts: false } as const;
      return accepted(await createRound(org.lena, { ...round, ...rules })).roundId;
    }),
  );
  const into = async (roundId: string, ...given: Parameters<typeof draft>) =>
    accepted(await submitAssessment(org.ada, { assessmentId: await draft(...given), roundId }));
  for (const title of ["Spring one", "Spring gone"]) await into(spring ?? "", title);
  await into(autumn ?? "", "Autumn one");
  await into(autumn ?? "", "Autumn hidden", "named-people");
  accepted(await withdrawAssessment(org.ada, { assessmentId: ids["Spring gone"] ?? "" }));
  const beside = async (who: TestMember) => {
    const { came, left, sizes, between } = accepted(
      await getPortfolioChange(who, { fromRound: spring, toRound: autumn }),
    );
    return { came: came.map(({ title }) => title), left: left.map(({ title }) => title), sizes, between };
  };
  expect(await beside(org.olga)).toEqual({
    came: ["Autumn one"],
    left: ["Spring one"],
    sizes: { before: 1, after: 1 },
    between: { from: { id: spring, name: "Spring" }, to: { id: autumn, name: "Autumn" } },
  });
  expect((await beside(org.ada)).came).toEqual(["Autumn hidden", "Autumn one"]);
  for (const asked of [
    { fromRound: spring },
    { fromRound: spring, toRound: spring },
    { fromRound: spring, toRound: org.team },
  ]) {
    expect(await getPortfolioChange(org.olga, asked)).toMatchObject({ refusal: { code: "invalid" } });
  }
  // So many have closed since that neither is offered any more.
  await queryAsOwner(
    `INSERT INTO round (organisation_id, id, name, criteria, opens_on, closes_on, announced_closes_on, earliest_closes_on, handling,
                        same_team_conflicts, created_by)
     SELECT organisation_id, gen_random_uuid(), 'Later ' || n, '', opens_on, closes_on + 10, announced_closes_on + 10,
            earliest_closes_on + 10, handling, same_team_conflicts, created_by
       FROM round, generate_series(1, $2::int) n WHERE id = $1`,
    [spring, COUNT_LIMITS.rounds + 1],
  );
  const { rounds, sizes } = accepted(
    await getPortfolioChange(org.olga, { fromRound: spring, toRound: autumn }),
  );
  expect(sizes).toEqual({ before: 1, after: 1 });
  // The form still names what is compared.
  for (const id of [spring, autumn]) expect(rounds.filter((round) => round.id === id)).toHaveLength(1);
});
