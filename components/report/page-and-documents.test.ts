import { strFromU8, unzipSync } from "fflate";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { ReportHeader } from "@/components/report/report-header";
import { ReportView } from "@/components/report/report-view";
import { INSTRUMENT } from "@/lib/content/instrument";
import { writeDocx } from "@/lib/docx/write-docx";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { typstDocument } from "@/lib/domain/report/typst/typst-document";
import { canaryAnswers } from "@/lib/testing/canary-answers";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
  example: null,
};

const { answers, canaries } = canaryAnswers(INSTRUMENT);
const whole = evaluateAssessment({ answers, meta: META, skipsSearch: true });

type Texts = { readonly [format in "page" | "Markdown" | "PDF" | "DOCX"]: string };

function textsOf(report: ReportDocument, word: string): Texts {
  const page = createElement(
    Fragment,
    null,
    createElement(ReportHeader, { report }),
    createElement(ReportView, { report }),
  );
  return {
    page: renderToStaticMarkup(page),
    Markdown: reportMarkdown(report),
    // Places where a line may break are no part of a word.
    PDF: JSON.stringify(typstDocument(report)).replaceAll("\u200b", ""),
    DOCX: word,
  };
}

const missingIn = (texts: Texts, token: string) =>
  Object.entries(texts).flatMap(([format, text]) => (text.includes(token) ? [] : [format]));

/** Ids and choices that decide how something is shown. What is left holds words, of an author or of the product. */
const NO_WORDS =
  /^format$|Version$|(^|\.)(id|ruleId|fingerprint|path|theme|kind|severity|layer|stance|status|depth|handling|claims|subjects|worldviews|view|holdsUnder|level|confidence|submittedAt)(\[\])?$|^model\.edges|^scrutiny\.rows\[\]\.(leadsTo|of)$|^misuse\.patterns\[\]\.(pattern|stated)$|^terms\[\]\.state$|^factors\.effects\[\]\.factor$|\.because(\.|$)|^meta\.assessmentId$/;

/** The report with a word of its own in every place that holds words, and where each is. */
function marked(report: ReportDocument) {
  const places = new Map<string, string>();
  const walk = (value: unknown, at: string): unknown => {
    if (typeof value === "string") {
      if (value === "" || NO_WORDS.test(at)) return value;
      const token = `zw${(places.size + 1).toString(36)}wz`;
      places.set(token, at);
      return token;
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, `${at}[]`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, walk(each, at === "" ? key : `${at}.${key}`)]),
    );
  };
  // A copy is shown as it is; what is no copy would have its summary said anew.
  const redaction = { audience: "team", table: [], leftOut: [] } as const;
  return { report: { ...(walk(report, "") as ReportDocument), redaction }, places };
}

/** What a format says otherwise, with the reason. */
const OTHERWISE: readonly (readonly [place: RegExp, formats: readonly string[], why: string])[] = [
  [/^meta\.organisation$/, ["page"], "the page stands within the organisation's own"],
  [/^summary/, ["page", "Markdown", "PDF", "DOCX"], "the first page says it, from the parts"],
  [
    /^findings\[\]\.answers\[\]\.(text|label)$/,
    ["Markdown", "PDF", "DOCX"],
    "some in short; the answers themselves name the findings that rest on them",
  ],
  [/^findings\[\]\.answers\[\]\.label$/, ["page"], "its last steps"],
  [
    /^findings\[\]\.shownHow$/,
    ["page", "Markdown", "PDF", "DOCX"],
    "the first page says it under what leads; the explanation has it of each",
  ],
  [
    /^notSaid\[\]\.answers\[\]\.text$/,
    ["page", "Markdown", "PDF", "DOCX"],
    "it says that nothing is answered",
  ],
  [
    /^notAsked\[\]\.(resolve|answers\[\]\.(text|label))$/,
    ["page", "Markdown", "PDF", "DOCX"],
    "named in short: at this depth nobody is asked for them",
  ],
  [
    /^(notSaid|ledger\.rows)\[\]\.answers\[\]\.label$/,
    ["page", "Markdown", "PDF", "DOCX"],
    "three places and how many more",
  ],
  [
    /^(claims|assumptions)\.(columns|rows)/,
    ["Markdown", "PDF", "DOCX"],
    "the columns that decide; the answers have the others",
  ],
  [
    /^scrutiny\.byTheirWord\.when$/,
    ["page", "Markdown", "PDF", "DOCX"],
    "what it would lead to, and the rows by name; the table of scrutiny has the conditions",
  ],
  [/^model\.nodes/, ["Markdown", "DOCX"], "in the drawing; the table and the answers say it in words"],
  [
    /^terms\[\]\.uses/,
    ["page", "Markdown"],
    "four excerpts and how many more, or none: texts stand whole below",
  ],
  [/^answers\[\]\.lines\[\]\.label$/, ["page", "PDF", "DOCX"], "headings say where an answer stands"],
  [/^answers\[\]\.lines\[\]\.asked$/, ["Markdown"], "the label says what is asked"],
  [/^answers\[\]\.lines\[\]\.record\.name$/, ["page", "Markdown", "PDF", "DOCX"], "once a record"],
];

