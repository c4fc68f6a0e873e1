import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { listRevisionNumbers, type RevisionWithReport } from "@/lib/data/revisions";
import { answersToday } from "@/lib/domain/instrument/migrations/answers-today";
import { answerSections } from "@/lib/domain/report/parts/answer-sections";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { answerChanges, type SectionChange } from "@/lib/domain/report-changes/answer-changes";
import { type ReportChanges, reportChanges } from "@/lib/domain/report-changes/report-changes";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { openRevision, revisionHead } from "@/lib/use-cases/open-revision";
import { responseViews } from "@/lib/use-cases/response-views";
import type { AssessmentHead, FindingResponse, RevisionHead } from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id, before: revisionNumber, now: revisionNumber });

export type ComparedRevision = { readonly revision: RevisionHead; readonly report: ReportDocument };

export type RevisionChangesView = {
  readonly assessment: AssessmentHead;
  readonly before: ComparedRevision;
  readonly now: ComparedRevision;
  /** Whether both were frozen under the very same rules; null where that is not known of one of them. */
  readonly isSameRules: boolean | null;
  /** Of the reports as they were frozen. */
  readonly changes: ReportChanges;
  /** Of the answers, both in the words of today's instrument, so that revisions of several versions line up. */
  readonly answers: readonly SectionChange[];
  /** What was last said to each finding, up to the later of the two. */
  readonly responses: readonly FindingResponse[];
  /** The numbers of all revisions, oldest first. */
  readonly numbers: readonly number[];
};

/** Two revisions of one assessment, and what differs. Both have to be the viewer's to read. */
export const getRevisionChanges = defineView(
  input,
  async ({ tx, viewer, input }): Promise<RevisionChangesView> => {
    const opened = await openRevision(tx, viewer, input.assessmentId, input.now);
    const { revision: before } = await openRevision(tx, viewer, input.assessmentId, input.before);
    const now = opened.revision;
    const later = before.number > now.number ? before : now;
    return {
      assessment: assessmentHead(opened),
      before: compared(before),
      now: compared(now),
      isSameRules: isSameRules(before, now),
      changes: reportChanges(before.report, now.report),
      answers: answerChanges(sectionsToday(before), sectionsToday(now)),
      responses: await responseViews(tx, viewer, input.assessmentId, later),
      numbers: await listRevisionNumbers(tx, viewer, input.assessmentId),
    };
  },
);

function compared(revision: RevisionWithReport): ComparedRevision {
  return { revision: revisionHead(revision), report: revision.report };
}

function isSameRules(before: RevisionWithReport, now: RevisionWithReport): boolean | null {
  const isSameLabel =
    before.instrumentVersion === now.instrumentVersion && before.rulebookVersion === now.rulebookVersion;
  if (!isSameLabel) return false;
  if (before.rulebookHash === null || now.rulebookHash === null) return null;
  return before.rulebookHash === now.rulebookHash;
}

function sectionsToday({ answers, instrumentVersion }: RevisionWithReport) {
  return answerSections(INSTRUMENT, answersToday(answers, instrumentVersion));
}
