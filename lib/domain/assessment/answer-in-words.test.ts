import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { namesInRow } from "@/lib/domain/assessment/value-in-words";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";

const given = (value: Value): Answer => ({ status: "answered", value });
const ANSWERS: Answers = {
  "project.title": given("Listening in"),
  "screening.hazard": given("some"),
  "screening.makes-easier": given(["controllable", "deployable"]),
  "inaction.cost-size": given(2),
  "release.cooperation": given(-1),
  "timelines.shift": given({ p10: -12, p50: -1, p90: 3 }),
  "timelines.own-timeline": given({ p10: 3, p50: 9.5, p90: 30 }),
  "release.follow-up": given("2027-03-31"),
  "recipients.left-out": given({
    governments: "not-considered",
    individuals: "listed",
    businesses: "listed",
  }),
  "recipients.list/r1ab": given("a1"),
  "recipients.list/r1ab/name": given("OpenLab"),
  "recipients.list/r1ab/kind": given("frontier-developer"),
  "recipients.list/r2ab": given("a0"),
  "uses.list/use1": given("a0"),
  "uses.list/use1/recipient": given(["r1ab", "r2ab", "gone"]),
  "uses.list/use1/likelihood-5y": given(0.2),
  "terms.list/trm1": given("a0"),
  "terms.list/trm1/sense": given("own"),
  "inaction.stake": { status: "unknown", who: "Ada", by: "2026-05-01" },
  "inaction.lean": { status: "unknown" },
  "inaction.others": { status: "unknown", by: "2026-05-01" },
  "misuse.recipe": { status: "not-applicable", because: "Nothing is measured" },
};

describe("an answer in words", () => {
  it.each([
    ["project.title", "Listening in"],
    ["project.summary", "Not answered"],
    ["project.nonsense", "Not answered"],
    ["screening.hazard", "Some"],
    [
      "screening.makes-easier",
      "Making models do what somebody asks; Putting into use what was too unreliable before",
    ],
    ["inaction.cost-size", "Noticeable (2)"],
    ["release.cooperation", "Strains it (−1)"],
    ["timelines.shift", "−1 month (80 % between −12 and 3)"],
    ["timelines.own-timeline", "9.5 years (80 % between 3 and 30)"],
    ["release.follow-up", "31 March 2027"],
    ["recipients.left-out", "Listed: Individuals; Businesses. Not considered yet: Governments."],
    ["recipients.list", "Unnamed recipient; OpenLab"],
    ["recipients.list/r1ab", "OpenLab"],
    ["recipients.list/none", "Not answered"],
    ["recipients.list/r1ab/kind", "Developer of frontier models"],
    ["uses.list/use1/recipient", "OpenLab; unnamed recipient; a record that was removed"],
    ["uses.list/use1/likelihood-5y", "20 % (unlikely)"],
    ["terms.list/trm1/sense", "A sense of its own, in the author's words"],
    ["inaction.stake", "Don't know yet. Ada will find out by 1 May 2026."],
    ["inaction.lean", "Don't know yet"],
    ["inaction.others", "Don't know yet. Somebody will find out by 1 May 2026."],
    ["misuse.recipe", "Not applicable, because: Nothing is measured"],
    ["misuse.pathways", "Not answered"],
  ])("%s", (path, words) => {
    expect(answerInWords(INSTRUMENT, ANSWERS, path)).toBe(words);
  });

  it("is there for every path under any answers", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        for (const path of everyPath(INSTRUMENT)) {
          expect(answerInWords(INSTRUMENT, answers, path)).not.toMatch(/^$|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the label of a path", () => {
  it.each([
    ["project.title", "Project › What is the project called?"],
    ["recipients.list/r1ab", "Recipients › OpenLab"],
    ["recipients.list/r1ab/wants", "Recipients › OpenLab › What they want"],
    ["recipients.list/r2ab/wants", "Recipients › Unnamed recipient › What they want"],
    ["project.nonsense", "project.nonsense"],
  ])("%s", (path, label) => {
    expect(pathLabel(INSTRUMENT, ANSWERS, path)).toBe(label);
  });
});

it.each([
  [["OpenLab."], "OpenLab."],
  [["Games, boards.", "Robotics", "Acme Inc..."], "Games, boards; Robotics; Acme Inc..."],
])("lists names that may hold commas and full stops: %s", (names, words) => {
  expect(namesInRow(names)).toBe(words);
});
