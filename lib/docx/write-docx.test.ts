import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { TEXT_WIDTH } from "@/lib/docx/docx-styles";
import { writeDocx } from "@/lib/docx/write-docx";
import { firstSentence } from "@/lib/domain/assessment/sentences";
import { FIGURE_IDS } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { AUDIENCES } from "@/lib/domain/report/redaction/audience";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { canaryAnswers } from "@/lib/testing/canary-answers";
import { reportOnce } from "@/lib/testing/report-once";

const META: ReportMeta = {
  assessmentId: "a",
  title: 'A title with <marks> & "more"',
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "named-people",
  revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
  example: null,
};

type Parts = { readonly [name: string]: string };

async function partsOf(...given: Parameters<typeof writeDocx>): Promise<Parts> {
  const files = unzipSync(await writeDocx(...given));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Paragraphs with their style and the words in them, as a reader sees them. */
function paragraphsOf(xml: string): readonly { readonly style: string; readonly text: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "",
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text = ""]) => unescaped(text))
      .join("")
      .replaceAll("\u00a0", " "),
  }));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function targetOf(parts: Parts, id: string): string {
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
    parts["word/_rels/document.xml.rels"] ?? "",
  );
  return /Target="([^"]+)"/.exec(relation?.[0] ?? "")?.[1] ?? "";
}

const EMU_IN_A_TWENTIETH_OF_A_POINT = 635;

