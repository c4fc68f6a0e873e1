import { UNAVAILABLE } from "@/lib/unavailable";

/**
 * The database could not be reached, or did not do in time what was asked. Whether it was done is not known where the reply
 * alone was lost; a transaction without its COMMIT was not.
 */
export class Unavailable extends Error {
  override name = "Unavailable";
  /** Next.js passes it on to the page that shows the error, where nothing else of an error of the server arrives. */
  readonly digest = UNAVAILABLE;

  constructor(readonly error: unknown) {
    super(`The database is out of reach: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** SQLSTATE: connection, resources, operator (shut down, cancelled), locks, time limits, deadlocks. */
const STATES = /^(08...|53...|57014|57P0[1-5]|55P03|25P0[34]|40P01|40001)$/;
/** What Node.js calls a connection that can't be had or broke. */
const SOCKET =
  /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What Prisma calls the same, a transaction that couldn't begin or took too long, and a deadlock. */
const PRISMA = /^P(1001|1002|1008|1017|2024|2028|2034)$/;
/** What node-postgres and its pool say without a code. */
const SENTENCES =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Client (has encountered|was closed)|Query read timeout)/;

const CARRIERS = ["cause", "meta", "driverAdapterError"] as const;

/** Whether an error, or what it carries, says that the database is out of reach or out of time, and not that we are wrong. */
export function isOutOfReach(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, message } = error as Record<string, unknown>;
  for (const name of [code, originalCode]) {
    if (typeof name === "string" && (STATES.test(name) || SOCKET.test(name) || PRISMA.test(name)))
      return true;
  }
  if (typeof message === "string" && SENTENCES.test(message)) return true;
  if (error instanceof AggregateError && error.errors.some((each) => isOutOfReach(each, depth + 1)))
    return true;
  return CARRIERS.some((carrier) => isOutOfReach((error as Record<string, unknown>)[carrier], depth + 1));
}
