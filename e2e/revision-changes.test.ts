import { expect } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { signDecision } from "@/e2e/sign-decision";
import { startAssessment } from "@/e2e/start-assessment";
import { submitRevision } from "@/e2e/submit-revision";
import { test } from "@/e2e/test";

test("a lead sees what the authors changed since the revision before", async ({ browser }) => {
  const title = unique("Twice told");
  const researcher = await personOf(browser, "researcher");
  const assessment = await startAssessment(researcher, title);
  const section = new SectionPage(researcher);
  await section.waitUntilLive();
  await section.choose("screening.outputs-leave", "It becomes public");
  await section.choose("screening.hazard", "Some");
  await section.waitUntilSaved();
  await section.open(assessment, "project");
  await section.write("project.summary", "We read intentions off the activations of a chat model.");
  await section.waitUntilSaved();
  await submitRevision(researcher, assessment, 1);

  const lead = await personOf(browser, "lead", `${assessment}/decision`);
  await lead.getByLabel("Request changes").check();
  await lead.getByLabel("Reason").fill("Name a recipient.");
  await signDecision(lead);
  await expect(lead).toHaveURL(/\/revisions\/1$/);

  await section.open(assessment, "project");
  await section.write("project.summary", "We read plans off the activations of a chat model.");
  await section.waitUntilSaved();
  await section.open(assessment, "screening");
  await section.choose("screening.ai-labour", "No");
  await section.open(assessment, "recipients");
  await section.addRecord("recipients.list", "Add a recipient", "Assistant companies");
  await section.waitUntilSaved();
  await submitRevision(researcher, assessment, 2);

  await lead.goto(`${assessment}/review`);
  await lead.getByRole("link", { name: "What changed since revision 1" }).click();
  await expect(lead.getByRole("heading", { level: 1, name: "From revision 1 to revision 2" })).toBeVisible();
  const answers = lead.getByRole("region", { name: "Answers" });
  await expect(answers.getByRole("deletion").filter({ hasText: "intentions" })).toBeVisible();
  await expect(answers.getByRole("insertion").filter({ hasText: "plans" })).toBeVisible();
  await expect(answers.getByRole("heading", { name: /Assistant companies/ })).toContainText("added");
  await expect(lead.getByRole("table", { name: "What differs in the picture" })).toContainText(
    "Assistant companies",
  );
  await expect(lead.getByRole("region", { name: "Findings" })).toContainText(/Gained|Cleared/);
  await expectNoViolations(lead, "two revisions compared");
});
