import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { findOutFirst } from "@/lib/domain/changes/find-out-first";
import { standingOf } from "@/lib/domain/changes/standing";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { contextFor } from "@/lib/domain/rules/context";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { changed, gone, unknown } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const rank = (answers: Answers) => {
  const context = contextFor(INSTRUMENT, answers);
  return findOutFirst(RULEBOOK, context, standingOf(RULEBOOK, context));
};
const paths = (answers: Answers) => rank(answers).map(({ path }) => path);

describe("what to find out first", () => {
  it("is nothing where nothing is open that matters", () => {
    const open = rank(SOUND_ASSESSMENT);
    for (const { why } of open) expect(why).toBe("unanswered");
    expect(open.filter(({ scrutiny }) => scrutiny.length > 0)).toEqual([]);
  });

  it("puts an answer on which the scrutiny turns before one on which a note turns", () => {
    const answers = changed(SOUND_ASSESSMENT, { "inaction.stake": unknown, "screening.hazard": unknown });
    const found = paths(answers);
    expect(found).toContain("inaction.stake");
    expect(found.indexOf("screening.hazard")).toBeLessThan(found.indexOf("inaction.stake"));
  });

  it("says what an answer could clear and what it could raise", () => {
    const answers = changed(SOUND_ASSESSMENT, { "factors.loop": unknown });
    expect(rank(answers).find(({ path }) => path === "factors.loop")).toMatchObject({
      why: "unknown",
      couldClear: expect.arrayContaining(["factors.loop-unstated"]),
      couldRaise: expect.arrayContaining(["factors.feeds-capabilities"]),
    });
  });

  it("takes answers given with low confidence for open, and leaves the others alone", () => {
    const value = { p10: -1, p50: 0.5, p90: 1.5 };
    const unsure = changed(SOUND_ASSESSMENT, {
      "timelines.safety-effect": { status: "answered", value, confidence: "low" },
    });
    expect(rank(unsure).find(({ path }) => path === "timelines.safety-effect")?.why).toBe("low-confidence");
    expect(paths(SOUND_ASSESSMENT)).not.toContain("timelines.safety-effect");
  });

  it("ranks only what is asked at this depth", () => {
    const light = changed(SOUND_ASSESSMENT, {
      "evidence.main-danger": gone,
      "screening.ai-labour": "assists",
    });
    expect(paths(light)).not.toContain("evidence.main-danger");
  });

  it("gives at most twelve, each once, and the same whatever the order of the answers", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const found = paths(answers);
      expect(found.length).toBeLessThanOrEqual(12);
      expect(new Set(found).size).toBe(found.length);
      expect(paths(Object.fromEntries(Object.entries(answers).reverse()))).toEqual(found);
    }
  });
});
