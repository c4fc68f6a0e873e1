import type pg from "pg";
import { withOwner } from "@/scripts/database/owner-client";
import { walkRevisionFacts } from "@/scripts/database/revision-facts-rows";

/** Of one table that is derived from others: how many of its rows are missing, or there and should not be. */
export interface Differing {
  readonly table: string;
  readonly rows: number;
}

interface Derivation {
  readonly table: string;
  /** How many rows differ, as `n`. */
  readonly differing: string;
  /** What makes it anew, in one transaction that keeps others from writing the table meanwhile. */
  readonly again: readonly string[];
}

const STANDING_KEY = "(organisation_id, member_id, assessment_id, number, why, revision_id)";

/** Each table whose rows a view says anew. */
const DERIVATIONS: readonly Derivation[] = [
  {
    table: "standing",
    differing: `
      SELECT count(*)::int AS n FROM (
        (SELECT ${inner(STANDING_KEY)} FROM standing_due EXCEPT SELECT ${inner(STANDING_KEY)} FROM standing)
        UNION ALL
        (SELECT ${inner(STANDING_KEY)} FROM standing EXCEPT SELECT ${inner(STANDING_KEY)} FROM standing_due)
      ) differing`,
    again: [
      `WITH kept AS (SELECT ${inner(STANDING_KEY)} FROM standing INTERSECT SELECT ${inner(STANDING_KEY)} FROM standing_due)
       DELETE FROM standing s
        WHERE NOT EXISTS (SELECT 1 FROM kept k
                           WHERE k.organisation_id = s.organisation_id AND k.member_id = s.member_id
                             AND k.assessment_id = s.assessment_id AND k.number = s.number AND k.why = s.why)`,
      `INSERT INTO standing ${STANDING_KEY} SELECT ${inner(STANDING_KEY)} FROM standing_due ON CONFLICT DO NOTHING`,
    ],
  },
];

function inner(list: string): string {
  return list.slice(1, -1);
}

/** Compares what is derived with what it is derived from. Changes nothing. Takes the owner's address. */
export function compareDerived(ownerUrl: string): Promise<readonly Differing[]> {
  return asGate(ownerUrl, async (client) => {
    const found: Differing[] = [];
    for (const { table, differing } of DERIVATIONS)
      found.push({ table, rows: await count(client, differing) });
    return [...found, { table: "revision", rows: await walkRevisionFacts(client, { writes: false }) }];
  });
}

/**
 * Makes what is derived anew from what it is derived from, and says how many rows had differed. Reading goes on meanwhile; whoever
 * changes what it is derived from waits.
 */
export function rebuildDerived(ownerUrl: string): Promise<readonly Differing[]> {
  return asGate(ownerUrl, async (client) => {
    const found: Differing[] = [];
    for (const { table, differing, again } of DERIVATIONS) {
      await client.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
      found.push({ table, rows: await count(client, differing) });
      for (const statement of again) await client.query(statement);
    }
    return [...found, { table: "revision", rows: await walkRevisionFacts(client, { writes: true }) }];
  });
}

async function count(client: pg.Client, statement: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(statement);
  return rows[0]?.n ?? 0;
}

/** One transaction as the gate, which the policies let through, for as long as it takes. */
function asGate<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withOwner(
    ownerUrl,
    async (client) => {
      await client.query("BEGIN");
      await client.query("SET LOCAL ROLE landfall_gate");
      const done = await work(client);
      await client.query("COMMIT");
      return done;
    },
    { reply: 0 },
  );
}