describe("the page of a report and its documents", () => {
  let answered: Texts;
  const { report, places } = marked(whole);
  let texts: Texts;
  beforeAll(async () => {
    // A Word document holds every figure as a picture, which takes a while: one has to do, with words in every field.
    const word = strFromU8(unzipSync(await writeDocx(report))["word/document.xml"] ?? new Uint8Array());
    texts = textsOf(report, word);
    answered = textsOf(whole, "");
  }, 60_000);

  it("show what was written in every field of every question, beside it, and who finds out", () => {
    expect(whole.answers.flatMap(({ lines }) => lines).length).toBeGreaterThan(canaries.length / 4);
    const missing = canaries.flatMap(({ path, part, token }) =>
      missingIn({ ...answered, DOCX: token }, token).map((format) => `${path} (${part}): ${format}`),
    );
    expect(missing).toEqual([]);
    const json = canonicalJson(whole);
    expect(canaries.filter(({ token }) => !json.includes(token))).toEqual([]);
  });

  it("hold the same words in every field of every part of the report", () => {
    const differing = [...places].flatMap(([token, place]) => {
      const allowed = OTHERWISE.find(([where]) => where.test(place))?.[1] ?? [];
      return missingIn(texts, token)
        .filter((format) => !allowed.includes(format))
        .map((format) => `${place}: not in ${format}`);
    });
    expect([...new Set(differing)]).toEqual([]);
  });

  it("and in the table of findings all words of every finding", () => {
    const csv = findingsCsv(report);
    const said = [...places].filter(([, place]) =>
      /^findings\[\]\.(title|explanation|resolve|answers)/.test(place),
    );
    expect(said.filter(([token]) => !csv.includes(token))).toEqual([]);
  });

  it("call every part by one title, in one order", () => {
    const sections = [...answered.page.matchAll(/<h2 id="([a-z-]+)-title"[^>]*>([^<]+)/g)].map(
      ([, anchor, title]) => [anchor, title],
    );
    const { parts } = reportTree(whole);
    expect(parts.map(({ anchor, title }) => [anchor, title])).toEqual(sections);
    const [, nav = ""] = /<nav[^>]*>(.*?)<\/nav>/s.exec(answered.page) ?? [];
    const contents = [...nav.matchAll(/<a href="#([a-z-]+)"[^>]*>([^<]+)/g)]
      .map(([, anchor, title]) => [anchor, title])
      .slice(0, sections.length);
    expect(contents).toEqual(sections);
    const inMarkdown = answered.Markdown.split("\n").filter(
      (line) => line.startsWith("## ") && !line.endsWith(", in full"),
    );
    expect(inMarkdown.map((line) => line.slice(3).replace(/: .*/, ""))).toEqual(
      parts.map(({ title }) => title),
    );
  });
});
