/**
 * The database in which a browser keeps what is typed (`kept-store.ts`). It knows rows, not what is in them, and that a browser's
 * storage can hang: every answer of it is waited for only so long, then what was asked is aborted and the database opened anew.
 *
 * In WebKit a transaction that is under way when its page is put away (into the back/forward cache) never ends, and all later
 * ones, of any page, wait for it. So nothing is under way in a page that is put away, and it begins again when the page is back.
 */

import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import { NotInTime, withinTime } from "@/lib/within-time";

export type Sealed = {
  readonly id: string;
  /** Member, assessment and kind of writing. */
  readonly owner: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

/** Milliseconds after which the storage is taken to hang. It answers in a few. */
export const STORAGE_PATIENCE = 3_000;

const DATABASE = "landfall-kept";
const STORE = "edits";

type Schema = DBSchema & { edits: { key: string; value: Sealed } };
type Rows<Mode extends IDBTransactionMode> = IDBPObjectStore<Schema, ["edits"], "edits", Mode>;

/** Every row. Like the others below: throws if the storage refuses, doesn't answer in time, or the page is put away. */
export function readKept(): Promise<readonly Sealed[]> {
  return transact("readonly", (rows) => rows.getAll());
}

/** Writes a row and removes those of the other ids, or does neither. */
export function putKept(row: Sealed, instead: readonly string[]): Promise<unknown> {
  return transact("readwrite", (rows) =>
    Promise.all([rows.put(row), ...instead.map((id) => rows.delete(id))]),
  );
}

export function eraseKept(ids: readonly string[]): Promise<unknown> {
  return transact("readwrite", (rows) => Promise.all(ids.map((id) => rows.delete(id))));
}

export function eraseAllKept(): Promise<unknown> {
  return transact("readwrite", (rows) => rows.clear());
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;
/** How to end what is under way. */
const underWay = new Set<() => void>();
let isPutAway = false;

async function transact<Mode extends "readonly" | "readwrite", Result>(
  mode: Mode,
  act: (rows: Rows<Mode>) => Promise<Result>,
): Promise<Result> {
  if (isPutAway) throw new Error("The page is put away.");
  let isGivenUp = false;
  let abort = () => {};
  const end = () => {
    isGivenUp = true;
    abort();
  };
  underWay.add(end);
  const acting = async () => {
    const database = await open();
    if (isGivenUp) throw new NotInTime();
    const transaction = database.transaction(STORE, mode);
    abort = () => endQuietly(() => transaction.abort());
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), transaction.done]);
    return result;
  };
  try {
    return await withinTime(STORAGE_PATIENCE, acting());
  } catch (error) {
    end();
    close();
    throw error;
  } finally {
    underWay.delete(end);
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(STORE, { keyPath: "id" }),
  });
  return opened;
}

/** The next transaction opens it anew. A database that opens too late is closed as well. */
function close(): void {
  opened?.then((database) => database.close()).catch(() => undefined);
  opened = null;
}

/** What has ended already can't be aborted. */
function endQuietly(abort: () => void): void {
  try {
    abort();
  } catch {
    // It ended by itself.
  }
}

/** Calls `away` when the page goes into the back/forward cache and `back` when it is shown again. */
export function onPutAway(away: () => void, back: () => void): void {
  window.addEventListener("pagehide", ({ persisted }) => persisted && away());
  window.addEventListener("pageshow", ({ persisted }) => persisted && back());
}

if (typeof window !== "undefined") {
  onPutAway(
    () => {
      isPutAway = true;
      for (const end of underWay) end();
      close();
    },
    () => {
      isPutAway = false;
    },
  );
}
