import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { reportJson } from "@/lib/domain/report/report-json";
import { blockersOf } from "@/lib/domain/review/acceptance";
import type { Judgement } from "@/lib/domain/review/judgement";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getHome } from "@/lib/use-cases/get-home";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { respondToFinding } from "@/lib/use-cases/respond-to-finding";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { answersAhead } from "@/lib/use-cases/testing/answers-ahead";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let assessmentId: string;
/** What makes its hazard lighter, as reviewers judge it. */
const WARNING = "support:release.commitments/warning";
/** A concern that the author accepted and then disputes, and one the other way round. */
let disputed: string;
let settled: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Judged", handling: "team" });
  assessmentId = accepted(created).assessmentId;
  for (const [path, answer] of answersAhead(workedExample("refusal-direction").answers)) {
    if (path === "project.title") continue;
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  }
  const { report } = accepted(await getDraftReport(org.ada, { assessmentId }));
  const concerns = report.findings.filter(({ severity }) => severity === "concern");
  const [first, second] = concerns.map(({ fingerprint }) => fingerprint);
  if (!first || !second) throw new Error("The example has no two concerns.");
  const respond = async (fingerprint: string, response: "accepted" | "disputed") =>
    accepted(await respondToFinding(org.ada, { assessmentId, fingerprint, response, words: "Read §3." }));
  await respond(first, "accepted");
  await respond(first, "disputed");
  await respond(second, "disputed");
  await respond(second, "accepted");
  [disputed, settled] = [first, second];
  accepted(await submitAssessment(org.ada, { assessmentId }));
  for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
});

const judge = (who: TestMember, subject: string, judgement: Judgement, comment = "", version = 0) =>
  judgeSubject(who, { assessmentId, subject, judgement: judgement as never, comment, version });
const handIn = (who: TestMember) =>
  handInReview(who, { assessmentId, recommendation: "approve", confidence: "low", summary: "Read." });

/** Everything somebody is shown of it and around it. */
async function shownTo(who: TestMember) {
  const at = { assessmentId };
  const markdown = accepted(await exportRevision(who, { ...at, format: "markdown" })).body.toString();
  return {
    review: await getReview(who, at),
    revision: await getRevision(who, at),
    home: await getHome(who, {}),
    queue: await getQueue(who, {}),
    portfolio: await listPortfolio(who, {}),
    // But for where the audit trail stood as the hour began.
    markdown: markdown.replace(/[0-9a-f]{64}/g, "").replace(/entry \d+/g, ""),
  };
}

