import { expect, type Page } from "@playwright/test";
import { joinAsCoauthor } from "@/e2e/join-author";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const QUESTION = "project.summary";
const FIRST = "We look for probes that read intentions.";
const SECOND = "We look for probes that read plans.";

const question = (page: Page) => page.locator(`[id="${QUESTION}"]`);
const box = (page: Page) => question(page).getByRole("textbox").first();
const saved = (page: Page) =>
  expect(page.locator(`[data-saving="${QUESTION}"]`)).toHaveAttribute("data-saved", /^\d\d:\d\d$/);

test("an author goes back to an earlier answer, and nothing that was written is lost", async ({
  browser,
}) => {
  const ada = await personOf(browser, "researcher");
  const assessment = await startAssessment(ada, unique("Second thoughts"));
  const section = new SectionPage(ada);
  await section.open(assessment, "project");
  const panel = question(ada).getByRole("region", { name: "History" });
  const changes = panel.getByRole("list").first().locator("> li");

  for (const wording of [FIRST, SECOND]) {
    const answered = ada.waitForResponse(
      (response) =>
        response.url().endsWith("/answers") && response.request().postData()?.includes(wording) === true,
    );
    await box(ada).fill(wording);
    expect((await answered).status()).toBe(200);
  }
  await saved(ada);

  await ada.route("**/answers/history?*", (route) => route.abort());
  await section.pickTool(QUESTION, "History");
  await expect(panel.getByText("The server can’t be reached.")).toBeVisible();
  await ada.unroute("**/answers/history?*");
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByText(/^Last changed by Rosa Researcher at \d/)).toBeVisible();
  await expect(changes).toHaveCount(2);
  await expect(changes.first().getByRole("deletion")).toContainText("intentions");
  await expect(changes.first().getByRole("insertion")).toContainText("plans");
  await panel.getByLabel("Whole answers").check();
  await expect(changes.first()).toContainText(SECOND);

  await changes
    .last()
    .getByRole("button", { name: /^Restore/ })
    .click();
  await expect(box(ada)).toHaveValue(FIRST);
  await expect(changes).toHaveCount(3);
  await expect(changes.first()).toContainText(FIRST);
  await expect(changes.nth(1)).toContainText(SECOND);
  await saved(ada);
  await ada.reload();
  await section.waitUntilLive();
  await expect(box(ada)).toHaveValue(FIRST);

  await section.addRecord("project.outputs", "Add an output", "The paper");
  await section.waitUntilSaved();
  const name = ada.locator('[data-answer^="project.outputs/"][data-answer$="/name"]');
  await section.pickTool((await name.getAttribute("data-answer")) ?? "", "History");
  await expect(name.getByRole("region", { name: "History" }).getByRole("listitem").first()).toContainText(
    "The paper",
  );
});

test("co-authors leave each other comments at an answer, and settle them", async ({ browser }) => {
  const ada = await personOf(browser, "researcher");
  const title = unique("Four eyes");
  const assessment = await startAssessment(ada, title);
  const cem = await joinAsCoauthor(browser, ada, assessment);

  const section = new SectionPage(ada);
  await section.open(assessment, "project");
  const words = unique("Is this what we promised the funder?");
  const comments = (page: Page) => question(page).getByRole("region", { name: "Comments" });
  const tool = (page: Page) => question(page).getByRole("button", { name: /^Comments/ });
  await section.pickTool(QUESTION, "Comments");
  await comments(ada).getByRole("button", { name: "Add comment" }).click();
  await expect(comments(ada).getByText("Write something first.")).toBeVisible();
  await comments(ada).getByLabel("Your comment").fill(words);
  await comments(ada).getByRole("button", { name: "Add comment" }).click();
  await expect(comments(ada).getByRole("listitem")).toContainText(words);
  await expect(tool(ada)).toHaveText("Comments (1 open)");

  await cem.reload();
  const open = cem.getByRole("region", { name: "Open comments" });
  await expect(open.getByRole("listitem")).toContainText(words);
  await open.getByRole("link").click();
  await expect(cem).toHaveURL(new RegExp(`/sections/project#${QUESTION}$`));
  await new SectionPage(cem).waitUntilLive();
  await expect(tool(cem)).toHaveText("Comments (1 open)");
  await tool(cem).click();
  await expect(comments(cem).getByRole("listitem")).toContainText(words);
  await expect(comments(cem).getByRole("button", { name: /^Remove/ })).toHaveCount(0);
  await comments(cem)
    .getByRole("button", { name: /^Settle/ })
    .click();
  await expect(comments(cem).getByText(/^Settled by Cem Co-author/)).toBeVisible();
  await expect(tool(cem)).toHaveCount(0);
  await cem.goto(assessment);
  await expect(open.getByText("No open comments")).toBeVisible();
  await open.getByRole("button", { name: "Comment on the whole assessment" }).click();
  await open.getByLabel("Your comment").fill("Ready to submit?");
  await open.getByRole("button", { name: "Add comment" }).click();
  await expect(open.getByText("The whole assessment", { exact: true })).toBeVisible();

  await ada.reload();
  await section.waitUntilLive();
  await section.pickTool(QUESTION, "Comments");
  await expect(comments(ada).getByText(/^Settled by Cem Co-author/)).toBeVisible();
  ada.once("dialog", (dialog) => dialog.accept());
  await comments(ada)
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(comments(ada).getByText(words)).toHaveCount(0);
});
