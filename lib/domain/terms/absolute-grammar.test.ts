import { describe, expect, it } from "vitest";
import { EXAMPLE_ENTRIES } from "@/lib/content/examples";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { ABSOLUTE_SENTENCES } from "@/lib/content/glossary/absolute-sentences";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { absoluteClaims } from "@/lib/domain/terms/absolute-grammar";
import { absolutePatterns } from "@/lib/domain/terms/absolute-patterns";
import { findTermsAndPhrases } from "@/lib/domain/terms/find-terms";
import { TUNED_ON } from "@/lib/testing/absolute-sentences";
import { APART } from "@/lib/testing/absolute-sentences-apart";
import BESIDE_HARD from "@/lib/testing/absolute-sentences-beside-hard-ones.json";
import { BLIND } from "@/lib/testing/absolute-sentences-blind";
import { BLIND_AGAIN } from "@/lib/testing/absolute-sentences-blind-again";
import IN_FORMS from "@/lib/testing/absolute-sentences-in-forms.json";
import IN_PROPOSALS from "@/lib/testing/absolute-sentences-in-proposals.json";
import { LATER } from "@/lib/testing/absolute-sentences-later";
import { OF_A_STRANGER } from "@/lib/testing/absolute-sentences-of-a-stranger";
import { OF_OTHERS } from "@/lib/testing/absolute-sentences-of-others";
import UNSEEN from "@/lib/testing/absolute-sentences-unseen.json";

const idsIn = (text: string) => findTermsAndPhrases(text).phrases.map(({ id }) => id);

describe.each([
  [
    "sentences it was tuned on",
    {
      asserting: [...TUNED_ON.asserting, ...OF_OTHERS.asserting, ...OF_A_STRANGER.asserting],
      plain: [...TUNED_ON.plain, ...OF_OTHERS.plain, ...OF_A_STRANGER.plain],
    },
  ],
  ["sentences that are only scored", APART],
  ["sentences written later that are only scored", LATER],
] as const)("absolute phrases in %s", (_what, { asserting, plain }) => {
  it("are found with a precision and a recall of at least 0.9", () => {
    const found = asserting.filter((sentence) => idsIn(sentence).length > 0).length;
    const wrong = plain.filter((sentence) => idsIn(sentence).length > 0).length;
    expect(found / asserting.length, "recall").toBeGreaterThanOrEqual(0.9);
    expect(found / (found + wrong), "precision").toBeGreaterThanOrEqual(0.9);
  });
});

