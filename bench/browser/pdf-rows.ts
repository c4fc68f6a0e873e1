import { openPage, withBrowser } from "@/bench/browser/open-browser";
import { bodyOf, exchangeWith } from "@/bench/http/exchange";
import type { Round } from "@/bench/measure/interleave";
import { type Row, rowOf } from "@/bench/measure/row";
import { paths } from "@/lib/paths";

type Given = {
  readonly url: string;
  readonly port: number;
  readonly cookie: string;
  readonly exampleId: string;
};

const ROUNDS = 5;

/** The PDF of a full report over HTTP, against printing its page with a Chromium that is open already. */
export function pdfRows(given: Given): Promise<readonly Row[]> {
  return withBrowser(async (browser) => {
    const send = exchangeWith(given.port, 1);
    const path = paths.revisionExport(given.exampleId, 1, "pdf");
    const headers = { cookie: given.cookie };
    const exported = async () => bodyOf(await send({ method: "GET", path, headers }), path);
    const printed = async () => {
      const { context, page } = await openPage(browser, given);
      await page.goto(paths.revision(given.exampleId, 1), { waitUntil: "networkidle" });
      // Loading the page is no part of printing it.
      const begun = performance.now();
      const pdf = await page.pdf({ format: "A4", tagged: true, outline: true });
      const milliseconds = performance.now() - begun;
      await context.close();
      return { pdf, milliseconds };
    };
    // The first of each warms up: the typesetter's process, the browser's fonts.
    const sizes = [await exported(), (await printed()).pdf].map(({ byteLength }) =>
      Math.round(byteLength / 1_000),
    );
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      await exported();
      const ours = performance.now() - begun;
      rounds.push({ measured: 1_000 / ours, peer: 1_000 / (await printed()).milliseconds });
    }
    return [
      rowOf({
        part: "pdf",
        what: "PDF of the report",
        against: "printing its page with headless Chromium, tagged, with bookmarks",
        comparison: { of: "time", target: 0.2 },
        rounds,
        notes: [
          `${sizes[0]} kB against ${sizes[1]} kB. Ours includes session, access, audit trail and HTTP; printing leaves out loading the page.`,
        ],
      }),
    ];
  });
}
