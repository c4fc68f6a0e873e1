import { expect, test } from "vitest";
import { askedBefore } from "@/lib/domain/review/asked-before";

const asked = (name: string, number: number, given: object = {}) => ({
  number,
  reviewer: { id: name, name },
  isHandedIn: number === 1,
  isEnded: false,
  endedHow: null,
  ...given,
});
const candidate = (name: string, grounds: readonly string[] = []) => ({ id: name, name, grounds });

test("asks again who handed in before, and names the others of them with why", () => {
  const found = askedBefore(
    2,
    [
      asked("Ann", 1),
      asked("Bo", 1),
      asked("Bo", 2),
      asked("Cy", 1, { isEnded: true, endedHow: "taken-off" }),
      asked("Di", 1),
      asked("Di", 2, { isEnded: true, endedHow: "declined" }),
      asked("Ed", 1, { isEnded: true, endedHow: "conflict" }),
      asked("Fay", 1),
      asked("Gus", 1),
      // Never handed in: nobody asks them again.
      asked("Hal", 1, { isHandedIn: false }),
    ],
    [candidate("Ann"), candidate("Fay", ["wrote-together"]), candidate("Hal")],
  );
  expect(found.people.map(({ name }) => name)).toEqual(["Ann"]);
  expect(found.leftOut.map(({ name, why }) => `${name} ${why}`)).toEqual([
    "Bo asked",
    "Cy taken-off",
    "Di declined",
    "Ed declared",
    "Fay found",
    "Gus not-available",
  ]);
});

test("says nothing of what is not the lead's to know", () => {
  expect(askedBefore(2, [asked("Ann", 1, { isHandedIn: null })], [candidate("Ann")])).toEqual({
    people: [],
    leftOut: [],
  });
});