it("is measured on enough sentences, a third of them apart, none twice", () => {
  const all = [TUNED_ON, OF_OTHERS, APART, LATER].flatMap(({ asserting, plain }) => [...asserting, ...plain]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(350);
  const apart = [APART, LATER].flatMap(({ asserting, plain }) => [...asserting, ...plain]);
  expect(apart.length / all.length).toBeGreaterThan(0.32);
});

it.each([
  ["of one writer", BLIND, 0.95, 0.89],
  ["of another", BLIND_AGAIN, 0.89, 0.89],
  ["of three who wrote as forms are filled in, read since", IN_FORMS.read, 0.9, 0.97],
  ["of a fourth such, unread", IN_FORMS.unread, 0.84, 0.88],
  ["of six who wrote as proposals are written, read since", IN_PROPOSALS.read, 0.93, 0.97],
  ["of two more such, unread", IN_PROPOSALS.unread, 0.86, 0.92],
  ["of one who had read it, beside the hardest that claim nothing, read since", BESIDE_HARD.read, 0.98, 0.98],
  ["of the same, unread", BESIDE_HARD.unread, 0.91, 0.9],
  ["of one who had seen neither it nor any other sentences, unread", UNSEEN, 0.92, 0.9],
])(
  "finds, of sentences by others and of hard ones, no fewer than it did (0.9 is wanted of those unread): %s",
  (_, sentences, recall, precision) => {
    const found = sentences.asserting.filter((sentence) => idsIn(sentence).length > 0).length;
    const wrong = sentences.plain.filter((sentence) => idsIn(sentence).length > 0).length;
    expect(found / sentences.asserting.length, "recall").toBeGreaterThan(recall);
    expect(found / (found + wrong), "precision").toBeGreaterThan(precision);
  },
);

it("hardly marks the prose of worked examples, whose authors weighed their words", () => {
  const prose = EXAMPLE_ENTRIES.map(({ key }) => workedExample(key)).flatMap(({ answers }) =>
    Object.values(answers).flatMap((answer) =>
      answer.status === "answered" && typeof answer.value === "string" ? [answer.value] : [],
    ),
  );
  expect(prose.join("").length).toBeGreaterThan(60_000);
  expect(prose.flatMap(idsIn).length).toBeLessThanOrEqual(20);
});

describe("what the grammar finds", () => {
  it.each([
    ["Our verifier guarantees safe behaviour.", "guaranteed"],
    ["It cannot accelerate the race.", "never-fails"],
    ["It will never help an attacker.", "never-fails"],
    ["The tool can only be used to find backdoors.", "only-for-safety"],
    ["There is zero chance of misuse.", "no-risk"],
    ["Backdoors will always be detected.", "total-protection"],
    ["This solves alignment.", "solves"],
    ["It completely prevents sabotage.", "total-protection"],
    ["The agent is incapable of lying.", "never-fails"],
    ["Sabotage is simply out of the question.", "total-protection"],
    ["It drives the odds of an attack down to zero.", "total-protection"],
    ["There is no conceivable scenario in which it does harm.", "no-risk"],
    ["The audit strengthens defenders exclusively.", "only-for-safety"],
    ["Our results are wholly unrelated to capabilities.", "no-capabilities-impact"],
    ["No user will be able to undo the edit.", "cannot-be-misused"],
    ["Such work is beneficial under every policy.", "robustly-good"],
    ["It works without fail.", "guaranteed"],
    ["Capabilities impact: none.", "no-risk"],
    ["There is no conceivable route from these maps to a stronger model.", "no-risk"],
    ["Every lab that reads it will be safer.", "guaranteed"],
    ["Our watermark survives any paraphrase.", "guaranteed"],
  ])("%s", (text, id) => expect(idsIn(text)).toEqual([id]));

  it("is not what is denied, hedged, supposed, asked, quoted, or a theorem", () => {
    for (const text of [
      "Our verifier does not guarantee safe behaviour.",
      "Our verifier almost guarantees safe behaviour.",
      "If our verifier guarantees safe behaviour, we stop.",
      "Our verifier guarantees safe behaviour only if the logs are complete.",
      "Does our verifier guarantee safe behaviour?",
      "“Our verifier guarantees safe behaviour in every case”, they write.",
      "The signature scheme guarantees secure exchange under standard assumptions.",
      "A provably secure verifier would cost a year.",
      "It is tempting to think that our verifier guarantees safe behaviour.",
      "It is a hard problem to catch every attack.",
      "The plan rests on models being unable to lie.",
      "The table was checked by nobody else.",
    ])
      expect(idsIn(text), text).toEqual([]);
  });

  it("is what nobody can turn or attack, not what nobody can know or do", () => {
    for (const text of [
      "Products stop where nobody can write the score.",
      "From one fingerprint nobody can tell a small run from a part of a large one.",
      "Models are put to serious use while nobody can say what goes on inside.",
      "After release nothing can be held back, so this is all that is left.",
      "No human can read all transcripts.",
      "No model would pass the harder half of the tasks.",
      "No one will know before the next training run.",
    ])
      expect(idsIn(text), text).toEqual([]);
    for (const text of [
      "Nobody can misuse the weights.",
      "No user could ever turn the filter against others.",
      "No attacker will see the key.",
      "Nothing we publish could possibly be misused.",
      "Nothing in the code will ever help a developer of weapons.",
    ])
      expect(idsIn(text), text).toEqual(["cannot-be-misused"]);
  });

  it("is not who somebody is, what is seen today or in what was tried, nor what is reserved behind it", () => {
    for (const text of [
      "The burden lies with whoever wants to go on.",
      "It reads the score to whoever watches, to a person at the desk.",
      "Accuracy of the judge with and without a debate.",
      "The models tested show no dangerous capability.",
      "No safeguard is in use today.",
      "No false alarm among several hundred texts.",
      "All measures of quality generally improve with size.",
      "The second step is the one that will probably fail.",
      "Bets are settled by running the tests on later models.",
      "The paper takes no position on what helps.",
      "The count of words needs no model.",
      "We write what oversight can and can't reach.",
    ])
      expect(idsIn(text), text).toEqual([]);
    for (const text of [
      "It is safe for whoever holds it.",
      "The matter is settled.",
      "It is right to a fault.",
    ])
      expect(idsIn(text), text).not.toEqual([]);
  });

  it("is not a plain account of what is there, of what is handed over, or of how few there are yet", () => {
    for (const text of [
      "The report and the table are published; nothing else is handed over.",
      "Hardly anybody relies on marks yet, so there is nothing to gain.",
      "Nothing in our argument depends on the size of the model.",
      "With eleven observations nothing can be concluded about causes.",
      "A table sorts what cannot be reversed from what can.",
      "The licence has terms that rule out training.",
      "Summary (max. 100 words)",
    ])
      expect(idsIn(text), text).toEqual([]);
  });

  it("is not what nothing at hand prevents, but what nothing at hand would do", () => {
    for (const text of [
      "Nothing in our hands would. The gain could be kept small.",
      "Nothing that we have keeps the weights from others.",
      "Nothing would hold them back.",
    ])
      expect(idsIn(text), text).toEqual([]);
    for (const text of [
      "Nothing in our hands would harm anybody.",
      "Could it be misused? Nothing here could harm people.",
    ])
      expect(idsIn(text), text).not.toEqual([]);
  });

  it("is not what is spoken of as an ideal, reported from afar, or conceded", () => {
    for (const text of [
      "Absolute safety is not a target.",
      "A completely secure enclave remains an aspiration.",
      "According to the vendor, the filter blocks 100% of attempts.",
      "Ideally, the channel would stay open under all circumstances.",
      "To the best of our knowledge no other group works on this.",
      "The so-called unbreakable guardrail broke in an afternoon.",
      "By no means do we suggest that the problem is solved.",
      "Undoubtedly good as it is in tests, it may break elsewhere.",
      "If the classifier were perfect, no harmful output would get through.",
      "Our long-term objective is to eliminate all risk.",
      "That the release is harmless is something we believe but have not shown.",
    ])
      expect(idsIn(text), text).toEqual([]);
    for (const text of [
      "Our honesty objective eliminates deception.",
      "According to the curve we fitted, it is absolutely certain.",
      "Absolute safety is what the method gives.",
    ])
      expect(idsIn(text), text).not.toEqual([]);
  });

  it("is what no condition of the world takes back: what nobody would do, what this project alone brings, what is settled", () => {
    for (const text of [
      "There is not a single actor for whom it would be worth the trouble.",
      "Catastrophe is a certainty unless this agenda is funded.",
      "Whether language models plan ahead is settled.",
      "If labs share incident data, no harm can come of it.",
      "It could not hurt a fly, even if stolen.",
      "The planner may write what it likes, but the monitor never misses a lie.",
      "An attacker who tries to strip the safeguards is doomed to fail.",
      "The benchmark cannot be used to make a model more capable.",
      "Once a model passes it is safe to deploy.",
      "With debate, the honest side wins.",
      "A model with our seal will not lie to its user.",
    ])
      expect(idsIn(text), text).not.toEqual([]);
  });

  it("marks the words it rests on", () => {
    const text = "As said, **this** solves alignment, at last.";
    expect(findTermsAndPhrases(text).phrases.map((mark) => text.slice(mark.start, mark.end))).toEqual([
      "solves alignment",
    ]);
  });

  it("has an id that is explained", () => {
    const known = new Set(ABSOLUTE_PHRASES.map(({ id }) => id));
    for (const [id] of ABSOLUTE_SENTENCES) expect(known.has(id), id).toBe(true);
  });

  it("takes time in proportion to the text, whatever the text", () => {
    const start = performance.now();
    for (const sentence of ["no way for ".repeat(2000), "never never all any every ".repeat(1000)]) {
      const { all } = absolutePatterns();
      const met = sentence.split(" ").map((word) => all.conditionsOf(word));
      absoluteClaims(sentence, all.toTry(met, 0, met.length));
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
