import { expect } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test("a word of the glossary is marked as it is typed, defined in place, and stands in the list of terms", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Term marks"));
  const section = new SectionPage(page);
  await section.open(assessment, "project", true);
  const summary = section.question("project.summary");
  const box = summary.getByRole("textbox").first();
  await box.pressSequentially("We make systems aligned, which is inherently safe. ");
  const marks = summary.locator("[data-mark]");
  await expect(marks).toHaveText(["aligned", "inherently safe"]);
  await expect(marks.first()).toHaveAttribute("data-mark", "undefined");

  // The line stands under the word: the layer has it where the text area has it.
  const [over, under] = await Promise.all([marks.first().boundingBox(), box.boundingBox()]);
  if (!over || !under) throw new Error("nothing is drawn");
  expect(over.x).toBeGreaterThan(under.x + 60);
  expect(over.y).toBeGreaterThanOrEqual(under.y);
  expect(over.y + over.height).toBeLessThanOrEqual(under.y + under.height);

  // And it breaks lines where the text area does, so that no line of marks is ever off.
  const written = await box.inputValue();
  await box.fill(
    `${written}\n\n${"A long paragraph about systems that stay aligned, and about who gains. ".repeat(12)}`,
  );
  await expect(marks).toHaveCount(14);
  const heights = await summary.evaluate((question) => {
    const area = question.querySelector("textarea");
    const layer = question.querySelector("[data-mark]")?.parentElement;
    return [area?.scrollHeight, layer?.scrollHeight];
  });
  expect(heights[1]).toBe(heights[0]);
  await box.fill(written);
  await expect(marks).toHaveCount(2);

  await summary.getByRole("button", { name: /^inherently safe/ }).click();
  await expect(summary.getByText(/name the recipients and uses/)).toBeVisible();
  await summary.getByRole("button", { name: /^aligned/ }).click();
  const panel = summary.getByRole("region", { name: /aligned/ });
  await panel.getByRole("radio").first().check();
  await panel.getByLabel("In your words").fill("It does what its developer meant.");
  await panel.getByRole("button", { name: "Define here" }).click();
  await expect(marks.first()).toHaveAttribute("data-mark", "defined");
  await expect(summary.getByRole("button", { name: /^aligned/ })).toBeHidden();
  await section.waitUntilSaved();

  // Defined once, everywhere: also in another answer, and after a reload.
  await section.question("project.success").getByRole("textbox").first().fill("It stays aligned.");
  await expect(section.question("project.success").locator("[data-mark]")).toHaveAttribute(
    "data-mark",
    "defined",
  );
  await section.waitUntilSaved();
  await section.open(assessment, "terms");
  const term = section.question("terms.list").getByRole("button", { name: /^aligned/ });
  await term.click();
  await expect(
    section.question("terms.list").getByRole("textbox", { name: "Meaning in your words" }),
  ).toHaveValue("It does what its developer meant.");
});
