import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";

const input = z.strictObject({ assessmentId: id });

/** What there is to go to within a draft. */
export type Outline = {
  readonly title: string;
  readonly mayEdit: boolean;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly section: string; readonly text: string }[];
};

/** The sections of an assessment and the questions asked in them now, for its authors. Holds no answer but the title. */
export const getOutline = defineView(input, async ({ tx, viewer, input }): Promise<Outline> => {
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, opened.record);
  const { title, may } = assessmentHead(opened);
  const asked = visibleQuestions(INSTRUMENT, answers, decideDepth(answers).depth);
  const open = new Set(asked.map(({ section }) => section));
  return {
    title,
    mayEdit: may.edit,
    sections: INSTRUMENT.sections.filter(({ id }) => open.has(id)).map(({ id, title }) => ({ id, title })),
    questions: asked.map(({ id, section, text }) => ({ id, section, text })),
  };
});
