import { sql } from "kysely";
import { callAsViewer, type Reader, type Session, type Tx, type Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Gives } from "@/lib/data/database-functions";
import { firstRow, rows, written } from "@/lib/data/rows";
import type { AssessmentState, Relation } from "@/lib/domain/access/access-table";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { EDITING } from "@/lib/time-limits";

export type AnswersWithVersions = {
  readonly answers: Answers;
  readonly versions: { readonly [path: Path]: number };
};

const answersOf = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("answer")
    .select(["path", "value", "version"])
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .orderBy("path"),
);

/** The answers of a draft with their versions. A path that was answered and taken back has a version and no answer. */
export async function getAnswers(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<AnswersWithVersions> {
  const found = await rows(tx, answersOf({ organisationId: viewer.organisationId, assessmentId }));
  const answers: Record<Path, Answer> = {};
  const versions: Record<Path, number> = {};
  for (const { path, value, version } of found) {
    if (value !== null) answers[path] = value;
    versions[path] = version;
  }
  return { answers, versions };
}

const changes = composed(
  (given: Given<{ organisationId: string; assessmentId: string; memberId: string; changed: string }>) =>
    db
      .with("written", (cte) =>
        cte
          .insertInto("answer")
          .columns(["organisation_id", "assessment_id", "path", "value", "version", "updated_by"])
          .expression((eb) =>
            eb
              // One value for all answers, however many: Kysely has no sets that functions give.
              .selectFrom(sql<{ key: string; value: string }>`jsonb_each(${given.changed}::jsonb)`.as("e"))
              .select((eb) => [
                eb.cast<string>(given.organisationId, "uuid").as("organisation_id"),
                eb.cast<string>(given.assessmentId, "uuid").as("assessment_id"),
                "e.key as path",
                eb.fn<string | null>("nullif", ["e.value", eb.val("null")]).as("value"),
                eb.lit(1).as("version"),
                eb.cast<string>(given.memberId, "uuid").as("updated_by"),
              ]),
          )
          .onConflict((on) =>
            on.columns(["organisation_id", "assessment_id", "path"]).doUpdateSet((eb) => ({
              value: eb.ref("excluded.value"),
              version: eb("answer.version", "+", 1),
              updated_by: eb.ref("excluded.updated_by"),
              updated_at: eb.fn<Date>("now"),
            })),
          )
          .returningAll(),
      )
      .insertInto("answer_change")
      .columns(["organisation_id", "assessment_id", "path", "version", "value", "changed_by"])
      .expression((eb) =>
        eb
          .selectFrom("written")
          .select(["organisation_id", "assessment_id", "path", "version", "value", "updated_by"]),
      ),
);

/**
 * Changes several answers of a draft at once, null takes one back; each gets its next version and its line of history. Call
 * after `lockAssessment`, but for an assessment that nobody knows of yet.
 */
export async function changeAnswers(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  changed: { readonly [path: Path]: Answer | null },
): Promise<void> {
  const { organisationId, id: memberId } = viewer;
  await written(tx, changes({ organisationId, assessmentId, memberId, changed: JSON.stringify(changed) }));
}

/** The first answers of drafts that nobody knows of yet, in two statements, each with its line of history. */
export async function insertFirstAnswers(
  tx: Tx,
  { organisationId, id: memberId }: Viewer,
  first: readonly { assessmentId: string; path: Path; value: string }[],
): Promise<void> {
  const given = first.map(({ assessmentId, path, value }) => ({
    organisationId,
    assessmentId,
    path,
    version: 1,
    value: { status: "answered", value },
  }));
  await tx.answer.createMany({ data: given.map((answer) => ({ ...answer, updatedBy: memberId })) });
  await tx.answerChange.createMany({ data: given.map((answer) => ({ ...answer, changedBy: memberId })) });
}

/**
 * Saves one answer if `version` is still the current one, in one statement that enters, scopes, checks and records
 * (`landfall_save_answer`). `relations` and `states` are what the access table and the transitions allow, `recordLimit` how many
 * records the list may have, `title` what the answer makes the assessment's title until it is submitted; null: neither.
 */
export async function saveAnswerRow(
  session: Session,
  save: {
    assessmentId: string;
    path: Path;
    answer: Answer | null;
    version: number;
    relations: readonly Relation[];
    states: readonly AssessmentState[];
    recordLimit: number | null;
    title: string | null;
  },
): Promise<Gives<"landfall_save_answer">> {
  const row = await callAsViewer(
    session,
    "landfall_save_answer",
    save.assessmentId,
    save.path,
    save.answer === null ? null : JSON.stringify(save.answer),
    save.version,
    save.relations,
    save.states,
    save.recordLimit,
    save.title,
    `${EDITING.noted / 1_000} seconds`,
    `${EDITING.touched / 1_000} seconds`,
  );
  if (!row) throw new Error("landfall_save_answer gave no row");
  return row;
}

const changesOf = composed(
  (
    given: Given<{
      organisationId: string;
      assessmentId: string;
      path: Path;
      before: number | null;
      size: number;
    }>,
  ) =>
    db
      .selectFrom("answer_change as c")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.changed_by"),
      )
      .select(["c.version", "c.value", "c.changed_by as byId", "m.name as byName", "c.changed_at as at"])
      .where("c.organisation_id", "=", given.organisationId)
      .where("c.assessment_id", "=", given.assessmentId)
      .where("c.path", "=", given.path)
      .$if(given.before !== null, (query) => query.where("c.version", "<", given.before))
      .orderBy("c.version", "desc")
      .limit(given.size),
);

