import { expect, type Locator, type Page } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { test } from "@/e2e/test";

const MOST_TABS = 250;

/** Presses Tab until the control has the focus; on the way nothing that is focused may be hidden or without a mark. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    const isThere = await control
      .evaluate((element) => element === document.activeElement)
      .catch(() => false);
    if (isThere) return;
    await page.keyboard.press("Tab");
    expect(await focusTroubles(page)).toEqual([]);
  }
  throw new Error(`${control} is not reached with ${MOST_TABS} tabs.`);
}

/** What is wrong with where the focus is: outside the window, covered by something else, or without an outline. */
function focusTroubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return [];
    const name = element.outerHTML.slice(0, 100);
    const box = element.getBoundingClientRect();
    const troubles: string[] = [];
    if (box.bottom <= 0 || box.top >= innerHeight) troubles.push(`out of sight: ${name}`);
    const [x, y] = [box.left + box.width / 2, Math.min(Math.max(box.top + 4, 0), innerHeight - 1)];
    const top = document.elementFromPoint(x, Math.min(y, box.bottom - 1));
    const isItself = top && (element.contains(top) || top.contains(element) || top.closest("label") !== null);
    if (!isItself) troubles.push(`covered: ${name}`);
    const mark = getComputedStyle(element);
    // Within a date the browser marks the part that has the focus.
    if (element.matches("input[type=date]")) return troubles;
    if (mark.outlineStyle === "none" && mark.boxShadow === "none") troubles.push(`unmarked: ${name}`);
    return troubles;
  });
}

test("an assessment is started, answered, checked and submitted with the keyboard alone", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const title = unique("By keyboard");
  const field = (question: string) => page.locator(`[id="${question}"]`);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await tabTo(page, page.getByRole("main").getByRole("link", { name: "New assessment" }).first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Title of the project"));
  await page.keyboard.type(title);
  await tabTo(page, page.getByRole("button", { name: "Start with the screening" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sections\/screening$/);
  await expect(page.getByText(/^Answers are saved as you go/)).toBeVisible();

  // A radio group: into it with Tab, through it with arrows.
  const leave = field("screening.outputs-leave");
  await tabTo(page, leave.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await expect(leave.getByRole("radio").nth(1)).toBeChecked();
  await expect(page.getByText(/^All saved \d\d:\d\d$/)).toBeVisible();

  const address = new URL(page.url()).pathname.replace("/sections/screening", "");
  // A line of the sketch begins with whatever is typed or chosen in it first, and nothing of that is lost.
  await page.goto(`${address}/sketch`);
  await expect(page.getByText(/^(Answers are saved as you go|All saved)/)).toBeVisible();
  await tabTo(page, page.getByLabel("Who receives it, line 1"));
  await page.keyboard.type("Institutes");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Check claims");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Who receives it, line 2")).toBeFocused();
  for (const _ of ["outputs", "use", "stance"]) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("group", { name: "Stance, line 2" }).getByLabel("Likely")).toBeChecked();
  await expect(page.getByLabel("Who receives it, line 1")).toHaveValue("Institutes");
  await expect(page.getByLabel("Does what with it, line 1")).toHaveValue("Check claims");
  await expect(page.getByText(/^All saved \d\d:\d\d$/)).toBeVisible();

  await page.goto(`${address}/sections/project?depth=deep`);
  await expect(page.getByText(/^Answers are saved as you go/)).toBeVisible();
  const summary = field("project.summary");
  await tabTo(page, summary.getByRole("textbox").first());
  await page.keyboard.type("Probes for alignment.");
  // The marked word is the next stop; it opens, closes, and the focus is where it was.
  await expect(summary.getByRole("button", { name: /^alignment/ })).toBeVisible();
  await tabTo(page, summary.getByRole("button", { name: /^alignment/ }));
  await page.keyboard.press("Enter");
  await expect(summary.getByRole("button", { name: "Define here" })).toBeVisible();
  await tabTo(page, summary.getByRole("button", { name: "Close", exact: true }));
  await page.keyboard.press("Enter");
  await expect(summary.getByRole("button", { name: /^alignment/ })).toBeFocused();

  // One key for what is not known, one for what does not apply.
  const why = field("project.why-now");
  await tabTo(page, why.getByRole("textbox").first());
  await page.keyboard.press("Alt+u");
  await page.keyboard.type("Rosa");
  await expect(why.getByLabel(/who/i).first()).toHaveValue("Rosa");

  // Records: added, named, moved, removed and brought back.
  const outputs = field("project.outputs");
  for (const name of ["First output", "Second output"]) {
    await tabTo(page, outputs.getByRole("button", { name: "Add an output" }));
    await page.keyboard.press("Enter");
    await page.keyboard.type(name);
  }
  await expect(outputs.getByRole("heading", { level: 3 })).toHaveText([/First output/, /Second output/]);
  await page.keyboard.press("Shift+Tab");
  // Its tools stand behind one control, the stop before the form.
  const tools = outputs.getByRole("button", { name: "What can be done with: Second output" });
  for (let pressed = 0; pressed < 3; pressed++) {
    if (await tools.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Shift+Tab");
  }
  await expect(tools).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(outputs.getByRole("button", { name: "Move up: Second output" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(outputs.getByRole("heading", { level: 3 })).toHaveText([/Second output/, /First output/]);
  await expect(tools).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, outputs.getByRole("button", { name: "Remove: Second output" }));
  await page.keyboard.press("Enter");
  await expect(outputs.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(outputs.getByRole("heading", { level: 3 })).toHaveCount(2);
  await expect(page.getByText(/^All saved \d\d:\d\d$/)).toBeVisible();

  await tabTo(page, page.getByRole("link", { name: "Check answers" }).first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Check/);
  await tabTo(page, page.getByRole("button", { name: "Submit revision 1" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "Freeze and submit" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/revisions\/1$/);
});
