/**
 * What is saved, what is not yet, and what to send next: a pure state machine, one entry a path.
 *
 * `step(queue, event)` returns the next queue and the requests to make; timers, network and screen are elsewhere
 * (`autosave-client.ts`). Rules it keeps: one request at a time for each path; a record is saved before its fields; nothing
 * the person typed is ever dropped, whatever the server says.
 */

import {
  type Confirmed,
  confirm,
  confirmedAt,
  type Entry,
  type Phase,
  put,
  type Queue,
  setPhase,
  type Theirs,
} from "@/components/questionnaire/autosave/autosave-state";
import type { KeptEdit } from "@/components/questionnaire/autosave/kept-edits";
import { isSameAnswer } from "@/components/questionnaire/autosave/same-answer";
import type { Answer } from "@/lib/domain/assessment/answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { BROWSER_LIMITS } from "@/lib/time-limits";

/** Milliseconds without a keystroke before an answer is sent. */
export const DEBOUNCE = 600;
/** Milliseconds after which an answer is sent although somebody is still typing. */
export const LONGEST_WAIT = 2_000;
const RETRY_FIRST = 1_000;
const RETRY_LONGEST = BROWSER_LIMITS.retry;

export type QueueEvent =
  | { readonly type: "loaded"; readonly confirmed: { readonly [path: Path]: Confirmed } }
  | {
      readonly type: "edited";
      readonly path: Path;
      readonly answer: Answer | null;
      readonly at: number;
      /** Choices of whole records are sent without waiting. */
      readonly now?: boolean;
    }
  | { readonly type: "incomplete"; readonly path: Path; readonly sentence: string }
  /** Send what waits now: a field was left, the page is being left. Without a path: everything. */
  | { readonly type: "flushed"; readonly path?: Path; readonly at: number }
  | { readonly type: "ticked"; readonly at: number }
  | {
      readonly type: "saved";
      readonly path: Path;
      readonly version: number;
      readonly savedAt: string;
      readonly at: number;
    }
  | {
      readonly type: "stale";
      readonly path: Path;
      readonly theirs: Theirs;
      readonly ancestor: Answer | null;
      readonly at: number;
    }
  | { readonly type: "refused"; readonly path: Path; readonly sentence: string }
  | { readonly type: "failed"; readonly path: Path; readonly at: number }
  /** There should have been a reply by now; it is still waited for. */
  | { readonly type: "late"; readonly path: Path }
  | { readonly type: "signed-out"; readonly path: Path; readonly at: number }
  | { readonly type: "went-offline" }
  /** Back online, signed in again, or "try again". */
  | { readonly type: "resumed"; readonly at: number }
  /** The person chose between theirs and mine, or wrote a merge. */
  | { readonly type: "resolved"; readonly path: Path; readonly answer: Answer | null; readonly at: number }
  /** What an earlier tab, killed meanwhile, had not saved yet. */
  | { readonly type: "taken-up"; readonly edits: readonly KeptEdit[]; readonly at: number }
  /** A record was removed; the answers of its fields left with it on the server. */
  | { readonly type: "forgotten"; readonly paths: readonly Path[] };

/** A request to make: save `answer` at `path`, which we last knew at `version`. */
export type Send = { readonly path: Path; readonly answer: Answer | null; readonly version: number };

export type Stepped = { readonly queue: Queue; readonly sends: readonly Send[] };

const SETTLED: Phase = { type: "settled" };

