import type { Locator, Page } from "playwright";
import type { Instrument } from "@/lib/domain/instrument/question";

/** Pixels of the longest section page at 1280, and the most presses of Tab from one question to the next. */
export type PageMeasures = { readonly closed: number; readonly open: number; readonly stops: number };

/** Pixels to the end of what leads a report, at 1280 × 900 and on a phone of 390 × 844: at most the window's height. */
export type LeadMeasures = { readonly wide: number; readonly phone: number };

/** A question further on than this many presses counts as that far. */
const FAR = 12;
/** Month, day and year: writing one leads into the next. */
const PARTS_OF_A_DATE = 3;

/** Looks at every section page of an assessment, with its records closed and with each of them open in turn. */
export async function measurePages(
  page: Page,
  instrument: Instrument,
  assessment: string,
): Promise<PageMeasures> {
  const most = { closed: 0, open: 0, stops: 0 };
  for (const { id } of instrument.sections) {
    await page.goto(`${assessment}/sections/${id}`);
    if ((await page.locator("[data-answer], [data-list]").count()) === 0) continue;
    await page.getByText(/^(Answers are saved as you go|All saved)/).waitFor();
    const closed = await height(page);
    most.closed = Math.max(most.closed, closed);
    most.open = Math.max(most.open, closed);
    most.stops = Math.max(most.stops, await mostStops(page));
    for (const record of await page.locator("[data-record] h3 button").all()) {
      await record.click();
      most.open = Math.max(most.open, await height(page));
      most.stops = Math.max(most.stops, await mostStops(page, "[data-record] "));
      await record.click();
    }
  }
  return most;
}

/**
 * Looks at the report on a draft: how far down stand what it is, the three leading findings, where it lands and what to find out
 * first. What is asked stands between them, or beside.
 */
export async function measureLead(page: Page, assessment: string): Promise<LeadMeasures> {
  const before = page.viewportSize();
  const at = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${assessment}/report`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return endOfLead(page);
  };
  const measured = { wide: await at(1_280, 900), phone: await at(390, 844) };
  if (before) await page.setViewportSize(before);
  return measured;
}

const LEADING_FINDINGS = 3;
/** The beginnings of headings on the first page, each with what stands under it. */
const LED_BY = ["Where it lands", "Find out first"];

async function endOfLead(page: Page): Promise<number> {
  const findings = page.locator("main ol").first().getByRole("listitem");
  const ends = [await bottomOf(findings.nth(LEADING_FINDINGS - 1))];
  for (const words of LED_BY) {
    const parts = page.locator("main h3", { hasText: new RegExp(`^${words}`) }).locator("..");
    const bottoms = await Promise.all((await parts.all()).map(bottomOf));
    ends.push(Math.min(...bottoms.filter((bottom) => bottom < Number.POSITIVE_INFINITY)));
  }
  return Math.max(...ends);
}

/** Infinity where it isn't shown, or only said to who hears the page. */
const bottomOf = (part: Locator) =>
  part.evaluate((element) => {
    const { height, bottom } = element.getBoundingClientRect();
    return height > 1 ? Math.round(bottom + scrollY) : Number.POSITIVE_INFINITY;
  });

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** From the control that an answer was given with: of several to tick the last, of a date the year, where writing it ends. */
async function mostStops(page: Page, within = ""): Promise<number> {
  let most = 0;
  for (const answer of await page.locator(`${within}[data-answer]`).all()) {
    const path = await answer.getAttribute("data-answer");
    const controls = answer.locator("input, textarea, select").filter({ visible: true });
    if ((await controls.count()) === 0) continue;
    const last = controls.last();
    await last.focus();
    const isDate = (await last.getAttribute("type")) === "date";
    for (let part = 1; isDate && part < PARTS_OF_A_DATE; part++) await page.keyboard.press("ArrowRight");
    let pressed = 0;
    for (let isHere = true; isHere && pressed < FAR; pressed++) {
      await page.keyboard.press("Tab");
      isHere = await page.evaluate(
        (before) => document.activeElement?.closest<HTMLElement>("[data-answer]")?.dataset.answer === before,
        path,
      );
    }
    most = Math.max(most, pressed);
  }
  return most;
}
