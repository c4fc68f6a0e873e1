import type { Reader, SessionMeans, Tx } from "@/lib/data/as-viewer";

export type SessionRow = {
  readonly id: string;
  readonly means: SessionMeans;
  readonly device: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
};

/** The viewer's sessions that are not over, newest first. */
export async function listOwnSessions(tx: Reader): Promise<readonly SessionRow[]> {
  return tx.$queryRaw<SessionRow[]>`
    SELECT id, means, device, started_at AS "startedAt", expires_at AS "expiresAt" FROM landfall_own_sessions()`;
}

/** Ends one of the viewer's sessions; false if it was over already, or is not theirs. */
export async function endOwnSession(tx: Tx, sessionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ ended: boolean }[]>`
    SELECT landfall_end_own_session(${sessionId}::uuid) AS ended`;
  return row?.ended ?? false;
}

/** Ends all sessions of a member: the viewer's own, this one included, or, for administrators, anybody's. */
export async function endSessions(tx: Tx, memberId: string): Promise<void> {
  await tx.$executeRaw`SELECT landfall_end_sessions(${memberId}::uuid)`;
}