describe("judging what is put to every reviewer", () => {
  test("is kept with its version, and refused where it isn't of the revision or doesn't fit", async () => {
    expect(accepted(await judge(org.rita, "claim:whose-wishes", "holds"))).toEqual({ version: 1 });
    expect(accepted(await judge(org.rita, "claim:whose-wishes", "cannot-tell", "Hm.", 1))).toEqual({
      version: 2,
    });
    expect(await judge(org.rita, "claim:whose-wishes", "holds", "", 1)).toMatchObject({
      refusal: { code: "stale", stored: { version: 2, judgement: "cannot-tell", comment: "Hm." } },
    });
    const quantiles = { p10: -2, p50: -1, p90: 0.5 };
    accepted(await judge(org.rita, "timeline", quantiles));
    accepted(await judge(org.rita, "missing:1", { what: "recipient", name: "Hosting platforms" }));
    for (const [subject, judgement] of [
      ["claim:no-such-row", "holds"],
      ["project.title", "holds"],
      ["timeline", "holds"],
      ["safety", { p10: 1, p50: 0, p90: 2 }],
      // Neither leading nor disputed any more.
      [`finding:${settled}`, "right"],
    ] as const) {
      expect(await judge(org.rita, subject, judgement)).toMatchObject({ refusal: { code: "invalid" } });
    }
    const { own } = accepted(await getReview(org.rita, { assessmentId }));
    expect(own?.ratings.map(({ path, value, version }) => [path, value, version])).toEqual([
      ["claim:whose-wishes", "cannot-tell", 2],
      ["missing:1", { what: "recipient", name: "Hosting platforms" }, 1],
      ["timeline", quantiles, 1],
    ]);
  });

  test("is for reviewers alone, and nobody else sees that anybody did", async () => {
    for (const who of [org.ada, org.lena, org.adam, org.otto]) {
      expect((await judge(who, "timeline", null, "x")).ok).toBe(false);
    }
    const values = "SELECT value FROM review_rating WHERE value IS NOT NULL";
    for (const who of [org.rolf, org.ada, org.adam, org.otto]) {
      expect(await queryAsApp(who, values)).toEqual([]);
    }
    const forged = `UPDATE review_rating SET value = '"holds"' RETURNING 1`;
    for (const who of [org.rolf, org.ada, org.lena]) expect(await queryAsApp(who, forged)).toEqual([]);
  });

  test("is read by nobody else before it is handed in, by a lead neither, past the application too", async () => {
    const desk = async (who: TestMember) => accepted(await getReview(who, { assessmentId }));
    expect((await desk(org.rita)).own?.ratings).not.toEqual([]);
    expect((await desk(org.lena)).others).toMatchObject([
      { reviewer: { name: "Rita" }, handedInAt: null, ratings: [] },
      { reviewer: { name: "Rolf" }, handedInAt: null, ratings: [] },
    ]);
    const ratings = "SELECT path FROM review_rating";
    expect(await queryAsApp(org.lena, ratings)).toEqual([]);
    expect(await queryAsApp(org.rita, ratings)).not.toEqual([]);
  });

  test("shows a blind reviewer two equal worlds, whether or not another has judged and handed in", async () => {
    const before = await shownTo(org.rolf);
    accepted(await judge(org.rita, "claim:able-and-opposed", "does-not-hold", "They can, and want to."));
    accepted(await judge(org.rita, WARNING, "does-not-hold", "A warning stops nobody."));
    accepted(await judge(org.rita, "claim:whose-wishes", "holds", "", 2));
    accepted(await judge(org.rita, `finding:${disputed}`, "right", "§3 is about something else."));
    accepted(await handIn(org.rita));
    expect(await shownTo(org.rolf)).toEqual(before);
    // Nor do its authors see it, before the lead has answered.
    const asAuthor = accepted(await getRevision(org.ada, { assessmentId }));
    expect([asAuthor.claims, asAuthor.supports.supports, asAuthor.supports.back]).toEqual([[], [], []]);
    expect(await queryAsApp(org.ada, "SELECT rows_back FROM review")).toEqual([]);
    expect(await judge(org.rita, "safety", null, "Late.")).toMatchObject({
      refusal: { code: "wrong-state" },
    });
  });

  test("gives the lead a reviewer's word on what the authors dispute, and nobody else before they may read it", async () => {
    const disputes = async (who: TestMember) => accepted(await getReview(who, { assessmentId })).disputed;
    const said = [{ reviewer: org.rita.name, verdict: "right", words: "§3 is about something else." }];
    expect(await disputes(org.lena)).toMatchObject([
      { finding: { fingerprint: disputed }, answered: { words: "Read §3.", response: "disputed" }, said },
    ]);
    expect((await disputes(org.rita)).map((each) => each.said)).toEqual([said]);
    for (const who of [org.rolf, org.ada]) {
      expect((await disputes(who)).map((each) => each.said)).toEqual([[]]);
    }
  });

  test("returns what a commitment lightened to whoever may read that it doesn’t hold, and no further", async () => {
    const { report } = accepted(await getRevision(org.lena, { assessmentId }));
    const before = new Map(report.ledger?.rows.map(({ id, level }) => [id, level]));
    for (const who of [org.lena, org.rita]) {
      const { supports } = accepted(await getRevision(who, { assessmentId }));
      expect(supports.supports.map(({ support, state }) => [support.path, state])).toEqual([
        ["release.commitments/warning", "failed"],
      ]);
      expect(supports.back.map(({ subject, level, by }) => [subject, level, by])).toEqual([
        ["pattern.hazard-in-write-up", before.get("pattern.hazard-in-write-up"), ["Rita"]],
        ["hazard-out-whole", before.get("hazard-out-whole"), ["Rita"]],
      ]);
      for (const { level, without } of supports.back) expect(without).toBe(level + 1);
    }
    // The lists say so to whoever may read the review, as kept with it; to who owes one, and to authors, nothing.
    const listed = async (who: TestMember) =>
      accepted(await listPortfolio(who, {})).rows.find((row) => row.assessmentId === assessmentId)?.returned;
    expect(await listed(org.lena)).toMatchObject({ rows: 2 });
    for (const who of [org.rolf, org.ada]) expect(await listed(who)).toBeNull();
    const { body } = accepted(await exportRevision(org.lena, { assessmentId, format: "markdown" }));
    expect(body.toString()).toMatch(/Hazard in the write-up itself: blocking again, was serious \(Rita\)/);
    // Nobody writes it but by handing in.
    const forged = "UPDATE review SET rows_back = 0";
    for (const who of [org.rita, org.lena]) {
      await expect(queryAsApp(who, forged)).rejects.toThrow(/permission denied/);
    }
  });

  test("opens a claim again that doesn't hold, and credits one that holds for two; the frozen report stays", async () => {
    const frozen = reportJson(accepted(await getRevision(org.rolf, { assessmentId })).report);
    accepted(await judge(org.rolf, "claim:whose-wishes", "holds", "They say so."));
    accepted(await handIn(org.rolf));
    for (const who of [org.rolf, org.rita, org.lena]) {
      const { claims, report } = accepted(await getRevision(who, { assessmentId }));
      expect(claims.map(({ claim, state, said }) => [claim.subjects[0], state, said])).toEqual([
        [
          "able-and-opposed",
          "opened",
          [{ reviewer: "Rita", verdict: "does-not-hold", words: "They can, and want to." }],
        ],
        [
          "whose-wishes",
          "credited",
          [
            { reviewer: "Rita", verdict: "holds", words: "" },
            { reviewer: "Rolf", verdict: "holds", words: "They say so." },
          ],
        ],
      ]);
      expect(reportJson(report)).toBe(frozen);
    }
    const { body } = accepted(await exportRevision(org.lena, { assessmentId, format: "markdown" }));
    expect(body.toString()).toMatch(
      /\*\*Concern, opened again\*\*.*\n.*Rita: doesn’t hold\. They can, and want to/,
    );
    expect(accepted(await getRevision(org.ada, { assessmentId })).claims).toEqual([]);

    const { report } = accepted(await getRevision(org.lena, { assessmentId }));
    const approval = { assessmentId, outcome: "approve", reason: "Good." } as const;
    // No finding of it is blocking, and what goes out is.
    expect(report.findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
    expect(await decide(org.lena, approval)).toMatchObject({ refusal: { code: "wrong-state" } });
    const { back } = accepted(await getRevision(org.lena, { assessmentId })).supports;
    const waiting = blockersOf({ findings: report.findings, number: 1, back }, []);
    expect(waiting.some(({ finding }) => finding.subjects?.includes("pattern.hazard-in-write-up"))).toBe(
      true,
    );
    for (const { finding } of waiting) {
      expect(await decide(org.lena, approval)).toMatchObject({ refusal: { code: "wrong-state" } });
      const { fingerprint } = finding;
      accepted(await acceptFinding(org.lena, { assessmentId, fingerprint, reason: "Known." }));
    }
    accepted(await decide(org.lena, approval));
    expect(accepted(await getRevision(org.ada, { assessmentId })).claims).toHaveLength(2);
  });
});

test("a lead who owes a review is as blind as any reviewer: two equal worlds, also in the trail", async () => {
  const lead = await makeTestOrganisation();
  // Who may read the trail, too.
  await queryAsOwner("UPDATE member SET roles = '{lead,admin}' WHERE id = $1", [lead.lena.memberId]);
  const created = await createAssessment(lead.ada, { teamId: lead.team, title: "Led", handling: "team" });
  const at = { assessmentId: accepted(created).assessmentId };
  accepted(await submitAssessment(lead.ada, at));
  for (const who of [lead.rita, lead.lena]) await assigned(lead.lena, who, at.assessmentId);
  const shown = async () => ({
    review: await getReview(lead.lena, at),
    revision: await getRevision(lead.lena, at),
    home: await getHome(lead.lena, {}),
    queue: await getQueue(lead.lena, {}),
    trail: await queryAsApp(lead.lena, "SELECT seq FROM audit_event WHERE action LIKE 'review.%'"),
  });
  const before = await shown();
  expect(before.review).toMatchObject({ value: { asked: [{ isHandedIn: null }, { isHandedIn: false }] } });
  const given = { ...at, recommendation: "approve", confidence: "high", summary: "Read." } as const;
  accepted(await handInReview(lead.rita, given));
  expect(await shown()).toEqual(before);

  accepted(await handInReview(lead.lena, given));
  expect((await shown()).trail.length).toBeGreaterThan(before.trail.length);
  expect(accepted(await getReview(lead.lena, at)).asked.map(({ isHandedIn }) => isHandedIn)).toEqual([
    true,
    true,
  ]);
});
