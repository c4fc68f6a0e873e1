import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/glyph";
import type { SectionStatus } from "@/lib/domain/assessment/section-progress";
import { sectionStatus } from "@/messages/questionnaire/section";

const STATUS: Record<SectionStatus, { readonly words: string; readonly tone: Tone }> = {
  "not-started": { words: sectionStatus.notStarted, tone: "neutral" },
  incomplete: { words: sectionStatus.incomplete, tone: "accent" },
  complete: { words: sectionStatus.complete, tone: "strength" },
  waiting: { words: sectionStatus.waitingOnSomeone, tone: "concern" },
};

/** How far a section is, in a word with its shape. */
export function SectionStatusBadge({ status }: { readonly status: SectionStatus }) {
  const { words, tone } = STATUS[status];
  return <Badge tone={tone}>{words}</Badge>;
}
