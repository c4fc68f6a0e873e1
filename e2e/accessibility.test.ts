import { expect, type Page } from "@playwright/test";
import { expectNoneInLight, expectNoViolations } from "@/e2e/no-violations";
import { signIn, unique, type Who } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const SECTIONS = [
  "screening",
  "project",
  "recipients",
  "terms",
  "uses",
  "timelines",
  "misuse",
  "factors",
  "labour",
  "evidence",
  "inaction",
  "release",
];

/** Those that have every kind of question between them, looked at in both themes; the others are made of the same parts. */
const BOTH_THEMES = ["release", "timelines"];

const PAGES: readonly [who: Who, path: string][] = [
  ["researcher", "/"],
  ["researcher", "/assessments/new"],
  ["reviewer", "/conflicts"],
  ["lead", "/queue"],
  ["lead", "/queue/assign"],
  ["lead", "/rounds"],
  ["lead", "/meetings"],
  ["lead", "/meetings/new"],
  ["lead", "/portfolio"],
  ["lead", "/glossary"],
  ["lead", "/patterns"],
  ["lead", "/method"],
  ["lead", "/help"],
  ["admin", "/people"],
  ["admin", "/audit"],
  ["admin", "/settings"],
  ["admin", "/account"],
  ["researcher", "/nowhere"],
];

test.describe.configure({ mode: "parallel" });

test("the pages before signing in have no accessibility violation", async ({ page }) => {
  for (const path of ["/sign-in", "/set-up/not-a-link", "/shared/not-a-link"]) {
    await page.goto(path);
    await expectNoViolations(page, path);
  }
});

for (const who of ["researcher", "lead", "admin"] as const) {
  test(`the pages of a ${who} have no accessibility violation`, async ({ page }) => {
    await signIn(page, who);
    for (const [, path] of PAGES.filter(([reader]) => reader === who)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectNoViolations(page, path);
    }
  });
}

test("every section of a full draft has no accessibility violation", async ({ page }) => {
  test.setTimeout(400_000);
  const assessment = await startFromExample(page, "Accessible in every section");
  for (const section of SECTIONS) {
    await page.goto(`${assessment}/sections/${section}`);
    await expect(page.getByText(/^(Answers are saved as you go|All saved)/)).toBeVisible();
    // One record of each list stands for all: they are the same form.
    for (const list of await page
      .locator("section[data-list]")
      .filter({ has: page.locator("[data-record]") })
      .all()) {
      await list.locator("[data-record] h3 button").first().click();
    }
    const look = BOTH_THEMES.includes(section) ? expectNoViolations : expectNoneInLight;
    await look(page, section);
  }
});

test("the other pages of a draft have no accessibility violation", async ({ page }) => {
  const assessment = await startFromExample(page, "Accessible round its sections");
  for (const path of ["", "/check", "/people", "/paste", "/report", "/report/what-if", "/report/redacted"]) {
    await page.goto(`${assessment}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    // A revision's report and what-if are looked at in both themes.
    const look = path.startsWith("/report") ? expectNoneInLight : expectNoViolations;
    await look(page, path);
  }
});

test("what opens while somebody answers has no accessibility violation", async ({ page }) => {
  await signIn(page, "researcher");
  const assessment = await startAssessment(page, unique("States"));
  const section = new SectionPage(page);
  await section.open(assessment, "project", true);
  const summary = section.question("project.summary");
  await section.write("project.summary", "They gain capability whenever oversight is cheap.");
  await section.waitUntilSaved();
  await summary.locator("[data-word]").first().click();
  await expect(summary.locator("[data-word][aria-expanded=true]")).toBeVisible();
  for (const tool of ["Confidence, note, evidence", "History", "Comments"]) {
    await section.pickTool("project.summary", tool);
  }
  await expect(summary.getByRole("textbox", { name: "Your comment" })).toBeVisible();
  await section.pickTool("project.why-now", /^Not applicable/);
  await section.pickTool("project.success", "I don't know yet");
  await section.addRecord("project.outputs", "Add an output", "A library");
  await section.addRecord("project.outputs", "Add an output", "A paper");
  const first = page.locator('[data-record="project.outputs"]').first();
  await section.pickTool((await first.getAttribute("id")) ?? "", "Remove: A library");
  await expect(section.question("project.outputs").getByRole("button", { name: "Undo" })).toBeFocused();
  await page.locator('[data-tools="project.summary"]').click();
  await expectNoViolations(page, "what opens");
});

test("report, what-if and comparison have no accessibility violation", async ({ page }) => {
  await signIn(page, "lead", "/portfolio");
  await page
    .getByRole("link", { name: "Deep reinforcement learning from human preferences" })
    .first()
    .click();
  await expect(page).toHaveURL(/\/revisions\/1$/);
  await expectNoViolations(page, "report");
  await page.goto(`${page.url()}/what-if?change=release.form%3Aclosed&at=release`);
  await expect(page.getByRole("region", { name: /^Tried/ })).toBeVisible();
  await expectNoViolations(page, "what-if");
  await page.goto("/portfolio");
  for (const box of (await page.getByRole("checkbox").all()).slice(0, 3)) await box.check();
  await page.getByRole("button", { name: "Compare the ticked ones" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Comparison" })).toBeVisible();
  await expectNoViolations(page, "comparison");
});

/** A draft with the answers of the largest worked example; gives its address. */
async function startFromExample(page: Page, title: string): Promise<string> {
  await signIn(page, "researcher", "/assessments/new");
  await page.getByLabel("Title of the project").fill(title);
  await page.getByLabel("Start from").selectOption({
    label: "Worked example: The AI Scientist: towards fully automated open-ended scientific discovery",
  });
  await page.getByRole("button", { name: "Start with the screening" }).click();
  await expect(page).toHaveURL(/\/sections\/screening$/);
  return new URL(page.url()).pathname.replace("/sections/screening", "");
}
