import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const medians = composed((given: Given<{ organisationId: string; size: number }>) =>
  db
    .selectFrom("revision as r")
    .select(["r.shift_p50 as shift", "r.effect_p50 as effect"])
    .where("r.organisation_id", "=", given.organisationId)
    .where("r.is_latest", "=", true)
    .orderBy("r.submitted_at", "desc")
    .orderBy("r.id", "desc")
    .limit(given.size),
);

/** The medians that the newest revisions the viewer may read estimate, at most `size`, those submitted last; null where one is missing. */
export async function listMedians(
  tx: Reader,
  viewer: Viewer,
  size: number,
): Promise<readonly RowOf<typeof medians>[]> {
  return rows(tx, medians({ organisationId: viewer.organisationId, size }));
}
