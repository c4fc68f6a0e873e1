import type { Anchor } from "@/lib/domain/instrument/question";

/**
 * Effect on humanity's safety, from harmful to helpful (SM-9). Never a statement about timing (SM-7). One set of
 * anchors for every question that asks it, so that answers can be compared; nothing adds them up.
 */
export const SAFETY_EFFECT: readonly Anchor[] = [
  { value: -3, label: "Much less safe", detail: "The gravest risks are handled worse overall." },
  { value: -2, label: "Less safe", detail: "A practice or decision that matters turns out worse." },
  { value: -1, label: "Slightly less safe", detail: "Can be argued for, hardly detected." },
  { value: 0, label: "No difference", detail: "None one could argue for." },
  { value: 1, label: "Slightly safer", detail: "Can be argued for, hardly detected." },
  { value: 2, label: "Safer", detail: "A practice or decision that matters turns out better." },
  { value: 3, label: "Much safer", detail: "The gravest risks are handled better overall." },
];
