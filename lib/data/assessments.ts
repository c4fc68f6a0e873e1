import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given } from "@/lib/data/composed";
import { keep, lock } from "@/lib/data/lock";
import { written } from "@/lib/data/rows";
import type { AssessmentState, Handling } from "@/lib/domain/access/access-table";
import type { Depth } from "@/lib/domain/instrument/question";

export type PersonRelation = "author" | "reviewer" | "named-reader";
/**
 * Waits until nobody else changes the assessment's state, people or answers, until the transaction ends. Whoever does takes it
 * first, before any row, and reads then.
 */
export async function lockAssessment(tx: Tx, id: string): Promise<void> {
  await lock(tx, id);
}

/** Keeps an assessment's people and state as they are until the transaction ends; any number may at the same time. */
export async function holdAssessment(tx: Tx, id: string): Promise<void> {
  await keep(tx, id);
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

/** Adds many drafts in two statements, each with the viewer as its author. */
export async function insertAssessments(
  tx: Tx,
  { organisationId, id: createdBy }: Viewer,
  drafts: readonly {
    id: string;
    teamId: string;
    title: string;
    handling: Handling;
    instrumentVersion: string;
  }[],
): Promise<void> {
  await tx.assessment.createMany({ data: drafts.map((draft) => ({ ...draft, organisationId, createdBy })) });
  await tx.assessmentPerson.createMany({
    data: drafts.map(({ id }) => ({
      organisationId,
      assessmentId: id,
      memberId: createdBy,
      relation: "author",
      addedBy: createdBy,
    })),
  });
}

const personAdded = composed(
  (
    given: Given<{
      organisationId: string;
      assessmentId: string;
      memberId: string;
      relation: PersonRelation;
      addedBy: string;
    }>,
  ) =>
    db
      .insertInto("assessment_person")
      .columns(["organisation_id", "assessment_id", "member_id", "relation", "added_by"])
      // Not by a conflict: triggers act on what is inserted before that is known.
      .expression(
        db
          .selectNoFrom((eb) => [
            eb.cast<string>(given.organisationId, "uuid").as("organisation_id"),
            eb.cast<string>(given.assessmentId, "uuid").as("assessment_id"),
            eb.cast<string>(given.memberId, "uuid").as("member_id"),
            eb.cast<PersonRelation>(given.relation, "text").as("relation"),
            eb.cast<string>(given.addedBy, "uuid").as("added_by"),
          ])
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom("assessment_person as p")
                  .select("p.relation")
                  .where("p.organisation_id", "=", given.organisationId)
                  .where("p.assessment_id", "=", given.assessmentId)
                  .where("p.member_id", "=", given.memberId)
                  .where("p.relation", "=", given.relation),
              ),
            ),
          ),
      ),
);

/** Adds a relation; does nothing if it is there already. */
export async function addAssessmentPerson(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  memberId: string,
  relation: PersonRelation,
): Promise<void> {
  const { organisationId, id: addedBy } = viewer;
  await written(tx, personAdded({ organisationId, assessmentId, memberId, relation, addedBy }));
}

/** Removes a relation. Call after `lockAssessment`. @throws where it is the last author's. */
export async function removeAssessmentPerson(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  memberId: string,
  relation: PersonRelation,
): Promise<void> {
  await tx.assessmentPerson.deleteMany({
    where: { organisationId: viewer.organisationId, assessmentId, memberId, relation },
  });
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
    roundId?: string;
  },
): Promise<void> {
  const { count } = await tx.assessment.updateMany({
    where: { organisationId: viewer.organisationId, id },
    data: { ...data, updatedAt: new Date() },
  });
  if (count !== 1) throw new Error(`assessment ${id} was not changed`);
}
