import pg from "pg";

export type Statement = { readonly text: string; readonly values: readonly unknown[] };

let asked: Statement[] | undefined;

// Once and for good: a pool may keep the method that a connection had when it was made.
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function recorded(this: pg.Client, ...given: Parameters<typeof query>) {
  const [config, values] = given as unknown as [string | pg.QueryConfig, unknown[] | undefined];
  const text = typeof config === "string" ? config : config.text;
  if (
    asked &&
    /^\s*(\/\*[^*]*\*\/\s*)?(SELECT|WITH)/i.test(text) &&
    !text.includes("landfall_enter_by_token")
  ) {
    asked.push({ text, values: (typeof config === "string" ? values : config.values) ?? [] });
  }
  return query.apply(this, given);
} as typeof query;

/** The queries that `work` asks on any connection of this process, with their values, entering left out. */
export async function recordStatements(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const mine: Statement[] = [];
  asked = mine;
  try {
    await work();
  } finally {
    asked = undefined;
  }
  return mine;
}
