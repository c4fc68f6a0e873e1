import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { mayOnAssessment, mayReadDraft } from "@/lib/domain/access/access-table";
import { restorableUntil } from "@/lib/domain/review/restorable-until";
import { actFor, isEditable, nextState, type Step } from "@/lib/domain/review/transitions";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";
import type { AssessmentHead, AssessmentRow, PersonRef } from "@/lib/use-cases/views";

/** What a page shows of an assessment and what its viewer may do there. */
export function assessmentHead({ record, standing, viewer }: OpenAssessment): AssessmentHead {
  const mayStep = (step: Step) =>
    nextState(record.state, step) !== null && mayOnAssessment(standing, actFor(step));
  return {
    id: record.id,
    title: mayReadDraft(standing) ? draftTitle(record) : record.title,
    state: record.state,
    handling: record.handling,
    depth: record.depth,
    team: { id: record.teamId, name: record.teamName },
    instrumentVersion: record.instrumentVersion,
    revisionNumber: record.revisionNumber,
    roundId: record.roundId,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    restorableUntil: record.deletedAt ? restorableUntil(record.deletedAt).toISOString() : null,
    example: exampleOf(record),
    authors: peopleOf(record, "author"),
    namedReaders: peopleOf(record, "named-reader"),
    viewer: { id: viewer.id, name: viewer.name, email: viewer.email },
    standing,
    may: {
      edit: isEditable(record.state) && mayOnAssessment(standing, "assessment.edit"),
      submit: mayStep("submit"),
      withdraw: mayStep("withdraw"),
      share: record.state !== "deleted" && mayOnAssessment(standing, "assessment.share"),
      changeAuthors: record.revisionNumber > 0 && mayOnAssessment(standing, "authorship.change"),
      link: record.state !== "deleted" && mayOnAssessment(standing, "report.link"),
      assign: mayStep("assign-reviewer"),
      review: record.state === "in-review" && mayOnAssessment(standing, "review.write"),
      decide: mayStep("approve"),
      close: mayStep("close"),
      delete: mayStep("delete"),
      restore: mayStep("restore"),
    },
  };
}

/** A line of a list of one's own assessments. */
export function assessmentRow(record: AssessmentRecord): AssessmentRow {
  return {
    id: record.id,
    title: draftTitle(record),
    state: record.state,
    team: { id: record.teamId, name: record.teamName },
    authors: peopleOf(record, "author"),
    updatedAt: record.updatedAt.toISOString(),
    revisionNumber: record.revisionNumber,
    example: record.exampleCitation !== null,
  };
}

/** Where an example was taken from; null for an assessment of one's own. */
export function exampleOf(record: AssessmentRecord): { citation: string; link: string } | null {
  return record.exampleCitation === null
    ? null
    : { citation: record.exampleCitation, link: record.exampleLink ?? "" };
}

function draftTitle(record: AssessmentRecord): string {
  return record.draftTitle ?? record.title;
}

function peopleOf(record: AssessmentRecord, relation: "author" | "named-reader"): readonly PersonRef[] {
  return record.people
    .filter((person) => person.relation === relation)
    .map((person) => ({ id: person.memberId, name: person.name }));
}
