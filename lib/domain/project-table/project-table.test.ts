import { describe, expect, it } from "vitest";
import { parseCsv } from "@/lib/domain/project-table/parse-csv";
import { mappingOf } from "@/lib/domain/project-table/project-columns";
import { readRows } from "@/lib/domain/project-table/read-rows";
import {
  areMarks,
  isReason,
  needsReason,
  suggested,
  TRIAGE_QUESTIONS,
} from "@/lib/domain/project-table/triage";

const tableOf = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok ? parsed.table : parsed;
};

describe("comma-separated text", () => {
  it("is read whatever stands between its cells, with a mark before it or not", () => {
    const read = [
      ["title", "host"],
      ["A; b", "C"],
    ];
    expect(tableOf('\ufefftitle;host\r\n"A; b";C\r\n\r\n')).toEqual(read);
    expect(tableOf("title\thost\nA; b\tC")).toEqual(read);
    expect(tableOf('title,host\n"A; b",C')).toEqual(read);
  });

  it("keeps quotes, line breaks, empty cells and what looks like a formula as they are", () => {
    expect(tableOf('a,b,c\n"say ""hi""\nagain",,=HYPERLINK("x")')).toEqual([
      ["a", "b", "c"],
      ['say "hi"\nagain', "", '=HYPERLINK("x")'],
    ]);
    expect(tableOf("a,\n")).toEqual([["a", ""]]);
  });

  it("says where a quote never ends", () => {
    expect(tableOf('a\nb\n"c')).toEqual({ ok: false, why: "unclosed", line: 3 });
  });

  it("is read fast, however long", () => {
    expect(tableOf("x,y\n".repeat(100_000))).toHaveLength(100_000);
  });
});

describe("a table of projects", () => {
  const mapping = mappingOf(["Project title", "HOST", "source", "Awarded", "amount", "Currency", "notes"]);

  it("is mapped by what its headings say", () => {
    expect(mapping).toEqual({ title: 0, host: 1, link: 2, date: 3, amount: 4, currency: 5 });
    expect(mappingOf(["link", "url"])).toEqual({ link: 0 });
  });

  it("gives what the rows say, and leaves out what they don’t", () => {
    expect(
      readRows(
        [
          ["  Steering\n schedules ", "Harbour", "", "2027-02", "£1", "", "x"],
          ["", " "],
        ],
        { title: 0, host: 1, link: 2, date: 3 },
      ),
    ).toEqual({
      rows: [
        { number: 1, title: "Steering schedules", owner: "", cells: { host: "Harbour", date: "2027-02" } },
      ],
      faults: [],
    });
  });

  it("has each fault at its cell, cuts nothing and guesses nothing", () => {
    const rows = [
      ["", "Harbour", "https://x.example", "2026-02-30", "12,00", "EURO", ""],
      ["T".repeat(201), "", "javascript:alert(1)", "11/02/2026", "1e9", "EUR", ""],
      ["Same", "", "", "2026", "1,200.50", "", ""],
      ["same", "", "https://user:pass@x.example", "", "", "", ""],
    ];
    expect(readRows(rows, mapping).faults.map(({ row, column, why }) => `${row} ${column} ${why}`)).toEqual([
      "1 date no-date",
      "1 amount no-number",
      "1 currency too-long",
      "1 title needed",
      "2 title too-long",
      "2 date no-date",
      "2 amount no-number",
      "2 link no-link",
      "4 link no-link",
      "4 title same-title",
    ]);
  });

  it("is refused as a whole without titles, without rows, and with too many", () => {
    expect(readRows([["a"]], {}).faults).toEqual([{ row: 0, column: "title", why: "no-title-column" }]);
    expect(readRows([[" "]], { title: 0 }).faults).toEqual([{ row: 0, column: "title", why: "no-rows" }]);
    const many = Array.from({ length: 100_000 }, (_, at) => [`Project ${at}`]);
    expect(readRows(many, { title: 0 }).faults).toEqual([{ row: 0, column: "title", why: "too-many-rows" }]);
  });
});

describe("triage", () => {
  it("suggests no less for a row that says less", () => {
    const open = { leaves: ["words"], first: ["research"], "unsaid-use": ["nothing"], "taken-back": ["yes"] };
    const order = ["light", "standard", "deep", "hold"];
    for (const { id, choices } of TRIAGE_QUESTIONS) {
      for (const { value } of choices) {
        const said = order.indexOf(suggested({ ...open, [id]: [value] }).verdict);
        const unsaid = order.indexOf(suggested({ ...open, [id]: ["not-said"] }).verdict);
        // Nothing that is said of these may be lighter by leaving it out; harm by name is heavier than not saying.
        if (id !== "unsaid-use") expect([id, value, unsaid >= said]).toEqual([id, value, true]);
      }
    }
    expect(suggested(open).verdict).toBe("light");
    expect(suggested({ ...open, "unsaid-use": ["attack"], "taken-back": ["not-said"] }).verdict).toBe("hold");
  });

  it("takes a reason for what is lighter, or turned away, and none for what is heavier", () => {
    const marks = { leaves: ["method"] };
    expect(needsReason("light", marks)).toBe(true);
    expect(needsReason("not-ours", {})).toBe(true);
    expect(needsReason("deep", marks)).toBe(false);
    expect(isReason("- - - - - -")).toBe(false);
    expect(isReason("It was published in full long ago")).toBe(true);
  });

  it("takes known marks alone, one where one is asked, and “not said” by itself", () => {
    expect(areMarks({ leaves: ["method", "finding"] })).toBe(true);
    expect(areMarks({ leaves: ["method", "not-said"] })).toBe(false);
    expect(areMarks({ "taken-back": ["yes", "no"] })).toBe(false);
    expect(areMarks({ leaves: ["method", "method"] })).toBe(false);
    expect(areMarks({ leaves: [] })).toBe(false);
    expect(areMarks({ leaves: ["other"] })).toBe(false);
  });
});
