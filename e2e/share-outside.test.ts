import { type Browser, expect, type Page } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { password, personOf, queryAsOwner, unique } from "@/e2e/people";
import { test } from "@/e2e/test";

const EXAMPLE = "Worked example: The AI Scientist: towards fully automated open-ended scientific discovery";
const NOTHING = { level: 1, name: "This link doesn’t open anything (any more)" } as const;

/** A browser that nobody signed in with. */
const outside = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

test("an outsider reads a redacted report by its link, and nothing else, until an author revokes it", async ({
  browser,
}) => {
  const title = unique("Shared with care");
  const reader = unique("Ola Outsider");

  await test.step("an administrator lets links be made", async () => {
    const admin = await personOf(browser, "admin", "/settings");
    const switchOn = admin.getByRole("button", { name: "Switch links on" });
    const isOn = admin.getByText(/^Links are on since/);
    await expect(switchOn.or(isOn)).toBeVisible();
    if (await switchOn.isVisible()) await switchOn.click();
    await expect(isOn).toBeVisible();
    await admin.context().close();
  });

  const author = await personOf(browser, "researcher", "/assessments/new");
  const link = await test.step("an author makes one for somebody", async () => {
    await author.getByLabel("Title of the project").fill(title);
    await author.getByLabel("Start from").selectOption({ label: EXAMPLE });
    await author.getByRole("button", { name: "Start with the screening" }).click();
    await expect(author).toHaveURL(/\/sections\/screening$/);
    await author.goto(author.url().replace("/sections/screening", "/check"));
    await author.getByRole("button", { name: "Submit revision 1" }).click();
    await author.getByRole("button", { name: "Freeze and submit" }).click();
    await author.getByRole("link", { name: "Links for people outside" }).click();
    await author.getByLabel("Whom it is for").fill(reader);
    await author.getByLabel("For how many days").fill("3");
    await author.getByText("Leave out single answers: none chosen").click();
    await author.getByText("Project", { exact: true }).click();
    await author.getByLabel("What kinds of work does the project consist of?").check();
    // Long after signing in, a password is asked for in place, and nothing that was filled in is lost.
    await queryAsOwner(
      "UPDATE member_session SET confirmed_at = now() - interval '16 minutes' WHERE member_id = (SELECT id FROM member WHERE email = 'researcher@demo.example')",
    );
    await author.getByRole("button", { name: "Make the link" }).click();
    const question = author.getByRole("dialog", { name: "Confirm that it is you" });
    await expectNoViolations(author, "a question for the password");
    await question.getByLabel("Password").fill("not it");
    await question.getByRole("button", { name: "Confirm" }).click();
    await expect(question.getByText("That is not your password.")).toBeVisible();
    await question.getByLabel("Password").fill(password());
    await question.getByRole("button", { name: "Confirm" }).click();
    await expect(author.getByText(/\/shared\//)).toBeVisible();
    await expectNoViolations(author, "a link just made");
    return (await author.getByText(/\/shared\//).textContent()) ?? "";
  });

  const outsider = await outside(browser);
  await test.step("the outsider opens it without an account, with their name across it", async () => {
    const response = await outsider.goto(link);
    expect(response?.status()).toBe(200);
    expect(response?.headers()).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-robots-tag": expect.stringContaining("noindex"),
      "cache-control": expect.stringContaining("no-store"),
    });
    await expect(outsider.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(outsider.getByText(`Prepared for ${reader}`).last()).toBeVisible();
    await expect(outsider.locator("[data-watermark]")).toContainText(`Prepared for ${reader}`);
    await expectNoViolations(outsider, "a shared report");
  });

  await test.step("sees neither what was left out nor who wrote it, and no way in", async () => {
    const page = outsider.locator("body");
    await expect(page).not.toContainText("Rosa Researcher");
    await expect(outsider.locator('[id="answer-project.kind"]')).toContainText("Withheld");
    await outsider.getByText("Each question whose answer is left out, and why").click();
    await expect(outsider.getByRole("table", { name: "Answers left out" })).toContainText(
      "What kinds of work does the project consist of?",
    );
    const itsPdf = `${new URL(link).pathname}/pdf`;
    await expect(outsider.locator(`a[href^="/"]:not([href="${itsPdf}"])`)).toHaveCount(0);
    expect(await outsider.context().cookies()).toEqual([]);
    await outsider.goto("/portfolio");
    await expect(outsider.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });

  await test.step("takes it along as a PDF", async () => {
    await outsider.goto(link);
    const pdf = outsider.getByRole("link", { name: "Download as PDF" });
    await expect(pdf).toHaveAttribute("href", `${new URL(link).pathname}/pdf`);
    const response = await outsider.request.get(`${link}/pdf`);
    expect(response.status()).toBe(200);
    expect(response.headers()).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^attachment/),
      "referrer-policy": "no-referrer",
      "x-robots-tag": expect.stringContaining("noindex"),
      "cache-control": expect.stringContaining("no-store"),
    });
    expect((await response.body()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  await test.step("the author sees that it was opened, and revokes it", async () => {
    await author.reload();
    const row = author.getByRole("row").filter({ hasText: reader });
    await expect(row).toContainText("Active");
    await expect(row).toContainText("3 times");
    await row.getByRole("button", { name: "Revoke" }).click();
    await author.getByRole("dialog").getByRole("button", { name: "Revoke the link" }).click();
    await expect(row).toContainText("Revoked");
  });

  await test.step("then it opens what a made-up one does: nothing", async () => {
    for (const address of [link, link.replace(/[^/]+$/, "made-up")]) {
      expect((await outsider.goto(address))?.status()).toBe(404);
      await expect(outsider.getByRole("heading", NOTHING)).toBeVisible();
      expect((await outsider.request.get(`${address}/pdf`)).status()).toBe(404);
    }
  });
});
