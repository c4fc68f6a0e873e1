import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { signIn, unique } from "@/e2e/people";
import { test } from "@/e2e/test";
import { LABELS } from "@/lib/content/labels";

const FROM_LANDFALL = "A file: answers exported from Landfall";
const FROM_SHEET = "A file: X-Risk Sheet in Markdown or text";

async function startFrom(page: Page, kind: string, content: string | Buffer, title: string): Promise<void> {
  await page.goto("/assessments/new");
  await page.getByLabel("Start from").selectOption({ label: kind });
  await page.getByLabel("Title of the project").fill(title);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Start from the file" }).click();
}

async function fileOf(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByText("Download", { exact: true }).click();
  await page.getByRole("link", { name: "Answers as a file" }).click();
  return readFile(await (await downloading).path(), "utf8");
}

test("answers leave as a file, come back as another draft, and leave as the same bytes", async ({ page }) => {
  await signIn(page, "researcher", "/assessments/new");
  await page.getByLabel("Title of the project").fill(unique("Out and in again"));
  await page.getByLabel("Start from").selectOption({
    label: "Worked example: Refusal in language models is mediated by a single direction",
  });
  await page.getByRole("button", { name: /^Start/ }).click();
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}/);
  const assessment = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${assessment}/report`);
  const first = await fileOf(page);
  const { answers } = JSON.parse(first);
  expect(Object.keys(answers).length).toBeGreaterThan(100);

  await startFrom(page, FROM_LANDFALL, first, answers["project.title"].value);
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
  expect(new URL(page.url()).pathname).not.toBe(assessment);
  await page.goto(`${new URL(page.url()).pathname}/report`);
  expect(await fileOf(page)).toBe(first);
});

test("a file with faults is refused with the place of each, and nothing is written", async ({ page }) => {
  await signIn(page, "researcher");
  const title = unique("Faulty");
  const faulty = {
    format: "landfall.assessment/1",
    instrumentVersion: LABELS.instrument,
    answers: {
      "project.summary": { status: "answered", value: 5 },
      "nowhere.to-go": { status: "unknown" },
    },
  };
  await startFrom(page, FROM_LANDFALL, JSON.stringify(faulty), title);
  await expect(page.getByText("There are 2 faults in the file; nothing was written.")).toBeVisible();
  await expect(page.getByText('$.answers["project.summary"].value')).toBeVisible();
  await expect(page.getByText('$.answers["nowhere.to-go"]')).toBeVisible();
  await expect(page.getByLabel("Title of the project")).toHaveValue(title);
  await page.goto("/");
  await expect(page.getByText(title)).toHaveCount(0);
});

test("a file that is not UTF-8 is shown as it would read, and read in only when somebody says that it is right", async ({
  page,
}) => {
  await signIn(page, "researcher");
  const file = {
    format: "landfall.assessment/1",
    instrumentVersion: "1.1.0",
    answers: { "project.summary": { status: "answered", value: "Größere Zufälle" } },
  };
  const title = unique("From an older program");
  await startFrom(page, FROM_LANDFALL, Buffer.from(JSON.stringify(file, null, 1), "latin1"), title);
  await expect(page.getByText("Look at this before the file is read in")).toBeVisible();
  await expect(page.getByText("Größere Zufälle")).toBeVisible();
  await expect(page).toHaveURL(/\/assessments\/new/);
  await page.getByRole("button", { name: "These lines are right: start from the file" }).click();
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
  await page.goto(`${new URL(page.url()).pathname}/sections/project`);
  await expect(page.locator('[id="project.summary"]').getByRole("textbox").first()).toHaveValue(
    "Größere Zufälle",
  );

  await startFrom(page, FROM_LANDFALL, Buffer.from("%PDF-1.7 …"), title);
  await expect(page.getByText(/^This is a PDF\./)).toBeVisible();
});

test("an X-Risk Sheet starts a draft, and says what went where", async ({ page }) => {
  await signIn(page, "researcher");
  const sheet =
    "1. **Overview.** Answer: It lets an operator notice odd behaviour.\n2. **Direct Effects.** Answer: Hazard monitoring.\n6. **Problem Difficulty.** [ ]\n";
  await startFrom(page, FROM_SHEET, sheet, unique("From a sheet"));
  await expect(page.getByText("The draft is started from the X-Risk Sheet")).toBeVisible();
  await expect(page.getByText("Its box is not ticked.")).toBeVisible();
  await page
    .getByRole("link", { name: "By what steps does the strongest of these effects come about?" })
    .click();
  await expect(page.locator('[id="factors.mechanism"]').getByRole("textbox").first()).toHaveValue(
    /Hazard monitoring/,
  );
});
