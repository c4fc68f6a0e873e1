import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Part } from "@/lib/domain/access/standing";
import type { Depth } from "@/lib/domain/instrument/question";

export type PersonRelation = "author" | "reviewer" | "named-reader";
export type AssessmentPersonRow = Part & { readonly memberId: string; readonly name: string };

/** An assessment with the people who stand to it. */
export type AssessmentRecord = {
  readonly id: string;
  /** As everyone knows it: as last submitted; before that, as the draft has it. */
  readonly title: string;
  /** As the draft has it; null for those who may not read its answers. */
  readonly draftTitle: string | null;
  readonly state: AssessmentState;
  readonly handling: Handling;
  readonly depth: Depth;
  readonly instrumentVersion: string;
  readonly revisionNumber: number;
  readonly teamId: string;
  readonly teamName: string;
  readonly exampleCitation: string | null;
  readonly exampleLink: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** As far as the viewer may know of them; in lists of own assessments the authors alone. */
  readonly people: readonly AssessmentPersonRow[];
};

const COLUMNS = Prisma.sql`
  a.id, a.state, a.handling, a.depth, a.instrument_version AS "instrumentVersion",
  a.revision_number AS "revisionNumber", a.team_id AS "teamId", t.name AS "teamName",
  a.example_citation AS "exampleCitation", a.example_link AS "exampleLink",
  a.created_at AS "createdAt", a.updated_at AS "updatedAt",
  a.title,
  (SELECT w.value ->> 'value' FROM answer w
    WHERE w.organisation_id = a.organisation_id AND w.assessment_id = a.id AND w.path = 'project.title') AS "draftTitle"`;
const AUTHORS = Prisma.sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', p.member_id, 'name', m.name, 'relation', p.relation)
                             ORDER BY p.added_at, m.name), '[]')
     FROM assessment_person p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
    WHERE p.organisation_id = a.organisation_id AND p.assessment_id = a.id AND p.relation = 'author') AS people`;
const PEOPLE = Prisma.sql`
  (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                               'memberId', m.id, 'name', m.name, 'relation', p.relation, 'number', p.number))
                             ORDER BY p.since, m.name), '[]')
     FROM (SELECT w.member_id, w.relation, NULL::integer AS number, w.added_at AS since
             FROM assessment_person w
            WHERE w.organisation_id = a.organisation_id AND w.assessment_id = a.id AND w.relation <> 'reviewer'
           UNION ALL
           SELECT s.member_id, s.side, NULL, s.since
             FROM assessment_side s
            WHERE s.organisation_id = a.organisation_id AND s.assessment_id = a.id AND s.side = 'writer'
           UNION ALL
           SELECT v.reviewer_id, 'reviewer', r.number, v.assigned_at
             FROM revision r JOIN review v ON v.organisation_id = r.organisation_id AND v.revision_id = r.id
            WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND v.ended_at IS NULL
           UNION ALL
           SELECT g.member_id, 'decider', r.number, g.granted_at
             FROM revision r JOIN decision_grant g ON g.organisation_id = r.organisation_id AND g.revision_id = r.id
            WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id
          UNION ALL
          SELECT l.member_id, 'lead-then', r.number, r.submitted_at
            FROM revision r JOIN revision_lead l ON l.organisation_id = r.organisation_id AND l.revision_id = r.id
           WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id) p
     JOIN member m ON m.organisation_id = a.organisation_id AND m.id = p.member_id) AS people`;
const FROM = Prisma.sql`assessment a JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id`;

/** The assessment, or null when there is none or the viewer may not know of it. */
export async function getAssessment(
  tx: Reader,
  viewer: Viewer,
  id: string,
): Promise<AssessmentRecord | null> {
  const [row] = await tx.$queryRaw<AssessmentRecord[]>`
    SELECT ${COLUMNS}, ${PEOPLE} FROM ${FROM} WHERE a.organisation_id = ${viewer.organisationId}::uuid AND a.id = ${id}::uuid`;
  return row ?? null;
}

/** The viewer's own assessments in these states, last changed first. */
export async function listAuthored(
  tx: Reader,
  viewer: Viewer,
  states: readonly AssessmentState[],
  size: number,
): Promise<readonly AssessmentRecord[]> {
  return tx.$queryRaw<AssessmentRecord[]>`
    SELECT ${COLUMNS}, ${AUTHORS}
      FROM assessment_person mine
      JOIN ${FROM} ON a.organisation_id = mine.organisation_id AND a.id = mine.assessment_id
     WHERE mine.organisation_id = ${viewer.organisationId}::uuid AND mine.member_id = ${viewer.id}::uuid
       AND mine.relation = 'author' AND a.state = ANY (${states}::text[])
     ORDER BY a.updated_at DESC, a.id
     LIMIT ${size}`;
}

/** How many own assessments there are in each state. */
export async function countAuthored(
  tx: Reader,
  viewer: Viewer,
): Promise<ReadonlyMap<AssessmentState, number>> {
  const rows = await tx.$queryRaw<{ state: AssessmentState; found: number }[]>`
    SELECT a.state, count(*)::integer AS found
      FROM assessment_person mine
      JOIN assessment a ON a.organisation_id = mine.organisation_id AND a.id = mine.assessment_id
     WHERE mine.organisation_id = ${viewer.organisationId}::uuid AND mine.member_id = ${viewer.id}::uuid
       AND mine.relation = 'author'
     GROUP BY a.state`;
  return new Map(rows.map(({ state, found }) => [state, found]));
}

/**
 * Waits until nobody else changes the assessment's state, people or answers, until the transaction ends. Whoever does takes it
 * first, before any row, and reads then.
 */
export async function lockAssessment(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
}

/** Keeps an assessment's people and state as they are until the transaction ends; any number may at the same time. */
export async function holdAssessment(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${id}, 0))`;
}

