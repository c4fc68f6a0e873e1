/** Owns the typesetter's process: starts it, asks it, and ends it where it takes too long. */

import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { FONT_FILES } from "@/lib/fonts/font-files";

// A program of its own, no part of the build.
const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), "lib", "typeset");
const PROCESS = join(FOLDER, "typeset-process.mjs");
/** An idle process holds some 150 MB. */
const KEPT_MS = 60_000;

type Reply = { readonly id: number; readonly pdf?: string; readonly fault?: string };

type Setter = { readonly child: ChildProcess; timer: NodeJS.Timeout | null };

let setter: Setter | null = null;
let count = 0;

/** The document, as the template reads it, as PDF. One at a time. Throws where it can't be set, or not within `longestMs`. */
export function setDocument(
  document: string,
  createdAt: number,
  longestMs: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { child } = started();
  count += 1;
  const id = count;
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(limit);
      child.off("message", onMessage);
      child.off("exit", onExit);
      act();
      rest();
    };
    const onMessage = (reply: Reply) => {
      if (reply.id !== id) return;
      const { pdf, fault } = reply;
      settle(() =>
        pdf === undefined
          ? reject(new Error(`Typesetting failed: ${fault}`))
          : resolve(Uint8Array.from(Buffer.from(pdf, "base64"))),
      );
    };
    const onExit = () => settle(() => reject(new Error("The typesetter ended before it was done.")));
    const limit = setTimeout(() => {
      stop();
      settle(() => reject(new Error("Typesetting took too long and was stopped.")));
    }, longestMs);
    child.on("message", onMessage);
    child.on("exit", onExit);
    child.send({ id, document, createdAt });
  });
}

function started(): Setter {
  if (setter?.timer) clearTimeout(setter.timer);
  if (setter && setter.child.exitCode === null && setter.child.signalCode === null && setter.child.connected)
    return setter;
  const child = fork(/* turbopackIgnore: true */ PROCESS, [...FONT_FILES], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...withoutSettings(process.env),
      // The same bytes everywhere: no typeface of this machine.
      FONTCONFIG_FILE: join(FOLDER, "no-other-fonts.conf"),
      // It sets on several threads: one core is left to those who read pages.
      RAYON_NUM_THREADS: String(Math.max(1, availableParallelism() - 1)),
    },
  });
  child.unref();
  child.channel?.unref();
  setter = { child, timer: null };
  return setter;
}

/** What of an environment a program needs that is to know nothing of ours: no address, no password, no secret. */
export function withoutSettings({
  NODE_ENV,
  PATH,
  SystemRoot,
  TYPESET_LOUD,
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { NODE_ENV, PATH, SystemRoot, TYPESET_LOUD };
}

/** Nobody waits: the process may end, and must not keep this one from ending. */
function rest(): void {
  if (!setter) return;
  setter.timer = setTimeout(stop, KEPT_MS);
  setter.timer.unref();
}

function stop(): void {
  setter?.child.kill("SIGKILL");
  setter = null;
}
