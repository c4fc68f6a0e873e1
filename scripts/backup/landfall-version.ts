import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "@/scripts/project-root";

const packageSchema = z.object({ version: z.string() });

/** The version of this Landfall. */
export function landfallVersion(): string {
  return packageSchema.parse(JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"))).version;
}
