import { describe, expect, it } from "vitest";
import { firstSentence, sentencesOf } from "@/lib/domain/assessment/sentences";

describe("sentences of a text", () => {
  it("are taken apart, and what stands in quotation marks is not", () => {
    expect(sentencesOf("One here. “Two. And more” of it. Three?")).toEqual([
      "One here.",
      "“Two. And more” of it.",
      "Three?",
    ]);
  });

  it("go on in a small letter behind a quotation that ends like one", () => {
    const text = "Not known: “Who decides?” and 1 more. What next?";
    expect(firstSentence(text)).toEqual(["Not known: “Who decides?” and 1 more.", "What next?"]);
    expect(sentencesOf("Asked: “Who decides?” Nobody said.")).toEqual([
      "Asked: “Who decides?”",
      "Nobody said.",
    ]);
  });
});
