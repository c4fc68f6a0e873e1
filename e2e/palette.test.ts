import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { personOf, signIn, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Go to" });
const field = (page: Page) => dialog(page).getByRole("combobox");
const option = (page: Page, name: string | RegExp) => dialog(page).getByRole("option", { name });
const button = (page: Page) => page.getByRole("button", { name: /^Go to…/ });

/** The button works once the page is live, and the keys with it. */
async function open(page: Page): Promise<void> {
  await expect(button(page)).toBeEnabled();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
}

async function expectActive(page: Page, name: string | RegExp): Promise<void> {
  await expect(option(page, name)).toHaveAttribute("aria-selected", "true");
  const id = await option(page, name).getAttribute("id");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", id ?? "none");
}

test("keys lead to a page, round the ends of the list, and Escape gives the focus back", async ({ page }) => {
  await signIn(page, "researcher", "/glossary");
  const home = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Home" });
  await home.focus();
  await open(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(home).toBeFocused();

  await open(page);
  await field(page).pressSequentially("colours");
  await expectActive(page, "Colours: system");
  await page.keyboard.press("ArrowDown");
  await expectActive(page, "Colours: light");
  await page.keyboard.press("End");
  await expectActive(page, "Colours: dark");
  await page.keyboard.press("ArrowDown");
  await expectActive(page, "Colours: system");
  await page.keyboard.press("ArrowUp");
  await expectActive(page, "Colours: dark");
  await page.keyboard.press("Home");
  await expectActive(page, "Colours: system");

  await field(page).fill("patt");
  await expect(option(page, "Patterns").locator("mark")).toHaveText("Patt");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/patterns$/);
  await expect(page.getByRole("main")).toBeFocused();

  await open(page);
  await field(page).fill("no such place");
  await expect(dialog(page).getByText("Nothing here is called “no such place”.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
});

test("within an assessment a question is found by its words and gets the focus", async ({ browser }) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Found by its title"));
  await new SectionPage(page).waitUntilLive();
  await open(page);
  await expect(option(page, "Check answers")).toBeVisible();
  await field(page).fill("another colleague field");
  await option(page, /^What will you do, in words a colleague from another field understands\?/).click();
  await expect(page).toHaveURL(`${assessment}/sections/project#project.summary`);
  const section = new SectionPage(page);
  await expect(section.question("project.summary").getByRole("textbox").first()).toBeFocused();

  // From the middle of an answer too, and what is typed after it goes on where it was.
  const answer = section.question("project.summary").getByRole("textbox").first();
  await page.keyboard.type("Because the law.");
  await page.keyboard.press("ArrowLeft");
  await open(page);
  await page.keyboard.press("Escape");
  await expect(answer).toBeFocused();
  await page.keyboard.type(" changed");
  await expect(answer).toHaveValue("Because the law changed.");
});

test("assessments are found by their authors, and by nobody else while they are drafts", async ({
  browser,
}) => {
  const title = unique("Only mine");
  const author = await personOf(browser, "researcher");
  const assessment = await startAssessment(author, title);
  const code = title.split(" ").at(-1) ?? "";
  await author.goto("/method");
  await open(author);
  await field(author).fill(`${code} only`);
  await option(author, new RegExp(title)).click();
  await expect(author).toHaveURL(assessment);

  const lead = await personOf(browser, "lead", "/method");
  await open(lead);
  await field(lead).fill(code);
  await expect(dialog(lead).getByText(/Nothing here is called/)).toBeVisible();
  await field(lead).fill("human preferences deep");
  await option(lead, /^Deep reinforcement learning from human preferences/).click();
  await expect(lead).toHaveURL(/\/revisions\/1$/);
});

test("what can be done from anywhere: colours, keyboard help, signing out", async ({ browser }) => {
  const page = await personOf(browser, "coauthor");
  await open(page);
  await field(page).fill("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await open(page);
  await field(page).fill("keyboard");
  await page.keyboard.press("Enter");
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  await expect(keys.getByText(/In a question: not applicable/)).toBeVisible();
  await keys.getByRole("button", { name: "Close" }).click();
  await expect(keys).toBeHidden();

  await open(page);
  await field(page).fill("sign out");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("? lists the keys, but is a question mark in a field, and can be turned off", async ({ page }) => {
  await signIn(page, "researcher", "/portfolio");
  await expect(button(page)).toBeEnabled();
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  const search = page.getByRole("main").getByRole("combobox").first();
  await search.press("?");
  await expect(search).toHaveValue("?");
  await expect(keys).toBeHidden();

  const home = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Home" });
  await home.press("?");
  await expect(keys).toBeVisible();
  await keys.getByRole("checkbox", { name: "Open this list with ?" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(home).toBeFocused();
  await page.keyboard.press("?");
  // What the key would have opened opens by another way, and is the only one there.
  await open(page);
  await expect(keys).toBeHidden();
  await page.keyboard.press("Escape");
});

test("on a phone the button opens it and a press beside it closes it", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await signIn(page, "researcher");
  await button(page).tap();
  await expect(field(page)).toBeFocused();
  const box = await dialog(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await page.touchscreen.tap(195, 20);
  await expect(dialog(page)).toBeHidden();
  await button(page).tap();
  await option(page, "Glossary").tap();
  await expect(page).toHaveURL(/\/glossary$/);
});

test("neither dialog has an accessibility violation", async ({ page }) => {
  await signIn(page, "lead");
  await open(page);
  await expect(dialog(page).getByRole("group", { name: "Assessments" })).toBeVisible();
  await expectNoViolations(page, "before anything is typed");
  await field(page).fill("po");
  await expect(option(page, "Portfolio")).toBeVisible();
  await expectNoViolations(page, "places that match");
  await field(page).fill("zzzz");
  await expect(dialog(page).getByText(/Nothing here is called/)).toBeVisible();
  await expectNoViolations(page, "no place matches");
  await page.keyboard.press("Escape");
  // Gone, not only hidden: as long as its field has the focus, a question mark is a question mark.
  await expect(page.locator("dialog[aria-label='Go to']")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
  await expectNoViolations(page, "the keys");
});
