import type pg from "pg";
import { withOwner } from "@/scripts/database/owner-client";
import { IS_FOLLOWED, walkRevisionFacts } from "@/scripts/database/revision-facts-rows";

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

const STANDING_KEY = "(organisation_id, member_id, assessment_id, number, why, revision_id, decided_at)";

const SUMMED_KEY = "(organisation_id, revision_id, team_id, member_id)";
const SUM_KEY = "(organisation_id, team_id, member_id, measure, count, total)";

const OPEN_WORK_KEY =
  "(organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at, handed_in, last_in_at, first_due, leads, follow_up_on)";

const WHOSE = ["assessment_id", "team_id", "handling", "is_latest", "submitted_at"];
const whose = (name: string) => `(${WHOSE.map((column) => `${name}.${column}`).join(", ")})`;
const OF_WORD = "r.organisation_id = w.organisation_id AND r.id = w.revision_id";
const IS_ELSES = `${whose("w")} IS DISTINCT FROM ${whose("r")}`;

/** Each table whose rows a view says anew. */
const DERIVATIONS: readonly Derivation[] = [
  {
    ...derived("standing", STANDING_KEY),
    again: [
      `WITH kept AS (SELECT ${inner(STANDING_KEY)} FROM standing INTERSECT SELECT ${inner(STANDING_KEY)} FROM standing_due)
       DELETE FROM standing s
        WHERE NOT EXISTS (SELECT 1 FROM kept k
                           WHERE k.organisation_id = s.organisation_id AND k.member_id = s.member_id
                             AND k.assessment_id = s.assessment_id AND k.number = s.number AND k.why = s.why)`,
      `INSERT INTO standing ${STANDING_KEY} SELECT ${inner(STANDING_KEY)} FROM standing_due ON CONFLICT DO NOTHING`,
    ],
  },
  derived("open_work", OPEN_WORK_KEY),
  // What words are follows from facts (below); whose they are, from their revision.
  {
    table: "revision_word",
    differing: `SELECT count(*)::int AS n FROM revision_word w JOIN revision r ON ${OF_WORD} WHERE ${IS_ELSES}`,
    again: [
      `UPDATE revision_word w SET ${WHOSE.map((column) => `${column} = r.${column}`).join(", ")}
         FROM revision r WHERE ${OF_WORD} AND ${IS_ELSES}`,
    ],
  },
];

/** What lists are sorted by and searches find that no report says: it follows from the counts beside it, from the assessment and from decisions. */
const BESIDE_IT = `(
  SELECT r.organisation_id, r.id, r.blocking::bigint * 1000000 + r.serious::bigint * 1000 + r.concern AS gravity,
         landfall_name_round(a.organisation_id, a.round_id) AS round_name,
         CASE WHEN r.is_latest THEN a.state END AS assessment_state, o.is_decided, o.first_due, o.last_due
    FROM revision r JOIN assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
   CROSS JOIN LATERAL (
     SELECT count(d.id) > 0 AS is_decided, min(c.due_on) AS first_due, max(c.due_on) AS last_due
       FROM decision d LEFT JOIN decision_condition c
         ON c.organisation_id = d.organisation_id AND c.decision_id = d.id AND c.met_at IS NULL
      WHERE d.organisation_id = r.organisation_id AND d.revision_id = r.id) o)`;
const BESIDE_COLUMNS = ["round_name", "assessment_state", "is_decided", "first_due", "last_due"];
const beside = (name: string) =>
  `(${["gravity", ...BESIDE_COLUMNS].map((column) => `${name}.${column}`).join(", ")})`;
const IS_BESIDE = `d.organisation_id = r.organisation_id AND d.id = r.id AND ${beside("r")} IS DISTINCT FROM ${beside("d")}`;

const BESIDE = {
  differing: `SELECT count(*)::int AS n FROM revision r JOIN ${BESIDE_IT} d ON ${IS_BESIDE}`,
  // A trigger of the counts keeps how grave they are.
  again: `UPDATE revision r SET blocking = r.blocking, ${BESIDE_COLUMNS.map((column) => `${column} = d.${column}`).join(", ")}
            FROM ${BESIDE_IT} d WHERE ${IS_BESIDE}`,
};

