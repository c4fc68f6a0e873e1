import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { anyAnswer, everyPath } from "@/lib/testing/random-answers";

const check = (path: string, answer: unknown) => checkAnswer(INSTRUMENT, path, answer);
const given = (value: unknown, rest: object = {}) => ({ status: "answered", value, ...rest });

function sentenceFor(path: string, answer: unknown): string {
  const result = check(path, answer);
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(answer)}`);
  return result.sentence;
}

describe("what is accepted", () => {
  it.each([
    ["project.title", given("Probe library")],
    ["project.summary", given("Two\nlines")],
    ["screening.hazard", given("some", { confidence: "low", note: "See §3", evidence: "Doe 2024, p. 4" })],
    ["screening.makes-easier", given(["controllable", "deployable"])],
    ["inaction.cost-size", given(0)],
    ["timelines.shift", given({ p10: -6, p50: -1, p90: -1 })],
    ["recipients.left-out", given({ individuals: "listed" })],
    ["release.follow-up", given("2028-02-29")],
    ["recipients.list/r1ab", given("a0")],
    ["recipients.list/r1ab/outputs", given(["out1", "out2"])],
    ["uses.list/use1/recipient", given(["r1ab"])],
    ["uses.list/use1/likelihood-1y", given(0)],
    ["release.commitments/com1/owner", given("Ada Lovelace")],
    ["recipients.list", { status: "unknown", who: "Ada", by: "2026-03-31", note: "Ask the lab" }],
    ["misuse.recipe", { status: "not-applicable", because: "Nothing is measured" }],
  ])("%s", (path, answer) => {
    expect(check(path, answer)).toEqual({ ok: true, answer });
  });
});

describe("what is refused, and what the sentence says to do", () => {
  it.each([
    ["an unknown question", "project.nonsense", given("x"), "no question “project.nonsense”"],
    ["an unknown field", "recipients.list/r1ab/nonsense", given("x"), "Check its spelling"],
    ["a field of a question that is no list", "project.title/r1ab/name", given("x"), "Check its spelling"],
    ["an ill-formed path", "../etc/passwd", given("x"), "not the address of a question"],
    ["a record id with a capital", "recipients.list/R1AB", given("a0"), "4 to 32 small letters and digits"],
    ["a short record id", "recipients.list/lab/name", given("x"), "4 to 32 small letters and digits"],
    [
      "a short record id, too deep",
      "recipients.list/lab/name/x",
      given("x"),
      "not the address of a question",
    ],
    ["no answer", "project.title", null, "Send “answered”"],
    ["a bare value", "project.title", "Probe library", "Send “answered”"],
    ["an unknown status", "project.title", { status: "skipped" }, "Send “answered”"],
    ["an answer without a value", "project.title", { status: "answered" }, "has to be text"],
    ["a number where text belongs", "project.title", given(7), "has to be text"],
    ["blank text", "project.title", given("  \n"), "clear the answer"],
    ["text that shows nothing", "project.summary", given("\uf0a8\u200b"), "clear the answer"],
    [
      "a reason that shows nothing",
      "misuse.recipe",
      { status: "not-applicable", because: "\u00ad" },
      "nothing",
    ],
    ["a name that shows nothing", "release.commitments/com1/owner", given("\u3164"), "nothing"],
    ["a second line in a short text", "project.title", given("a\nb"), "on one line"],
    [
      "a title of 201 characters",
      "project.title",
      given("x".repeat(201)),
      "too long by one character: at most 200",
    ],
    ["a short text of 301", "screening.surprise", given("x".repeat(301)), "at most 300 fit"],
    ["a long text of 20,001", "project.summary", given("x".repeat(20_001)), "at most 20,000 fit"],
    ["a note of 4,001", "project.title", given("x", { note: "x".repeat(4001) }), "at most 4,000 fit"],
    ["evidence of 2,001", "project.title", given("x", { evidence: "x".repeat(2001) }), "at most 2,000 fit"],
    ["U+0000", "project.title", given("a\u0000b"), "U+0000"],
    ["U+0000 in a note", "project.title", given("x", { note: "\u0000" }), "U+0000"],
    ["a lone surrogate", "project.title", given("a\ud83d"), "half of a character"],
    [
      "a lone surrogate in a reason",
      "project.title",
      { status: "not-applicable", because: "\udc00" },
      "half of a",
    ],
    ["an unknown option", "screening.hazard", given("maybe"), "Choose one of: no, some, serious"],
    [
      "an unknown option among several",
      "screening.makes-easier",
      given(["controllable", "x"]),
      "Choose one of",
    ],
    ["a choice made twice", "screening.makes-easier", given(["none", "none"]), "at most once"],
    ["no choice", "screening.makes-easier", given([]), "at least one"],
    ["one choice outside a list", "screening.makes-easier", given("none"), "Send a list"],
    ["a point that is not on the scale", "inaction.cost-size", given(5), "0, 1, 2, 3, 4"],
    ["a point between points", "inaction.cost-size", given(1.5), "0, 1, 2, 3, 4"],
    ["a probability above 1", "uses.list/use1/likelihood-5y", given(30), "between 0 and 1"],
    ["NaN", "uses.list/use1/likelihood-5y", given(Number.NaN), "between 0 and 1"],
    [
      "infinity",
      "timelines.shift",
      given({ p10: 0, p50: 1, p90: Number.POSITIVE_INFINITY }),
      "−120 and 120 months",
    ],
    ["months out of range", "timelines.shift", given({ p10: -121, p50: 0, p90: 1 }), "−120 and 120 months"],
    ["disordered quantiles", "timelines.shift", given({ p10: 2, p50: 1, p90: 3 }), "have to rise"],
    ["two quantiles", "timelines.shift", given({ p10: 1, p50: 2 }), "months"],
    ["a fourth quantile", "timelines.shift", given({ p10: 1, p50: 2, p90: 3, p99: 4 }), "p10, p50 and p90"],
    ["a day that does not exist", "release.follow-up", given("2026-02-30"), "day of the calendar"],
    ["29 February of a common year", "release.follow-up", given("2027-02-29"), "day of the calendar"],
    ["a date with a time", "release.follow-up", given("2026-03-01T00:00"), "year-month-day"],
    ["a date far in the past", "release.follow-up", given("0001-01-01"), "between 1900 and 2199"],
    ["a bad date in an unknown", "project.title", { status: "unknown", by: "tomorrow" }, "year-month-day"],
    ["an unknown row", "recipients.left-out", given({ martians: "listed" }), "The rows are: individuals"],
    [
      "an unknown option in a row",
      "recipients.left-out",
      given({ individuals: "x" }),
      "Choose one of: listed",
    ],
    ["no row", "recipients.left-out", given({}), "at least one"],
    ["an ill-formed reference", "uses.list/use1/outputs", given(["../x"]), "Choose it from the list again"],
    ["a record referred to twice", "uses.list/use1/outputs", given(["out1", "out1"]), "at most once"],
    ["two where one fits", "uses.list/use1/recipient", given(["r1ab", "r2ab"]), "Only one fits"],
    ["an ill-formed rank", "recipients.list/r1ab", given("not a rank"), "add the record again"],
    ["a rank of the wrong length", "recipients.list/r1ab", given("c0"), "add the record again"],
    ["a rank that is a number", "recipients.list/r1ab", given(1), "add the record again"],
    ["an unknown record", "recipients.list/r1ab", { status: "unknown" }, "delete its answer"],
    ["a value for a whole list", "recipients.list", given("a0"), "adding records"],
    ["an unknown key", "project.title", given("x", { score: 9 }), "does not belong"],
    ["an unknown key in an unknown", "project.title", { status: "unknown", value: "x" }, "who, by and note"],
    ["a confidence of its own", "project.title", given("x", { confidence: "sure" }), "low, medium, high"],
    ["an explicit undefined", "project.title", given("x", { note: undefined }), "has to be text"],
    ["evidence that runs", "project.title", given("x", { evidence: " JavaScript:alert(1)" }), "https://"],
    [
      "not applicable without a reason",
      "project.title",
      { status: "not-applicable", because: "" },
      "Write something",
    ],
  ])("%s", (_, path, answer, part) => {
    expect(sentenceFor(path, answer)).toContain(part);
  });
});

describe("for anything at all", () => {
  it("never throws, and a refusal is a sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...everyPath(INSTRUMENT)), fc.string()),
        fc.oneof(
          fc.anything(),
          fc.record({ status: fc.constantFrom("answered", "unknown"), value: fc.anything() }),
        ),
        (path, answer) => {
          const result = check(path, answer);
          if (!result.ok) expect(result.sentence).toMatch(/^[A-Z“].*[.”]$/s);
        },
      ),
      { numRuns: 800 },
    );
  });

  it("accepts every well-formed answer, and what it accepts survives a round trip through JSON", () => {
    fc.assert(
      fc.property(anyAnswer(INSTRUMENT), ({ path, answer }) => {
        const result = check(path, answer);
        if (!result.ok) throw new Error(`${path}: ${result.sentence}`);
        const back = JSON.parse(JSON.stringify(result.answer));
        expect(back).toStrictEqual(result.answer);
        expect(check(path, back)).toStrictEqual(result);
      }),
      { numRuns: 800 },
    );
  });
});
