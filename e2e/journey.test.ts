import { expect, type Page } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { openReview } from "@/e2e/open-review";
import { personOf, signInByForm, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { signDecision } from "@/e2e/sign-decision";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test("a researcher submits, a reviewer judges, the lead decides, and the portfolio compares", async ({
  browser,
}) => {
  const title = unique("Reading intentions");

  const researcher = await personOf(browser, "researcher", "/", signInByForm);
  const assessment = await test.step("the researcher starts an assessment", () =>
    startAssessment(researcher, title));
  await test.step("answers the screening", () => screening(researcher, assessment));
  await test.step("describes outputs, recipients and uses", () => socialModel(researcher, assessment));
  await test.step("gives the two axes, misuse and release", () => restOfIt(researcher, assessment));
  await test.step("finds everything again after coming back", async () => {
    await researcher.goto(assessment);
    await expect(researcher.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await researcher.goto(`${assessment}/sections/recipients`);
    await expect(researcher.getByRole("button", { name: /Assistant companies/ }).first()).toBeVisible();
  });
  await test.step("checks the answers and submits", async () => {
    await researcher.goto(`${assessment}/check`);
    await expect(researcher.getByText("Every required question has an answer.")).toBeVisible();
    await researcher.getByRole("button", { name: "Submit revision 1" }).click();
    await researcher.getByRole("button", { name: "Freeze and submit" }).click();
    await expect(researcher).toHaveURL(/\/revisions\/1$/);
    await researcher.getByRole("heading", { level: 2, name: "Where it lands" }).click();
    await researcher.getByText("From outputs to effects, as a table").click();
    await expect(researcher.getByRole("table", { name: "From outputs to effects" })).toContainText(
      "Assistant companies",
    );
    await expect(
      researcher.getByRole("heading", {
        name: /^Building gains more than safety: .* by Assistant companies/,
      }),
    ).toBeVisible();
  });

  const lead = await personOf(browser, "lead", "/queue", signInByForm);
  await test.step("the lead assigns a reviewer", async () => {
    await lead.getByRole("link", { name: title }).click();
    await chooseReviewer(lead, "Renata Reviewer");
    await lead.getByRole("button", { name: "Assign" }).click();
    await expect(lead.getByText("Assigned.")).toBeVisible();
    await chooseReviewer(lead, "Cem Co-author");
    await lead.getByRole("button", { name: "Assign" }).click();
    await lead.getByText("Take a reviewer off").click();
    const takingOff = lead
      .locator("form")
      .filter({ has: lead.getByRole("button", { name: "Take off", exact: true }) });
    await takingOff
      .getByLabel("Reviewer", { exact: true })
      .selectOption({ label: "Cem Co-author, revision 1" });
    await takingOff.getByLabel("Reason").fill("Works with the authors.");
    await takingOff.getByRole("button", { name: "Take off", exact: true }).click();
    await expect(
      lead.getByRole("listitem").filter({ hasText: "Cem Co-author, revision 1" }).getByText("taken off"),
    ).toBeVisible();
  });

  const reviewer = await personOf(browser, "reviewer");
  await test.step("the reviewer rates an answer, comments, and hands in", async () => {
    await expect(reviewer.getByRole("link", { name: title })).toHaveAttribute("href", "/conflicts");
    await openReview(reviewer, assessment);
    await expect(reviewer.getByText("In review")).toBeVisible();
    const answer = reviewer.locator('[id="answer-misuse.any"]');
    await reviewer.getByText(/^All \d+ answers, by section/).click();
    await reviewer.locator("details", { has: answer }).last().locator("> summary").click();
    await answer.getByText("Rate or comment").click();
    await answer.getByLabel("How well does this answer hold?").selectOption("2");
    await answer.getByLabel("Comment").fill("Say who, and with which output.");
    await answer.getByRole("button", { name: "Save rating" }).click();
    await expect(answer.getByText("Saved.")).toBeVisible();
    await reviewer.locator("summary", { hasText: "By how many months the work moves" }).click();
    const months = reviewer.getByRole("form", { name: /^Your judgement of: By how many months/ });
    for (const [quantile, value] of [
      ["1 in 10 below", "-2"],
      ["Middle", "-1"],
      ["1 in 10 above", "0.5"],
    ] as const) {
      await months.getByLabel(quantile).fill(value);
    }
    await reviewer.getByLabel("Approve with conditions").check();
    await reviewer.getByLabel("High", { exact: true }).check();
    await reviewer
      .getByLabel("Your judgement in a few sentences")
      .fill("The recipients are right; misuse is thin.");
    await reviewer.getByRole("button", { name: "See what you hand in" }).click();
    const handedIn = reviewer.getByRole("region", { name: "What you hand in" });
    await expect(handedIn).toContainText("−1 months (−2 months to 0.5 months)");
    await expect(handedIn).toContainText("Not judged");
    await reviewer.getByRole("button", { name: "Hand in your review" }).click();
    const own = reviewer.getByRole("region", { name: "Your review" });
    await expect(own.getByText(/^handed in/)).toBeVisible();
    await own.getByText("Judgements and comments (2)").click();
    await expect(own.getByText("−1 months (−2 months to 0.5 months).")).toBeVisible();
  });

  await test.step("the lead reads the review and decides with a condition", async () => {
    await lead.goto(`${assessment}/decision`);
    await expect(lead.getByText("The recipients are right; misuse is thin.")).toBeVisible();
    for (const accept of await lead.getByLabel("Accept this finding, because").all()) {
      await accept.fill("Taken on by the team, with the condition below.");
    }
    for (
      let left = await lead.getByRole("button", { name: "Accept in my name" }).count();
      left > 0;
      left -= 1
    ) {
      await lead.getByRole("button", { name: "Accept in my name" }).first().click();
      await expect(lead.getByRole("button", { name: "Accept in my name" })).toHaveCount(left - 1);
    }
    await lead.getByLabel("Approve with conditions").check();
    await lead
      .getByLabel("Condition 1", { exact: true })
      .fill("Describe two misuse pathways before release.");
    await lead.getByLabel("Owner of condition 1").selectOption({ label: "Rosa Researcher" });
    await lead.getByLabel("Due date of condition 1").fill("2027-03-31");
    await lead.getByLabel("Reason").fill("The model is clear; misuse needs two pathways.");
    await signDecision(lead);
    await expect(lead).toHaveURL(/\/revisions\/1$/);
    await expect(lead.getByText("Describe two misuse pathways before release.").first()).toBeVisible();
  });

  await test.step("the researcher sees the decision and the condition", async () => {
    await researcher.goto("/");
    await expect(researcher.getByText("Describe two misuse pathways before release.").first()).toBeVisible();
    await researcher.goto(`${assessment}/revisions/1`);
    await expect(researcher.getByText("The model is clear; misuse needs two pathways.")).toBeVisible();
  });

  await test.step("the lead finds it in the portfolio and compares it with a worked example", async () => {
    await lead.goto("/portfolio");
    await lead.getByLabel("Search", { exact: true }).fill(`title:"${title}"`);
    await lead.getByRole("button", { name: "Search", exact: true }).click();
    await expect(lead.getByText("One matches")).toBeVisible();
    await lead.getByRole("link", { name: "Clear" }).click();
    await lead.getByLabel(`Compare ${title}`).check();
    await lead.getByLabel("Compare Deep reinforcement learning from human preferences").check();
    await lead.getByRole("button", { name: "Compare the ticked ones" }).click();
    await expect(lead.getByRole("heading", { level: 1, name: "Comparison" })).toBeVisible();
    await expect(lead.getByRole("table", { name: "Findings side by side" })).toBeVisible();
    await lead.getByRole("link", { name: "Recipients", exact: true }).click();
    await expect(lead.getByRole("table", { name: "Answers on recipients" })).toContainText(
      "Assistant companies",
    );
  });
});

/** Starts a blank assessment and gives its address. */
async function screening(page: Page, assessment: string): Promise<void> {
  const section = new SectionPage(page);
  await section.waitUntilLive();
  await section.choose("screening.outputs-leave", "It becomes public");
  await section.choose("screening.makes-easier", "Understanding what goes on inside models");
  await section.choose("screening.hazard", "Some");
  await section.choose("screening.reversible", "No");
  await section.waitUntilSaved();
  await page.goto(assessment);
  await expect(page.getByText(/Deep|Standard/).first()).toBeVisible();
}

async function socialModel(page: Page, assessment: string): Promise<void> {
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await section.write("project.summary", "We read intentions off the activations of a chat model.");
  const output = await section.addRecord("project.outputs", "Add an output", "The paper");
  await output.getByLabel("Form").selectOption({ label: "Paper or report" });
  await section.waitUntilSaved();

  await section.open(assessment, "recipients");
  const recipient = await section.addRecord("recipients.list", "Add a recipient", "Assistant companies");
  await recipient.getByLabel("Kind").selectOption({ label: "Company that builds products on models" });
  await recipient.getByLabel("Channel").selectOption({ label: "Publication" });
  await recipient.getByLabel("The paper").check();
  await section.waitUntilSaved();
  await secondKind(page, assessment);

  await section.open(assessment, "uses");
  const use = await section.addRecord("uses.list", "Add a use", "Debug their assistants");
  await use.getByLabel("Assistant companies").check();
  await use.getByLabel("Likely by default").check();
  await use.getByLabel("Likelihood within five years").fill("70");
  await use.getByLabel("In tools for building AI").check();
  await section.waitUntilSaved();
}

/** By keyboard: the list for another kind opens on request, has the focus, and goes by the name of its place. */
async function secondKind(page: Page, assessment: string): Promise<void> {
  const section = new SectionPage(page);
  const recipient = page.locator('[data-record="recipients.list"]').last();
  const another = recipient.getByRole("button", { name: /^Add another Kind/ });
  await another.focus();
  await page.keyboard.press("Enter");
  const second = recipient.getByRole("combobox", { name: /^Kind.* number 2$/ });
  await expect(second).toBeFocused();
  await expect(second.getByRole("option", { name: "Company that builds products on models" })).toHaveCount(0);
  await second.selectOption({ label: "Evaluator or auditor" });
  await expect(second).toHaveValue("evaluator");
  await section.waitUntilSaved();
  await page.goto(`${assessment}/report/what-if`);
  await page
    .getByRole("navigation", { name: "What can be changed" })
    .getByRole("link", { name: "Assistant companies" })
    .click();
  const kind = page.getByLabel("Kind", { exact: true });
  await expect(kind.getByRole("option").first()).toHaveText(
    "As it is: Company that builds products on models; Evaluator or auditor",
  );
  await kind.selectOption({
    label: "Company that builds products on models; Evaluator or auditor; Regulator, legislator or ministry",
  });
  await page.getByRole("button", { name: "Try it" }).click();
  await expect(page.getByRole("region", { name: /^Tried/ })).toContainText(
    "Evaluator or auditor → Company that builds products on models; Evaluator or auditor; Regulator, legislator or ministry",
  );
}

async function restOfIt(page: Page, assessment: string): Promise<void> {
  const section = new SectionPage(page);
  await section.open(assessment, "timelines");
  await section.choose("timelines.products", "Slightly");
  await section.choose("timelines.developer-tools", "Yes");
  await section.quantiles("timelines.shift", "-3", "-1", "0");
  await section.quantiles("timelines.safety-effect", "-0.5", "0.5", "1.5");
  await section.waitUntilSaved();

  await section.open(assessment, "misuse");
  await section.choose("misuse.any", "Yes");
  await section.waitUntilSaved();

  await section.open(assessment, "release");
  await section.choose("release.form", "Open");
  await section.waitUntilSaved();
}