/** The next queue and what to send. Total: events for unknown paths change nothing. */
export function step(queue: Queue, event: QueueEvent): Stepped {
  switch (event.type) {
    case "loaded":
      return { queue: { ...queue, confirmed: newest(queue, event.confirmed) }, sends: [] };
    case "edited":
      return { queue: edit(queue, event), sends: [] };
    case "incomplete": {
      const entry = queue.entries[event.path];
      if (entry?.phase.type === "conflict") return { queue, sends: [] };
      const wanted = entry?.wanted ?? confirmedAt(queue, event.path).answer;
      const phase: Phase = { type: "incomplete", sentence: event.sentence };
      return { queue: put(queue, event.path, { savedAt: null, ...entry, wanted, phase }), sends: [] };
    }
    case "flushed":
      return collect(dueNow(queue, event.at, event.path), event.at);
    case "ticked":
      return collect(queue, event.at);
    case "saved":
      return collect(accept(queue, event), event.at);
    case "stale":
      return collect(meetOther(queue, event), event.at);
    case "refused":
      return { queue: setPhase(queue, event.path, { type: "refused", sentence: event.sentence }), sends: [] };
    case "failed":
      return { queue: wait(queue, event.path, event.at, 1), sends: [] };
    case "late": {
      const phase = queue.entries[event.path]?.phase;
      if (phase?.type !== "sending") return { queue, sends: [] };
      return { queue: setPhase(queue, event.path, { ...phase, isLate: true }), sends: [] };
    }
    case "signed-out":
      return { queue: { ...wait(queue, event.path, event.at, 0), pause: "session" }, sends: [] };
    case "went-offline":
      return { queue: queue.pause === "session" ? queue : { ...queue, pause: "offline" }, sends: [] };
    case "resumed":
      return collect(dueNow({ ...queue, pause: null }, event.at), event.at);
    case "resolved":
      return collect(resolve(queue, event.path, event.answer, event.at), event.at);
    case "taken-up":
      return collect(
        event.edits.reduce((next, edit) => takeUp(next, edit, event.at), queue),
        event.at,
      );
    case "forgotten":
      return { queue: forget(queue, event.paths), sends: [] };
  }
}

/** When the clock should tick next, in milliseconds; null while there is nothing to wait for. */
export function nextDue(queue: Queue): number | null {
  if (queue.pause) return null;
  let next: number | null = null;
  for (const [path, { phase }] of Object.entries(queue.entries)) {
    if (phase.type !== "waiting" || isHeld(queue, path)) continue;
    next = next === null ? phase.due : Math.min(next, phase.due);
  }
  return next;
}

function edit(queue: Queue, event: QueueEvent & { type: "edited" }): Queue {
  const { path, answer } = event;
  const entry = queue.entries[path] ?? { wanted: null, phase: SETTLED, savedAt: null };
  const changed: Entry = { ...entry, wanted: answer };
  // Somebody has to choose first, or a request is under way: keep the words, send them afterwards.
  if (entry.phase.type === "conflict" || entry.phase.type === "sending") return put(queue, path, changed);
  // After a lost reply the server may hold something else than it last confirmed: then even going back has to be sent.
  if (!entry.unheard?.length && isSameAnswer(answer, confirmedAt(queue, path).answer)) {
    return put(queue, path, { ...changed, phase: SETTLED });
  }
  // Writing on while the server does not answer is no first attempt: it would say that all is well.
  const { since = event.at, attempt = 0 } = entry.phase.type === "waiting" ? entry.phase : {};
  const due = event.now ? event.at : Math.min(event.at + DEBOUNCE, since + LONGEST_WAIT);
  return put(queue, path, { ...changed, phase: { type: "waiting", due, attempt, since } });
}

function accept(queue: Queue, event: QueueEvent & { type: "saved" }): Queue {
  const entry = queue.entries[event.path];
  if (entry?.phase.type !== "sending") return queue;
  const { sent } = entry.phase;
  const confirmed = confirm(queue, event.path, { answer: sent, version: event.version });
  const phase: Phase = isSameAnswer(entry.wanted, sent)
    ? SETTLED
    : { type: "waiting", due: event.at + DEBOUNCE, attempt: 0 };
  return put(confirmed, event.path, { wanted: entry.wanted, savedAt: event.savedAt, phase });
}

function meetOther(queue: Queue, event: QueueEvent & { type: "stale" }): Queue {
  const { path, theirs } = event;
  const entry = queue.entries[path];
  if (!entry) return queue;
  const before = confirmedAt(queue, path).answer;
  if (isSameAnswer(theirs.answer, entry.wanted)) {
    return put(confirm(queue, path, theirs), path, {
      wanted: entry.wanted,
      savedAt: theirs.at,
      phase: SETTLED,
    });
  }
  // Only the version moved on (the same words again, our own words after a lost reply): nothing to choose between.
  const nothingToChoose =
    isSameAnswer(theirs.answer, before) ||
    (entry.unheard ?? []).some((sent) => isSameAnswer(theirs.answer, sent));
  if (nothingToChoose) {
    const phase: Phase = { type: "waiting", due: event.at, attempt: 0 };
    return put(confirm(queue, path, theirs), path, { ...entry, phase });
  }
  return put(queue, path, { ...entry, phase: { type: "conflict", theirs, ancestor: event.ancestor } });
}

