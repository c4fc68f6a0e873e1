import { recordCard } from "@/messages/questionnaire/records";

/** How much of a record is left to answer, in words; nothing once there is nothing. */
export function RecordLeft({ left }: { readonly left: number }) {
  if (left === 0) return <span className="sr-only">{recordCard.nothingLeft}</span>;
  return <span className="ms-auto shrink-0 text-xs text-quiet tabular-nums">{recordCard.left(left)}</span>;
}
