import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { Answers } from "@/lib/domain/assessment/answer";
import { migrateAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook-hash";
import { type TryableGroup, tryableGroups } from "@/lib/domain/what-if/tryable";
import { type WhatIf, whatIf } from "@/lib/domain/what-if/what-if";
import { MAX_CHANGES, WRITTEN_CHANGE } from "@/lib/domain/what-if/written-change";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { type OpenAssessment, openDraft } from "@/lib/use-cases/open-assessment";
import { openRevision, revisionHead } from "@/lib/use-cases/open-revision";
import { reportMeta } from "@/lib/use-cases/report-meta";
import { refuse } from "@/lib/use-cases/result";
import type { AssessmentHead, RevisionHead } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** The draft where left out. */
  number: revisionNumber.optional(),
  changes: z
    .array(z.string().max(400).regex(WRITTEN_CHANGE, refusals.noChangeToTry))
    .max(MAX_CHANGES, refusals.tooManyToTry(MAX_CHANGES))
    .readonly(),
});

export type WhatIfView = {
  readonly assessment: AssessmentHead;
  /** Null for a draft. */
  readonly revision: RevisionHead | null;
  readonly result: WhatIf;
  readonly groups: readonly TryableGroup[];
  /** What the revision or the draft says, as today's instrument asks. */
  readonly answers: Answers;
  /** How many answers have no place in today's instrument and were not read. */
  readonly setAside: number;
  /** Whether a revision was frozen under the very rules that evaluated here; false where that is not known. */
  readonly isSameRules: boolean;
};

/**
 * A revision, or the draft for its authors, with changes made in a scratch copy. Nothing is stored. Whoever may read it may try;
 * evaluated by today's rules, the answers brought over where they were given to an older instrument.
 */
export const getWhatIf = defineView(input, async ({ tx, viewer, input }): Promise<WhatIfView> => {
  const { opened, revision, answers, meta, setAside, isSameRules } = await (input.number === undefined
    ? fromDraft(tx, viewer, input.assessmentId)
    : fromRevision(tx, viewer, input.assessmentId, input.number));
  return {
    assessment: assessmentHead(opened),
    revision,
    result: whatIf(answers, meta, input.changes),
    groups: tryableGroups(INSTRUMENT, answers),
    answers,
    setAside,
    isSameRules,
  };
});

type Start = {
  readonly opened: OpenAssessment;
  readonly revision: RevisionHead | null;
  readonly answers: Answers;
  readonly meta: ReportMeta;
  readonly setAside: number;
  readonly isSameRules: boolean;
};

async function fromDraft(tx: Reader, viewer: Viewer, assessmentId: string): Promise<Start> {
  const opened = await openDraft(tx, viewer, assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, opened.record);
  const meta = reportMeta(viewer, opened.record, answers, null);
  return { opened, revision: null, answers, meta, setAside: 0, isSameRules: true };
}

async function fromRevision(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number,
): Promise<Start> {
  const opened = await openRevision(tx, viewer, assessmentId, number);
  const { revision } = opened;
  const migrated = migrateAnswers(revision.answers, revision.instrumentVersion);
  if (!migrated.ok) throw refuse("invalid", migrated.refusal.sentence);
  return {
    opened,
    revision: revisionHead(revision),
    answers: migrated.answers,
    meta: revision.report.meta,
    setAside: Object.keys(migrated.aside).length,
    isSameRules: revision.rulebookHash === RULEBOOK_HASH,
  };
}
