import { expect } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test("a date without its month erases nothing, and says so; cleared on purpose it is gone", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Half a date"));
  const section = new SectionPage(page);
  const date = section.question("release.follow-up").getByLabel(/./).first();
  const saving = page.locator('[data-saving="release.follow-up"]');
  await section.open(assessment, "release");
  await date.fill("2027-03-31");
  await section.waitUntilSaved();

  await date.focus();
  await page.keyboard.press("Backspace");
  await expect(saving).toHaveText("Not saved yet: incomplete");
  await expect(
    section.question("release.follow-up").getByText(/Complete the date, or clear it/),
  ).toBeVisible();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`${assessment}/report`);
  await expect(page.getByText("31 March 2027").first()).toBeAttached();

  await page.goto(`${assessment}/sections/release`);
  await expect(date).toHaveValue("2027-03-31");
  await expect(page.getByText("1 answer not saved yet")).toBeHidden();
  await section.pickTool("release.follow-up", "Clear");
  await section.waitUntilSaved();
  await page.reload();
  await section.waitUntilLive();
  await expect(date).toHaveValue("");
});

test("Option U and Option N write letters on a Mac, and Control Shift U answers", async ({ browser }) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("On a Mac"));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "platform", { configurable: true, get: () => "MacIntel" }),
  );
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  const summary = section.question("project.summary");
  await summary.getByRole("textbox").first().focus();
  await page.keyboard.press("Alt+u");
  await page.keyboard.press("Alt+n");
  await page.keyboard.type("ber");
  await expect(summary.getByRole("textbox").first()).toHaveValue("ber");
  await page.keyboard.press("Control+Shift+Period");
  await expect(page.getByRole("button", { name: "I don't know yet" })).toHaveAttribute(
    "aria-keyshortcuts",
    "Control+Shift+U",
  );
  await page.keyboard.press("Escape");
  await summary.getByRole("textbox").first().focus();
  await page.keyboard.press("Control+Shift+U");
  await expect(summary.getByLabel("Who finds out")).toBeFocused();
});
