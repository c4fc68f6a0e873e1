import { expect, test } from "vitest";
import { isCalledUneven, isComparison, tellsWhatWentAgainst } from "@/lib/domain/ledger/comparison";

test.each([
  ["Real judgements are one run each; with them the first level is never beaten.", true],
  ["Better than the average worker in 16 of 18.", true],
  ["All 18 of 18 were found.", false],
  ["Only in part: half of the requests pass.", true],
  ["The score falls in every model.", true],
  ["Other languages were not tried.", true],
  ["Every level is beaten.", false],
  ["A high share of misses would count against it.", false],
])("what went against it is told by “%s”: %s", (words, expected) => {
  expect(tellsWhatWentAgainst(words)).toBe(expected);
});

test("a comparison in words needs what went against it, one in figures has it in them", () => {
  expect(isComparison("Agents match the true reward in some games", "The first level is never beaten.")).toBe(
    true,
  );
  expect(isComparison("Agents match the true reward in some games", "Five runs each.")).toBe(false);
  expect(isComparison("Agents learn most games", "The first level is never beaten.")).toBe(false);
  expect(isComparison("Compliance falls", "From 38.1 to 3.8 per cent.")).toBe(true);
  expect(isComparison("Compliance falls", "From 2019 to 2021.")).toBe(false);
});

test.each([
  ["Compliance falls", "From 38.1 to 3.8 per cent on average. The worst are 9.6 and 23.3.", false],
  ["Labels agree", "Better than the average worker in 16 of 18.", false],
  ["Scores stay", "Within 99 per cent intervals except for two models.", false],
  ["Steering lowers harm", "Beside the unsteered agent. None of the agents wins on all counts.", true],
  [
    "It carries over",
    "388 requests: with the best of several strings 86.6 per cent; without, between 0 and 8.",
    true,
  ],
  ["A learner does harm", "On 30 games chosen because reward and harm go together in them.", true],
  [
    "Judges are more often right",
    "From 59.4 to 88.9 per cent, if one side moves first; much less otherwise.",
    true,
  ],
  ["Agents learn games", "Real judgements are one run each.", true],
  ["It carries over to calls", "From 82 to 14. One model each, tests made by the authors.", true],
  ["Comparisons suffice", "Five runs each; in two of the tasks the judge was an author.", true],
  ["The test holds", "No alarm among hundreds; code and lists are not tried at that rate.", true],
  ["The edit equals other methods on some families", "From 22 to 79 per cent.", true],
])("that its authors call it uneven: “%s” by “%s”: %s", (claim, how, expected) => {
  expect(isCalledUneven(claim, how)).toBe(expected);
});
