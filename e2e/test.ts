import { test as base } from "@playwright/test";

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
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
