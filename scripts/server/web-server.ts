import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { Failure } from "@/scripts/process/failure";
import { endGroup } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

export interface WebServerSettings {
  readonly port: number;
  readonly host: string;
  readonly development: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly shutdown: Shutdown;
  /** A file for what the server says; without one it goes to the console. */
  readonly log?: string;
}

/** What Next.js says of itself at its start; the address and the rest are said once, by us. */
const chatter =
  /^\s*(▲ Next\.js|- (Local|Network|Environments|Experiments)|· |✓ (Starting|Ready|Running next\.config)|$)/;

function passOn(line: string): void {
  if (!chatter.test(line)) console.log(line);
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

async function waitUntilServing(child: ChildProcess, port: number, host: string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(port, host)) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Failure("The web server ended before it served anything; its reason is above.");
}

/** How a web server ended, in words that follow its name. */
export interface End {
  readonly code: number;
  readonly words: string;
}

/** Starts the web server and waits until it serves; `ended` resolves once it doesn't any more. */
export async function startWebServer(settings: WebServerSettings): Promise<{ ended: Promise<End> }> {
  const { port, host, development, env, shutdown, log } = settings;
  const output = log ? openSync(log, "w") : undefined;
  const words = [development ? "dev" : "start", "--port", String(port), "--hostname", host];
  const child = spawn(
    process.execPath,
    [
      "--import=./scripts/server/follow-parent.mjs",
      "--import=./scripts/server/refuse-early.mjs",
      "node_modules/next/dist/bin/next",
      ...words,
    ],
    // Its own group, so that Ctrl-C reaches us alone; the channel tells it if we are gone.
    {
      cwd: projectRoot,
      env,
      detached: true,
      stdio: ["ignore", output ?? "pipe", output ?? "inherit", "ipc"],
    },
  );
  if (output !== undefined) closeSync(output);
  if (child.stdout) createInterface({ input: child.stdout }).on("line", passOn);
  const forget = shutdown.add(({ atOnce }) => endGroup(child, atOnce ? 0 : 8_000));
  const ended = new Promise<End>((resolve) => {
    child.once("exit", (code, signal) => {
      forget();
      const words = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      resolve({ code: code ?? 1, words });
    });
  });
  await waitUntilServing(child, port, host);
  return { ended };
}
