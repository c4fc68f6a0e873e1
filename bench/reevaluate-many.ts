/**
 * Measures `npm run reevaluate` on many revisions: a throwaway database is filled with the answers of the worked examples as an
 * older version would have frozen them, then evaluated again. `npx tsx bench/reevaluate-many.ts [revisions]`, 10,000 without.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { MIGRATIONS } from "@/lib/domain/instrument/migrations/migrations";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { reevaluateRevisions } from "@/scripts/database/reevaluate-revisions";
import { showProgress } from "@/scripts/database/show-progress";
import { Shutdown } from "@/scripts/process/shutdown";
import { openThrowawayDatabase, removeAbandoned } from "@/scripts/testing/throwaway-database";

// The oldest version there is a way from: its answers take every step.
const version = MIGRATIONS[0]?.before.version ?? INSTRUMENT.version;
const wanted = Number(process.argv[2] ?? 10_000);

/** An assessment an example, with as many revisions as its share; nothing is read of a revision but its answers. */
async function fill(ownerUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const [organisation, team, member] = [randomUUID(), randomUUID(), randomUUID()];
  try {
    await client.query("INSERT INTO organisation (id, name) VALUES ($1, 'Many')", [organisation]);
    await client.query("INSERT INTO team (organisation_id, id, name) VALUES ($1, $2, 'Team')", [
      organisation,
      team,
    ]);
    await client.query(
      "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, 'many@example.org', 'Ada', '{researcher}')",
      [organisation, member],
    );
    for (const [index, { title, answers }] of WORKED_EXAMPLES.entries()) {
      const assessment = randomUUID();
      const share = Math.floor((count + WORKED_EXAMPLES.length - 1 - index) / WORKED_EXAMPLES.length);
      await client.query(
        `INSERT INTO assessment (organisation_id, id, team_id, title, handling, instrument_version, created_by)
         VALUES ($1, $2, $3, $4, 'team', $5, $6)`,
        [organisation, assessment, team, title, version, member],
      );
      await client.query(
        `INSERT INTO revision (organisation_id, id, assessment_id, number, title, team_id, handling, instrument_version,
           rulebook_version, answers, report, submitted_by, scrutiny, kinds_of_work, blocking, serious, concern, note)
         SELECT $1, gen_random_uuid(), $2, n, $3, $4, 'team', $5, '0.0.0', $6, '{}', $7, 'deep', '{}', 0, 0, 0, 0
           FROM generate_series(1, $8::int) n`,
        [organisation, assessment, title, team, version, JSON.stringify(answers), member, share],
      );
    }
    await client.query("ANALYZE revision");
  } finally {
    await client.end();
  }
}

const shutdown = new Shutdown();
shutdown.onSignals((words) => console.log(words), 1);
await removeAbandoned();
const database = await openThrowawayDatabase(shutdown);
await step(`Filling in ${wanted} revisions`, () => fill(database.ownerUrl, wanted));
await reevaluateRevisions({ ownerUrl: database.ownerUrl, onProgress: showProgress(process.stdout) });
await shutdown.run();
