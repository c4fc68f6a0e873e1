import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportPortfolio } from "@/lib/use-cases/export-portfolio";
import { getBoardReport } from "@/lib/use-cases/get-board-report";
import { getComparison } from "@/lib/use-cases/get-comparison";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { listPortfolioFigures } from "@/lib/use-cases/list-portfolio-figures";
import { listPortfolioFindings } from "@/lib/use-cases/list-portfolio-findings";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { answersAhead } from "@/lib/use-cases/testing/answers-ahead";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let assessmentId: string;
let beside: string;

async function submitted(author: TestMember, title: string, withAnswers = false): Promise<string> {
  const created = accepted(
    await createAssessment(author, { teamId: org.team, title, handling: "organisation" }),
  );
  if (withAnswers) {
    for (const [path, answer] of answersAhead(workedExample("refusal-direction").answers)) {
      if (path === "project.title") continue;
      accepted(await saveAnswer(author, { assessmentId: created.assessmentId, path, answer, version: 0 }));
    }
  }
  accepted(await submitAssessment(author, { assessmentId: created.assessmentId }));
  return created.assessmentId;
}

const handIn = async (who: TestMember, of: string) =>
  accepted(
    await handInReview(who, {
      assessmentId: of,
      recommendation: "not-approve",
      confidence: "low",
      summary: "Read.",
    }),
  );
const judge = async (who: TestMember, of: string) =>
  accepted(
    await judgeSubject(who, {
      assessmentId: of,
      subject: "timeline",
      judgement: { p10: 20, p50: 30, p90: 40 },
      comment: "",
      version: 0,
    }),
  );

/** All that figures and rules show somebody, and the board's report they could make. */
const shownTo = async (who: TestMember) => ({
  figures: accepted(await listPortfolioFigures(who, {})),
  narrowed: accepted(await listPortfolioFigures(who, { only: ["judged:timeline-more"] })),
  table: accepted(await listPortfolio(who, { only: ["judged:timeline-more"] })),
  file: accepted(
    await exportPortfolio(who, { only: ["judged:timeline-more"], format: "csv" }),
  ).body.toString(),
  columns: accepted(await listPortfolio(who, { needed: ["round", "modelled", "judged"] })),
  columnsFile: accepted(
    await exportPortfolio(who, {
      columns: ["reviewersShift", "reviewersEffect", "round", "forecasts"],
      format: "csv",
    }),
  ).body.toString(),
  findings: accepted(await listPortfolioFindings(who, {})),
  board: accepted(await getBoardReport(who, { for: "own" })),
  judged: await judged(who),
});
/** What a comparison says of reviews and decision. */
const judged = async (who: TestMember) => {
  const revisions = await queryAsOwner<{ id: string }>(
    "SELECT id FROM revision WHERE assessment_id = ANY ($1::uuid[]) ORDER BY title DESC",
    [[assessmentId, beside]],
  );
  const { columns } = accepted(await getComparison(who, { revisions: revisions.map(({ id }) => id) }));
  return columns.map((each) => each.judged);
};
const NOT_JUDGED = { reviews: 0, recommend: [], timelineShift: [], safetyEffect: [], decision: null };
const reviewers = async (who: TestMember) =>
  accepted(await listPortfolioFigures(who, {}))
    .figures.find(({ id }) => id === "reviewers")
    ?.rows.filter(({ cells }) => cells[0] === "Timeline shift")
    .map(({ cells }) => cells[2]);

beforeAll(async () => {
  org = await makeTestOrganisation();
  assessmentId = await submitted(org.ada, "Judged", true);
  beside = await submitted(org.ada, "Beside");
  for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
});

