import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Every rule in the light theme, and in the dark one, which has the same elements in the same places, those of colour. The
 * theme is the browser's; a page whose reader chose one stays in it.
 */
export async function expectNoViolations(page: Page, what: string): Promise<void> {
  await expectNoneInLight(page, what);
  await page.emulateMedia({ colorScheme: "dark" });
  const ofColour = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    runOnly: ["color-contrast", "link-in-text-block"],
  });
  await expectNone(ofColour, `${what}, dark`);
  await page.emulateMedia({ colorScheme: null });
}

/** In the light theme alone: for a page of the same parts as one that is looked at in both. */
export async function expectNoneInLight(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  // Targets of 24 px are part of WCAG 2.2 AA, and not looked at unless asked for.
  const all = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    rules: { "target-size": { enabled: true } },
  });
  await expectNone(all, `${what}, light`);
}

async function expectNone(axe: AxeBuilder, what: string): Promise<void> {
  // No page of ours has frames. For those that do, every element that was looked at is carried out of the page, in twice the time.
  const { violations } = await axe.setLegacyMode().analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect(told, what).toEqual([]);
}
