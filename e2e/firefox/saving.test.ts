import { expect, type Page } from "@playwright/test";
import { keptIn } from "@/e2e/kept-in";
import { personOf, signInByForm, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const summary = (page: Page) => page.locator('[id="project.summary"]').getByRole("textbox").first();
const saving = (page: Page, path: string) => page.locator(`[data-saving="${path}"]`);

test("Firefox saves, offers what two devices changed, and forgets what it kept at sign-out", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher", "/", signInByForm);
  const assessment = await startAssessment(page, unique("In a second engine"));
  const answers = `**/api${assessment}/answers`;
  const section = new SectionPage(page);
  page.on("dialog", (dialog) => dialog.accept());

  await test.step("saves what is typed, and nothing of half a date", async () => {
    await section.open(assessment, "release");
    const date = section.question("release.follow-up").getByLabel(/look back/);
    await date.fill("2027-03-31");
    await section.waitUntilSaved();
    await date.focus();
    await page.keyboard.press("Backspace");
    await expect(saving(page, "release.follow-up")).toHaveText("Not saved yet: incomplete");
    await section.pickTool("release.follow-up", "Clear");
    await section.waitUntilSaved();
    await section.open(assessment, "project");
    await summary(page).fill("Typed in Firefox");
    await section.waitUntilSaved();
    await page.reload();
    await section.waitUntilLive();
    await expect(summary(page)).toHaveValue("Typed in Firefox");
  });

  await test.step("keeps what can't be sent, and offers both where another device was first", async () => {
    await page.route(answers, (route) => route.abort());
    await summary(page).fill("Typed in Firefox, without a connection");
    await expect(saving(page, "project.summary")).toContainText("Not saved yet");
    await expect.poll(async () => (await keptIn(page)).count).toBe(1);
    const other = await personOf(browser, "researcher", `${assessment}/sections/project`);
    await new SectionPage(other).waitUntilLive();
    await summary(other).fill("Typed on another device");
    await expect(saving(other, "project.summary")).toHaveAttribute("data-saved", /\d/);
    await page.reload();
    await expect(summary(page)).toHaveValue("Typed in Firefox, without a connection");
    await page.unroute(answers);
    const panel = section.question("project.summary");
    await expect(panel.getByText(/changed this at \d\d:\d\d/)).toBeVisible();
    await expect(panel.getByRole("definition").filter({ hasText: "Typed on another device" })).toBeVisible();
    await panel.getByRole("button", { name: "Keep what is in the box" }).click();
    await expect(saving(page, "project.summary")).toHaveAttribute("data-saved", /\d/);
  });

  await test.step("leaves nothing behind at sign-out", async () => {
    await page.route(answers, (route) => route.abort());
    await summary(page).fill("Given up");
    await expect.poll(async () => (await keptIn(page)).count).toBe(1);
    await page.getByRole("button", { name: /^Account/ }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    await expect.poll(async () => (await keptIn(page)).count).toBe(0);
  });
});
