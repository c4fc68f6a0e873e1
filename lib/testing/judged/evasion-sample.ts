import fc from "fast-check";
import type { Answers } from "@/lib/domain/assessment/answer";
import { placesInWords, placesOf, tryEdits } from "@/lib/testing/evasion/try-edits";

const SEED = 4711;

/** So many evasive edits of an assessment, always the same ones: those that made something lighter unmarked, in words. */
export function unmarkedEvasions(answers: Answers, number: number): readonly string[] {
  const places = placesOf(answers);
  const size = Math.min(number, places.length);
  const tried = fc.sample(fc.shuffledSubarray([...places], { minLength: size, maxLength: size }), {
    seed: SEED,
    numRuns: 1,
  });
  return tried
    .flat()
    .filter((place) => tryEdits(answers, [place]).lighter.length > 0)
    .map((place) => placesInWords([place]));
}
