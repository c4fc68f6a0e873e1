import { getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { firstSentence } from "@/lib/domain/assessment/sentences";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { canaryAnswers } from "@/lib/testing/canary-answers";
import { typesetReport } from "@/lib/typeset/typeset-report";

// What is tested here is what the typesetter makes, however busy the machine is: it may take longer than anybody would wait.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
vi.mock("@/lib/typeset/typesetter", async (original) => {
  const { setDocument } = await original<typeof import("@/lib/typeset/typesetter")>();
  const patient: typeof setDocument = (document, createdAt, longestMs) =>
    setDocument(document, createdAt, 4 * longestMs);
  return { setDocument: patient };
});

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "named-people",
  revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
  example: null,
};

type Read = {
  /** Words of every page, without what only says where a line may break. */
  readonly pages: readonly string[];
  /** What is read on from page to page: no headers, no footers. */
  readonly text: string;
  readonly outline: readonly {
    readonly title: string;
    readonly items: readonly { readonly title: string }[];
  }[];
  readonly roles: ReadonlySet<string>;
  readonly alts: readonly string[];
  readonly info: { readonly [key: string]: unknown };
  readonly isMarked: boolean;
  readonly language: string | null;
};

async function read(pdf: Uint8Array): Promise<Read> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const pages: string[] = [];
  const readOn: string[] = [];
  const roles = new Set<string>();
  const alts: string[] = [];
  const visit = (node: { role?: string; alt?: string; children?: unknown[] }) => {
    if (node.role) roles.add(node.role);
    if (node.alt) alts.push(node.alt);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(squeezed(items.map((item) => ("str" in item ? item.str : "")).join(" ")));
    readOn.push(squeezed(withoutFurniture(items)));
    const tree = await page.getStructTree();
    if (tree) visit(tree as { children?: unknown[] });
  }
  const info = (await document.getMetadata()).info as Read["info"];
  const outline = ((await document.getOutline()) ?? []) as Read["outline"];
  const isMarked = (await document.getMarkInfo())?.Marked === true;
  return {
    pages,
    text: readOn.join(""),
    outline,
    roles,
    alts,
    info,
    isMarked,
    language: String(info.Language ?? ""),
  };
}

type Item = { readonly str: string } | { readonly type: string; readonly tag?: string };

/** Words of a page, without what is marked as no part of the document: headers, footers, repeated heads of tables. */
function withoutFurniture(items: readonly Item[]): string {
  const open: string[] = [];
  const words: string[] = [];
  for (const item of items) {
    if ("str" in item) {
      if (!open.includes("Artifact")) words.push(item.str);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.tag ?? "");
  }
  return words.join(" ");
}

