/**
 * What is typed and not saved yet, kept in this browser until it is, so that a killed tab loses nothing. Encrypted under a key
 * that only the signed-in member gets from the server (AES-GCM, `lib/auth/kept-key.ts`) and that is never written down;
 * erased once everything is saved, and at sign-out. Without IndexedDB or a secure context nothing is kept but in memory.
 */

import {
  eraseAllKept,
  eraseKept,
  onPutAway,
  putKept,
  readKept,
  type Sealed,
  STORAGE_PATIENCE,
} from "@/components/kept-forms/kept-database";
import type { Path } from "@/lib/domain/assessment/path";
import { limitedFetch } from "@/lib/limited-fetch";
import { withinTime } from "@/lib/within-time";

/** Where something was typed; null: at the assessment as a whole. */
type Placed = { readonly path: Path | null };

/** What dead tabs left, and how to erase it where they put it, once it's written under this tab's name. */
type Left<T> = { readonly typed: readonly T[]; readonly settle: () => Promise<void> };

/** Milliseconds after a keystroke within which a tab writes down what was typed. */
export const KEEP_PAUSE = 100;

/** Milliseconds until what could not be written down is tried again. */
const RETRY = 5_000;
/** Milliseconds between two tries to read what dead tabs left. */
const ASK_FIRST = 1_000;
const ASK_LONGEST = 30_000;

/** The channel on which tabs tell each other that somebody signed out. */
const SIGNED_OUT = "landfall-kept-signed-out";

/** What one tab keeps of one kind of writing (answers, comments) on one assessment. */
export class KeptStore<T extends Placed> {
  // Over plain http to another machine there is no `crypto.randomUUID`.
  private readonly id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
    part.toString(36),
  ).join("-");
  private readonly owner: string;
  private last: Promise<boolean> = Promise.resolve(true);
  /** What is to be written next: the newest only, however long a write takes. */
  private next: readonly T[] | null = null;
  /** What was to be kept last. */
  private newest: readonly T[] | null = null;
  /** Rows of dead tabs that the next one written replaces. */
  private takenOver: readonly string[] = [];
  private letGo: () => void = () => undefined;
  private isForgotten = false;

  constructor(
    private readonly memberId: string,
    assessmentId: string,
    /** Stores of another kind on the same assessment are left alone. */
    kind: string,
  ) {
    this.owner = `${memberId} ${assessmentId} ${kind}`;
    if (!canKeep()) return;
    this.hold();
    // A page that is put away may never come back: what it keeps is anybody's, as a dead tab's is.
    onPutAway(
      () => this.letGo(),
      () => {
        this.hold();
        if (this.newest) void this.write(this.newest);
      },
    );
    // Signed out in another tab.
    new BroadcastChannel(SIGNED_OUT).onmessage = () => void this.forget();
  }

  /**
   * Replaces what is kept, and gives whether it is on the disk. An empty list erases it. Never throws: what can't be kept is still in
   * memory, and tried again.
   */
  write(typed: readonly T[]): Promise<boolean> {
    const isWaiting = this.next !== null;
    this.next = typed;
    this.newest = typed;
    if (!isWaiting) this.last = this.last.then(() => this.writeNext());
    return this.last;
  }

  /**
   * Gives what dead tabs of this member left on this assessment, oldest first, each place once: where two left words for the
   * same place, the others wait for another opening. Call `write`, then `settle`: theirs is erased as ours is written, not before.
   */
  async takeLeft(): Promise<Left<T>> {
    const nothing = { typed: [], settle: async () => undefined };
    const key = canKeep() ? await this.untilAnswered(() => keyOf(this.memberId)) : null;
    const all = key && (await this.untilAnswered(readKept));
    if (!all) return nothing;
    const taken = new Map<Path | null, T>();
    const settled: string[] = [];
    for (const kept of all) {
      if (kept.owner !== this.owner || kept.id === this.id || !(await isLeft(kept.id))) continue;
      const typed = await open<T>(key, kept);
      if (typed === null || typed.some(({ path }) => taken.has(path))) continue;
      for (const one of typed) taken.set(one.path, one);
      settled.push(kept.id);
    }
    const settle = async () => {
      this.takenOver = [...this.takenOver, ...settled];
      await this.write(this.newest ?? []);
    };
    return { typed: [...taken.values()], settle };
  }

  /** Erases what this tab kept and keeps nothing more: the member signed out. Gives whether the browser did. */
  async forget(): Promise<boolean> {
    this.isForgotten = true;
    keys.delete(this.memberId);
    return !canKeep() || isDone(eraseKept([this.id]));
  }

  /** A lock lives as long as the tab, however it ends: it tells what a tab keeps from what a dead one left behind. */
  private hold(): void {
    const held = () => new Promise<void>((resolve) => (this.letGo = resolve));
    void navigator.locks.request(lockOf(this.id), held).catch(() => undefined);
  }

  private async writeNext(): Promise<boolean> {
    const typed = this.next;
    this.next = null;
    if (typed === null || !canKeep() || this.isForgotten) return false;
    const instead = this.takenOver;
    const isKept = await isDone(this.keep(typed, instead));
    if (isKept) this.takenOver = this.takenOver.filter((id) => !instead.includes(id));
    else setTimeout(() => this.newest === typed && void this.write(typed), RETRY);
    return isKept;
  }

  private async keep(typed: readonly T[], instead: readonly string[]): Promise<unknown> {
    if (typed.length === 0) return eraseKept([this.id, ...instead]);
    const key = await keyOf(this.memberId);
    if (!key) throw new Error("There is no key.");
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(typed));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
    if (this.isForgotten) return;
    return putKept({ id: this.id, owner: this.owner, iv, sealed }, instead);
  }

  /** Asks until there is an answer: the server may be starting, the storage hang. Null only once the member signed out. */
  private async untilAnswered<Answer>(ask: () => Promise<Answer | null>): Promise<Answer | null> {
    for (let pause = ASK_FIRST; !this.isForgotten; pause = Math.min(2 * pause, ASK_LONGEST)) {
      const answer = await ask().catch(() => null);
      if (answer !== null) return answer;
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

/**
 * Erases everything kept in this browser, for whomever, and has other tabs keep nothing more: at sign-out nothing is left on the disk.
 * Gives whether the browser did, for one whose storage hangs doesn't.
 */
export async function forgetAllKept(): Promise<boolean> {
  if (!canKeep()) return true;
  const channel = new BroadcastChannel(SIGNED_OUT);
  channel.postMessage(null);
  channel.close();
  return isDone(eraseAllKept());
}

function canKeep(): boolean {
  const hasTabs = typeof BroadcastChannel !== "undefined" && "locks" in navigator;
  return typeof indexedDB !== "undefined" && hasTabs && crypto.subtle !== undefined;
}

async function fetchKey(memberId: string): Promise<CryptoKey | null> {
  try {
    const response = await limitedFetch("/api/kept-key", {
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

/** A lock that can't be asked for in time is taken to be held. */
async function isLeft(id: string): Promise<boolean> {
  const asked = navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => lock !== null);
  return withinTime(STORAGE_PATIENCE, asked).catch(() => false);
}

function isDone(act: Promise<unknown>): Promise<boolean> {
  return act.then(
    () => true,
    () => false,
  );
}
