import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { exportTriage } from "@/lib/use-cases/export-triage";
import { getHome } from "@/lib/use-cases/get-home";
import { getTriage, getTriageOutcome, listTriage } from "@/lib/use-cases/get-triage";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { judgeRow } from "@/lib/use-cases/judge-row";
import { restoreDraft } from "@/lib/use-cases/restore-draft";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { checkTable, takeTable } from "@/lib/use-cases/take-table";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let tableId: string;

/** In the order of columns: title, summary, host, funder, programme, date, amount, currency, link, owner. */
const row = (title: string, owner = "", date = "2026-11", summary = "What it is") =>
  [title, summary, "Harbour", "", "", date, "12,000", "GBP", "https://example.org", owner] as const;
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
    const good = table(row("One", email.toUpperCase()), row("Two"), row("Three"));
    expect(accepted(await checkTable(org.lena, good))).toEqual({ drafts: 3, invitations: 1, faults: [] });
    tableId = accepted(await takeTable(org.lena, good)).tableId;
    expect(await drafts(org.lena)).toEqual([
      { title: "One", state: "draft" },
      { title: "Three", state: "draft" },
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
    expect(await home()).toEqual({ toFinish: [], of: 0, asTaken: 3 });
    const { assessmentId } = accepted(await getTriage(org.lena, { tableId, row: 3 })).row;
    // A draft is touched seldom, whatever is saved in it.
    await queryAsOwner("UPDATE assessment SET updated_at = updated_at - interval '1 hour' WHERE id = $1", [
      assessmentId,
    ]);
    const answer = { status: "answered" as const, value: "Said anew" };
    accepted(await saveAnswer(org.lena, { assessmentId, path: "project.summary", answer, version: 1 }));
    expect(await home()).toEqual({ toFinish: ["Three"], of: 1, asTaken: 2 });
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
    // The third row is written in by now, and not theirs to triage any more.
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
    ).toEqual([
      { detail: { table: tableId, format: "csv", rows: 2 } },
      { detail: { table: tableId, format: "xlsx", rows: 2 } },
    ]);
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
    expect(await drafts(org.lena)).toEqual([
      { title: "Three", state: "draft" },
      { title: "Two", state: "draft" },
    ]);
  });
});