/** Letters only, since a PDF keeps no spaces at ends of lines and may join letters into one sign; apostrophes straight. */
function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replace(/[\s\u200b\u00ad*_`\\]+/gu, "");
}

const reportOf = (
  answers: Parameters<typeof evaluateAssessment>[0]["answers"],
  meta: Partial<ReportMeta> = {},
) => evaluateAssessment({ answers, meta: { ...META, ...meta } });

/** What a page shows of Markdown: not the marks. */
const withoutMarks = (text: string) => squeezed(text.replace(/[*_`\\]|^#+ |^[-+] |^> |^\d+\. /gm, ""));

describe.each(WORKED_EXAMPLES.slice(0, 1).map(({ key, answers }) => [key, answers] as const))(
  "the PDF of %s",
  (_key, answers) => {
    const report = reportOf(answers);
    let pdf: Uint8Array;
    let found: Read;
    beforeAll(async () => {
      pdf = await typesetReport(report);
      found = await read(pdf);
    });

    it("holds every finding's title and words", () => {
      for (const { title, explanation } of report.findings) {
        expect(found.text).toContain(squeezed(title));
        for (const part of firstSentence(explanation)) expect(found.text).toContain(squeezed(part));
      }
    });

    it("holds every answer", () => {
      const lines = report.answers.flatMap((section) => section.lines);
      const missing = lines.filter(
        ({ text, isMarkdown }) => !found.text.includes(isMarkdown ? withoutMarks(text) : squeezed(text)),
      );
      expect(missing.map(({ path }) => path)).toEqual([]);
    });

    it("says on every page how it is to be handled, which revision it is, and which page of how many", () => {
      found.pages.forEach((page, index) => {
        expect(page).toContain(squeezed("Handling: named people"));
        expect(page).toContain(squeezed("Revision 2"));
        expect(page).toContain(`${index + 1}of${found.pages.length}`);
      });
    });

    it("ends no sentence of its first page twice, and breaks its contents over no page", () => {
      expect(found.pages[0]).not.toMatch(/[^.]\.\.[^.]/);
      expect(found.pages.filter((page) => /\.{8}/.test(page))).toHaveLength(1);
    });

    it("has bookmarks of parts, and of findings and strengths below theirs", () => {
      const titles = found.outline.map(({ title }) => title);
      expect(titles).toEqual(
        expect.arrayContaining(["In short", "Where it lands", "Findings", "Answers", "Method"]),
      );
      const below = (part: string) => found.outline.find(({ title }) => title === part)?.items ?? [];
      expect([...below("Findings"), ...below("Strengths")]).toHaveLength(report.findings.length);
    });

    it("is tagged: headings, lists, tables with headers, figures with a description", () => {
      expect(found.isMarked).toBe(true);
      expect(Buffer.from(pdf).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
      for (const role of ["H1", "H2", "L", "LI", "Table", "TH", "TD", "Figure", "Link"])
        expect(found.roles).toContain(role);
      expect(found.alts.some((alt) => squeezed(alt).includes(squeezed(report.axes.sentence)))).toBe(true);
    });

    it("names title, authors and day of submission", () => {
      expect(found.info).toMatchObject({ Title: "A title", Author: "Rosa Researcher" });
      expect(String(found.info.CreationDate)).toContain("20261121");
      expect(found.language).toBe("en-GB");
    });

    it("is the same bytes each time", async () => {
      expect(Buffer.from(await typesetReport(report, { anew: true })).equals(Buffer.from(pdf))).toBe(true);
    });

    it("is kept for the next who asks for the same, and for nobody who asks for something else", async () => {
      const [first, second, other] = await Promise.all([
        typesetReport(report),
        typesetReport(report),
        typesetReport(report, { notice: "Prepared for Ola" }),
      ]);
      expect(second).toBe(first);
      expect(other).not.toBe(first);
    });
  },
);

/** Of the answers with tokens those of some sections: the whole takes long to set. */
function answersOf(...sections: readonly string[]) {
  const { answers } = canaryAnswers(INSTRUMENT);
  return Object.fromEntries(
    Object.entries(answers).filter(([path]) => sections.some((section) => path.startsWith(section))),
  );
}

const HOSTILE = [
  '#panic("no") #read("/etc/passwd") #import "x.typ": * #{ while true {} }',
  "$ x^2 $ @label <label> `raw` \\ \\u{41} /* not a comment */ // nor this",
  '= A heading ] ) } " \' [#eval("1")] ~ -- ...',
  "https://example.org/a-very-long-address/that-goes-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on?q=1",
  "W".repeat(900),
  "\u0001\u0007\u001b[31m red \u202e right to left \u0000",
];

describe("text that somebody means to break it with", () => {
  it("is shown as it stands, never obeyed", async () => {
    const answers = answersOf("project.", "recipients.", "uses.", "terms.");
    const hostile = Object.fromEntries(
      Object.entries(answers).map(([path, answer], index) => {
        const text = HOSTILE[index % HOSTILE.length];
        const isText =
          answer.status === "answered" && typeof answer.value === "string" && answer.value.includes("safety");
        return [path, isText ? { ...answer, value: text ?? "" } : answer];
      }),
    );
    const report = reportOf(hostile, { title: HOSTILE[0] ?? "", authors: [HOSTILE[1] ?? ""] });
    const { text } = await read(await typesetReport(report));
    for (const written of HOSTILE.slice(0, 3))
      expect(text).toContain(squeezed(written.replaceAll("`", "").replaceAll("\\", "")).slice(0, 8));
    expect(text).toContain(squeezed('#panic("no") #read("/etc/passwd")'));
    expect(text).not.toContain("root:x");
  });

  it("of a script without letters here is set all the same, and the document says which are missing", async () => {
    const answers = { "project.summary": { status: "answered" as const, value: "বা ok" } };
    const { text } = await read(await typesetReport(reportOf(answers)));
    expect(text).toContain(squeezed("2 characters of this report can't be shown in PDFs"));
    expect(text).toContain("U+09AC,U+09BE");
  });
});

const answered = (value: string) => ({ "project.summary": { status: "answered" as const, value } });

describe("what somebody typed in a PDF", () => {
  it("keeps tables with rows, and tabs apart", async () => {
    const text = "| Who | When |\n|:-:|--:|\n| Rosa | May | more |\n\ncell\tnext";
    const items = await read(await typesetReport(reportOf(answered(text))));
    expect(items.text).toContain("WhoWhenRosaMaymore");
    const pdf = await getDocumentProxy(Uint8Array.from(await typesetReport(reportOf(answered(text)))));
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        (await pdf.getPage(index + 1)).getTextContent(),
      ),
    );
    const shown = pages.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : ""))).join("");
    expect(shown).toMatch(/cell\s+next/u);
  });

  it("is set from the product's typefaces, whatever the machine has", async () => {
    const text = "研究 안녕 السلام שלום नमस्ते สวัสดี ∀x ☂ 👋";
    const report = reportOf(answered(text), { title: "研究計画" });
    const found = await read(await typesetReport(report));
    expect(found.text).not.toContain("can'tbeshowninPDFs");
    const names =
      Buffer.from(await typesetReport(report))
        .toString("latin1")
        .match(/\/FontName\s*\/[^\s/]+/g) ?? [];
    const families = names.map((name) => name.replace(/.*\+/, "").replace(/-.*/, ""));
    expect([...new Set(families)].sort()).toEqual(
      [...new Set(families)].filter((family) => OURS.has(family)).sort(),
    );
    expect(families).toContain("ChocolateClassicalSans");
  });
});

