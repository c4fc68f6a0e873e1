import { expect, type Page } from "@playwright/test";
import { openReview } from "@/e2e/open-review";
import { personOf, unique } from "@/e2e/people";
import { signDecision } from "@/e2e/sign-decision";
import { startAssessment } from "@/e2e/start-assessment";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

const inWords = (day: string) =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(day));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The round's page says so of the one submission in it. */
async function expectStage(page: Page, round: string, stage: string, about: RegExp): Promise<void> {
  await page.goto(round);
  await expect(page.getByRole("region", { name: `${stage} (1)` })).toContainText(about);
}

test("a round: begun, entered, assigned by a table, reviewed without knowing of each other, and entered again", async ({
  browser,
}) => {
  const name = unique("Winter call");
  const title = unique("In a round");
  const lead = await personOf(browser, "lead", "/rounds");
  await test.step("the lead begins a round", async () => {
    await lead.getByText("Begin a round").click();
    await lead.getByLabel("Name", { exact: true }).fill(name);
    await lead.getByLabel(/^Criteria/).fill("Who would use it against its aim?");
    await lead.getByLabel("Opens on").fill(inDays(-1));
    await lead.getByLabel("Last day for submissions").fill(inDays(5));
    await lead.getByLabel(/^Reviews due on/).fill(inDays(12));
    await lead.getByRole("button", { name: "Begin the round" }).click();
    await expect(lead.getByRole("heading", { name, level: 1 })).toBeVisible();
  });
  const round = new URL(lead.url()).pathname;

  const author = await personOf(browser, "researcher");
  const assessment = await startAssessment(author, title);
  await test.step("an author submits into it", async () => {
    await author.goto(`${assessment}/check`);
    await author.getByRole("button", { name: "Submit revision 1" }).click();
    await author.getByLabel("Round").selectOption({ label: `${name}, until ${inWords(inDays(5))}` });
    await author.getByRole("button", { name: "Freeze and submit" }).click();
    await expect(author).toHaveURL(/\/revisions\/1$/);
    await expectStage(author, round, "To assign", new RegExp(title));
  });

  await test.step("the lead assigns by a table, once no line of it has a fault", async () => {
    const key = assessment.split("/").pop() ?? "";
    const choose = (...lines: readonly string[]) =>
      lead.getByLabel("Table", { exact: true }).setInputFiles({
        name: "assignments.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(["assessment,reviewer,due", ...lines].join("\n")),
      });
    await lead.goto("/queue/assign");
    await lead.getByText("Assign by a table").click();
    await choose(`${key},reviewer@demo.example,`, `${key},researcher@demo.example,`);
    await expect(lead.getByRole("row", { name: /^3 .*Rosa Researcher/ })).toBeVisible();
    await choose(`${key},reviewer@demo.example,`, `${key},coauthor@demo.example,${inDays(9)}`);
    await lead.getByRole("button", { name: "Ask for 2 reviews" }).click();
    await expect(lead.getByText("2 reviews asked for.")).toBeVisible();
    await expectStage(lead, round, "In review", /0 reviews in, 2 out/);
  });

  const [reviewer, other] = [await personOf(browser, "reviewer"), await personOf(browser, "coauthor")];
  await test.step("one has a conflict of interest, of which the other learns nothing", async () => {
    await openReview(reviewer, assessment);
    await expectStage(reviewer, round, "In review", new RegExp(title));
    await expect(reviewer.getByRole("region", { name: "In review (1)" })).not.toContainText(/reviews? in/);
    await other.goto("/conflicts");
    const key = assessment.split("/").pop();
    const close = other.locator(`[id="conflict-kind-answer-${key}-close-person"]`);
    await other.locator(`[id="conflict-answer-${key}-one"]`).check();
    await close.check();
    await other.locator("form", { has: close }).getByRole("button", { name: "Say so" }).click();
    await expect(other.getByRole("link", { name: title })).toHaveCount(0);
    await expectStage(reviewer, round, "In review", new RegExp(title));
    await expect(reviewer.getByRole("region", { name: "In review (1)" })).not.toContainText(/reviews? in/);
  });

  await test.step("the review is in, the lead asks for changes, and the next revision stays in the round", async () => {
    await reviewer.goto(`${assessment}/review`);
    await reviewer.getByLabel("Request changes").check();
    await reviewer.getByLabel("Medium", { exact: true }).check();
    await reviewer.getByLabel("Your judgement in a few sentences").fill("Misuse is missing.");
    await reviewer.getByRole("button", { name: "See what you hand in" }).click();
    await reviewer.getByRole("button", { name: "Hand in your review" }).click();
    await expect(reviewer.getByRole("region", { name: "Your review" }).getByText(/^handed in/)).toBeVisible();
    await expectStage(lead, round, "To decide", /1 review in, 0 out/);
    await lead.goto(`${assessment}/decision`);
    await lead.getByLabel("Request changes").check();
    await lead.getByLabel("Reason").fill("Say who would misuse it.");
    await signDecision(lead);
    await expect(lead).toHaveURL(/\/revisions\/1$/);
    await expectStage(lead, round, "With authors", new RegExp(title));
    await submitRevision(author, assessment, 2);
    await expectStage(lead, round, "To assign", /revision 2/);
  });
});
