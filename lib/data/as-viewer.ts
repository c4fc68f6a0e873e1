/**
 * The one way to the database. Every access runs in a transaction that carries its viewer (`asViewer`), or asks one of the
 * narrow questions a visitor may ask (`asVisitor`); PostgreSQL's policies do the rest. No other file exports a client.
 *
 * lib/data knows tables and the domain's types. It refuses to know who may do what, requests, cookies and screens.
 */
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { Prisma, PrismaClient } from "@/lib/data/generated/client";
import { limitedPool } from "@/lib/data/limited-pool";
import { statementName } from "@/lib/data/statement-name";
import { isOutOfReach, Unavailable } from "@/lib/data/unavailable";
import { withoutRowValues } from "@/lib/data/without-row-values";
import type { Role } from "@/lib/domain/access/access-table";
import { databaseSettings } from "@/lib/env";
import { DATABASE_LIMITS, type DatabaseLimits, SAVE_LIMITS } from "@/lib/time-limits";

/** What a request proves about itself: a member, and which generation of their sessions it belongs to. */
export type Session = { readonly memberId: string; readonly sessionVersion: number };

/** Who looks, as the database says at the start of the transaction. */
export type Viewer = {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
};

export type Tx = Prisma.TransactionClient;

/** What a view needs of a transaction; every `Tx` is one. */
export type Reader = {
  $queryRaw<T = unknown>(query: TemplateStringsArray, ...values: unknown[]): Promise<T>;
};

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

/** What doors throw of an error: `Unavailable` where the database is out of reach, else the error itself, without row values. */
function thrown(error: unknown): unknown {
  const bare = withoutRowValues(error);
  return isOutOfReach(bare) ? new Unavailable(bare) : bare;
}

type ViewerRow = {
  id: string;
  organisation_id: string;
  organisation_name: string;
  name: string;
  email: string;
  roles: Role[];
  teams: string[];
};

/** Runs `work` in one transaction that sees what the session's member may see. Throws SessionRevoked; nothing was done then. */
export function asViewer<T>(session: Session, work: (tx: Tx, viewer: Viewer) => Promise<T>): Promise<T> {
  return inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<ViewerRow[]>`
      SELECT * FROM landfall_enter(${session.memberId}::uuid, ${session.sessionVersion}::integer)`;
    return work(tx, viewerOf(rows));
  });
}

async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    const { client, limits } = connection();
    const { connect, begin, transaction } = limits;
    return await client.$transaction(work, { maxWait: 2 * connect + begin, timeout: transaction });
  } catch (error) {
    throw thrown(error);
  }
}

/**
 * The same for reading alone: a read-only transaction, on a connection of the same pool but past the layers that writing
 * needs, which cost more than the queries of a page. Statements are composed by Prisma and kept prepared.
 */
export async function readAsViewer<T>(
  session: Session,
  work: (reader: Reader, viewer: Viewer) => Promise<T>,
): Promise<T> {
  const { nameOf } = connection();
  const client = await checkOut();
  const reader: Reader = {
    async $queryRaw<Rows>(strings: TemplateStringsArray, ...values: unknown[]) {
      const { text, values: parameters } = Prisma.sql(strings, ...values);
      const { rows } = await client.query({ name: nameOf(text), text, values: parameters });
      return rows as Rows;
    },
  };
  let failed: unknown;
  try {
    await client.query("BEGIN READ ONLY");
    const rows = await reader.$queryRaw<ViewerRow[]>`
      SELECT * FROM landfall_enter(${session.memberId}::uuid, ${session.sessionVersion}::integer)`;
    return await work(reader, viewerOf(rows));
  } catch (error) {
    failed = error;
    throw thrown(error);
  } finally {
    // Nothing was written: both ends are the same. A connection that can't even end is not used again.
    const ended = await client.query(failed ? "ROLLBACK" : "COMMIT").then(
      () => true,
      () => false,
    );
    client.release(!ended);
  }
}

async function checkOut(): Promise<pg.PoolClient> {
  try {
    return await connection().pool.connect();
  } catch (error) {
    throw thrown(error);
  }
}

function viewerOf([row]: readonly ViewerRow[]): Viewer {
  if (!row) throw new SessionRevoked();
  return {
    id: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    name: row.name,
    email: row.email,
    roles: row.roles,
    teamIds: row.teams,
  };
}

/** Runs `work` in one transaction without a viewer: policies show nothing, only the visitors' functions answer. */
export function asVisitor<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(work);
}

/**
 * Calls a database function that enters by itself, as its own transaction in one round trip. Only for functions whose first
 * act is `landfall_enter`; `values` begin with the session's member and version. Kept prepared under `name`.
 */
export async function callAsViewer<Row extends pg.QueryResultRow>(
  session: Session,
  call: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<Row[]> {
  const values = [session.memberId, session.sessionVersion, ...call.values];
  const { isPooled } = connection();
  const client = await checkOut();
  let failed: unknown;
  try {
    // Behind a pooler its limits come with the beginning of a transaction.
    if (isPooled) await client.query("BEGIN");
    const asked = { text: call.text, values, query_timeout: SAVE_LIMITS.reply };
    const { rows } = await client.query<Row>(isPooled ? asked : { ...asked, name: call.name });
    if (isPooled) await client.query("COMMIT");
    return rows;
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
