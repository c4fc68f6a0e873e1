// `npm run reevaluate`: evaluates stored revisions under today's instrument and rulebook, beside what was frozen with them.
import { INSTRUMENT } from "@/lib/content/instrument";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { applyMigrations } from "@/scripts/database/migrations";
import { findOwnerAddress } from "@/scripts/database/owner-address";
import {
  countOfUnknownContent,
  type Progress,
  reevaluateRevisions,
} from "@/scripts/database/reevaluate-revisions";
import { showProgress } from "@/scripts/database/show-progress";
import { readStartSettings } from "@/scripts/installation/start-settings";
import { describeFailure } from "@/scripts/process/failure";
import { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

const shutdown = new Shutdown();
let isStopped = false;

/** What was done, in words; its exit code is 0 also when it was stopped, since nothing is lost. */
function figures({ done, total, unknown }: Progress, seconds: number): string {
  const evaluated = done - unknown;
  const rate = seconds > 0 ? Math.round(done / seconds) : done;
  return [
    total === 0
      ? "Every revision has been evaluated under these versions."
      : `Evaluated ${evaluated} of ${total} revisions in ${seconds.toFixed(1)} s (${rate}/s).`,
    ...(unknown > 0
      ? [
          `${unknown} were frozen under a version of the instrument that is not known here; they were left alone.`,
        ]
      : []),
    ...(done < total ? ["Stopped. What is done is kept; run it again to go on."] : []),
  ].join("\n");
}

async function run(): Promise<void> {
  const settings = readStartSettings(process.env, projectRoot);
  const ownerUrl = await findOwnerAddress(settings, shutdown);
  await applyMigrations(ownerUrl, shutdown);
  console.log(`Under instrument ${INSTRUMENT.version}, rulebook ${RULEBOOK_VERSION}:`);
  const begun = performance.now();
  const progress = await reevaluateRevisions({
    ownerUrl,
    onProgress: showProgress(process.stdout),
    isStopped: () => isStopped,
  });
  // A bar that was not drawn to its end still holds the line.
  if (process.stdout.isTTY && progress.done < progress.total) console.log("");
  console.log(figures(progress, (performance.now() - begun) / 1000));
  const unknown = await countOfUnknownContent(ownerUrl);
  if (unknown > 0) {
    console.log(
      `${unknown} of all revisions were frozen before the content of the rules was kept with them: which rules of their label concluded, can’t be known.`,
    );
  }
}

// The page under way is finished and written; a second signal ends at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (isStopped) void shutdown.runAtOnce().then(() => process.exit(130));
    isStopped = true;
  });
}

let code = 0;
try {
  await run();
} catch (error) {
  console.error(describeFailure(error));
  code = 1;
}
await shutdown.run();
process.exit(code);
