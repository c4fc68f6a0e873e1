// `npm run races -- 500`: what `npm test` tries twenty times, in a database of its own, as often as it is told; words after the
// number choose the pairs whose title has them: `npm run races -- 500 saveAnswer`.
import { Shutdown } from "@/scripts/process/shutdown";
import { tallyWords } from "@/scripts/testing/tally";
import { runRaces } from "@/scripts/testing/vitest-part";

const shutdown = new Shutdown();
shutdown.onSignals((words) => console.log(words), 130);
const tries = Number(process.argv[2] ?? 500);
if (!Number.isInteger(tries) || tries < 1) {
  console.error("How many tries? npm run races -- 500");
  process.exit(2);
}
const tally = await runRaces(shutdown, tries, process.argv[3]);
await shutdown.run();
console.log(`\n${tallyWords(tally)}`);
process.exit(tally.failed > 0 ? 1 : 0);
