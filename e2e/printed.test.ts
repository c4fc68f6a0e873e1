import { expect, type Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { signIn } from "@/e2e/people";
import { test } from "@/e2e/test";

test.describe.configure({ mode: "parallel" });

const EXAMPLE = "Deep reinforcement learning from human preferences";

/** Letters and digits of a PDF, in their order, and how many pages it takes: lines and words are broken otherwise in each. */
async function read(pdf: Uint8Array): Promise<{ readonly pages: number; readonly letters: string }> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const texts: string[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return { pages: document.numPages, letters: lettersOf(texts.join("")) };
}

const lettersOf = (text: string) => text.normalize("NFKC").replace(/[^\p{Ll}\p{Lu}\p{Lo}\p{N}]/gu, "");

async function openExample(page: Page): Promise<string> {
  await signIn(page, "lead", "/portfolio");
  await page.getByRole("link", { name: EXAMPLE }).first().click();
  await expect(page).toHaveURL(/\/revisions\/1$/);
  return new URL(page.url()).pathname;
}

/** Titles of parts and findings as they are printed. */
const titles = (page: Page) =>
  page
    .locator("#report")
    .locator("h2:not(.sr-only):visible, .finding h3:visible")
    .evaluateAll((all) => all.map((each) => each.firstChild?.textContent ?? ""));

test("a report printed from the browser holds what its PDF holds, in its order, on hardly more pages", async ({
  page,
}) => {
  const report = await openExample(page);
  // What is folded comes once the page stands.
  await expect(page.locator("#report:not([data-rest-at])")).toBeVisible();
  const typeset = await page.request.get(`${report}/export?format=pdf`, { timeout: 120_000 });
  expect(typeset.ok()).toBe(true);
  const [set, printed] = [await read(await typeset.body()), await read(await page.pdf({ format: "A4" }))];
  expect(printed.pages).toBeLessThanOrEqual(set.pages + 2);

  await page.emulateMedia({ media: "print" });
  const parts = await titles(page);
  expect(parts.length).toBeGreaterThan(20);
  for (const { letters } of [set, printed]) {
    let from = 0;
    for (const title of parts.map(lettersOf)) {
      const at = letters.indexOf(title, from);
      expect(at, `${title}, after ${letters.slice(Math.max(0, from - 60), from)}`).toBeGreaterThanOrEqual(0);
      from = at + title.length;
    }
  }
  // The answers a grave finding was read from stand in both, and what only the screen and the annex hold in neither.
  for (const text of await page.locator(".finding-reads li:visible b").allTextContents())
    for (const { letters } of [set, printed]) expect(letters).toContain(lettersOf(text));
  for (const { letters } of [set, printed]) expect(letters).not.toContain(lettersOf("What would resolve it"));
  await expect(page.getByText("This was printed before")).toBeHidden();
});

test("printed without a script, a report says that more of it is folded, and where all of it is", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const report = await openExample(await context.newPage());
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  await page.goto(report);
  await expect(page.getByText("This was printed before")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("This was printed before")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.goto(
    (await page.getByRole("link", { name: "the whole report", includeHidden: true }).getAttribute("href")) ??
      "",
  );
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("This was printed before")).toHaveCount(0);
  expect((await titles(page)).length).toBeGreaterThan(20);
});
