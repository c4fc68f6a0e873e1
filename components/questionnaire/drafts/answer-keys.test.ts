import { expect, it } from "vitest";
import { askedByKey } from "@/components/questionnaire/drafts/answer-keys";

const NOTHING = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
const U = { ...NOTHING, code: "KeyU", key: "u" };
const N = { ...NOTHING, code: "KeyN", key: "n" };

it.each([
  ["Alt and U", { ...U, altKey: true }, "unknown"],
  ["Alt and N", { ...N, altKey: true }, "not-applicable"],
  ["Alt and the same key of a Cyrillic keyboard", { ...U, key: "г", altKey: true }, "unknown"],
  ["Alt and the full stop", { ...NOTHING, code: "Period", key: ".", altKey: true }, "tools"],
  ["Alt and K", { ...NOTHING, code: "KeyK", key: "k", altKey: true }, "next-question"],
  ["Alt and J", { ...NOTHING, code: "KeyJ", key: "j", altKey: true }, "previous-record"],
  ["U alone", U, null],
  ["another key", { ...U, code: "KeyO", key: "o", altKey: true }, null],
  ["AltGr, which writes", { ...U, key: "ú", altKey: true, ctrlKey: true }, null],
  ["Alt and Shift", { ...N, altKey: true, shiftKey: true }, null],
  ["a dead key", { ...U, key: "Dead", altKey: true }, null],
  ["a letter being composed", { ...U, altKey: true, isComposing: true }, null],
])("elsewhere than on a Mac: %s", (_, event, status) => {
  expect(askedByKey(event, false)).toBe(status);
});

it.each([
  ["Control, Shift and U", { ...U, key: "U", ctrlKey: true, shiftKey: true }, "unknown"],
  ["Control, Shift and N", { ...N, key: "N", ctrlKey: true, shiftKey: true }, "not-applicable"],
  [
    "Control, Shift and I",
    { ...NOTHING, code: "KeyI", key: "I", ctrlKey: true, shiftKey: true },
    "previous-question",
  ],
  ["Option and the full stop, which writes ≥", { ...NOTHING, code: "Period", key: "≥", altKey: true }, null],
  ["Option and U, the first half of ü", { ...U, key: "Dead", altKey: true }, null],
  ["Option and N where it is no dead key", { ...N, key: "ñ", altKey: true }, null],
  ["Option, Shift and U", { ...U, key: "¨", altKey: true, shiftKey: true }, null],
  ["Control and N, a line down", { ...N, ctrlKey: true }, null],
  [
    "Control and Option, which VoiceOver listens to",
    { ...U, ctrlKey: true, altKey: true, shiftKey: true },
    null,
  ],
])("on a Mac: %s", (_, event, status) => {
  expect(askedByKey(event, true)).toBe(status);
});
