import { describe, expect, test } from "vitest";
import { findTerms } from "@/lib/domain/terms/find-terms";

const marked = (text: string) => findTerms(text).map((mark) => mark.text);

describe("everyday words of the glossary", () => {
  test.each([
    "The walls of the house are robust and high.",
    "Verify the spelling of all the names.",
    "The curtain in the hall is transparent.",
  ])("are not marked where nothing of the subject is named: %s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["The classifier that guards the house is robust.", "robust"],
    ["The policies of the house are transparent, they say.", "transparent"],
    ["The agency’s rules for the house are transparent.", "transparent"],
  ])("are marked where it is, in the singular, plural or possessive: %s", (text, word) => {
    expect(marked(text)).toEqual([word]);
  });

  test("a sentence speaks for itself only", () => {
    expect(marked("The model is new. The walls of the house are robust. The model is robust.")).toEqual([
      "robust",
    ]);
  });

  test("are marked in headings and short answers, in quotation marks, and where said by degree", () => {
    expect(marked("# Robust\n\n- transparent\n- fully in control")).toEqual([
      "Robust",
      "transparent",
      "control",
    ]);
    expect(marked("The walls are what they call “robust” in the village.")).toEqual(["robust"]);
    expect(marked("The walls of the house are definitely robust.")).toEqual(["definitely", "robust"]);
  });

  test("words that are rarely anything else need no such sentence", () => {
    expect(marked("There was oversight of the bread and of the wine.")).toEqual(["oversight"]);
    expect(marked("There was robustness in the bread and in the wine.")).toEqual(["robustness"]);
  });
});
