import { describe, expect, it } from "vitest";
import { beliefRows } from "@/lib/domain/report/blocks/beliefs";

const view = (believes: readonly string[], doubts: readonly string[]) => ({
  id: "mixed" as never,
  label: "A view",
  detail: "",
  source: "",
  believes,
  doubts,
  isAuthors: false,
});

describe("the beliefs of worldviews", () => {
  it("stand once each, with what every view makes of them", () => {
    expect(beliefRows([view(["A."], ["B."]), view(["B."], []), view([], ["C."])])).toEqual([
      { belief: "A.", stances: ["believes", "leaves-open", "leaves-open"] },
      { belief: "B.", stances: ["doubts", "believes", "leaves-open"] },
      { belief: "C.", stances: ["leaves-open", "leaves-open", "doubts"] },
    ]);
  });
});
