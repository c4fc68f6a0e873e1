import { expect } from "@playwright/test";
import { signIn, unique, type Who } from "@/e2e/people";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";
import { markupFaults } from "@/scripts/testing/markup-faults";

const PAGES: readonly [who: Who, paths: readonly string[]][] = [
  ["researcher", ["/", "/assessments/new", "/help"]],
  ["lead", ["/queue", "/queue/assign", "/rounds", "/portfolio"]],
  ["admin", ["/people", "/audit", "/settings", "/account"]],
];

test("every page is sent with its elements where they may stand", async ({ page }) => {
  const expectValid = async (path: string) => {
    const sent = await (await page.request.get(path)).text();
    expect(markupFaults(sent), path).toEqual([]);
  };
  await expectValid("/sign-in");
  for (const [who, paths] of PAGES) {
    await page.context().clearCookies();
    await signIn(page, who);
    for (const path of paths) await expectValid(path);
  }
  await page.context().clearCookies();
  await signIn(page, "researcher");
  const assessment = await startAssessment(page, unique("Valid"));
  for (const path of ["", "/sections/screening", "/sections/project", "/check", "/people", "/report"]) {
    await expectValid(`${assessment}${path}`);
  }
});
