import { expect, type Page } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { signDecision } from "@/e2e/sign-decision";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

/** A grave pathway, open and not to be undone, with nothing against it: it blocks. */
const BLOCKED = {
  "misuse.any": "yes",
  "misuse.pathways/copying": "a0",
  "misuse.pathways/copying/name": "Copied without its safeguards",
  "misuse.pathways/copying/severity": 4,
  "misuse.pathways/copying/likelihood": 0.4,
  "misuse.pathways/copying/reversibility": "irreversible",
  "release.form": "open",
  "release.reversibility": "irreversible",
};

test("a blocker accepted on revision 1 is accepted anew on revision 2, and what follows the decision is done", async ({
  browser,
}) => {
  const title = unique("Accepted twice");
  const author = await personOf(browser, "researcher");
  const assessment = await startAssessment(author, title);
  for (const [path, value] of Object.entries(BLOCKED)) {
    const saved = await author.request.put(`/api${assessment}/answers`, {
      data: { path, answer: { status: "answered", value }, version: 0 },
      headers: { origin: new URL(author.url()).origin },
    });
    expect(saved.status(), path).toBe(200);
  }

  await test.step("the author answers the finding where the answers are checked", async () => {
    await author.goto(`${assessment}/check`);
    const finding = author
      .getByRole("region", { name: "Findings so far" })
      .getByRole("listitem")
      .filter({ has: author.getByText("Blocking", { exact: true }) })
      .first();
    await finding.locator("summary").first().click();
    await finding.getByText("Answer this finding").click();
    await finding.getByRole("button", { name: "Save the answer" }).click();
    await expect(finding.getByText("Choose an answer.")).toBeVisible();
    await finding.getByLabel("Accepted").check();
    await finding.getByLabel("In words").fill("We know, and keep it as it is.");
    await finding.getByRole("button", { name: "Save the answer" }).click();
    await expect(finding.getByText(/^accepted, Rosa Researcher/)).toBeVisible();
  });
  await submit(author, assessment, 1);

  const lead = await personOf(browser, "lead", assessment);
  await test.step("the lead comes to the revision by the author's address, accepts the blocker, asks for changes", async () => {
    await expect(lead).toHaveURL(new RegExp(`${assessment}/revisions/1$`));
    await lead.goto(`${assessment}/decision`);
    // What blocks stands open; the list of all findings, which has it too, is folded.
    await expect(lead.locator("#blocking").getByText("We know, and keep it as it is.")).toBeVisible();
    await accept(lead);
    await lead.getByLabel("Request changes").check();
    await lead.getByLabel("Reason").fill("Say what the second party would see.");
    await signDecision(lead);
    await expect(lead).toHaveURL(/\/revisions\/1$/);
  });
  await submit(author, assessment, 2);

  await test.step("on the next revision it is asked for anew, with the earlier acceptance shown", async () => {
    await lead.goto(`${assessment}/decision`);
    await expect(lead.getByText(/acceptance on revision 1 does not carry over/).first()).toBeVisible();
    await expect(
      lead
        .locator("#blocking")
        .getByText(/as lead/)
        .first(),
    ).toBeVisible();
    await accept(lead);
    await expect(lead.getByText(/does not carry over/)).toBeHidden();
    await lead.getByLabel("Approve with conditions").check();
    await lead.getByLabel("Condition 1", { exact: true }).fill("Tell the second party first.");
    await lead.getByLabel("Owner of condition 1").selectOption({ label: "Rosa Researcher" });
    await lead.getByLabel(/^Nobody has reviewed this revision/).check();
    await lead.getByLabel("Due date of condition 1").fill("2026-01-31");
    await lead.getByLabel("Reason").fill("Taken on.");
    await lead.getByRole("button", { name: "Sign and record the decision" }).click();
    await expect(lead.getByText("This day is past. Give one that is still to come.")).toBeVisible();
    await lead.getByLabel("Due date of condition 1").fill("2098-01-31");
    await signDecision(lead);
    await expect(lead).toHaveURL(/\/revisions\/2$/);
    await expect(lead.getByText("Approved without any review, which the lead acknowledged.")).toBeVisible();
  });

  await test.step("the owner marks the condition as met, at home", async () => {
    await author.goto("/");
    const condition = author.getByRole("listitem").filter({ hasText: title }).filter({ hasText: "Tell the" });
    await condition.getByRole("button", { name: "Mark as met" }).click();
    await condition.getByRole("button", { name: "It is met" }).click();
    await expect(condition).toBeHidden();
  });

  await test.step("the lead closes it", async () => {
    await lead.goto(`${assessment}/review`);
    const decision = lead.getByRole("region", { name: "Decision", exact: true });
    await expect(decision.getByText(/; met /)).toBeVisible();
    await decision.getByRole("button", { name: "Close the assessment" }).click();
    await lead.getByRole("button", { name: "Close it" }).click();
    await expect(decision.getByRole("button", { name: "Close the assessment" })).toBeHidden();
    await expect(lead.getByText("Closed", { exact: true })).toBeVisible();
  });

  await test.step("its author goes on from a copy", async () => {
    await author.goto(assessment);
    await author.getByRole("link", { name: "start a new assessment from a copy of this one" }).click();
    await expect(author.getByLabel("Start from")).toHaveValue(/^copy:/);
  });
});

test("seven ticked to compare are refused in a sentence", async ({ browser }) => {
  const lead = await personOf(browser, "lead", "/portfolio");
  const revision = await lead.getByRole("checkbox").first().getAttribute("value");
  await lead.goto(
    `/portfolio/comparison?${Array.from({ length: 7 }, () => `revision=${revision}`).join("&")}`,
  );
  await expect(lead.getByText("Choose at most 6 assessments to compare.")).toBeVisible();
  await lead.getByRole("link", { name: "Back to the portfolio" }).click();
  await expect(lead.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();
});

async function submit(page: Page, assessment: string, number: number): Promise<void> {
  await page.goto(`${assessment}/check`);
  await page.getByRole("button", { name: `Submit revision ${number}` }).click();
  await page.getByRole("button", { name: "Freeze and submit" }).click();
  await expect(page).toHaveURL(new RegExp(`/revisions/${number}$`));
}

/** Accepts every blocking finding in the lead's name. */
async function accept(page: Page): Promise<void> {
  const buttons = page.getByRole("button", { name: "Accept in my name" });
  await expect(buttons.first()).toBeVisible();
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await page.getByLabel("Accept this finding, because").first().fill("Taken on by the team.");
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
}
