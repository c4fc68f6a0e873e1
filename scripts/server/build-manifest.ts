import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a build leaves behind for the next build or for people; a server does without. */
const NOT_SERVED = /^(cache|trace|trace-build|diagnostics|types|dev|lock|landfall-build\.json)(?=$|[\\/])/;

export const buildManifestSchema = z.object({
  /** The hash of what it was made from. */
  sources: z.string(),
  /** Every file a server may need, with its length. */
  files: z.record(z.string(), z.int()),
});

/** The lengths of a build's files, by their paths in its folder. */
export function listBuild(folder: string): Record<string, number> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => !NOT_SERVED.test(path),
  );
  return Object.fromEntries(paths.flatMap((path) => lengthOf(folder, path)));
}

/** The first file of a build that is missing or has another length; undefined if it is whole. */
export function findGap(folder: string, files: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(files).find(([path, length]) => lengthOf(folder, path)[0]?.[1] !== length)?.[0];
}

/** Links are followed: what they lead to must be there. A folder has no entry. */
function lengthOf(folder: string, path: string): [string, number][] {
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  return found?.isFile() ? [[path, found.size]] : [];
}
