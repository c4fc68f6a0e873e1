import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addComment } from "@/lib/use-cases/add-comment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { findAssessments } from "@/lib/use-cases/find-assessments";
import { getHome } from "@/lib/use-cases/get-home";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { removePerson } from "@/lib/use-cases/remove-person";
import { restoreDraft } from "@/lib/use-cases/restore-draft";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

/** A draft that Ada began and Ben writes too. */
async function draft(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "organisation" });
  const { assessmentId } = accepted(created);
  await joinAuthor(org.ada, org.ben, assessmentId);
  accepted(await addComment(org.ben, { assessmentId, path: "project.title", text: "Too short?" }));
  return assessmentId;
}

const answer = { status: "answered", value: "Probes" };
const write = (assessmentId: string, version = 0) =>
  saveAnswer(org.ben, { assessmentId, path: "project.summary", answer, version });
const refusal = (result: object) => ("refusal" in result ? result.refusal : null);

const told = async (who: TestMember, of: string) =>
  accepted(await getInbox(who, { which: "all" })).items.filter(
    ({ assessmentId, kind }) => assessmentId === of && kind === "draft-deleted",
  );

describe("a draft that was never submitted", () => {
  test("is not deleted over the head of somebody who wrote in it and was taken off", async () => {
    const assessmentId = await draft("Taken off first");
    accepted(await write(assessmentId));
    accepted(await removePerson(org.ada, { assessmentId, memberId: org.ben.memberId, relation: "author" }));
    expect(refusal(await deleteDraft(org.ada, { assessmentId }))).toMatchObject({
      code: "wrong-state",
      sentence: expect.stringContaining("taken off"),
    });
    await joinAuthor(org.ada, org.ben, assessmentId);
    // An id in capitals is the same: what locks and records it reads it as the database does.
    accepted(await deleteDraft(org.ada, { assessmentId: assessmentId.toUpperCase() }));
    const trail =
      "SELECT subject_id FROM audit_event WHERE action = 'assessment.deleted' AND subject_id = $1";
    expect(await queryAsOwner(trail, [assessmentId])).toHaveLength(1);
    expect(await told(org.ben, assessmentId)).toHaveLength(1);
  });

  test("is deleted by who began it alone, and any author can bring it back as it was", async () => {
    const assessmentId = await draft("Begun in vain");
    accepted(await write(assessmentId));
    expect(refusal(await deleteDraft(org.ben, { assessmentId }))).toMatchObject({ code: "not-allowed" });
    expect(refusal(await deleteDraft(org.olga, { assessmentId }))).toMatchObject({ code: "not-found" });

    accepted(await deleteDraft(org.ada, { assessmentId }));
    expect(refusal(await write(assessmentId, 1))).toMatchObject({ code: "wrong-state" });
    expect(refusal(await submitAssessment(org.ada, { assessmentId }))).toMatchObject({ code: "wrong-state" });
    const comment = { assessmentId, path: "project.title", text: "Why?" };
    expect(refusal(await addComment(org.ben, comment))).toMatchObject({ code: "wrong-state" });
    const handling = { assessmentId, handling: "named-people" } as const;
    expect(refusal(await setHandling(org.ada, handling))).toMatchObject({ code: "wrong-state" });
    expect(refusal(await restoreDraft(org.olga, { assessmentId }))).toMatchObject({ code: "not-found" });

    accepted(await restoreDraft(org.ben, { assessmentId }));
    expect(accepted(await getTaskList(org.ben, { assessmentId })).answers["project.summary"]).toEqual(answer);
    accepted(await write(assessmentId, 1));
  });

  test("stands on the first page of all its authors once it is deleted, and is offered nowhere", async () => {
    const assessmentId = await draft("Told to Ben");
    accepted(await deleteDraft(org.ada, { assessmentId }));
    const deletedOf = async (who: typeof org.ada) =>
      accepted(await getHome(who, {})).deleted.find(({ id }) => id === assessmentId);
    expect(await deletedOf(org.ben)).toMatchObject({ title: "Told to Ben", by: org.ada.name, isOwn: false });
    const own = await deletedOf(org.ada);
    expect(own).toMatchObject({ isOwn: true });
    expect(Date.parse(own?.until ?? "") - Date.parse(own?.deletedAt ?? "")).toBe(30 * 86_400_000);
    expect(accepted(await getHome(org.ben, {})).toFinish.map(({ id }) => id)).not.toContain(assessmentId);
    for (const text of ["", "Told to Ben"]) {
      const { assessments } = accepted(await findAssessments(org.ada, { text }));
      expect(assessments.map(({ id }) => id)).not.toContain(assessmentId);
    }
    expect(await told(org.ada, assessmentId)).toEqual([]);
    expect(await told(org.ben, assessmentId)).toMatchObject([
      { kind: "draft-deleted", who: org.ada.name, title: "Told to Ben", isNew: true, isWaiting: false },
    ]);
    accepted(await restoreDraft(org.ada, { assessmentId }));
    expect(await told(org.ben, assessmentId)).toEqual([]);
  });

  test("is not deleted once it was submitted", async () => {
    const assessmentId = await draft("Submitted already");
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(refusal(await deleteDraft(org.ada, { assessmentId }))).toMatchObject({ code: "wrong-state" });
  });

  test("is deleted once by two at the same moment", async () => {
    const assessmentId = await draft("Pressed twice");
    const both = await Promise.all([
      deleteDraft(org.ada, { assessmentId }),
      deleteDraft(org.ada, { assessmentId }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const events = await queryAsOwner(
      "SELECT action FROM audit_event WHERE subject_id = $1 AND action = 'assessment.deleted'",
      [assessmentId],
    );
    expect(events).toHaveLength(1);
  });

  test("the database refuses to delete for who did not begin it", async () => {
    const assessmentId = await draft("By raw statement");
    const statement = `UPDATE assessment SET state = 'deleted' WHERE id = '${assessmentId}'`;
    await expect(queryAsApp(org.ben, statement)).rejects.toThrow(/only who made a draft/);
    await queryAsApp(org.ada, statement);
    const back = `UPDATE assessment SET state = 'draft' WHERE id = '${assessmentId}' RETURNING id`;
    expect(await queryAsApp(org.lena, back)).toEqual([]);
    expect(await queryAsApp(org.ben, back)).toHaveLength(1);
    await expect(
      queryAsApp(org.ada, `DELETE FROM assessment WHERE id = '${assessmentId}'`),
    ).rejects.toThrow();
    await expect(queryAsApp(org.ada, "SELECT landfall_purge_deleted(now())")).rejects.toThrow(/permission/);
  });
});

describe("thirty days after", () => {
  test("it is not brought back any more", async () => {
    const assessmentId = await draft("Too late");
    accepted(await deleteDraft(org.ada, { assessmentId }));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31 * 86_400_000 });
    const late = await restoreDraft(org.ada, { assessmentId }).finally(() => vi.useRealTimers());
    expect(refusal(late)).toMatchObject({ code: "wrong-state" });
    accepted(await restoreDraft(org.ada, { assessmentId }));
  });

  test("it is gone with all that belongs to it, and an entry of the trail stays", async () => {
    const [old, fresh] = [await draft("Old"), await draft("Fresh")];
    for (const assessmentId of [old, fresh]) accepted(await write(assessmentId));
    accepted(await deleteDraft(org.ada, { assessmentId: old }));
    const [between] = await queryAsOwner<{ at: Date }>("SELECT clock_timestamp() AS at");
    accepted(await deleteDraft(org.ada, { assessmentId: fresh }));
    await queryAsOwner(
      `SET LOCAL ROLE landfall_gate; SELECT landfall_purge_deleted('${between?.at.toISOString()}')`,
    );
    for (const table of ["answer", "answer_change", "comment", "assessment_person", "standing"]) {
      const left = await queryAsOwner(`SELECT 1 FROM ${table} WHERE assessment_id = $1`, [old]);
      expect(left, table).toHaveLength(0);
    }
    expect(refusal(await getTaskList(org.ada, { assessmentId: old }))).toMatchObject({ code: "not-found" });
    const kept = accepted(await getTaskList(org.ada, { assessmentId: fresh }));
    expect(kept.answers["project.summary"]).toEqual(answer);
    const trail = await queryAsOwner<{ action: string }>(
      "SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY seq",
      [old],
    );
    expect(trail.map(({ action }) => action).slice(-2)).toEqual(["assessment.deleted", "assessment.purged"]);
  });

  test("nothing that hangs on drafts is left out of that", async () => {
    const hanging = await queryAsOwner<{ name: string }>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
        WHERE contype = 'f' AND confrelid IN ('assessment'::regclass, 'taken_row'::regclass) ORDER BY name`,
    );
    const [{ source } = { source: "" }] = await queryAsOwner<{ source: string }>(
      "SELECT prosrc AS source FROM pg_proc WHERE proname = 'landfall_purge_deleted'",
    );
    const kept = hanging.map(({ name }) => name).filter((name) => !source.includes(`'${name}'`));
    expect(kept, "tables of what was submitted").toEqual([
      "conflict_dismissal",
      "conflict_statement",
      "decision",
      "decision_grant",
      "decision_handover",
      "meeting_item",
      "open_work",
      "reading",
      "removal",
      "report_link",
      "review",
      "revision",
      "round_move",
    ]);
  });

  test("what is only added to stays of everything else", async () => {
    const assessmentId = await draft("Kept");
    await expect(
      queryAsOwner(
        `SET LOCAL ROLE landfall_gate; DELETE FROM answer_change WHERE assessment_id = '${assessmentId}'`,
      ),
    ).rejects.toThrow(/only added to/);
  });
});
