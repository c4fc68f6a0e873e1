import type { Anchor } from "@/lib/domain/instrument/question";

/**
 * Effect on humanity's safety, from harmful to helpful (SM-9). Never a statement about timing (SM-7). One set of
 * anchors for every question that asks it, so that answers can be compared; nothing adds them up.
 */
export const SAFETY_EFFECT: readonly Anchor[] = [
  {
    value: -3,
    label: "Much less safe",
    detail:
      "The overall situation changes for the worse: states or the field as a whole handle the gravest risks worse.",
  },
  {
    value: -2,
    label: "Less safe",
    detail:
      "Specialists would notice: a practice or decision that matters turns out worse at one developer or government or more.",
  },
  {
    value: -1,
    label: "Slightly less safe",
    detail: "One can argue for it, but would hardly detect it: the mark of one unlucky result.",
  },
  { value: 0, label: "No difference", detail: "No effect one could argue for, in either direction." },
  {
    value: 1,
    label: "Slightly safer",
    detail: "One can argue for it, but would hardly detect it: the mark of one good result.",
  },
  {
    value: 2,
    label: "Safer",
    detail:
      "Specialists would notice: a practice or decision that matters turns out better at one developer or government or more.",
  },
  {
    value: 3,
    label: "Much safer",
    detail:
      "The overall situation changes for the better: states or the field as a whole handle the gravest risks better.",
  },
];