/** Words that follow what is not frozen: of the newest revision, once its counts are right. */
const FOLLOWED_KEY = "(organisation_id, revision_id, word, place)";
const FOLLOWED: Derivation = {
  table: "revision_word, followed",
  differing: differing(
    `(SELECT * FROM revision_word WHERE ${IS_FOLLOWED})`,
    "followed_word_due",
    FOLLOWED_KEY,
  ),
  again: [
    `DELETE FROM revision_word w WHERE ${IS_FOLLOWED}
        AND ${FOLLOWED_KEY} NOT IN (SELECT ${inner(FOLLOWED_KEY)} FROM followed_word_due)`,
    `INSERT INTO revision_word ${FOLLOWED_KEY} SELECT ${inner(FOLLOWED_KEY)} FROM followed_word_due ON CONFLICT DO NOTHING`,
  ],
};

/** What is summed over what revisions hold is compared, and made anew, once these are right. */
const SUMS: readonly Derivation[] = [
  derived("portfolio_summed", SUMMED_KEY),
  derived("portfolio_sum", SUM_KEY, "(SELECT * FROM portfolio_sum WHERE count <> 0 OR total <> 0)"),
];

/** A table of which the view `…_due` says these columns; `held`: those of its rows that count. Made anew whole. */
function derived(table: string, key: string, held = table): Derivation {
  return {
    table,
    differing: differing(held, `${table}_due`, key),
    again: [`DELETE FROM ${table}`, `INSERT INTO ${table} ${key} SELECT ${inner(key)} FROM ${table}_due`],
  };
}

function differing(held: string, due: string, key: string): string {
  const of = (from: string) => `SELECT ${inner(key)} FROM ${from} of`;
  return `SELECT count(*)::int AS n FROM (
    (${of(due)} EXCEPT ${of(held)}) UNION ALL (${of(held)} EXCEPT ${of(due)})) differing`;
}

function inner(list: string): string {
  return list.slice(1, -1);
}

/** Compares what is derived with what it is derived from. Changes nothing. Takes the owner's address. */
export function compareDerived(ownerUrl: string): Promise<readonly Differing[]> {
  return asGate(ownerUrl, async (client) => {
    const found: Differing[] = [];
    for (const { table, differing } of DERIVATIONS)
      found.push({ table, rows: await count(client, differing) });
    found.push({ table: "revision", rows: await walkRevisionFacts(client, { writes: false }) });
    found.push({ table: "revision, beside", rows: await count(client, BESIDE.differing) });
    for (const { table, differing } of [FOLLOWED, ...SUMS])
      found.push({ table, rows: await count(client, differing) });
    return found;
  });
}

/**
 * Makes what is derived anew from what it is derived from, and says how many rows had differed. Reading goes on meanwhile; whoever
 * changes what it is derived from waits.
 */
export function rebuildDerived(ownerUrl: string): Promise<readonly Differing[]> {
  return asGate(ownerUrl, async (client) => {
    const found: Differing[] = [];
    const make = async (derivations: readonly Derivation[]) => {
      for (const { table, differing, again } of derivations) {
        await client.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
        found.push({ table, rows: await count(client, differing) });
        for (const statement of again) await client.query(statement);
      }
    };
    await make(DERIVATIONS);
    const beside = await count(client, BESIDE.differing);
    found.push({ table: "revision", rows: await walkRevisionFacts(client, { writes: true }) });
    await client.query(BESIDE.again);
    found.push({ table: "revision, beside", rows: beside });
    await client.query("LOCK TABLE revision_word IN SHARE ROW EXCLUSIVE MODE");
    found.push({ table: FOLLOWED.table, rows: await count(client, FOLLOWED.differing) });
    for (const statement of FOLLOWED.again) await client.query(statement);
    await make(SUMS);
    return found;
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
