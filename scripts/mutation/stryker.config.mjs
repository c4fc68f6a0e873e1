// Mutation testing of the rule engine: `npm run mutate`. Half an hour and more on two cores, so no part of `npm test`. The
// rulebook's conditions are data, which these mutators hardly reach: see scripts/mutation/rulebook.ts.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts" },
  // There is none of this name: Stryker would rewrite it with an interface that TypeScript 7 does not have.
  tsconfigFile: "scripts/mutation/no-tsconfig.json",
  mutate: [
    "lib/domain/rules/*.ts",
    "lib/domain/rules/operators/*.ts",
    "lib/domain/rules/facts/*.ts",
    "!lib/domain/rules/*.test.ts",
    "!lib/domain/rules/rulebook.ts",
  ],
  ignorePatterns: [
    "app",
    "components",
    "e2e",
    "prisma",
    "docs",
    "bench",
    ".data",
    ".next",
    "lib/data",
    "lib/use-cases",
  ],
  coverageAnalysis: "perTest",
  // What is made once when a module loads is data; the rulebook check and its own tests look at it.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "reports/mutation.json" },
  thresholds: { high: 95, low: 85, break: 85 },
};
