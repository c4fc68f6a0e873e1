import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { findFindings } from "@/lib/domain/findings/find";
import type { Finding } from "@/lib/domain/findings/finding";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { type Change, changed, gone } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

/** AI systems that only assist: where they are central, the screening leads to the deep questions by itself. */
const STANDARD = changed(SOUND_ASSESSMENT, { "screening.ai-labour": "assists" });

const decide = (change: Change) => {
  const answers = changed(STANDARD, change);
  return decideScrutiny(findFindings(INSTRUMENT, RULEBOOK, answers).findings, answers);
};

const screeningOnly: Change = {
  ...Object.fromEntries(
    INSTRUMENT.questions.filter(({ section }) => section !== "screening").map(({ id }) => [id, gone]),
  ),
  "screening.outputs-leave": "team",
  "screening.worst-misuse": gone,
};
const pathway = (severity: number, likelihood: number): Change => ({
  "misuse.pathways/watching/severity": severity,
  "misuse.pathways/watching/likelihood": likelihood,
});
const openForGood: Change = { "release.form": "open", "release.reversibility": "irreversible" };

describe("the scrutiny that is due", () => {
  it.each([
    ["the screening suffices", screeningOnly, "light"],
    ["the screening leads further", {}, "standard"],
    ["a light screening with a concern", { ...screeningOnly, "terms.rests-on-field": "partly" }, "standard"],
    [
      "a light screening with a serious gap",
      { ...screeningOnly, "terms.rests-on-field": "rests" },
      "standard",
    ],
    ["a serious finding that is no risk", { "terms.rests-on-field": "rests" }, "standard"],
    ["a serious risk", { "uses.list/heeding/against-incentives": "yes" }, "deep"],
    ["no way to misuse it", { "misuse.any": "none" }, "deep"],
    ["a catastrophic pathway", pathway(4, 0.1), "deep"],
    ["one that is rare", pathway(4, 0.09), "standard"],
    ["a deep screening", { "screening.hazard": "serious" }, "deep"],
    ["open for good, nothing serious", { ...openForGood, "screening.reversible": "partly" }, "standard"],
    ["open for good and a serious finding", { ...openForGood, "terms.rests-on-field": "rests" }, "deep"],
    [
      "an existential pathway after mitigation",
      { "misuse.pathways/watching/residual-severity": 5 },
      "hold-for-discussion",
    ],
    [
      "an existential pathway before mitigation, not after",
      { ...pathway(5, 0.1), "misuse.pathways/watching/residual-likelihood": 0.05 },
      "deep",
    ],
    [
      "an existential pathway without residual",
      { ...pathway(5, 0.1), "misuse.pathways/watching/residual-likelihood": gone },
      "hold-for-discussion",
    ],
    [
      "a serious hazard, open for good",
      { ...openForGood, "screening.hazard": "serious" },
      "hold-for-discussion",
    ],
    [
      "a hazardous assessment whose outputs leave",
      { "screening.sensitivity": "hazardous" },
      "hold-for-discussion",
    ],
    [
      "leaning towards harm by one's own estimate",
      { "inaction.lean": "do", "timelines.safety-effect": { p10: -2, p50: -1, p90: 0 } },
      "hold-for-discussion",
    ],
    [
      "a blocking finding",
      {
        ...openForGood,
        "misuse.pathways/watching/mitigation": gone,
        "release.commitments/dropping": gone,
      },
      "hold-for-discussion",
    ],
  ] as const)("%s", (_, change, level) => {
    expect(decide(change).level).toBe(level);
  });

  it("is light only where the depth is light", () => {
    expect(decideDepth(changed(STANDARD, screeningOnly)).depth).toBe("screening");
    expect(decideDepth(SOUND_ASSESSMENT).depth).not.toBe("screening");
  });

  it("prints every row, met or not, and the last row for the light level", () => {
    const { rows, level } = decide({});
    expect(rows.filter(({ met }) => met).map(({ leadsTo }) => leadsTo)).toContain(level);
    expect(rows.at(-1)).toEqual({ when: "None of the above", met: false, leadsTo: "light" });
    expect(new Set(rows.map(({ when }) => when)).size).toBe(rows.length);
  });

  it("does not count: one finding of a kind weighs as much as ten", () => {
    const { findings } = findFindings(
      INSTRUMENT,
      RULEBOOK,
      changed(SOUND_ASSESSMENT, { "terms.rests-on-field": "partly" }),
    );
    const concern = findings.find(({ severity }) => severity === "concern") as Finding;
    const many = Array.from({ length: 10 }, () => concern);
    expect(decideScrutiny(many, SOUND_ASSESSMENT)).toEqual(decideScrutiny([concern], SOUND_ASSESSMENT));
  });
});
