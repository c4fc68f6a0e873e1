import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { csvCell } from "@/lib/domain/report/csv/cell";
import { FINDING_COLUMNS, findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { reportOnce } from "@/lib/testing/report-once";

const META: ReportMeta = {
  assessmentId: "a",
  title: '=HYPERLINK("http://evil.example")',
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: null,
  example: null,
};

describe("a cell", () => {
  it.each([
    ["=1+1"],
    ["+1"],
    ["-1"],
    ["@SUM(A1)"],
    ["\tcmd"],
    ["\rcmd"],
    ["\ncmd"],
    ["  =1+1"],
    ["\n=1+1"],
    ["\r\n @SUM(A1)"],
    ["\u00a0=1+1"],
    ["\u3000=1+1"],
    ["\u200b=1+1"],
    ["\ufeff\u2060=1+1"],
    ["\u202e=1+1"],
    ["\u0001=1+1"],
    ["＝1+1"],
    ["＋1"],
    ["－1"],
    ["＠SUM(A1)"],
    [" \u200b＝1+1"],
  ])("that a spreadsheet could take for a formula gets an apostrophe: %j", (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });

  it.each([["1+1"], ["a = b"], ["“=1+1”"], [""], ["’tis"], ["−3 to +3"], ["e-mail@example.org"]])(
    "that could not stays as it is: %j",
    (text) => {
      expect(csvCell(text)).toBe(`"${text}"`);
    },
  );

  it("doubles quotation marks and keeps line breaks", () => {
    expect(csvCell('say "no"\r\nto it')).toBe('"say ""no""\r\nto it"');
  });
});

describe("the findings as CSV", () => {
  const [example] = WORKED_EXAMPLES;
  const report = reportOnce(example?.answers ?? {}, META);
  const records = read(findingsCsv(report));

  it("start with a byte order mark and the columns in their order", () => {
    expect(findingsCsv(report).startsWith('\ufeff"assessment","title","revision"')).toBe(true);
    expect(records[0]).toEqual(FINDING_COLUMNS);
  });

  it("are a row a finding, read back cell by cell", () => {
    expect(records.slice(1).map((cells) => [cells[4], cells[9], cells[10]])).toEqual(
      report.findings.map(({ fingerprint, title, explanation, points = [] }) => [
        fingerprint,
        title,
        [explanation, ...points].join("\n"),
      ]),
    );
    expect(new Set(records.map(({ length }) => length))).toEqual(new Set([FINDING_COLUMNS.length]));
  });

  it("hold no title that is a formula", () => {
    expect(records[1]?.[1]).toBe(`'${META.title}`);
  });

  it("are only their columns where there is no finding", () => {
    expect(read(findingsCsv({ ...report, findings: [] }))).toEqual([FINDING_COLUMNS]);
  });
});

/** A reader of RFC 4180 where every cell is quoted. */
function read(csv: string): string[][] {
  return csv
    .replace(/^\ufeff/, "")
    .split(/"\r\n(?="|$)/)
    .filter((line) => line !== "")
    .map((line) =>
      line
        .slice(1)
        .split('","')
        .map((cell) => cell.replaceAll('""', '"')),
    );
}
