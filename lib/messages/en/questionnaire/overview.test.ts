import { expect, test } from "vitest";
import { withoutAnswer } from "@/messages/questionnaire/overview";

test.each([
  [0, 0, null],
  [0, 1, "One serious finding has no answer from you."],
  [2, 0, "2 blocking findings have no answer from you."],
  [1, 1, "Findings without an answer from you: 1 blocking, 1 serious."],
])(
  "%i blocking and %i serious findings without an answer are a whole sentence",
  (blocking, serious, said) => {
    expect(withoutAnswer({ blocking, serious })).toBe(said);
  },
);
