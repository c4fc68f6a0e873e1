import { expect, test } from "vitest";
import { isComparison, isTrialThatCanFail, tellsWhatWentAgainst } from "@/lib/domain/ledger/comparison";

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
  ["Run a trial in which reviewers look for planted faults with and without a structured case", true],
  ["Have trajectories labelled again by people and by a model of another origin", true],
  ["Hold a public contest with prizes for breaking the published model", true],
  ["Publish a test of the mark against people and strong models who rewrite", true],
  ["Publish a plan for trials with people", false],
  ["Test the release with care", false],
  ["Work with and without a badge", false],
])("a trial that can fail: “%s”: %s", (words, expected) => {
  expect(isTrialThatCanFail(words)).toBe(expected);
});
