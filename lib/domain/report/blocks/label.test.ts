import { describe, expect, it } from "vitest";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import { spoken } from "@/lib/domain/report/blocks/spoken";

describe("the label of an answer", () => {
  it.each([
    [
      "uses.list/use1/effect",
      "Uses › Somebody's tool › Effect on humanity's safety",
      "Uses › Somebody's tool › Effect on humanity’s safety",
    ],
    ["uses.list/use1", "Uses › Somebody's tool", "Uses › Somebody's tool"],
    ["terms.kind", "Terms › What is it to humanity's safety?", "Terms › What is it to humanity’s safety?"],
  ])("is set with curly apostrophes but for names that authors gave: %s", (path, label, set) => {
    const said = labelInlines(label, path).flatMap(spoken);
    expect(said.map(({ text }) => text).join("")).toBe(set);
  });
});
