import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { authoredTexts } from "@/lib/domain/terms/authored-texts";
import { findTermsAndPhrases } from "@/lib/domain/terms/find-terms";

const phrases = (text: string) => findTermsAndPhrases(text).phrases.map((mark) => mark.text);

describe("an absolute phrase is asserted", () => {
  test.each([
    "It is purely defensive.",
    "It is not just purely defensive.",
    "There is no doubt that it is purely defensive.",
    "Without doubt it is purely defensive.",
    "With no changes it is purely defensive.",
    "It is not large, it is purely defensive.",
    "It is not large; being small helps; it is purely defensive.",
    "It was not large and it is purely defensive.",
    "It does not grow because it is purely defensive.",
    "It is not large. It is purely defensive.",
    "It is purely defensive. Is that enough?",
    "Our claim that it is purely defensive stands.",
    "We say that it is purely defensive.",
    "It is purely defensive and the rest is wrong.",
    "It is purely defensive, but that view is a myth.",
  ])("%s", (text) => {
    expect(phrases(text)).toEqual(["purely defensive"]);
  });
});

describe("an absolute phrase is denied, asked, supposed or reported", () => {
  test.each([
    "It isn’t purely defensive.",
    "It is no longer purely defensive.",
    "There is no tool that is purely defensive.",
    "It is far from purely defensive.",
    "It harms, rather than being purely defensive.",
    "It harms instead of being purely defensive.",
    "They did it without purely defensive tools.",
    "If it is purely defensive, we publish.",
    "We aim for a purely defensive tool.",
    "We look for a purely defensive tool.",
    "We deny that it is purely defensive.",
    "It is unlikely that it is purely defensive.",
    "It would be rash to call it purely defensive.",
    "The claim that it is purely defensive is old.",
    "A reviewer asked why it is purely defensive.",
    "The vendor claims that it is purely defensive.",
    "It is called purely defensive.",
    "That it is purely defensive is a myth.",
    "That it is purely defensive was withdrawn.",
    "That it is purely defensive is not established.",
    "That it is purely defensive is not the case.",
    "That it is purely defensive isn’t true.",
    "It is purely defensive, is it not?",
    "A “purely defensive” tool was sold.",
  ])("%s", (text) => {
    expect(phrases(text)).toEqual([]);
  });
});

describe("a result, or an argument that is listed", () => {
  test.each([
    "Real judgements are one run each; with them the first level is never beaten.",
    "TruthfulQA falls in every model.",
    "With a polynomial-time judge, optimal play settles every question in PSPACE.",
    "We collect the arguments a developer could make, in four groups: the system is unable to do it; it is held by controls.",
  ])("asserts nothing: %s", (text) => {
    expect(phrases(text)).toEqual([]);
  });

  test.each([
    ["The agent is never beaten.", "is never beaten"],
    ["It works in every model.", "works in every model"],
    ["The system is unable to do harm.", "is unable to do"],
    ["Our argument settles every question.", "settles every question"],
  ])("is not everything that sounds like one: %s", (text, phrase) => {
    expect(phrases(text)).toEqual([phrase]);
  });
});

describe("the form's own words", () => {
  test("are not those of its authors: headings copied with an answer, and a note about words", () => {
    const heading = "**Effect on humanity's safety:**";
    const texts = authoredTexts(INSTRUMENT, {
      "terms.kind-and-effect": { status: "answered", value: `**Kind:** a test.\n\n${heading} small.` },
      "terms.interchangeable": {
        status: "answered",
        value: ["none"],
        note: "Existential safety is meant at times and not named.",
      },
    });
    expect(texts.map(({ text }) => text.trim().replace(/\s+/gu, " "))).toEqual(["a test. small."]);
    expect(texts[0]?.text.indexOf("small.")).toBe(`**Kind:** a test.\n\n${heading} `.length);
  });
});