const OURS = new Set(
  "PublicSans SourceSerif4 NotoNaskhArabic NotoSansHebrew NotoSansDevanagari NotoSansThai NotoSansMath NotoSansSymbols NotoSansSymbols2 NotoEmoji ChocolateClassicalSans NanumGothic".split(
    " ",
  ),
);

/** So often that the first page ends within what stood of the contents on it. */
const LONG = 70;

describe("a PDF", () => {
  it("of a report without an answer is a whole document", async () => {
    const { outline, pages } = await read(await typesetReport(reportOf({}, { revision: null })));
    expect(outline.map(({ title }) => title)).toContain("Findings");
    for (const page of pages) expect(page).toContain(squeezed("Draft, not submitted"));
  });

  it("moves its contents on whole, where what leads leaves no room for them", async () => {
    const { pages } = await read(await typesetReport(reportOf({}, { title: "Careful work ".repeat(LONG) })));
    expect(pages.map((page) => /\.{4}/.test(page)).indexOf(true)).toBe(1);
    expect(pages.filter((page) => /\.{4}/.test(page))).toHaveLength(1);
  });

  it("holds forty recipients", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `rec${String(index).padStart(3, "0")}`);
    const answers = Object.fromEntries(
      ids.flatMap((id, index) => [
        [
          `recipients.list/${id}`,
          { status: "answered" as const, value: `a${String(index).padStart(2, "0")}` },
        ],
        [`recipients.list/${id}/name`, { status: "answered" as const, value: `Recipient number ${index}` }],
      ]),
    );
    const { text } = await read(await typesetReport(reportOf(answers)));
    for (const index of ids.keys()) expect(text).toContain(`Recipientnumber${index}`);
  });

  it("of a redacted copy says so on every page and what it leaves out", async () => {
    const { canaries } = canaryAnswers(INSTRUMENT);
    const answers = answersOf("project.", "screening.");
    const path = "project.why-now";
    const report: ReportDocument = redactReport(reportOf(answers), { audience: "outside", withheld: [path] });
    const { pages, text } = await read(await typesetReport(report));
    expect(pages.every((page) => page.includes("Redactedcopy"))).toBe(true);
    expect(text).toContain(squeezed("What this copy leaves out"));
    const tokens = canaries.filter((canary) => canary.path === path).map(({ token }) => token);
    expect(tokens.filter((token) => text.includes(token) || pages.join("").includes(token))).toEqual([]);
  });
});
