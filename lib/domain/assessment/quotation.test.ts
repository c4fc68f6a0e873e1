import fc from "fast-check";
import { expect, test } from "vitest";
import { LEFT_OUT, quotation } from "@/lib/domain/assessment/quotation";
import { sentencesOf } from "@/lib/domain/assessment/sentences";

const DIGITS =
  "Digits: from 59.4 to 88.9 per cent with six pixels, if the liar has to name a lie beforehand; much less otherwise. Search instead of training. Choosing among two named digits is easier than among ten, which the comparison does not take out.";

test("a text that fits is quoted whole, in one line", () => {
  expect(quotation("One.\n  Two.", 20)).toBe("One. Two.");
});

test("what admits something is kept, what stands between is left out and marked", () => {
  expect(quotation(DIGITS, 220)).toBe(
    "Digits: from 59.4 to 88.9 per cent with six pixels, if the liar has to name a lie beforehand; much less otherwise. […] Choosing among two named digits is easier than among ten, which the comparison does not take out.",
  );
});

test.each([
  ["It works on all we tried. It is cheap and quick to run. But nobody outside has looked.", 62],
  [
    "It works on all we tried; it is cheap and quick to run for everybody, but nobody outside has looked.",
    64,
  ],
  ["这个方法在我们试过的所有模型上都有效。它很便宜，运行也很快。但是外部没有人检查过。", 38],
  ["تعمل الطريقة على كل ما جربناه. وهي رخيصة وسريعة. لكن لم ينظر فيها أحد من الخارج.", 70],
  [
    "Es wirkt bei allem, was wir versuchten. Es ist billig und schnell. Aber niemand von außen hat es geprüft.",
    95,
  ],
])("it does not end before the “but”: %s", (text, limit) => {
  const cut = quotation(text, limit);
  expect(cut.length).toBeLessThanOrEqual(limit);
  expect(cut).toContain(LEFT_OUT);
  expect(text.slice(-11)).toBe(cut.slice(-11));
});

const PIECES = [
  "It works on nine models.",
  "But not on the tenth.",
  "Nobody outside has looked.",
  "Cost is low; time is short, and people are few.",
  "它在九个模型上有效。",
  "但是第十个不行。",
  "تعمل على تسعة نماذج.",
  "لكن ليس على العاشر.",
  "How it does on other languages is still open, though two were tried in passing and one was left out for want of readers who know it.",
];
const anyText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  .map((some) => some.join(" "));

test("it is never longer than its limit, holds only what the text has, in its order, in whole clauses, and marks what is left out", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 60, max: 300 }), (text, limit) => {
      const cut = quotation(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      let from = 0;
      for (const part of cut
        .split(LEFT_OUT)
        .map((each) => each.trim())
        .filter(Boolean)) {
        const at = text.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + part.length;
        const next = text.slice(from).trimStart();
        const isEnd = next === "" || /[.。;,،，:]$/u.test(part) || /^[;,،，:]/u.test(next);
        expect(isEnd).toBe(true);
      }
      if (cut !== text) expect(cut).toContain(LEFT_OUT);
      expect(text.startsWith(cut.slice(0, 8))).toBe(true);
    }),
  );
});

test("where both fit, no sentence stands without the contrast after it", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 120, max: 300 }), (text, limit) => {
      const sentences = sentencesOf(text);
      const cut = quotation(text, limit);
      const isTwice = sentences.length !== new Set(sentences).size;
      fc.pre(!isTwice && !cut.includes(`;${" "}${LEFT_OUT}`));
      for (const [at, sentence] of sentences.entries()) {
        const next = sentences[at + 1] ?? "";
        if (/^(?:But|但是|لكن)/u.test(next) && cut.includes(sentence)) expect(cut).toContain(next);
      }
    }),
  );
});

test("any text at all is cut to its limit, but for the mark of an excerpt", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.integer({ min: 1, max: 300 }),
      (text, limit) => {
        expect(quotation(text, limit).length).toBeLessThanOrEqual(limit + 1);
      },
    ),
  );
});

test("a very long text is looked through no longer than a long one, and what follows is marked as left out", () => {
  const long = "It works on nine models, but not on the tenth. ".repeat(2_000);
  expect(quotation(long, 100)).toBe(
    "It works on nine models, but not on the tenth. It works on nine models, but not on the tenth. […]",
  );
  const started = performance.now();
  for (const piece of [", ", "“. ", "; ", "but ", "。", "a. "]) quotation(piece.repeat(10_000), 260);
  expect(performance.now() - started).toBeLessThan(3_000);
});
