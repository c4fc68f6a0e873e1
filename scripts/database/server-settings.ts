import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { probePort } from "@/scripts/bootstrap/port.mjs";
import { writePrivateFile } from "@/scripts/installation/private-file";
import { Failure } from "@/scripts/process/failure";
import { findFreePort } from "@/scripts/process/free-port";

const settingsSchema = z.object({ port: z.int().min(1).max(65_535), password: z.string().min(1) });

/** What an installation keeps about its own database server. */
export type ServerSettings = z.infer<typeof settingsSchema>;

const settingsFile = "database.json";
const owner = "landfall";
const database = "landfall";

/** The address under which the owner reaches a database of the server; without a name, Landfall's own. */
export function ownerAddress({ port, password }: ServerSettings, name = database): string {
  return `postgresql://${owner}:${password}@127.0.0.1:${port}/${name}`;
}

/** Port and password that an installation keeps already; undefined before its first start. */
export function keptServerSettings(folder: string): ServerSettings | undefined {
  const file = join(folder, settingsFile);
  return existsSync(file) ? settingsSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/**
 * Port and password of the installation's server: chosen at first use, kept from then on. A port that another
 * program has taken meanwhile is replaced; one of a server that is just ending is waited for.
 *
 * @throws Failure if the server's files are there but their password is not.
 */
export async function settleServerSettings(folder: string, dataFolder: string): Promise<ServerSettings> {
  const file = join(folder, settingsFile);
  const kept = keptServerSettings(folder);
  if (kept && (await probePort(kept.port, "127.0.0.1", 3_000)) === "free") return kept;
  if (!kept && existsSync(dataFolder)) {
    throw new Failure(
      `${file}, which holds the database's password, is missing. Put it back, or delete ${folder} to begin anew.`,
    );
  }
  const settings = {
    port: await findFreePort(),
    password: kept?.password ?? randomBytes(24).toString("base64url"),
  };
  writePrivateFile(file, `${JSON.stringify(settings)}\n`);
  return settings;
}
