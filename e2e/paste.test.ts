import { expect, type Locator, type Page } from "@playwright/test";
import { expectNoViolations } from "@/e2e/no-violations";
import { personOf, unique } from "@/e2e/people";
import { SectionPage } from "@/e2e/section-page";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

const RICH = {
  html: "<h2>Aim</h2><p>We <b>test</b> models, see <a href='https://example.org/paper'>the paper</a>.</p><ul><li>one</li><li>two</li></ul>",
  plain: "Aim\nWe test models, see the paper.\none\ntwo",
};
const AS_MARKDOWN =
  "## Aim\n\nWe **test** models, see [the paper](https://example.org/paper).\n\n- one\n- two";

/** Puts a document into the clipboard, as a word processor would. */
async function copy(page: Page, { html, plain }: { html?: string; plain: string }): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    async (given) => {
      const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      const html = given.html === undefined ? {} : as("text/html", given.html);
      await navigator.clipboard.write([new ClipboardItem({ ...html, ...as("text/plain", given.plain) })]);
    },
    { html, plain },
  );
}

/** A paste with the clipboard exactly as given: browsers clean what pages put into theirs. */
async function pasteRaw(box: Locator, html: string, plain: string): Promise<void> {
  await box.focus();
  await box.evaluate(
    (area, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", given.html);
      clipboardData.setData("text/plain", given.plain);
      area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, plain },
  );
}

