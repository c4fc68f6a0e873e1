import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Handling } from "@/lib/domain/access/access-table";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportDraft } from "@/lib/use-cases/export-draft";
import type { FileBody } from "@/lib/use-cases/export-report";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let foreign: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
});

const SUMMARY = "Probes that read what a model expects.";
const TEAM = "A team under a name of its own.";
const redaction = { audience: "outside" as const, withheld: ["project.summary"] };

/** A draft of Ada's with two answers in words. */
async function draft(handling: Handling): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Probes", handling });
  const { assessmentId } = accepted(created);
  for (const [path, value] of [
    ["project.summary", SUMMARY],
    ["project.team", TEAM],
  ]) {
    const answer = { status: "answered", value };
    accepted(await saveAnswer(org.ada, { assessmentId, path: path ?? "", answer, version: 0 }));
  }
  return assessmentId;
}

async function submitted(handling: Handling): Promise<string> {
  const assessmentId = await draft(handling);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

/** What the trail says of exports of an assessment, oldest first: whole rows, so that nothing more can be in them. */
function exportsOf(assessmentId: string) {
  return queryAsOwner<{ action: string; actor_id: string; detail: object }>(
    `SELECT action, actor_id, detail FROM audit_event
     WHERE organisation_id = $1 AND subject_id = $2 AND action LIKE '%.exported' ORDER BY seq`,
    [org.id, assessmentId],
  );
}

const startOf = (body: FileBody) =>
  typeof body === "string" ? body.slice(0, 4) : new TextDecoder("latin1").decode(body.slice(0, 4));

describe("an export of a report", () => {
  test("as PDF, Word or CSV leaves its number and format in the trail, and nothing of what it says", async () => {
    const assessmentId = await submitted("team");
    const file = async (format: string) => accepted(await exportRevision(org.lena, { assessmentId, format }));
    const [pdf, docx, csv] = [await file("pdf"), await file("docx"), await file("csv")];
    expect([pdf, docx].map(({ body }) => startOf(body))).toEqual(["%PDF", "PK\u0003\u0004"]);
    expect([pdf, docx, csv].map(({ fileName }) => fileName)).toEqual([
      "probes-revision-1.pdf",
      "probes-revision-1.docx",
      "probes-revision-1.csv",
    ]);
    expect(await exportsOf(assessmentId)).toEqual(
      ["pdf", "docx", "csv"].map((format) => ({
        action: "report.exported",
        actor_id: org.lena.memberId,
        detail: { number: 1, format },
      })),
    );
  });

  test("prints where the trail stood as the hour began, and only its hash where parts are left out", async () => {
    const assessmentId = await submitted("team");
    const body = async (format: string, given = {}) =>
      String(accepted(await exportRevision(org.lena, { assessmentId, format, ...given })).body);
    await queryAsOwner(`DO $$ BEGIN SET LOCAL session_replication_role = replica;
      UPDATE audit_event SET at = at - interval '2 hours' WHERE organisation_id = '${org.id}'; END $$`);
    const [head] = await queryAsOwner<{ mark: string; hash: string }>(
      "SELECT seq || ':' || hash AS mark, hash FROM audit_head WHERE organisation_id = $1",
      [org.id],
    );
    const { mark = "", hash = "" } = head ?? {};
    const whole = await body("markdown");
    expect(whole).toContain(mark);
    expect(await body("markdown")).toBe(whole);
    const copy = await body("markdown", { redaction });
    expect(copy).toContain(hash);
    expect(copy).not.toContain(mark);
    // A decision names the bytes of the JSON by their checksum.
    expect(await body("json")).not.toContain(hash);
  });

  test("that is redacted leaves for whom it is and how many answers were chosen, not which", async () => {
    const assessmentId = await draft("team");
    const redactedDraft = accepted(
      await exportDraft(org.ada, { assessmentId, format: "markdown", redaction }),
    );
    accepted(await submitAssessment(org.ada, { assessmentId }));
    const redacted = accepted(await exportRevision(org.lena, { assessmentId, format: "json", redaction }));
    const narrow = { audience: "team" as const, withheld: [] };
    accepted(await exportRevision(org.ada, { assessmentId, format: "pdf", redaction: narrow }));
    for (const { body, fileName } of [redactedDraft, redacted]) {
      expect(body).not.toContain(SUMMARY);
      expect(body).not.toContain(TEAM);
      expect(fileName).toContain("-redacted-for-outside.");
    }
    expect(accepted(await exportRevision(org.lena, { assessmentId, format: "json" })).body).toContain(
      SUMMARY,
    );
    const row = (who: TestMember, detail: object) => ({
      action: "report.exported",
      actor_id: who.memberId,
      detail,
    });
    expect(await exportsOf(assessmentId)).toEqual([
      row(org.ada, { number: 0, format: "markdown", audience: "outside", withheld: 1 }),
      row(org.lena, { number: 1, format: "json", audience: "outside", withheld: 1 }),
      row(org.ada, { number: 1, format: "pdf", audience: "team", withheld: 0 }),
      row(org.lena, { number: 1, format: "json" }),
    ]);
  });
});

describe("a redacted copy is refused", () => {
  const notFound = { refusal: { code: "not-found" } };

  test("as not found to whoever may not read the whole report, and leaves no line", async () => {
    const [forTeam, forNamed] = [await submitted("team"), await submitted("named-people")];
    const draftId = await draft("organisation");
    const copy = (who: TestMember, assessmentId: string) =>
      exportRevision(who, { assessmentId, format: "pdf", redaction });
    for (const who of [org.otto, org.olga, org.adam, org.rita, foreign.ada, foreign.lena]) {
      expect(await copy(who, forTeam)).toMatchObject(notFound);
    }
    expect(await copy(org.ben, forNamed)).toMatchObject(notFound);
    for (const who of [org.ben, org.lena, org.otto, org.adam, foreign.ada]) {
      const given = { assessmentId: draftId, format: "pdf", redaction };
      expect(await exportDraft(who, given)).toMatchObject(notFound);
    }
    for (const assessmentId of [forTeam, forNamed, draftId]) {
      expect(await exportsOf(assessmentId)).toEqual([]);
    }
    accepted(await copy(org.ben, forTeam));
    accepted(await copy(org.otto, await submitted("organisation")));
  });

  test("of the answers, which are whole, and for an audience or of answers that are none", async () => {
    const assessmentId = await submitted("team");
    const asks = [
      { format: "answers", redaction },
      { format: "pdf", redaction: { ...redaction, audience: "everybody" as "team" } },
      { format: "pdf", redaction: { ...redaction, withheld: ["project.summary; DROP TABLE revision"] } },
      { format: "pdf", redaction: { ...redaction, more: true } },
    ];
    for (const given of asks) {
      const refused = { refusal: { code: "invalid" } };
      expect(await exportRevision(org.ada, { assessmentId, ...given })).toMatchObject(refused);
      expect(await exportDraft(org.ada, { assessmentId, ...given })).toMatchObject(refused);
    }
    const tooMany = {
      audience: "team" as const,
      withheld: Array.from({ length: 2_001 }, () => "project.summary"),
    };
    expect(await exportRevision(org.ada, { assessmentId, format: "pdf", redaction: tooMany })).toMatchObject({
      ok: false,
    });
    expect(await exportsOf(assessmentId)).toEqual([]);
  });
});
