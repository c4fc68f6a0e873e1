/**
 * Runs the autosave queue of one assessment in a browser tab: clock, network, leaving the page. It outlives the section
 * pages, so that going to another section never drops what is not saved yet. What
 * is not saved yet is kept in this browser too (`kept-store.ts`), and other tabs are told what is.
 */

import { KEEP_PAUSE, KeptStore } from "@/components/kept-forms/kept-store";
import {
  nextDue,
  type QueueEvent,
  type Send,
  step,
} from "@/components/questionnaire/autosave/autosave-queue";
import {
  answerAt,
  answersIn,
  answersOfRecord,
  type Confirmed,
  confirmedAt,
  EMPTY_QUEUE,
  type Entry,
  isServerSilent,
  type Pause,
  type Problem,
  problemsOf,
  type Queue,
  unsavedPaths,
} from "@/components/questionnaire/autosave/autosave-state";
import { type KeptEdit, keptEditsOf } from "@/components/questionnaire/autosave/kept-edits";
import { saveAnswerRequest } from "@/components/questionnaire/autosave/save-answer-request";
import type { Watch } from "@/components/questionnaire/autosave/watched-paths";
import type { Draft } from "@/components/questionnaire/drafts/answer-draft";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { BROWSER_LIMITS } from "@/lib/time-limits";

type Listener = () => void;

/** Milliseconds after which a name being typed is shown elsewhere on the page. */
const NAME_PAUSE = 150;

/** What a page knows of the answers, and what it wants to be told of. */
export type Loaded = {
  readonly confirmed: { readonly [path: Path]: Confirmed };
  /** ISO time at which the server read them. */
  readonly asOf: string;
  /** The paths the page was given all answers of. */
  readonly covers: (path: Path) => boolean;
  /** The paths on which branching, records and names depend. */
  readonly watched: (path: Path) => Watch;
};

export class AutosaveClient {
  private queue: Queue = EMPTY_QUEUE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onPath = new Map<Path, Set<Listener>>();
  private readonly onStructure = new Set<Listener>();
  private readonly onStatus = new Set<Listener>();
  private readonly onPause = new Set<Listener>();
  private readonly onArrival = new Map<Path, Set<Listener>>();
  private watched: (path: Path) => Watch = () => null;
  private structureTimer: ReturnType<typeof setTimeout> | undefined;
  private snapshot: Answers = {};
  private lastSavedAt: string | null = null;
  /** When the newest page we took answers from was rendered. */
  private asOf = "";
  /** Half-written answers, so that going to another section and back finds them. */
  private readonly drafts = new Map<Path, Draft>();

  private kept: KeptStore<KeptEdit> | null = null;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private tabs: BroadcastChannel | null = null;

  constructor(
    /** Who types. The server refuses to save it as anybody else's. */
    readonly memberId: string,
    private readonly assessmentId: string,
  ) {}

  /** Takes what a page was rendered with. */
  load({ confirmed, asOf, covers, watched }: Loaded): void {
    this.watched = watched;
    // What a newer page no longer has was removed by somebody else; an older page, kept by the browser, proves nothing.
    const gone = asOf <= this.asOf ? [] : this.settledBefore(asOf).filter((p) => covers(p) && !confirmed[p]);
    if (gone.length > 0) this.queue = step(this.queue, { type: "forgotten", paths: gone }).queue;
    this.queue = step(this.queue, { type: "loaded", confirmed }).queue;
    if (asOf > this.asOf) this.asOf = asOf;
    this.snapshot = answersIn(this.queue);
  }

  /** Answers as the person sees them; a new object whenever branching, records or names changed. */
  readonly answers = (): Answers => this.snapshot;
  answerAt(path: Path): Answer | null {
    return answerAt(this.queue, path);
  }
  /** Which change of an answer the server confirmed last; 0: there was none. */
  versionAt(path: Path): number {
    return confirmedAt(this.queue, path).version;
  }
  entryAt(path: Path): Entry | undefined {
    return this.queue.entries[path];
  }
  unsaved(): readonly Path[] {
    return unsavedPaths(this.queue);
  }
  /** What needs a person before it can be saved. */
  problems(): readonly Problem[] {
    return problemsOf(this.queue);
  }
  answersOfRecord(record: Path): ReadonlyMap<Path, Answer> {
    return answersOfRecord(this.queue, record);
  }
  /** Whether the server does not answer as it should while something waits to be saved. */
  isServerSilent(): boolean {
    return isServerSilent(this.queue);
  }
  pause(): Pause {
    return this.queue.pause;
  }
  savedAt(): string | null {
    return this.lastSavedAt;
  }

