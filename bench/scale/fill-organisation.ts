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
 * that makes it anew.
 */
export async function fillOrganisation(ownerUrl: string, wanted: Wanted): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica; SET work_mem = '128MB'");
    await client.query(functions(wanted.seed));
    await fillTemplate(client);
    for (const statement of statements(wanted)) await client.query(statement);
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
