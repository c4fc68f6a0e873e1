import { describe, expect, it } from "vitest";
import {
  answerFromDraft,
  draftFromAnswer,
  shownAnew,
  UNREADABLE,
} from "@/components/questionnaire/drafts/answer-draft";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { ScalarKind } from "@/lib/domain/instrument/question";

const TEXT: ScalarKind = { type: "short-text" };
const DATE: ScalarKind = { type: "date" };
const PROBABILITY: ScalarKind = { type: "probability" };
const MONTHS: ScalarKind = { type: "quantiles", unit: "months", min: -120, max: 120 };
const options = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];
const MATRIX: ScalarKind = {
  type: "matrix",
  rows: [
    { value: "hype", label: "Hype" },
    { value: "talent", label: "Talent" },
  ],
  options,
};

describe("a draft", () => {
  it.each<[ScalarKind, Answer]>([
    [TEXT, { status: "answered", value: "A title", confidence: "low", note: "n", evidence: "https://e.org" }],
    [
      { type: "several-of", options },
      { status: "answered", value: ["yes", "no"] },
    ],
    [
      { type: "scale", anchors: [{ value: -2, label: "Against" }] },
      { status: "answered", value: -2 },
    ],
    [PROBABILITY, { status: "answered", value: 0.07 }],
    [MONTHS, { status: "answered", value: { p10: -6, p50: -1.5, p90: 0 } }],
    [MATRIX, { status: "answered", value: { hype: "yes" } }],
    [TEXT, { status: "unknown", who: "Ada", by: "2026-01-01", note: "ask" }],
    [TEXT, { status: "not-applicable", because: "no outputs" }],
  ])("gives back the answer it was made from: %j %j", (kind, answer) => {
    expect(answerFromDraft(kind, draftFromAnswer(kind, answer))).toEqual({ type: "answer", answer });
  });

  it("with nothing in it is unanswered", () => {
    for (const kind of [TEXT, PROBABILITY, MONTHS, MATRIX]) {
      expect(answerFromDraft(kind, draftFromAnswer(kind, null))).toEqual({ type: "answer", answer: null });
    }
  });

  it("of three numbers is not an answer until all three are given and rise", () => {
    const draft = draftFromAnswer(MONTHS, null);
    const read = (p10: string, p50: string, p90: string) =>
      answerFromDraft(MONTHS, { ...draft, quantiles: { p10, p50, p90 } });
    expect(read("1", "", "")).toMatchObject({
      type: "incomplete",
      sentence: expect.stringContaining("all three"),
    });
    expect(read("3", "2", "4")).toMatchObject({
      type: "incomplete",
      sentence: expect.stringContaining("rise"),
    });
    expect(read("-500", "2", "4")).toMatchObject({
      type: "incomplete",
      sentence: expect.stringContaining("−120"),
    });
    expect(read("−3", "0", "1,5")).toEqual({
      type: "answer",
      answer: { status: "answered", value: { p10: -3, p50: 0, p90: 1.5 } },
      readAs: ["−3", "0", "1.5"],
    });
  });

  it("never takes what a box shows and can't give for nothing", () => {
    const saved: Answer = { status: "answered", value: "2027-03-31" };
    const draft = { ...draftFromAnswer(DATE, saved), text: UNREADABLE };
    expect(answerFromDraft(DATE, draft)).toMatchObject({
      type: "incomplete",
      sentence: expect.stringContaining("Complete the date"),
    });
    expect(answerFromDraft(DATE, { ...draft, status: "unknown", by: UNREADABLE })).toMatchObject({
      type: "incomplete",
    });
    // In boxes made anew the saved date stands again, with whatever else was typed.
    const anew = shownAnew(DATE, { ...draft, note: "Ask Ada" }, saved);
    expect(answerFromDraft(DATE, anew)).toEqual({ type: "answer", answer: { ...saved, note: "Ask Ada" } });
    expect(answerFromDraft(DATE, shownAnew(DATE, draft, null))).toEqual({ type: "answer", answer: null });
    // Only the boxes that are shown count.
    expect(answerFromDraft(DATE, { ...draft, status: "unknown" })).toMatchObject({ type: "answer" });
  });

  it("of three numbers says which is none before it asks for the others, and never takes a thousand for one", () => {
    const read = (p10: string, p50: string, p90: string) => {
      const draft = { ...draftFromAnswer(MONTHS, null), quantiles: { p10, p50, p90 } };
      const drafted = answerFromDraft(MONTHS, draft);
      return drafted.type === "incomplete" ? drafted.sentence : drafted.answer;
    };
    expect(read("1,000", "1,500", "2,000")).toMatch("“1,000” can be read as 1000 or as 1.");
    expect(read("", "~5", "")).toMatch("“~5” is more than a number. Write 5 by itself");
    expect(read("1", "2 years", "3")).toMatch("Write 24 if");
    expect(read("1 000", "1 500", "2 000")).toMatch("between −120 and 120");
    expect(read("１", "+2", "३")).toEqual({ status: "answered", value: { p10: 1, p50: 2, p90: 3 } });
  });

  it("gives back a share of any size, as it is shown", () => {
    for (const value of [1e-9, 1 / 3, 0.12345, 1e-30, 0.999999999]) {
      const draft = draftFromAnswer(PROBABILITY, { status: "answered", value });
      expect(answerFromDraft(PROBABILITY, draft)).toEqual({
        type: "answer",
        answer: { status: "answered", value },
      });
    }
  });

  it("reads a percentage with or without the sign and refuses others", () => {
    const read = (text: string) =>
      answerFromDraft(PROBABILITY, { ...draftFromAnswer(PROBABILITY, null), text });
    expect(read("15 %")).toEqual({ type: "answer", answer: { status: "answered", value: 0.15 } });
    expect(read("120").type).toBe("incomplete");
    expect(read("often").type).toBe("incomplete");
  });

  it("keeps a note without an answer from passing for one", () => {
    expect(answerFromDraft(TEXT, { ...draftFromAnswer(TEXT, null), note: "later" }).type).toBe("incomplete");
  });

  it("asks for the reason of “not applicable”", () => {
    const draft = { ...draftFromAnswer(TEXT, null), status: "not-applicable" as const };
    expect(answerFromDraft(TEXT, draft).type).toBe("incomplete");
  });
});
