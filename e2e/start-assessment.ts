import { expect, type Page } from "@playwright/test";

/** Starts a blank assessment as a signed-in researcher, on its screening; gives its address. */
export async function startAssessment(page: Page, title: string): Promise<string> {
  await page.getByRole("link", { name: "New assessment" }).first().click();
  await page.getByLabel("Title of the project").fill(title);
  await page.getByRole("button", { name: "Start with the screening" }).click();
  await expect(page).toHaveURL(/\/sections\/screening$/);
  return new URL(page.url()).pathname.replace("/sections/screening", "");
}
