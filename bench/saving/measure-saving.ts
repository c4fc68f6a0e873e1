import { fork } from "node:child_process";
import type { Effort } from "@/bench/measure/interleave";
import type { Row } from "@/bench/measure/row";
import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { Failure } from "@/scripts/process/failure";
import { endGroup } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

export type SavingTask = RoleAddresses & {
  readonly email: string;
  /** A lead of the account's team, with the same password. */
  readonly leadEmail: string;
  readonly password: string;
  readonly effort: Effort;
};

export type SavingReply = {
  readonly rows: readonly Row[];
  /** A draft with the answers of the largest worked example, whose author the account is. */
  readonly draftId: string;
  /** That example, submitted. */
  readonly exampleId: string;
  /** Another of the account's, of which two revisions differ in some answers. */
  readonly comparedId: string;
};

/** Measures saving in a process of its own: code of the server may be loaded only under the condition `react-server`. */
export function measureSaving(task: SavingTask, shutdown: Shutdown): Promise<SavingReply> {
  return new Promise((resolve, reject) => {
    const child = fork("bench/saving/saving-process.ts", {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: "production" },
      execArgv: ["--conditions=react-server", "--import=tsx"],
      detached: true,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const forget = shutdown.add(({ atOnce }) => endGroup(child, atOnce ? 0 : 5_000));
    let reply: SavingReply | undefined;
    child.on("message", (message) => {
      reply = message as SavingReply;
    });
    child.once("error", reject);
    child.once("close", () => {
      forget();
      if (reply) resolve(reply);
      else reject(new Failure("Measuring how answers are saved failed; the reason is above."));
    });
    child.send(task);
  });
}
