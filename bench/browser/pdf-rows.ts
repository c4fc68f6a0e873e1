import type { Browser } from "playwright";
import { openPage } from "@/bench/browser/open-browser";
import { bodyOf, exchangeWith } from "@/bench/http/exchange";
import { largestExample } from "@/bench/largest-example";
import type { Round } from "@/bench/measure/interleave";
import { type Row, rowOf } from "@/bench/measure/row";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { typesetReport } from "@/lib/typeset/typeset-report";
import { withBrowser } from "@/scripts/testing/with-browser";

type Given = {
  readonly url: string;
  readonly port: number;
  readonly cookie: string;
  readonly exampleId: string;
};

const ROUNDS = 5;
const AGAINST = "printing its page with headless Chromium, tagged, with bookmarks";

/**
 * The PDF of a full report, against printing its page with a Chromium that is open already: set for the first time, and over
 * HTTP when it was set before, as that of a frozen revision is from its second reader on.
 */
export function pdfRows(given: Given): Promise<readonly Row[]> {
  return withBrowser(async (browser) => {
    const set = setAnew();
    const exported = exporting(given);
    // The first of each warms up: the typesetter's process, the browser's fonts.
    const ours = await set();
    const theirs = await print(browser, given);
    await exported();
    const first: Round[] = [];
    const again: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const peer = 1_000 / (await print(browser, given)).milliseconds;
      first.push({ measured: 1_000 / (await millisecondsOf(set)), peer });
      again.push({ measured: 1_000 / (await millisecondsOf(exported)), peer });
    }
    const row = (what: string, rounds: readonly Round[], notes: readonly string[]) =>
      rowOf({ part: "pdf", what, against: AGAINST, comparison: { of: "time", target: 0.2 }, rounds, notes });
    const sizes = [ours, theirs.pdf].map(({ byteLength }) => Math.round(byteLength / 1_000));
    return [
      row("PDF of the report, first time", first, [
        `in process, without the annex, as the page gives it; printing prints all that is folded; ${sizes[0]} kB against ${sizes[1]} kB. Printing leaves out loading the page.`,
      ]),
      row("PDF of the report, again", again, [
        "over HTTP, kept since it was set; with session, access and audit trail.",
      ]),
    ];
  });
}

/** Sets the report of the largest worked example, each time as if for the first. */
function setAnew(): () => Promise<Uint8Array> {
  const { answers, title } = largestExample();
  const report = evaluateAssessment({ answers, meta: metaOf(title) });
  return () => typesetReport(report, { anew: true, hasAnnex: false });
}

function metaOf(title: string): ReportMeta {
  return {
    assessmentId: "",
    title,
    organisation: "",
    team: "",
    authors: [],
    handling: "team",
    revision: null,
    example: null,
  };
}

function exporting({ port, cookie, exampleId }: Given): () => Promise<Buffer> {
  const send = exchangeWith(port, 1);
  const path = paths.revisionExport(exampleId, 1, "pdf");
  return async () => bodyOf(await send({ method: "GET", path, headers: { cookie } }), path);
}

async function print(browser: Browser, given: Given) {
  const { context, page } = await openPage(browser, given);
  await page.goto(paths.revision(given.exampleId, 1));
  // What is folded is printed too, and comes once the page stands. Loading it is no part of printing it.
  await page.locator("#report:not([data-rest-at])").waitFor();
  const begun = performance.now();
  const pdf = await page.pdf({ format: "A4", tagged: true, outline: true });
  const milliseconds = performance.now() - begun;
  await context.close();
  return { pdf, milliseconds };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
