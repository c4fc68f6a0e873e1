import { test as base } from "@playwright/test";

/** Closes the browsers of everybody a test brought in: left open, their pages go on asking the server during the tests after it. */
export const test = base.extend<{ closesEveryContext: undefined }>({
  closesEveryContext: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
