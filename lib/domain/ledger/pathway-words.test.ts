import { expect, test } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { actorOf } from "@/lib/domain/ledger/pathway-words";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));

const PATHWAY = "misuse.pathways/p";
const outputs = (...names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name, at) => [
      [`project.outputs/o${at}`, `a${at}`],
      [`project.outputs/o${at}/name`, name],
    ]),
  );
const lead = (
  actor: string,
  needed: readonly string[],
  names: readonly string[] = ["The code", "The paper", "The talk"],
) =>
  actorOf(
    said({ ...outputs(...names), [`${PATHWAY}/actor`]: actor, [`${PATHWAY}/outputs`]: [...needed] }),
    PATHWAY,
  );

test("whoever does it is named before the pattern, with what they do it with", () => {
  expect(lead("A developer in a race", ["o0"])).toBe(
    "Who: “A developer in a race”, with “The code”; the pattern: ",
  );
  expect(lead("Thieves", ["o0", "o1"])).toBe("Who: “Thieves”, with “The code” and 1 more; the pattern: ");
  expect(lead("", ["o1"])).toBe("With “The paper”; the pattern: ");
});

test("what goes without saying, or would make the sentence too long to lead with, isn’t told", () => {
  expect(lead("Thieves", [])).toBe("Who: “Thieves”; the pattern: ");
  expect(lead("Thieves", ["o0", "o1", "o2"])).toBe("Who: “Thieves”; the pattern: ");
  expect(lead("Thieves", ["o0"], ["The code"])).toBe("Who: “Thieves”; the pattern: ");
  expect(lead("Thieves", ["gone"])).toBe("Who: “Thieves”; the pattern: ");
  expect(lead(`${"Somebody who thinks ".repeat(5)}twice`, ["o0"])).not.toContain("The code");
  expect(lead("x", [])).toBe("The pattern: ");
});
