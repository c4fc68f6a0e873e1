import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { requiredOpen, sectionProgress } from "@/lib/domain/assessment/progress";
import type { Depth, SectionId } from "@/lib/domain/instrument/question";
import { anyAnswers } from "@/lib/testing/random-answers";

const given = (value: Value): Answer => ({ status: "answered", value });
const UNKNOWN: Answer = { status: "unknown" };
const WAIVED: Answer = { status: "not-applicable", because: "Nothing of the sort exists" };

function of(section: SectionId, answers: Answers, depth: Depth = "standard") {
  const found = sectionProgress(INSTRUMENT, answers, depth).find((entry) => entry.section === section);
  if (!found) throw new Error(`${section} is not asked`);
  return found;
}

describe("progress of a section", () => {
  it("begins as not started, with its required questions open", () => {
    expect(of("project", {})).toEqual({
      section: "project",
      asked: 4,
      dealtWith: 0,
      notApplicable: 0,
      requiredOpen: 3,
      waitingFor: 0,
      waitingOn: [],
      status: "not-started",
    });
  });

  it("counts the required fields of each record that exists", () => {
    const answers = { "project.outputs/out1": given("a0"), "project.outputs/out1/name": given("Library") };
    expect(of("project", answers)).toMatchObject({
      asked: 6,
      dealtWith: 2,
      requiredOpen: 3,
      status: "incomplete",
    });
  });

  it("takes “don't know yet” and “not applicable” as answers, and waits for the first", () => {
    const answers = {
      "misuse.patterns-why": WAIVED,
      "misuse.pathways": UNKNOWN,
      "misuse.uplift": given("none"),
      "misuse.safeguards": given("no"),
    };
    expect(of("misuse", answers, "deep")).toMatchObject({
      asked: 4,
      dealtWith: 4,
      notApplicable: 1,
      requiredOpen: 0,
      status: "waiting",
    });
    const waived = { ...answers, "misuse.pathways": WAIVED, "misuse.any": given("yes") };
    expect(of("misuse", waived, "deep").status).toBe("complete");
  });

  it("names who finds out, also in a field that is not required, and waits for them once all else is there", () => {
    const by = (who: string): Answer => ({ ...UNKNOWN, who });
    const answers = {
      "project.title": given("Probes"),
      "project.summary": by("Ben"),
      "project.kind": by("Ana"),
      "project.outputs/out1": given("a0"),
      "project.outputs/out1/name": given("Library"),
      "project.outputs/out1/form": given("code"),
      "project.outputs/out1/makes-easier": by("Ben"),
    };
    expect(of("project", answers, "deep")).toMatchObject({
      waitingFor: 3,
      waitingOn: ["Ben", "Ana"],
      status: "waiting",
    });
    const known = { ...answers, "project.summary": given("Words"), "project.kind": given(["theory"]) };
    expect(of("project", known, "deep")).toMatchObject({
      waitingFor: 1,
      waitingOn: ["Ben"],
      status: "waiting",
    });
    expect(of("project", { ...known, "project.kind": UNKNOWN }, "deep").waitingOn).toEqual(["Ben"]);
  });

  it("lets a record speak for its list", () => {
    const answers = { "misuse.pathways": UNKNOWN, "misuse.pathways/pw01": given("a0") };
    expect(of("misuse", answers)).toMatchObject({ dealtWith: 1, waitingFor: 0 });
  });

  it("leaves out questions that are closed, and sections with nothing to ask", () => {
    expect(of("misuse", { "misuse.any": given("none") }).asked).toBe(of("misuse", {}).asked + 1);
    const light = sectionProgress(INSTRUMENT, {}, "screening").map(({ section }) => section);
    expect(light).toEqual(["screening", "project"]);
  });

  it("goes by the depth of the screening unless told otherwise", () => {
    expect(sectionProgress(INSTRUMENT, {})).toEqual(sectionProgress(INSTRUMENT, {}, "standard"));
  });
});

describe("for any answers", () => {
  it("the counts agree with each other and with what is still open", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const sections = sectionProgress(INSTRUMENT, answers, "deep");
        for (const { asked, dealtWith, notApplicable, requiredOpen: open, status } of sections) {
          const left = asked - dealtWith;
          expect(notApplicable).toBeLessThanOrEqual(dealtWith);
          expect(left).toBeGreaterThanOrEqual(open);
          expect(status === "complete" || status === "waiting").toBe(left === 0);
        }
        const open = requiredOpen(INSTRUMENT, answers, "deep");
        expect(open.filter((path) => answers[path])).toEqual([]);
        expect(open.length).toBe(sections.reduce((sum, section) => sum + section.requiredOpen, 0));
      }),
      { numRuns: 50 },
    );
  });
});
