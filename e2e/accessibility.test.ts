import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn, type Who } from "@/e2e/people";

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

const PAGES: readonly [who: Who, path: string][] = [
  ["researcher", "/"],
  ["researcher", "/assessments/new"],
  ["lead", "/queue"],
  ["lead", "/portfolio"],
  ["lead", "/glossary"],
  ["lead", "/patterns"],
  ["lead", "/method"],
  ["lead", "/help"],
  ["admin", "/people"],
  ["admin", "/audit"],
  ["admin", "/settings"],
  ["researcher", "/nowhere"],
];

/** Every rule in the light theme; in the dark one, which has the same elements in the same places, those of colour. */
async function expectNoViolations(page: Page, what: string, colorScheme: "light" | "dark"): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
  // Targets of 24 px are part of WCAG 2.2 AA, and not looked at unless asked for.
  else axe.options({ rules: { "target-size": { enabled: true } } });
  const { violations } = await axe.analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
  expect(told, what).toEqual([]);
}

test.describe.configure({ mode: "parallel" });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the pages before signing in have no accessibility violation", async ({ page }) => {
      for (const path of ["/sign-in", "/set-up/not-a-link", "/shared/not-a-link"]) {
        await page.goto(path);
        await expectNoViolations(page, path, colorScheme);
      }
    });

    for (const who of ["researcher", "lead", "admin"] as const) {
      test(`the pages of a ${who} have no accessibility violation`, async ({ page }) => {
        test.setTimeout(120_000);
        await signIn(page, who);
        for (const [, path] of PAGES.filter(([reader]) => reader === who)) {
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expectNoViolations(page, path, colorScheme);
        }
      });
    }

    test("every page about an assessment has no accessibility violation", async ({ page }) => {
      test.setTimeout(400_000);
      await signIn(page, "researcher", "/assessments/new");
      await page.getByLabel("Title of the project").fill(`Accessible in ${colorScheme}`);
      await page.getByLabel("Start from").selectOption({
        label: "Worked example: The AI Scientist: towards fully automated open-ended scientific discovery",
      });
      await page.getByRole("button", { name: "Start with the screening" }).click();
      await expect(page).toHaveURL(/\/sections\/screening$/);
      const assessment = new URL(page.url()).pathname.replace("/sections/screening", "");
      for (const section of SECTIONS) {
        await page.goto(`${assessment}/sections/${section}`);
        await expect(page.getByText(/^(Answers are saved as you go|All saved)/)).toBeVisible();
        // One record of each list stands for all: they are the same form.
        for (const list of await page
          .getByRole("list")
          .filter({ has: page.getByText("Duplicate") })
          .all()) {
          await list.getByRole("button", { expanded: false }).first().click();
        }
        await expectNoViolations(page, section, colorScheme);
      }
      for (const path of ["", "/check", "/people", "/report"]) {
        await page.goto(`${assessment}${path}`);
        await expectNoViolations(page, path, colorScheme);
      }
    });

    test("report, comparison, review and decision have no accessibility violation", async ({ page }) => {
      test.setTimeout(120_000);
      await signIn(page, "lead", "/portfolio");
      await page
        .getByRole("link", { name: "Deep reinforcement learning from human preferences" })
        .first()
        .click();
      await expect(page).toHaveURL(/\/revisions\/1$/);
      await expectNoViolations(page, "report", colorScheme);
      await page.goto("/portfolio");
      for (const box of (await page.getByRole("checkbox").all()).slice(0, 3)) await box.check();
      await page.getByRole("button", { name: "Compare the ticked ones" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Comparison" })).toBeVisible();
      await expectNoViolations(page, "comparison", colorScheme);
    });
  });
}
