import type pg from "pg";

/** What guards the tables against writing: forced policies, triggers, references between them. */
interface Guards {
  readonly forced: readonly string[];
  readonly triggers: readonly { readonly on: string; readonly name: string; readonly enabled: string }[];
  readonly references: readonly { readonly on: string; readonly name: string; readonly definition: string }[];
}

const OURS = "c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')";

const FORCED = `
  SELECT c.oid::regclass::text AS name FROM pg_class c WHERE ${OURS} AND c.relforcerowsecurity ORDER BY 1`;

const TRIGGERS = `
  SELECT c.oid::regclass::text AS on, quote_ident(t.tgname) AS name, t.tgenabled AS enabled
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE ${OURS} AND NOT t.tgisinternal AND t.tgenabled <> 'D' ORDER BY 1, 2`;

const REFERENCES = `
  SELECT c.oid::regclass::text AS on, quote_ident(f.conname) AS name, pg_get_constraintdef(f.oid) AS definition
    FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid
   WHERE ${OURS} AND f.contype = 'f' AND f.conparentid = 0 ORDER BY 1, 2`;

const ENABLE: Readonly<Record<string, string>> = { O: "ENABLE", A: "ENABLE ALWAYS", R: "ENABLE REPLICA" };

async function readGuards(client: pg.Client): Promise<Guards> {
  return {
    forced: (await client.query<{ name: string }>(FORCED)).rows.map(({ name }) => name),
    triggers: (await client.query(TRIGGERS)).rows,
    references: (await client.query(REFERENCES)).rows,
  };
}

/**
 * Does the work while nothing guards the tables but their checks and keys, and puts back what did, all in the transaction that
 * is open. Needs only the owner: an ordinary one can't say that it is a replica. References are left out and made again, which
 * also checks them all at once, in whatever order the tables were filled.
 *
 * @throws where what is in the tables breaks a reference, or a guard is not back as it was.
 */
export async function unguarded(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const before = await readGuards(client);
  const { forced, triggers, references } = before;
  for (const name of forced) await client.query(`ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`);
  for (const { on, name } of triggers) await client.query(`ALTER TABLE ${on} DISABLE TRIGGER ${name}`);
  for (const { on, name } of references) await client.query(`ALTER TABLE ${on} DROP CONSTRAINT ${name}`);
  await work();
  for (const { on, name, definition } of references) {
    await client.query(`ALTER TABLE ${on} ADD CONSTRAINT ${name} ${definition}`);
  }
  for (const { on, name, enabled } of triggers) {
    await client.query(`ALTER TABLE ${on} ${ENABLE[enabled]} TRIGGER ${name}`);
  }
  for (const name of forced) await client.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
  if (JSON.stringify(await readGuards(client)) !== JSON.stringify(before)) {
    throw new Error("A trigger, a reference or a forced policy is not back as it was.");
  }
}
