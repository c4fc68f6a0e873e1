import { type Browser, expect, type Page } from "@playwright/test";
import { personOf } from "@/e2e/people";

/**
 * An author of a draft invites Cem, who accepts; gives Cem's page. An invitation says nothing of what it is to, so that Cem, whom
 * several tests may invite at once, accepts until this one is among them.
 */
export async function joinAsCoauthor(browser: Browser, author: Page, assessment: string): Promise<Page> {
  await author.goto(`${assessment}/people`);
  await author.getByRole("combobox", { name: "Person" }).selectOption({ label: "Cem Co-author" });
  await author.getByLabel("Co-author", { exact: true }).check();
  await author.getByRole("button", { name: "Add", exact: true }).click();
  await expect(author.getByText("Invited, not answered yet")).toBeVisible();
  const cem = await personOf(browser, "coauthor");
  await expect(async () => {
    await cem.goto("/");
    const accept = cem.getByRole("button", { name: /^Accept/ }).first();
    if (await accept.isVisible()) {
      await accept.click();
      await cem.waitForURL(/\/assessments\//);
    }
    expect((await cem.goto(assessment))?.status()).toBe(200);
  }).toPass();
  return cem;
}
