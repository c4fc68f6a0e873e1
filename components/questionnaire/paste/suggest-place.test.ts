import { expect, test } from "vitest";
import { suggestPlace } from "@/components/questionnaire/paste/suggest-place";
import { INSTRUMENT } from "@/lib/content/instrument";
import { placeWords } from "@/lib/domain/assessment/text-places";

const PLACES = INSTRUMENT.questions
  .filter(({ kind }) => kind.type === "long-text")
  .map((question) => ({ path: question.id, words: placeWords(question) }));
const suggested = (heading: string | null, text: string) =>
  suggestPlace({ headings: heading === null ? [] : ["Proposal", heading], text }, PLACES);

test.each([
  ["Summary", "We train small models to explain larger ones.", "project.summary"],
  ["Timing", "Release follows the second evaluation.", "release.timing-why"],
  ["Success criteria", "An outsider can rerun the benchmark and see success.", "project.success"],
  ["Stop triggers", "We will stop if a model exceeds the threshold.", "release.triggers"],
  ["Containment", "The systems run in a sandbox without a network.", "labour.containment"],
  ["What if nobody does this?", "In the next two years nobody else will.", "inaction.cost"],
])("“%s” belongs to a question that shares its words", (heading, text, path) => {
  expect(suggested(heading, text)).toBe(path);
});

test.each([
  ["Introduction", "AI systems are used more and more."],
  ["Risks", "Several things could go wrong."],
  ["Budget", "We ask for a hundred thousand."],
  ["Team", "Three people, two of them part-time."],
  [null, "A paragraph about nothing in particular."],
])("nothing is suggested for “%s”, which fits nowhere clearly", (heading, text) => {
  expect(suggested(heading, text)).toBeNull();
});

test("of two places that fit alike none is suggested", () => {
  const places = [
    { path: "a.one", words: "containment of escaped weights" },
    { path: "a.two", words: "containment of escaped models" },
  ];
  const piece = { headings: ["Containment"], text: "How the escaped are contained." };
  expect(suggestPlace(piece, places)).toBeNull();
  expect(suggestPlace(piece, places.slice(0, 1))).toBeNull();
  const clear = { headings: ["Containment of weights"], text: "Weights stay on one machine." };
  expect(suggestPlace(clear, [...places, { path: "b.c", words: "who pays" }])).toBe("a.one");
});
