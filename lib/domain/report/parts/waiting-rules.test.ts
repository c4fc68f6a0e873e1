import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { waitingRules } from "@/lib/domain/report/parts/waiting-rules";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const pending = [
  { ruleId: "release.one", title: "One", missing: ["release.form", "inaction.cost"] },
  { ruleId: "inaction.two", title: "Two", missing: ["inaction.cost"] },
];
const waiting = (depth: "screening" | "standard" | "deep") =>
  waitingRules(INSTRUMENT, SOUND_ASSESSMENT, depth, pending).map(({ ruleId, missing }) => [
    ruleId,
    ...missing.map(({ path }) => path),
  ]);

describe("rules that wait", () => {
  it("wait only for answers that are asked, and are left out where none is", () => {
    expect(waiting("deep")).toEqual([
      ["release.one", "release.form", "inaction.cost"],
      ["inaction.two", "inaction.cost"],
    ]);
    expect(waiting("standard")).toEqual([["release.one", "release.form"]]);
    expect(waiting("screening")).toEqual([]);
  });

  it("say in words what they wait for", () => {
    const [first] = waitingRules(INSTRUMENT, SOUND_ASSESSMENT, "deep", pending);
    expect(first?.missing[0]?.label).toMatch(/^Release and follow-up › /);
  });
});
