import { expect, type Page } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { openReview } from "@/e2e/open-review";
import { newcomer, newcomersPage, personOf, unique } from "@/e2e/people";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

const EXAMPLE = "Worked example: Refusal in language models is mediated by a single direction";
const COMMITMENT = "Commitment: Keep the content warning";

/** The row on the desk that asks of the commitment whether it holds. */
const asked = (reviewer: Page) =>
  reviewer
    .getByRole("region", { name: /^Evidence and commitments/ })
    .locator("details[data-judged]")
    .filter({ hasText: COMMITMENT });

async function judge(reviewer: Page, verdict: string): Promise<void> {
  const row = asked(reviewer);
  await row.locator("> summary").click();
  await expect(row.getByText("What it makes lighter:")).toBeVisible();
  await expect(row).toContainText("Hazard in the write-up itself: serious, without it blocking");
  await row.getByLabel(verdict, { exact: true }).check();
  await expect(row.locator("> summary")).toContainText(verdict);
}

async function handIn(reviewer: Page, summary: string): Promise<void> {
  await reviewer.getByLabel("Request changes", { exact: true }).check();
  await reviewer.getByLabel("Medium", { exact: true }).check();
  await reviewer.getByLabel("Your judgement in a few sentences").fill(summary);
  await reviewer.getByRole("button", { name: "See what you hand in" }).click();
  await reviewer.getByRole("button", { name: "Hand in your review" }).click();
  await expect(reviewer.getByRole("region", { name: "Your review" }).getByText(/^handed in/)).toBeVisible();
}

test("a commitment that makes a hazard lighter is read by two reviewers, and fails for one: the level is back on the report and the decision page", async ({
  browser,
}) => {
  const [ann, bob] = [await newcomer("Ann", ["reviewer"]), await newcomer("Bob", ["reviewer"])];
  const author = await personOf(browser, "researcher", "/assessments/new");
  await author.getByLabel("Title of the project").fill(unique("Read what is promised"));
  await author.getByLabel("Start from").selectOption({ label: EXAMPLE });
  await author.getByRole("button", { name: /^Start/ }).click();
  await expect(author).toHaveURL(/\/assessments\/[0-9a-f-]{36}/);
  const assessment = new URL(author.url()).pathname.split("/").slice(0, 3).join("/");
  await submitRevision(author, assessment, 1);
  await expect(author.getByRole("heading", { name: /^Evidence and commitments not yet read/ })).toBeVisible();

  const lead = await personOf(browser, "lead", `${assessment}/review`);
  for (const { name } of [ann, bob]) {
    await chooseReviewer(lead, name);
    await lead.getByRole("button", { name: "Assign" }).click();
    await expect(lead.getByRole("listitem").filter({ hasText: `${name}, revision 1` })).toBeVisible();
  }
  const [first, second] = [await newcomersPage(browser, ann), await newcomersPage(browser, bob)];
  for (const reviewer of [first, second]) await openReview(reviewer, assessment);

  await judge(first, "Doesn’t hold");
  await handIn(first, "A warning stops nobody.");
  // Who owes a review is told nothing of it, and its authors neither.
  const back = `Hazard in the write-up itself: blocking again, was serious (${ann.name})`;
  for (const reader of [second, author]) {
    await reader.goto(`${assessment}/revisions/1`);
    await expect(reader.getByText(back)).toHaveCount(0);
  }
  await second.goto(`${assessment}/review`);
  await judge(second, "Holds");
  await handIn(second, "They have promised it.");
  await expect(second.getByText(back).first()).toBeVisible();

  await lead.goto(`${assessment}/revisions/1`);
  await expect(lead.getByRole("heading", { name: /Doesn’t hold: Commitment/ })).toBeVisible();
  await expect(lead.getByText(back).first()).toBeVisible();
  await lead.goto(`${assessment}/decision`);
  await expect(
    lead.getByRole("region", { name: "What reviewers say of evidence and commitments" }),
  ).toContainText(back);
  await expect(lead.locator("#blocking")).toContainText("blocking again, was serious");
});
