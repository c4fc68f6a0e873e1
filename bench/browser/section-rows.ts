import type { Browser } from "playwright";
import { CHARACTERS, fillDraft, LIST, LONG_TEXT, RECORDS } from "@/bench/browser/fill-draft";
import { keystrokes, percentile95 } from "@/bench/browser/keystrokes";
import { openPage } from "@/bench/browser/open-browser";
import type { Round } from "@/bench/measure/interleave";
import { type IsWanted, type Row, rowOf } from "@/bench/measure/row";
import { paths } from "@/lib/paths";
import { savingSummary } from "@/messages/questionnaire/autosave";
import { withBrowser } from "@/scripts/testing/with-browser";

type Given = { readonly url: string; readonly cookie: string; readonly draftId: string };

const ROUNDS = 3;
const LONG_ANSWER = "recipients.recruiters";
const FORM = "/bench/form";
const BARE = "/bench";

/** The section page with forty open records in a browser, against a bare form with the same libraries. */
export async function sectionRows(given: Given, isWanted: IsWanted): Promise<readonly Row[]> {
  await fillDraft(given);
  const rows: readonly (readonly [what: string, (browser: Browser) => Promise<readonly Row[]>])[] = [
    [WEIGHT, (browser) => weightRows(browser, given)],
    [ANSWERABLE, async (browser) => [await answerableRow(browser, given)]],
    ...[1, 4].map(
      (slowed) =>
        [typed(slowed), async (browser: Browser) => [await typingRow(browser, given, slowed)]] as const,
    ),
  ];
  return withBrowser(async (browser) => {
    const measured: Row[] = [];
    for (const [what, measure] of rows) if (isWanted(what)) measured.push(...(await measure(browser)));
    return measured;
  });
}

const WEIGHT = "client JavaScript of";
const ANSWERABLE = "first question answerable";
const typed = (slowed: number) =>
  `keystroke to paint, 95th percentile${slowed > 1 ? `, processor slowed ${slowed} ×` : ""}`;

async function weightRows(browser: Browser, given: Given): Promise<readonly Row[]> {
  const section = await weightOf(browser, given, paths.section(given.draftId, "recipients"));
  const form = await weightOf(browser, given, FORM);
  const bare = await weightOf(browser, given, BARE);
  const report = await weightOf(browser, given, paths.draftReport(given.draftId));
  const row = (what: string, against: string, target: number, ours: Weight, peer: Weight) =>
    rowOf({
      part: "browser",
      what: `${WEIGHT} ${what}`,
      against,
      comparison: { of: "time", target },
      unit: "kB",
      rounds: [{ measured: 1 / ours.first, peer: 1 / peer.first }],
      notes: [`compressed; ${Math.round(ours.later)} kB more once the page is idle.`],
    });
  return [
    row("a section page", "bare form with the same libraries", 1.35, section, form),
    row("the report", "bare dynamic page", 1.1, report, bare),
  ];
}

/** Compressed kilobytes of scripts: those the page names, and those it fetches afterwards. */
type Weight = { readonly first: number; readonly later: number };

async function weightOf(browser: Browser, given: Given, path: string): Promise<Weight> {
  const { context, page } = await openPage(browser, given);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script") scripts.set(requestId, new URL(response.url).pathname);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) sizes.set(script, encodedDataLength / 1_000);
  });
  const response = await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForTimeout(2_000);
  const html = (await response?.text()) ?? "";
  await context.close();
  let first = 0;
  let later = 0;
  for (const [script, size] of sizes) {
    if (html.includes(`src="${script}`)) first += size;
    else later += size;
  }
  return { first, later };
}

/** From asking for the page until its first question takes an answer. */
async function answerableRow(browser: Browser, given: Given): Promise<Row> {
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const ours = await millisecondsUntilLive(
      browser,
      given,
      paths.section(given.draftId, "recipients"),
      LIST,
    );
    const peer = await millisecondsUntilLive(browser, given, FORM, null);
    // The first of each warms the server up.
    if (round > 0) rounds.push({ measured: 1_000 / ours, peer: 1_000 / peer });
  }
  return rowOf({
    part: "browser",
    what: ANSWERABLE,
    against: "bare form with the same libraries",
    comparison: { of: "time", target: 1.5 },
    rounds,
    notes: [`a list of ${RECORDS} records; an empty cache each time.`],
  });
}

async function millisecondsUntilLive(
  browser: Browser,
  given: Given,
  path: string,
  list: string | null,
): Promise<number> {
  const { context, page } = await openPage(browser, given);
  const begun = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  // React notes its own on the elements it has taken over; ours has to say besides that it saves. Looked for in one place: looking
  // through all of a page's text is work that its own has to wait for.
  await page.waitForFunction(
    ([control, words]) => {
      const isTaken = Object.keys(document.querySelector(control) ?? {}).some((key) =>
        key.startsWith("__reactProps"),
      );
      return isTaken && (!words || document.querySelector("[data-bar]")?.textContent?.includes(words));
    },
    list
      ? ([`[data-list="${list}"] h3 button`, savingSummary.savedAsYouGo] as const)
      : (["textarea", ""] as const),
  );
  const milliseconds = performance.now() - begun;
  await context.close();
  return milliseconds;
}

async function typingRow(browser: Browser, given: Given, slowed: number): Promise<Row> {
  const section = await openPage(browser, given);
  await section.page.goto(`${paths.section(given.draftId, "recipients")}?depth=deep`);
  await section.page.locator("[data-record] h3 button").first().click();
  const long = section.page.locator(`[id="${LONG_ANSWER}"]`);
  await long.getByRole("textbox").first().fill(LONG_TEXT);
  await long.locator("[data-mark]").first().waitFor();
  const bare = await openPage(browser, given);
  await bare.page.goto(FORM);
  await bare.page.locator("textarea").fill(LONG_TEXT);
  for (const { context, page } of [section, bare]) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
  }
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await section.page.bringToFront();
    await long.getByRole("textbox").first().press("Control+End");
    const ours = percentile95(await keystrokes(section.page));
    await bare.page.bringToFront();
    await bare.page.locator("textarea").press("Control+End");
    const peer = percentile95(await keystrokes(bare.page));
    rounds.push({ measured: 1_000 / ours, peer: 1_000 / peer });
  }
  await Promise.all([section.context.close(), bare.context.close()]);
  return rowOf({
    part: "browser",
    what: typed(slowed),
    against: "bare form with the same text",
    comparison: { of: "time", target: 2 },
    rounds,
    notes: [
      `${CHARACTERS.toLocaleString("en-GB")} characters, term marks on, ${RECORDS} records, one of them open.`,
    ],
  });
}
