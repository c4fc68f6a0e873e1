import { expect, type Page } from "@playwright/test";
import { signIn } from "@/e2e/people";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

const TITLES = ["Harbour probes", "Harbour evaluations", "Harbour tooling"];
const RECIPIENT = {
  "recipients.list/r1ab": "a0",
  "recipients.list/r1ab/name": "Harbour Auditors",
  "recipients.list/r1ab/kind": ["evaluator"],
};

/** Saves answers as the questionnaire does, and gives the addresses of the drafts of these titles. */
function answered(
  page: Page,
  titles: readonly string[],
  answers: { readonly [path: string]: string | number | readonly string[] },
) {
  return page.evaluate(
    async ([wanted, given]) => {
      const found = await (await fetch("/api/assessments?text=harbour")).json();
      const ids: string[] = wanted.map(
        (title) => found.assessments.find((each: { title: string }) => each.title === title)?.id,
      );
      for (const id of ids) {
        for (const [path, value] of Object.entries(given)) {
          const saved = await fetch(`/api/assessments/${id}/answers`, {
            method: "PUT",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ path, answer: { status: "answered", value }, version: 0 }),
          });
          if (!saved.ok) throw new Error(await saved.text());
        }
      }
      return ids.map((id) => `/assessments/${id}`);
    },
    [titles, answers] as const,
  );
}

test("a table of projects is taken in, triaged, compared, drawn, concluded about, tried otherwise and reported", async ({
  page,
}) => {
  await signIn(page, "lead", "/portfolio/take");
  await page.getByLabel("Table", { exact: true }).setInputFiles("e2e/table-of-projects.csv");
  await page.getByRole("button", { name: "Check, and write nothing" }).click();
  await expect(page.getByText("2 addresses are no member’s, in 3 rows")).toBeVisible();
  await expect(page.getByLabel("Addresses that are no member’s")).toHaveValue(
    "ines@applicants.example\njoris@applicants.example",
  );
  await page.getByRole("button", { name: "Take these 3 rows without an owner" }).click();
  await page.getByRole("button", { name: "Begin 3 drafts" }).click();
  for (const title of TITLES) {
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.keyboard.press("h");
    // For whoever is faster than the server: it is the next row's, and takes no verdict back.
    if (title !== TITLES.at(-1)) await page.keyboard.press("1");
  }
  await expect(page.getByText("You have given a verdict on every row.")).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("Ask for the summary first");
  await expect(page.getByText("Saved")).toBeVisible();

  await page.getByRole("link", { name: "What it came to" }).click();
  const held = page.getByRole("region", { name: /^Hold/ });
  for (const title of TITLES) await expect(held.getByRole("link", { name: title })).toBeVisible();
  await expect(held).toContainText("Ask for the summary first");
  await expect(held).toContainText("3 ask for 245,000 USD.");
  await page.getByLabel("Beside a budget of, USD").fill("200,000");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("45,000 USD more is asked for than there is.")).toBeVisible();

  const drafts = await answered(page, TITLES, RECIPIENT);
  await answered(page, ["Harbour probes"], { "recipients.list/r1ab/aims": 2 });
  await answered(page, ["Harbour evaluations"], { "recipients.list/r1ab/aims": -2 });
  for (const draft of drafts) await submitRevision(page, draft, 1);

  await page.goto(
    "/portfolio?q=title:harbour&column=round&column=impliedShift&column=reviewersShift&group=round",
  );
  await expect(page.getByRole("rowheader", { name: /^In no round/ })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Reviewers’ shift" })).toBeVisible();

  await page.goto("/portfolio?q=title:harbour");
  await expect(page.getByText("3 match")).toBeVisible();
  for (const title of TITLES.slice(0, 2)) await page.getByLabel(`Compare ${title}`).check();
  await expect(page.getByText("2 ticked")).toBeVisible();
  await page.reload();
  const boxes = TITLES.slice(0, 2).map((title) => page.getByLabel(`Compare ${title}`));
  for (const box of boxes) await expect(box).toBeChecked();
  // All are unticked on a later page: Back leads to an address that still has them.
  const ticked = page.url();
  await page.goto(ticked.replace("title%3Aharbour", "harbour").replace("title:harbour", "harbour"));
  for (const box of boxes) await box.uncheck();
  await expect(page.getByText(/\d ticked/)).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/q=title(:|%3A)harbour/);
  for (const box of boxes) await expect(box).not.toBeChecked();
  for (const box of boxes) await box.check();
  await page.getByRole("button", { name: "Compare the ticked ones" }).click();
  await expect(page.getByText("Harbour Auditors").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "What was judged" })).toBeVisible();
  await expect(page.getByRole("img", { name: /laid over one another/ })).toBeVisible();

  await page.goto("/portfolio/figures?q=title:harbour");
  await expect(page.getByText("Over 3 projects")).toBeVisible();
  await page.getByRole("combobox", { name: "Search" }).fill("title:harbour -title:tooling");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Over 2 projects")).toBeVisible();

  // Other tests' projects may have a graver conclusion of the rule: then this one is folded under it.
  await page.goto("/portfolio/findings?rule=recipients.described-two-ways");
  const finding = page.getByText("“Harbour Auditors” is described in two ways");
  await expect(finding).toBeVisible();
  await page.getByRole("link", { name: "What every rule concludes" }).click();
  await page.getByText("What if …").click();
  const without = page.getByRole("group", { name: "Without these projects" });
  await without.getByRole("checkbox", { name: "Harbour probes" }).check();
  await page.getByRole("button", { name: "Show what changes" }).click();
  await expect(page).toHaveURL(/without=/);
  const gone = page.locator("section").filter({ hasText: /conclusions? go/ });
  await expect(gone).toContainText("“Harbour Auditors” is described in two ways");

  await page.goto("/portfolio/change?from=2026-11-20&to=2026-11-01");
  await expect(page.getByText("The first day has to be before the second.")).toBeVisible();

  await page.goto("/portfolio/board");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Share of all pull, by kind of recipient\./ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Project by project/ })).toBeHidden();
  await page.getByRole("link", { name: "With everything, for yourself" }).click();
  await expect(page.getByRole("heading", { name: /^Project by project/ })).toBeVisible();
  await expect(page.getByRole("group", { name: /of all pull is on one kind of recipient/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("link", { name: /Word|DOCX/i })
      .first()
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
});
