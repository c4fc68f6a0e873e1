import { paceTable } from "@/scripts/pace/pace-table";
import { readPaceContent } from "@/scripts/pace/read-content";

/**
 * `npm run pace [FILE]`: how much is asked of somebody with a real project, at each depth, and how much they read: of the assessment
 * in the repository, or of one in a file. What needs a browser is measured by the scripts that its row names.
 */
const [name] = process.argv.slice(2);
const content = await readPaceContent(name);
if (!content.ok) {
  for (const fault of content.faults) console.error(fault);
  process.exit(1);
}
const rows = paceTable(content.answers);
const widest = Math.max(...rows.map(({ what }) => what.length));
for (const { what, before, today, wanted, isMet } of rows) {
  const mark = isMet === null ? " " : isMet ? "✓" : "✗";
  console.log(
    `${mark} ${what.padEnd(widest)}  ${today.padStart(24)}  wanted ${wanted.padEnd(10)}  before ${before}`,
  );
}
