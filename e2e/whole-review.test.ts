import { expect, type Page } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { openReview } from "@/e2e/open-review";
import { newcomer, newcomersPage, personOf, unique } from "@/e2e/people";
import { signDecision } from "@/e2e/sign-decision";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const ANSWERS = {
  "screening.systems": "none",
  "project.summary": "A way to read what a model plans before it acts.",
  "project.team": "Three of us.",
} as const;

async function save(author: Page, assessment: string, path: string, value: unknown, version = 0) {
  const saved = await author.request.put(`/api${assessment}/answers`, {
    data: { path, answer: { status: "answered", value }, version },
    headers: { origin: new URL(author.url()).origin },
  });
  expect(saved.status(), path).toBe(200);
}

async function submit(author: Page, assessment: string, number: number, round?: string): Promise<void> {
  await author.goto(`${assessment}/check`);
  await author.getByRole("button", { name: `Submit revision ${number}` }).click();
  if (round) {
    const option = author.getByLabel("Round").locator("option").filter({ hasText: round });
    await author.getByLabel("Round").selectOption((await option.getAttribute("value")) ?? "");
  }
  await author.getByRole("button", { name: "Freeze and submit" }).click();
  await expect(author).toHaveURL(new RegExp(`/revisions/${number}$`));
}

/** Gives the months by which the work moves the timeline, as one reviewer sees it. */
async function judgeMonths(reviewer: Page, [low, middle, high]: readonly [string, string, string]) {
  await reviewer.locator("summary", { hasText: "By how many months the work moves" }).click();
  const months = reviewer.getByRole("form", { name: /^Your judgement of: By how many months/ });
  await months.getByLabel("1 in 10 below").fill(low);
  await months.getByLabel("Middle").fill(middle);
  await months.getByLabel("1 in 10 above").fill(high);
  // It saves itself as one goes on, and the desk counts what is judged.
  const figures = reviewer.getByRole("heading", { name: "Your figures" });
  await expect(figures).toHaveText(/0 of \d+ judged$/);
  await figures.click();
  await expect(figures).toHaveText(/1 of \d+ judged$/);
}

/** The first of what is judged by one choice among some: a finding, or a claim in words. */
const firstVerdict = (reviewer: Page) =>
  reviewer
    .locator("details[data-judged]")
    .filter({ has: reviewer.locator("input[name=verdict]") })
    .first();

/** Gives the first of these the first answer, by the key of it. */
async function judgeFirst(reviewer: Page) {
  const row = firstVerdict(reviewer);
  await row.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await row.locator("> summary").press("1");
  await expect(row.locator("> summary")).not.toContainText("Not judged");
}

async function handIn(reviewer: Page, recommendation: string, summary: string): Promise<void> {
  await reviewer.getByLabel(recommendation, { exact: true }).check();
  await reviewer.getByLabel("Medium", { exact: true }).check();
  await reviewer.getByLabel("Your judgement in a few sentences").fill(summary);
  await reviewer.getByRole("button", { name: "See what you hand in" }).click();
  await reviewer.getByRole("button", { name: "Hand in your review" }).click();
  await expect(reviewer.getByRole("region", { name: "Your review" }).getByText(/^handed in/)).toBeVisible();
}

