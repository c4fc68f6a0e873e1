/**
 * Comments that are typed and not added yet. They outlive the panel they are typed in, going to another page, and a killed tab
 * (`kept-store.ts`): until they are added, or the member signs out.
 */

import { KEEP_PAUSE, KeptStore } from "@/components/kept-forms/kept-store";
import type { Commenting } from "@/components/questionnaire/comments/comment-requests";
import type { Path } from "@/lib/domain/assessment/path";

/** Null: about the assessment as a whole. */
type Place = Path | null;
type KeptComment = { readonly path: Place; readonly text: string };

/** The comments that one member is writing on one assessment in this tab. */
export class CommentDrafts {
  private readonly texts = new Map<Place, string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private kept: KeptStore<KeptComment> | null = null;

  /** What is typed at a place; empty: nothing. */
  at(place: Place): string {
    return this.texts.get(place) ?? "";
  }
  /** How many are typed and not added. */
  count(): number {
    return this.texts.size;
  }

  /** Takes what stands in the box now; nothing there means nothing to keep. */
  write(place: Place, text: string): void {
    if (text === "") this.texts.delete(place);
    else this.texts.set(place, text);
    for (const listener of this.listeners) listener();
    this.timer ??= setTimeout(() => this.keepNow(), KEEP_PAUSE);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps them from now on and takes up what a dead tab left. Called once, in a browser. */
  connect({ memberId, assessmentId }: Commenting): void {
    this.kept = new KeptStore(memberId, assessmentId, "comments");
    window.addEventListener("pagehide", () => this.keepNow());
    window.addEventListener("beforeunload", (event) => {
      void this.keepNow();
      if (this.count() > 0) event.preventDefault();
    });
    void this.takeUp(this.kept).catch(() => undefined);
  }

  /** Forgets them here and on the disk: the member signs out. */
  async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.texts.clear();
    await this.kept?.forget();
  }

  private async takeUp(kept: KeptStore<KeptComment>): Promise<void> {
    const { typed, settle } = await kept.takeLeft();
    if (typed.length === 0) return;
    for (const { path, text } of typed) {
      // Both stay where somebody has begun another one meanwhile.
      const here = this.at(path);
      this.texts.set(path, here && here !== text ? `${text}\n\n${here}` : text);
    }
    for (const listener of this.listeners) listener();
    await this.keepNow();
    await settle();
  }

  private keepNow(): Promise<boolean> | undefined {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.kept?.write([...this.texts].map(([path, text]) => ({ path, text })));
  }
}

const known = new Map<string, CommentDrafts>();

/** The drafts of a member on an assessment: one for a browser tab, passing ones while rendering on a server. */
export function commentDraftsOf(commenting: Commenting): CommentDrafts {
  if (typeof window === "undefined") return new CommentDrafts();
  const name = `${commenting.memberId} ${commenting.assessmentId}`;
  const drafts = known.get(name);
  if (drafts) return drafts;
  const fresh = new CommentDrafts();
  fresh.connect(commenting);
  known.set(name, fresh);
  return fresh;
}

/** How many comments are typed and not added in this tab. */
export function countCommentDrafts(): number {
  return [...known.values()].reduce((sum, drafts) => sum + drafts.count(), 0);
}

/** Forgets all of them: the member signs out. */
export async function forgetCommentDrafts(): Promise<void> {
  const all = [...known.values()];
  known.clear();
  await Promise.all(all.map((drafts) => drafts.forget()));
}
