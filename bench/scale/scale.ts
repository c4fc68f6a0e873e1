/**
 * `npm run bench:scale [-- SIZE…]`: what the pages that list things cost the database in an organisation of 1,000 assessments and of as
 * many as are named (10,000 without), and beside that what the same statements cost without policies. Prints a table; asserts
 * nothing.
 */
import { type Cost, costOf } from "@/bench/scale/cost-of";
import { fillOrganisation } from "@/bench/scale/fill-organisation";
import { MEASURED_VIEWS } from "@/bench/scale/measured-views";
import { recordStatements } from "@/bench/scale/record-statements";
import { closeConnections } from "@/lib/data/as-viewer";
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
  const wanted = { assessments, reports: Math.min(assessments, REPORTS), seed: "landfall" };
  const { sessions } = await fillOrganisation(ownerUrl, wanted);
  const measured: Measured[] = [];
  for (const { name, viewers, open } of MEASURED_VIEWS) {
    for (const viewer of viewers) {
      const session = sessions[viewer];
      const statements = await recordStatements(async () => {
        const view = await open(session);
        if (!view.ok) throw new Error(`${name} was refused to the ${viewer}.`);
      });
      const { token } = session;
      measured.push({
        what: `${name}, ${viewer}`,
        bounded: await costOf(statements, { url: database.appDatabaseUrl, token }),
        free: await costOf(statements, { url: ownerUrl, token, gate: true }),
        whole: await leastOf(3, () => open(session)),
      });
    }
  }
  await closeConnections();
  await database.drop();
  return measured;
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

const HEAD = ["", "buffers", "÷", "ms", "÷", "ms ÷ without policies", "whole ms"];

function cells({ what, bounded, free, whole }: Measured, least: Measured | undefined): readonly string[] {
  const over = (of: keyof Cost) => (least ? (bounded[of] / least.bounded[of]).toFixed(1) : "1");
  const policies = (bounded.milliseconds / free.milliseconds).toFixed(1);
  return [
    what,
    String(bounded.buffers),
    over("buffers"),
    bounded.milliseconds.toFixed(1),
    over("milliseconds"),
    policies,
    whole.toFixed(0),
  ];
}

function print(assessments: number, rows: readonly (readonly string[])[]): void {
  const lines = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log(
    `\n${assessments.toLocaleString("en-GB")} assessments; ÷ is to ${SMALLEST.toLocaleString("en-GB")}`,
  );
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
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
let least: readonly Measured[] = [];
for (const size of sizes) {
  await step(`Filling and measuring ${size.toLocaleString("en-GB")}`, async () => {
    const measured = await measure(size, shutdown);
    print(
      size,
      measured.map((each) =>
        cells(
          each,
          least.find(({ what }) => what === each.what),
        ),
      ),
    );
    if (least.length === 0) least = measured;
  });
}
await shutdown.run();
