import { Prose } from "@/components/ui/prose";
import { opening } from "@/messages/reference";

/** How conclusions come about, before any detail. */
export function Opening() {
  return (
    <Prose>
      <p>{opening.assessment}</p>
      <p>{opening.questionsAndRules}</p>
      <p>{opening.conditions}</p>
      <p>{opening.findings}</p>
      <p>{opening.noScore}</p>
    </Prose>
  );
}
