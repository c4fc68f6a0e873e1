import { measureInBrowser } from "@/scripts/pace/in-browser";
import { paceTable } from "@/scripts/pace/pace-table";
import { pdfPages } from "@/scripts/pace/pdf-pages";
import { readPaceContent } from "@/scripts/pace/read-content";
import { Shutdown } from "@/scripts/process/shutdown";

/**
 * `npm run pace [FILE]`: how much is asked of somebody with a real project, at each depth, how much they read and press, and how long
 * the pages are: of the assessment in the repository, or of one in a file. `--counted` leaves out what needs a browser.
 */
const words = process.argv.slice(2);
const content = await readPaceContent(words.find((word) => !word.startsWith("--")));
if (!content.ok) {
  for (const fault of content.faults) console.error(fault);
  process.exit(1);
}
const shutdown = new Shutdown();
shutdown.onSignals((said) => console.log(said), 130);
const browser = words.includes("--counted") ? null : await measureInBrowser(content.answers, shutdown);
const rows = paceTable(content.answers, await pdfPages(content.answers), browser);
const widest = Math.max(...rows.map(({ what }) => what.length));
for (const { what, before, today, wanted, isMet } of rows) {
  const mark = isMet === null ? " " : isMet ? "✓" : "✗";
  console.log(
    `${mark} ${what.padEnd(widest)}  ${today.padStart(12)}  wanted ${wanted.padEnd(10)}  before ${before}`,
  );
}
await shutdown.run();
process.exit(0);
