import pg from "pg";
import type { DatabaseLimits } from "@/lib/time-limits";

/** A moment for replies that have arrived already, while this process was busy with something else. */
const GRACE = 100;

type Limited = { readonly text: string; readonly query_timeout?: number };

/**
 * A pool of connections that wait for nothing longer than `limits` say. Where the database can end what takes too long, it does.
 * Where nothing is heard at all (it is paused, or something between swallows what is sent) the connection is torn down, and
 * with it all idle ones: what is true of one is soon found out of the others, by one request each.
 *
 * The database is told its limits as a connection begins; behind a pooler, which refuses that and gives each transaction another
 * connection, as each transaction does.
 */
export function limitedPool(
  connectionString: string,
  { limits, isPooled, max }: { limits: DatabaseLimits; isPooled: boolean; max: number },
): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    // What is asked while an answer is still to come is sent at once, not after it.
    pipeline: true,
    connectionTimeoutMillis: limits.connect,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(isPooled ? {} : settingsOf(limits)),
  });
  const idle = new Set<pg.PoolClient>();
  const tearDown = (client: pg.PoolClient) => {
    for (const each of [client, ...idle]) {
      each.connection.stream.destroy(new Error("Connection terminated: no reply"));
    }
    idle.clear();
  };
  pool.on("connect", (client) => {
    // A connection that breaks fails what is asked on it; without a listener it would end the process.
    client.on("error", () => undefined);
    endOnForeignCommands(client, isPooled ? [...COMMANDS, "SET"] : COMMANDS);
    limitReplies(client, { limits, isPooled }, () => tearDown(client));
  });
  pool.on("acquire", (client) => idle.delete(client));
  pool.on("release", (_error, client) => idle.add(client));
  pool.on("remove", (client) => idle.delete(client));
  pool.on("error", () => undefined);
  return pool;
}

/** All that Landfall does on a connection, as the database names it when it was done. */
const COMMANDS = [
  ...["SELECT", "INSERT", "UPDATE", "DELETE"],
  ...["BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"],
];

/**
 * Ends a connection on which anything else was done: somebody runs SQL of their own. It would outlive their transaction: a
 * statement that they prepared under one of our names would be run for whoever the connection serves next, in their name.
 */
function endOnForeignCommands(client: pg.PoolClient, commands: readonly string[]): void {
  client.connection.on("commandComplete", ({ text }: { readonly text: string }) => {
    const [command = ""] = text.split(" ");
    if (commands.includes(command)) return;
    console.error(
      `A statement that is none of Landfall's was run in its database (${command}): look into it.`,
    );
    client.connection.stream.destroy(new Error("Connection terminated: a statement that is none of ours"));
  });
}

/** The driver's own limit on replies gives up the question and keeps the connection, which then serves nobody. */
function limitReplies(
  client: pg.PoolClient,
  { limits, isPooled }: { limits: DatabaseLimits; isPooled: boolean },
  giveUp: () => void,
): void {
  const settings = Object.entries(settingsOf(limits)).map(([name, value]) => `SET LOCAL ${name} = ${value}`);
  const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
  const limited = (given: string | Limited, ...more: unknown[]) => {
    const { text, query_timeout, ...rest } = typeof given === "string" ? { text: given } : given;
    const isBegin = /^BEGIN\b/.test(text);
    // Behind a pooler a transaction waits, as it begins, for one of the pooler's connections.
    const begin = limits.begin + (isPooled ? limits.connect : 0);
    const limit = query_timeout ?? (isBegin ? begin : limits.reply);
    let timer = setTimeout(() => {
      timer = setTimeout(giveUp, GRACE);
    }, limit);
    // One message, one round trip; the driver gives the results of its statements as a list, which nobody looks at.
    const asked = isBegin && isPooled ? [text, ...settings].join("; ") : text;
    const reply = query({ ...rest, text: asked }, ...more);
    const isHeard = () => clearTimeout(timer);
    reply.then(isHeard, isHeard);
    return reply;
  };
  client.query = limited as typeof client.query;
}

function settingsOf(limits: DatabaseLimits) {
  return {
    lock_timeout: limits.lock,
    statement_timeout: limits.statement,
    idle_in_transaction_session_timeout: limits.idle,
  };
}
