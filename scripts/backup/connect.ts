import pg from "pg";
import { ownerClient } from "@/scripts/database/owner-client";
import { Failure } from "@/scripts/process/failure";

/** The text of a value must not depend on whose session or server it is. */
const SAME_TEXT = [
  "SET datestyle = 'ISO, YMD'",
  "SET timezone = 'UTC'",
  "SET intervalstyle = 'postgres'",
  "SET extra_float_digits = 1",
  "SET bytea_output = 'hex'",
  "SET client_encoding = 'UTF8'",
  "SET search_path = 'public'",
  // A backup takes as long as it takes; a lock it waits for does not.
  "SET statement_timeout = 0",
  "SET idle_in_transaction_session_timeout = 0",
  "SET lock_timeout = '20s'",
].join("; ");

/**
 * Does the work on a connection of its own as the database's owner, in which values have the same text everywhere.
 *
 * @throws Failure where the database says why it doesn't go on: no rights, gone, full, locked.
 */
export async function withBackupClient<T>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = ownerClient(ownerUrl, { reply: 0 });
  try {
    await client.connect();
    await client.query(SAME_TEXT);
    return await work(client);
  } catch (error) {
    throw inWords(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const LOCK_NOT_AVAILABLE = "55P03";

function inWords(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) {
    if (error.code === LOCK_NOT_AVAILABLE) {
      return new Failure("The database is being migrated, or something else holds it. Try again later.");
    }
    // Its detail can quote a row; its message names tables, columns and constraints.
    return new Failure(`The database refused: ${error.message} (${error.code})`);
  }
  const { code, message } = error as NodeJS.ErrnoException;
  // The driver has no code for these two.
  const isBroken = /^(Connection terminated|Client has encountered a connection error)/.test(message ?? "");
  if (isBroken || code === "ECONNRESET" || code === "ECONNREFUSED") {
    return new Failure("The connection to the database broke.");
  }
  return error;
}
