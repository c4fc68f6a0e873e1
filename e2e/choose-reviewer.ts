import { expect, type Locator, type Page } from "@playwright/test";

/** Chooses a person where whom to ask is chosen: beside the name stands what they have to do already. */
export async function chooseReviewer(within: Page | Locator, name: string, label = "Assign a reviewer") {
  const select = within.getByLabel(label);
  const option = select.locator("option").filter({ hasText: new RegExp(`^${name}(?: \\(|$)`) });
  await expect(option).toHaveCount(1);
  await select.selectOption((await option.getAttribute("value")) ?? "");
}