  edit(path: Path, answer: Answer | null, how: { now?: boolean } = {}): void {
    const hadAnswer = this.answerAt(path) !== null;
    this.drafts.delete(path);
    this.apply({ type: "edited", path, answer, at: Date.now(), ...how }, path);
    const watch = this.watched(path);
    if (watch === "now" || hadAnswer !== (answer !== null)) this.refreshStructure();
    else if (watch === "soon") this.refreshStructureSoon();
    if (how.now) this.flush(path);
  }
  /** Changes an answer from elsewhere on the page than its box, which then shows it. */
  put(path: Path, answer: Answer | null): void {
    this.edit(path, answer, { now: true });
    this.arrive([path]);
  }
  draftAt(path: Path): Draft | undefined {
    return this.drafts.get(path);
  }
  holdBack(path: Path, draft: Draft, sentence: string): void {
    this.drafts.set(path, draft);
    this.apply({ type: "incomplete", path, sentence }, path);
  }
  flush(path?: Path): void {
    this.apply({ type: "flushed", at: Date.now(), ...(path !== undefined && { path }) }, path);
  }
  resume(): void {
    this.apply({ type: "resumed", at: Date.now() });
  }
  resolve(path: Path, answer: Answer | null): void {
    this.apply({ type: "resolved", path, answer, at: Date.now() }, path);
    this.refreshStructure();
  }

  /** Takes what others, or other tabs, saved meanwhile. What is being changed here stays; saving it then meets theirs. */
  hear(confirmed: { readonly [path: Path]: Confirmed }): readonly Path[] {
    const newer = Object.entries(confirmed).filter(([path, { version }]) => {
      const known = this.queue.confirmed[path];
      return version > (known?.version ?? 0) && !this.isInUnsavedRecord(path);
    });
    if (newer.length === 0) return [];
    this.apply({ type: "loaded", confirmed: Object.fromEntries(newer) });
    const heard = newer.map(([path]) => path).filter((path) => !this.isUnsaved(path));
    this.arrive(heard);
    return heard;
  }

  /** Removes a record; gives its answers back, for undo. Requests of its fields that are not sent yet are dropped. */
  removeRecord(record: Path): ReadonlyMap<Path, Answer> {
    const removed = this.answersOfRecord(record);
    const fields = [...removed.keys()].filter((path) => path !== record);
    this.apply({ type: "forgotten", paths: fields });
    this.edit(record, null, { now: true });
    return removed;
  }
  /** Puts a record back, by undo or against somebody's removal. Its fields start anew: the server emptied them. */
  restore(record: Path, removed: ReadonlyMap<Path, Answer>): void {
    const fields = [...removed].filter(([path]) => path !== record);
    const rank = removed.get(record) ?? null;
    this.apply({ type: "forgotten", paths: fields.map(([path]) => path) });
    if (this.entryAt(record)?.phase.type === "conflict") this.resolve(record, rank);
    else this.edit(record, rank, { now: true });
    for (const [path, answer] of fields) this.edit(path, answer, { now: true });
  }

  readonly subscribePath = (path: Path, listener: Listener): (() => void) => {
    const listeners = this.onPath.get(path) ?? new Set();
    this.onPath.set(path, listeners.add(listener));
    return () => listeners.delete(listener);
  };
  /** Told when the answer of a path was changed from elsewhere: its box has to show it. */
  readonly subscribeArrival = (path: Path, listener: Listener): (() => void) => {
    const listeners = this.onArrival.get(path) ?? new Set();
    this.onArrival.set(path, listeners.add(listener));
    return () => listeners.delete(listener);
  };
  readonly subscribeStructure = (listener: Listener): (() => void) => subscribe(this.onStructure, listener);
  readonly subscribePause = (listener: Listener): (() => void) => subscribe(this.onPause, listener);
  readonly subscribeStatus = (listener: Listener): (() => void) => subscribe(this.onStatus, listener);

