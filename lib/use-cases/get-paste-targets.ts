import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import type { Path } from "@/lib/domain/assessment/path";
import { type TextPlace, textPlaces } from "@/lib/domain/assessment/text-places";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import type { AssessmentHead } from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id });

export type PasteTargetsView = {
  readonly assessment: AssessmentHead;
  readonly places: readonly TextPlace[];
  readonly answers: Answers;
  /** What to send back when saving; a path without one was never answered. */
  readonly versions: { readonly [path: Path]: number };
};

/** Where the parts of a document can go in a draft, and what is there, for its authors. */
export const getPasteTargets = defineView(input, async ({ tx, viewer, input }): Promise<PasteTargetsView> => {
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const { answers, versions } = await getDraftAnswers(tx, viewer, opened.record);
  const places = textPlaces(INSTRUMENT, answers, decideDepth(answers).depth);
  return { assessment: assessmentHead(opened), places, answers, versions };
});
