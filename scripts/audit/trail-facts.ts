import type pg from "pg";
import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import type { TrailFacts } from "@/scripts/audit/trail-findings";
import { withOwner } from "@/scripts/database/owner-client";

type Named = { readonly organisation: string; readonly seq: number };

/**
 * Goes through every trail from its first entry to its newest, and looks up the entries that anchors name; all of one moment,
 * writing nothing. As long as it takes: some twelve seconds a million entries.
 */
export function readTrailFacts(ownerUrl: string, named: readonly Named[]): Promise<readonly TrailFacts[]> {
  return withOwner(
    ownerUrl,
    async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      await client.query("SET LOCAL ROLE landfall_gate");
      const { rows } = await client.query<{ id: string }>(ORGANISATIONS, [
        [...new Set(named.map(({ organisation }) => organisation))],
      ]);
      const facts: TrailFacts[] = [];
      for (const { id } of rows) {
        const seqs = named.filter(({ organisation }) => organisation === id).map(({ seq }) => seq);
        facts.push(await factsOf(client, id, seqs));
      }
      await client.query("COMMIT");
      return facts;
    },
    { reply: 0 },
  );
}

/** Those that have anything of a trail, or had it when an anchor was written. */
const ORGANISATIONS = `
  SELECT id FROM organisation UNION SELECT organisation_id FROM audit_head UNION SELECT organisation_id FROM audit_event
  UNION SELECT unnest($1::uuid[]) ORDER BY 1`;

const FACTS = `
  SELECT coalesce((SELECT max(e.seq) FROM audit_event e WHERE e.organisation_id = $1), 0)::text AS last,
         h.seq::text AS head, h.hash AS "headHash", c.seq::text AS checkpoint, c.hash AS "checkpointHash",
         f.hash AS "followedHash", f.broken_at::text AS "brokenAt", f.fault
    FROM landfall_follow_audit($1, 0, '', 9223372036854775807) f
    LEFT JOIN audit_head h ON h.organisation_id = $1
    LEFT JOIN audit_checkpoint c ON c.organisation_id = $1`;

interface Row {
  readonly last: string;
  readonly head: string | null;
  readonly headHash: string;
  readonly checkpoint: string | null;
  readonly checkpointHash: string;
  readonly followedHash: string;
  readonly brokenAt: string | null;
  readonly fault: TrailFault;
}

async function factsOf(
  client: pg.Client,
  organisation: string,
  seqs: readonly number[],
): Promise<TrailFacts> {
  const [row] = (await client.query<Row>(FACTS, [organisation])).rows;
  if (!row) throw new Error(`Nothing was found out about the trail of ${organisation}.`);
  const wanted = [...seqs, Number(row.checkpoint ?? 0)];
  const { rows } = await client.query<{ seq: string; hash: string }>(
    "SELECT seq::text AS seq, hash FROM audit_event WHERE organisation_id = $1 AND seq = ANY ($2::bigint[])",
    [organisation, wanted],
  );
  return {
    organisation,
    last: Number(row.last),
    head: row.head === null ? null : { seq: Number(row.head), hash: row.headHash },
    followed: {
      hash: row.followedHash,
      broken: row.brokenAt === null ? null : { at: Number(row.brokenAt), fault: row.fault },
    },
    checkpoint: row.checkpoint === null ? null : { seq: Number(row.checkpoint), hash: row.checkpointHash },
    hashes: new Map(rows.map(({ seq, hash }) => [Number(seq), hash])),
  };
}

/** Whether some organisation's trail has an entry with this hash, and with this number where one is given. */
export function hasEntry(
  ownerUrl: string,
  { entry, hash }: { readonly entry: string | null; readonly hash: string },
): Promise<{ readonly organisation: string; readonly seq: string } | null> {
  return withOwner(
    ownerUrl,
    async (client) => {
      await client.query("SET ROLE landfall_gate");
      const { rows } = await client.query<{ organisation: string; seq: string }>(
        `SELECT organisation_id AS organisation, seq::text AS seq FROM audit_event
          WHERE hash = $1 AND ($2::bigint IS NULL OR seq = $2) LIMIT 1`,
        [hash, entry],
      );
      return rows[0] ?? null;
    },
    { reply: 0 },
  );
}
