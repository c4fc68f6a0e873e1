import { describe, expect, test } from "vitest";
import { inFewWords, inOwnWords, whatIsDone, withWhatCameOut } from "@/lib/domain/report/blocks/own-words";

const sentence = (name: string, words: number) => `${[name, ...Array(words - 1).fill("word")].join(" ")}.`;
const text = (...sentences: readonly string[]) => sentences.join(" ");

describe("What a project is, in its author’s words", () => {
  test("is whole where it is short, lists and what leads to them aside", () => {
    const short = text(sentence("First", 30), sentence("Second", 30), sentence("Last", 20));
    expect(withWhatCameOut(short)).toBe(short);
    expect(withWhatCameOut("Two areas were looked at:\n\n1. one\n2. two\n\nNothing was found.")).toBe(
      "Nothing was found.",
    );
    expect(withWhatCameOut("")).toBe("");
  });

  test("begins with what is done and ends with what came of it, and says where something is left out", () => {
    const [a, b, c, d] = ["A", "B", "C", "D"].map((name) => sentence(name, 25));
    expect(withWhatCameOut([a, b, c, d].join(" "))).toBe(`${a} ${b} […] ${d}`);
  });

  test("is in fewer words, without the end, where what came out of it is said besides", () => {
    const [a, b, c, d] = ["A", "B", "C", "D"].map((name) => sentence(name, 25));
    expect(whatIsDone([a, b, c, d].join(" "))).toBe(`${a} ${b}`);
    expect(whatIsDone([a, b, "We play **a game**.", c].join(" "))).toBe(`${a} ${b} We play a game.`);
    expect(whatIsDone(text(sentence("Long", 90), b ?? ""))).toBe(sentence("Long", 90));
  });

  test("keeps between them what its author set in bold, where it fits", () => {
    const [a, b, c, d] = ["A", "B", "C", "D"].map((name) => sentence(name, 25));
    const bold = "We play **a game of two** by turns.";
    expect(withWhatCameOut([a, b, c, bold, d].join(" "))).toBe(
      [a, "[…] We play a game of two by turns.", d].join(" "),
    );
    const long = `**${sentence("Long", 60)}**`;
    expect(withWhatCameOut([a, b, long, d].join(" "))).toBe([a, b, "[…]", d].join(" "));
  });

  test("never has half a sentence: a last one that is too long for the end leaves the beginning", () => {
    const [a, last] = [sentence("A", 50), sentence("Last", 40)];
    expect(withWhatCameOut(text(a, last))).toBe(a);
    const [b, whole] = [sentence("B", 120), sentence("Whole", 20)];
    expect(withWhatCameOut(text(b, whole))).toBe(`${b} ${whole}`);
  });

  test("of a claim stays its beginning", () => {
    const claim = text(sentence("A", 30), sentence("B", 20), sentence("C", 40));
    expect(inOwnWords(claim)).toBe(text(sentence("A", 30), sentence("B", 20)));
    expect(inFewWords(claim)).toBe(sentence("A", 30));
  });
});
