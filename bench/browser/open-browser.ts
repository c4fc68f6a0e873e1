import type { Browser, BrowserContext, Page } from "playwright";

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
