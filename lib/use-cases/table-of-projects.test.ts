import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { exportTriage } from "@/lib/use-cases/export-triage";
import { getHome } from "@/lib/use-cases/get-home";
import { getTriage, getTriageOutcome, listTriage } from "@/lib/use-cases/get-triage";
import { judgeRow } from "@/lib/use-cases/judge-row";
import { restoreDraft } from "@/lib/use-cases/restore-draft";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { checkTable, takeTable } from "@/lib/use-cases/take-table";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let tableId: string;

/** In the order of columns: title, summary, host, funder, programme, date, amount, currency, link, owner. */
const row = (title: string, owner = "", date = "2026-11") =>
  [title, "What it is", "Harbour", "", "", date, "12,000", "GBP", "https://example.org", owner] as const;
const table = (...rows: readonly (readonly string[])[]) => ({
  teamId: org.team,
  handling: "team" as const,
  name: "spring.csv",
  rows: rows.map((each) => [...each]),
});
const drafts = (who: TestMember) =>
  queryAsApp(who, "SELECT title, state FROM assessment WHERE revision_number = 0 ORDER BY title");

beforeAll(async () => {
  org = await makeTestOrganisation();
});

describe("a table of projects", () => {
  test("with a fault anywhere writes nothing, and says in which cell", async () => {
    const faulty = table(row("One"), row("Two", "nobody@elsewhere.example"), row("", "", "soon"));
    expect(accepted(await checkTable(org.lena, faulty)).faults).toEqual([
      { row: 2, column: "owner", why: "no-member" },
      { row: 3, column: "date", why: "no-date" },
      { row: 3, column: "title", why: "needed" },
    ]);
    expect(await takeTable(org.lena, faulty)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await drafts(org.lena)).toEqual([]);
  });

  test("becomes drafts that say what the rows say, and asks their owners to become authors", async () => {
    const [{ email } = { email: "" }] = (await queryAsApp(
      org.lena,
      "SELECT email FROM member WHERE id = $1",
      [org.ada.memberId],
    )) as { email: string }[];
    const good = table(row("One", email.toUpperCase()), row("Two"));
    expect(accepted(await checkTable(org.lena, good))).toEqual({ drafts: 2, invitations: 1, faults: [] });
    tableId = accepted(await takeTable(org.lena, good)).tableId;
    expect(await drafts(org.lena)).toEqual([
      { title: "One", state: "draft" },
      { title: "Two", state: "draft" },
    ]);
    const answers = await queryAsApp(org.lena, "SELECT DISTINCT path FROM answer ORDER BY path");
    expect(answers).toEqual([{ path: "project.summary" }, { path: "project.title" }]);
    expect(
      await queryAsApp(
        org.ada,
        "SELECT inviter.name FROM author_invitation i JOIN member inviter ON inviter.id = i.invited_by",
      ),
    ).toHaveLength(1);
  });

  test("stands at home as one line, and a draft among those to finish once something of it is changed", async () => {
    const home = async () => {
      const { toFinish, totals } = accepted(await getHome(org.lena, {}));
      return { toFinish: toFinish.map(({ title }) => title), of: totals.toFinish, asTaken: totals.asTaken };
    };
    expect(await home()).toEqual({ toFinish: [], of: 0, asTaken: 2 });
    const { assessmentId } = accepted(await getTriage(org.lena, { tableId, row: 2 })).row;
    // A draft is touched seldom, whatever is saved in it.
    await queryAsOwner("UPDATE assessment SET updated_at = updated_at - interval '1 hour' WHERE id = $1", [
      assessmentId,
    ]);
    const answer = { status: "answered" as const, value: "Said anew" };
    accepted(await saveAnswer(org.lena, { assessmentId, path: "project.summary", answer, version: 1 }));
    expect(await home()).toEqual({ toFinish: ["Two"], of: 1, asTaken: 1 });
  });

  test("is taken in by leads of the team alone", async () => {
    expect(await takeTable(org.ada, table(row("Mine")))).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(
      await takeTable(org.lena, { ...table(row("Mine")), handling: "named-people" as "team" }),
    ).toMatchObject({ ok: false });
  });
});

