import { type Browser, chromium } from "playwright";
import { findBrowser } from "@/scripts/testing/find-browser";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Opens a headless Chromium for some work and closes it again. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { path } = findBrowser();
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: process.getuid?.() === 0 ? FLAGS : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