test("a document pasted into an answer becomes Markdown, is taken back in one step, and is saved", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Pasted"));
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  const box = section.question("project.summary").getByRole("textbox").first();
  await box.pressSequentially("Before. ");
  // Whoever fetches a document leaves the answer meanwhile; pasted in the midst of typing, both would be taken back as one.
  await box.blur();

  await copy(page, RICH);
  await box.press("Control+v");
  await expect(box).toHaveValue(`Before. ${AS_MARKDOWN}`);
  await box.press("Control+z");
  await expect(box).toHaveValue("Before. ");
  await box.press("Control+y");
  await expect(box).toHaveValue(`Before. ${AS_MARKDOWN}`);

  await box.fill("");
  await box.press("Control+Shift+v");
  await expect(box).toHaveValue(RICH.plain);

  await copy(page, { plain: "3 * 4 < 5 & a_b" });
  await box.fill("");
  await box.press("Control+v");
  await expect(box).toHaveValue("3 * 4 < 5 & a_b");

  await box.fill("");
  await pasteRaw(
    box,
    `<p>Where <math alttext="\\alpha&lt;0.1"><semantics><mrow><mi>α</mi><mo>&lt;</mo><mn>0.1</mn></mrow><annotation encoding="application/x-tex">\\alpha&lt;0.1</annotation></semantics></math> it <b>holds</b>.</p>`,
    "Where α<0.1 it holds.",
  );
  await expect(box).toHaveValue("Where $\\alpha<0.1$ it **holds**.");

  // A document whose markup lacks a word gives way to its plain text, without what shows nothing.
  await box.fill("");
  await pasteRaw(box, "<p>Some <b>words</b></p><canvas>lost</canvas>", "Some words\u00ad lost");
  await expect(box).toHaveValue("Some words lost");

  await box.fill("");
  await pasteRaw(
    box,
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>First <b>point</b><o:p></o:p></p><p class=MsoNormal>See <a href="javascript:alert(1)">this</a><img src="https://elsewhere.example/pixel.gif"><script>alert(1)</script>.</p></body></html>`,
    "First point",
  );
  await expect(box).toHaveValue("- First **point**\n\nSee this.");
  await section.waitUntilSaved();
  await page.reload();
  await expect(section.question("project.summary").getByRole("textbox").first()).toHaveValue(
    "- First **point**\n\nSee this.",
  );
});

const PROPOSAL = `<h1>A proposal</h1><p>Dear colleagues, here it is.</p>
<h2>Summary</h2><p>We train small models that <i>explain</i> larger ones.</p>
<h2>Why now</h2><p>Recent models are capable enough.</p>
<h2>Budget</h2><p>A hundred thousand.</p>`;

test("a proposal is cut at its headings and its parts are placed in answers; nothing that is there is lost", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher", "/assessments/new");
  await page.getByLabel("Title of the project").fill(unique("From a document"));
  await page
    .getByLabel("Start from")
    .selectOption({ label: "From a document: paste a proposal and place its parts" });
  await page.getByRole("button", { name: "Start and paste it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "From a document" })).toBeVisible();
  const assessment = new URL(page.url()).pathname.replace(/\/paste$/, "");

  await page.getByRole("button", { name: "Cut it at its headings" }).click();
  await expect(page.getByText("Paste a document first.")).toBeVisible();
  const box = page.getByLabel("The document");
  await copy(page, { html: PROPOSAL, plain: "A proposal" });
  await box.press("Control+v");
  await expect(box).toHaveValue(/## Summary/);
  await page.getByRole("button", { name: "Cut it at its headings" }).click();

  // Suggested where the words clearly meet, and nowhere else.
  const part = (heading: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: heading }) });
  await expect(page.getByRole("heading", { level: 2, name: "Parts" })).toContainText("4");
  await expect(part("Summary").getByRole("combobox")).toHaveValue("project.summary");
  await expect(part("Budget").getByRole("combobox")).toHaveValue("");
  await part("Why now").getByRole("combobox").selectOption("project.why-now");
  await expect(page.getByText("2 parts go into 2 answers; 2 are not placed.")).toBeVisible();
  await expectNoViolations(page, "parts to place");

  // A co-author's text, written meanwhile, is not overwritten, and nothing else is written before the person has looked.
  const other = await page.context().newPage();
  const section = new SectionPage(other);
  await section.open(assessment, "project");
  await section.write("project.why-now", "Because of the new law.");
  await section.waitUntilSaved();
  await page.getByRole("button", { name: "Write into the answers" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was written" })).toBeVisible();
  await expect(part("Why now").getByText("There is text in this answer.")).toBeVisible();

  await page.getByRole("button", { name: "Write into the answers" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 answer written" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Not placed" })).toContainText("3");
  await expect(part("A proposal")).toContainText("Dear colleagues, here it is.");

  // Below what is there, if the person says so.
  await page.getByRole("radio", { name: /Add the part below/ }).check();
  await page.getByRole("button", { name: "Write into the answers" }).click();
  await expect(page.getByRole("status").filter({ hasText: "2 answers written" })).toBeVisible();
  await expectNoViolations(page, "parts written");
  await page.getByRole("link", { name: "Why now, rather than a year earlier or later?" }).click();
  await section.open(assessment, "project");
  await expect(section.question("project.summary").getByRole("textbox").first()).toHaveValue(
    "### Summary\n\nWe train small models that *explain* larger ones.",
  );
  await expect(section.question("project.why-now").getByRole("textbox").first()).toHaveValue(
    "Because of the new law.\n\n### Why now\n\nRecent models are capable enough.",
  );
});

test("a part that is too long for its question is refused in words, and nothing is written", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher");
  const assessment = await startAssessment(page, unique("Too long"));
  await page.goto(`${assessment}`);
  await page.getByRole("link", { name: "Paste a document" }).click();
  await page.getByLabel("The document").fill(`# Long\n\n${"word ".repeat(600)}\n\n# Short\n\nA sentence.`);
  await page.getByRole("button", { name: "Cut it at its headings" }).click();
  const selects = page.getByRole("combobox", { name: /^Question/ });
  await selects.nth(0).selectOption("terms.central-claim");
  await selects.nth(1).selectOption("project.success");
  await page.getByRole("button", { name: "Write into the answers" }).click();
  await expect(page.getByText(/too long by [\d,]+ characters: at most 2,000 fit/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Parts" })).toContainText("2");
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await expect(section.question("project.success").getByRole("textbox").first()).toHaveValue("");
});
