import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { listComments } from "@/lib/data/comments";
import { listDraftUpdates } from "@/lib/data/draft-updates";
import { listMembers } from "@/lib/data/members";
import type { Answers } from "@/lib/domain/assessment/answer";
import { requiredOpen, sectionProgress } from "@/lib/domain/assessment/progress";
import type { SectionProgress } from "@/lib/domain/assessment/section-progress";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { type ChangesAsked, changesAsked } from "@/lib/use-cases/changes-asked";
import { type PlacedComment, placedComment } from "@/lib/use-cases/comment-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { type DraftUpdateView, draftUpdateView } from "@/lib/use-cases/draft-update-view";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { decidersOf } from "@/lib/use-cases/readers";
import { responseViews } from "@/lib/use-cases/response-views";
import type { AssessmentHead, FindingResponse } from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id });

export type TaskListView = {
  readonly assessment: AssessmentHead;
  readonly answers: Answers;
  readonly progress: readonly SectionProgress[];
  /** Paths of required questions without any answer, in the order asked. */
  readonly requiredOpen: readonly string[];
  readonly responses: readonly FindingResponse[];
  /** What happened when the draft was brought up to newer versions of the instrument, until an author dismisses it. */
  readonly updates: readonly DraftUpdateView[];
  /** What authors said and have not settled, oldest first. */
  readonly openComments: readonly PlacedComment[];
  /** What the lead asked for on the newest revision. */
  readonly changesAsked: ChangesAsked | null;
  /** Somebody can decide it: the team has a lead who never wrote it, or the decision was granted. */
  readonly hasDecider: boolean;
};

/** More open comments than anybody reads in one list; the rest follows as these are settled. */
const MOST_COMMENTS = 100;

/** The sections of an assessment and how far each is, for its authors. */
export const getTaskList = defineView(input, async ({ tx, viewer, input }): Promise<TaskListView> => {
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, opened.record);
  const updates = await listDraftUpdates(tx, viewer, input.assessmentId);
  const comments = await listComments(tx, viewer, input.assessmentId, "open", MOST_COMMENTS);
  return {
    assessment: assessmentHead(opened),
    answers,
    progress: sectionProgress(INSTRUMENT, answers),
    requiredOpen: requiredOpen(INSTRUMENT, answers),
    responses: await responseViews(tx, viewer, input.assessmentId, { number: null, answers }),
    updates: updates.map((update) => draftUpdateView(answers, update)),
    hasDecider: decidersOf(opened.record, await listMembers(tx, viewer)).length > 0,
    changesAsked: await changesAsked(tx, viewer, {
      record: opened.record,
      number: opened.record.revisionNumber,
      now: answers,
    }),
    openComments: comments.map((row) => placedComment(answers, row)),
  };
});
