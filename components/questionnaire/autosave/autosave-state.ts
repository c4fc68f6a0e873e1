/** What the autosave queue holds, and what can be read from it. */

import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { autosaveState } from "@/messages/questionnaire/autosave";

/** An answer as the server last confirmed it. Version 0: never answered. */
export type Confirmed = { readonly answer: Answer | null; readonly version: number };

/** What somebody else saved while we were writing. */
export type Theirs = Confirmed & { readonly byName: string; readonly at: string };

export type Phase =
  | { readonly type: "settled" }
  /** Will be sent at `due` (milliseconds); `attempt` counts failures so far; `since` is the first keystroke that waits. */
  | { readonly type: "waiting"; readonly due: number; readonly attempt: number; readonly since?: number }
  /** `isLate`: there should have been a reply by now. */
  | {
      readonly type: "sending";
      readonly sent: Answer | null;
      readonly attempt: number;
      readonly isLate?: true;
    }
  /** Typed, but not yet something that can be an answer: two quantiles of three, a reason not given. */
  | { readonly type: "incomplete"; readonly sentence: string }
  | { readonly type: "refused"; readonly sentence: string }
  | { readonly type: "conflict"; readonly theirs: Theirs; readonly ancestor: Answer | null };

export type Entry = {
  readonly wanted: Answer | null;
  readonly phase: Phase;
  /** The server's time of the last save in this visit. */
  readonly savedAt: string | null;
  /** Sent without hearing back, since the last save: finding one of them on the server is not a conflict. */
  readonly unheard?: readonly (Answer | null)[];
};

export type Pause = "offline" | "session" | null;

export type Queue = {
  readonly confirmed: { readonly [path: Path]: Confirmed };
  readonly entries: { readonly [path: Path]: Entry };
  readonly pause: Pause;
};

export const EMPTY_QUEUE: Queue = { confirmed: {}, entries: {}, pause: null };

export type Problem = {
  readonly path: Path;
  readonly type: "refused" | "incomplete" | "conflict";
  readonly sentence: string;
};

export function confirmedAt(queue: Queue, path: Path): Confirmed {
  return queue.confirmed[path] ?? { answer: null, version: 0 };
}

/** The answer as the person sees it: what they want, or what the server confirmed. */
export function answerAt(queue: Queue, path: Path): Answer | null {
  const entry = queue.entries[path];
  return entry && entry.phase.type !== "settled" ? entry.wanted : confirmedAt(queue, path).answer;
}

/** Paths with something the server has not confirmed. */
export function unsavedPaths(queue: Queue): readonly Path[] {
  return Object.keys(queue.entries).filter((path) => queue.entries[path]?.phase.type !== "settled");
}

/** Whether something is not saved because the server does not answer as it should; it is sent again and again. */
export function isServerSilent(queue: Queue): boolean {
  return Object.values(queue.entries).some(({ phase }) => {
    if (phase.type === "sending") return phase.isLate === true || phase.attempt > 0;
    return phase.type === "waiting" && phase.attempt > 0;
  });
}

/** All answers as the person sees them. */
export function answersIn(queue: Queue): Answers {
  const answers: Record<Path, Answer> = {};
  for (const [path, { answer }] of Object.entries(queue.confirmed)) if (answer) answers[path] = answer;
  for (const path of Object.keys(queue.entries)) {
    const answer = answerAt(queue, path);
    if (answer) answers[path] = answer;
    else delete answers[path];
  }
  return answers;
}

/** A record's own answer and those of its fields. */
export function answersOfRecord(queue: Queue, record: Path): ReadonlyMap<Path, Answer> {
  const found = Object.entries(answersIn(queue));
  return new Map(found.filter(([path]) => path === record || path.startsWith(`${record}/`)));
}

/** What needs a person before it can be saved. */
export function problemsOf(queue: Queue): readonly Problem[] {
  return Object.entries(queue.entries).flatMap(([path, { phase }]): readonly Problem[] => {
    if (phase.type === "refused" || phase.type === "incomplete") return [{ path, ...phase }];
    if (phase.type !== "conflict") return [];
    const sentence = autosaveState.conflict(phase.theirs.byName);
    return [{ path, type: phase.type, sentence }];
  });
}

export function confirm(queue: Queue, path: Path, { answer, version }: Confirmed): Queue {
  return { ...queue, confirmed: { ...queue.confirmed, [path]: { answer, version } } };
}

export function put(queue: Queue, path: Path, entry: Entry): Queue {
  return { ...queue, entries: { ...queue.entries, [path]: entry } };
}

export function setPhase(queue: Queue, path: Path, phase: Phase): Queue {
  const entry = queue.entries[path];
  return entry ? put(queue, path, { ...entry, phase }) : queue;
}
