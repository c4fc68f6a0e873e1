import { describe, expect, it } from "vitest";
import { curled, spoken } from "@/lib/domain/report/blocks/spoken";

describe("what is set for reading", () => {
  it.each([
    ["the work's authors don't", "the work’s authors don’t"],
    ["others' work, “it's theirs”, isn't", "others’ work, “it's theirs”, isn’t"],
    ["cut off “it's", "cut off “it's"],
  ])("has curly apostrophes where the words are the product's: %s", (text, set) => {
    expect(curled(text)).toBe(set);
  });

  it("leaves an author's text and code alone", () => {
    for (const type of ["text", "code"] as const)
      expect(spoken({ type, text: "it's" })).toEqual([{ type, text: "it's" }]);
  });
});
