/** What helps to think, from the server, which knows all answers and all rules: asked when idle and after each pause in saving. */

import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import type { ThinkingAids } from "@/lib/domain/aids/thinking-aids";

/** Milliseconds after a save, so that a stream of them asks once. */
const PAUSE = 1_200;
/** Milliseconds that the server is given to answer. */
const PATIENCE = 20_000;

export const NO_AIDS: ThinkingAids = {
  contradictions: [],
  expected: [],
  outline: { outputs: [], recipients: [], loose: [] },
};

export class AidsClient {
  private aids: ThinkingAids = NO_AIDS;
  private timer: ReturnType<typeof setTimeout> | undefined;
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
    this.askSoon();
    const leave = this.client.subscribeStatus(() => {
      const savedAt = this.client.savedAt();
      if (savedAt === this.savedAt) return;
      this.savedAt = savedAt;
      this.askSoon();
    });
    return () => {
      leave();
      clearTimeout(this.timer);
    };
  }

  private askSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), PAUSE);
  }

  /** A failure leaves what was shown; the next save asks again. */
  private async ask(): Promise<void> {
    try {
      const response = await fetch(this.address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ member: this.client.memberId }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!response.ok) return;
      const aids = (await response.json()) as ThinkingAids;
      if (JSON.stringify(aids) === JSON.stringify(this.aids)) return;
      this.aids = aids;
      for (const listener of this.listeners) listener();
    } catch {
      // No network: autosave says so.
    }
  }
}
