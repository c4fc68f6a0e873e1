import { expect, type Page } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { expectNoViolations } from "@/e2e/no-violations";
import { openReview } from "@/e2e/open-review";
import { personOf, unique } from "@/e2e/people";
import { startAssessment } from "@/e2e/start-assessment";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

const today = () => new Date().toISOString().slice(0, 10);

async function handIn(reviewer: Page, assessment: string, recommendation: string): Promise<void> {
  await openReview(reviewer, assessment);
  await reviewer.getByLabel(recommendation, { exact: true }).check();
  await reviewer.getByLabel("Medium", { exact: true }).check();
  await reviewer.getByLabel("Your judgement in a few sentences").fill("Read to the end.");
  await reviewer.getByRole("button", { name: "See what you hand in" }).click();
  await reviewer.getByRole("button", { name: "Hand in your review" }).click();
  await expect(reviewer.getByRole("region", { name: "Your review" }).getByText(/^handed in/)).toBeVisible();
}

/** Comes to something by the keyboard alone, and presses a key there. */
async function press(
  page: Page,
  name: string | RegExp,
  key: string,
  role: "button" | "link" | "radio" = "button",
) {
  const target = page.getByRole(role, { name }).first();
  await expect(target).toBeEnabled();
  await target.focus();
  await page.keyboard.press(key);
}

test("a meeting: called from what disagrees, hidden from who owes a review, voted on, minuted, closed and corrected, by keyboard", async ({
  browser,
}) => {
  const title = unique("Talked over");
  const name = unique("Winter meeting");
  const author = await personOf(browser, "researcher");
  const assessment = await startAssessment(author, title);
  await submitRevision(author, assessment, 1);
  const lead = await personOf(browser, "lead", `${assessment}/review`);
  for (const reviewer of ["Renata Reviewer", "Theo Third"]) {
    await chooseReviewer(lead, reviewer);
    await lead.getByRole("button", { name: "Assign" }).click();
    await expect(lead.getByRole("listitem").filter({ hasText: `${reviewer}, revision 1` })).toBeVisible();
  }
  const [first, second] = [await personOf(browser, "reviewer"), await personOf(browser, "third")];
  await handIn(first, assessment, "Do not approve");

  await test.step("the lead calls it", async () => {
    await lead.goto("/rounds");
    await press(lead, "Meetings", "Enter", "link");
    await press(lead, "Call a meeting", "Enter", "link");
    await lead.getByLabel("What the meeting is called").fill(name);
    await lead.getByLabel("Day", { exact: true }).fill(today());
    const ticked = lead.getByRole("checkbox", { checked: true });
    for (let left = await ticked.count(); left > 0; left -= 1) await ticked.first().uncheck();
    await lead.getByRole("checkbox", { name: new RegExp(title) }).focus();
    await lead.keyboard.press("Space");
    await press(lead, "Call it", "Enter");
    await expect(lead.getByRole("heading", { name, level: 1 })).toBeVisible();
    await expectNoViolations(lead, "a meeting");
  });
  const meeting = new URL(lead.url()).pathname;

  await test.step("who owes a review finds nothing of it, and the authors don’t either", async () => {
    for (const page of [second, author]) {
      await page.goto("/inbox");
      await expect(page.getByText(name)).toHaveCount(0);
      await page.goto("/meetings");
      await expect(page.getByText(name)).toHaveCount(0);
      expect((await page.goto(meeting))?.status()).toBe(404);
    }
  });

  await test.step("a reviewer comes from the inbox and votes; what others voted shows then", async () => {
    await first.goto("/inbox");
    await first.getByRole("listitem").filter({ hasText: name }).getByRole("link").focus();
    await first.keyboard.press("Enter");
    await expect(first.getByRole("heading", { name: title, level: 2 })).toBeVisible();
    await expect(first.getByText("What others voted shows once you have voted")).toBeVisible();
    await press(first, "Do not approve", "Space", "radio");
    await first.getByLabel("Why, in a sentence").fill("It hastens more than it shows.");
    await press(first, "Vote", "Enter");
    await expect(first.getByRole("region", { name: "Votes" })).toContainText("Do not approve: 1");
  });

  await test.step("the second comes once theirs is in", async () => {
    await handIn(second, assessment, "Approve");
    await second.goto(meeting);
    await expect(second.getByRole("region", { name: "Votes" })).not.toContainText("Do not approve: 1");
    await press(second, "Abstain", "Space", "radio");
    await press(second, "Vote", "Enter");
    await expect(second.getByRole("region", { name: "Votes" })).toContainText(
      "Do not approve: 1; abstain: 1",
    );
  });

  await test.step("the lead sees where they part, says who is there, writes minutes, and closes it", async () => {
    await lead.reload();
    await expect(lead.getByRole("region", { name: "Where reviewers part" })).toContainText("Recommendation");
    await press(lead, "Abstain", "Space", "radio");
    await press(lead, "Vote", "Enter");
    await expect(lead.getByRole("region", { name: "Votes" })).toContainText("Do not approve: 1; abstain: 2");
    const seats = lead.getByRole("region", { name: "Who takes part" });
    const absent = seats.getByRole("button", { name: /^Absent/ }).last();
    await absent.focus();
    await lead.keyboard.press("Enter");
    await expect(seats.getByRole("button", { name: /^Absent/, pressed: true })).toHaveCount(1);
    await lead.getByLabel("Minutes of this item").fill("It turned on the release.");
    await lead.getByLabel("Agreed by everybody present").selectOption({ label: "Do not approve" });
    await press(lead, "Save the minutes", "Enter");
    await expect(lead.getByText(/^Agreed by everybody present: do not approve/)).toBeVisible();
    for (const [file, link] of [
      ["packet", "Packet (PDF)"],
      ["minutes", "Minutes (PDF)"],
    ] as const) {
      const download = lead.waitForEvent("download");
      await press(lead, link, "Enter", "link");
      expect((await download).suggestedFilename()).toMatch(new RegExp(`${file}.*\\.pdf$`));
    }
    await press(lead, "Close the meeting", "Enter");
    await press(lead, "Close it", "Enter");
    await expect(lead.getByText(/^Closed by/)).toBeVisible();
    await expect(lead.getByRole("button", { name: "Vote" })).toHaveCount(0);
  });

  await test.step("a correction stands beside, and the decision page has what the meeting said", async () => {
    await first.reload();
    await first.locator("summary", { hasText: "Correct the minutes" }).focus();
    await first.keyboard.press("Enter");
    await first.getByLabel("What the minutes have wrong").fill("It turned on the weights.");
    await press(first, "Add the correction", "Enter");
    await expect(first.getByRole("listitem").filter({ hasText: "It turned on the weights." })).toBeVisible();
    await press(lead, "Decide it", "Enter", "link");
    const said = lead.getByRole("region", { name: "What meetings said" });
    await expect(said).toContainText("Agreed by everybody present: do not approve.");
    await expect(said).toContainText("Do not approve: 1; abstain: 2");
  });
});
