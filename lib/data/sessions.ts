import type { Reader, Tx } from "@/lib/data/as-viewer";
import { ask, called } from "@/lib/data/ask";
import { composed, db, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const own = composed(() =>
  db
    .selectFrom(called("landfall_own_sessions").as("s"))
    .select(["s.id", "s.means", "s.device", "s.started_at as startedAt", "s.expires_at as expiresAt"]),
);
export type SessionRow = RowOf<typeof own>;

/** The viewer's sessions that are not over, newest first. */
export async function listOwnSessions(tx: Reader): Promise<readonly SessionRow[]> {
  return rows(tx, own({}));
}

/** Ends one of the viewer's sessions; false if it was over already, or is not theirs. */
export async function endOwnSession(tx: Tx, sessionId: string): Promise<boolean> {
  return (await ask(tx, "landfall_end_own_session", sessionId)) ?? false;
}

/** Ends all sessions of a member: the viewer's own, this one included, or, for administrators, anybody's. */
export async function endSessions(tx: Tx, memberId: string): Promise<void> {
  await ask(tx, "landfall_end_sessions", memberId);
}
