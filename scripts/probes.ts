// `npm run probes`: makes each addition of `scripts/probes/probes.ts` in a copy of the tree, counts the files it takes, and looks
// whether everything that could be forgotten is named by the type check or a test. Words choose probes: `npm run probes -- role`.

import { carryOut } from "@/scripts/probes/carry-out";
import { PROBES } from "@/scripts/probes/probes";
import { ScratchCopy } from "@/scripts/probes/scratch-copy";

const words = process.argv.slice(2);
const chosen = PROBES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
for (const probe of chosen) {
  const copy = new ScratchCopy();
  try {
    const files = probe.steps.filter(({ isSql }) => !isSql).length;
    console.log(`${probe.name}: ${files} of at most ${probe.most} files`);
    const { lines, faults } = carryOut(probe, copy);
    for (const line of lines) console.log(`  ${line}`);
    for (const fault of faults) console.log(`  FAULT ${fault}`);
    if (faults.length > 0 || files > probe.most) process.exitCode = 1;
  } finally {
    copy.remove();
  }
}
if (chosen.length === 0) {
  console.error(`There is no such probe; there are ${PROBES.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 1;
}
