import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
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

/** A page of a browser nobody used before, signed in by cookie. */
export async function openPage(
  browser: Browser,
  { url, cookie }: { readonly url: string; readonly cookie: string },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: url });
  const cookies = cookie.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
  await context.addCookies(cookies);
  return { context, page: await context.newPage() };
}
