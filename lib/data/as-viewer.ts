/**
 * The way to the database of whoever is signed in. Every access runs in a transaction that carries its viewer; PostgreSQL's
 * policies do the rest. What is asked before there is a viewer goes through `as-visitor.ts`. No other file exports a client.
 *
 * lib/data knows tables and the domain's types. It refuses to know who may do what, requests, cookies and screens.
 */
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { ask, rowsOf } from "@/lib/data/ask";
import type { Gives, SessionMeans, Taken } from "@/lib/data/database-functions";
import { type Prisma, PrismaClient } from "@/lib/data/generated/client";
import { limitedPool } from "@/lib/data/limited-pool";
import { checkOut, inRawTransaction, type Reader, thrown } from "@/lib/data/raw-transaction";
import { statementName } from "@/lib/data/statement-name";
import type { Role } from "@/lib/domain/access/access-table";
import { databaseSettings } from "@/lib/env";
import { DATABASE_LIMITS, type DatabaseLimits, SAVE_LIMITS } from "@/lib/time-limits";

/**
 * What a request proves about itself: the session's token, which the database alone can tell whose it is. `memberId` says whom
 * it was given to; nothing is decided by it.
 */
export type Session = { readonly memberId: string; readonly token: string };

/** Who looks, as the database says at the start of the transaction. */
export type Viewer = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly sessionId: string;
  /** How they signed in. */
  readonly means: SessionMeans;
  /** When they last proved that it is they. */
  readonly confirmedAt: Date;
};

export type Tx = Prisma.TransactionClient;

export type { Reader };

/** The session was ended, or its member disabled. */
export class SessionRevoked extends Error {
  override name = "SessionRevoked";
}

type Connection = {
  readonly pool: pg.Pool;
  readonly client: PrismaClient;
  readonly limits: DatabaseLimits;
  /** Statements that a connection keeps prepared; none where a pooler gives each transaction another connection. */
  readonly nameOf: (statement: string) => string;
  readonly isPooled: boolean;
};

// One pool a process, also across the reloads of a development server.
const kept = globalThis as { landfallConnection?: Connection };

function connection(): Connection {
  kept.landfallConnection ??= connect(DATABASE_LIMITS);
  return kept.landfallConnection;
}

function connect(limits: DatabaseLimits): Connection {
  const { appUrl, isPooled } = databaseSettings();
  const pool = limitedPool(appUrl, { limits, isPooled, max: 10 });
  const nameOf = isPooled ? () => "" : statementName;
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) });
  return { pool, client: new PrismaClient({ adapter }), limits, nameOf, isPooled };
}

/** Other limits of time than a person's patience, for the whole process: call before anything is asked. */
export function waitAsLongAs(limits: DatabaseLimits): void {
  kept.landfallConnection = connect(limits);
}

/** Runs `work` in one transaction that sees what the session's member may see. Throws SessionRevoked; nothing was done then. */
export async function asViewer<T>(
  session: Session,
  work: (tx: Tx, viewer: Viewer) => Promise<T>,
): Promise<T> {
  const { client, limits } = connection();
  const { connect, begin, transaction } = limits;
  const entered = async (tx: Tx) => {
    const row = await ask(tx, "landfall_enter_by_token", session.token);
    return work(tx, viewerOf(row));
  };
  try {
    return await client.$transaction(entered, { maxWait: 2 * connect + begin, timeout: transaction });
  } catch (error) {
    throw thrown(error);
  }
}

/**
 * The same for reading alone: a read-only transaction, on a connection of the same pool but past the layers that writing
 * needs, which cost more than the queries of a page. Statements are composed by Prisma and kept prepared.
 */
export function readAsViewer<T>(
  session: Session,
  work: (reader: Reader, viewer: Viewer) => Promise<T>,
): Promise<T> {
  const { pool, nameOf } = connection();
  return inRawTransaction({ pool, nameOf, begin: "BEGIN READ ONLY" }, async (reader) => {
    const row = await ask(reader, "landfall_enter_by_token", session.token);
    return work(reader, viewerOf(row));
  });
}

function viewerOf(row: Gives<"landfall_enter_by_token"> | undefined): Viewer {
  if (!row) throw new SessionRevoked();
  return {
    id: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    name: row.name,
    email: row.email,
    roles: row.roles,
    teamIds: row.teams,
    sessionId: row.session_id,
    means: row.means,
    confirmedAt: row.confirmed_at,
  };
}

/** Functions whose first act is to enter by the session's token, which they take first. */
type Entering = "landfall_enter_by_token" | "landfall_save_answer";

/**
 * Calls a function of the database that enters by itself, as its own transaction in one round trip; gives its first row. The
 * session's token comes before what else is given.
 */
export async function callAsViewer<Name extends Entering>(
  session: Session,
  name: Name,
  ...given: Taken<Name> extends readonly [string, ...infer Rest] ? Rest : never
): Promise<Gives<Name> | undefined> {
  const { pool, isPooled, nameOf } = connection();
  const client = await checkOut(pool);
  let failed: unknown;
  try {
    // Behind a pooler its limits come with the beginning of a transaction.
    if (isPooled) await client.query("BEGIN");
    const text = rowsOf(name);
    const values = [session.token, ...given];
    const asked = { name: nameOf(text), text, values, query_timeout: SAVE_LIMITS.reply };
    const { rows } = await client.query<Gives<Name> & pg.QueryResultRow>(asked);
    if (isPooled) await client.query("COMMIT");
    return rows[0];
  } catch (error) {
    failed = error;
    throw thrown(error);
  } finally {
    client.release(failed !== undefined);
  }
}

/** Closes the connections; the process is about to end. */
export async function closeConnections(): Promise<void> {
  const open = kept.landfallConnection;
  delete kept.landfallConnection;
  await open?.client.$disconnect();
  await open?.pool.end();
}
