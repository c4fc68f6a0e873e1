/**
 * What is typed and not saved yet, kept in this browser until it is, so that a killed tab loses nothing. Encrypted under a key
 * that only the signed-in member gets from the server (AES-GCM, `lib/auth/kept-key.ts`) and that is never written down;
 * erased once everything is saved, and at sign-out. Without IndexedDB or a secure context nothing is kept but in memory.
 */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft } from "@/components/questionnaire/answers/answer-draft";
import {
  type Confirmed,
  confirmedAt,
  type Queue,
  unsavedPaths,
} from "@/components/questionnaire/autosave/autosave-state";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";

/** One unsaved answer, and what it was typed over. */
export type KeptEdit = {
  readonly path: Path;
  readonly wanted: Answer | null;
  readonly base: Confirmed;
  /** Sent without hearing back: finding one of them on the server is no conflict. */
  readonly unheard: readonly (Answer | null)[];
  /** Half-written, no answer yet, and why. */
  readonly held?: { readonly draft: Draft; readonly sentence: string };
};

/** Everything in a queue that is not saved yet. `drafts`: what half-written answers look like in their boxes. */
export function keptEditsOf(queue: Queue, drafts: ReadonlyMap<Path, Draft>): readonly KeptEdit[] {
  return unsavedPaths(queue).flatMap((path) => {
    const entry = queue.entries[path];
    if (!entry) return [];
    const { wanted, phase, unheard = [] } = entry;
    const draft = drafts.get(path);
    const held = phase.type === "incomplete" && draft ? { held: { draft, sentence: phase.sentence } } : {};
    const sent = phase.type === "sending" ? [phase.sent] : [];
    return [{ path, wanted, base: confirmedAt(queue, path), unheard: [...unheard, ...sent], ...held }];
  });
}

type Sealed = {
  readonly id: string;
  /** Member and assessment. */
  readonly owner: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

const DATABASE = "landfall-kept";
const STORE = "edits";

/** The edits of one tab on one assessment. */
export class KeptEdits {
  private readonly id = crypto.randomUUID();
  private readonly owner: string;
  private key: Promise<CryptoKey | null> | null = null;
  private last: Promise<void> = Promise.resolve();
  /** What is to be written next: the newest only, however long a write takes. */
  private next: readonly KeptEdit[] | null = null;
  private isForgotten = false;

  constructor(
    private readonly memberId: string,
    assessmentId: string,
  ) {
    this.owner = `${memberId} ${assessmentId}`;
    // A lock lives as long as the tab, however it ends: it tells a tab's edits from those a dead one left behind.
    if (canKeep()) void navigator.locks.request(lockOf(this.id), () => new Promise(() => undefined));
  }

  /** Replaces what is kept. An empty list erases it. Never throws: what can't be kept is still in memory. */
  write(edits: readonly KeptEdit[]): Promise<void> {
    const isWaiting = this.next !== null;
    this.next = edits;
    if (!isWaiting) this.last = this.last.then(() => this.writeNext()).catch(() => undefined);
    return this.last;
  }

  /**
   * Gives what dead tabs of this member left on this assessment, oldest first, one answer once: where two left words for the
   * same answer, the others wait for another opening. Call `settle` when they are written under this tab's name.
   */
  async takeLeft(): Promise<{ readonly edits: readonly KeptEdit[]; readonly settle: () => Promise<void> }> {
    const nothing = { edits: [], settle: async () => undefined };
    const key = canKeep() ? await this.cryptoKeyInTime() : null;
    if (!key) return nothing;
    const all = await (await database()).getAll(STORE);
    const taken = new Map<Path, KeptEdit>();
    const settled: string[] = [];
    for (const kept of all) {
      if (kept.owner !== this.owner || kept.id === this.id || !(await isLeft(kept.id))) continue;
      const edits = await open(key, kept);
      if (edits === null || edits.some(({ path }) => taken.has(path))) continue;
      for (const edit of edits) taken.set(edit.path, edit);
      settled.push(kept.id);
    }
    return {
      edits: [...taken.values()],
      settle: async () => {
        for (const id of settled) await (await database()).delete(STORE, id);
      },
    };
  }

  /** Erases what this tab kept and keeps nothing more: the member signed out. */
  async forget(): Promise<void> {
    this.isForgotten = true;
    await this.last;
    if (canKeep()) await (await database()).delete(STORE, this.id).catch(() => undefined);
  }

  private async writeNext(): Promise<void> {
    const edits = this.next;
    this.next = null;
    if (edits === null || !canKeep() || this.isForgotten) return;
    if (edits.length === 0) {
      await (await database()).delete(STORE, this.id);
      return;
    }
    const key = await this.cryptoKey();
    if (!key || this.isForgotten) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(edits));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
    await (await database()).put(STORE, { id: this.id, owner: this.owner, iv, sealed });
  }

  /** Asks until the server answers: it may be starting. Null only once the member signed out. */
  private async cryptoKeyInTime(): Promise<CryptoKey | null> {
    for (let pause = 1_000; !this.isForgotten; pause = Math.min(2 * pause, 30_000)) {
      const key = await this.cryptoKey();
      if (key) return key;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return null;
  }

  /** Asked of the server once; again next time if it could not be had. */
  private cryptoKey(): Promise<CryptoKey | null> {
    this.key ??= fetchKey(this.memberId).then((key) => {
      if (key === null) this.key = null;
      return key;
    });
    return this.key;
  }
}

/** Erases everything kept in this browser, for whomever: at sign-out nothing is left on the disk. */
export async function forgetAllKept(): Promise<void> {
  if (!canKeep()) return;
  await database()
    .then((kept) => kept.clear(STORE))
    .catch(() => undefined);
}

function canKeep(): boolean {
  return typeof indexedDB !== "undefined" && "locks" in navigator && crypto.subtle !== undefined;
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

async function open(key: CryptoKey, { iv, sealed }: Sealed): Promise<readonly KeptEdit[] | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed);
    return JSON.parse(new TextDecoder().decode(plain)) as KeptEdit[];
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
