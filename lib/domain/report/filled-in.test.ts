import { describe, expect, it } from "vitest";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { CODE_OF_PRACTICE } from "@/lib/testing/filled-in/code-of-practice";
import { TRAINING_PROGRAMME } from "@/lib/testing/filled-in/training-programme";

const META = {
  assessmentId: "",
  authors: [],
  example: null,
  handling: "team",
  organisation: "",
  revision: null,
  team: "",
  title: "A work",
} as const;

describe("a programme for people", () => {
  const report = evaluateAssessment({ answers: TRAINING_PROGRAMME, meta: META });
  const [first] = leadingFindings(report);

  it("opens with what those who leave do, before weights and code", () => {
    expect(first?.title).toContain("“the cohort” trains people, who go where they are hired");
    expect(JSON.stringify(first?.explanation)).toContain("Laboratories that hire alumni");
    const titles = leadingFindings(report).map(({ title }) => title);
    expect(titles.filter((title) => /weights|code|recipe|release/iu.test(title))).toEqual([]);
  });

  it("says what they would do otherwise, and puts who chooses them to every reader", () => {
    expect(reportMarkdown(report)).toContain("About half would have looked for such work anyway");
    expect(report.toCheck?.flatMap(({ subjects }) => subjects)).toContain("people.selection");
  });

  it("quotes few words that nobody chooses who comes, and says neither that it isn’t said nor that they were chosen", () => {
    const answers = {
      ...TRAINING_PROGRAMME,
      "project.outputs/cohort/form": { status: "answered", value: "community" },
      "project.outputs/cohort/chosen-by": {
        status: "answered",
        value: "Nobody: whoever comes takes part.",
      },
    } as const;
    const says = ledgerOf(answers).find(({ subject }) => subject === "people.selection")?.says;
    expect(says?.title).toContain("“Nobody: whoever comes takes part”");
    expect(says).toMatchObject({ kind: "risk", argued: [] });
    const all = JSON.stringify(evaluateAssessment({ answers, meta: META }).findings);
    expect(all).toContain("“Nobody: whoever comes takes part”");
    expect(all).not.toMatch(/isn’t said[^"]*who chooses|who chooses[^"]*isn’t said|who were chosen/);
  });

  it("gives nobody’s learning the level of something that is taken and run", () => {
    const rows = ledgerOf(TRAINING_PROGRAMME).filter(({ because }) => because.includes("“the cohort”"));
    const direct = rows.filter(({ subject }) =>
      ["pattern.obedience", "pattern.safeguard-removal"].includes(subject),
    );
    expect(direct.filter(({ level }) => level > 1)).toEqual([]);
  });

  it("is one lighter by evidence of where people went, with its place, and by no share alone", () => {
    const at = "project.outputs/cohort/go-on-to-build";
    const level = (answer: object) =>
      ledgerOf({ ...TRAINING_PROGRAMME, [at]: answer } as typeof TRAINING_PROGRAMME).find(
        ({ subject }) => subject === "people.leave",
      )?.level;
    const evidence = "https://example.org/alumni-survey-2025.pdf, page 4";
    expect(level({ status: "answered", value: 0.05 })).toBe(3);
    expect(level({ status: "answered", value: 0.05, evidence })).toBe(2);
    expect(level({ status: "answered", value: 0.5, evidence })).toBe(3);
  });
});

describe("a text on policy", () => {
  const report = evaluateAssessment({ answers: CODE_OF_PRACTICE, meta: META });

  it("opens with what nothing shows, its being pointed to, and who has to enforce it", () => {
    const titles = leadingFindings(report).map(({ title }) => title);
    expect(titles[0]).toContain("hold back a model that passes a level” is not shown yet");
    expect(titles[1]).toContain("A signature stands for safety after an incident");
    expect(titles[2]).toContain("The office has people and will to fine a provider");
  });

  it("expects those who are bound by it to shape it", () => {
    expect(
      ledgerOf(CODE_OF_PRACTICE).find(({ subject }) => subject === "pattern.rules-captured")?.level,
    ).toBe(2);
  });
});
