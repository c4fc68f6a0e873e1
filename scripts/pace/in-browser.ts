import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Depth } from "@/lib/domain/instrument/question";
import { step } from "@/scripts/bootstrap/progress.mjs";
import { askedOn } from "@/scripts/pace/asked-items";
import { fillIn } from "@/scripts/pace/fill-in";
import {
  type LeadMeasures,
  measureLead,
  measurePages,
  type PageMeasures,
} from "@/scripts/pace/measure-pages";
import type { Shutdown } from "@/scripts/process/shutdown";
import { build, isBuilt } from "@/scripts/server/build";
import { openApplication } from "@/scripts/testing/open-application";
import { withBrowser } from "@/scripts/testing/with-browser";

/** What only a browser shows of filling these answers in: presses and keys other than text, and what the pages come to. */
export type BrowserMeasures = PageMeasures & {
  readonly lead: LeadMeasures;
  readonly presses: { readonly [depth in Depth]: number };
};

/** Serves the application on a database of its own, and fills in what the deep depth asks, in a browser, as its author would. */
export async function measureInBrowser(answers: Answers, shutdown: Shutdown): Promise<BrowserMeasures> {
  if (!isBuilt()) await step("Building (a minute or two)", () => build(shutdown));
  const log = join(mkdtempSync(join(tmpdir(), "landfall-pace-")), "server.log");
  let measured: BrowserMeasures | undefined;
  const { url, password } = await openApplication(shutdown, log);
  await step("Filling the questionnaire in", async () => {
    measured = await fillAndMeasure({ url, password }, answers);
  });
  if (!measured) throw new Error("Nothing was measured.");
  return measured;
}

function fillAndMeasure(
  { url, password }: { readonly url: string; readonly password: string },
  answers: Answers,
): Promise<BrowserMeasures> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage({ baseURL: url, viewport: { width: 1_280, height: 900 } });
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill("researcher@demo.example");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("button", { name: /^Account/ }).waitFor();
    const { hand, assessment } = await fillIn(page, INSTRUMENT, answers, "Measured");
    const pages = await measurePages(page, INSTRUMENT, assessment);
    const at = (depth: Depth) => hand.count(isDoneAt(answers, depth));
    const lead = await measureLead(page, assessment);
    return {
      ...pages,
      lead,
      presses: { screening: at("screening"), standard: at("standard"), deep: at("deep") },
    };
  });
}

/** Whether what was done is done at a depth too: for something it asks, or on the way to a section that asks something. */
function isDoneAt(answers: Answers, depth: Depth): (what: string) => boolean {
  const done = new Set(["start", "to depth"]);
  for (const { id } of INSTRUMENT.sections) {
    const asked = askedOn(INSTRUMENT, answers, depth, id);
    if (asked.length > 0) done.add(`to ${id}`);
    for (const item of asked) {
      for (const { path } of "list" in item ? item.fields : [item]) done.add(path);
    }
  }
  return (what) => done.has(what);
}
