import { expect } from "@playwright/test";
import { personOf } from "@/e2e/people";
import { test } from "@/e2e/test";

const EXAMPLE = "Refusal in language models is mediated by a single direction";

test("a reader tries the same work in other surroundings, without JavaScript and without leaving a trace", async ({
  browser,
}) => {
  const lead = await personOf(browser, "lead", "/portfolio");
  const storageState = await lead.context().storageState();
  await lead.getByLabel("Search", { exact: true }).fill(`title:"${EXAMPLE}"`);
  await lead.getByRole("button", { name: "Search", exact: true }).click();
  const report = await lead.getByRole("link", { name: EXAMPLE }).getAttribute("href");
  const context = await browser.newContext({ storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${report}`);
  const level = await page
    .getByRole("region", { name: /^Scrutiny/ })
    .getByText("Deep")
    .count();
  expect(level).toBeGreaterThan(0);
  await page.getByRole("link", { name: "What if …" }).click();
  const subjects = page.getByRole("navigation", { name: "What can be changed" });

  await test.step("another form of release is held against the channels, and the scrutiny stays: they are as open as before", async () => {
    await subjects.getByRole("link", { name: "Release and follow-up" }).click();
    await page.getByLabel("In what form will the outputs go out?").selectOption({ label: "Closed" });
    await page.getByRole("button", { name: "Try it" }).click();
    await expect(page.getByRole("region", { name: /^Tried/ })).toContainText("Open → Closed");
    await expect(page.getByText("Scrutiny stays deep.")).toBeVisible();
    const findings = page.getByRole("region", { name: "Findings" });
    await expect(findings.getByText(/Closed, and it reaches/).first()).toBeVisible();
  });

  await test.step("a recipient left out is marked in the picture, with its uses", async () => {
    await subjects.getByRole("link", { name: "People who want harmful answers at scale" }).click();
    await page.getByLabel("Leave out “People who want harmful answers at scale”").check();
    await page.getByRole("button", { name: "Try it" }).click();
    await expect(page.getByRole("region", { name: /^Tried/ })).toContainText(
      "Harmful answers from an edited model",
    );
    const table = page.getByRole("table", { name: "What differs in the picture" });
    await expect(table.getByRole("row", { name: /^Recipient left out/ })).toContainText(
      "People who want harmful",
    );
    await expect(page.getByText(/Left out: /).first()).toBeAttached();
  });

  await test.step("one step back is one change less, and the address says it all", async () => {
    await page.goBack();
    await page
      .getByRole("link", { name: /^Take back/ })
      .first()
      .click();
    await expect(page.getByText("Nothing is changed yet")).toBeVisible();
    expect(new URL(page.url()).search).toMatch(/^\?at=[a-z.%0-9F/]+$/i);
  });

  await test.step("a recipient is tried as of another kind too, and then of a third", async () => {
    await page.goto(`${report}/what-if`);
    await subjects.getByRole("link", { name: "Publishers of model weights" }).click();
    const kind = page.getByLabel("Kind", { exact: true });
    await kind.selectOption({ label: "Developer of frontier models; Regulator, legislator or ministry" });
    await page.getByRole("button", { name: "Try it" }).click();
    const tried = page.getByRole("region", { name: /^Tried/ });
    await expect(tried).toContainText(
      "Developer of frontier models → Developer of frontier models; Regulator, legislator or ministry",
    );
    await page.getByLabel("Kind", { exact: true }).selectOption({
      label: "Developer of frontier models; Regulator, legislator or ministry; Military",
    });
    await page.getByRole("button", { name: "Try it" }).click();
    await expect(tried).toContainText("Regulator, legislator or ministry; Military");
  });

  await test.step("what can't be tried says so", async () => {
    await page.goto(`${report}/what-if?change=project.title:Other Title`);
    await expect(page.getByText("This address does not describe a change that can be tried.")).toBeVisible();
    await page.goto(`${report}`);
    await expect(
      page.getByRole("heading", { name: /^“Removing refusal from a published model”/ }),
    ).toBeVisible();
  });
  await context.close();
});