/** Straight and curly apostrophes alike. */
const straight = (text: string) => text.replaceAll("’", "'");
const squeezed = (text: string) => straight(text).replace(/\s+/g, "");
const withoutMarks = (text: string) => squeezed(text.replace(/[*_`\\]|^#+ |^[-+] |^> |^\d+\. /gm, ""));

describe("the Word document of a worked example", () => {
  const report = reportOnce(WORKED_EXAMPLES[0]?.answers ?? {}, META);
  let parts: Parts;
  let body: string;
  let paragraphs: ReturnType<typeof paragraphsOf>;
  let all: string;
  beforeAll(async () => {
    parts = await partsOf(report);
    body = parts["word/document.xml"] ?? "";
    paragraphs = paragraphsOf(body);
    all = withoutMarks(paragraphs.map(({ text }) => text).join(" "));
  }, 60_000);

  it("has the parts of the report as headings of the first level, in order", () => {
    const headings = paragraphs.filter(({ style }) => style === "Heading1").map(({ text }) => text);
    expect(headings.slice(0, 4)).toEqual(["In short", "Findings", "Strengths", "Where it lands"]);
    const answers = headings.indexOf("Answers");
    expect(headings[answers - 1]).toBe("Method");
    expect(headings.slice(answers + 1).every((each) => each.endsWith(", in full"))).toBe(true);
  });

  it("has a heading of the second level for every finding, and its words", () => {
    const headings = paragraphs.filter(({ style }) => style === "Heading2").map(({ text }) => text);
    for (const { title, explanation } of report.findings) {
      expect(headings.some((heading) => straight(heading).endsWith(straight(`: ${title}`)))).toBe(true);
      for (const part of firstSentence(explanation)) expect(all).toContain(withoutMarks(part));
    }
  });

  it("holds every answer", () => {
    const lines = report.answers.flatMap((section) => section.lines);
    const missing = lines.filter(({ text }) => !all.includes(withoutMarks(text)));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it("has tables with a header row that is repeated", () => {
    const tables = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  });

  it("has header rows in bold, and names what stands in for typefaces that are not installed", () => {
    const headers = body.match(/<w:tblHeader\/>.*?<\/w:tr>/gs) ?? [];
    expect(headers.filter((row) => !row.includes("<w:b/>"))).toEqual([]);
    expect(parts["word/fontTable.xml"]).toContain('<w:altName w:val="Arial"/>');
    expect(parts["word/_rels/document.xml.rels"]).toContain("fontTable.xml");
  });

  it("keeps findings and notes on the page of the answer that they are about", () => {
    const all = body.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
    // The style of a heading keeps it with what follows.
    const isKept = /<w:keepNext\/>|<w:pStyle w:val="Heading\d"\/>/;
    const torn = all.filter((each, index) => />Findings? </.test(each) && !isKept.test(all[index - 1] ?? ""));
    expect(torn).toEqual([]);
  });

  it("has handling and revision in the header, pages in the footer, and properties", () => {
    const part = (pattern: RegExp) =>
      Object.entries(parts)
        .filter(([name]) => pattern.test(name))
        .map(([, xml]) => xml)
        .join("");
    expect(part(/header\d+\.xml$/)).toContain("Handling: named people");
    expect(part(/header\d+\.xml$/)).toContain("Revision 2");
    expect(part(/footer\d+\.xml$/)).toMatch(/PAGE<.*NUMPAGES</s);
    expect(parts["docProps/core.xml"]).toContain("A title with &lt;marks&gt; &amp; &quot;more&quot;");
    expect(parts["word/styles.xml"]).toContain('w:lang w:val="en-GB"');
  });

  it("has every drawing as a picture no wider than the lines, with what it shows in words and a caption", () => {
    const drawings = figuresOf(report).flatMap(({ title, sentence, units, drawings }) =>
      drawings.map(({ name }) => ({ title: name ? `${title} (${name})` : title, sentence, units })),
    );
    // This example's author gives no years, so that there is nothing to compare “In time”.
    expect(new Set(figuresOf(report).map(({ id }) => id))).toEqual(
      new Set(FIGURE_IDS.filter((id) => id !== "in-time")),
    );
    expect(drawings.length).toBeGreaterThanOrEqual(FIGURE_IDS.length - 1);
    const pictures = [...body.matchAll(/<wp:inline .*?<\/wp:inline>/gs)].map(([picture]) => ({
      description: unescaped(/<wp:docPr [^>]*descr="([^"]*)"/.exec(picture)?.[1] ?? ""),
      width: Number(/<wp:extent cx="(\d+)"/.exec(picture)?.[1]),
      target: targetOf(parts, /r:embed="([^"]+)"/.exec(picture)?.[1] ?? ""),
    }));
    expect(pictures.map(({ description }) => description)).toEqual(
      drawings.map(({ title, sentence }) => `${title}. ${sentence}`),
    );
    const captions = paragraphs.filter(({ style }) => style === "Caption").map(({ text }) => text);
    for (const { title, units } of drawings) expect(captions).toContain(`${title}. ${units}`);
    for (const { width, target } of pictures) {
      expect(width).toBeLessThanOrEqual(TEXT_WIDTH * EMU_IN_A_TWENTIETH_OF_A_POINT);
      expect(parts[`word/${target}`]).toContain("PNG");
    }
    expect(new Set(pictures.map(({ target }) => target)).size).toBe(pictures.length);
  });

  it("says in its contents on which page each part begins, by references that ask nobody", () => {
    const lines = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*"Contents"(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(
      ([line]) => line,
    );
    const named = paragraphs.filter(({ style }) => style === "Contents").map(({ text }) => text);
    expect(named.slice(0, 3)).toEqual(["In short", "Findings", "Strengths"]);
    expect(named).toContain("Answers");
    // What leads comes first.
    const at = (wanted: string) =>
      paragraphs.findIndex(({ style, text }) => style !== "Contents" && text === wanted);
    expect(at("In short")).toBeLessThan(at("Contents"));
    expect(at("Contents")).toBeLessThan(at("Findings"));
    expect(lines.length).toBe(named.length);
    for (const line of lines) {
      const [, to] = /<w:hyperlink [^>]*w:anchor="([^"]+)"/.exec(line) ?? [];
      expect(line).toContain(`<w:fldSimple w:instr="PAGEREF ${to} \\h"`);
    }
    expect(body).not.toContain("w:dirty");
    expect(parts["word/settings.xml"]).not.toMatch(/<w:updateFields(?! w:val="false")/);
  });

  it("links only to places that it has", () => {
    const places = new Set(
      [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const links = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((name) => !places.has(name))).toEqual([]);
  });
});

describe("a Word document", () => {
  it("of hostile text is well-formed and holds it as text", async () => {
    const text = "</w:t></w:r><evil/> & \u0001\u0007 \ud800 \ufffe ]]> 漢字";
    const answers = {
      "project.summary": {
        status: "answered" as const,
        value: `${text}\n\n- **one**\n  1. [two](https://example.org/?a=1&b=2)\n\n> ${text}\n\n| a | b |\n| - | - |\n| ${text} |  |`,
      },
      "project.success": {
        status: "answered" as const,
        value: "[x](javascript:alert(1)) ![p](http://evil.example/p.png) <script>alert(1)</script>",
      },
    };
    const parts = await partsOf(evaluateAssessment({ answers, meta: META }));
    const body = parts["word/document.xml"] ?? "";
    expect(body).not.toContain("<evil");
    expect(["\u0001", "\u0007", "\ufffe"].filter((character) => body.includes(character))).toEqual([]);
    expect(body.match(/<w:p[ >]/g)?.length).toBe(body.match(/<\/w:p>/g)?.length);
    const links = parts["word/_rels/document.xml.rels"] ?? "";
    expect(links).toContain("https://example.org/?a=1&amp;b=2");
    expect(links).not.toMatch(/javascript|evil\.example/);
  });

  it("is the same bytes each time, with a number of its own for each bookmark, picture and link", async () => {
    const answers = {
      "project.summary": {
        status: "answered" as const,
        value: "1. [one](https://example.org/1)\n2. two\n\nand\n\n1. [three](https://example.org/3)",
      },
    };
    const report = evaluateAssessment({
      answers: { ...WORKED_EXAMPLES[0]?.answers, ...answers },
      meta: META,
    });
    const [first, second] = [await writeDocx(report), await writeDocx(report)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const files = unzipSync(first);
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    for (const pattern of [/<w:bookmarkStart [^>]*w:id="(\d+)"/g, /<wp:docPr [^>]*?\bid="(\d+)"/g]) {
      const ids = [...body.matchAll(pattern)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const relations = strFromU8(files["word/_rels/document.xml.rels"] ?? new Uint8Array());
    for (const [, id] of body.matchAll(/r:(?:id|embed)="([^"]+)"/g))
      expect(relations).toContain(`Id="${id}"`);
    expect(strFromU8(files["docProps/core.xml"] ?? new Uint8Array())).toContain("2026-11-21T10:00:00.000Z");
  });

  it("keeps lines and tabs that somebody typed, and the direction of what runs from right to left", async () => {
    const answers = {
      "project.summary": { status: "answered" as const, value: "one\ntwo\tthree\n\nשלום עולם" },
    };
    const parts = await partsOf(evaluateAssessment({ answers, meta: { ...META, title: "مشروع" } }));
    const body = parts["word/document.xml"] ?? "";
    expect(body).toMatch(/one<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:br\/>.*?two<\/w:t><w:tab\/>/s);
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const directed = paragraphs.filter((each) => each.includes("<w:bidi/>"));
    expect(directed.some((each) => each.includes("שלום") && each.includes("<w:rtl/>"))).toBe(true);
    expect(directed.some((each) => each.includes("مشروع"))).toBe(true);
    expect(directed.some((each) => each.includes("one"))).toBe(false);
  });

  it("of an empty report and of one with forty recipients is whole", async () => {
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
    const empty = await partsOf(evaluateAssessment({ answers: {}, meta: { ...META, revision: null } }));
    expect(
      Object.entries(empty).some(
        ([name, xml]) => name.includes("header") && xml.includes("Draft, not submitted"),
      ),
    ).toBe(true);
    const full = await partsOf(evaluateAssessment({ answers, meta: META }));
    for (const index of ids.keys()) expect(full["word/document.xml"]).toContain(`Recipient number ${index}`);
  });

  const { answers: withTokens, canaries } = canaryAnswers(INSTRUMENT);
  const whole = evaluateAssessment({ answers: withTokens, meta: META });

  it.each(AUDIENCES)(
    "of a copy redacted for “%s” holds no withheld token in any of its parts",
    async (audience) => {
      const withheld = ["project.why-now", "recipients.list/rec1", "uses.list/rec2/name"];
      const report = redactReport(whole, { audience, withheld });
      const text = Object.values(await partsOf(report)).join("\n");
      const tokens = canaries.filter(({ path }) =>
        withheld.some((each) => path === each || path.startsWith(`${each}/`)),
      );
      expect(tokens.length).toBeGreaterThan(10);
      expect(tokens.filter(({ token }) => text.includes(token))).toEqual([]);
    },
  );
});
