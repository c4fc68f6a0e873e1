// `npm run mutate:rulebook`: how many mutants of the rulebook's conditions its cases kill, and which they do not.
import { measureCases } from "@/lib/testing/rule-cases/measure-cases";

const measured = measureCases();
const percent = (killed: number, mutants: number) => `${((100 * killed) / mutants).toFixed(1)} %`;
for (const { theme, killed, mutants } of measured) {
  console.log(
    `${theme.padEnd(12)} ${String(killed).padStart(4)} of ${String(mutants).padStart(4)}  ${percent(killed, mutants)}`,
  );
}
const killed = measured.reduce((sum, each) => sum + each.killed, 0);
const mutants = measured.reduce((sum, each) => sum + each.mutants, 0);
console.log(
  `${"all".padEnd(12)} ${String(killed).padStart(4)} of ${String(mutants).padStart(4)}  ${percent(killed, mutants)}`,
);
console.log("\nSurvived:");
for (const { survivors } of measured) for (const survivor of survivors) console.log(`  ${survivor}`);
