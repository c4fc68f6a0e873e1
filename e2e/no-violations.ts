import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Every rule in the light theme; in the dark one, which has the same elements in the same places, those of colour. */
export async function expectNoViolations(
  page: Page,
  what: string,
  colorScheme: "light" | "dark" = "light",
): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
  // Targets of 24 px are part of WCAG 2.2 AA, and not looked at unless asked for.
  else axe.options({ rules: { "target-size": { enabled: true } } });
  const { violations } = await axe.analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect(told, what).toEqual([]);
}
