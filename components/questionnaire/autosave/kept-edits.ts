/** What a tab keeps of the answers that are typed and not saved yet (`kept-store.ts`). */

import {
  type Confirmed,
  confirmedAt,
  type Queue,
  unsavedPaths,
} from "@/components/questionnaire/autosave/autosave-state";
import { type Draft, isUnreadable } from "@/components/questionnaire/drafts/answer-draft";
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
    // What a box could not give goes with the box: there is nothing to keep of it.
    const isHeld = phase.type === "incomplete" && draft !== undefined && !isUnreadable(draft);
    const held = isHeld ? { held: { draft, sentence: phase.sentence } } : {};
    const sent = phase.type === "sending" ? [phase.sent] : [];
    return [{ path, wanted, base: confirmedAt(queue, path), unheard: [...unheard, ...sent], ...held }];
  });
}
