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
  await expect(outputs.getByText(/“A steering method” makes systems/).first()).toBeVisible();

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
  await expect(use.getByText(/^Does not fit together/)).toHaveCount(2);
  await use
    .getByText(/^Does not fit together/)
    .first()
    .click();
  await expect(use.getByRole("link", { name: /Training/ }).first()).toBeVisible();
});
