import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The tests of the rule engine and the rulebook alone: what Stryker runs for every mutant. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ["lib/domain/rules/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
  },
});
