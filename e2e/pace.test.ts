import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { signIn } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { test } from "@/e2e/test";
import { INSTRUMENT } from "@/lib/content/instrument";

/** Pixels of a section page at 1280, with its records closed and with one of them open. */
const HIGHEST = { closed: 3_500, open: 4_500 };
/** Presses of Tab from one question to the next, beyond the boxes of a group one ticks. */
const MOST_STOPS = 3;

test("a project of real size fits on short pages, with the next question near", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1_280, height: 900 });
  await signIn(page, "researcher", "/assessments/new");
  await page.getByLabel("Start from").selectOption({ label: "A file: answers exported from Landfall" });
  await page.locator('input[type="file"]').setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: readFileSync("scripts/pace/plan-readers.json"),
  });
  await page.getByRole("button", { name: "Start from the file" }).click();
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]+/);
  const assessment = /\/assessments\/[0-9a-f-]+/.exec(page.url())?.[0] ?? "";
  const section = new SectionPage(page);
  const measured: string[] = [];
  for (const { id } of INSTRUMENT.sections) {
    await page.goto(`${assessment}/sections/${id}`);
    if ((await page.locator("[data-answer], [data-list]").count()) === 0) continue;
    await section.waitUntilLive();
    const closed = await height(page);
    const stops = await mostStops(page);
    const record = page.locator("[data-record] h3 button").first();
    const open = (await record.count()) === 0 ? closed : await record.click().then(() => height(page));
    measured.push(`${id}: ${closed} px, ${open} px with a record open, ${stops} stops`);
    expect.soft(closed, `${id}, records closed`).toBeLessThanOrEqual(HIGHEST.closed);
    expect.soft(open, `${id}, one record open`).toBeLessThanOrEqual(HIGHEST.open);
    expect.soft(stops, `${id}, from one question to the next`).toBeLessThanOrEqual(MOST_STOPS);
  }
  test.info().annotations.push({ type: "pace", description: measured.join("\n") });
});

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The most presses of Tab that lead from the control of one answer to the next answer. */
async function mostStops(page: Page): Promise<number> {
  const answers = page.locator("[data-answer]:not(:has([type=checkbox])):not(:has(fieldset))");
  let most = 0;
  for (const answer of (await answers.all()).slice(0, 4)) {
    const path = await answer.getAttribute("data-answer");
    const controls = answer.locator("input, textarea, select").filter({ visible: true });
    if ((await controls.count()) === 0) continue;
    const chosen = answer.locator("input:checked");
    await ((await chosen.count()) > 0 ? chosen : controls.last()).first().focus();
    for (let pressed = 1; pressed <= 12; pressed++) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>("[data-answer]")?.dataset.answer ?? "",
      );
      if (now === path) continue;
      most = Math.max(most, pressed);
      break;
    }
  }
  return most;
}
