import { type PostgresServer, startPostgres } from "@/scripts/database/postgres-server";
import { Failure } from "@/scripts/process/failure";
import { Restarts, startAgain } from "@/scripts/process/restarts";
import type { Shutdown } from "@/scripts/process/shutdown";

interface Order {
  readonly folder: string;
  readonly shutdown: Shutdown;
  /** Called once it has died too often. */
  readonly onGivenUp: () => void;
}

/**
 * Starts the embedded PostgreSQL and starts it again when it dies, under the same address, until the shutdown ends it. Call only as
 * the holder of the installation's lock.
 */
export async function keepPostgres({ folder, shutdown, onGivenUp }: Order): Promise<PostgresServer> {
  const restarts = new Restarts();
  let current = startPostgres({ folder });
  // Before it is up, so that a signal meanwhile leaves none behind; one task, so that the web server ends before any of them.
  shutdown.add(async (options) => (await current.catch(() => undefined))?.stop(options));
  const first = await current;
  const watch = (server: PostgresServer) => server.onUnexpectedEnd(() => void revive());
  const revive = async () => {
    const start = async () => {
      current = startPostgres({ folder });
      const server = await current;
      if (server.ownerUrl !== first.ownerUrl) {
        throw new Failure("its port was taken by another program meanwhile");
      }
      watch(server);
    };
    const ended = `ended by itself (${folder}/postgres.log.previous may say why)`;
    const isStopping = () => shutdown.begun;
    const isUp = await startAgain({ name: "The database", ended, start, restarts, isStopping });
    if (!isUp && !shutdown.begun) onGivenUp();
  };
  watch(first);
  return first;
}
