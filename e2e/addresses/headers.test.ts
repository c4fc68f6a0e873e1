import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { personOf } from "@/e2e/people";
import { test } from "@/e2e/test";
import { securityHeaders } from "@/scripts/server/security-headers.mjs";

const EXAMPLE = "Deep reinforcement learning from human preferences";

/** A page of another site with a link to an address of ours, while `work` runs. */
async function onAnotherSite(address: string, work: (site: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(`<a href="${address}">Look</a>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The application is asked for as localhost: to a browser this is somebody else.
  await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`).finally(() => server.close());
}

const exportsInTrail = async (admin: Page) => {
  await admin.goto("/audit?action=report.exported");
  return admin.getByRole("row").count();
};

test("every answer carries what browsers are to hold to, and no other site leads anybody to a file", async ({
  browser,
}) => {
  const page = await personOf(browser, "lead", "/portfolio");
  const { origin } = new URL(page.url());
  await page.getByRole("link", { name: EXAMPLE }).first().click();
  await expect(page).toHaveURL(/\/revisions\/1$/);
  const report = new URL(page.url()).pathname;
  const { "content-security-policy": noPage, ...always } = securityHeaders(origin);
  const script = await page.locator('script[src^="/_next/"]').first().getAttribute("src");

  const pages = ["/", "/sign-in", "/nowhere", "/shared/x", report];
  const others = ["/api/assessments", "/api/auth/session", "/%", "/icon.svg", script ?? ""];
  for (const path of [...pages, ...others]) {
    const headers = (await page.request.get(origin + path)).headers();
    const isShared = path.startsWith("/shared/");
    expect(headers, path).toMatchObject(isShared ? { ...always, "referrer-policy": "no-referrer" } : always);
    expect(headers["strict-transport-security"], `${path} over http`).toBeUndefined();
    const policy = headers["content-security-policy"] ?? "";
    if (others.includes(path)) expect(policy, path).toBe(noPage);
    else
      expect(policy, path).toMatch(
        /script-src 'self' 'nonce-[^']+' 'strict-dynamic';.*frame-ancestors 'none'/,
      );
    if (pages.includes(path)) expect(headers["cache-control"], path).toContain("no-store");
    const type = headers["content-type"] ?? "";
    if (/^text\/|[/+]xml/.test(type)) expect(type, path).toMatch(/; charset=utf-8$/i);
  }

  for (const path of ["/.git/HEAD", "/package.json", "/.data/secret"]) {
    expect((await page.request.get(origin + path)).status(), path).toBe(404);
  }

  const admin = await personOf(browser, "admin");
  const before = await exportsInTrail(admin);
  const file = `${origin}${report}/export?format=json`;
  await onAnotherSite(file, async (site) => {
    await page.goto(site);
    const answering = page.waitForResponse(file);
    await page.getByRole("link", { name: "Look" }).click();
    expect((await answering).status()).toBe(403);
  });
  expect(await exportsInTrail(admin)).toBe(before);
  const figure = `${origin}${report}/figures/social-model?format=svg`;
  for (const address of [file, figure, `${origin}${report}/markup`]) {
    const elsewhere = { "sec-fetch-site": "cross-site" };
    expect((await page.request.get(address, { headers: elsewhere })).status(), address).toBe(403);
    expect((await page.request.get(address, { headers: { "sec-fetch-site": "none" } })).status()).toBe(200);
  }
  const signOut = await page.request.post(`${origin}/api/account/sign-out`, {
    headers: { "sec-fetch-site": "cross-site", origin: "http://elsewhere.example" },
  });
  expect(signOut.status()).toBe(403);
  await page.goto("/portfolio");
  await expect(page.getByRole("button", { name: /^Account/ })).toBeVisible();
});
