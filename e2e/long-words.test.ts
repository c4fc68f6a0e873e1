import { type Browser, expect, type Page } from "@playwright/test";
import { chooseReviewer } from "@/e2e/choose-reviewer";
import { openReview } from "@/e2e/open-review";
import { personOf, unique, type Who } from "@/e2e/people";
import { test } from "@/e2e/test";

/** What a title or a name can be: an address, a file's name, a word of another language. Nothing in it lets a line break. */
const WITHOUT_END = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
  .repeat(2)
  .slice(0, 110);
const EXAMPLE = "Worked example: Refusal in language models is mediated by a single direction";

type Written = { status: string; value?: unknown; [part: string]: unknown };

test("no page is wider than a phone, whatever people write in it", async ({ browser }) => {
  test.setTimeout(480_000);
  const title = unique(WITHOUT_END).replace(" ", "");

  const admin = await onPhone(browser, "admin", "/people");
  await test.step("a person has such a name", async () => {
    await admin.getByLabel("Name", { exact: true }).first().fill(WITHOUT_END.slice(0, 100));
    await admin.getByLabel("E-mail").fill(`${crypto.randomUUID()}@demo.example`);
    await admin.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(admin.getByText(/\/set-up\//)).toBeVisible();
    await expectToFit(admin, "a link just made");
  });

  const researcher = await onPhone(browser, "researcher", "/assessments/new");
  const assessment = await test.step("an assessment has them in every answer", () =>
    importWithout(researcher, title));
  for (const part of ["", "/check", "/report", "/people", "/paste", "/report/redacted?audience=outside"]) {
    await fits(researcher, `${assessment}${part}`);
  }
  for (const section of ["project", "recipients", "uses", "terms", "misuse", "evidence", "release"]) {
    await fits(researcher, `${assessment}/sections/${section}`);
    const record = researcher.locator("h3 button[aria-expanded]").first();
    if (await record.isVisible()) {
      await record.click();
      await expect(record).toHaveAttribute("aria-expanded", "true");
      await expectToFit(researcher, `a record of ${section}`);
    }
  }
  await researcher.goto(`${assessment}/check`);
  await researcher.getByRole("button", { name: "Submit revision 1" }).click();
  await researcher.getByRole("button", { name: "Freeze and submit" }).click();
  await expect(researcher).toHaveURL(/\/revisions\/1$/);
  for (const part of ["", "/redacted?audience=outside", "/what-if?change=release.form%3Aclosed&at=release"]) {
    await fits(researcher, `${assessment}/revisions/1${part}`);
  }

  const lead = await onPhone(browser, "lead", "/queue");
  await expectToFit(lead, "/queue");
  await lead.goto(`${assessment}/review`);
  await chooseReviewer(lead, "Renata Reviewer");
  await lead.getByRole("button", { name: "Assign" }).click();
  await expect(lead.getByText("Assigned.")).toBeVisible();

  const reviewer = await onPhone(browser, "reviewer", "/");
  await expectToFit(reviewer, "a reviewer's first page");
  await test.step("so has a review", async () => {
    await fits(reviewer, "/conflicts");
    await openReview(reviewer, assessment);
    await expectToFit(reviewer, "the review");
    await reviewer.getByLabel("Approve", { exact: true }).check();
    await reviewer.getByLabel("Low", { exact: true }).check();
    await reviewer.getByLabel("Your judgement in a few sentences").fill(WITHOUT_END);
    await reviewer.getByRole("button", { name: "See what you hand in" }).click();
    await reviewer.getByRole("button", { name: "Hand in your review" }).click();
    await expect(reviewer.getByText(/^handed in/).first()).toBeVisible();
    await expectToFit(reviewer, "the review, handed in");
  });

  for (const page of [`${assessment}/review`, `${assessment}/decision`, "/portfolio", "/queue"]) {
    await fits(lead, page);
  }
  await lead.goto("/portfolio");
  for (const box of (await lead.getByRole("checkbox").all()).slice(0, 3)) await box.check();
  await lead.getByRole("button", { name: "Compare the ticked ones" }).click();
  await expect(lead.getByRole("heading", { level: 1, name: "Comparison" })).toBeVisible();
  await expectToFit(lead, "the comparison");
  for (const page of ["/people", "/audit", "/settings", "/account"]) await fits(admin, page);
  await fits(researcher, "/");
});

async function onPhone(browser: Browser, who: Who, at: string): Promise<Page> {
  const page = await personOf(browser, who, at);
  await page.setViewportSize({ width: 390, height: 800 });
  return page;
}

/** A draft of a worked example whose every text is a word without end, with this title; gives its address. */
async function importWithout(page: Page, title: string): Promise<string> {
  await page.getByLabel("Title of the project").fill(title);
  await page.getByLabel("Start from").selectOption({ label: EXAMPLE });
  await page.getByRole("button", { name: /^Start/ }).click();
  await expect(page).toHaveURL(/\/sections\/screening$/);
  const copied = new URL(page.url()).pathname.replace("/sections/screening", "");
  const file = await (await page.request.get(`${copied}/export?format=answers`)).json();
  for (const answer of Object.values(file.answers as Record<string, Written>)) {
    for (const part of ["value", "note", "because"]) {
      // Choices, ranks and dates have neither spaces nor capitals.
      if (typeof answer[part] === "string" && /[ A-Z]/.test(answer[part])) answer[part] = WITHOUT_END;
    }
  }
  await page.goto("/assessments/new");
  await page.getByLabel("Start from").selectOption({ label: "A file: answers exported from Landfall" });
  await page.getByLabel("Title of the project").fill(title);
  await page.locator('input[type="file"]').setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole("button", { name: "Start from the file" }).click();
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function fits(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectToFit(page, path);
}

/** What sticks out is named, for whoever has to mend it. */
async function expectToFit(page: Page, where: string): Promise<void> {
  const sticksOut = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    const isClipped = (element: Element): boolean => {
      const parent = element.parentElement;
      if (!parent) return false;
      return getComputedStyle(parent).overflowX !== "visible" || isClipped(parent);
    };
    return [...document.body.querySelectorAll("*")]
      .filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1 && !isClipped(element),
      )
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
      .slice(0, 8);
  });
  expect(sticksOut, where).toEqual([]);
}
