import fc from "fast-check";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { placesInWords, placesOf, tryEdits } from "@/lib/testing/evasion/try-edits";
import { anyAnswers } from "@/lib/testing/random-answers";

/**
 * `npm run evasion [NUMBER] [SEED]`: every evasive edit on every worked example and on so many generated assessments; fails where one
 * makes anything lighter that is not marked, and where more are marked than may be.
 */
const [number = "80", seed = "4711"] = process.argv.slice(2);
const generated = fc.sample(anyAnswers(INSTRUMENT), { numRuns: Number(number), seed: Number(seed) });
const groups = [
  ["worked examples", 1, WORKED_EXAMPLES.map(({ answers }) => answers)],
  [`generated assessments, seed ${seed}`, 6, generated],
] as const;
for (const [name, mostMarked, assessments] of groups) {
  let edits = 0;
  let marked = 0;
  for (const answers of assessments) {
    for (const place of placesOf(answers)) {
      const tried = tryEdits(answers, [place]);
      edits += 1;
      if (tried.marked.length > 0) marked += 1;
      if (tried.lighter.length === 0) continue;
      console.log(`lighter: ${tried.lighter.join(", ")} by ${placesInWords([place])}`);
      process.exitCode = 1;
    }
  }
  const share = edits === 0 ? 0 : (100 * marked) / edits;
  console.log(
    `${name}: ${edits} edits, ${marked} lighter by the authors' own words alone (${share.toFixed(2)} %, at most ${mostMarked})`,
  );
}
