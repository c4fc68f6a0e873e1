import { expect, type Page } from "@playwright/test";
import { signIn, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

/** What extensions for passwords and grammar do: elements of their own beside every box, as soon as there is one. */
function meddle(): void {
  new MutationObserver(() => {
    for (const box of document.querySelectorAll("textarea:not([data-seen]), input:not([data-seen])")) {
      box.setAttribute("data-seen", "");
      box.after(document.createElement("x-extension"));
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Holds back the page's JavaScript until what it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const [what, isMeddledWith] of [
  ["", false],
  [", though an extension changed it", true],
] as const) {
  test(`what is typed, ticked and chosen before the page is live is kept and saved${what}`, async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, "researcher");
    const assessment = await startAssessment(page, unique("Early"));
    const section = new SectionPage(page);
    if (isMeddledWith) await context.addInitScript(meddle);
    const box = section.question("project.why-now").getByRole("textbox").first();
    const radio = section.question("screening.hazard").getByLabel("Some", { exact: true });
    const tick = section.question("screening.makes-easier").getByRole("checkbox").first();

    for (const [name, act, stays] of [
      ["project", () => box.fill("Typed early"), () => expect(box).toHaveValue("Typed early")],
      [
        "screening",
        async () => {
          await radio.check();
          await tick.check();
        },
        async () => {
          await expect(radio).toBeChecked();
          await expect(tick).toBeChecked();
        },
      ],
    ] as const) {
      const release = await holdScripts(page);
      await page.goto(`${assessment}/sections/${name}?depth=deep`, { waitUntil: "commit" });
      await act();
      release();
      await section.waitUntilSaved();
      await stays();
      await page.unrouteAll({ behavior: "wait" });
      await page.reload();
      await section.waitUntilLive();
      await stays();
    }
  });
}
