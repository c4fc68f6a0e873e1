import { describe, expect, it } from "vitest";
import type { Finding } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";

const finding = (ruleId: string, more: Partial<Finding>): Finding => ({
  ruleId,
  fingerprint: ruleId,
  theme: "misuse",
  kind: "risk",
  severity: "serious",
  title: ruleId,
  explanation: "",
  resolve: "",
  claims: [],
  answers: [],
  subjects: [ruleId],
  ...more,
});
const openings = (findings: readonly Finding[], rulebookVersion = "1.8.0") =>
  leadingFindings({ findings, rulebookVersion }).map(({ ruleId }) => ruleId);

const SHOWN = finding("shown", { theme: "evidence", kind: "expectation", consequence: 56 });
const POWER = finding("power", { theme: "recipients", consequence: 55 });
const WORDS = finding("words", { theme: "terms", kind: "conflation", consequence: 77 });

describe("what a report opens with", () => {
  it("puts what comes before what is only not shown yet, where both weigh nearly the same, and words last", () => {
    expect(openings([WORDS, SHOWN, POWER])).toEqual(["power", "shown", "words"]);
    expect(openings([WORDS, { ...SHOWN, consequence: 70 }, POWER])).toEqual(["shown", "power", "words"]);
    expect(openings([WORDS, { ...SHOWN, kind: "conflation" }, POWER])).toEqual(["shown", "power", "words"]);
  });

  it("opens with a harm that is held as likely as not, and keeps the order of older rulebooks", () => {
    const likely = finding("likely", { severity: "concern", consequence: 20, isForeseen: true });
    expect(openings([POWER, SHOWN, WORDS, likely])).toEqual(["likely", "shown", "words"]);
    expect(openings([SHOWN, WORDS, likely], "1.7.0")).toEqual(["shown", "words", "likely"]);
  });

  it("puts grave contradictions before what isn’t shown, and before a coming harm that weighs less", () => {
    const stated = (ruleId: string, more: Partial<Finding> = {}) =>
      finding(ruleId, { theme: "timelines", kind: "contradiction", consequence: 30, ...more });
    const likely = (consequence: number) =>
      finding("likely", { severity: "concern", consequence, isForeseen: true });
    const two = [stated("more"), stated("less", { consequence: 20 })];
    expect(openings([SHOWN, WORDS, ...two, likely(38)])).toEqual(["words", "more", "less"]);
    expect(openings([SHOWN, WORDS, ...two, likely(76)])).toEqual(["likely", "words", "more"]);
    const slight = two.map((each) => ({ ...each, severity: "concern" as const }));
    expect(openings([SHOWN, WORDS, ...slight, likely(38)])).toEqual(["likely", "shown", "words"]);
  });

  it("opens with what is blocking before all else, from rulebook 1.9.0 on", () => {
    const likely = finding("likely", { severity: "concern", consequence: 80, isForeseen: true });
    const blocking = finding("blocking", { severity: "blocking", consequence: 10 });
    expect(openings([blocking, POWER, SHOWN, WORDS, likely], "1.9.0")[0]).toBe("blocking");
    expect(openings([blocking, POWER, SHOWN, WORDS, likely])[0]).toBe("likely");
  });

  it("leaves out strengths, notes and what stands in a rule, where three of the work's own are there", () => {
    const rule = finding("rule", { consequence: 90 });
    const { subjects: _, ...ofRule } = rule;
    const note = finding("note", { severity: "note" });
    expect(openings([ofRule, POWER, SHOWN, WORDS, note])).toEqual(["power", "shown", "words"]);
    expect(openings([ofRule, POWER])).toEqual(["power", "rule"]);
  });
});
