/**
 * Who else is in the draft, and what they changed: asked every few seconds while the page is in sight. One for a section page
 * with co-authors; it tells the autosave client what it heard.
 */

import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { limitedFetch } from "@/lib/limited-fetch";

/** Milliseconds between two questions, and while the server can't be reached. */
const EVERY = 5_000;
const EVERY_IN_TROUBLE = 8_000;

export type Present = { readonly id: string; readonly name: string; readonly path: Path | null };
export type Change = {
  readonly path: Path;
  readonly answer: Answer | null;
  readonly version: number;
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
};

export class PresenceClient {
  private present: readonly Present[] = [];
  private path: Path | null = null;
  private isStopped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: AutosaveClient,
    private readonly address: string,
    private since: string,
    /** Told of answers that somebody else changed and that are now shown. */
    private readonly onHeard: (changes: readonly Change[]) => void,
  ) {}

  /** The others who are here; a new list only when it changed. */
  readonly others = (): readonly Present[] => this.present;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins; gives the way to stop. */
  start(): () => void {
    const moved = (event: FocusEvent) => {
      const place = (event.target as Element).closest?.("[data-answer]");
      this.path = place?.getAttribute("data-answer") ?? null;
    };
    const seen = () => (document.visibilityState === "visible" ? this.ask() : this.leave());
    const back = ({ persisted }: PageTransitionEvent) => persisted && seen();
    document.addEventListener("focusin", moved);
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("pagehide", this.leave);
    window.addEventListener("pageshow", back);
    this.isStopped = false;
    void this.ask();
    return () => {
      this.isStopped = true;
      document.removeEventListener("focusin", moved);
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("pagehide", this.leave);
      window.removeEventListener("pageshow", back);
      this.leave();
    };
  }

  private readonly leave = (): void => {
    clearTimeout(this.timer);
    void this.post({ isLeaving: true }).catch(() => undefined);
  };

  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    let pause = EVERY;
    try {
      const response = await this.post({});
      if (response.ok) this.take((await response.json()) as Heard);
      else pause = EVERY_IN_TROUBLE;
    } catch {
      pause = EVERY_IN_TROUBLE;
    }
    clearTimeout(this.timer);
    if (this.isStopped || document.visibilityState !== "visible") return;
    this.timer = setTimeout(() => void this.ask(), pause);
  }

  private take({ others, changes, asOf }: Heard): void {
    this.since = asOf;
    const confirmed = Object.fromEntries(
      changes.map(({ path, answer, version }) => [path, { answer, version }]),
    );
    const heard = new Set(this.client.hear(confirmed));
    const byOthers = changes.filter(({ path, byId }) => heard.has(path) && byId !== this.client.memberId);
    if (byOthers.length > 0) this.onHeard(byOthers);
    if (JSON.stringify(others) === JSON.stringify(this.present)) return;
    this.present = others;
    for (const listener of this.listeners) listener();
  }

  private post(more: { readonly isLeaving?: true }): Promise<Response> {
    const { path, since } = this;
    return limitedFetch(this.address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ member: this.client.memberId, path, since, ...more }),
      keepalive: true,
    });
  }
}

type Heard = {
  readonly others: readonly Present[];
  readonly changes: readonly Change[];
  readonly asOf: string;
};
