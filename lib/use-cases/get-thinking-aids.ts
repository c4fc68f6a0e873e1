import { z } from "zod";
import { type ThinkingAids, thinkingAids } from "@/lib/domain/aids/thinking-aids";
import { defineView } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { today } from "@/lib/use-cases/today";

const input = z.strictObject({ assessmentId: id });

/** What helps the authors think while they fill in, from the answers as they are saved. */
export const getThinkingAids = defineView(input, async ({ tx, viewer, input }): Promise<ThinkingAids> => {
  const opened = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, opened.record);
  return thinkingAids(answers, today());
});
