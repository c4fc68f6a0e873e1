import type { Anchor } from "@/lib/domain/instrument/question";

/**
 * How much faster a kind of work becomes for those who receive the outputs. The same anchors for work on capabilities and
 * for work on safety, so that the two can be held against each other (AF-4, AF-5, AL-10).
 */
export const SPEED_UP: readonly Anchor[] = [
  { value: 0, label: "Not at all", detail: "Nobody would get a result earlier." },
  { value: 1, label: "Hardly", detail: "Days a year for the few who would use it." },
  { value: 2, label: "Noticeably", detail: "Weeks a year for a group that matters." },
  { value: 3, label: "A lot", detail: "Months a year for several such groups." },
  { value: 4, label: "Fundamentally", detail: "Work of years becomes work of months." },
];
