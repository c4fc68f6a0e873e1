import type pg from "pg";
import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import type { Anchor } from "@/scripts/audit/anchor";
import { withOwner } from "@/scripts/database/owner-client";

/** Entries at once, so that nothing waits long: half a second, and an eighth of one. */
const MOST = { unchecked: 50_000, again: 10_000 } as const;

/** A trail that doesn't hold: from which entry on, and why. */
export interface BrokenTrail {
  readonly organisation: string;
  readonly at: number;
  readonly fault: TrailFault;
}

/**
 * What a trail needs from time to time: lets readings of hours that are over into it, checks a part of it, and says where each
 * ends now. As the owner of the database, past the policies; an organisation at a time.
 */
export function tendTrails(ownerUrl: string): Promise<{
  readonly heads: readonly Anchor[];
  readonly broken: readonly BrokenTrail[];
}> {
  return withOwner(ownerUrl, async (client) => {
    await client.query("SET ROLE landfall_gate");
    const { rows } = await client.query<{ id: string }>("SELECT id FROM organisation ORDER BY id");
    const broken: BrokenTrail[] = [];
    for (const { id } of rows) broken.push(...(await check(client, id)));
    return { heads: await readHeads(client), broken };
  });
}

async function check(client: pg.Client, organisation: string): Promise<readonly BrokenTrail[]> {
  const { rows } = await client.query<{ at: string; fault: TrailFault | null }>(
    "SELECT broken_at AS at, fault FROM landfall_check_audit($1, $2, $3)",
    [organisation, MOST.unchecked, MOST.again],
  );
  return rows.flatMap(({ at, fault }) => (fault === null ? [] : [{ organisation, at: Number(at), fault }]));
}

async function readHeads(client: pg.Client): Promise<readonly Anchor[]> {
  const { rows } = await client.query<{ organisation: string; seq: string; hash: string; time: Date }>(
    `SELECT organisation_id AS organisation, seq::text AS seq, hash, now() AS time
       FROM audit_head WHERE seq > 0 ORDER BY organisation_id`,
  );
  return rows.map(({ organisation, seq, hash, time }) => ({
    time: time.toISOString(),
    organisation,
    seq: Number(seq),
    hash,
  }));
}
