/** Files that nobody may get past the reader, each with the place of its fault. For tests; not part of the product. */

import { INSTRUMENT } from "@/lib/content/instrument";
import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";

export type BrokenFile = {
  readonly what: string;
  readonly text: string;
  /** Where the fault is. */
  readonly at: string;
  /** What is wrong between answers, or in the text of the file, a JSON Schema can't say. */
  readonly beyondSchema?: true;
};

/** A file with these answers, whatever they are. */
export function fileWith(answers: object, instrumentVersion: string = INSTRUMENT.version): string {
  return JSON.stringify({ format: "landfall.assessment/1", instrumentVersion, answers });
}

const answered = (value: unknown) => ({ status: "answered", value });
const TITLE = '$.answers["project.title"]';

/** An otherwise sound file in which one text stands for another. */
function edited(from: string, to: string): string {
  const text = fileWith({ "project.title": answered("T") });
  if (!text.includes(from)) throw new Error(`There is no ${from} in ${text}`);
  return text.replace(from, to);
}

const inForm: readonly BrokenFile[] = [
  { what: "an empty file", text: "", at: "$", beyondSchema: true },
  { what: "no JSON", text: "# A title", at: "$", beyondSchema: true },
  { what: "a missing bracket", text: edited("}}}", "}}"), at: "$", beyondSchema: true },
  { what: "two documents", text: `${fileWith({})}${fileWith({})}`, at: "$", beyondSchema: true },
  { what: "a list", text: "[]", at: "$" },
  { what: "null", text: "null", at: "$" },
  { what: "no format", text: edited('"format"', '"form"'), at: "$.format" },
  { what: "an unknown format", text: edited("assessment/1", "assessment/2"), at: "$.format" },
  { what: "a report", text: edited("landfall.assessment/1", "landfall.report/1"), at: "$.format" },
  { what: "no version", text: edited('"instrumentVersion"', '"version"'), at: "$.instrumentVersion" },
  { what: "a number for a version", text: edited(`"${INSTRUMENT.version}"`, "1"), at: "$.instrumentVersion" },
  { what: "a newer version", text: fileWith({}, "999.0.0"), at: "$.instrumentVersion" },
  { what: "an older version nobody knows", text: fileWith({}, "0.0.1"), at: "$.instrumentVersion" },
  { what: "an unknown key", text: edited('"format"', '"owner":"ada","format"'), at: "$.owner" },
  { what: "no answers", text: edited('"answers"', '"replies"'), at: "$.answers" },
  {
    what: "a list of answers",
    text: edited('{"project.title"', '[{"project.title"').replace("}}}", "}}]}"),
    at: "$.answers",
  },
  {
    what: "the same answer twice",
    text: edited('"project.title"', '"project.title":{"status":"unknown"},"project.title"'),
    at: TITLE,
    beyondSchema: true,
  },
  {
    what: "the same key twice, spelt differently",
    text: edited('"status"', '"statu\\u0073":"unknown","status"'),
    at: `${TITLE}.status`,
    beyondSchema: true,
  },
  {
    what: "__proto__ among the answers",
    text: edited('"project.title"', '"__proto__"'),
    at: "$.answers.__proto__",
  },
  {
    what: "__proto__ in an answer",
    text: edited('"value"', '"__proto__":{},"value"'),
    at: `${TITLE}.__proto__`,
  },
  { what: "U+0000", text: edited('"T"', '"T\\u0000"'), at: `${TITLE}.value` },
  { what: "U+0000 in a name", text: edited('"format"', '"a\\u0000":1,"format"'), at: '$["a\\u0000"]' },
  {
    what: "half of a surrogate pair",
    text: edited('"T"', '"T\\ud83d"'),
    at: `${TITLE}.value`,
    beyondSchema: true,
  },
  { what: "a number too large", text: edited('"T"', "1e999"), at: `${TITLE}.value` },
  {
    what: "nesting without end",
    text: "[".repeat(100_000),
    at: "$[0][0][0][0][0][0][0][0]",
    beyondSchema: true,
  },
  {
    what: "too many bytes",
    text: edited('"T"', `"${"é".repeat(MAX_FILE_BYTES / 2)}"`),
    at: "$",
    beyondSchema: true,
  },
];

