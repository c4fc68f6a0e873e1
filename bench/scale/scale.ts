/**
 * `npm run bench:scale [-- SIZE…]`: what the pages that list things cost the database in an organisation of 1,000 assessments and of as
 * many as are named (10,000 without), and beside that what the same statements cost without policies. Prints a table; asserts
 * nothing.
 */
import { type Cost, costOf } from "@/bench/scale/cost-of";
import { fillOrganisation } from "@/bench/scale/fill-organisation";
import { MEASURED_VIEWS } from "@/bench/scale/measured-views";
import { recordStatements } from "@/bench/scale/record-statements";
import { closeConnections, type Session } from "@/lib/data/as-viewer";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { Shutdown } from "@/scripts/process/shutdown";
import { openThrowawayDatabase, removeAbandoned } from "@/scripts/testing/throwaway-database";

const SMALLEST = 1_000;
/** Whole reports; the rest have what portfolios ask. */
const REPORTS = 2_000;

type Measured = {
  readonly what: string;
  readonly bounded: Cost;
  readonly free: Cost;
  /** Milliseconds on the wall from asking to the answer, database and computing: the least of three. */
  readonly whole: number;
};

async function measure(assessments: number, shutdown: Shutdown): Promise<readonly Measured[]> {
  const database = await openThrowawayDatabase(shutdown);
  const { ownerUrl } = database;
  process.env.LANDFALL_APP_DATABASE_URL = database.appDatabaseUrl;
  process.env.LANDFALL_DOOR_DATABASE_URL = database.doorDatabaseUrl;
  process.env.NEXTAUTH_SECRET = database.secret;
  process.env.NEXTAUTH_URL = "http://127.0.0.1";
  const wanted = { assessments, reports: Math.min(assessments, REPORTS), seed: "landfall" };
  const { sessions } = await fillOrganisation(ownerUrl, wanted);
  const measured: Measured[] = [];
  for (const { name, viewers, open } of MEASURED_VIEWS) {
    for (const viewer of viewers) {
      const session = sessions[viewer];
      const newest = await newestOf(session);
      const statements = await recordStatements(async () => {
        const view = await open(session, newest);
        if (!view.ok) throw new Error(`${name} was refused to the ${viewer}.`);
      });
      const { token } = session;
      measured.push({
        what: `${name}, ${viewer}`,
        bounded: await costOf(statements, { url: database.appDatabaseUrl, token }),
        free: await costOf(statements, { url: ownerUrl, token }),
        whole: await leastOf(3, () => open(session, newest)),
      });
    }
  }
  await closeConnections();
  await database.drop();
  return measured;
}

/** Six revisions that somebody may read, those submitted last; none for who reads none. */
async function newestOf(session: Session): Promise<readonly string[]> {
  const found = await listPortfolio(session, { size: 6 });
  return found.ok ? found.value.rows.map(({ revisionId }) => revisionId) : [];
}

async function leastOf(rounds: number, act: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** One table over all sizes: of each the pages, these over those of the smallest, milliseconds in the database, and on the wall. */
function print(sizes: readonly number[], all: readonly (readonly Measured[])[]): void {
  const head = [
    "opened by",
    ...sizes.flatMap((size) => [
      `pages at ${size.toLocaleString("en-GB")}`,
      ...(size === SMALLEST ? [] : ["÷"]),
      "ms",
      "÷ without policies",
      "whole ms",
    ]),
  ];
  const smallest = all[0] ?? [];
  const lines = smallest.map(({ what, bounded: least }) => [
    what,
    ...all.flatMap((measured, at) => {
      const found = measured.find((each) => each.what === what);
      if (!found) return at === 0 ? ["", "", "", ""] : ["", "", "", "", ""];
      const { bounded, free, whole } = found;
      return [
        String(bounded.buffers),
        ...(at === 0 ? [] : [(bounded.buffers / Math.max(least.buffers, 1)).toFixed(1)]),
        bounded.milliseconds.toFixed(1),
        (bounded.milliseconds / free.milliseconds).toFixed(1),
        whole.toFixed(0),
      ];
    }),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  console.log("");
  for (const line of [head, ...lines])
    console.log(
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    );
}

const shutdown = new Shutdown();
shutdown.onSignals((words) => console.log(words), 130);
await removeAbandoned();
const asked = process.argv.slice(2).map(Number);
const sizes = [SMALLEST, ...(asked.length > 0 ? asked : [10_000]).filter((size) => size > SMALLEST)];
if (sizes.some((size) => size % SMALLEST !== 0)) throw new Error("Sizes are multiples of 1,000.");
const all: (readonly Measured[])[] = [];
for (const size of sizes) {
  await step(`Filling and measuring ${size.toLocaleString("en-GB")}`, async () => {
    all.push(await measure(size, shutdown));
  });
}
print(sizes, all);
await shutdown.run();
