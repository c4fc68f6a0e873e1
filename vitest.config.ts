import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL(".", import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.json`, "utf8"));
/** The folder of the interface's language, as the build reads it. */
const messages = resolve(root, compilerOptions.paths["@/messages/*"][0], "..");

/** Files that take a minute or so, the longest first: begun last, one of them would run while another worker has nothing. */
const LONG = [
  "scripts/races/races.test.ts",
  "scripts/database/migrations.test.ts",
  "lib/typeset/typeset-report.test.ts",
  "lib/use-cases/every-cell.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      const at = LONG.findIndex((path) => moduleId.endsWith(path));
      if (at >= 0) return at;
      // Those that share a worker follow each other: it ends where one comes that doesn't.
      return LONG.length + (project.config.isolate ? 0 : 1);
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** Folders of tests that start, fill or look after databases of their own. */
const OF_SERVERS = ["scripts/database", "scripts/backup", "scripts/races"];
const WITH_DATABASE = ["prisma", "lib/data", "lib/use-cases", "lib/auth", ...OF_SERVERS];
const FOLDERS = ["lib", "components", "scripts"];

const testsIn = (folders: readonly string[]) => folders.map((folder) => `${folder}/**/*.test.ts`);

/** Tests that put something else in the place of a module or of the database: other files of their worker would be given it too. */
const MOCKING = FOLDERS.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) =>
      /\b(?:vi\.(?:mock|doMock|resetModules)|takeOwnDatabase)\(/.test(readFileSync(`${root}${path}`, "utf8")),
    ),
);
const needsDatabase = (path: string) => WITH_DATABASE.some((folder) => path.startsWith(`${folder}/`));

const UNIT = {
  environment: "node",
  // Vitest leaves one processor to itself, which on a machine of two is half of them.
  maxWorkers: availableParallelism(),
  setupFiles: ["lib/testing/one-seed.ts"],
  // Property tests on a busy machine; a test that hangs still ends.
  testTimeout: 60_000,
};

const DATABASE = {
  environment: "node",
  // A worker, a database: `npm test` says how many there are.
  maxWorkers: JSON.parse(process.env.LANDFALL_TEST_WORKERS ?? "[{}]").length,
  setupFiles: ["scripts/testing/take-settings.ts", "lib/data/testing/composed-anew.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\/messages\//, replacement: `${messages}/` },
      { find: /^@\//, replacement: root },
      // `server-only` throws when imported outside a server bundle; tests are a server.
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    sequence: { sequencer: LongestFirst },
    // A worker keeps its modules from file to file, with what they worked out and what the compiler made of them: half of what the
    // tests would cost. Only what would leave something behind runs apart, each file in a process of its own.
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: "unit",
          include: testsIn(FOLDERS),
          exclude: [...testsIn(WITH_DATABASE), ...MOCKING],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...UNIT, name: "unit, apart", include: MOCKING.filter((path) => !needsDatabase(path)) },
      },
      {
        extends: true,
        test: {
          ...DATABASE,
          name: "database",
          include: testsIn(WITH_DATABASE),
          exclude: [...testsIn(OF_SERVERS), ...MOCKING],
          isolate: false,
          setupFiles: [...DATABASE.setupFiles, "lib/data/testing/connections-anew.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...DATABASE,
          name: "database, apart",
          include: [...testsIn(OF_SERVERS), ...MOCKING.filter(needsDatabase)],
        },
      },
    ],
  },
});
