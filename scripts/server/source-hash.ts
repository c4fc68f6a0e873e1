import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "components", "lib", "prisma", "public"];
const files = [
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const generated = join("lib", "data", "generated");

function isSource(path: string): boolean {
  return !path.startsWith(generated) && !/\.(test|bench)\.tsx?$/.test(path);
}

function listFiles(root: string, folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return entries.map((entry) => join(folder, entry)).filter((path) => statSync(join(root, path)).isFile());
}

/**
 * A hash of everything the product's build is made from; tests, pages of measurements and the generated client, which follows
 * the schema, don't count.
 */
export function hashSources(root: string): string {
  const paths = [...folders.flatMap((folder) => listFiles(root, folder)), ...files].filter(isSource);
  const hash = createHash("sha256");
  for (const path of paths.toSorted()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
