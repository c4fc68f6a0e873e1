import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { buildManifestSchema, findGap, listBuild } from "@/scripts/server/build-manifest";
import { hashSources } from "@/scripts/server/source-hash";

const folder = join(projectRoot, ".next");
const manifest = join(folder, "landfall-build.json");

/** Whether the build at hand was made from the sources as they are, and all of it is there. */
export function isBuilt(): boolean {
  try {
    const { sources, files } = buildManifestSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
    return sources === hashSources(projectRoot) && findGap(folder, files) === undefined;
  } catch {
    // None yet, or one that is itself half gone.
    return false;
  }
}

/** Builds the application. @throws Failure with the end of what the build said. */
export async function build(shutdown: Shutdown): Promise<void> {
  const hash = hashSources(projectRoot);
  // A build that is broken off must not count as one.
  rmSync(manifest, { force: true });
  const { DATABASE_URL: _owner, ...env } = process.env;
  await runCommand({
    name: "The build",
    node: ["node_modules/next/dist/bin/next", "build"],
    cwd: projectRoot,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    shutdown,
  });
  writeFileSync(manifest, JSON.stringify({ sources: hash, files: listBuild(folder) }));
}
