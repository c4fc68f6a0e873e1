import { describe, expect, it } from "vitest";
import { colonAfter, listedOnce, withoutStop } from "@/lib/domain/report/blocks/joining";

describe("joining", () => {
  it.each([
    ["Terms › oversight › Word", ": "],
    ["Could you take them back?", " "],
    ["What did they say: “why?”", " "],
    ["What remains …", " "],
  ])("puts a colon after a label that has no mark of its own: %s", (label, between) => {
    expect(colonAfter(label)).toBe(between);
  });

  it.each([
    ["by 31 July 2024.", "by 31 July 2024"],
    ["and so on...", "and so on..."],
    ["Really?", "Really?"],
    ["robotics", "robotics"],
  ])("takes a full stop off where the sentence goes on: %s", (text, shown) => {
    expect(withoutStop(text)).toBe(shown);
  });

  it("lists what comes again once, with how often", () => {
    expect(listedOnce(["A", "B", "A", "C", "C", "C"])).toBe("A (twice); B; C (3 times)");
  });
});
