import pg from "pg";
import { OWNER_LIMITS } from "@/lib/time-limits";

/** A connection of the owner's, or of whom the address names, that is not open yet. `reply`: how long a statement may take; 0: as long as it takes. */
export function ownerClient(connectionString: string, { reply }: { reply: number }): pg.Client {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: OWNER_LIMITS.connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    query_timeout: reply,
  });
  // A connection that breaks fails what is asked on it; without a listener it would end the process.
  client.on("error", () => undefined);
  return client;
}

/** Runs `work` on a connection of its own, for statements that take no time to speak of unless told otherwise. */
export async function withOwner<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
  { reply = OWNER_LIMITS.look }: { readonly reply?: number } = {},
): Promise<T> {
  const client = ownerClient(connectionString, { reply });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
