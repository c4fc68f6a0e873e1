import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { type TextPlace, textPlaces } from "@/lib/domain/assessment/text-places";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import type { AssessmentHead } from "@/lib/use-cases/views";

const input = z.strictObject({ assessmentId: id });

export type TextPlacesView = {
  readonly assessment: AssessmentHead;
  /** `version`: what to send back when writing there; 0 = it was never answered. */
  readonly places: readonly (TextPlace & { readonly version: number })[];
};

/** Where the parts of a document can go in a draft, for its authors. */
export const getTextPlaces = defineView(input, async ({ tx, viewer, input }): Promise<TextPlacesView> => {
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const { answers, versions } = await getDraftAnswers(tx, viewer, opened.record);
  const places = textPlaces(INSTRUMENT, answers, decideDepth(answers).depth);
  return {
    assessment: assessmentHead(opened),
    places: places.map((place) => ({ ...place, version: versions[place.path] ?? 0 })),
  };
});
