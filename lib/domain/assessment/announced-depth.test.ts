import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { announcedDepth } from "@/lib/domain/assessment/announced-depth";
import type { Answer } from "@/lib/domain/assessment/answer";

const said = (value: string | readonly string[]): Answer => ({ status: "answered", value });

describe("the depth announced", () => {
  it("says what made it deep, and which sections follow", () => {
    const { depth, because, sections, minutes } = announcedDepth(INSTRUMENT, {
      "screening.hazard": said("serious"),
    });
    expect(depth).toBe("deep");
    expect(because).toEqual(["A write-up or output shows how to cause harm to a serious degree"]);
    expect(sections.map(({ section }) => section)).toContain("uses");
    expect(sections.map(({ section }) => section)).not.toContain("screening");
    expect(minutes % 5).toBe(0);
  });

  it("takes no longer the more was answered", () => {
    const before = announcedDepth(INSTRUMENT, { "screening.hazard": said("serious") });
    const after = announcedDepth(INSTRUMENT, {
      "screening.hazard": said("serious"),
      "uses.list/aaaa": said("a0"),
      "inaction.cost": said("Nobody else would look."),
    });
    const left = (of: typeof before, id: string) => of.sections.find(({ section }) => section === id);
    expect(after.minutes).toBeLessThanOrEqual(before.minutes);
    expect(left(after, "inaction")?.left).toBe((left(before, "inaction")?.left ?? 0) - 1);
  });
});
