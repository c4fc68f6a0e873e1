import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/glyph";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { stateBadge } from "@/messages/assessment";

const STATES: Record<AssessmentState, { readonly word: string; readonly tone: Tone }> = {
  draft: { word: stateBadge.draft, tone: "neutral" },
  submitted: { word: stateBadge.submitted, tone: "accent" },
  "in-review": { word: stateBadge.inReview, tone: "accent" },
  "changes-requested": { word: stateBadge.changesRequested, tone: "concern" },
  approved: { word: stateBadge.approved, tone: "strength" },
  "approved-with-conditions": { word: stateBadge.approvedWithConditions, tone: "strength" },
  "not-approved": { word: stateBadge.notApproved, tone: "serious" },
  withdrawn: { word: stateBadge.withdrawn, tone: "note" },
  closed: { word: stateBadge.closed, tone: "note" },
  deleted: { word: stateBadge.deleted, tone: "note" },
};

/** Where an assessment is on its way, in a word. */
export const stateInWords = (state: AssessmentState): string => STATES[state].word;

type Props = {
  readonly state: AssessmentState;
  /** In a narrow column its words take lines, so that none is out of sight. */
  readonly wraps?: boolean;
};

/** Where an assessment is on its way, in word, shape and colour. */
export function StateBadge({ state, wraps = false }: Props) {
  const { word, tone } = STATES[state];
  return (
    <Badge tone={tone} {...(wraps && { className: "[&]:items-baseline [&]:whitespace-normal" })}>
      {word}
    </Badge>
  );
}
