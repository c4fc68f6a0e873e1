import { listOwnSessions, type SessionRow } from "@/lib/data/sessions";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";

export type SessionsView = {
  /** Newest first. */
  readonly sessions: readonly {
    readonly id: string;
    readonly means: SessionRow["means"];
    /** “Firefox, Linux”; empty if the browser said neither. */
    readonly device: string;
    readonly startedAt: string;
    readonly expiresAt: string;
    /** The one that asks. */
    readonly isThis: boolean;
  }[];
};

/** Where the viewer is signed in. */
export const listSessions = defineView(empty, async ({ tx, viewer }): Promise<SessionsView> => {
  const sessions = await listOwnSessions(tx);
  return {
    sessions: sessions.map(({ startedAt, expiresAt, ...session }) => ({
      ...session,
      startedAt: startedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      isThis: session.id === viewer.sessionId,
    })),
  };
});