/**
 * How the viewer stands by name to a revision of an assessment: an array of relations as `Part` has them, all of that revision. For
 * lists whose rows are revisions. Who led when it was submitted is told of work for named people alone, where it counts.
 */
export function ownRelations(
  viewer: Viewer,
  of: { revision: Prisma.Sql; assessment: Prisma.Sql },
): Prisma.Sql {
  return Prisma.sql`ARRAY(
    SELECT s.why FROM standing s
     WHERE s.organisation_id = ${viewer.organisationId}::uuid AND s.member_id = ${viewer.id}::uuid
       AND s.assessment_id = ${of.assessment} AND (s.revision_id = ${of.revision} OR s.why = 'writer')
       AND s.why NOT IN ('owes', 'handed-in'))`;
}

/** Adds a draft with the viewer as its author. */
export async function insertAssessment(
  tx: Tx,
  viewer: Viewer,
  draft: {
    id: string;
    teamId: string;
    title: string;
    handling: Handling;
    instrumentVersion: string;
    example: { citation: string; link: string } | null;
  },
): Promise<void> {
  // createMany, because a row that is to be returned must already be readable, and it is only once it has its author.
  await tx.assessment.createMany({
    data: [
      {
        organisationId: viewer.organisationId,
        id: draft.id,
        teamId: draft.teamId,
        title: draft.title,
        handling: draft.handling,
        instrumentVersion: draft.instrumentVersion,
        exampleCitation: draft.example?.citation ?? null,
        exampleLink: draft.example?.link ?? null,
        createdBy: viewer.id,
      },
    ],
  });
  await addAssessmentPerson(tx, viewer, draft.id, viewer.id, "author");
}

/** Adds a relation; does nothing if it is there already. */
export async function addAssessmentPerson(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  memberId: string,
  relation: PersonRelation,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO assessment_person (organisation_id, assessment_id, member_id, relation, added_by)
    SELECT ${viewer.organisationId}::uuid, ${assessmentId}::uuid, ${memberId}::uuid, ${relation}, ${viewer.id}::uuid
     WHERE NOT EXISTS (
       SELECT 1 FROM assessment_person p
        WHERE p.organisation_id = ${viewer.organisationId}::uuid AND p.assessment_id = ${assessmentId}::uuid
          AND p.member_id = ${memberId}::uuid AND p.relation = ${relation})`;
}

/** Removes a relation. Call after `lockAssessment`. @throws where it is the last author's. */
export async function removeAssessmentPerson(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  memberId: string,
  relation: PersonRelation,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM assessment_person
     WHERE organisation_id = ${viewer.organisationId}::uuid AND assessment_id = ${assessmentId}::uuid
       AND member_id = ${memberId}::uuid AND relation = ${relation}`;
}

/** Changes columns of the assessment. Call after `lockAssessment`. */
export async function updateAssessment(
  tx: Tx,
  viewer: Viewer,
  id: string,
  data: {
    state?: AssessmentState;
    handling?: Handling;
    depth?: Depth;
    title?: string;
    revisionNumber?: number;
    instrumentVersion?: string;
  },
): Promise<void> {
  const { count } = await tx.assessment.updateMany({
    where: { organisationId: viewer.organisationId, id },
    data: { ...data, updatedAt: new Date() },
  });
  if (count !== 1) throw new Error(`assessment ${id} was not changed`);
}
