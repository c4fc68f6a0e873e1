import { expect, type Page } from "@playwright/test";
import { expectAlive, noteFaults, slowDown } from "@/e2e/as-sent";
import { personOf, signIn, unique, type Who } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test.describe.configure({ mode: "parallel" });

/** Opens a page slowly and expects nothing of it to differ from what it was sent with. */
async function look(page: Page, faults: () => readonly string[], path: string): Promise<void> {
  await page.goto(path);
  await expectAlive(page, path);
  expect(faults(), path).toEqual([]);
}

test("on a slow machine an author's pages come to life as they were sent", async ({ page }) => {
  await signIn(page, "researcher", "/assessments/new");
  await page.getByLabel("Title of the project").fill(unique("As sent"));
  await page.getByLabel("Start from").selectOption({
    label: "Worked example: The AI Scientist: towards fully automated open-ended scientific discovery",
  });
  await page.getByRole("button", { name: "Start with the screening" }).click();
  await expect(page).toHaveURL(/\/sections\/screening$/);
  const assessment = new URL(page.url()).pathname.replace("/sections/screening", "");
  await slowDown(page);
  const faults = noteFaults(page);
  const own = ["", "/sketch", "/sections/uses", "/sections/release?depth=deep", "/check", "/report"];
  for (const path of ["/", ...own.map((each) => `${assessment}${each}`)]) await look(page, faults, path);
});

const PAGES: readonly [who: Who, paths: readonly string[]][] = [
  ["reviewer", ["/", "/inbox", "/conflicts"]],
  ["lead", ["/queue", "/portfolio", "/portfolio/figures", "/rounds"]],
];

for (const [who, paths] of PAGES) {
  test(`on a slow machine the pages of a ${who} come to life as they were sent`, async ({ page }) => {
    await signIn(page, who, "/portfolio");
    // What the demo organisation has submitted; other tests may have left a reviewer with nothing to read.
    const links = page.locator("main a[href^='/assessments/']");
    const submitted = (await links.count()) > 0 ? await links.first().getAttribute("href") : null;
    await slowDown(page);
    const faults = noteFaults(page);
    for (const path of [...paths, ...(submitted ? [submitted] : [])]) await look(page, faults, path);
  });
}

test("on a slow machine a section comes to life as it was sent, though what was typed before is taken up meanwhile", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Taken up"));
  const section = new SectionPage(page);
  await section.open(assessment, "project", true);
  await page.context().setOffline(true);
  await section.write("project.title", "A title that never reached the server");
  // What is asked is another thing now than what the page will be sent with.
  await section.pickTool("project.success", /^Not applicable/);
  await page.keyboard.type("Nothing of the kind");
  await section.pickTool("project.map-or-cover", "I don't know yet");
  await expect(page.getByText("Offline", { exact: true })).toBeVisible();
  // As a tab that is killed: it has told nobody.
  const again = await page.context().newPage();
  await page.close();
  await again.context().setOffline(false);
  await slowDown(again);
  const faults = noteFaults(again);
  await look(again, faults, `${assessment}/sections/project?depth=deep`);
  const success = again.locator('[id="project.success"]');
  await expect(success.getByRole("textbox").first()).toHaveValue("Nothing of the kind");
  await expect(again.locator('[id="project.map-or-cover"]')).toContainText("You don't know yet");
  await new SectionPage(again).waitUntilSaved();
  expect(faults()).toEqual([]);
});
