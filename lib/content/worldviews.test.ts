import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORLDVIEWS, worldviewsHolding } from "@/lib/content/worldviews";
import { findFindings } from "@/lib/domain/findings/find";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";
import { changed, gone } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const assumptionIds = Object.keys(ASSUMPTIONS) as AssumptionId[];

describe("worldviews", () => {
  it("are at least five, each with a source, and no two of them alike", () => {
    expect(WORLDVIEWS.length).toBeGreaterThanOrEqual(5);
    expect(new Set(WORLDVIEWS.map(({ assumes }) => JSON.stringify(assumes))).size).toBe(WORLDVIEWS.length);
    for (const { source } of WORLDVIEWS) expect(source).toMatch(/20\d\d/);
  });

  it.each(assumptionIds)("disagree about it: %s", (id) => {
    expect(new Set(WORLDVIEWS.map(({ assumes }) => assumes[id])).size).toBe(2);
  });

  it.each(assumptionIds)("7.3 make a difference by it, since a rule rests on it: %s", (id) => {
    expect(RULEBOOK.filter(({ assumes }) => assumes && id in assumes).length).toBeGreaterThan(0);
  });

  it("7.2 all hold what takes nothing for granted", () => {
    expect(worldviewsHolding(undefined)).toEqual(WORLDVIEWS.map(({ id }) => id));
    expect(worldviewsHolding({})).toEqual(WORLDVIEWS.map(({ id }) => id));
  });

  it("7.2 hold what they believe, and what rests on a disbelief they share", () => {
    expect(worldviewsHolding({ "systems-seek-power": true })).not.toContain("misuse-first");
    expect(worldviewsHolding({ "ai-labour-helps": false })).toEqual([
      "human-progress-first",
      "enhanced-human-labour-first",
    ]);
    expect(worldviewsHolding({ "window-exists": true, "systems-seek-power": true })).toEqual([
      "ai-labour-first",
    ]);
  });

  it("7.3 each rule holds under one of them at least, or nobody could believe its finding", () => {
    for (const { id, assumes } of RULEBOOK) expect(worldviewsHolding(assumes).length, id).toBeGreaterThan(0);
  });

  it("7.1 change no verdict: a finding stands whatever the author believes", () => {
    const answers = changed(SOUND_ASSESSMENT, { "labour.sabotage": gone, "factors.loop": "capabilities" });
    const standing = (view: string) =>
      findFindings(INSTRUMENT, RULEBOOK, changed(answers, { "evidence.worldview": view }))
        .findings.map(({ ruleId }) => ruleId)
        .filter((rule) => rule !== "evidence.worldview-against-ai-labour");
    for (const { id } of WORLDVIEWS) expect(standing(id)).toEqual(standing("own"));
  });
});
