import { createHash } from "node:crypto";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Digest } from "@/scripts/backup/backup-format";
import type { SnapshotTable } from "@/scripts/backup/open-snapshot";

/** The rows of a table as COPY writes them, a line each, in the table's order, as they come. */
export function copyRows(client: pg.Client, { name, columns, order }: SnapshotTable): AsyncIterable<Buffer> {
  return client.query(copyTo(`COPY (SELECT ${columns.join(", ")} FROM ${name} ORDER BY ${order}) TO STDOUT`));
}

/** Counts rows and hashes them as they pass. A line break within a value is written as two letters, so lines are rows. */
export class RunningDigest {
  #rows = 0;
  readonly #hash = createHash("sha256");

  add(lines: Buffer): void {
    this.#hash.update(lines);
    for (let at = lines.indexOf(10); at >= 0; at = lines.indexOf(10, at + 1)) this.#rows += 1;
  }

  end(): Digest {
    return { rows: this.#rows, sha256: this.#hash.digest("hex") };
  }
}

/** Number and hash of a table's rows. */
export async function digestRows(client: pg.Client, table: SnapshotTable): Promise<Digest> {
  const digest = new RunningDigest();
  for await (const lines of copyRows(client, table)) digest.add(lines);
  return digest.end();
}
