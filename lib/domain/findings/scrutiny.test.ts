import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { readAssessmentFile } from "@/lib/domain/file/assessment-file";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { decideScrutiny, withoutEvidence } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import mild from "@/lib/testing/evasion/mild-throughout.json";
import { anyAnswers } from "@/lib/testing/random-answers";
import { type Change, changed, gone } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const value = (given: string | readonly string[]) => ({ status: "answered" as const, value: given });

/** A screening, answered as lightly as it can be. */
const SCREENED: Answers = {
  "project.title": value("An index to a public report"),
  "project.summary": value("We make an index to a public report on the history of computing."),
  "screening.outputs-leave": value("team"),
  "screening.makes-easier": value(["measurable"]),
  "screening.systems": value("none"),
  "screening.hazard": value("no"),
  "screening.reversible": value("fully"),
  "screening.ai-labour": value("no"),
};

const screened = (change: Readonly<Record<string, string | readonly string[] | typeof gone>>) =>
  Object.fromEntries(
    Object.entries({
      ...SCREENED,
      ...Object.fromEntries(
        Object.entries(change).map(([path, to]) => [path, to === gone ? gone : value(to as string)]),
      ),
    }).filter(([, answer]) => answer !== gone),
  ) as Answers;

describe("the scrutiny that is due", () => {
  it.each([
    ["nothing leaves the team", {}, "light"],
    [
      "frontier weights go out and every danger is denied",
      {
        "screening.outputs-leave": "public",
        "screening.makes-easier": ["none"],
        "screening.systems": "frontier",
      },
      "hold-for-discussion",
    ],
    [
      "the same without saying which systems",
      { "screening.outputs-leave": "public", "screening.makes-easier": ["none"], "screening.systems": gone },
      "hold-for-discussion",
    ],
    ["AI systems are central", { "screening.ai-labour": "central" }, "deep"],
    ["it isn’t said whether they are", { "screening.ai-labour": gone }, "deep"],
    ["they assist", { "screening.ai-labour": "assists" }, "standard"],
  ] as const)("%s", (_, change, level) => {
    expect(decideScrutiny(screened(change)).level).toBe(level);
  });

  it("falls for nobody who says less: the careful, the denying and the silent come out alike", () => {
    const denied: Change = {
      "misuse.any": "none",
      "timelines.products": "no",
      "timelines.developer-tools": "no",
    };
    const { level } = decideScrutiny(SOUND_ASSESSMENT);
    expect(decideScrutiny(changed(SOUND_ASSESSMENT, denied)).level).toBe(level);
  });

  it("says what is missing where too little is said, and is then never light in words", () => {
    const required = INSTRUMENT.questions.filter(
      ({ section, required: is }) => section === "screening" && is,
    );
    expect(decideScrutiny({}).tooLittle).toHaveLength(required.length + 2);
    expect(decideScrutiny(SCREENED).tooLittle).toEqual([]);
    expect(decideScrutiny(screened({ "screening.hazard": gone })).tooLittle).toEqual([
      "Not answered: Will anything you write or release show a reader how to cause harm?",
    ]);
  });

  it("is not light where every answer is mild and nothing alone is grave", () => {
    const read = readAssessmentFile(JSON.stringify(mild));
    if (!read.ok) throw new Error("not read");
    const { answers } = read.file;
    const { level, tooLittle } = decideScrutiny(answers);
    expect(level).toBe("standard");
    expect(tooLittle).toEqual([]);
    expect(
      conclude(RULEBOOK, answers).findings.filter(({ severity }) => severity === "concern").length,
    ).toBeGreaterThan(3);
  });

  it("is light in no words where what is done is said in none of its own", () => {
    for (const summary of ["See paper.", "", "What will you do, in words a colleague understands?"]) {
      expect(decideScrutiny(screened({ "project.summary": summary }))).toMatchObject({
        level: "light",
        tooLittle: ["What is done isn’t said in words of its own"],
      });
    }
  });

  it.each([
    ["misuse.pathways/watching/residual-severity", 5, /remains existential/],
    ["screening.sensitivity", "hazardous", /hazardous to read/],
  ] as const)("puts beside it what the authors ask for: %s", (path, to, words) => {
    const before = decideScrutiny(SOUND_ASSESSMENT);
    const after = decideScrutiny(changed(SOUND_ASSESSMENT, { [path]: to }));
    expect(before.askedByAuthors).toEqual([]);
    expect(after.askedByAuthors).toEqual([expect.stringMatching(words)]);
    expect(after.level).toBe(before.level);
  });

  describe("by what nobody can leave unsaid", () => {
    const output = (form: string, ticked: string, evidence?: string): Answers =>
      ({
        ...screened({ "screening.systems": "frontier", "screening.outputs-leave": "public" }),
        "project.outputs/codebase": value("a0"),
        "project.outputs/codebase/name": value("Code"),
        "project.outputs/codebase/form": value(form),
        "project.outputs/codebase/makes-easier": value([ticked]),
        "project.outputs/codebase/hazard": { ...value("no"), ...(evidence !== undefined && { evidence }) },
        "recipients.list/readers": value("a0"),
        "recipients.list/readers/kind": value("academic"),
        "recipients.list/readers/channel": value("open-code"),
        "recipients.list/readers/outputs": value(["codebase"]),
      }) as Answers;

    it("is the same whichever box is ticked of what anybody can run, and what they tick stands beside it", () => {
      const [told, mild] = [output("code", "attackable"), output("code", "measurable")].map(decideScrutiny);
      expect([told?.level, mild?.level]).toEqual(["deep", "deep"]);
      expect(told?.byTheirWord).toMatchObject({ leadsTo: "hold-for-discussion", met: true });
      expect(mild?.byTheirWord).toBeNull();
      expect(mild?.rows.find(({ met }) => met)?.named).toEqual(["“Code”"]);
    });

    it("goes by the answer where what anybody can run is said to show how to cause harm in earnest", () => {
      const of = (hazard: string) =>
        decideScrutiny({
          ...output("code", "measurable", "https://example.org/uplift, page 4"),
          "project.outputs/codebase/hazard": {
            ...value(hazard),
            evidence: "https://example.org/uplift, page 4",
          },
        } as Answers);
      const decisive = of("serious").rows.find(({ met, leadsTo }) => met && leadsTo === "deep");
      expect(decisive?.when).toMatch(/as answered, it shows how to cause harm to a serious degree$/);
      expect(decisive?.named).toEqual(["“Code”"]);
      expect(of("some").rows.some(({ met, when }) => met && when.includes("as answered"))).toBe(false);
      expect(
        withoutEvidence(of("serious").rows.filter(({ met, when }) => met && when.includes("able systems"))),
      ).toEqual([decisive]);
    });

    it.each([
      ["is only told", output("method", "measurable")],
      ["is shown to do less", output("code", "measurable", "https://example.org/uplift, page 4")],
    ])("is standard where what is public %s", (_, answers) => {
      expect(decideScrutiny(answers).level).toBe("standard");
    });

    it("is hold for discussion where nothing is ticked of an output, whatever is ticked of another", () => {
      const other = Object.entries(output("data-set", "measurable")).map(
        ([path, answer]) => [path.replace("codebase", "examples"), answer] as const,
      );
      const denied = { "project.outputs/codebase/makes-easier": value(["none"]) };
      const both = { ...output("code", "measurable"), ...Object.fromEntries(other) };
      expect(decideScrutiny(both).level).toBe("deep");
      expect(decideScrutiny({ ...both, ...denied, "screening.makes-easier": value(["none"]) }).level).toBe(
        "hold-for-discussion",
      );
    });

    it("is no more by a rating of its authors, which stands beside it", () => {
      const by = (change: Change) =>
        decideScrutiny(changed(SOUND_ASSESSMENT, { "screening.ai-labour": "no", ...change }));
      const rated = by({
        "misuse.pathways/watching/severity": 4,
        "misuse.pathways/watching/likelihood": 0.9,
      });
      expect([by({}).level, rated.level]).toEqual(["standard", "standard"]);
      expect([by({}).byTheirWord, rated.byTheirWord?.leadsTo]).toEqual([null, "deep"]);
    });
  });

  it("rests on no grave row without a finding as grave that speaks for it", () => {
    const generated = fc.sample(anyAnswers(INSTRUMENT), { numRuns: 40, seed: 4711 });
    for (const answers of [...WORKED_EXAMPLES.map((each) => each.answers), ...generated]) {
      const ledger = ledgerOf(answers);
      const { findings } = ledgerFindings(ledger, (path) => ({ path, label: "", text: "" }));
      const unspoken = ledger
        .filter(({ level }) => level >= 3)
        .filter(
          (row) =>
            !findings.some(
              ({ finding, level }) => level >= row.level && finding.subjects?.includes(row.subject),
            ),
        );
      expect(unspoken.map(({ subject }) => subject)).toEqual([]);
    }
  });

  it("prints every row, met or not, with the rows of the ledger that met it", () => {
    const { rows, level } = decideScrutiny(screened({ "screening.ai-labour": "central" }));
    expect(rows.find(({ met }) => met)).toMatchObject({
      leadsTo: level,
      named: ["Research handed to AI systems"],
    });
    expect(rows.at(-1)).toEqual({ when: "None of the above", met: false, leadsTo: "light" });
    expect(new Set(rows.map(({ when }) => when)).size).toBe(rows.length);
  });
});
