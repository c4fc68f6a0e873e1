import { expect, type Page } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const summary = (page: Page) => page.locator('[id="project.summary"]').getByRole("textbox").first();

/** Holds the kept words' database in a transaction without end, as a page that was put away does; gives the way to let go. */
async function holdStorage(page: Page): Promise<() => Promise<void>> {
  const holding = await page.evaluateHandle(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("landfall-kept");
      opening.onsuccess = () => resolve(opening.result);
    });
    const state = { isOver: false };
    const rows = database.transaction("edits", "readwrite").objectStore("edits");
    const goOn = () => {
      if (!state.isOver) rows.count().onsuccess = goOn;
    };
    goOn();
    return state;
  });
  return () =>
    holding.evaluate((state) => {
      state.isOver = true;
    });
}

test("words come back and signing out ends, however long the browser's storage hangs", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Hanging storage"));
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await page.route(`**/api${assessment}/answers`, (route) => route.abort());
  await summary(page).fill("Kept before the storage hung");
  await expect(page.locator('[data-saving="project.summary"]')).toContainText("Not saved yet");
  const holder = await page.context().newPage();
  await holder.goto("/help");
  page.on("dialog", (dialog) => dialog.accept());
  let letGo = await holdStorage(holder);
  await section.open(assessment, "project");
  await expect(summary(page)).toHaveValue("");
  await letGo();
  await expect(summary(page)).toHaveValue("Kept before the storage hung");

  letGo = await holdStorage(holder);
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.getByText(/You are signed out, but this browser’s storage doesn’t answer/)).toBeVisible();
  await letGo();
  await page.getByRole("button", { name: "Erase it" }).click();
  await expect(page.getByText("Nothing you typed is left in this browser.")).toBeVisible();
  const isLeft = await holder.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open("landfall-kept").onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          result.transaction("edits").objectStore("edits").count().onsuccess = (counted) =>
            resolve((counted.target as IDBRequest<number>).result > 0);
        };
      }),
  );
  expect(isLeft).toBe(false);
});

test("signing out says so where the server doesn't answer", async ({ browser }) => {
  const page = await personOf(browser, "researcher", "/help");
  await page.clock.install();
  await page.route("**/api/account/sign-out", () => undefined);
  const said = page.waitForEvent("dialog");
  await page.getByRole("button", { name: /^Account/ }).click();
  const asked = page.waitForRequest("**/api/account/sign-out");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await asked;
  await page.clock.fastForward("00:15");
  const dialog = await said;
  expect(dialog.message()).toContain("you are still signed in");
  await dialog.accept();
  // The menu closed behind the sentence; its buttons work again.
  const signOut = page.getByRole("button", { name: "Sign out", exact: true, includeHidden: true });
  await expect(signOut).toBeEnabled();
});
