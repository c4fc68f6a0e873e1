import { expect, type Locator, type Page } from "@playwright/test";

/** A section page as its author uses it: questions are found by their id, inputs by what is asked. */
export class SectionPage {
  constructor(private readonly page: Page) {}

  /** With every question where it is asked for. */
  async open(assessment: string, section: string, isWhole = false): Promise<void> {
    await this.page.goto(`${assessment}/sections/${section}${isWhole ? "?depth=deep" : ""}`);
    await this.waitUntilLive();
  }

  /** Said only once the page saves by itself. */
  async waitUntilLive(): Promise<void> {
    await expect(this.page.getByText(/^(Answers are saved as you go|All saved)/)).toBeVisible();
  }

  question(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }

  async choose(id: string, option: string): Promise<void> {
    await this.question(id).getByLabel(option, { exact: true }).check();
  }

  async write(id: string, text: string): Promise<void> {
    await this.question(id).getByRole("textbox").first().fill(text);
  }

  async quantiles(id: string, low: string, middle: string, high: string): Promise<void> {
    const question = this.question(id);
    await question.getByLabel("Low").fill(low);
    await question.getByLabel("Middle").fill(middle);
    await question.getByLabel("High").fill(high);
  }

  /** Does what stands among the tools of an answer, or of a record. */
  async pickTool(of: string, tool: string | RegExp): Promise<void> {
    const control = this.page.locator(`[data-tools="${of}"]`);
    await control.focus();
    await control.press("Enter");
    await this.page
      .getByRole("button", { name: tool })
      .and(this.page.locator(`[data-tools="${of}"] ~ div button`))
      .click();
  }

  /** Adds a record and gives its form, with the cursor in its name. */
  async addRecord(list: string, button: string, name: string): Promise<Locator> {
    const question = this.question(list);
    await question.getByRole("button", { name: button }).click();
    const record = this.page.locator(`[data-record="${list}"]`).last();
    await record.getByRole("textbox").first().fill(name);
    await expect(record.getByRole("button", { name: new RegExp(name) }).first()).toBeVisible();
    return record;
  }

  /** Shows what is not asked of a record. */
  async askAll(record: Locator): Promise<void> {
    await record.getByRole("button", { name: /further questions? (is|are) not asked/ }).click();
  }

  /** Saved means: the server said so for everything on the page. */
  async waitUntilSaved(): Promise<void> {
    await this.page.keyboard.press("Tab");
    await expect(this.page.getByText(/^All saved \d\d:\d\d$/)).toBeVisible();
  }
}
