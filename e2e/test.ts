import { type BrowserContext, test as base } from "@playwright/test";

/**
 * Text that is filled in becomes an edit of the page, as typing is. Over WebDriver BiDi Playwright sets the value from within the page,
 * where React keeps watch over what it set itself, and takes the event after it for nothing new.
 */
function insertAsEdit(): void {
  Object.defineProperty(window, "__pw_bidiInsertText", {
    configurable: true,
    get: () => (text: string) => void document.execCommand("insertText", false, text),
    set: () => undefined,
  });
}

/**
 * In Firefox a test is skipped where there is none. Closes the browsers of everybody a test brought in: left open, their pages go
 * on asking the server during the tests after it.
 */
export const test = base.extend<{ hasEngine: undefined; closesEveryContext: undefined }>({
  hasEngine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing is needed.
    async ({}, use, info) => {
      info.skip(
        info.project.name === "firefox" && !process.env.LANDFALL_TEST_FIREFOX,
        "There is no Firefox.",
      );
      await use(undefined);
    },
    { auto: true },
  ],
  closesEveryContext: [
    async ({ browser }, use, info) => {
      const prepare = (context: BrowserContext) => void context.addInitScript(insertAsEdit);
      if (info.project.name === "firefox") browser.on("context", prepare);
      await use(undefined);
      browser.off("context", prepare);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