/** Changes of one answer, newest first: at most `size`, all older than version `before` (null: from the newest on). */
export async function listAnswerChanges(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  path: Path,
  { before, size }: { readonly before: number | null; readonly size: number },
): Promise<readonly RowOf<typeof changesOf>[]> {
  return rows(tx, changesOf({ organisationId: viewer.organisationId, assessmentId, path, before, size }));
}

const heldDay = composed(
  (given: Given<{ organisationId: string; assessmentId: string; path: Path; day: string }>) =>
    db
      .selectFrom("answer_change as c")
      .select("c.version")
      .where("c.organisation_id", "=", given.organisationId)
      .where("c.assessment_id", "=", given.assessmentId)
      .where("c.path", "=", given.path)
      // Kysely reads parts of objects of one form alone, and an answer has several.
      .where(
        (eb) =>
          sql<boolean>`${given.day} in (${eb.ref("c.value")} ->> 'value', ${eb.ref("c.value")} ->> 'by')`,
      )
      .limit(1),
);

/** Whether this day was ever the answer at a path, or the day by which somebody finds it out. */
export async function hasHeldDay(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  path: Path,
  day: string,
): Promise<boolean> {
  const given = { organisationId: viewer.organisationId, assessmentId, path, day };
  return (await firstRow(tx, heldDay(given))) !== null;
}

const changedSince = composed(
  (given: Given<{ organisationId: string; assessmentId: string; since: string }>) =>
    db
      .selectFrom("answer as a")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "a.organisation_id").onRef("m.id", "=", "a.updated_by"),
      )
      .select([
        "a.path",
        "a.value as answer",
        "a.version",
        "m.id as byId",
        "m.name as byName",
        "a.updated_at as at",
      ])
      .where("a.organisation_id", "=", given.organisationId)
      .where("a.assessment_id", "=", given.assessmentId)
      // Kysely has no interval.
      .where("a.updated_at", ">", sql<Date>`${given.since}::timestamptz - interval '30 seconds'`)
      .orderBy("a.path"),
);
export type ChangedAnswer = RowOf<typeof changedSince>;

/**
 * The answers of a draft that were changed since a time, or shortly before it: a transaction that began earlier may have ended
 * later. Null: taken back.
 */
export async function listAnswersSince(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  since: string,
): Promise<readonly ChangedAnswer[]> {
  return rows(tx, changedSince({ organisationId: viewer.organisationId, assessmentId, since }));
}
