import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { Failure } from "@/scripts/process/failure";
import { canInstallDebians, findProgram, installDebian, runQuietly } from "@/scripts/testing/programs";

export interface Browser {
  /** Undefined for Playwright's own. */
  readonly path: string | undefined;
  readonly words: string;
}

/** A stock Firefox. Null where there is none of use; then the words say why. */
export interface FoundFirefox {
  readonly path: string | null;
  readonly words: string;
}

/** The oldest Firefox that these tests were driven in. Older ones speak less of WebDriver BiDi. */
const OLDEST_FIREFOX = 140;

/** Chromium without windows: less to draw, fewer processes. */
const HEADLESS = ["chromium-headless-shell"];
const FIREFOX = ["firefox-esr", "firefox"];
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath(names: readonly string[]): Browser | undefined {
  const path = findProgram(names);
  return path ? { path, words: path } : undefined;
}

function findHeadless(): Browser | undefined {
  if (existsSync(chromium.executablePath())) return { path: undefined, words: "Playwright's own Chromium" };
  return onPath(HEADLESS);
}

const installChromium = () => installDebian("chromium-headless-shell", "chromium");

function installPlaywrights(): boolean {
  return runQuietly(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"]);
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
  for (const install of [installChromium, installPlaywrights]) {
    const found = install() ? (findHeadless() ?? onPath(WHOLE)) : undefined;
    if (found) return { ...found, words: `${found.words}, just installed` };
  }
  const last = onPath(WHOLE);
  if (last) return last;
  throw new Failure(
    "There is no browser for the tests and none could be installed. Install Chromium, so that `chromium` is on the PATH.",
  );
}

/**
 * The second engine: the Firefox on the PATH, else Debian's, which it installs as root. There may be none; then `words` say so, and
 * its tests are skipped.
 */
export function findFirefox(): FoundFirefox {
  const present = findProgram(FIREFOX);
  const path = present ?? (installDebian("firefox-esr") ? findProgram(FIREFOX) : undefined);
  if (!path) return { path: null, words: "there is none, and none could be installed" };
  const told = spawnSync(path, ["--version"], { encoding: "utf8" });
  const version = Number(/ (\d+)\./.exec(told.stdout ?? "")?.[1] ?? 0);
  if (version < OLDEST_FIREFOX) return { path: null, words: `${path} is older than ${OLDEST_FIREFOX}` };
  return { path, words: present ? path : `${path}, just installed` };
}
