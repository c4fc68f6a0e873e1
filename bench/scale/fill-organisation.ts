import pg from "pg";
import { functions, statements, VIEWERS, type ViewerName } from "@/bench/scale/organisation-statements";
import type { Session } from "@/lib/data/as-viewer";
import { asOwner, openSessionAsOwner } from "@/lib/data/owner";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { revisionFacts } from "@/lib/domain/portfolio/revision-facts";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook-hash";
import { rebuildDerived } from "@/scripts/database/derived-rows";

export type Sessions = { readonly [viewer in ViewerName]: Session };

export type Wanted = { readonly assessments: number; readonly reports: number; readonly seed: string };

/**
 * Fills an empty throwaway database with an organisation of so many assessments, a multiple of 1,000. The same seed and size
 * give the same rows. Triggers and references are off meanwhile: what triggers would derive is written too, or made by the command
 * that makes it anew. Words, a hundred and more a revision, are put in before their indexes, which are built once over all of them.
 */
export async function fillOrganisation(ownerUrl: string, wanted: Wanted): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      "SET session_replication_role = replica; SET work_mem = '128MB'; SET maintenance_work_mem = '1GB'",
    );
    await client.query(functions(wanted.seed));
    await fillTemplate(client);
    const indexWords = await withoutIndexes(client, "revision_word");
    for (const statement of statements(wanted)) await client.query(statement);
    await indexWords();
    await rebuildDerived(ownerUrl);
    await client.query("VACUUM (ANALYZE)");
  } finally {
    await client.end();
  }
}

/** Sessions of those who look, in an organisation that was filled from this seed. */
export async function openSessions(ownerUrl: string, seed: string): Promise<Sessions> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(functions(seed));
    const idOf = async (expression: string) =>
      (await client.query<{ id: string }>(`SELECT ${expression} AS id`)).rows[0]?.id ?? "";
    const organisationId = await idOf("pg_temp.org()");
    const ids: [string, string][] = [];
    for (const [name, n] of Object.entries(VIEWERS))
      ids.push([name, await idOf(`pg_temp.id('member', ${n})`)]);
    return await asOwner(ownerUrl, async (tx) => {
      const opened: [string, Session][] = [];
      for (const [name, memberId] of ids)
        opened.push([name, await openSessionAsOwner(tx, { organisationId, memberId })]);
      return Object.fromEntries(opened) as Sessions;
    });
  } finally {
    await client.end();
  }
}

/** Takes the indexes off a table that holds nothing yet; what is returned builds them again as they were. */
async function withoutIndexes(client: pg.Client, table: string): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ name: string; definition: string }>(
    `SELECT quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE conrelid = $1::regclass AND contype IN ('p', 'u')`,
    [table],
  );
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index i
      WHERE indrelid = $1::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  return async () => {
    for (const { name, definition } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    for (const { definition } of indexes) await client.query(definition);
  };
}

/** The frozen parts of the worked examples, which whole reports are taken from. */
async function fillTemplate(client: pg.Client): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE template (k int, instrument_version text, rulebook_version text, rulebook_hash text, kinds_of_work text[],
      answers jsonb, report jsonb, project_facts jsonb, portfolio_share jsonb)`);
  for (const [k, { title, answers }] of WORKED_EXAMPLES.entries()) {
    const meta = {
      assessmentId: "",
      title,
      organisation: "Measured",
      team: "Team",
      authors: ["Member"],
      handling: "organisation",
      revision: { number: 1, submittedAt: "2026-11-01T00:00:00.000Z", submittedBy: "Member" },
      example: null,
    } as const;
    const report = evaluateAssessment({ answers, meta });
    const facts = revisionFacts(answers, report);
    await client.query("INSERT INTO template VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
      k,
      report.instrumentVersion,
      report.rulebookVersion,
      RULEBOOK_HASH,
      facts.kindsOfWork,
      JSON.stringify(answers),
      JSON.stringify(report),
      JSON.stringify(facts.project),
      JSON.stringify(facts.share),
    ]);
  }
}
