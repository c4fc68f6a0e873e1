import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { Failure } from "@/scripts/process/failure";
import { projectRoot } from "@/scripts/project-root";

export interface Browser {
  /** Undefined for Playwright's own. */
  readonly path: string | undefined;
  readonly words: string;
}

const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function findPresent(): Browser | undefined {
  if (existsSync(chromium.executablePath())) return { path: undefined, words: "Playwright's own Chromium" };
  const path = onPath();
  return path ? { path, words: path } : undefined;
}

function run(program: string, words: string[]): boolean {
  const options = {
    cwd: projectRoot,
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  return spawnSync(program, words, options).status === 0;
}

function installDebians(): boolean {
  if (process.getuid?.() !== 0 || !isExecutable("/usr/bin/apt-get")) return false;
  run("apt-get", ["update"]);
  return run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
}

function installPlaywrights(): boolean {
  return run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
}

/**
 * The browser for the tests: Playwright's own if it is there, else one on the PATH, else Debian's or Playwright's,
 * which it installs.
 *
 * @throws Failure if there is none and none can be installed.
 */
export function findBrowser(): Browser {
  const present = findPresent();
  if (present) return present;
  for (const install of [installDebians, installPlaywrights]) {
    const found = install() ? findPresent() : undefined;
    if (found) return { ...found, words: `${found.words}, just installed` };
  }
  throw new Failure(
    "There is no browser for the tests and none could be installed. Install Chromium, so that `chromium` is on the PATH.",
  );
}
