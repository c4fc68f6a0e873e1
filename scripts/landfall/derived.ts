import { compareDerived, rebuildDerived } from "@/scripts/database/derived-rows";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";

/** Says in how many rows what is derived differs from what it is derived from; makes it anew if asked to. */
export function derived({ rebuilds }: { readonly rebuilds: boolean }): Promise<Outcome> {
  return withDatabase(async ({ ownerUrl }) => {
    const found = await (rebuilds ? rebuildDerived : compareDerived)(ownerUrl);
    const differ = found.some(({ rows }) => rows > 0);
    const out = found.map(
      ({ table, rows }) => `${table}: ${inRows(rows)}${rebuilds ? ", made anew" : ""}.\n`,
    );
    return { out: out.join(""), faults: [], exit: differ && !rebuilds ? EXIT.found : EXIT.done };
  });
}

function inRows(rows: number): string {
  if (rows === 0) return "no row differs";
  return rows === 1 ? "1 row differs" : `${rows.toLocaleString("en-GB")} rows differ`;
}
