import { readFileSync } from "node:fs";
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
const LONG = ["scripts/races/races.test.ts", "scripts/database/migrations.test.ts"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((path) => moduleId.endsWith(path));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

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
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "lib/*.test.ts",
            "lib/content/**/*.test.ts",
            "lib/domain/**/*.test.ts",
            "lib/testing/**/*.test.ts",
            "lib/x-risk-sheet/**/*.test.ts",
            "lib/http/**/*.test.ts",
            "lib/images/**/*.test.ts",
            "lib/messages/**/*.test.ts",
            "lib/typeset/**/*.test.ts",
            "lib/docx/**/*.test.ts",
            "components/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: ["scripts/database/**", "scripts/backup/**", "scripts/races/**"],
          environment: "node",
          // Vitest leaves one processor to itself, which on a machine of two is half of them.
          maxWorkers: availableParallelism(),
          // Property tests on a busy machine; a test that hangs still ends.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [
            "lib/data/**/*.test.ts",
            "lib/use-cases/**/*.test.ts",
            "lib/auth/**/*.test.ts",
            "scripts/database/**/*.test.ts",
            "scripts/backup/**/*.test.ts",
            "scripts/races/**/*.test.ts",
          ],
          environment: "node",
          // A worker, a database: `npm test` says how many there are.
          maxWorkers: JSON.parse(process.env.LANDFALL_TEST_WORKERS ?? "[{}]").length,
          setupFiles: ["scripts/testing/take-settings.ts", "lib/data/testing/composed-anew.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
