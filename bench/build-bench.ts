import { rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

/** Where next.config.js lets a build for measurements go: the product's own stays as it is. */
const folder = join(projectRoot, ".next-bench");

/** Builds the product with the bare pages and the bare route beside it. @throws Failure with the end of what the build said. */
export async function buildBench(shutdown: Shutdown): Promise<void> {
  const { DATABASE_URL: _owner, ...env } = process.env;
  await runCommand({
    name: "The build",
    node: ["node_modules/next/dist/bin/next", "build"],
    cwd: projectRoot,
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", LANDFALL_BENCH: "on" },
    shutdown,
  });
  // They name the bare pages, which the type check of the product knows nothing of.
  rmSync(join(folder, "types"), { recursive: true, force: true });
}
