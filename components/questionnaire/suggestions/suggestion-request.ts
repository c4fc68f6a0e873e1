import { type Asked, askServer } from "@/components/questionnaire/tools/ask-server";

/** What an author says of a suggested edit. */
export type SuggestionAnswer =
  | { readonly as: "accepted" | "open" }
  | { readonly as: "declined"; readonly text: string };

/** Says what became of a suggested edit, in the name of a member. */
export function sendSuggestionAnswer(
  assessmentId: string,
  memberId: string,
  { id, number }: { readonly id: string; readonly number: number },
  how: SuggestionAnswer,
): Promise<Asked<unknown>> {
  return askServer("PUT", `/api/assessments/${assessmentId}/suggestions/${id}`, {
    member: memberId,
    number,
    how,
  });
}
