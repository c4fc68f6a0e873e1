import { expect } from "@playwright/test";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test("contradictions stand at both answers, outputs suggest misuse patterns, and the model grows beside the questions", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Thinking aids"));
  const section = new SectionPage(page);

  await section.open(assessment, "project");
  const output = await section.addRecord("project.outputs", "Add an output", "A steering method");
  await output.getByLabel("Making models do what somebody asks").check();
  await section.waitUntilSaved();
  const outputs = section.question("project.outputs");
  await expect(outputs.getByText("What these outputs make plausible.")).toBeVisible();
  await expect(outputs.getByRole("link", { name: "Obedience", exact: true })).toBeVisible();
  await expect(
    outputs.getByText(/“A steering method” makes models do what somebody asks/).first(),
  ).toBeVisible();

  await section.open(assessment, "misuse");
  const pathways = section.question("misuse.pathways");
  await expect(pathways.getByRole("button", { name: /^Describe a pathway/ }).first()).toBeVisible();
  const suggestion = pathways.getByRole("button", { name: /^Describe a pathway.*Obedience$/ });
  await suggestion.click();
  await expect(pathways.getByLabel("Pattern", { exact: true })).toHaveValue("obedience");
  await expect(suggestion).toBeHidden();

  await section.open(assessment, "recipients");
  await section.addRecord("recipients.list", "Add a recipient", "OpenLab");
  await section.waitUntilSaved();
  await page.getByText(/^The social model so far: 1 output, 1 recipient, 0 uses$/).click();
  await expect(page.getByText("has no use yet")).toBeVisible();

  await section.open(assessment, "uses");
  const use = await section.addRecord("uses.list", "Add a use", "Training");
  await section.askAll(use);
  await use.getByLabel("Likelihood within one year", { exact: false }).first().fill("50");
  await use.getByLabel("Likelihood within five years", { exact: false }).first().fill("20");
  await section.waitUntilSaved();
  // Told once: both answers stand beside each other.
  await expect(use.getByText(/^Does not fit together/)).toHaveCount(1);
  await use
    .getByText(/^Does not fit together/)
    .first()
    .click();
  await expect(use.getByRole("link", { name: /Training/ }).first()).toBeVisible();
});

test("what was said is shown where it would be asked, and forecasts it implies are entered by one key each", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Said before"));
  const section = new SectionPage(page);
  await section.waitUntilLive();
  await section.choose("screening.product-use", "Slightly");
  await section.waitUntilSaved();

  await section.open(assessment, "timelines");
  const said = section.question("timelines.products");
  await expect(said).toContainText("Slightly");
  await expect(said.getByRole("radio")).toHaveCount(0);
  await expect(said.getByRole("link", { name: /^Change/ })).toHaveAttribute(
    "href",
    /\/sections\/screening#screening.product-use$/,
  );

  await section.open(assessment, "misuse");
  const pathway = await section.addRecord(
    "misuse.pathways",
    "Add a misuse pathway",
    "Train until it is quiet",
  );
  await pathway.getByLabel("Likelihood within five years", { exact: false }).first().fill("40");
  await section.waitUntilSaved();

  await section.open(assessment, "release");
  const proposed = page.getByRole("region", { name: "Your answers imply these forecasts" });
  const forecasts = page.locator('[data-record="release.forecasts"]');
  await expect(proposed.getByRole("button")).toHaveCount(2);
  await expect(forecasts).toHaveCount(0);
  await proposed.getByRole("button", { name: /Train until it is quiet$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(forecasts).toHaveText(/somebody has been seen to do this: Train until it is quiet/);
  await expect(proposed.getByRole("button")).toHaveCount(1);
  await expect(proposed.getByRole("button")).toBeFocused();
  await section.waitUntilSaved();
  await page.reload();
  await expect(forecasts).toHaveCount(1);
  await forecasts
    .getByRole("button", { name: /Train until it is quiet/ })
    .first()
    .click();
  await expect(forecasts.getByLabel("Probability that it comes true")).toHaveValue("40");
});