const inAnswers: readonly (BrokenFile & { readonly text: string })[] = [
  {
    what: "an unknown path",
    text: fileWith({ "project.nothing": answered("x") }),
    at: '$.answers["project.nothing"]',
  },
  { what: "a path that is none", text: fileWith({ "../etc": answered("x") }), at: '$.answers["../etc"]' },
  {
    what: "an unknown field",
    text: fileWith({ "uses.list/use1": answered("a0"), "uses.list/use1/no": answered("x") }),
    at: '$.answers["uses.list/use1/no"]',
  },
  {
    what: "a record id that can't be",
    text: fileWith({ "uses.list/USE": answered("a0") }),
    at: '$.answers["uses.list/USE"]',
  },
  { what: "null for an answer", text: fileWith({ "project.title": null }), at: TITLE },
  { what: "a bare value", text: fileWith({ "project.title": "T" }), at: TITLE },
  {
    what: "an unknown status",
    text: fileWith({ "project.title": { status: "perhaps" } }),
    at: `${TITLE}.status`,
  },
  {
    what: "an unknown key of an answer",
    text: fileWith({ "project.title": { ...answered("T"), by: "x" } }),
    at: `${TITLE}.by`,
  },
  { what: "a number for a text", text: fileWith({ "project.title": answered(7) }), at: `${TITLE}.value` },
  { what: "a blank text", text: fileWith({ "project.title": answered(" \n") }), at: `${TITLE}.value` },
  {
    what: "a text too long",
    text: fileWith({ "project.title": answered("x".repeat(5_000)) }),
    at: `${TITLE}.value`,
  },
  {
    what: "two lines where one fits",
    text: fileWith({ "project.title": answered("a\nb") }),
    at: `${TITLE}.value`,
  },
  {
    what: "an unknown choice",
    text: fileWith({ "screening.hazard": answered("maybe") }),
    at: '$.answers["screening.hazard"].value',
  },
  {
    what: "a choice made twice",
    text: fileWith({ "screening.makes-easier": answered(["deployable", "deployable"]) }),
    at: '$.answers["screening.makes-easier"].value',
  },
  {
    what: "an unknown one of several choices",
    text: fileWith({ "screening.makes-easier": answered(["deployable", "x"]) }),
    at: '$.answers["screening.makes-easier"].value[1]',
  },
  {
    what: "a word for a confidence",
    text: fileWith({ "project.title": { ...answered("T"), confidence: "sure" } }),
    at: `${TITLE}.confidence`,
  },
  {
    what: "no reason",
    text: fileWith({ "project.title": { status: "not-applicable" } }),
    at: `${TITLE}.because`,
  },
  {
    what: "a day that is none",
    text: fileWith({ "project.title": { status: "unknown", by: "soon" } }),
    at: `${TITLE}.by`,
  },
  {
    what: "a day the calendar lacks",
    text: fileWith({ "project.title": { status: "unknown", by: "2026-02-30" } }),
    at: `${TITLE}.by`,
    beyondSchema: true,
  },
  {
    what: "a value for a list",
    text: fileWith({ "uses.list": answered(["use1"]) }),
    at: '$.answers["uses.list"].status',
  },
  {
    what: "a record that is unknown",
    text: fileWith({ "uses.list/use1": { status: "unknown" } }),
    at: '$.answers["uses.list/use1"].status',
  },
  {
    what: "a rank that is none",
    text: fileWith({ "uses.list/use1": answered("0") }),
    at: '$.answers["uses.list/use1"].value',
  },
  {
    what: "a reference that is no id",
    text: fileWith({ "uses.list/use1": answered("a0"), "uses.list/use1/recipient": answered(["No!"]) }),
    at: '$.answers["uses.list/use1/recipient"].value[0]',
  },
];

const between: readonly BrokenFile[] = [
  {
    what: "a field without its record",
    text: fileWith({ "uses.list/use1/name": answered("x") }),
    at: '$.answers["uses.list/use1/name"]',
  },
  {
    what: "a reference to nothing",
    text: fileWith({ "uses.list/use1": answered("a0"), "uses.list/use1/recipient": answered(["lab1"]) }),
    at: '$.answers["uses.list/use1/recipient"].value[0]',
  },
  {
    what: "a list too long",
    text: fileWith(
      Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`uses.list/use${n}`, answered("a0")])),
    ),
    at: '$.answers["uses.list/use80"]',
  },
].map((broken) => ({ ...broken, beyondSchema: true }));

export const BROKEN_FILES: readonly BrokenFile[] = [...inForm, ...inAnswers, ...between];
