/** The changes of one answer, as the panel shows them. */

import type { Answer } from "@/lib/domain/assessment/answer";

export type Change = {
  readonly version: number;
  readonly answer: Answer | null;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  readonly fits: boolean;
};

export type History = {
  /** Newest first, without gaps. */
  readonly changes: readonly Change[];
  /** What the oldest of them changed; null when it is the first change there is. */
  readonly earlier: { readonly answer: Answer | null } | null;
};

/** A newly read beginning joined with what was read before; without that where they don't meet. */
export function joinHistory(newest: History, known: History | null): History {
  const last = newest.changes.at(-1)?.version ?? 0;
  const older = known?.changes.filter(({ version }) => version < last) ?? [];
  if (!known || older[0]?.version !== last - 1) return newest;
  return { changes: [...newest.changes, ...older], earlier: known.earlier };
}

/** A change and what it changed. */
export type Step = Change & { readonly before: Answer | null };

/** A change as it is listed, with the steps of typing that led to it, newest first. */
export type Entry = Step & { readonly steps: readonly Step[] };

/** Milliseconds between two saves of one person's typing. */
const TYPING = 60_000;

/**
 * The changes to list. Saving follows typing, so that a paragraph is dozens of changes; those of one person that only add to
 * one place of a text, each within a minute of the next, are one entry with its steps.
 */
export function entriesOf({ changes, earlier }: History): readonly Entry[] {
  const entries: (Step & { steps: Step[] })[] = [];
  changes.forEach((change, index) => {
    const older = changes[index + 1];
    const step = { ...change, before: (older ?? earlier)?.answer ?? null };
    const newer = changes[index - 1];
    const entry = entries.at(-1);
    if (!entry || !newer || !isTyping(change, newer)) {
      entries.push({ ...step, steps: [] });
      return;
    }
    if (entry.steps.length === 0) entry.steps.push({ ...entry });
    entry.steps.push(step);
    entries[entries.length - 1] = { ...entry, before: step.before };
  });
  return entries;
}

function isTyping(older: Change, newer: Change): boolean {
  if (older.by.id !== newer.by.id || Date.parse(newer.at) - Date.parse(older.at) > TYPING) return false;
  if (older.answer?.status !== "answered" || newer.answer?.status !== "answered") return false;
  const { value: from, ...fromRest } = older.answer;
  const { value: to, ...toRest } = newer.answer;
  if (JSON.stringify(fromRest) !== JSON.stringify(toRest)) return false;
  return typeof from === "string" && typeof to === "string" && isInserted(from, to);
}

/** Whether the longer text is the shorter one with something written into one place of it. */
function isInserted(from: string, to: string): boolean {
  if (to.length <= from.length) return false;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  return to.endsWith(from.slice(start));
}
