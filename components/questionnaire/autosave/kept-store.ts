/**
 * What is typed and not saved yet, kept in this browser until it is, so that a killed tab loses nothing. Encrypted under a key
 * that only the signed-in member gets from the server (AES-GCM, `lib/auth/kept-key.ts`) and that is never written down;
 * erased once everything is saved, and at sign-out. Without IndexedDB or a secure context nothing is kept but in memory.
 */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Path } from "@/lib/domain/assessment/path";

/** Where something was typed; null: at the assessment as a whole. */
type Placed = { readonly path: Path | null };

type Sealed = {
  readonly id: string;
  /** Member, assessment and kind of writing. */
  readonly owner: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

/** What dead tabs left, and how to erase it where they put it. */
type Left<T> = { readonly typed: readonly T[]; readonly settle: () => Promise<void> };

/** Milliseconds after a keystroke within which a tab writes down what was typed. */
export const KEEP_PAUSE = 100;

const DATABASE = "landfall-kept";
const STORE = "edits";
/** The channel on which tabs tell each other that somebody signed out. */
const SIGNED_OUT = "landfall-kept-signed-out";

/** What one tab keeps of one kind of writing (answers, comments) on one assessment. */
export class KeptStore<T extends Placed> {
  private readonly id = crypto.randomUUID();
  private readonly owner: string;
  private last: Promise<void> = Promise.resolve();
  /** What is to be written next: the newest only, however long a write takes. */
  private next: readonly T[] | null = null;
  private isForgotten = false;

  constructor(
    private readonly memberId: string,
    assessmentId: string,
    /** Stores of another kind on the same assessment are left alone. */
    kind: string,
  ) {
    this.owner = `${memberId} ${assessmentId} ${kind}`;
    // A lock lives as long as the tab, however it ends: it tells what a tab keeps from what a dead one left behind.
    if (!canKeep()) return;
    void navigator.locks.request(lockOf(this.id), () => new Promise(() => undefined));
    // Signed out in another tab.
    new BroadcastChannel(SIGNED_OUT).onmessage = () => void this.forget();
  }

  /** Replaces what is kept. An empty list erases it. Never throws: what can't be kept is still in memory. */
  write(typed: readonly T[]): Promise<void> {
    const isWaiting = this.next !== null;
    this.next = typed;
    if (!isWaiting) this.last = this.last.then(() => this.writeNext()).catch(() => undefined);
    return this.last;
  }

  /**
   * Gives what dead tabs of this member left on this assessment, oldest first, each place once: where two left words for the
   * same place, the others wait for another opening. Call `settle` when they are written under this tab's name.
   */
  async takeLeft(): Promise<Left<T>> {
    const nothing = { typed: [], settle: async () => undefined };
    const key = canKeep() ? await this.cryptoKeyInTime() : null;
    if (!key) return nothing;
    const all = await (await database()).getAll(STORE);
    const taken = new Map<Path | null, T>();
    const settled: string[] = [];
    for (const kept of all) {
      if (kept.owner !== this.owner || kept.id === this.id || !(await isLeft(kept.id))) continue;
      const typed = await open<T>(key, kept);
      if (typed === null || typed.some(({ path }) => taken.has(path))) continue;
      for (const one of typed) taken.set(one.path, one);
      settled.push(kept.id);
    }
    return {
      typed: [...taken.values()],
      settle: async () => {
        for (const id of settled) await (await database()).delete(STORE, id);
      },
    };
  }

  /** Erases what this tab kept and keeps nothing more: the member signed out. */
  async forget(): Promise<void> {
    this.isForgotten = true;
    keys.delete(this.memberId);
    await this.last;
    if (canKeep()) await (await database()).delete(STORE, this.id).catch(() => undefined);
  }

  private async writeNext(): Promise<void> {
    const typed = this.next;
    this.next = null;
    if (typed === null || !canKeep() || this.isForgotten) return;
    if (typed.length === 0) {
      await (await database()).delete(STORE, this.id);
      return;
    }
    const key = await keyOf(this.memberId);
    if (!key || this.isForgotten) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(typed));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
    await (await database()).put(STORE, { id: this.id, owner: this.owner, iv, sealed });
  }

  /** Asks until the server answers: it may be starting. Null only once the member signed out. */
  private async cryptoKeyInTime(): Promise<CryptoKey | null> {
    for (let pause = 1_000; !this.isForgotten; pause = Math.min(2 * pause, 30_000)) {
      const key = await keyOf(this.memberId);
      if (key) return key;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return null;
  }
}

/** The members' keys of this page, by member; what could not be had is asked for again next time. */
const keys = new Map<string, Promise<CryptoKey | null>>();

function keyOf(memberId: string): Promise<CryptoKey | null> {
  const known = keys.get(memberId);
  if (known) return known;
  const asked = fetchKey(memberId).then((key) => {
    if (key === null) keys.delete(memberId);
    return key;
  });
  keys.set(memberId, asked);
  return asked;
}

/** Erases everything kept in this browser, for whomever, and has other tabs keep nothing more: at sign-out nothing is left on the disk. */
export async function forgetAllKept(): Promise<void> {
  if (!canKeep()) return;
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.postMessage(null);
  channel.close();
  await database()
    .then((kept) => kept.clear(STORE))
    .catch(() => undefined);
}

function canKeep(): boolean {
  const hasTabs = typeof BroadcastChannel !== "undefined" && "locks" in navigator;
  return typeof indexedDB !== "undefined" && hasTabs && crypto.subtle !== undefined;
}

async function fetchKey(memberId: string): Promise<CryptoKey | null> {
  try {
    const response = await fetch("/api/kept-key", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ member: memberId }),
    });
    if (!response.ok) return null;
    const { key } = (await response.json()) as { key: string };
    const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
    return await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  } catch {
    return null;
  }
}

async function open<T>(key: CryptoKey, { iv, sealed }: Sealed): Promise<readonly T[] | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed);
    return JSON.parse(new TextDecoder().decode(plain)) as T[];
  } catch {
    return null;
  }
}

function lockOf(id: string): string {
  return `landfall-kept ${id}`;
}

function isLeft(id: string): Promise<boolean> {
  return navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => lock !== null);
}

type Schema = DBSchema & { edits: { key: string; value: Sealed } };

let opened: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(DATABASE, 1, {
    upgrade: (made) => void made.createObjectStore(STORE, { keyPath: "id" }),
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}
