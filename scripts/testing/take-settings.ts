// Before each test file: the settings of the worker that runs it, with a database that no other worker has.
const settings: readonly Record<string, string>[] = JSON.parse(process.env.LANDFALL_TEST_WORKERS ?? "[]");
Object.assign(process.env, settings[Number(process.env.VITEST_POOL_ID) - 1]);
