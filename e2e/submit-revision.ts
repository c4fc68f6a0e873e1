import { expect, type Page } from "@playwright/test";

/** Submits a draft as its author, and waits for the report of the revision. */
export async function submitRevision(page: Page, assessment: string, number: number): Promise<void> {
  await page.goto(`${assessment}/check`);
  await page.getByRole("button", { name: `Submit revision ${number}` }).click();
  await page.getByRole("button", { name: "Freeze and submit" }).click();
  await expect(page).toHaveURL(new RegExp(`/revisions/${number}$`));
}