test("a round, three reviewers and a conflict, blind, apart and argued about; changes asked for, made, and approved with conditions", async ({
  browser,
}) => {
  const round = unique("Whole call");
  const title = unique("Read before it acts");
  const [ann, bob, cleo] = [
    await newcomer("Ann", ["reviewer"]),
    await newcomer("Bob", ["reviewer"]),
    await newcomer("Cleo", ["reviewer"]),
  ];
  const conflicted = await newcomer("Conny", ["reviewer"]);

  const lead = await personOf(browser, "lead", "/rounds");
  await test.step("the lead begins a round", async () => {
    await lead.getByText("Begin a round").click();
    await lead.getByLabel("Name", { exact: true }).fill(round);
    await lead.getByLabel("Opens on").fill(inDays(-1));
    await lead.getByLabel("Last day for submissions").fill(inDays(5));
    await lead.getByLabel(/^Reviews due on/).fill(inDays(12));
    await lead.getByRole("button", { name: "Begin the round" }).click();
    await expect(lead.getByRole("heading", { name: round, level: 1 })).toBeVisible();
  });
  const roundAt = new URL(lead.url()).pathname;

  const author = await personOf(browser, "researcher");
  const assessment = await startAssessment(author, title);
  await test.step("an author submits into it", async () => {
    for (const [path, value] of Object.entries(ANSWERS)) {
      await save(author, assessment, path, value);
    }
    await submit(author, assessment, 1, round);
  });

  await test.step("the lead asks three, of whom one has a conflict and another takes their place", async () => {
    await lead.goto(`${assessment}/review`);
    for (const { name } of [ann, bob, conflicted]) {
      await chooseReviewer(lead, name);
      await lead.getByRole("button", { name: "Assign" }).click();
      await expect(lead.getByRole("listitem").filter({ hasText: `${name}, revision 1` })).toBeVisible();
    }
    const other = await newcomersPage(browser, conflicted, "/conflicts");
    const key = assessment.split("/").pop();
    const close = other.locator(`[id="conflict-kind-answer-${key}-close-person"]`);
    await other.locator(`[id="conflict-answer-${key}-one"]`).check();
    await close.check();
    await other.locator("form", { has: close }).getByRole("button", { name: "Say so" }).click();
    await expect(close).toHaveCount(0);
    await lead.reload();
    await expect(
      lead
        .getByRole("listitem")
        .filter({ hasText: `${conflicted.name}, revision 1` })
        .first(),
    ).toContainText("has a conflict");
    await chooseReviewer(lead, cleo.name);
    await lead.getByRole("button", { name: "Assign" }).click();
    await expect(lead.getByRole("listitem").filter({ hasText: `${cleo.name}, revision 1` })).toBeVisible();
  });

  const [first, second, third] = [
    await newcomersPage(browser, ann),
    await newcomersPage(browser, bob),
    await newcomersPage(browser, cleo),
  ];
  await test.step("each judges alone: the first’s review says nothing to who owes one", async () => {
    for (const reviewer of [first, second, third]) await openReview(reviewer, assessment);
    await judgeMonths(first, ["-6", "-3", "-1"]);
    await handIn(first, "Do not approve", "It hastens more than it shows.");
    await second.reload();
    await expect(second.getByText("It hastens more than it shows.")).toHaveCount(0);
    await expect(second.getByText(ann.name)).toHaveCount(0);
    await judgeMonths(second, ["0", "1", "2"]);
    await handIn(second, "Approve", "It slows who would hurry.");
    await judgeMonths(third, ["-1", "0", "1"]);
    await judgeFirst(third);
    await handIn(third, "Request changes", "Say who would read it.");
  });

  await test.step("then all is open: they part, and one argues against it", async () => {
    await first.reload();
    await expect(first.getByText("It slows who would hurry.").first()).toBeVisible();
    await expect(first.getByText("Say who would read it.").first()).toBeVisible();
    const argue = first.getByText("Begin a thread, or argue against something");
    await argue.click();
    await first.getByLabel("About", { exact: true }).selectOption({ index: 1 });
    await first.getByLabel("In words", { exact: true }).fill("Nobody who plans to act would let it read.");
    await first.getByRole("button", { name: "Add it" }).click();
    await expect(first.getByText("One counter-argument stands")).toBeVisible();
  });

  await test.step("the lead sees where they part and asks for changes of two answers", async () => {
    await lead.goto(roundAt);
    await expect(lead.getByRole("region", { name: "To decide (1)" })).toContainText(/3 reviews in, 0 out/);
    await lead.goto(`${assessment}/decision`);
    await expect(lead.getByRole("heading", { name: /^They part on/ })).toBeVisible();
    await lead.getByLabel("Request changes").check();
    for (const [at, asked] of [
      ["project.summary", "Say whose plans."],
      ["project.team", "Say who checks you."],
    ].entries()) {
      await lead.getByRole("button", { name: "Ask for a change to an answer" }).click();
      await lead.locator(`#change-path-${at}`).selectOption(asked[0] ?? "");
      await lead.locator(`#change-words-${at}`).fill(asked[1] ?? "");
    }
    await lead.getByLabel("Reason").fill("Two answers have to carry it.");
    await signDecision(lead);
    await expect(lead).toHaveURL(/\/revisions\/1$/);
  });

  await test.step("the author finds both, changes them and submits again", async () => {
    await author.goto(assessment);
    await expect(author.getByText("Say whose plans.").first()).toBeVisible();
    await expect(author.getByText("Say who checks you.").first()).toBeVisible();
    await save(author, assessment, "project.summary", "A way to read the plans of agents in a sandbox.", 1);
    await save(author, assessment, "project.team", "Three of us, and an auditor from outside.", 1);
    await submit(author, assessment, 2);
  });

  await test.step("those who reviewed are asked again at once, and one brings over what stands", async () => {
    await lead.goto(`${assessment}/review`);
    await lead.getByRole("button", { name: "Ask those who reviewed revision 1" }).click();
    await lead.getByRole("button", { name: "Ask for 3 reviews" }).click();
    for (const { name } of [ann, bob, cleo]) {
      await expect(lead.getByRole("listitem").filter({ hasText: `${name}, revision 2` })).toBeVisible();
    }
    await openReview(first, assessment);
    await expect(first.getByText("You reviewed revision 1.", { exact: false })).toBeVisible();
    await expect(first.getByText("Say whose plans.").first()).toBeVisible();
    await handIn(first, "Approve with conditions", "With an auditor it holds.");
    await openReview(second, assessment);
    await handIn(second, "Approve", "As asked for.");
    await openReview(third, assessment);
    const said = firstVerdict(third).locator("> summary");
    await expect(said).toContainText("Not judged");
    await third.getByRole("button", { name: "Bring that judgement over" }).click();
    await expect(third.getByText("Brought over. You can change each of them.")).toBeVisible();
    await expect(said).not.toContainText("Not judged");
    await handIn(third, "Approve", "As asked for.");
  });

  await test.step("the lead approves it with a condition, which its owner finds", async () => {
    await lead.goto(`${assessment}/decision`);
    const accept = lead.getByRole("button", { name: "Accept in my name" });
    await expect(lead.getByLabel("Approve with conditions")).toBeVisible();
    for (let left = await accept.count(); left > 0; left -= 1) {
      await lead.getByLabel("Accept this finding, because").first().fill("Taken on by the team.");
      await accept.first().click();
      await expect(accept).toHaveCount(left - 1);
    }
    await lead.getByLabel("Approve with conditions").check();
    await lead.getByLabel("Condition 1", { exact: true }).fill("The auditor is named before release.");
    await lead.getByLabel("Owner of condition 1").selectOption({ label: "Rosa Researcher" });
    await lead.getByLabel("Due date of condition 1").fill("2098-01-31");
    await lead.getByLabel("Reason").fill("Three would approve it now.");
    await signDecision(lead);
    await expect(lead).toHaveURL(/\/revisions\/2$/);
    await author.goto("/");
    await expect(author.getByText("The auditor is named before release.").first()).toBeVisible();
    await lead.goto(roundAt);
    await expect(lead.getByRole("region", { name: "Decided (1)" })).toContainText(title);
  });
});
