import { expect } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { signIn } from "@/e2e/people";
import { test } from "@/e2e/test";

for (const at of ["/portfolio", "/queue"]) {
  test(`a search of ${at} is written with keys and suggestions`, async ({ page }) => {
    await signIn(page, "lead", at);
    const field = page.getByRole("combobox", { name: "Search" });
    const option = (name: string | RegExp) => page.getByRole("option", { name });
    await field.click();
    await field.pressSequentially("hand");
    await expect(field).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    await expect(option(/^handling:/)).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute(
      "aria-activedescendant",
      (await option(/^handling:/).getAttribute("id")) ?? "none",
    );
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("handling:");
    await expect(option(/^organisation/)).toBeVisible();
    await expectNoViolations(page, "a search with suggestions");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("handling:organisation ");

    await field.pressSequentially("team:wo");
    await option(/^"Worked examples"/).click();
    await expect(field).toHaveValue('handling:organisation team:"Worked examples" ');
    await expect(field).toBeFocused();
    await field.pressSequentially("stat");
    await expect(option(/^status:/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(option(/^status:/)).toBeHidden();
    await expect(field).toHaveValue(/stat$/);
    for (const _ of "stat ") await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=handling%3Aorganisation\+team/);
  });
}

test("without JavaScript the search is a plain field", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(page, "lead", "/portfolio");
  const field = page.getByRole("searchbox", { name: "Search" });
  await field.fill("title:nothing-is-called-so");
  await field.press("Enter");
  await expect(page).toHaveURL(/q=title%3Anothing/);
  await expect(page.getByRole("combobox")).toHaveCount(0);
});
