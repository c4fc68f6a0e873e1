import { readFileSync } from "node:fs";
import { type Download, expect, type Page } from "@playwright/test";
import { personOf } from "@/e2e/people";
import { test } from "@/e2e/test";

const EXAMPLE = "Deep reinforcement learning from human preferences";
const STEM = "deep-reinforcement-learning-from-human-preferences-revision-1";
const SUMMARY = "What will you do, in words a colleague from another field understands?";

/** The report of a worked example; gives its address. */
async function openReport(page: Page): Promise<string> {
  await page.getByRole("link", { name: EXAMPLE }).first().click();
  await expect(page).toHaveURL(/\/revisions\/1$/);
  return new URL(page.url()).pathname;
}

async function beginning(download: Download, bytes: number): Promise<string> {
  return readFileSync(await download.path())
    .subarray(0, bytes)
    .toString("latin1");
}

test("the report leaves in every format, and each is what its name says", async ({ browser }) => {
  const page = await personOf(browser, "lead", "/portfolio");
  await openReport(page);
  const files = [
    ["PDF", `${STEM}.pdf`, "%PDF-"],
    ["PDF with all answers", `${STEM}.pdf`, "%PDF-"],
    ["Word", `${STEM}.docx`, "PK"],
    ["Markdown", `${STEM}.md`, "# "],
    ["JSON", `${STEM}.json`, "{"],
    ["Findings as CSV", `${STEM}.csv`, ""],
    ["Answers as a file", `${STEM}-answers.json`, "{"],
  ] as const;
  await page.getByText("Download", { exact: true }).click();
  for (const [link, name, begins] of files) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: link, exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(name);
    expect(await beginning(download, begins.length), name).toBe(begins);
  }
});

test("a redacted copy is asked for in a form, holds nothing that was ticked, and stands in the audit trail", async ({
  browser,
}) => {
  const page = await personOf(browser, "lead", "/portfolio");
  const report = await openReport(page);
  const whole = await (await page.request.get(`${report}/export?format=json`)).json();
  const summary = answerIn(whole);
  expect(summary.length).toBeGreaterThan(20);

  await page.getByText("Download", { exact: true }).click();
  await page.getByRole("link", { name: "A redacted copy" }).click();
  await page.getByLabel("People outside").check();
  await page.getByLabel("JSON").check();
  await page.getByText("Project", { exact: true }).click();
  await page.getByLabel(SUMMARY).check();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the copy" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${STEM}-redacted-for-outside.json`);
  const copy = readFileSync(await download.path(), "utf8");
  expect(copy).not.toContain(JSON.stringify(summary).slice(1, -1));
  expect(answerIn(JSON.parse(copy))).not.toBe(summary);

  const admin = await personOf(browser, "admin", "/audit");
  await expect(admin.getByRole("row").filter({ hasText: "exported a report" }).first()).toContainText(
    "outside",
  );
});

test("what is asked for wrongly, elsewhere, or by nobody gives no file", async ({ browser }) => {
  const page = await personOf(browser, "lead", "/portfolio");
  const address = `${await openReport(page)}/export`;
  const { origin } = new URL(page.url());
  const ask = (form: Record<string, string>, from = origin) =>
    page.request.post(address, { form, headers: { origin: from } });
  const copy = { format: "markdown", audience: "outside" };
  const refused = [
    [await page.request.get(`${address}?format=exe`), 422],
    [await ask({ ...copy, audience: "everybody" }), 422],
    [await ask({ format: "markdown" }), 422],
    [await ask({ ...copy, format: "answers" }), 422],
    [await ask({ ...copy, withheld: "../../etc/passwd" }), 422],
    [await ask(copy, "https://evil.example"), 403],
  ] as const;
  for (const [response, status] of refused) {
    expect(response.status(), response.url()).toBe(status);
    expect(response.headers()["content-disposition"]).toBeUndefined();
  }
  expect((await ask(copy)).status()).toBe(200);
  await page.context().clearCookies();
  expect((await ask(copy)).status()).toBe(401);
});

type Report = { readonly answers: readonly { readonly lines: readonly { path: string; text?: string }[] }[] };

function answerIn(report: Report): string {
  const line = report.answers.flatMap(({ lines }) => lines).find(({ path }) => path === "project.summary");
  return line?.text ?? "";
}
