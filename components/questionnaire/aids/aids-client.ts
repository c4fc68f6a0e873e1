/** What helps to think, from the server, which knows all answers and all rules: asked when idle and after each pause in saving. */

import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import type { ThinkingAids } from "@/lib/domain/aids/thinking-aids";
import { limitedFetch } from "@/lib/limited-fetch";

/** Milliseconds after a save, so that a stream of them asks once. */
const PAUSE = 1_200;
/** And after the server did not answer. */
const PAUSE_IN_TROUBLE = 8_000;

export const NO_AIDS: ThinkingAids = {
  contradictions: [],
  expected: [],
  outline: { outputs: [], recipients: [], loose: [] },
  forecasts: [],
};

export class AidsClient {
  private aids: ThinkingAids = NO_AIDS;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  private savedAt: string | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly client: AutosaveClient,
    private readonly address: string,
  ) {}

  readonly current = (): ThinkingAids => this.aids;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins; gives the way to stop. */
  start(): () => void {
    this.isStopped = false;
    this.askSoon();
    const leave = this.client.subscribeStatus(() => {
      const savedAt = this.client.savedAt();
      if (savedAt === this.savedAt) return;
      this.savedAt = savedAt;
      this.askSoon();
    });
    return () => {
      leave();
      this.isStopped = true;
      clearTimeout(this.timer);
    };
  }

  private askSoon(pause = PAUSE): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => void this.ask(), pause);
  }

  /** A failure leaves what was shown; it is asked again, at the latest after the next save. */
  private async ask(): Promise<void> {
    try {
      const response = await limitedFetch(this.address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ member: this.client.memberId }),
      });
      if (response.status >= 500) this.askSoon(PAUSE_IN_TROUBLE);
      if (!response.ok) return;
      const aids = (await response.json()) as ThinkingAids;
      if (JSON.stringify(aids) === JSON.stringify(this.aids)) return;
      this.aids = aids;
      for (const listener of this.listeners) listener();
    } catch {
      // No network, or nobody who answers: autosave says so.
      this.askSoon(PAUSE_IN_TROUBLE);
    }
  }
}
