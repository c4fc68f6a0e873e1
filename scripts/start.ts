// `npm start`, after the packages are there: database, migrations, first data, build, web server.
import { keepAnchoring } from "@/scripts/audit/keep-anchoring";
import { isClientCurrent } from "@/scripts/bootstrap/client-stamp.mjs";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { loadFirstData } from "@/scripts/database/first-data";
import { keepPostgres } from "@/scripts/database/kept-postgres";
import { applyMigrations } from "@/scripts/database/migrations";
import { reachDatabase } from "@/scripts/database/reach-database";
import { settleRoleAddresses } from "@/scripts/database/role-addresses";
import { lockInstallation } from "@/scripts/installation/installation-lock";
import { settleSecret } from "@/scripts/installation/installation-secret";
import { readStartSettings, type StartSettings, THIS_MACHINE } from "@/scripts/installation/start-settings";
import { describeFailure } from "@/scripts/process/failure";
import { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { build, isBuilt } from "@/scripts/server/build";
import { keepServing } from "@/scripts/server/keep-serving";
import { generateClient } from "@/scripts/server/prisma-client";
import { serverEnvironment } from "@/scripts/server/server-environment";

const shutdown = new Shutdown();

async function end(code: number, words: string): Promise<never> {
  console.error(words);
  await shutdown.run();
  process.exit(code);
}

/** The owner's address: of the operator's database, or of the embedded one, which is then running. */
async function openDatabase({ databaseUrl, dataFolder }: StartSettings): Promise<string> {
  if (databaseUrl) {
    await step("Reaching the database", () => reachDatabase(databaseUrl));
    return databaseUrl;
  }
  let ownerUrl = "";
  await step("Starting the database", async () => {
    const onGivenUp = () => void end(1, `The end of the database's log is in ${dataFolder}/postgres.log.`);
    const server = await keepPostgres({ folder: dataFolder, shutdown, onGivenUp });
    ownerUrl = server.ownerUrl;
    return server.recovered ? "one left by a killed Landfall was ended first" : undefined;
  });
  return ownerUrl;
}

async function start(development: boolean): Promise<void> {
  const settings = readStartSettings(process.env, projectRoot);
  const unlock = lockInstallation(settings.dataFolder);
  shutdown.add(async () => unlock());
  const secret = settleSecret(process.env.LANDFALL_SECRET, settings.dataFolder);
  if (settings.demo && settings.databaseUrl) {
    console.log(
      "  LANDFALL_DEMO is on: the demo organisation and its accounts go into the database of DATABASE_URL.",
    );
  }

  const ownerUrl = await openDatabase(settings);
  if (!isClientCurrent()) await step("Generating the database client", () => generateClient(shutdown));
  let migrated = false;
  await step("Checking migrations", async () => {
    const { applied, words } = await applyMigrations(ownerUrl, shutdown);
    migrated = applied > 0;
    return words;
  });
  const addresses = settings.addresses ?? (await settleRoleAddresses(ownerUrl, secret));
  const { port, host, url, demo } = settings;
  const seeding = loadFirstData({
    seed: { databaseUrl: ownerUrl, ...addresses, demo, demoRound: demo, url, secret },
    folder: settings.databaseUrl ? undefined : settings.dataFolder,
    migrated,
    shutdown,
  });
  seeding.catch(() => undefined);
  // Where nothing has changed, the look at the first data need not hold up the web server.
  if (migrated) await step("Loading first data", () => seeding.then(() => undefined));
  if (!development && !isBuilt()) await step("Building (a minute or two)", () => build(shutdown));

  const env = serverEnvironment(process.env, { ...addresses, secret, url, demo, development });
  let server = { over: Promise.resolve(0) };
  await step("Starting the web server", async () => {
    server = await keepServing({ port, host, development, env, shutdown });
  });
  const signIn = await seeding;
  keepAnchoring({ ownerUrl, targets: settings.auditAnchor, shutdown, say: console.error });
  console.log(`\nLandfall serves at ${url}`);
  if (host === THIS_MACHINE) {
    console.log("Only this machine can reach it; LANDFALL_HOST=0.0.0.0 opens it to others.");
  }
  for (const line of signIn) console.log(line);
  console.log("Ctrl-C stops it.\n");

  const code = await server.over;
  if (!shutdown.begun) await end(code || 1, "Landfall ends. What the web server said last is above.");
}

shutdown.onSignals((words) => console.log(words), 0);
try {
  await start(process.argv.includes("--dev"));
} catch (error) {
  // While we stop, steps fail because we end them.
  if (!shutdown.begun) {
    await end(1, `\n${describeFailure(error)}`);
  }
}
