import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright";
import type { Shutdown } from "@/scripts/process/shutdown";

/** A save that the server acknowledged: what was sent, and the version it got. */
export type Acknowledged = { readonly value: string; readonly version: number; readonly at: number };

const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** A researcher who types into one long answer, in a browser with a profile of its own that can be killed and opened again. */
export class Author {
  readonly acknowledged: Acknowledged[] = [];
  private readonly profile = mkdtempSync(join(tmpdir(), "landfall-author-"));
  private context: BrowserContext | undefined;
  private page: Page | undefined;
  private address = "";

  constructor(
    private readonly url: string,
    private readonly password: string,
    private readonly browser: string | undefined,
    shutdown: Shutdown,
  ) {
    shutdown.add(async () => {
      await this.context?.close().catch(() => undefined);
      rmSync(this.profile, { recursive: true, force: true });
    });
  }

  /** Opens the browser and the answer; starts an assessment the first time. */
  async open(): Promise<void> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      ...(this.browser ? { executablePath: this.browser } : {}),
      args: process.getuid?.() === 0 ? FLAGS : [],
      baseURL: this.url,
    });
    const page = await this.context.newPage();
    this.page = page;
    page.on("response", async (response) => {
      if (response.request().method() !== "PUT" || response.status() !== 200) return;
      const sent = response.request().postDataJSON() as { answer: { value: string } | null };
      // A browser that is killed in this moment takes the reply with it: whether the author saw it is not known.
      const reply: { version: number } | null = await response.json().catch(() => null);
      if (!sent.answer || !reply) return;
      this.acknowledged.push({ value: sent.answer.value, version: reply.version, at: performance.now() });
    });
    await page.goto("/sign-in");
    if (page.url().endsWith("/sign-in")) {
      await page.getByLabel("E-mail").fill("researcher@demo.example");
      await page.getByLabel("Password").fill(this.password);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.getByRole("button", { name: /^Account/ }).waitFor();
    }
    if (this.address === "") await this.startAssessment(page);
    // Asked for by the page to read what a dead browser left; what it does with it takes no time to speak of.
    const readsKept = page.waitForResponse("**/api/kept-key");
    await page.goto(`${this.address}/sections/project`);
    await readsKept;
    await page.waitForTimeout(500);
    await page.getByText(/^(Answers are saved as you go|All saved|\d+ answers? not saved yet)/).waitFor();
  }

  get assessmentId(): string {
    return this.address.split("/").at(-1) ?? "";
  }

  box(): Locator {
    return this.openPage().locator('[id="project.summary"]').getByRole("textbox").first();
  }

  async type(text: string): Promise<void> {
    await this.openPage().keyboard.type(text, { delay: 12 });
  }

  /** Waits until the page says that everything is saved, or that there was nothing to save: all of it had arrived. */
  async settle(): Promise<void> {
    await this.openPage().keyboard.press("Tab");
    await this.openPage()
      .getByText(/^(All saved \d\d:\d\d|Answers are saved as you go)$/)
      .waitFor({ timeout: 90_000 });
  }

  /** Whether the page says, where it can't be missed, that something is not saved yet. */
  isTold(): Promise<boolean> {
    return this.openPage().getByText("Landfall does not answer at the moment.").isVisible();
  }

  /** Asks for the page of the answer once more, as another tab does: its status, and how many milliseconds it took. */
  async ask(): Promise<{ readonly status: number; readonly took: number }> {
    const begun = performance.now();
    const reply = await this.openPage().request.get(`${this.address}/sections/project`, {
      headers: { accept: "text/html" },
      timeout: 60_000,
    });
    return { status: reply.status(), took: performance.now() - begun };
  }

  /** Ends every process of the browser at once. */
  async kill(): Promise<void> {
    const closed = this.context?.waitForEvent("close");
    execFileSync("pkill", ["-KILL", "-f", this.profile]);
    await closed;
  }

  private openPage(): Page {
    if (!this.page) throw new Error("The browser is not open.");
    return this.page;
  }

  private async startAssessment(page: Page): Promise<void> {
    await page.goto("/assessments/new");
    await page.getByLabel("Title of the project").fill("Faults");
    await page.getByRole("button", { name: "Start with the screening" }).click();
    await page.waitForURL(/\/sections\/screening$/);
    this.address = new URL(page.url()).pathname.replace("/sections/screening", "");
  }
}