function resolve(queue: Queue, path: Path, answer: Answer | null, at: number): Queue {
  const entry = queue.entries[path];
  if (entry?.phase.type !== "conflict") return queue;
  const { theirs } = entry.phase;
  const same = isSameAnswer(answer, theirs.answer);
  return put(confirm(queue, path, theirs), path, {
    wanted: answer,
    savedAt: same ? theirs.at : entry.savedAt,
    phase: same ? SETTLED : { type: "waiting", due: at, attempt: 0 },
  });
}

/** Goes on where it was typed: over the version it was typed over, so that a newer one comes back as a conflict. */
function takeUp(queue: Queue, { path, wanted, base, unheard, held }: KeptEdit, at: number): Queue {
  const entry = queue.entries[path];
  const isUnsaved = entry !== undefined && entry.phase.type !== "settled";
  if (isUnsaved || (!held && isSameAnswer(wanted, confirmedAt(queue, path).answer))) return queue;
  const phase: Phase = held
    ? { type: "incomplete", sentence: held.sentence }
    : { type: "waiting", due: at, attempt: 0 };
  return put(confirm(queue, path, base), path, { wanted, phase, unheard, savedAt: null });
}

function wait(queue: Queue, path: Path, at: number, failures: 0 | 1): Queue {
  const entry = queue.entries[path];
  if (entry?.phase.type !== "sending") return queue;
  const attempt = entry.phase.attempt + failures;
  const delay = failures === 0 ? 0 : Math.min(RETRY_LONGEST, RETRY_FIRST * 2 ** (attempt - 1));
  const unheard = failures === 1 ? { unheard: [...(entry.unheard ?? []), entry.phase.sent] } : {};
  return put(queue, path, { ...entry, ...unheard, phase: { type: "waiting", due: at + delay, attempt } });
}

/** Marks everything that is due as being sent. */
function collect(queue: Queue, at: number): Stepped {
  if (queue.pause) return { queue, sends: [] };
  let next = queue;
  const sends: Send[] = [];
  for (const [path, entry] of Object.entries(queue.entries)) {
    if (entry.phase.type !== "waiting" || entry.phase.due > at || isHeld(queue, path)) continue;
    sends.push({ path, answer: entry.wanted, version: confirmedAt(queue, path).version });
    next = setPhase(next, path, { type: "sending", sent: entry.wanted, attempt: entry.phase.attempt });
  }
  return { queue: next, sends };
}

/** A field waits until what happens to its record (added, moved, removed, put back) is settled on the server. */
function isHeld(queue: Queue, path: Path): boolean {
  const parsed = parsePath(path);
  if (parsed?.type !== "field") return false;
  const record = queue.entries[recordPath(parsed.question, parsed.record)];
  return record !== undefined && record.phase.type !== "settled";
}

function dueNow(queue: Queue, at: number, only?: Path): Queue {
  let next = queue;
  for (const [path, { phase }] of Object.entries(queue.entries)) {
    if (phase.type !== "waiting" || (only !== undefined && path !== only)) continue;
    next = setPhase(next, path, { ...phase, due: at });
  }
  return next;
}

function forget(queue: Queue, paths: readonly Path[]): Queue {
  const entries = { ...queue.entries };
  const confirmed = { ...queue.confirmed };
  for (const path of paths) {
    delete entries[path];
    delete confirmed[path];
  }
  return { ...queue, entries, confirmed };
}

/**
 * A page kept by the browser can be older than what we already know. Where something is unsaved the version it was written
 * over stays: a newer one must come back as a conflict, not be overwritten.
 */
function newest(queue: Queue, loaded: Queue["confirmed"]): Queue["confirmed"] {
  const merged = { ...queue.confirmed };
  for (const [path, confirmed] of Object.entries(loaded)) {
    const isUnsaved = (queue.entries[path]?.phase.type ?? "settled") !== "settled";
    if (!isUnsaved && confirmed.version >= confirmedAt(queue, path).version) merged[path] = confirmed;
  }
  return merged;
}
