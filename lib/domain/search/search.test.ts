import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";
import { dayOf, readSearchDate } from "@/lib/domain/search/search-date";
import { SEARCH_FIELDS, searchField } from "@/lib/domain/search/search-fields";
import { searchWords } from "@/lib/domain/search/search-words";
import { suggestSearch } from "@/lib/domain/search/suggest-search";

const read = (text: string) => {
  const { query, faults } = parseSearch(text);
  expect(faults).toEqual([]);
  return printSearch(query);
};
const faults = (text: string) =>
  parseSearch(text).faults.map(({ at, length, kind, instead }) => ({ at, length, kind, instead }));

describe("reading", () => {
  test.each([
    [
      'status:review recipient:"open publication" severity:blocking due:<2w reviewer:me -has:review',
      'status:in-review recipient:"open publication" severity:blocking due:<2w reviewer:me -has:review',
    ],
    ["  State:Approved,CLOSED   weights ", "status:approved,closed weights"],
    ['recipient:"Military",journalists', "recipient:military,journalists"],
    ["shift:<−1.50", "shift:<-1.5"],
    ["status:open,open", "status:open"],
    ['"red teaming" -"not this"', '"red teaming" -"not this"'],
    ['title:"a \\"b\\" c"', 'title:"a \\"b\\" c"'],
    ['title:"<b>"', 'title:"<b>"'],
    ["submitted:>=2026-01-31", "submitted:>=2026-01-31"],
    ["reviewer:ME", "reviewer:me"],
    ["", ""],
  ])("%s", (written, canonical) => expect(read(written)).toBe(canonical));

  test.each([
    ["status:to-decide severty:blocking", { at: 17, length: 7, kind: "unknown-field", instead: "severity" }],
    ["status:revew", { at: 7, length: 5, kind: "unknown-value", instead: "in-review" }],
    ["xyzzy:1", { at: 0, length: 5, kind: "unknown-field", instead: null }],
    ["status:", { at: 7, length: 0, kind: "no-value", instead: null }],
    ["title:a,", { at: 8, length: 0, kind: "no-value", instead: null }],
    ['recipient:"open', { at: 10, length: 5, kind: "open-quote", instead: '"open"' }],
    ["severity:>blocking", { at: 9, length: 9, kind: "not-ordered", instead: "blocking" }],
    ["due:<soon", { at: 5, length: 4, kind: "no-date", instead: null }],
    ["due:2026-02-30", { at: 4, length: 10, kind: "no-date", instead: null }],
    ["shift:<x", { at: 7, length: 1, kind: "no-number", instead: null }],
    ["-", { at: 0, length: 1, kind: "no-words", instead: null }],
    ["https://example.org", { at: 0, length: 5, kind: "unknown-field", instead: null }],
  ])("%s says where and what instead", (written, fault) => expect(faults(written)).toEqual([fault]));

  test("every fault is said, and the rest is read", () => {
    const { query, faults: said } = parseSearch("stats:x weights due:<y");
    expect(said.map(({ written }) => written)).toEqual(["stats", "y"]);
    expect(printSearch(query)).toBe("weights");
  });

  test("more terms than are read is a fault", () => {
    const text = Array.from({ length: 21 }, (_, at) => `w${at}`).join(" ");
    expect(parseSearch(text).query).toHaveLength(20);
    expect(faults(text)).toEqual([{ at: text.indexOf("w20"), length: 3, kind: "too-many", instead: null }]);
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...SEARCH_FIELDS.map(({ example }) => example)),
    fc.constantFrom(
      '"',
      "\\",
      ",",
      ":",
      "-",
      "<",
      "=",
      " ",
      "status:",
      'title:"',
      "due:<-2m",
      "\u0000",
      "\ud800",
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  test("what is printed is read as the same, and printed as the same", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { query } = parseSearch(written);
        const printed = printSearch(query);
        expect(parseSearch(printed)).toEqual({ query, faults: [] });
        expect(printSearch(parseSearch(printed).query)).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });

  test("faults stand within it, and taking what they offer is read", () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { at, length, kind, instead } of parseSearch(written).faults) {
          expect(at >= 0 && length >= 0 && at + length <= written.length).toBe(true);
          if (instead === null || kind === "not-ordered") continue;
          const mended = written.slice(0, at) + instead + written.slice(at + length);
          const still = parseSearch(mended).faults.some((fault) => fault.at === at && fault.kind === kind);
          expect(still, `${written} → ${mended}`).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("suggestions replace what stands at the caret, and are read", () => {
    fc.assert(
      fc.property(text, fc.nat(40), (written, caret) => {
        const at = Math.min(caret, written.length);
        for (const suggestion of suggestSearch(written, at).suggestions) {
          expect(suggestion.at <= at && at <= suggestion.end).toBe(true);
        }
      }),
      {
        numRuns: 1000,
        examples: [
          ["-has:review", 0],
          ["-word", 0],
          ["team:", 5],
        ],
      },
    );
  });
});

describe("the table of fields", () => {
  test.each(SEARCH_FIELDS.map((field) => [field.name, field] as const))(
    "%s: its example is read as it stands",
    (name, field) => {
      expect(read(field.example)).toBe(field.example);
      expect(searchField(name)).toBe(field);
      for (const { value, label } of field.values) {
        expect(read(`${name}:${JSON.stringify(label)}`)).toBe(`${name}:${value}`);
      }
    },
  );

  test("no name or word stands for two things", () => {
    const names = SEARCH_FIELDS.flatMap(({ name, also }) => [name, ...(also ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    for (const { values } of SEARCH_FIELDS) {
      const words = values.flatMap(({ value, also }) => [value, ...(also ?? [])]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test.each([
  ["2w", "2026-12-12"],
  ["-1m", "2026-10-28"],
  ["3m", "2027-02-28"],
  ["-9999y", "0001-01-01"],
  ["today", "2026-11-28"],
])("%s is the day %s", (written, day) => {
  expect(dayOf(readSearchDate(written) ?? "", "2026-11-28")).toBe(day);
});

test("words are compared whatever their capitals, signs and writing", () => {
  expect(searchWords("Red-teaming, ＲＥＤ “Weights”; weights 2.0")).toEqual([
    "red",
    "teaming",
    "weights",
    "2",
    "0",
  ]);
});

test("suggests values of the field at the caret, by label too", () => {
  expect(suggestSearch("status:app", 10).suggestions.map(({ text }) => text)).toEqual([
    "approved",
    "approved-with-conditions",
    "not-approved",
  ]);
  expect(suggestSearch("weights rec", 11).suggestions.map(({ text }) => text)).toEqual(["recipient:"]);
  expect(suggestSearch("team:over", 9).asked).toMatchObject({ written: "over", at: 5, end: 9 });
});
