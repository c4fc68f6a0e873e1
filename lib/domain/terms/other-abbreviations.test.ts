import { describe, expect, test } from "vitest";
import { findTerms } from "@/lib/domain/terms/find-terms";

const marked = (text: string) => findTerms(text).map((mark) => mark.text);

describe("capitals that are short for something else", () => {
  test.each([
    "Families report their annual gross income (AGI).",
    "The Archaeological Survey of India (ASI) keeps the archive. ASI opened it in May; see ASI.",
    "Clocks show International Atomic Time (TAI).",
  ])("are not marked: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    [
      "Artificial general intelligence (AGI) is near. AGI!",
      ["Artificial general intelligence", "AGI", "AGI"],
    ],
    ["Advanced general intelligence (AGI) is near.", ["AGI"]],
    ["Any great invention (as AGI) counts.", ["AGI"]],
    ["Systems of the future (AGI) were asked about.", ["AGI"]],
    ["(AGI)", ["AGI"]],
  ])("are marked where the words don’t spell them, or mean ours: %s", (text, marks) => {
    expect(marked(text)).toEqual(marks);
  });
});
