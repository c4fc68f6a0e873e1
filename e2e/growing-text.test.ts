import { expect } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test("a text box grows with its words where the browser doesn't size it", async ({ browser }) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Growing"));
  await page.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = (...asked: [string]) => asked[0] !== "field-sizing" && supports.apply(CSS, asked);
    addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("textarea { field-sizing: fixed !important }");
      document.adoptedStyleSheets.push(sheet);
    });
  });
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  const box = section.question("project.summary").getByRole("textbox").first();
  const heightOf = async () => (await box.boundingBox())?.height ?? 0;
  const empty = await heightOf();
  await box.fill("One line\n".repeat(8));
  await expect.poll(heightOf).toBeGreaterThan(2 * empty);
  const hidden = () => box.evaluate((area) => area.scrollHeight - area.clientHeight);
  expect(await hidden()).toBe(0);
  await section.waitUntilSaved();
  await page.reload();
  await section.waitUntilLive();
  await expect.poll(hidden).toBe(0);
  await box.fill("One line");
  await expect.poll(heightOf).toBe(empty);
});
