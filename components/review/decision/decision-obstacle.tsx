import { Notice } from "@/components/ui/notice";
import { decisionObstacle as words } from "@/messages/review";

export type DecidingFacts = {
  readonly obstacle: "wrote" | "owes-review" | "only-own-review" | "handed-over" | null;
  readonly isAnybodyLeft: boolean;
  readonly handedIn: number;
  readonly out: number;
};

/** Why somebody who might decide can't, and which ways lead on. */
export function DecisionObstacle({
  deciding: { obstacle, isAnybodyLeft },
}: {
  readonly deciding: DecidingFacts;
}) {
  if (obstacle === null) return null;
  return (
    <Notice tone="concern" title={words.titles[obstacle]}>
      <p>{words.why[obstacle]}</p>
      {obstacle !== "owes-review" && obstacle !== "handed-over" && (
        <p>{isAnybodyLeft ? words.somebodyElse : words.ways}</p>
      )}
    </Notice>
  );
}
