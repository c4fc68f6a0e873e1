import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxMarkdown } from "@/components/questionnaire/documents/docx-markdown";
import { pageLines, type Run } from "@/components/questionnaire/documents/page-lines";
import { readFile } from "@/components/questionnaire/documents/read-file";

const paragraph = (words: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** A PDF of one page, as small as they come. `content`: what its page draws. */
function pdf(content: Uint8Array, filter = "", more = ""): Uint8Array {
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
4 0 obj<</Length ${content.length}${filter}>>stream
`;
  const tail = `\nendstream endobj\n${more}trailer<</Root 1 0 R${more === "" ? "" : "/Encrypt 6 0 R/ID[<01><01>]"}>>\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), content, Buffer.from(tail)]));
}

const drawn = (...lines: string[]) =>
  strToU8(`BT /F1 11 Tf 50 700 Td ${lines.map((line) => `(${line}) Tj 0 -14 Td`).join(" ")} ET`);

describe("a file", () => {
  test.each([
    ["text", strToU8("We will release a benchmark."), "We will release a benchmark."],
    ["text of old programs", new Uint8Array([0x41, 0xe9]), "Aé"],
    ["text in two bytes a sign", new Uint8Array([0xff, 0xfe, 0x57, 0x00, 0x65, 0x00]), "We"],
  ])("of %s is read", async (_what, bytes, text) => {
    expect(await readFile(bytes)).toEqual({ ok: true, text });
  });

  test("of Word is read as Markdown, with its headings, lists and tables", async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const body = `<w:document><w:body>${paragraph("Was wird", '<w:pStyle w:val="berschrift1"/>')}${paragraph("We &amp; you &#8212; together.")}${paragraph("one", '<w:numPr><w:ilvl w:val="0"/></w:numPr>')}${paragraph("two", '<w:numPr><w:ilvl w:val="1"/></w:numPr>')}<w:tbl><w:tr>${cell("Who")}${cell("Use")}</w:tr><w:tr>${cell("Auditors")}${cell("check")}</w:tr></w:tbl><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:body></w:document>`;
    const styles = `<w:styles><w:style w:styleId="berschrift1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;
    const bytes = zipSync({ "word/document.xml": strToU8(body), "word/styles.xml": strToU8(styles) });
    expect(await readFile(bytes)).toEqual({
      ok: true,
      text: "# Was wird\n\nWe & you — together.\n\n- one\n  - two\n\n| Who | Use |\n| --- | --- |\n| Auditors | check |",
    });
  });

  test("in PDF is read line by line", async () => {
    const bytes = pdf(drawn("We will release a benchmark", "and share it with auditors."));
    expect(await readFile(bytes)).toEqual({
      ok: true,
      text: "We will release a benchmark\nand share it with auditors.",
    });
  });

  const packed = (size: number) => new Uint8Array(deflateSync(Buffer.alloc(size, 0x20)));
  test.each([
    [
      "that unpacks to more than a document holds",
      "bomb",
      () => pdf(packed(61_000_000), "/Filter/FlateDecode"),
    ],
    ["packed twice", "bomb", () => pdf(packed(100), "/Filter[/FlateDecode/FlateDecode]")],
    ["whose pages are pictures", "pictures", () => pdf(strToU8("0 0 100 100 re f"))],
    ["that is no PDF after its first line", "broken", () => strToU8("%PDF-1.7\nnothing")],
    ["of an old program", "old-word", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ["of another kind", "kind", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])],
    ["packed, and no Word document", "kind", () => zipSync({ "a.txt": strToU8("a") })],
    [
      "of Word that is cut off",
      "broken",
      () => zipSync({ "word/document.xml": strToU8("a") }).subarray(0, 40),
    ],
    ["without words", "empty", () => strToU8("  \n ")],
    ["longer than is read at once", "too-long", () => strToU8("word ".repeat(170_000))],
    ["larger than is read", "too-large", () => new Uint8Array(20_000_001)],
  ] as const)("%s is refused as “%s”", async (_what, reason, bytes) => {
    expect(await readFile(bytes())).toEqual({ ok: false, reason });
  });

  test("of Word that says it is small gives no more than it says", async () => {
    const bytes = zipSync({
      "word/document.xml": strToU8(`<w:p><w:r><w:t>${"a".repeat(50_000)}</w:t></w:r></w:p>`),
    });
    // The size that the list at its end gives, made smaller.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const list = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    view.setUint32(list + 24, 1_000, true);
    const result = await readFile(bytes);
    expect(result.ok ? result.text.length : 0).toBeLessThanOrEqual(1_000);
  });
});

test("entities of a Word document are single signs, and others stay as they are written", () => {
  expect(docxMarkdown(paragraph("&lt;a&gt; &#x41; &boom; &#1114112;"), "")).toBe("<a> A &boom;");
});

test("lines of a page: what is set larger is a heading, what stands apart a paragraph, what stands far to the right another column", () => {
  const run = (text: string, x: number, y: number, height = 10): Run => ({
    text,
    x,
    y,
    width: text.length * 5,
    height,
    endsLine: true,
  });
  const pages = [
    [
      run("Outputs", 50, 700, 16),
      run("A paper and", 50, 670),
      run("a tool.", 50, 657),
      run("Next.", 50, 620),
    ],
    [run("Who", 50, 700), { ...run("Use", 300, 700) }].map((each, index) => ({
      ...each,
      endsLine: index > 0,
    })),
  ];
  expect(pageLines(pages)).toBe("## Outputs\n\nA paper and\na tool.\n\nNext.\fWho\tUse");
  expect(pageLines([[run("# What When", 50, 700)]])).toBe("\\# What When");
});
