// Whether the generated database client and types are those of the schema, of our generator and of the Prisma that the lock file names.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stamp = join(root, "lib", "data", "generated", ".schema");

function hashSchema() {
  const hash = createHash("sha256");
  for (const file of ["prisma/schema.prisma", "scripts/tables-generator.mjs", "package-lock.json"])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

export function isClientCurrent() {
  try {
    return readFileSync(stamp, "utf8") === hashSchema();
  } catch {
    return false;
  }
}

export function stampClient() {
  writeFileSync(stamp, hashSchema());
}
