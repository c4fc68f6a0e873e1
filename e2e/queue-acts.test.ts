import { expect, type Page } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { openReview } from "@/e2e/open-review";
import { newcomer, newcomersPage, queryAsOwner, unique } from "@/e2e/people";
import { startAssessment } from "@/e2e/start-assessment";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";
import { COPY_SUBMITTED } from "@/lib/data/testing/copy-submitted-text";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const rowOf = (page: Page, title: string) => page.getByRole("row", { name: new RegExp(`\\b${title}\\b`) });

test("a lead ticks submissions over two pages, asks reviewers of all, is told of each refusal, and undoes it for a time", async ({
  browser,
}) => {
  // A team of their own: nobody else has these in their queue.
  const team = unique("Team of many");
  const people = {
    author: await newcomer("Wanda Writer", ["researcher", "reviewer"], team),
    lead: await newcomer("Leo Many", ["lead"], team),
    reviewer: await newcomer("Rex Reader", ["reviewer"]),
  };
  const author = await newcomersPage(browser, people.author);
  const title = unique("Waits longest");
  const copied = unique("Waits too");
  const assessment = await startAssessment(author, title);
  await submitRevision(author, assessment, 1);
  const id = assessment.split("/").pop() ?? "";
  const [of] = await queryAsOwner<{ organisation_id: string }>(
    "SELECT organisation_id FROM assessment WHERE id = $1",
    [id],
  );
  await queryAsOwner(COPY_SUBMITTED, [of?.organisation_id, id, 51, copied]);
  const first = `${copied} 1`;
  const last = `${copied} 51`;

  const lead = await newcomersPage(browser, people.lead, "/queue");
  const ticks = (count: number) => expect(lead.getByText(`${count} ticked`, { exact: true })).toBeVisible();
  const box = (of: string) => lead.getByRole("checkbox", { name: `Tick ${of}`, exact: true });
  const told = lead
    .getByRole("status")
    .filter({ hasText: /^(Asked|Undone|Nobody|Nothing|Set|Reminded|Moved)/ });

  await test.step("by key and by pointer, on two pages", async () => {
    await ticks(0);
    await expect(lead.getByRole("button", { name: "Ask reviewers" })).toBeDisabled();
    await lead.keyboard.press("j");
    await expect(lead.getByRole("link", { name: title })).toBeFocused();
    await lead.keyboard.press("x");
    await expect(box(title)).toBeChecked();
    await box(first).click();
    await ticks(2);
    await lead.getByRole("button", { name: "Later" }).click();
    await expect(lead.getByText("2 ticked on other pages")).toBeVisible();
    await box(last).click();
    await ticks(3);
    await lead.getByRole("button", { name: "Earlier" }).click();
    await expect(box(title)).toBeChecked();
    await expect(box(first)).toBeChecked();
    await ticks(3);
  });

  const dialog = lead.getByRole("dialog", { name: "Ask for reviews of 3 submissions" });
  await test.step("asks two of each, and is told whom of what not", async () => {
    await lead.keyboard.press("a");
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: "Ask them" }).click();
    await expect(dialog.getByRole("alert")).toHaveText("Tick whom to ask.");
    await dialog.getByLabel(people.reviewer.name).check();
    await dialog.getByLabel(people.author.name).check();
    await dialog.getByLabel(/^Due on/).fill(inDays(20));
    await expectNoViolations(lead, "asking for reviews of many");
    await dialog.getByRole("button", { name: "Ask them" }).click();
    await expect(dialog).toBeHidden();
    await expect(told).toContainText(/Asked for \d reviews/);
    await expect(told.getByRole("listitem").filter({ hasText: title })).toContainText(
      new RegExp(`^${title}, ${people.author.name}: .*wrote`),
    );
    await expect(rowOf(lead, title)).toContainText("0 of 1 reviews in");
    await ticks(3);
  });

  await test.step("undoes it by a key, once", async () => {
    await lead.keyboard.press("z");
    await expect(told).toContainText(/^Undone for \d reviews/);
    await expect(rowOf(lead, title)).toContainText("Ask reviewers");
    await expect(lead.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  });

  await test.step("asks again, for one by pointer", async () => {
    await lead.getByRole("button", { name: "Ask reviewers" }).click();
    await dialog.getByLabel(people.author.name).uncheck();
    await dialog.getByRole("button", { name: "Ask them" }).click();
    await expect(told).toHaveText("Asked for 3 reviews.");
  });
  await test.step("what a reviewer has opened since stays", async () => {
    const reviewer = await newcomersPage(browser, people.reviewer);
    await openReview(reviewer, assessment);
    await lead.getByRole("button", { name: /^Undo/ }).click();
    await expect(told).toContainText("Undone for 2 reviews.");
    await expect(told.getByRole("listitem")).toHaveText(
      new RegExp(`^${title}, ${people.reviewer.name}: Something came of it since`),
    );
    await expect(rowOf(lead, title)).toContainText("0 of 1 reviews in");
    await expect(rowOf(lead, first)).toContainText("Ask reviewers");
  });
  await test.step("reminds whose review is out, at once, and moves to a round", async () => {
    await expect(lead.getByRole("rowgroup").filter({ hasText: /^In review/ })).toContainText(title);
    await lead.keyboard.press("r");
    await expect(told).toContainText("Reminded of 1 review.");
    await expect(told.getByRole("listitem")).toHaveCount(2);
    const inbox = await newcomersPage(browser, people.reviewer, "/inbox");
    await expect(
      inbox.getByRole("link", { name: `${people.lead.name} reminds you of your review` }),
    ).toBeVisible();
    const round = unique("Round of many");
    await queryAsOwner(
      `INSERT INTO round (organisation_id, id, name, opens_on, closes_on, created_by)
       SELECT organisation_id, gen_random_uuid(), $2, '2020-01-01', '2098-01-01', id FROM member WHERE email = $1`,
      [people.lead.email, round],
    );
    await lead.reload();
    await ticks(3);
    await lead.keyboard.press("m");
    const moving = lead.getByRole("dialog", { name: "Move 3 submissions to a round" });
    await moving.getByLabel("Round").selectOption(round);
    await moving.getByRole("button", { name: "Move them" }).click();
    await expect(told).toHaveText("Moved 3 submissions.");
    await lead.keyboard.press("z");
    await expect(told).toHaveText("Undone for 3 submissions.");
  });
  await test.step("the key that clears takes every tick away, on other pages too", async () => {
    await lead.keyboard.press("Escape");
    await ticks(0);
    await expect(box(title)).not.toBeChecked();
    await expect(lead).not.toHaveURL(/row=/);
  });
});
