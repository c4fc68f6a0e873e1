import { bodyOf, type Exchange, exchangeWith } from "@/bench/http/exchange";
import { type Effort, interleave, waiting } from "@/bench/measure/interleave";
import { type IsWanted, type Row, rowOf } from "@/bench/measure/row";
import { paths } from "@/lib/paths";

type Given = {
  readonly port: number;
  readonly cookie: string;
  readonly draftId: string;
  readonly exampleId: string;
  readonly comparedId: string;
};

const WAYS = [
  { lanes: 1, encoding: "identity", inWords: "one after the other" },
  { lanes: 8, encoding: "gzip", inWords: "8 at a time, compressed" },
] as const;

/** Pages of an assessment, and the least of the bare page's speed that they are to have; null where there is no target. */
const PAGES: readonly {
  readonly what: string;
  readonly path: (given: Given) => string;
  readonly target: number | null;
}[] = [
  { what: "nothing but the frame", path: () => "/bench/frame", target: null },
  { what: "report page", path: ({ exampleId }) => paths.revision(exampleId, 1), target: 0.7 },
  {
    what: "what is folded in the report",
    path: ({ exampleId }) => `${paths.revisionMarkup(exampleId, 1)}?whole=1`,
    target: null,
  },
  { what: "opening a section", path: ({ draftId }) => paths.section(draftId, "uses"), target: null },
  { what: "opening the sketch", path: ({ draftId }) => paths.sketch(draftId), target: null },
  { what: "check answers", path: ({ draftId }) => paths.check(draftId), target: null },
  {
    what: "what-if, one change tried",
    path: ({ exampleId }) => paths.whatIf(exampleId, 1, { changes: ["release.form:closed"] }),
    target: null,
  },
  {
    what: "comparison of two revisions",
    path: ({ comparedId }) => paths.revisionChanges(comparedId, 1, 2),
    target: null,
  },
];

/** Pages of an assessment, signed in, against a dynamic page with one query in the same server. */
export async function pageRows(given: Given, effort: Effort, isWanted: IsWanted): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { what, path, target } of PAGES.filter((page) => isWanted(page.what))) {
    for (const { lanes, encoding, inWords } of WAYS) {
      const send = exchangeWith(given.port, lanes);
      const get = (path: string): Exchange => ({
        method: "GET",
        path,
        headers: { cookie: given.cookie, accept: "text/html", "accept-encoding": encoding },
      });
      const page = get(path(given));
      const bare = get("/bench");
      const load = async (exchange: Exchange) => bodyOf(await send(exchange), exchange.path);
      const sizes = [await load(page), await load(bare)].map(({ byteLength }) =>
        Math.round(byteLength / 1_000),
      );
      rows.push(
        rowOf({
          part: "pages",
          what: `${what}, ${inWords}`,
          against: "bare dynamic page, one query",
          comparison: { of: "speed", target },
          rounds: await interleave(
            waiting(() => load(page), lanes),
            waiting(() => load(bare), lanes),
            effort,
          ),
          notes: [`${sizes[0]} kB against ${sizes[1]} kB${encoding === "gzip" ? ", gzip" : ""}.`],
        }),
      );
    }
  }
  return rows;
}
