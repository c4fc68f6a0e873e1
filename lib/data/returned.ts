import { type Expression, type RawBuilder, sql } from "kysely";
import type { Returned } from "@/lib/domain/review/returned";

/**
 * What reviews of a revision did to its report, of those that the viewer may read: the last that is in counts those before it. Null where
 * everything they judged holds.
 */
export function returned(
  organisationId: Expression<string>,
  revisionId: Expression<string>,
): RawBuilder<Returned | null> {
  return sql<Returned | null>`(select jsonb_build_object('rows', v.rows_back, 'scrutiny', v.scrutiny_then)
      from review as v
      where v.organisation_id = ${organisationId} and v.revision_id = ${revisionId} and v.handed_in_at is not null
        and (v.rows_back > 0 or v.scrutiny_then is not null)
      order by v.handed_in_at desc, v.rows_back desc limit 1)`;
}
