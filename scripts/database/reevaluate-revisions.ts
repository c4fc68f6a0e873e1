import type pg from "pg";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { reevaluate } from "@/lib/domain/report/reevaluate";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook-hash";
import { OWNER_LIMITS } from "@/lib/time-limits";
import { withOwner } from "@/scripts/database/owner-client";

/** How far it is. `done` of `total`; `unknown` of those done have a version of the instrument nobody knows. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly unknown: number;
}

interface Setup {
  /** The owner's address. */
  readonly ownerUrl: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between two pages; what is written by then stays. */
  readonly isStopped?: () => boolean;
  /** Revisions read, evaluated and written at once: what memory holds. */
  readonly page?: number;
}

interface Row {
  readonly organisation_id: string;
  readonly id: string;
  readonly instrument_version: string;
  readonly answers: Answers;
}

/**
 * Frozen under other rules than today's, and not evaluated under today's yet. Told by content: a label stood for several
 * rulebooks once, and what was frozen before contents were kept may have been under any of them.
 */
const PENDING = `
  r.rulebook_hash IS DISTINCT FROM $1
  AND NOT EXISTS (SELECT 1 FROM evaluation e
                   WHERE e.organisation_id = r.organisation_id AND e.revision_id = r.id AND e.rulebook_hash = $1)`;

const PAGE = `
  SELECT r.organisation_id, r.id, r.instrument_version, r.answers FROM revision r
   WHERE (r.organisation_id, r.id) > ($2::uuid, $3::uuid) AND ${PENDING}
   ORDER BY r.organisation_id, r.id LIMIT $4`;

const WRITE = `
  INSERT INTO evaluation
    (organisation_id, revision_id, instrument_version, rulebook_version, rulebook_hash, scrutiny, findings, set_aside)
  SELECT e.organisation_id, e.id, $1, $2, $3, e.scrutiny, e.findings,
         ARRAY(SELECT jsonb_array_elements_text(e.aside))
    FROM jsonb_to_recordset($4::jsonb)
         AS e (organisation_id uuid, id uuid, scrutiny text, findings jsonb, aside jsonb)
      ON CONFLICT DO NOTHING`;

const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * Evaluates every revision that was frozen under other rules once more under today's, as a result beside it. Walks the key in
 * pages, so that memory does not grow with their number; a page is written in one statement. Stopped or killed, it goes on
 * where it was when it is run again.
 */
export async function reevaluateRevisions({ ownerUrl, ...setup }: Setup): Promise<Progress> {
  return withOwner(ownerUrl, (client) => walk(client, setup), { reply: OWNER_LIMITS.page });
}

/** How many revisions were frozen before the content that concludes was kept with them: under which rules of their label can’t be known. */
export function countOfUnknownContent(ownerUrl: string): Promise<number> {
  return withOwner(
    ownerUrl,
    async (client) => {
      await client.query("SET ROLE landfall_gate");
      const { rows } = await client.query<{ n: number }>(
        "SELECT count(*)::int AS n FROM revision WHERE rulebook_hash IS NULL",
      );
      return rows[0]?.n ?? 0;
    },
    { reply: OWNER_LIMITS.page },
  );
}

async function walk(
  client: pg.Client,
  { onProgress, isStopped = () => false, page = 50 }: Omit<Setup, "ownerUrl">,
): Promise<Progress> {
  await client.query("SET ROLE landfall_gate");
  const count = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM revision r WHERE ${PENDING}`,
    [RULEBOOK_HASH],
  );
  let progress: Progress = { total: count.rows[0]?.n ?? 0, done: 0, unknown: 0 };
  let after = [FIRST, FIRST];
  onProgress?.(progress);
  while (!isStopped()) {
    const { rows } = await client.query<Row>({
      name: "page",
      text: PAGE,
      values: [RULEBOOK_HASH, ...after, page],
    });
    const last = rows.at(-1);
    if (!last) break;
    const written = await writePage(client, rows);
    after = [last.organisation_id, last.id];
    const done = progress.done + rows.length;
    progress = {
      // Revisions frozen meanwhile count when they come.
      total: Math.max(progress.total, done),
      done,
      unknown: progress.unknown + rows.length - written,
    };
    onProgress?.(progress);
  }
  return progress;
}

/** How many of the page could be evaluated. */
async function writePage(client: pg.Client, rows: readonly Row[]): Promise<number> {
  const evaluated = rows.flatMap(({ organisation_id, id, instrument_version, answers }) => {
    const result = reevaluate(answers, instrument_version);
    if (!result.ok) return [];
    return [
      { organisation_id, id, scrutiny: result.scrutiny, findings: result.findings, aside: result.setAside },
    ];
  });
  if (evaluated.length > 0) {
    const under = [INSTRUMENT.version, RULEBOOK_VERSION, RULEBOOK_HASH];
    await client.query(WRITE, [...under, JSON.stringify(evaluated)]);
  }
  return evaluated.length;
}
