import { findOwnerAddress } from "@/scripts/database/owner-address";
import { keptServerSettings } from "@/scripts/database/server-settings";
import { readStartSettings, type StartSettings } from "@/scripts/installation/start-settings";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { Failure } from "@/scripts/process/failure";
import { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

interface Given {
  readonly ownerUrl: string;
  readonly settings: StartSettings;
  readonly shutdown: Shutdown;
}

/**
 * Does a command's work on the database of DATABASE_URL or the embedded one, which is started if `npm start` doesn't have it
 * running, and ended again. What the person at the console can put right becomes a sentence. `makes` lets an embedded
 * database be made where there is none yet.
 */
export async function withDatabase(
  work: (given: Given) => Promise<Outcome>,
  { makes = false } = {},
): Promise<Outcome> {
  const shutdown = new Shutdown();
  shutdown.onSignals((words) => console.error(words), EXIT.interrupted);
  try {
    const settings = readStartSettings(process.env, projectRoot);
    const { databaseUrl, dataFolder } = settings;
    if (!databaseUrl && !makes && !keptServerSettings(dataFolder)) {
      throw new Failure(
        `There is no database in ${dataFolder} yet, and DATABASE_URL is not set. LANDFALL_DATA names another folder.`,
      );
    }
    return await work({ ownerUrl: await findOwnerAddress(settings, shutdown), settings, shutdown });
  } catch (error) {
    // Once stopped, what was under way fails; the process ends as soon as the rest has.
    if (shutdown.begun) return { out: "", faults: [], exit: EXIT.interrupted };
    if (!(error instanceof Failure)) throw error;
    return { out: "", faults: [error.message], exit: EXIT.unavailable };
  } finally {
    await shutdown.run();
  }
}
