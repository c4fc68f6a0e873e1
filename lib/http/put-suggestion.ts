import { jsonRoute } from "@/lib/http/json-route";
import { answerSuggestion } from "@/lib/use-cases/answer-suggestion";

type Parameters = { readonly id: string; readonly suggestion: string };

/** PUT { number, how: { as, text? }, member } → 200 {}. */
export const putSuggestion = jsonRoute(answerSuggestion, ({ id, suggestion }: Parameters) => ({
  assessmentId: id,
  threadId: suggestion,
}));
