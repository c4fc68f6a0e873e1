import type { Page } from "playwright";
import type { Instrument } from "@/lib/domain/instrument/question";

/** Pixels of the longest section page at 1280, and the most presses of Tab from one question to the next. */
export type PageMeasures = { readonly closed: number; readonly open: number; readonly stops: number };

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
