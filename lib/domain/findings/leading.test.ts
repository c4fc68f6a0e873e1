import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import type { Finding } from "@/lib/domain/findings/finding";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { RULEBOOK, RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { judgedWorks } from "@/lib/testing/judged/works";

it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
  "stands first among the findings of its severity, in the same order, in %s",
  (_, answers) => {
    const { findings } = conclude(RULEBOOK, answers);
    const opening = leadingFindings({ findings, rulebookVersion: RULEBOOK_VERSION });
    expect(findings.filter((each) => opening.includes(each))).toEqual(opening);
    for (const severity of SEVERITIES) {
      const [of, opens] = [findings, opening].map((all) => all.filter((each) => each.severity === severity));
      expect(of?.slice(0, opens?.length)).toEqual(opens);
    }
  },
);

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

  it("lets what words mean take no turn from a harm that its authors see coming, from 1.10.0 on", () => {
    const cover = finding("cover", { consequence: 95, isForeseen: true });
    const persuasion = finding("persuasion", { consequence: 75, isForeseen: true });
    const all = [SHOWN, cover, persuasion, WORDS];
    expect(openings(all, "1.10.0").toSorted()).toEqual(["cover", "persuasion", "shown"]);
    expect(openings(all, "1.9.0").toSorted()).toEqual(["cover", "shown", "words"]);
    expect(openings([SHOWN, cover, POWER, WORDS], "1.10.0")).toContain("words");
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

  it("opens by how grave, and lets no word displace a harm its authors see coming, from rulebook 1.9.0 on", () => {
    const likely = finding("likely", { severity: "concern", consequence: 80, isForeseen: true });
    expect(openings([POWER, SHOWN, likely], "1.9.0")).toEqual(["power", "shown", "likely"]);
    expect(openings([POWER, SHOWN, likely])[0]).toBe("likely");
    const [worst, second] = [80, 70].map((consequence) =>
      finding(`harm${consequence}`, { consequence, isForeseen: true }),
    ) as [Finding, Finding];
    const case_ = finding("case", { theme: "evidence", consequence: 60 });
    const third = finding("harm65", { consequence: 65, isForeseen: true });
    const all = [worst, case_, second, third, WORDS];
    expect(openings(all, "1.9.0")).not.toContain("words");
    expect(openings(all)).toContain("words");
    expect(openings([worst, case_, WORDS], "1.9.0")).toContain("words");
  });

  it("opens with what is likely, then with the claim that nothing shows, unless a contradiction stands, from rulebook 1.9.0 on", () => {
    const unshown = { ...SHOWN, isUnshown: true as const };
    const harm = finding("harm", { consequence: 80, isForeseen: true });
    const coming = finding("coming", { consequence: 40, isComing: true });
    expect(openings([harm, unshown, WORDS], "1.9.0")).toEqual(["shown", "harm", "words"]);
    expect(openings([harm, unshown, WORDS])).toEqual(["harm", "shown", "words"]);
    expect(openings([coming, unshown, WORDS], "1.9.0")).toEqual(["coming", "shown", "words"]);
    const stated = finding("stated", { theme: "timelines", kind: "contradiction", consequence: 30 });
    expect(openings([stated, harm, unshown], "1.9.0")[0]).toBe("harm");
    const lighter = { ...WORDS, severity: "concern" as const, consequence: 60 };
    const case_ = finding("case", { theme: "evidence", consequence: 70 });
    const power = { ...POWER, severity: "concern" as const };
    expect(openings([case_, unshown, power, { ...lighter, consequence: 50 }], "1.9.0")).not.toContain(
      "words",
    );
  });

  it("lets nothing lead while what is graver doesn’t, however likely its authors call the harm, from rulebook 1.10.0 on", () => {
    const concern = (ruleId: string, more: Partial<Finding> = {}) =>
      finding(ruleId, { severity: "concern", consequence: 95, ...more });
    const harms = [40, 35, 30].map((consequence) => finding(`harm${consequence}`, { consequence }));
    const words = concern("heavy words", { theme: "terms" });
    expect(openings([...harms, words], "1.9.0")).toContain("heavy words");
    expect(openings([...harms, words], "1.10.0")).toEqual(["harm40", "harm35", "harm30"]);
    const coming = concern("coming", { isForeseen: true });
    expect(openings([...harms, coming], "1.9.0")).toContain("coming");
    expect(openings([...harms, coming], "1.10.0")).toEqual(["harm40", "harm35", "harm30"]);
    expect(openings([...harms.slice(0, 2), coming], "1.10.0")).toEqual(["harm40", "harm35", "coming"]);
  });

  it("lets no reading of words, however heavy, lead where the claim that nothing shows would not", () => {
    const unshown = finding("unshown", { theme: "evidence", kind: "expectation", consequence: 45 });
    const others = [
      finding("case", { theme: "evidence", consequence: 70 }),
      finding("harm", { consequence: 60 }),
      finding("words", { theme: "terms", kind: "conflation", consequence: 75 }),
    ];
    expect(openings([...others, unshown], "1.11.0")).toContain("words");
    const named = { ...unshown, isUnshown: true as const };
    expect(openings([...others, named], "1.11.0")).toEqual(["unshown", "case", "harm"]);
  });

  it("tells first, of the pathways of one finding, what its authors hold to be likely", () => {
    const work = judgedWorks().find(({ key }) => key === "transferable-attacks");
    const [first] = leadingFindings({
      findings: conclude(RULEBOOK, work?.answers ?? {}).findings,
      rulebookVersion: RULEBOOK_VERSION,
    });
    expect(first).toMatchObject({ isComing: true });
    expect(first?.title).toMatch(/^“Attacker reruns the search after every patch”: grave, 80 %/);
  });

  it("leaves out strengths, notes and what stands in a rule, where three of the work's own are there", () => {
    const rule = finding("rule", { consequence: 90 });
    const { subjects: _, ...ofRule } = rule;
    const note = finding("note", { severity: "note" });
    expect(openings([ofRule, POWER, SHOWN, WORDS, note])).toEqual(["power", "shown", "words"]);
    expect(openings([ofRule, POWER])).toEqual(["power", "rule"]);
  });
});