describe("what reviews say, over a portfolio", () => {
  test("is shown to nobody whose own is still owed, nor to authors or colleagues, while it is out and once it is in", async () => {
    const blind = [org.rolf, org.ada, org.olga, org.ben];
    const before = [];
    for (const who of blind) before.push(await shownTo(who));
    await judge(org.rita, assessmentId);
    await handIn(org.rita, assessmentId);
    for (const [at, who] of blind.entries()) expect(await shownTo(who)).toEqual(before[at]);
    expect(await reviewers(org.lena)).toEqual(["0", "0", "1"]);
    const { table, file } = await shownTo(org.lena);
    expect([table.total, table.rows.map(({ title }) => title), table.isCut]).toEqual([1, ["Judged"], false]);
    expect(file).toContain("Judged");
    const { columns, columnsFile } = await shownTo(org.lena);
    const own = columns.rows.find(({ title }) => title === "Judged");
    expect(own?.judged).toEqual({ reviews: 1, shift: [{ p10: 20, p50: 30, p90: 40 }], effect: [] });
    expect(own?.modelled).toMatchObject({ impliedShift: { label: expect.any(String) } });
    expect(own?.modelled?.strengthens.length).toBeGreaterThan(0);
    expect(own?.modelled?.forecasts?.count).toBeGreaterThan(0);
    expect(columnsFile).toContain('"30 (20 to 40)"');
    // What no column needs is not looked up.
    expect(table.rows[0]).toMatchObject({ round: null, modelled: null, judged: null });
    expect(
      (await shownTo(org.rita)).columns.rows.map(({ judged: of }) => of?.reviews ?? 0).toSorted(),
    ).toEqual([0, 1]);
    expect(await reviewers(org.rita)).toEqual(["0", "0", "1"]);
    const one = {
      reviews: 1,
      recommend: ["not-approve"],
      timelineShift: [{ p10: 20, p50: 30, p90: 40 }],
      safetyEffect: [null],
    };
    for (const who of [org.lena, org.rita]) {
      expect(await judged(who)).toEqual([{ ...NOT_JUDGED, ...one }, NOT_JUDGED]);
    }
    for (const who of blind) expect(await judged(who)).toEqual([NOT_JUDGED, NOT_JUDGED]);
  });

  test("opens to a reviewer with their own, and to authors with the lead's answer; to colleagues never", async () => {
    await judge(org.rolf, assessmentId);
    await handIn(org.rolf, assessmentId);
    expect(await reviewers(org.rolf)).toEqual(["0", "0", "2"]);
    expect(await reviewers(org.ada)).toBeUndefined();
    accepted(
      await decide(org.lena, {
        assessmentId,
        outcome: "not-approve",
        reason: "As the reviews say.",
        changes: [],
      }),
    );
    expect(await reviewers(org.ada)).toEqual(["0", "0", "2"]);
    expect(await reviewers(org.olga)).toBeUndefined();
    const decision = { outcome: "not-approve", conditions: 0, open: 0, dueOn: null };
    const two = { reviews: 2, recommend: ["not-approve", "not-approve"] };
    for (const who of [org.ada, org.rolf]) {
      expect((await judged(who))[0]).toMatchObject({ ...two, decision });
    }
    expect((await judged(org.olga))[0]).toMatchObject({ reviews: 0, recommend: [], timelineShift: [] });
  });

  test("leaves a line that the reviews were read where so few are shown that counts tell them", async () => {
    const read = await queryAsOwner<{ name: string }>(
      `SELECT m.name FROM reading g JOIN member m ON m.id = g.member_id
        WHERE g.assessment_id = $1 AND g.kind = 'review' ORDER BY m.name`,
      [assessmentId],
    );
    expect(read.map(({ name }) => name)).toEqual(["Ada", "Lena", "Rolf"]);
  });
});

test("a ring is named only to who may read its reviews, and leaves the board's report alone", async () => {
  await queryAsOwner("UPDATE member SET roles = '{researcher,reviewer}' WHERE id = ANY ($1::uuid[])", [
    [org.ada.memberId, org.ben.memberId],
  ]);
  const ids = new Map<string, string>();
  for (const [author, reviewer] of [
    [org.ada, org.ben],
    [org.ben, org.ada],
    [org.ben, org.rita],
  ] as const) {
    const of = await submitted(author, `${author.name} by ${reviewer.name}`);
    ids.set(of, reviewer.name);
    await assigned(org.lena, reviewer, of);
    await handIn(reviewer, of);
  }
  const ring = async (who: TestMember) =>
    accepted(await listPortfolioFindings(who, {})).findings.filter(({ rule }) => rule === "reviews.ring");
  expect(await ring(org.olga)).toEqual([]);
  expect(await ring(org.ben)).toEqual([]);
  const [found] = await ring(org.lena);
  expect(found?.title).toContain("Ada and Ben review each other’s work");
  expect(found?.from.map(({ project }) => ids.get(project)).sort()).toEqual(["Ada", "Ben"]);
  const board = accepted(await getBoardReport(org.lena, { for: "own" }));
  expect(JSON.stringify(board.blocks)).not.toContain("review each other’s work");
});
