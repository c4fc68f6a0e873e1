import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { countOpenComments, listComments } from "@/lib/data/comments";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { sectionById } from "@/lib/domain/instrument/lookup";
import type { SectionId } from "@/lib/domain/instrument/question";
import type { SuggestedEdit } from "@/lib/domain/review/suggestions";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { type PlacedComment, placedComment } from "@/lib/use-cases/comment-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";
import { suggestionsFor } from "@/lib/use-cases/suggestions-for";
import type { AssessmentHead } from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id, section: z.string().max(32) });

/**
 * A section as its authors fill it in. All answers come along, because branching and references read other sections.
 * `versions`: what to send back when saving; a path without one starts at 0. `openComments`: how many at each path.
 * `comments`: the section's own, while nothing can be changed; otherwise each is asked for where it stands.
 */
export type SectionView = {
  readonly assessment: AssessmentHead;
  readonly section: SectionId;
  readonly answers: Answers;
  readonly versions: { readonly [path: Path]: number };
  readonly openComments: { readonly [path: Path]: number };
  readonly comments: readonly PlacedComment[];
  /** Edits that are suggested for answers of the newest revision and not settled, while they can be changed. */
  readonly suggestions: readonly SuggestedEdit[];
};

/** More comments of one section than anybody reads. */
const MOST_COMMENTS = 500;

export const getSection = defineView(input, async ({ tx, viewer, input }): Promise<SectionView> => {
  const section = sectionById(INSTRUMENT, input.section);
  if (!section) throw notFound("section");
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const assessment = assessmentHead(opened);
  const [{ answers, versions }, openComments, rows, suggestions] = await Promise.all([
    getDraftAnswers(tx, viewer, opened.record),
    countOpenComments(tx, viewer, assessment.id),
    assessment.may.edit
      ? []
      : listComments(tx, viewer, assessment.id, { section: section.id }, MOST_COMMENTS),
    suggestionsFor(tx, viewer, opened),
  ]);
  const comments = rows.map((row) => placedComment(answers, row));
  return { assessment, section: section.id, answers, versions, openComments, comments, suggestions };
});
