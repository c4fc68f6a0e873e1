import { describe, expect, test } from "vitest";
import { findTerms } from "@/lib/domain/terms/find-terms";

const marked = (text: string) => findTerms(text).map((mark) => mark.text);

describe("a sense that is disclaimed is no use of the term", () => {
  test.each([
    "National security is not meant here.",
    "National security isn’t meant here; the word is left to others.",
    "National security was not meant.",
    "Security is not intended here.",
    "Security in the national sense is not what we mean.",
    "Security in the sense of states isn’t what we meant here.",
    "We do not mean security.",
    "We don't mean national security.",
    "I do not mean “security” in their way.",
    "We do not refer to security of any kind.",
    "We are not referring to security.",
    "We do not mean control or security.",
  ])("%s", (text) => {
    expect(marked(text)).toEqual([]);
  });

  test("only that place is left out", () => {
    expect(marked("Security matters. National security is not meant here. So: security.")).toEqual([
      "Security",
      "security",
    ]);
  });
});

describe("what only looks like it is a use", () => {
  test.each([
    ["Security is not meant lightly.", "Security"],
    ["Security is not meant to be complete.", "Security"],
    ["Security, which is new, is not meant here.", "Security"],
    ["Loss of control was not intended.", "Loss of control"],
    ["Security is what we mean.", "Security"],
    ["Obedience is not what we mean by security.", "security"],
    ["We do not mean only security.", "security"],
    ["We do not mean security alone.", "security"],
    ["We do not mean that security is easy.", "security"],
    ["We do not mean to trade security for speed.", "security"],
    ["We do not mean this, security comes first.", "security"],
    ["We mean security.", "security"],
    ["We refer to security.", "security"],
    ["The meaning is not security.", "security"],
    ["Security isn’t here.", "Security"],
  ])("%s", (text, word) => {
    expect(marked(text)).toEqual([word]);
  });
});
