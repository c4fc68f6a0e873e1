import { expect } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { personOf, signIn, unique } from "@/e2e/people";
import { test } from "@/e2e/test";

const NOTHING = { name: "There is nothing here for you" };

test("nobody but its authors finds a draft, and its author still does", async ({ browser }) => {
  const author = await personOf(browser, "researcher", "/assessments/new");
  const title = unique("Private draft");
  await author.getByLabel("Title of the project").fill(title);
  await author.getByRole("button", { name: "Start with the screening" }).click();
  await expect(author).toHaveURL(/\/sections\/screening$/);
  const assessment = new URL(author.url()).pathname.replace("/sections/screening", "");

  for (const who of ["lead", "reviewer", "admin"] as const) {
    const other = await personOf(browser, who);
    for (const path of ["", "/sections/screening", "/check", "/report", "/review", "/decision", "/people"]) {
      await other.goto(`${assessment}${path}`);
      await expect(other.getByRole("heading", NOTHING), `${who} at ${path}`).toBeVisible();
    }
    const saved = await other.request.put(`/api${assessment}/answers`, {
      data: { path: "project.summary", answer: { status: "answered", value: "taken over" }, version: 0 },
      headers: { origin: new URL(other.url()).origin },
    });
    expect(saved.status(), `${who} saving`).toBe(404);
    await other.context().close();
  }
  await author.goto(`${assessment}/sections/project`);
  await expect(author.getByRole("textbox").first()).toHaveValue(title);
});

test("pages of a role are closed to the others", async ({ browser }) => {
  const researcher = await personOf(browser, "researcher");
  for (const path of ["/audit", "/queue"]) {
    await researcher.goto(path);
    await expect(researcher.getByRole("heading", NOTHING)).toBeVisible();
  }
  const admin = await personOf(browser, "admin", "/audit");
  await expect(admin.getByRole("heading", { level: 1 })).not.toHaveText(NOTHING.name);
  await admin.goto("/assessments/new");
  await expect(admin.getByLabel("Title of the project")).toBeVisible();
});

test("without a session every page leads to signing in, and back to where one was going", async ({
  page,
}) => {
  await page.goto("/portfolio?sort=title");
  await expect(page).toHaveURL(/\/sign-in\?from=%2Fportfolio%3Fsort%3Dtitle$/);
  const refused = await page.request.put("/api/assessments/00000000-0000-4000-8000-000000000000/answers", {
    data: { path: "project.title", answer: null, version: 0 },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(refused.status()).toBe(401);
});

test("signing out on every device ends the other browser on its next request", async ({ browser }) => {
  const here = await personOf(browser, "coauthor");
  const there = await personOf(browser, "coauthor");
  await here.getByRole("button", { name: /^Account/ }).click();
  await here.getByRole("button", { name: "Sign out on every device" }).click();
  await expect(here.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await there.goto("/portfolio");
  await expect(there.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("signing out ends the session at the server, and one's other devices are listed and signed out", async ({
  browser,
}) => {
  const here = await personOf(browser, "coauthor", "/account");
  // A device that no other test has.
  const opera = { userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 OPR/120.0" };
  const there = await (await browser.newContext(opera)).newPage();
  await signIn(there, "coauthor");
  await here.reload();
  await expect(here.getByRole("row", { name: /This one/ })).toHaveCount(1);
  await expectNoViolations(here, "one's account");
  await here.getByRole("button", { name: "Sign out Opera, Windows" }).click();
  await expect(here.getByRole("button", { name: "Sign out Opera, Windows" })).toHaveCount(0);
  await there.goto("/portfolio");
  await expect(there.getByRole("heading", { name: "Sign in" })).toBeVisible();

  // Asking whether one is signed in puts nothing off.
  const asked = await here.request.get("/api/auth/session");
  expect(await asked.json()).toHaveProperty("expires");
  expect(asked.headers()["set-cookie"] ?? "").not.toContain("session-token");

  const copied = await here.context().cookies();
  await here.getByRole("button", { name: /^Account/ }).click();
  await here.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(here.getByRole("heading", { name: "Sign in" })).toBeVisible();
  const thief = await browser.newContext();
  await thief.addCookies(copied);
  const page = await thief.newPage();
  await page.goto("/portfolio");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
