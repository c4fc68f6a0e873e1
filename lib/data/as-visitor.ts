/**
 * The way to the database before anybody is signed in: passwords, identities, one-time links, links for people outside, opening
 * sessions. It has a role of its own, `landfall_door`, which reads no table and whose questions the application's role cannot
 * ask, and a few connections of its own.
 */
import "server-only";
import type pg from "pg";
import { limitedPool } from "@/lib/data/limited-pool";
import { inRawTransaction, type Reader } from "@/lib/data/raw-transaction";
import { statementName } from "@/lib/data/statement-name";
import { databaseSettings } from "@/lib/env";
import { DATABASE_LIMITS, type DatabaseLimits } from "@/lib/time-limits";

type Door = { readonly pool: pg.Pool; readonly nameOf: (statement: string) => string };

const CONNECTIONS = 4;

// One pool a process, also across the reloads of a development server.
const kept = globalThis as { landfallDoor?: Door };

function open(limits: DatabaseLimits): Door {
  const { doorUrl, isPooled } = databaseSettings();
  return {
    pool: limitedPool(doorUrl, { limits, isPooled, max: CONNECTIONS }),
    nameOf: isPooled ? () => "" : statementName,
  };
}

/** Other limits of time than a person's patience, for the whole process: call before anything is asked. */
export function letVisitorsWait(limits: DatabaseLimits): void {
  kept.landfallDoor = open(limits);
}

/** Runs `work` in one transaction without a viewer: only the visitors' functions answer. */
export function asVisitor<T>(work: (tx: Reader) => Promise<T>): Promise<T> {
  kept.landfallDoor ??= open(DATABASE_LIMITS);
  return inRawTransaction({ ...kept.landfallDoor, begin: "BEGIN" }, work);
}

/** Closes the connections; the process is about to end. */
export async function closeDoor(): Promise<void> {
  const door = kept.landfallDoor;
  delete kept.landfallDoor;
  await door?.pool.end();
}
