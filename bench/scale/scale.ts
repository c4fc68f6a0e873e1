/**
 * `npm run bench:scale [-- SIZE… WORD… --keep FOLDER --pages]`: what the pages that list things cost the database in an organisation of 1,000 assessments
 * and of as many as are named (10,000 without), and beside that what the same statements cost without policies. Words, patterns too, choose among what is
 * opened, and among viewers; databases are thrown away, or kept in a folder and used from there the next time. `--pages`: no time is taken,
 * which is over sooner. Prints a table; asserts nothing.
 */
import { parseArgs } from "node:util";
import { type Cost, type Meter, openMeter } from "@/bench/scale/cost-of";
import { openMeasuredDatabase } from "@/bench/scale/measured-database";
import { MEASURED_VIEWS } from "@/bench/scale/measured-views";
import type { ViewerName } from "@/bench/scale/organisation-statements";
import { recordStatements } from "@/bench/scale/record-statements";
import { closeConnections, type Session, waitAsLongAs } from "@/lib/data/as-viewer";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { inThousands } from "@/lib/domain/quantities/in-words";
import { SEED_LIMITS } from "@/lib/time-limits";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { Shutdown } from "@/scripts/process/shutdown";
import { removeAbandoned } from "@/scripts/testing/throwaway-database";

const SMALLEST = 1_000;
/** Of so many, and of at most so many, whole reports; the rest have what portfolios ask, drawn from what is commoner. */
const REPORTS = { most: 2_000, share: 0.2 };

type Measured = {
  readonly what: string;
  /** How many projects a search finds, up to a thousand; null where nothing is searched for. */
  readonly found: number | null;
  readonly bounded: Cost;
  readonly free: Cost;
  /** Milliseconds on the wall from asking to the answer, database and computing: the least of three. */
  readonly whole: number | null;
};

type Asked = {
  readonly words: readonly string[];
  readonly keep: string | undefined;
  readonly isTimed: boolean;
};

type Looking = { readonly newest: readonly string[]; readonly bounded: Meter; readonly free: Meter };

async function measure(
  assessments: number,
  { words, keep, isTimed }: Asked,
  shutdown: Shutdown,
): Promise<readonly Measured[]> {
  const wanted = {
    assessments,
    reports: Math.min(assessments * REPORTS.share, REPORTS.most),
    seed: "landfall",
  };
  const { database, sessions } = await openMeasuredDatabase(shutdown, { ...wanted, keep });
  const { ownerUrl } = database;
  process.env.LANDFALL_APP_DATABASE_URL = database.appDatabaseUrl;
  process.env.LANDFALL_DOOR_DATABASE_URL = database.doorDatabaseUrl;
  process.env.NEXTAUTH_SECRET = database.secret;
  process.env.NEXTAUTH_URL = "http://127.0.0.1";
  // Pages are counted, and a machine with other work must not end a run of an hour.
  waitAsLongAs(SEED_LIMITS);
  const measured: Measured[] = [];
  const looking = new Map<ViewerName, Looking>();
  const asViewer = async (viewer: ViewerName) => {
    const { token } = sessions[viewer];
    const known = looking.get(viewer) ?? {
      newest: await newestOf(sessions[viewer]),
      bounded: await openMeter({ url: database.appDatabaseUrl, token }),
      free: await openMeter({ url: ownerUrl, token }),
    };
    looking.set(viewer, known);
    return known;
  };
  const rounds = isTimed ? {} : { rounds: 0 };
  for (const { name, viewers, open } of MEASURED_VIEWS) {
    for (const viewer of viewers) {
      if (words.length > 0 && !words.some((word) => new RegExp(word).test(`${name}, ${viewer}`))) continue;
      const session = sessions[viewer];
      const { newest, bounded, free } = await asViewer(viewer);
      let found: number | null = null;
      const statements = await recordStatements(async () => {
        const view = await open(session, newest);
        if (view.ok) found = totalOf(view.value);
        if (!view.ok) throw new Error(`${name} was refused to the ${viewer}: ${JSON.stringify(view)}`);
      });
      measured.push({
        what: `${name}, ${viewer}`,
        found,
        bounded: await bounded.costOf(statements, rounds),
        free: await free.costOf(statements, rounds),
        whole: isTimed ? await leastOf(3, () => open(session, newest)) : null,
      });
    }
  }
  for (const { bounded, free } of looking.values()) await Promise.all([bounded.close(), free.close()]);
  await closeConnections();
  await database.drop();
  return measured;
}

/** How many a list says that it has; a thousand for more than are counted. */
function totalOf(view: unknown): number | null {
  if (typeof view !== "object" || view === null || !("total" in view)) return null;
  return typeof view.total === "number" ? view.total : COUNT_LIMITS.counted;
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

/**
 * One table over all sizes. Of each: how many were found, the pages that the statements looked at, these over those of the smallest; the same of the statements
 * without policies; milliseconds in the database, these over those without policies; milliseconds on the wall.
 */
function print(sizes: readonly number[], all: readonly (readonly Measured[])[]): void {
  const columns = ["found", "pages", "÷", "plain", "÷", "ms", "× plain", "whole ms"];
  const head = [
    "opened by",
    ...sizes.flatMap((size) =>
      columns.map((column) => (column === "found" ? `${inThousands(size)}: found` : column)),
    ),
  ];
  const smallest = all[0] ?? [];
  const lines = smallest.map(({ what, bounded: leastBounded, free: leastFree }) => [
    what,
    ...all.flatMap((measured) => {
      const found = measured.find((each) => each.what === what);
      if (!found) return columns.map(() => "");
      const { bounded, free, whole } = found;
      return [
        String(found.found ?? ""),
        String(bounded.buffers),
        (bounded.buffers / Math.max(leastBounded.buffers, 1)).toFixed(2),
        String(free.buffers),
        (free.buffers / Math.max(leastFree.buffers, 1)).toFixed(2),
        bounded.milliseconds?.toFixed(1) ?? "",
        bounded.milliseconds && free.milliseconds
          ? (bounded.milliseconds / free.milliseconds).toFixed(1)
          : "",
        whole?.toFixed(0) ?? "",
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
const { values, positionals } = parseArgs({
  options: { keep: { type: "string" }, pages: { type: "boolean", default: false } },
  allowPositionals: true,
});
const asked = {
  keep: values.keep,
  words: positionals.filter((word) => Number.isNaN(Number(word))),
  isTimed: !values.pages,
};
const numbers = positionals.map(Number).filter((number) => !Number.isNaN(number));
const sizes = [SMALLEST, ...(numbers.length > 0 ? numbers : [10_000]).filter((size) => size > SMALLEST)];
if (sizes.some((size) => size % SMALLEST !== 0)) throw new Error("Sizes are multiples of 1,000.");
const all: (readonly Measured[])[] = [];
for (const size of sizes) {
  await step(`Filling and measuring ${size.toLocaleString("en-GB")}`, async () => {
    all.push(await measure(size, asked, shutdown));
  });
}
print(sizes, all);
await shutdown.run();
