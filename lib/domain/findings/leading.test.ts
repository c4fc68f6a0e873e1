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

  it("leaves out strengths, notes and what stands in a rule, where three of the work's own are there", () => {
    const rule = finding("rule", { consequence: 90 });
    const { subjects: _, ...ofRule } = rule;
    const note = finding("note", { severity: "note" });
    expect(openings([ofRule, POWER, SHOWN, WORDS, note])).toEqual(["power", "shown", "words"]);
    expect(openings([ofRule, POWER])).toEqual(["power", "rule"]);
  });
});
