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

/** Chromium without windows: less to draw, fewer processes. */
const HEADLESS = ["chromium-headless-shell"];
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): Browser | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  return path ? { path, words: path } : undefined;
}

function findHeadless(): Browser | undefined {
  if (existsSync(chromium.executablePath())) return { path: undefined, words: "Playwright's own Chromium" };
  return onPath(HEADLESS);
}

function run(program: string, words: string[]): boolean {
  const options = {
    cwd: projectRoot,
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  return spawnSync(program, words, options).status === 0;
}

function canInstallDebians(): boolean {
  return process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
}

function installDebians(): boolean {
  if (!canInstallDebians()) return false;
  const patience = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20"];
  run("apt-get", [...patience, "update"]);
  const install = (name: string) =>
    run("apt-get", [...patience, "install", "--yes", "--no-install-recommends", name]);
  return install("chromium-headless-shell") || install("chromium");
}

function installPlaywrights(): boolean {
  return run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
}

/**
 * The browser for the tests: Playwright's own or Debian's headless one if it is there, else any Chromium on the PATH, else Debian's or
 * Playwright's, which it installs. In CI, Debian's headless one is installed even beside another: it is the lighter one.
 *
 * @throws Failure if there is none and none can be installed.
 */
export function findBrowser(): Browser {
  const present = findHeadless() ?? (process.env.CI && canInstallDebians() ? undefined : onPath(WHOLE));
  if (present) return present;
  for (const install of [installDebians, installPlaywrights]) {
    const found = install() ? (findHeadless() ?? onPath(WHOLE)) : undefined;
    if (found) return { ...found, words: `${found.words}, just installed` };
  }
  const last = onPath(WHOLE);
  if (last) return last;
  throw new Failure(
    "There is no browser for the tests and none could be installed. Install Chromium, so that `chromium` is on the PATH.",
  );
}
