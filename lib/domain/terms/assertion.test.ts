import { describe, expect, test } from "vitest";
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
