import { DELETED_DAYS } from "@/lib/domain/review/restorable-until";
import { withOwner } from "@/scripts/database/owner-client";

/** Takes out of the database what was deleted longer ago than it can be brought back; gives how many drafts that were. */
export function purgeDeleted(ownerUrl: string): Promise<number> {
  return withOwner(ownerUrl, async (client) => {
    await client.query("SET ROLE landfall_gate");
    const { rows } = await client.query<{ purged: string }>(
      "SELECT landfall_purge_deleted(now() - make_interval(days => $1)) AS purged",
      [DELETED_DAYS],
    );
    return Number(rows[0]?.purged ?? 0);
  });
}
