import { fork } from "node:child_process";
import { z } from "zod";
import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { Failure } from "@/scripts/process/failure";
import { endGroup } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

export interface SeedSettings extends RoleAddresses {
  /** The owner's address. */
  readonly databaseUrl: string;
  /** Whether to load the demo organisation; otherwise an empty database gets a one-time link to set it up. */
  readonly demo: boolean;
  /** Whether the demo has a round of invented projects, too. */
  readonly demoRound?: boolean;
  /** The address people use, for links. */
  readonly url: string;
  /** For what the seed has to derive: the passwords of demo accounts. */
  readonly secret: string;
}

const replySchema = z.array(z.string());

/**
 * Runs the seed, which sees itself whether there is anything to do, and gives the lines it wants printed: how to sign
 * in. A process of its own, because code of the server may be loaded only under the condition `react-server`.
 */
export function runSeed(settings: SeedSettings, shutdown: Shutdown): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = fork("scripts/database/seed-process.ts", {
      cwd: projectRoot,
      execArgv: ["--conditions=react-server", "--import=tsx"],
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const forget = shutdown.add(({ atOnce }) => endGroup(child, atOnce ? 0 : 5_000));
    let lines: readonly string[] | undefined;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("message", (message) => {
      lines = replySchema.parse(message);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      forget();
      if (code === 0 && lines) resolve(lines);
      else reject(new Failure(`Loading the first data failed:\n${output.trim()}`));
    });
    child.send(settings);
  });
}
