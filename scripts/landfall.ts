// `npm run landfall -- COMMAND`: the core on the command line, without database and server. See docs/command-line.md.

import { EXIT } from "@/scripts/landfall/exit-codes";
import { onlyText } from "@/scripts/landfall/outcome";
import { run } from "@/scripts/landfall/run";

// Whoever reads only the beginning (`| head`) closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
try {
  const outcome = await run(process.argv.slice(2));
  const { out, faults, exit } = process.stdout.isTTY ? onlyText(outcome) : outcome;
  // Not process.exit: what is written to a pipe has to arrive first.
  process.exitCode = exit;
  process.stdout.write(out);
  for (const fault of faults) console.error(fault);
} catch (error) {
  console.error(error);
  process.exitCode = EXIT.bug;
}
