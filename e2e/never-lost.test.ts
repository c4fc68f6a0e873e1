import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { slowDown } from "@/e2e/as-sent";
import { joinAsCoauthor } from "@/e2e/join-author";
import { keptIn } from "@/e2e/kept-in";
import { expectNoViolations } from "@/e2e/no-violations";
import { personOf, signIn, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const start = (page: Page) => startAssessment(page, unique("Never lost"));
const summary = (page: Page) => page.locator('[id="project.summary"]').getByRole("textbox").first();
const comment = (page: Page) => page.getByRole("textbox", { name: "Your comment" });
const saving = (page: Page) => page.locator('[data-saving="project.summary"]');
const answersOf = (assessment: string) => `**/api${assessment}/answers`;

test("what was typed and not saved survives the browser being killed, encrypted, and is gone at sign-out", async () => {
  const profile = mkdtempSync(join(tmpdir(), "landfall-profile-"));
  const { baseURL = "", launchOptions } = test.info().project.use;
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
  try {
    const killed = await open();
    const page = await killed.newPage();
    await signIn(page, "researcher");
    const assessment = await start(page);
    await new SectionPage(page).open(assessment, "project");
    await killed.route(answersOf(assessment), (route) => route.abort());
    await summary(page).fill("Words that never reached the server");
    await expect(saving(page)).toContainText("Not saved yet");
    await new SectionPage(page).pickTool("project.summary", "Comments");
    await comment(page).fill("A remark that never reached the server");
    await expect.poll(async () => (await keptIn(page)).count).toBe(2);
    expect((await keptIn(page)).text).not.toContain("never reached");
    const closed = killed.waitForEvent("close");
    execFileSync("pkill", ["-KILL", "-f", profile]);
    await closed;

    const context = await open();
    const again = await context.newPage();
    // On a slow machine the words are saved before what says so has come to life.
    const speedUp = await slowDown(again);
    await signIn(again, "researcher", `${assessment}/sections/project`);
    await expect(summary(again)).toHaveValue("Words that never reached the server");
    await expect(saving(again)).toHaveAttribute("data-saved", /^\d\d:\d\d$/);
    await speedUp();
    await expect(comment(again)).toHaveValue("A remark that never reached the server");
    await again.getByRole("button", { name: "Add comment" }).click();
    await expect(comment(again)).toHaveValue("");
    await expect.poll(async () => (await keptIn(again)).count).toBe(0);
    await again.reload();
    await new SectionPage(again).waitUntilLive();
    await expect(summary(again)).toHaveValue("Words that never reached the server");

    await context.route(answersOf(assessment), (route) => route.abort());
    await summary(again).fill("Kept when leaving, unless it is given up");
    await expect.poll(async () => (await keptIn(again)).count).toBe(1);
    const signOut = again.getByRole("button", { name: "Sign out", exact: true });
    again.once("dialog", (dialog) => dialog.dismiss());
    await again.getByRole("button", { name: /^Account/ }).click();
    await signOut.click();
    await expect(signOut).toBeEnabled();
    await expect(summary(again)).toHaveValue("Kept when leaving, unless it is given up");
    again.on("dialog", (dialog) => dialog.accept());
    await signOut.click();
    await expect(again.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    expect((await keptIn(again)).count).toBe(0);
    await context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test("an hour offline loses nothing", async ({ browser }) => {
  const page = await personOf(browser, "researcher");
  const assessment = await start(page);
  await page.clock.install();
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await page.context().setOffline(true);
  await summary(page).fill("Written on a train");
  await expect(page.getByText("Offline", { exact: true })).toBeVisible();
  await page.clock.fastForward("01:00:00");
  await summary(page).fill("Written on a train, all the way");
  await page.context().setOffline(false);
  await expect(saving(page)).toHaveAttribute("data-saved", /\d/);
  await page.reload();
  await section.waitUntilLive();
  await expect(summary(page)).toHaveValue("Written on a train, all the way");
});

test("an expired session is mended in place, by the same person only", async ({ browser }) => {
  const page = await personOf(browser, "researcher");
  const assessment = await start(page);
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await page.context().clearCookies();
  await summary(page).fill("Typed after the session ended");
  await expect(page.getByText(/You are not signed in as .* any more/)).toBeVisible();

  // In another tab somebody else signs in, in this browser: nothing is saved under their name.
  const other = await page.context().newPage();
  await signIn(other, "coauthor");
  const refused = page.waitForResponse((response) => response.url().endsWith("/answers"));
  await page.getByRole("button", { name: "Try saving again" }).click();
  expect((await refused).status()).toBe(401);
  await other.close();
  await page.context().clearCookies();

  await expectNoViolations(page, "signed out");
  await page.getByRole("button", { name: "Sign in here" }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog.getByLabel("E-mail")).toHaveValue("researcher@demo.example");
  await dialog.getByLabel("Password").fill(process.env.LANDFALL_TEST_PASSWORD ?? "");
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(saving(page)).toHaveAttribute("data-saved", /\d/);
  await page.reload();
  await section.waitUntilLive();
  await expect(summary(page)).toHaveValue("Typed after the session ended");
});

test("two tabs of one person follow each other, and what both change is offered as a conflict", async ({
  browser,
}) => {
  const one = await personOf(browser, "researcher");
  const assessment = await start(one);
  const context = one.context();
  await new SectionPage(one).open(assessment, "project");
  const two = await context.newPage();
  await new SectionPage(two).open(assessment, "project");

  await summary(one).fill("From the first tab");
  await expect(saving(one)).toHaveAttribute("data-saved", /\d/);
  await expect(summary(two)).toHaveValue("From the first tab");

  await context.setOffline(true);
  await summary(one).fill("First, offline");
  await summary(two).fill("Second, offline");
  await context.setOffline(false);
  const conflict = (page: Page) => page.getByText(/changed this at \d\d:\d\d/);
  await expect
    .poll(async () => (await conflict(one).count()) + (await conflict(two).count()))
    .toBeGreaterThan(0);
  const loser = (await conflict(one).count()) > 0 ? one : two;
  const mine = loser === one ? "First, offline" : "Second, offline";
  const theirs = loser === one ? "Second, offline" : "First, offline";
  await expect(summary(loser)).toHaveValue(mine);
  const panel = loser.locator('[id="project.summary"]');
  // Told apart from the layer of term marks over the box, which may still have the words that were there.
  const texts = panel.getByRole("definition");
  await expect(texts.filter({ hasText: theirs }).first()).toBeVisible();
  await expect(texts.filter({ hasText: "From the first tab" }).first()).toBeVisible();
  await expectNoViolations(loser, "a conflict");
  await panel.getByRole("button", { name: "Keep what is in the box" }).click();
  await expect(saving(loser)).toHaveAttribute("data-saved", /\d/);
  await expect(summary(loser === one ? two : one)).toHaveValue(mine);
});

test("two authors see each other, take what the other saves, and merge what both change", async ({
  browser,
}) => {
  const rosa = await personOf(browser, "researcher");
  const assessment = await start(rosa);
  const cem = await joinAsCoauthor(browser, rosa, assessment);
  await new SectionPage(rosa).open(assessment, "project");
  await new SectionPage(cem).open(assessment, "project");
  await summary(cem).focus();
  await expect(rosa.getByText("Cem Co-author is here, at", { exact: false })).toBeVisible();
  await expect(
    rosa.locator('[id="project.summary"]').getByText("Cem Co-author is at this answer"),
  ).toBeVisible();

  await summary(cem).fill("The results reach two laboratories. They train with them.");
  await expect(saving(cem)).toHaveAttribute("data-saved", /\d/);
  await expect(summary(rosa)).toHaveValue("The results reach two laboratories. They train with them.");
  await expect(rosa.getByText(/Cem Co-author changed .* at \d\d:\d\d/)).toBeVisible();

  // Both at once, in different places: whoever saves second is offered both, and a merge.
  await rosa.context().setOffline(true);
  await summary(rosa).fill("The results reach three laboratories. They train with them.");
  await summary(cem).fill(
    "The results reach two laboratories. They train with them. A regulator reads them.",
  );
  await expect(saving(cem)).toHaveAttribute("data-saved", /\d/);
  await rosa.context().setOffline(false);
  const panel = rosa.locator('[id="project.summary"]');
  await expect(panel.getByText(/Cem Co-author changed this at/)).toBeVisible();
  await panel.getByRole("button", { name: "Merge both into the box" }).click();
  const merged = "The results reach three laboratories. They train with them. A regulator reads them.";
  await expect(summary(rosa)).toHaveValue(merged);
  await panel.getByRole("button", { name: "Keep what is in the box" }).click();
  await expect(saving(rosa)).toHaveAttribute("data-saved", /\d/);
  await expect(summary(cem)).toHaveValue(merged);
});
