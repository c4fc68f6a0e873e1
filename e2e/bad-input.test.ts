import { expect, type Page } from "@playwright/test";
import { signIn, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { test } from "@/e2e/test";

type Save = { path: unknown; answer: unknown; version: unknown; [extra: string]: unknown };

async function draftOf(page: Page): Promise<string> {
  await signIn(page, "researcher", "/assessments/new");
  await page.getByLabel("Title of the project").fill(unique("Hostile input"));
  await page.getByRole("button", { name: "Start with the screening" }).click();
  await expect(page).toHaveURL(/\/sections\/screening$/);
  return new URL(page.url()).pathname.replace("/sections/screening", "");
}

const text = (value: unknown) => ({ status: "answered", value });

test("every kind of bad input is refused with a sentence, and nothing is stored", async ({ page }) => {
  const assessment = await draftOf(page);
  const origin = new URL(page.url()).origin;
  const refusals: readonly (readonly [what: string, save: Save, status: number])[] = [
    ["an unknown path", { path: "project.nothing", answer: text("x"), version: 0 }, 422],
    ["an ill-formed path", { path: "../../etc/passwd", answer: text("x"), version: 0 }, 422],
    ["a path that is no text", { path: 7, answer: text("x"), version: 0 }, 422],
    ["a wrong type", { path: "project.summary", answer: text(42), version: 0 }, 422],
    ["an unknown option", { path: "misuse.any", answer: text("perhaps"), version: 0 }, 422],
    ["an unknown key", { path: "project.summary", answer: text("x"), version: 0, isAdmin: true }, 422],
    ["U+0000", { path: "project.summary", answer: text("a\u0000b"), version: 0 }, 422],
    ["a lone surrogate", { path: "project.summary", answer: text("a\ud800b"), version: 0 }, 422],
    ["a stale version", { path: "project.title", answer: text("Another title"), version: 0 }, 409],
    ["over-long text", { path: "project.summary", answer: text("x".repeat(20_001)), version: 0 }, 422],
  ];
  for (const [what, save, status] of refusals) {
    const response = await page.request.put(`/api${assessment}/answers`, { data: save, headers: { origin } });
    const body = await response.json();
    expect([status, 413], `${what}: ${JSON.stringify(body)}`).toContain(response.status());
    expect(body.refusal.sentence, what).toMatch(/^[A-Z“].{10,}/);
  }
  await page.goto(`${assessment}/sections/project`);
  await expect(page.locator('[id="project.summary"]').getByRole("textbox").first()).toHaveValue("");
});

test("a save from another site is refused", async ({ page }) => {
  const assessment = await draftOf(page);
  const response = await page.request.put(`/api${assessment}/answers`, {
    data: { path: "project.summary", answer: text("x"), version: 0 },
    headers: { origin: "https://evil.example" },
  });
  expect(response.status()).toBe(403);
});

test("script and markup in answers are shown as the text they are", async ({ page }) => {
  const assessment = await draftOf(page);
  const hostile =
    '<img src=x onerror="document.title=1"><script>document.title=2</script> [x](javascript:alert(1))';
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await section.write("project.summary", hostile);
  await section.waitUntilSaved();
  await page.goto(`${assessment}/report`);
  await expect(page.locator('[id="answer-project.summary"]')).toContainText("<img src=x onerror=");
  await expect(page.locator('[id="answer-project.summary"]')).toContainText(
    "<script>document.title=2</script>",
  );
  await expect(page).toHaveTitle(/Report on the draft/);
  await expect(page.locator('a[href^="javascript"], main img')).toHaveCount(0);
});

test("addresses that name nothing say so instead of breaking", async ({ page }) => {
  await signIn(page, "researcher");
  for (const path of [
    "/assessments/not-an-id",
    "/assessments/00000000-0000-4000-8000-000000000000",
    "/assessments/00000000-0000-4000-8000-000000000000/revisions/zero",
    "/assessments/00000000-0000-4000-8000-000000000000/sections/nothing",
    "/%00",
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBeLessThan(500);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
  }
  await page.goto("/portfolio/comparison?revision=a");
  await expect(page.getByRole("heading", { name: "Comparison" })).toBeVisible();
  await page.goto("/portfolio?sort=nonsense&after=%00&size=9999");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a click before the page is live sends nothing, least of all a password, through the address bar", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeDisabled();
  await expect(page.getByLabel("Password")).toBeDisabled();
  await expect(page.locator("form")).toHaveAttribute("method", "dialog");
  await context.close();
});
