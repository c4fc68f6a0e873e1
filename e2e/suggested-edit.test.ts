import { expect } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { openReview } from "@/e2e/open-review";
import { personOf, unique } from "@/e2e/people";
import { signDecision } from "@/e2e/sign-decision";
import { startAssessment } from "@/e2e/start-assessment";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

test("a reviewer suggests edits; the author accepts one by a key, declines one in a word, and undoes what was accepted", async ({
  browser,
}) => {
  const author = await personOf(browser, "researcher");
  const assessment = await startAssessment(author, unique("Suggested to"));
  await author.goto(`${assessment}/sections/project`);
  const summary = author.locator("[data-answer='project.summary'] textarea").first();
  await summary.fill("A way to read what a model plans, because users ask for it.");
  await expect(author.locator("[data-saving='project.summary'][data-saved]")).toBeAttached();
  await submitRevision(author, assessment, 1);

  const lead = await personOf(browser, "lead", `${assessment}/review`);
  await chooseReviewer(lead, "Renata Reviewer");
  await lead.getByRole("button", { name: "Assign" }).click();

  const reviewer = await personOf(browser, "reviewer");
  await openReview(reviewer, assessment);
  const suggest = async (path: string, words: string, why: string) => {
    await reviewer.goto(`${assessment}/review`);
    await reviewer.getByRole("link", { name: "Suggest other words, or another option" }).click();
    await reviewer.getByLabel("Answer", { exact: true }).selectOption(path);
    await reviewer.getByRole("button", { name: "Show it" }).click();
    await reviewer.getByLabel("What it could say").fill(words);
    await reviewer.getByLabel("Why", { exact: true }).fill(why);
    await reviewer.getByRole("button", { name: "Suggest it" }).click();
    await expect(reviewer.getByText(why)).toBeVisible();
  };
  const agreed = "A way to read what a model plans, because two of three hosts agreed to it.";
  await suggest("project.summary", agreed, "Users did not ask.");
  await suggest("project.title", "Another title", "Shorter.");

  await test.step("the author sees none before the lead has answered", async () => {
    await author.goto(`${assessment}/sections/project`);
    await expect(author.getByText("Users did not ask.")).toHaveCount(0);
  });
  await reviewer.goto(`${assessment}/review`);
  await reviewer.getByLabel("Request changes", { exact: true }).check();
  await reviewer.getByLabel("Medium", { exact: true }).check();
  await reviewer.getByLabel("Your judgement in a few sentences").fill("See the suggestions.");
  await reviewer.getByRole("button", { name: "See what you hand in" }).click();
  await reviewer.getByRole("button", { name: "Hand in your review" }).click();
  await expect(reviewer.getByRole("region", { name: "Your review" }).getByText(/^handed in/)).toBeVisible();

  await test.step("mentions the lead from the keyboard, who finds it in the inbox", async () => {
    await reviewer.getByText("Begin a thread, or argue against something").click();
    await reviewer.getByLabel("About", { exact: true }).selectOption({ index: 1 });
    const words = reviewer.getByLabel("In words", { exact: true });
    await words.pressSequentially("@li");
    await expect(reviewer.getByRole("option", { name: "Lin Lead" })).toBeVisible();
    await words.press("Enter");
    await expect(words).toHaveValue("@Lin Lead ");
    await words.pressSequentially("who would host it?");
    await reviewer.getByRole("button", { name: "Add it" }).click();
    await expect(reviewer.getByText("who would host it?")).toBeVisible();
    await lead.goto("/inbox");
    await expect(lead.getByText("Renata Reviewer mentions you in a thread").first()).toBeVisible();
  });
  await lead.goto(`${assessment}/decision`);
  await lead.getByLabel("Request changes").check();
  await lead.getByLabel("Reason").fill("See the suggestions.");
  await signDecision(lead);
  await expect(lead).toHaveURL(/\/revisions\/1$/);

  await author.goto(`${assessment}/sections/project`);
  await expect(author.getByText("2 suggested edits wait for you")).toBeVisible();
  const edit = author.getByRole("region", { name: "Suggested edit by Renata Reviewer" });
  const ofSummary = author.locator("[data-answer='project.summary']").locator(edit);
  await expect(ofSummary.getByText("Users did not ask.")).toBeVisible();
  await test.step("accepts by the answer’s key, and undoes it", async () => {
    await summary.focus();
    await summary.press("Alt+a");
    await expect(ofSummary.getByText("Accepted, and saved as the answer.")).toBeVisible();
    await expect(summary).toHaveValue(agreed);
    await ofSummary.getByRole("button", { name: "Undo" }).click();
    await expect(summary).toHaveValue(/because users ask/);
  });
  await test.step("once the answer has changed, both stand there and the key takes nothing", async () => {
    await summary.fill("Something else by now.");
    await expect(ofSummary.getByText(/has changed since revision 1/)).toBeVisible();
    await expect(ofSummary.getByText(/because users ask for it/).first()).toBeVisible();
    await summary.press("Alt+a");
    await expect(summary).toHaveValue("Something else by now.");
    await ofSummary.getByRole("button", { name: /Put it in place/ }).click();
    await expect(ofSummary.getByText("Accepted, and saved as the answer.")).toBeVisible();
  });
  await test.step("declines the other in a word", async () => {
    const ofTitle = author.locator("[data-answer='project.title']").locator(edit);
    await ofTitle.getByRole("button", { name: /Not so/ }).press("n");
    await ofTitle.getByLabel("Why not").fill("It is the name of the grant.");
    await ofTitle.getByRole("button", { name: "Decline it" }).click();
    await expect(ofTitle.getByText("Declined.")).toBeVisible();
  });
  await reviewer.goto(`${assessment}/review`);
  await expect(reviewer.getByText("It is the name of the grant.")).toBeVisible();
  await expect(reviewer.getByText(/^Accepted, says Rosa Researcher/)).toBeVisible();
});
