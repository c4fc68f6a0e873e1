import { expect } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { signIn } from "@/e2e/people";
import { test } from "@/e2e/test";

test("a report printed from Firefox is text, and no larger than a document", async ({ page }) => {
  await signIn(page, "lead", "/portfolio");
  await page.getByRole("link", { name: "Deep reinforcement learning from human preferences" }).click();
  await expect(page.getByRole("heading", { name: "In short" })).toBeVisible();
  // A4: Playwright gives inches where WebDriver BiDi takes centimetres.
  const printed = await page.pdf({ width: `${21 * 2.54}cm`, height: `${29.7 * 2.54}cm` });
  expect(printed.length).toBeLessThan(4_000_000);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(printed)));
  expect(text[0]?.replace(/\s+/g, " ")).toContain("learning from human preferences");
});