describe("triage", () => {
  const open = async (who: TestMember, number = 1) =>
    accepted(await getTriage(who, { tableId, row: number }));
  const judge = (who: TestMember, assessmentId: string, more: object = {}) =>
    judgeRow(who, {
      assessmentId,
      marks: { leaves: ["method"] },
      verdict: "standard",
      reason: "",
      seconds: 40,
      ...more,
    });

  test("goes on where it stopped, and counts the triager’s own", async () => {
    expect(accepted(await listTriage(org.lena, {})).tables).toMatchObject([
      { name: "spring.csv", rows: 2, given: 0 },
    ]);
    const { row: first } = await open(org.lena);
    accepted(await judge(org.lena, first.assessmentId));
    const view = accepted(await getTriage(org.lena, { tableId }));
    expect(view.row.title).toBe("Two");
    expect(view.own).toEqual({ counts: { standard: 1 }, seconds: 40 });
    expect((await open(org.lena)).row).toMatchObject({ verdict: "standard", marks: { leaves: ["method"] } });
  });

  test("lighter than its marks suggest, or turning away, takes a reason in words; what was given can be taken back", async () => {
    const { row: first } = await open(org.lena);
    expect(await judge(org.lena, first.assessmentId, { verdict: "light" })).toMatchObject({ ok: false });
    expect(
      await judge(org.lena, first.assessmentId, { verdict: "not-ours", reason: "no no no" }),
    ).toMatchObject({ ok: false });
    accepted(
      await judge(org.lena, first.assessmentId, {
        verdict: "light",
        reason: "It only explains what was published years ago",
      }),
    );
    accepted(await judge(org.lena, first.assessmentId, { verdict: null }));
    expect((await open(org.lena)).row.verdict).toBeNull();
    expect(
      await judge(org.lena, first.assessmentId, { marks: { leaves: ["method", "not-said"] } }),
    ).toMatchObject({ ok: false });
  });

  test("is blind to others’ until one’s own is given, also in the database; and no answer of the draft", async () => {
    const { row: first } = await open(org.lena);
    accepted(await judge(org.lena, first.assessmentId));
    const seen = (who: TestMember) =>
      queryAsApp(who, "SELECT member_id FROM triage WHERE assessment_id = $1", [first.assessmentId]);
    expect(await seen(org.ada)).toEqual([]);
    expect(await queryAsApp(org.ada, "SELECT title FROM taken_row")).toEqual([]);
    expect(await queryAsApp(org.olga, "SELECT title FROM taken_row")).toEqual([]);
    expect(await queryAsApp(org.lena, "SELECT 1 FROM answer WHERE path NOT LIKE 'project.%'")).toEqual([]);
    expect(await getTriage(org.ada, { tableId })).toMatchObject({ refusal: { code: "not-allowed" } });
  });

  test("comes to a table of one’s own verdicts, also as a file that leaves a line in the trail; to others it is not there", async () => {
    const { rows } = accepted(await getTriageOutcome(org.lena, { tableId }));
    expect(rows.map(({ title, verdict }) => [title, verdict])).toEqual([
      ["One", "standard"],
      ["Two", null],
    ]);
    const file = accepted(await exportTriage(org.lena, { tableId, format: "csv" }));
    expect(file.body.toString()).toMatch(/1,"One",.*"Standard".*"a method"/);
    accepted(await exportTriage(org.lena, { tableId, format: "xlsx" }));
    for (const who of [org.ada, org.olga]) {
      expect(await getTriageOutcome(who, { tableId })).toMatchObject({ ok: false });
      expect(await exportTriage(who, { tableId, format: "csv" })).toMatchObject({ ok: false });
    }
    expect(
      await queryAsOwner(
        "SELECT detail FROM audit_event WHERE organisation_id = $1 AND action = 'triage.exported' ORDER BY seq",
        [org.id],
      ),
    ).toEqual([{ detail: { format: "csv", rows: 2 } }, { detail: { format: "xlsx", rows: 2 } }]);
  });

  test("leaves out a row whose draft is deleted, until it is brought back; purged, it goes with its triage", async () => {
    const { assessmentId } = (await open(org.lena)).row;
    const titles = async () => queryAsApp(org.lena, "SELECT title FROM taken_row ORDER BY title");
    accepted(await deleteDraft(org.lena, { assessmentId }));
    expect(await titles()).toEqual([{ title: "Two" }]);
    expect(await judge(org.lena, assessmentId)).toMatchObject({ refusal: { code: "not-found" } });
    accepted(await restoreDraft(org.lena, { assessmentId }));
    expect(await titles()).toEqual([{ title: "One" }, { title: "Two" }]);
    accepted(await deleteDraft(org.lena, { assessmentId }));
    await queryAsOwner("SET LOCAL ROLE landfall_gate; SELECT landfall_purge_deleted(clock_timestamp())");
    for (const table of ["triage", "taken_row"]) {
      const left = await queryAsOwner(`SELECT 1 FROM ${table} WHERE assessment_id = $1`, [assessmentId]);
      expect(left, table).toEqual([]);
    }
    expect(await drafts(org.lena)).toEqual([{ title: "Two", state: "draft" }]);
  });
});
