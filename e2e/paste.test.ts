import { expect, type Locator, type Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
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

const PROPOSAL = `# Probes for untrue statements

## Summary

We train small models that *explain* larger ones.

## Outputs

- A probe library
- A paper with results

## Who will use it

Safety teams at frontier developers will be able to run the probes as a monitor.

## Other funding

We have raised 40,000 for developer tools and will release a library with it.

## Risks

A vendor could train its models until the probes are quiet.`;

/** Starts an assessment from a document, as the first page offers it; gives its address. */
async function startFromDocument(page: Page, title: string): Promise<string> {
  await page.getByLabel("Title of the project").fill(title);
  await page
    .getByLabel("Start from")
    .selectOption({ label: "From a document: paste a proposal, or choose a PDF or Word file" });
  await page.getByRole("button", { name: "Start and paste it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "From your proposal" })).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/paste$/, "");
}

test("a proposal proposes records, each is accepted, changed, skipped or undone with one key, and nothing else is entered", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher", "/assessments/new");
  const assessment = await startFromDocument(page, unique("From a document"));
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("Paste a document or choose a file first.")).toBeVisible();
  await page.getByLabel("Or the words").fill(PROPOSAL);
  await page.getByRole("button", { name: "Read it" }).click();

  const proposed = page.getByRole("region", { name: "Proposed" });
  const open = proposed.locator("[data-current]");
  await expect(open.getByRole("heading", { name: "Summary" })).toBeVisible();
  await expect(proposed.getByText("Library with it")).toHaveCount(0);
  await expectNoViolations(page, "proposals");

  // One key each; the next one opens with the focus on it.
  await open.getByRole("button", { name: /^Accept/ }).focus();
  await page.keyboard.press("a");
  await expect(open.getByRole("heading", { name: "Probe library" })).toBeVisible();
  await expect(open).toBeFocused();
  await page.keyboard.press("e");
  await open.getByLabel("Name").fill("Probe library in Python");
  await page.keyboard.press("Enter");
  await expect(open.getByRole("heading", { name: "Paper with results" })).toBeVisible();
  await page.keyboard.press("s");
  await expect(open.getByRole("heading", { name: "Safety teams at frontier developers" })).toBeVisible();
  await page.keyboard.press("u");
  await expect(open.getByRole("heading", { name: "Paper with results" })).toBeVisible();
  await page.keyboard.press("a");
  await page.keyboard.press("s");
  // A use whose recipient is not there enters both.
  await expect(open.getByRole("heading", { name: "Run the probes as a monitor" })).toBeVisible();
  await expect(open.getByText("Safety teams at frontier developers", { exact: true })).toBeVisible();
  await page.keyboard.press("u");
  await page.keyboard.press("a");
  await page.keyboard.press("a");
  await expect(open.getByRole("heading", { name: /^A vendor could train/ })).toBeVisible();
  await page.keyboard.press("a");
  await expect(proposed.getByRole("status").first()).toContainText("0 to look at · 6 accepted · 0 skipped");
  await expect(
    proposed.getByRole("link", { name: /Nobody is said to receive “Probe library in Python”/ }),
  ).toBeVisible();
  await expect(page.getByText(/^All saved/)).toBeVisible();
  await expectNoViolations(page, "proposals decided");

  // What was decided is there after a reload, and what was accepted stands in its section with its sentence.
  await page.reload();
  await expect(proposed.getByRole("status").first()).toContainText("0 to look at · 6 accepted");
  const section = new SectionPage(page);
  await section.open(assessment, "project");
  await expect(section.question("project.summary").getByRole("textbox").first()).toHaveValue(
    "We train small models that *explain* larger ones.",
  );
  await expect(
    section.question("project.outputs").getByText("Probe library in Python").first(),
  ).toBeVisible();
  await section.open(assessment, "misuse");
  await expect(
    section
      .question("misuse.pathways")
      .getByText(/^A vendor could train/)
      .first(),
  ).toBeVisible();
});

test("a part is placed by hand below what stands there, which stays", async ({ browser }) => {
  const page = await personOf(browser, "researcher", "/assessments/new");
  const assessment = await startFromDocument(page, unique("By hand"));
  const section = new SectionPage(page);
  await section.open(assessment, "project", true);
  await section.write("project.why-now", "Because of the new law.");
  await section.waitUntilSaved();
  await page.goto(`${assessment}/paste`);
  await page.getByLabel("Or the words").fill("## Timing\n\nRecent models are capable enough.");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Place “Timing” in an answer" }).click();
  await page
    .getByRole("combobox", { name: "Question that “Timing” answers" })
    .selectOption("project.why-now");
  const open = page.getByRole("region", { name: "Proposed" }).locator("[data-current]");
  await expect(open.getByText("A text; it stays, and this goes below it.")).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByText(/^All saved/)).toBeVisible();
  await section.open(assessment, "project");
  await expect(section.question("project.why-now").getByRole("textbox").first()).toHaveValue(
    "Because of the new law.\n\nRecent models are capable enough.",
  );
});

test("a Word file is read in the browser, and a file that can't be is refused in words", async ({
  browser,
}) => {
  const page = await personOf(browser, "researcher", "/assessments/new");
  await startFromDocument(page, unique("From a file"));
  const file = page.getByLabel("A file");
  await file.setInputFiles({ name: "plan.doc", mimeType: "", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
  await expect(page.getByText(/This is an old Word file/)).toBeVisible();
  const body = "<w:p><w:r><w:t>We will release a benchmark of forty errands.</w:t></w:r></w:p>";
  const buffer = Buffer.from(zipSync({ "word/document.xml": strToU8(body) }));
  await file.setInputFiles({ name: "plan.docx", mimeType: "", buffer });
  await expect(
    page
      .getByRole("region", { name: "Proposed" })
      .getByRole("heading", { name: "Benchmark of forty errands" }),
  ).toBeVisible();
});
