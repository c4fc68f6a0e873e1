import { describe, expect, it } from "vitest";
import { ABSOLUTE_SENTENCES } from "@/lib/content/glossary/absolute-sentences";
import { ABSOLUTE_TURNS } from "@/lib/content/glossary/absolute-turns";
import { ABSOLUTE_WORDS } from "@/lib/content/glossary/absolute-words";
import { wholeWords } from "@/lib/domain/terms/absolute-claim";
import { absolutePatterns } from "@/lib/domain/terms/absolute-patterns";
import { ClaimPatterns } from "@/lib/domain/terms/claim-patterns";
import { alternativesOf, needsOf } from "@/lib/domain/terms/pattern-cues";
import IN_FORMS from "@/lib/testing/absolute-sentences-in-forms.json";
import IN_PROPOSALS from "@/lib/testing/absolute-sentences-in-proposals.json";
import { matchOf } from "@/lib/testing/match-of-pattern";

const PATTERNS = [
  ...ABSOLUTE_SENTENCES.flatMap(([id, ...patterns]) => patterns.map((pattern) => [id, pattern] as const)),
  ...[...ABSOLUTE_WORDS, ...ABSOLUTE_TURNS].map(([id, ...patterns]) => [id, patterns.join("|")] as const),
];
const ALTERNATIVES = [...new Set(PATTERNS.flatMap(([, pattern]) => alternativesOf(pattern)))];

const wordsAlone = (sentence: string) => sentence.split(" ").filter((word) => word !== ",");

/** What one expression of each pattern finds, without asking for words first. */
const EXPRESSIONS = PATTERNS.map(([id, pattern]) => [id, new RegExp(wholeWords(pattern), "g")] as const);
function foundByAll(sentence: string) {
  return EXPRESSIONS.flatMap(([id, expression]) =>
    [...sentence.matchAll(expression)].map(({ index, 0: found }) => ({
      id,
      start: index,
      end: index + found.length,
    })),
  );
}

function triedOn(all: ClaimPatterns, sentence: string) {
  const met = wordsAlone(sentence).map((word) => all.conditionsOf(word));
  return all.toTry(met, 0, met.length);
}

function foundByWords(sentence: string) {
  const { all, sentences, words, turns } = absolutePatterns();
  return all.matches([...sentences, ...words, ...turns], sentence, triedOn(all, sentence));
}

const inWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/,/g, " ,")
    .replace(/[^a-z0-9', ]+/g, " ")
    .replace(/ +/g, " ")
    .trim();

describe("patterns that are tried only where a sentence has words for them", () => {
  it("find what trying all of them finds", () => {
    const sentences = [IN_FORMS.read, IN_FORMS.unread, IN_PROPOSALS.read, IN_PROPOSALS.unread]
      .flatMap(({ asserting, plain }) => [...asserting, ...plain])
      .filter((_, at) => at % 6 === 0)
      .map(inWords);
    expect(sentences.length).toBeGreaterThan(300);
    for (const sentence of sentences) expect(foundByWords(sentence), sentence).toEqual(foundByAll(sentence));
  });

  it("are tried on whatever they match, each of them", () => {
    const all = new ClaimPatterns();
    let matched = 0;
    for (const alternative of ALTERNATIVES) {
      const { first } = all.add("any", alternative);
      const expression = new RegExp(wholeWords(alternative));
      for (let seed = 1; seed <= 6; seed++) {
        const sentence = matchOf(alternative, seed);
        if (!expression.test(sentence)) continue;
        matched++;
        expect(triedOn(all, sentence), `${alternative}\non: ${sentence}`).toContain(first);
      }
    }
    expect(matched).toBeGreaterThan(ALTERNATIVES.length * 4.5);
  });

  it("all say what words they need, few of them common ones only", () => {
    const vague = ALTERNATIVES.filter((each) => (needsOf(each)[0]?.frequency ?? Infinity) > 3);
    expect(vague).toEqual([]);
  });
});

describe("what a pattern needs", () => {
  const wordsOf = (pattern: string) => needsOf(pattern).map(({ words }) => words);

  it.each([
    ["never lies", [["lies"], ["never"]]],
    ["misus(?:e|ed)", [["misuse", "misused"]]],
    ["capabilit[a-z]* gains?", [["gain", "gains"], ["capabilit*"]]],
    [
      "(?:no|zero) (?:[^ ,]+ )?risks?",
      [
        ["risks", "risk"],
        ["no", "zero"],
      ],
    ],
    ["[^ ,]+ly safe", [["safe"]]],
    ["(?:wholly )?safe", [["safe"]]],
    ["un(?:break|beat)[a-z]*able", [["unbreak*", "unbeat*"]]],
    ["any(?= (?:[^ ,]+ ){0,6}(?:will|can)(?: |$))", [["any"], ["will", "can"]]],
    ["(?<!not )sure", [["sure"]]],
    ["[a-z]+ [^ ,]+", []],
    ["(?:safe|[a-z]+ing)", []],
  ])("%s", (pattern, words) => {
    expect(
      wordsOf(pattern)
        .map((each) => [...new Set(each)].sort())
        .sort(),
    ).toEqual(words.map((each) => [...each].sort()).sort());
  });
});
