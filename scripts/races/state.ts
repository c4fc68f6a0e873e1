/** What is in a world, without what differs between two worlds where the same was done: ids, times, hashes. */

import { UUIDS } from "@/scripts/races/templates";
import {
  asOwnerOfAll,
  organisationColumn,
  type Table,
  tablesOfOrganisations,
  type World,
} from "@/scripts/races/world";

/** Documents that are made of the rest, and where the trail stands. */
const LEFT_OUT = ["report", "basis", "hash", "previous_hash", "token_hash", "password_hash", "seq", "email"];

/** The rows of each world, table by table, in an order of their own. */
export async function statesOf(worlds: readonly World[]): Promise<ReadonlyMap<World, string>> {
  const parts = (await tablesOfOrganisations()).filter(({ name }) => name !== "audit_head").map(rowsOf);
  const { rows } = await (await asOwnerOfAll()).query<{ organisation: string; state: string }>(
    `SELECT organisation, string_agg(line, E'\\n') AS state FROM (${parts.join(" UNION ALL ")}) lines GROUP BY organisation`,
    [worlds.map(({ organisationId }) => organisationId)],
  );
  const found = new Map(rows.map(({ organisation, state }) => [organisation, state]));
  return new Map(worlds.map((world) => [world, normal(found.get(world.organisationId) ?? "", world)]));
}

function rowsOf(table: Table): string {
  const kept = table.columns.filter(({ name }) => !LEFT_OUT.includes(name));
  const fields = kept.map(({ name, type }) => {
    // A time says only whether it is there.
    const value = type === "timestamptz" ? `t."${name}" IS NOT NULL` : `t."${name}"`;
    return `'${name}', ${value}`;
  });
  const organisation = organisationColumn(table);
  return `SELECT t."${organisation}"::text AS organisation, '${table.name} ' || jsonb_build_object(${fields.join(", ")})::text AS line
            FROM "${table.name}" t WHERE t."${organisation}" = ANY ($1::uuid[])`;
}

function normal(state: string, world: World): string {
  const known = world.known();
  const lines = state
    .split("\n")
    .map((line) =>
      line.replace(UUIDS, (id) => known.get(id)?.slice(0, 8) ?? "new").replaceAll(world.tag, "tag"),
    );
  // Once an author and hour, or twice where two of their saves are the first.
  const isOften = (line: string) => line.includes('"answers.edited"');
  return [...lines.filter((line) => !isOften(line)), ...new Set(lines.filter(isOften))].sort().join("\n");
}
