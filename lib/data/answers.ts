import { callAsViewer, type Reader, type Session, type Tx, type Viewer } from "@/lib/data/as-viewer";
import type { AssessmentState, Relation } from "@/lib/domain/access/access-table";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";

export type AnswersWithVersions = {
  readonly answers: Answers;
  readonly versions: { readonly [path: Path]: number };
};

/** The answers of a draft with their versions. A path that was answered and taken back has a version and no answer. */
export async function getAnswers(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<AnswersWithVersions> {
  const rows = await tx.$queryRaw<{ path: Path; value: Answer | null; version: number }[]>`
    SELECT path, value, version FROM answer
     WHERE organisation_id = ${viewer.organisationId}::uuid AND assessment_id = ${assessmentId}::uuid
     ORDER BY path`;
  const answers: Record<Path, Answer> = {};
  const versions: Record<Path, number> = {};
  for (const { path, value, version } of rows) {
    if (value !== null) answers[path] = value;
    versions[path] = version;
  }
  return { answers, versions };
}

/** Fills an assessment that has no answers yet; each gets version 1 and its line of history. */
export async function insertAnswers(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  answers: Answers,
): Promise<void> {
  await tx.$executeRaw`
    WITH new AS (
      INSERT INTO answer (organisation_id, assessment_id, path, value, version, updated_by)
      SELECT ${viewer.organisationId}::uuid, ${assessmentId}::uuid, e.key, e.value, 1, ${viewer.id}::uuid
        FROM jsonb_each(${JSON.stringify(answers)}::jsonb) e
      RETURNING *
    )
    INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
    SELECT n.organisation_id, n.assessment_id, n.path, n.version, n.value, n.updated_by FROM new n`;
}

/**
 * Changes several answers of a draft at once, null takes one back; each gets its next version and its line of history. Call
 * after `lockAssessment`.
 */
export async function changeAnswers(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  changed: { readonly [path: Path]: Answer | null },
): Promise<void> {
  await tx.$executeRaw`
    WITH written AS (
      INSERT INTO answer AS a (organisation_id, assessment_id, path, value, version, updated_by)
      SELECT ${viewer.organisationId}::uuid, ${assessmentId}::uuid, e.key, nullif(e.value, 'null'), 1, ${viewer.id}::uuid
        FROM jsonb_each(${JSON.stringify(changed)}::jsonb) e
      ON CONFLICT (organisation_id, assessment_id, path)
      DO UPDATE SET value = excluded.value, version = a.version + 1, updated_by = excluded.updated_by, updated_at = now()
      RETURNING *
    )
    INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
    SELECT w.organisation_id, w.assessment_id, w.path, w.version, w.value, w.updated_by FROM written w`;
}

export type SaveOutcome = {
  readonly outcome:
    | "saved"
    | "unchanged"
    | "stale"
    | "record-removed"
    | "list-full"
    | "not-found"
    | "not-allowed"
    | "wrong-state"
    | "session";
  readonly version: number;
  readonly saved_at: Date;
  readonly theirs: Answer | null;
  readonly their_name: string | null;
  readonly their_time: Date | null;
  readonly ancestor: Answer | null;
};

/**
 * Saves one answer if `version` is still the current one, in one statement that enters, scopes, checks and records
 * (`landfall_save_answer`). `relations` and `states` are what the access table and the transitions allow.
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
  },
): Promise<SaveOutcome> {
  const [row] = await callAsViewer<SaveOutcome>(session, {
    name: "landfall_save_answer",
    text: "SELECT * FROM landfall_save_answer($1, $2, $3, $4::jsonb, $5, $6, $7, $8)",
    values: [
      save.assessmentId,
      save.path,
      save.answer === null ? null : JSON.stringify(save.answer),
      save.version,
      save.relations,
      save.states,
      save.recordLimit,
    ],
  });
  if (!row) throw new Error("landfall_save_answer gave no row");
  return row;
}

/** Changes of one answer, newest first: at most `size`, all older than version `before` (null: from the newest on). */
export async function listAnswerChanges(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  path: Path,
  { before, size }: { readonly before: number | null; readonly size: number },
): Promise<readonly { version: number; value: Answer | null; byId: string; byName: string; at: Date }[]> {
  return tx.$queryRaw`
    SELECT c.version, c.value, c.changed_by AS "byId", m.name AS "byName", c.changed_at AS at
      FROM answer_change c JOIN member m ON m.organisation_id = c.organisation_id AND m.id = c.changed_by
     WHERE c.organisation_id = ${viewer.organisationId}::uuid AND c.assessment_id = ${assessmentId}::uuid
       AND c.path = ${path} AND (${before}::integer IS NULL OR c.version < ${before}::integer)
     ORDER BY c.version DESC
     LIMIT ${size}`;
}

/** Whether this day was ever the answer at a path, or the day by which somebody finds it out. */
export async function hasHeldDay(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  path: Path,
  day: string,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM answer_change c
       WHERE c.organisation_id = ${viewer.organisationId}::uuid AND c.assessment_id = ${assessmentId}::uuid
         AND c.path = ${path} AND ${day} IN (c.value ->> 'value', c.value ->> 'by')) AS held`;
  return row?.held ?? false;
}

export type ChangedAnswer = {
  readonly path: Path;
  readonly answer: Answer | null;
  readonly version: number;
  readonly byId: string;
  readonly byName: string;
  readonly at: Date;
};

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
  return tx.$queryRaw<ChangedAnswer[]>`
    SELECT a.path, a.value AS answer, a.version, m.id AS "byId", m.name AS "byName", a.updated_at AS at
      FROM answer a JOIN member m ON m.organisation_id = a.organisation_id AND m.id = a.updated_by
     WHERE a.organisation_id = ${viewer.organisationId}::uuid AND a.assessment_id = ${assessmentId}::uuid
       AND a.updated_at > ${since}::timestamptz - interval '30 seconds'
     ORDER BY a.path`;
}
