import { expect } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { personOf, signIn, unique } from "@/e2e/people";
import { test } from "@/e2e/test";

test("a view of the portfolio is named, shared, opened by somebody else, renamed and removed", async ({
  page,
  browser,
}) => {
  const name = unique("Light by title");
  await signIn(page, "lead", "/portfolio?q=scrutiny:light&sort=title&column=team&group=team");
  const views = page
    .locator("details")
    .filter({ has: page.getByText(/saved views?$/i) })
    .first();
  await views.locator("summary").first().click();
  await views.getByLabel("Name").last().fill(name);
  await views.getByLabel("Who is offered it").last().selectOption("The organisation");
  await views.getByRole("button", { name: "Save view" }).click();
  const mine = page.getByRole("listitem").filter({ hasText: name });
  await expect(mine).toContainText("shown now · shared with the organisation");
  await expectNoViolations(page, "a saved view");

  const reader = await personOf(browser, "researcher", "/portfolio");
  await reader
    .getByText(/saved views?$/i)
    .first()
    .click();
  await expect(reader.getByRole("listitem").filter({ hasText: name })).toContainText("of Lin Lead");
  await reader.getByRole("link", { name }).click();
  await expect(reader).toHaveURL(/\?q=scrutiny%3Alight&sort=title&column=team&group=team$/);
  await expect(reader.getByRole("combobox", { name: "Search" })).toHaveValue("scrutiny:light");

  await mine.getByText("Change", { exact: true }).click();
  await mine.getByLabel("Name").fill(`${name} anew`);
  await mine.getByLabel("Who is offered it").selectOption("Only me");
  await mine.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("link", { name: `${name} anew` })).toBeVisible();
  await reader.goto("/portfolio");
  await expect(reader.getByText(name)).toHaveCount(0);

  await mine.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(mine).toHaveCount(0);
});

test("a search of the queue is saved there, and not in the portfolio", async ({ page }) => {
  const name = unique("Nobody asked");
  await signIn(page, "lead", "/queue?q=status:to-assign");
  await page
    .getByText(/saved views?$/i)
    .first()
    .click();
  await page.getByLabel("Name").last().fill(name);
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page.getByRole("link", { name })).toHaveAttribute("href", /\/queue\?q=status%3Ato-assign$/);
  await page.goto("/portfolio");
  await expect(page.getByText(name)).toHaveCount(0);
});
