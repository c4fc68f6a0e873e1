import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, expect, type Page } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { keptIn } from "@/e2e/kept-in";
import { expectNoViolations } from "@/e2e/no-violations";
import { openReview } from "@/e2e/open-review";
import { personOf, signIn, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

const KEPT = "Not saved yet. Kept in this browser.";

const answer = (page: Page, path: string) => page.locator(`[id="answer-${path}"]`);
const comment = (page: Page, path: string) => answer(page, path).getByLabel("Comment");
const judgement = (page: Page) => page.getByLabel("Your judgement in a few sentences");
const save = (page: Page, path: string) => answer(page, path).getByRole("button", { name: "Save rating" });
const look = (page: Page) => page.getByRole("button", { name: "See what you hand in" });
const handIn = (page: Page) => page.getByRole("button", { name: "Hand in your review" });

/** Writes a comment on an answer, and waits until it is on the disk. */
async function write(page: Page, path: string, text: string): Promise<void> {
  const folds = page.locator("details", { has: answer(page, path) });
  for (const fold of await folds.all()) {
    if (!(await answer(page, path).isVisible()) && (await fold.getAttribute("open")) === null)
      await fold.locator("> summary").click();
  }
  if (!(await comment(page, path).isVisible())) await answer(page, path).getByText("Rate or comment").click();
  await comment(page, path).fill(text);
  await expect(answer(page, path).getByText(KEPT)).toBeVisible();
}

/** A small draft; gives its address. */
async function draftOf(author: Page): Promise<string> {
  const assessment = await startAssessment(author, unique("Words in forms"));
  const section = new SectionPage(author);
  await section.waitUntilLive();
  await section.choose("screening.outputs-leave", "It becomes public");
  await section.choose("screening.hazard", "Some");
  await section.waitUntilSaved();
  await section.open(assessment, "project");
  // What is asserted and not argued gives the report a finding to answer.
  await section.write(
    "project.summary",
    "We read intentions off activations. The method is inherently safe.",
  );
  await section.waitUntilSaved();
  return assessment;
}

/** A small assessment in review, with the demo's reviewer asked; gives its address. */
async function inReview(browser: Browser): Promise<string> {
  const author = await personOf(browser, "researcher");
  const assessment = await draftOf(author);
  await submitRevision(author, assessment, 1);
  await author.context().close();
  const lead = await personOf(browser, "lead", `${assessment}/review`);
  await chooseReviewer(lead, "Renata Reviewer");
  await lead.getByRole("button", { name: "Assign" }).click();
  await expect(lead.getByText("Assigned.")).toBeVisible();
  await lead.context().close();
  return assessment;
}

test("a reviewer's words come back after leaving, a kill and a session that ran out, and none is handed in unsaved", async ({
  browser,
}) => {
  const review = `${await inReview(browser)}/review`;
  const profile = mkdtempSync(join(tmpdir(), "landfall-profile-"));
  const { baseURL = "", launchOptions } = test.info().project.use;
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
  const [first, second, third] = ["screening.hazard", "project.summary", "screening.outputs-leave"];
  try {
    const killed = await open();
    const before = await killed.newPage();
    await signIn(before, "reviewer", review);
    await openReview(before, review.replace(/\/review$/, ""));
    await write(before, first, "Somebody has to say who is harmed");
    await judgement(before).fill("A judgement that took an hour");
    await expect(before.getByRole("region", { name: "Your review" }).getByText(KEPT)).toBeVisible();
    await before.getByText("Reference", { exact: true }).first().click();
    await before.getByRole("link", { name: "Glossary" }).first().click();
    await expect(before.getByRole("heading", { level: 1, name: "Glossary" })).toBeVisible();
    await before.goBack();
    await expect(judgement(before)).toHaveValue("A judgement that took an hour");
    const onDisk = await keptIn(before);
    expect(onDisk.count).toBe(1);
    expect(onDisk.text).not.toMatch(/harmed|judgement/);
    const closed = killed.waitForEvent("close");
    execFileSync("pkill", ["-KILL", "-f", profile]);
    await closed;

    const context = await open();
    const page = await context.newPage();
    await signIn(page, "reviewer", review);
    await expect(judgement(page)).toHaveValue("A judgement that took an hour");
    await expect(comment(page, first)).toHaveValue("Somebody has to say who is harmed");
    await expect(answer(page, first).getByText("What you typed here before is back.")).toBeVisible();
    await expectNoViolations(page, "words that came back");

    await test.step("a session that ran out is said at the form, and mended there", async () => {
      await context.clearCookies();
      await save(page, first).click();
      const alert = answer(page, first).getByRole("alert");
      await expect(alert).toContainText("Your session has ended. Sign in again");
      await expect(answer(page, first).getByText("Not saved: sign in again")).toBeVisible();
      await alert.getByRole("button", { name: "Sign in here" }).click();
      const dialog = page.getByRole("dialog", { name: "Sign in again" });
      await dialog.getByLabel("Password").fill(process.env.LANDFALL_TEST_PASSWORD ?? "");
      await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(alert).toBeHidden();
      await save(page, first).click();
      await expect(answer(page, first).getByText("Saved.")).toBeVisible();
    });

    await test.step("what was saved in another tab is not written over", async () => {
      const other = await context.newPage();
      await other.goto(review);
      await expect(comment(other, first)).toHaveValue("Somebody has to say who is harmed");
      await comment(page, first).fill("Saved first");
      await save(page, first).click();
      await expect(answer(page, first).getByText("Saved.")).toBeVisible();
      await comment(other, first).fill("Typed in a second tab");
      await save(other, first).click();
      await expect(answer(other, first).getByRole("alert")).toContainText("Choose above what shall stand");
      const choice = answer(other, first)
        .getByRole("status")
        .filter({ hasText: "This was saved in another tab" });
      await expect(choice).toContainText("Saved first");
      await expect(choice).toContainText("Typed in a second tab");
      await expectNoViolations(other, "a choice between two tabs");
      await choice.getByRole("button", { name: "Keep what is in the boxes" }).click();
      await save(other, first).click();
      await expect(answer(other, first).getByText("Saved.")).toBeVisible();
      await other.close();
      await page.reload();
      await expect(comment(page, first)).toHaveValue("Typed in a second tab");
    });

    await test.step("what is too long is said, not cut, and handing in waits for it", async () => {
      await write(page, second, `${"long ".repeat(800)}and the sentence that counts`);
      await expect(answer(page, second).getByText("This is 28 characters too long")).toBeVisible();
      await expect(comment(page, second)).toHaveValue(/the sentence that counts$/);
      await write(page, third, "Typed last, and not saved");
      const own = page.getByRole("region", { name: "Your review" });
      await expect(own.getByText("2 ratings are typed and not saved yet")).toBeVisible();
      await page.getByLabel("Request changes").check();
      await page.getByLabel("Medium").check();
      await look(page).click();
      await expect(own.getByRole("alert")).toContainText("the comment on a rating is too long");
      await comment(page, second).fill("Short, with the sentence that counts");
      await look(page).click();
      await expect(own.getByRole("region", { name: "What you hand in" })).toContainText(
        "3 answers rated or commented on",
      );
      await handIn(page).click();
      await expect(own.getByText(/^handed in/)).toBeVisible();
      await own.getByText("Judgements and comments (3)").click();
      await expect(own.getByText("Short, with the sentence that counts")).toBeVisible();
      await expect(own.getByText("Typed last, and not saved")).toBeVisible();
      await expect(own.getByText("A judgement that took an hour")).toBeVisible();
      await expect.poll(async () => (await keptIn(page)).count).toBe(0);
    });
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Types into every box of the page's forms that is open, and gives what stands in them then. */
async function fillEveryBox(page: Page): Promise<readonly string[]> {
  const boxes = page.locator("main form").getByRole("textbox");
  await expect(boxes.first()).toBeEnabled();
  for (const box of await boxes.all()) {
    const isDate = (await box.getAttribute("type")) === "date";
    if (await box.isVisible()) await box.fill(isDate ? "2031-02-03" : unique("Typed"));
  }
  return Promise.all((await boxes.all()).map((box) => box.inputValue()));
}

const FORMS: readonly (readonly [who: "researcher" | "lead" | "admin", address: string, opens?: string])[] = [
  ["researcher", "/assessments/new"],
  ["researcher", "DRAFT/report", "Answer this finding"],
  ["lead", "REVIEWED/decision"],
  ["admin", "/people"],
];

test("every form gives back what was typed into it", async ({ browser }) => {
  const reviewed = await inReview(browser);
  const author = await personOf(browser, "researcher");
  const draft = await draftOf(author);
  await author.context().close();
  for (const [who, address, opens] of FORMS) {
    await test.step(`${who} at ${address}`, async () => {
      const at = address.replace("DRAFT", draft).replace("REVIEWED", reviewed);
      const page = await personOf(browser, who, at);
      if (opens) {
        // Within the fold of a finding.
        const fold = page
          .locator("details")
          .filter({ has: page.getByText(opens) })
          .last();
        await fold.evaluate((inner) => {
          for (let at: Element | null = inner; at; at = at.parentElement?.closest("details") ?? null)
            (at as HTMLDetailsElement).open = true;
        });
      }
      const typed = await fillEveryBox(page);
      expect(typed.length).toBeGreaterThan(0);
      await expect(page.locator("main form").getByText(KEPT).last()).toBeVisible();
      await expect.poll(async () => (await keptIn(page)).count).toBe(1);
      await page.reload();
      const boxes = page.locator("main form").getByRole("textbox");
      await expect
        .poll(async () => Promise.all((await boxes.all()).map((box) => box.inputValue())))
        .toEqual(typed);
      await page.context().close();
    });
  }
});

test("a pasted document and what was decided about it are kept until it is put away", async ({ browser }) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Pasted"));
  await page.goto(`${assessment}/paste`);
  await page.getByLabel("Or the words").fill("We will release a benchmark. We will write a paper.");
  await expect.poll(async () => (await keptIn(page)).count).toBe(1);
  await page.reload();
  await expect(page.getByLabel("Or the words")).toHaveValue(/a paper\.$/);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByText("1 to look at · 0 accepted · 1 skipped")).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 to look at · 0 accepted · 1 skipped")).toBeVisible();
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Put it away" }).click();
  await expect(page.getByLabel("Or the words")).toHaveValue("");
  await expect.poll(async () => (await keptIn(page)).count).toBe(0);
});

test("where nothing can be kept, leaving asks", async ({ browser }) => {
  const context: BrowserContext = await browser.newContext();
  await context.addInitScript(() => Reflect.deleteProperty(window, "indexedDB"));
  const page = await context.newPage();
  await signIn(page, "researcher", "/assessments/new");
  const title = page.getByLabel("Title of the project");
  await title.fill("Typed where nothing is kept");
  await expect(page.getByRole("status").filter({ hasText: /^Not saved yet$/ })).toBeVisible();
  await page.getByText("Reference", { exact: true }).first().click();
  await page.getByRole("link", { name: "Glossary" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Glossary" })).toBeVisible();
  await page.goBack();
  await expect(title).toHaveValue("Typed where nothing is kept");
  const asked = page.waitForEvent("dialog");
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await reloaded;
  await expect(title).toHaveValue("");
});