  /** Watches the network, the tab and the way out. Called once, in a browser. */
  connect(): void {
    this.kept = new KeptStore(this.memberId, this.assessmentId, "answers");
    void this.takeUpKept(this.kept);
    if (typeof BroadcastChannel !== "undefined") {
      this.tabs = new BroadcastChannel(`landfall ${this.memberId} ${this.assessmentId}`);
      this.tabs.onmessage = ({ data }) => this.hear(data as Record<Path, Confirmed>);
    }
    window.addEventListener("offline", () => this.apply({ type: "went-offline" }));
    window.addEventListener("online", () => this.resume());
    // Nothing waits for what is begun here: the page may be put away with it under way.
    window.addEventListener("pagehide", () => {
      this.flush();
      this.keepNow();
    });
    // Back from being put away: what was sent then may never be heard of.
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.resume());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.flush();
      // Back from signing in again in another tab.
      else if (this.queue.pause === "session") this.resume();
    });
    window.addEventListener("beforeunload", (event) => {
      this.flush();
      this.keepNow();
      if (this.unsaved().length > 0) event.preventDefault();
    });
  }

  /** The member signed out in this browser: nothing stays on its disk. */
  async forget(): Promise<void> {
    clearTimeout(this.keepTimer);
    await this.kept?.forget();
  }

  private async takeUpKept(kept: KeptStore<KeptEdit>): Promise<void> {
    const { typed: edits, settle } = await kept
      .takeLeft()
      .catch(() => ({ typed: [], settle: async () => undefined }));
    if (edits.length === 0) return;
    for (const { path, held } of edits) if (held && !this.isUnsaved(path)) this.drafts.set(path, held.draft);
    this.apply({ type: "taken-up", edits, at: Date.now() });
    this.arrive(edits.map(({ path }) => path));
    await kept.write(keptEditsOf(this.queue, this.drafts));
    await settle();
  }

  private arrive(paths: readonly Path[]): void {
    this.refreshStructure();
    for (const path of paths) for (const listener of this.onArrival.get(path) ?? []) listener();
  }

  private isUnsaved(path: Path): boolean {
    return (this.queue.entries[path]?.phase.type ?? "settled") !== "settled";
  }

  /** A record somebody writes in here stays until they have saved: then they are told that it was removed. */
  private isInUnsavedRecord(path: Path): boolean {
    const parsed = parsePath(path);
    if (!parsed || parsed.type === "question") return false;
    const record = recordPath(parsed.question, parsed.record);
    return this.unsaved().some((other) => other !== path && other.startsWith(`${record}/`));
  }

  private keepSoon(): void {
    if (this.keepTimer !== undefined || !this.kept) return;
    this.keepTimer = setTimeout(() => whenIdle(() => this.keepNow()), KEEP_PAUSE);
  }

  private keepNow(): void {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    void this.kept?.write(keptEditsOf(this.queue, this.drafts));
  }

  private apply(event: QueueEvent, only?: Path): void {
    const before = this.queue;
    const { queue, sends } = step(before, event);
    this.queue = queue;
    if (event.type === "saved") this.confirmElsewhere(event);
    // What is sent is kept first: a tab killed before it hears back must know its own words when it finds them on the server.
    if (sends.length > 0) this.keepNow();
    else if (before.entries !== queue.entries) this.keepSoon();
    for (const send of sends) void this.send(send);
    this.setTimer();
    const changed = only !== undefined && sends.length === 0 ? [only] : changedPaths(before, queue);
    for (const path of changed) for (const listener of this.onPath.get(path) ?? []) listener();
    for (const listener of this.onStatus) listener();
    if (before.pause !== queue.pause) for (const listener of this.onPause) listener();
  }

  private confirmElsewhere({ path, savedAt }: { readonly path: Path; readonly savedAt: string }): void {
    this.lastSavedAt = savedAt;
    this.tabs?.postMessage({ [path]: this.queue.confirmed[path] });
  }

  private async send(send: Send): Promise<void> {
    const late = setTimeout(
      () => this.apply({ type: "late", path: send.path }, send.path),
      BROWSER_LIMITS.told,
    );
    const event = await saveAnswerRequest(this.assessmentId, this.memberId, send);
    clearTimeout(late);
    this.apply(event, send.path);
    if (event.type === "stale") this.settleOrder(send.path);
  }

  /** Two people moving one record is nothing to choose between: the later move stands. A removal is. */
  private settleOrder(path: Path): void {
    const entry = this.queue.entries[path];
    if (parsePath(path)?.type !== "record" || entry?.phase.type !== "conflict") return;
    const isRemovedByOther = entry.phase.theirs.answer === null;
    if (!isRemovedByOther) this.resolve(path, entry.wanted);
  }

  private settledBefore(time: string): readonly Path[] {
    return Object.keys(this.queue.confirmed).filter((path) => {
      const entry = this.queue.entries[path];
      return !entry || (entry.phase.type === "settled" && (entry.savedAt ?? "") < time);
    });
  }

  private setTimer(): void {
    clearTimeout(this.timer);
    const due = nextDue(this.queue);
    if (due === null) return;
    this.timer = setTimeout(
      () => this.apply({ type: "ticked", at: Date.now() }),
      Math.max(0, due - Date.now()),
    );
  }

  private refreshStructureSoon(): void {
    clearTimeout(this.structureTimer);
    this.structureTimer = setTimeout(() => this.refreshStructure(), NAME_PAUSE);
  }

  private refreshStructure(): void {
    clearTimeout(this.structureTimer);
    this.snapshot = answersIn(this.queue);
    for (const listener of this.onStructure) listener();
  }
}

/** Between keystrokes rather than in one, but soon. */
function whenIdle(call: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(call, { timeout: 100 });
  else call();
}

function subscribe(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changedPaths(before: Queue, after: Queue): readonly Path[] {
  const paths = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
  return [...paths].filter((path) => before.entries[path] !== after.entries[path]);
}
