import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Depth } from "@/lib/domain/instrument/question";

export type PersonRelation = "author" | "reviewer" | "named-reader";
export type AssessmentPersonRow = {
  readonly memberId: string;
  readonly name: string;
  readonly relation: PersonRelation;
};

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
  readonly people: readonly AssessmentPersonRow[];
};

const COLUMNS = Prisma.sql`
  a.id, a.state, a.handling, a.depth, a.instrument_version AS "instrumentVersion",
  a.revision_number AS "revisionNumber", a.team_id AS "teamId", t.name AS "teamName",
  a.example_citation AS "exampleCitation", a.example_link AS "exampleLink",
  a.created_at AS "createdAt", a.updated_at AS "updatedAt",
  a.title,
  (SELECT w.value ->> 'value' FROM answer w
    WHERE w.organisation_id = a.organisation_id AND w.assessment_id = a.id AND w.path = 'project.title') AS "draftTitle",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', p.member_id, 'name', m.name, 'relation', p.relation)
                             ORDER BY p.added_at, m.name), '[]')
     FROM assessment_person p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
    WHERE p.organisation_id = a.organisation_id AND p.assessment_id = a.id) AS people`;
const FROM = Prisma.sql`assessment a JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id`;

/** The assessment, or null when there is none or the viewer may not know of it. */
export async function getAssessment(
  tx: Reader,
  viewer: Viewer,
  id: string,
): Promise<AssessmentRecord | null> {
  const [row] = await tx.$queryRaw<AssessmentRecord[]>`
    SELECT ${COLUMNS} FROM ${FROM} WHERE a.organisation_id = ${viewer.organisationId}::uuid AND a.id = ${id}::uuid`;
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
    SELECT ${COLUMNS}
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
 * Waits until nobody else changes the assessment's state or answers, until the transaction ends. Whoever takes a step takes
 * it first, then reads.
 */
export async function lockAssessment(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
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
