import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { keepPostgres } from "@/scripts/database/kept-postgres";
import { isAlive, waitUntilGone } from "@/scripts/process/process-identity";
import { Shutdown } from "@/scripts/process/shutdown";

test("a database that is killed is up again under its address, with its data, until it is to stop", async () => {
  const folder = mkdtempSync(join(tmpdir(), "landfall-kept-"));
  const shutdown = new Shutdown();
  try {
    const onGivenUp = () => expect.unreachable("given up");
    const { ownerUrl } = await keepPostgres({ folder, shutdown, onGivenUp });
    const query = async (text: string) => {
      const client = new pg.Client({ connectionString: ownerUrl });
      client.on("error", () => undefined);
      await client.connect();
      return client.query(text).finally(() => client.end());
    };
    const pid = () => Number.parseInt(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8"), 10);
    await query("CREATE TABLE kept AS SELECT 42 AS answer");
    const killed = pid();
    process.kill(killed, "SIGKILL");
    expect(await waitUntilGone(killed, 10_000)).toBe(true);
    await expect
      .poll(
        () =>
          query("SELECT answer FROM kept").then(
            ({ rows }) => rows,
            () => null,
          ),
        { timeout: 60_000 },
      )
      .toEqual([{ answer: 42 }]);
    const revived = pid();
    expect(revived).not.toBe(killed);
    await shutdown.run();
    expect(isAlive(revived)).toBe(false);
  } finally {
    await shutdown.runAtOnce();
    rmSync(folder, { recursive: true, force: true });
  }
});