describe("a draft from a table", () => {
  const people = (assessmentId: string) =>
    queryAsOwner<{ member_id: string; as: string }>(
      `SELECT member_id, relation AS as FROM assessment_person WHERE assessment_id = $1
       UNION ALL SELECT member_id, side FROM assessment_side WHERE assessment_id = $1
       UNION ALL SELECT member_id, why FROM standing WHERE assessment_id = $1 AND number = 0 ORDER BY 2, 1`,
      [assessmentId],
    );
  /** Takes a row in for Ada, and gives its draft and her invitation. */
  const taken = async (title: string, owner: TestMember = org.ada, summary?: string) => {
    const [{ email } = { email: "" }] = (await queryAsApp(owner, "SELECT email FROM member WHERE id = $1", [
      owner.memberId,
    ])) as { email: string }[];
    const of = accepted(await takeTable(org.lena, table(row(title, email, undefined, summary)))).tableId;
    const [{ id, invitation } = { id: "", invitation: "" }] = await queryAsOwner<{
      id: string;
      invitation: string;
    }>(
      `SELECT r.assessment_id AS id, i.id AS invitation FROM taken_row r LEFT JOIN author_invitation i USING (assessment_id)
        WHERE r.table_id = $1`,
      [of],
    );
    return { assessmentId: id, invitationId: invitation, tableId: of };
  };
  const leads = async (assessmentId: string) => {
    const [{ leads: is } = { leads: null }] = await queryAsApp(
      org.lena,
      "SELECT landfall_leads($1) AS leads",
      [assessmentId],
    );
    return is;
  };

  test("is its owner’s alone once they accept; who took it in has written nothing, and leads it like any other", async () => {
    const { assessmentId, invitationId } = await taken("For Ada");
    const lena = org.lena.memberId;
    expect((await people(assessmentId)).map((each) => [each.member_id, each.as])).toEqual([
      [lena, "author"],
      [lena, "author"],
      [lena, "writer"],
      [lena, "writer"],
    ]);
    accepted(await answerInvitation(org.ada, { invitationId, accepts: true }));
    expect(new Set((await people(assessmentId)).map((each) => each.member_id))).toEqual(
      new Set([org.ada.memberId]),
    );
    expect(
      await queryAsApp(org.lena, "SELECT 1 FROM answer WHERE assessment_id = $1", [assessmentId]),
    ).toEqual([]);
    expect(
      await queryAsOwner(
        "SELECT actor_id, detail FROM audit_event WHERE action = 'author.handed-over' AND subject_id = $1",
        [assessmentId],
      ),
    ).toEqual([{ actor_id: org.ada.memberId, detail: { member: lena } }]);
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await leads(assessmentId)).toBe(true);
    // No side is given up otherwise, by whoever asks.
    await expect(
      queryAsOwner("DELETE FROM assessment_side WHERE assessment_id = $1", [assessmentId]),
    ).rejects.toThrow("only added to");
  });

  test("stays also theirs who put more into it than its row, or whom its row names", async () => {
    const { assessmentId, invitationId, tableId: of } = await taken("Changed");
    const answer = { status: "answered" as const, value: "Said anew" };
    accepted(await saveAnswer(org.lena, { assessmentId, path: "project.summary", answer, version: 1 }));
    // Whoever wrote it does not triage it.
    expect(await getTriage(org.lena, { tableId: of })).toMatchObject({ ok: false });
    accepted(await answerInvitation(org.ada, { invitationId, accepts: true }));
    expect((await people(assessmentId)).map((each) => each.member_id)).toContain(org.lena.memberId);
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await leads(assessmentId)).toBe(false);

    // A summary where the row has none is written by hand, though it is the first.
    const bare = await taken("Without a summary", org.ada, "");
    const written = { assessmentId: bare.assessmentId, path: "project.summary", answer, version: 0 };
    accepted(await saveAnswer(org.lena, written));
    expect(await getTriage(org.lena, { tableId: bare.tableId })).toMatchObject({ ok: false });
    accepted(await answerInvitation(org.ada, { invitationId: bare.invitationId, accepts: true }));
    expect((await people(bare.assessmentId)).map((each) => each.member_id)).toContain(org.lena.memberId);

    const own = await taken("Lena’s own", org.lena);
    expect(await getTriage(org.lena, { tableId: own.tableId })).toMatchObject({ ok: false });
    expect(
      await judgeRow(org.lena, {
        assessmentId: own.assessmentId,
        marks: {},
        verdict: "standard",
        reason: "",
        seconds: 1,
      }),
    ).toMatchObject({ ok: false });
    await invitedToo(own.assessmentId);
    expect((await people(own.assessmentId)).map((each) => each.member_id)).toContain(org.lena.memberId);
  });

  /** Ada becomes its second author. */
  async function invitedToo(assessmentId: string) {
    const { invitationId } = accepted(
      await inviteAuthor(org.lena, { assessmentId, memberId: org.ada.memberId }),
    );
    accepted(await answerInvitation(org.ada, { invitationId, accepts: true }));
  }

  test("is not triaged by a lead who is asked to become its author, nor once they are", async () => {
    await queryAsOwner("UPDATE member SET roles = roles || '{lead}' WHERE id = $1", [org.ada.memberId]);
    const { invitationId, tableId: of } = await taken("Asked");
    const seen = async () => (await getTriage(org.ada, { tableId: of })).ok;
    expect(await seen()).toBe(false);
    accepted(await answerInvitation(org.ada, { invitationId, accepts: true }));
    expect(await seen()).toBe(false);
    expect((await getTriage(org.lena, { tableId: of })).ok).toBe(true);
    await queryAsOwner("UPDATE member SET roles = array_remove(roles, 'lead') WHERE id = $1", [
      org.ada.memberId,
    ]);
  });
});
