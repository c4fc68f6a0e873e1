/** Worlds to race in: copies of an organisation that was made once, each with ids, addresses and tokens of its own. */
import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import type { Session } from "@/lib/data/as-viewer";
import { ownerUrl } from "@/lib/data/testing/test-organisation";
import type { Person, Template, TemplateSession } from "@/scripts/races/template";

export class World {
  constructor(
    readonly template: Template,
    /** Tells this copy from all others. */
    readonly tag: string,
  ) {}

  get organisationId(): string {
    return this.id(this.template.organisationId);
  }
  get assessmentId(): string {
    return this.id(this.template.assessmentId);
  }
  /** The id that stands here for one of the template's. */
  id(ofTemplate: string): string {
    const hex = createHash("md5")
      .update(ofTemplate + this.tag)
      .digest("hex");
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
  }
  memberId(person: Person): string {
    return this.id(this.template.people[person]);
  }
  session(person: Person): Session {
    return this.sessionOf(person, this.template.sessions[person]);
  }
  /** Otto's other session. */
  ottoElsewhere(): Session {
    return this.sessionOf("otto", this.template.ottoElsewhere);
  }
  private sessionOf(person: Person, { tokenHash }: TemplateSession): Session {
    return { memberId: this.memberId(person), token: this.token(tokenHash) };
  }
  /** What is handed over for a link of the template whose token has this hash. */
  token(hash: string): string {
    return `${this.tag}:${hash}`;
  }
  /** The template's own address for an id of this copy. */
  known(): ReadonlyMap<string, string> {
    return new Map(this.template.ids.map((id) => [this.id(id), id]));
  }
}

/** Added to, never compared: what all commands write down about what they did. */
const TRAIL = ["audit_event", "audit_head", "audit_waiting", "audit_checkpoint"];

let owner: pg.Client | undefined;

/** One connection of the owner's, past policies and triggers: for copying and looking. */
export async function asOwnerOfAll(): Promise<pg.Client> {
  if (owner) return owner;
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  await client.query("SET jit = off");
  owner = client;
  return client;
}

export async function closeOwner(): Promise<void> {
  await owner?.end();
  owner = undefined;
}

export type Table = { readonly name: string; readonly columns: readonly Column[] };
type Column = { readonly name: string; readonly type: string };

let tables: readonly Table[] | undefined;

/** Every table whose rows belong to an organisation, as the database lists them. */
export async function tablesOfOrganisations(): Promise<readonly Table[]> {
  if (tables) return tables;
  const { rows } = await (await asOwnerOfAll()).query<Table>(
    `SELECT c.table_name AS name, jsonb_agg(jsonb_build_object('name', c.column_name, 'type', c.udt_name)) AS columns
       FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      GROUP BY c.table_name
     HAVING bool_or(c.column_name = 'organisation_id') OR c.table_name = 'organisation'
      ORDER BY c.table_name`,
  );
  tables = rows;
  return rows;
}

export function organisationColumn(table: Table): string {
  return table.name === "organisation" ? "id" : "organisation_id";
}

/** Copies a template so many times. */
export async function copyWorlds(template: Template, count: number): Promise<readonly World[]> {
  const run = randomUUID().slice(0, 8);
  const worlds = Array.from({ length: count }, (_, n) => new World(template, `${run}.${n}`));
  const client = await asOwnerOfAll();
  for (const table of await tablesOfOrganisations()) {
    if (TRAIL.includes(table.name)) continue;
    const columns = table.columns.map(({ name }) => `"${name}"`).join(", ");
    await client.query(
      `INSERT INTO "${table.name}" (${columns})
       SELECT ${table.columns.map(copied).join(", ")}
         FROM "${table.name}" t, unnest($2::text[]) AS copy (tag)
        WHERE t."${organisationColumn(table)}" = $1`,
      [template.organisationId, worlds.map(({ tag }) => tag)],
    );
  }
  return worlds;
}

function copied({ name, type }: Column): string {
  const column = `t."${name}"`;
  if (type === "uuid") {
    // As `World.id` makes them.
    return `overlay(overlay(md5(${column}::text || copy.tag) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`;
  }
  if (name === "token_hash") {
    const [hash, kept] = type === "bytea" ? [`encode(${column}, 'hex')`, ""] : [column, "hex"];
    const copy = `sha256(convert_to(copy.tag || ':' || ${hash}, 'UTF8'))`;
    return kept ? `encode(${copy}, '${kept}')` : copy;
  }
  // However long ago the template was made.
  if (name === "confirmed_at") return "now()";
  if (name === "email") return `copy.tag || '.' || ${column}`;
  return column;
}
