import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { expectedPatterns } from "@/lib/domain/instrument/expected-patterns";

const answered = (value: string | string[]) => ({ status: "answered", value }) as const;
const ids = (answers: Answers) => expectedPatterns(answers).map((expected) => expected.pattern);

const output = (
  id: string,
  name: string,
  fields: { readonly [field: string]: string | string[] },
): Answers => ({
  [`project.outputs/${id}`]: answered("a0"),
  [`project.outputs/${id}/name`]: answered(name),
  ...Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`project.outputs/${id}/${field}`, answered(value)]),
  ),
});

describe("expected patterns", () => {
  test("nothing is expected of an empty assessment", () => {
    expect(expectedPatterns({})).toEqual([]);
  });

  test("what an output makes easier is named with the answer it was read from", () => {
    const answers = output("aaaa", "Reward model", { "makes-easier": ["controllable"], form: "paper" });
    const expected = expectedPatterns(answers);
    expect(expected.map((each) => each.pattern)).toEqual(["obedience", "control-as-entrenchment"]);
    expect(expected[0]).toEqual({
      pattern: "obedience",
      because: "“Reward model” makes models do what somebody asks.",
      paths: ["project.outputs/aaaa/makes-easier"],
    });
  });

  test("a pattern expected of two outputs appears once, with both", () => {
    const answers = {
      ...output("aaaa", "Probe", { "makes-easier": ["understandable"] }),
      ...output("bbbb", "Atlas", { "makes-easier": ["understandable"] }),
    };
    const [first, ...rest] = expectedPatterns(answers);
    expect(rest).toEqual([]);
    expect(first?.because).toContain("“Probe”");
    expect(first?.because).toContain("“Atlas”");
    expect(first?.paths).toEqual(["project.outputs/aaaa/makes-easier", "project.outputs/bbbb/makes-easier"]);
  });

  test("the screening alone is enough", () => {
    expect(ids({ "screening.makes-easier": answered(["accurate"]) })).toEqual([
      "truthfulness",
      "capability-externality",
    ]);
    expect(ids({ "screening.hazard": answered("serious") })).toEqual(["hazard-in-write-up"]);
  });

  test("grounds that need each other must hold of one output", () => {
    const hazardElsewhere = {
      ...output("aaaa", "Finding", { "makes-easier": ["understandable"] }),
      ...output("bbbb", "Appendix", { hazard: "serious" }),
    };
    expect(ids(hazardElsewhere)).not.toContain("safeguard-removal");
    expect(ids(output("aaaa", "Finding", { "makes-easier": ["understandable"], hazard: "some" }))).toContain(
      "safeguard-removal",
    );
  });

  test("open release of a method for understanding brings removal of safeguards; closed release does not", () => {
    const method = output("aaaa", "Ablation", { "makes-easier": ["understandable"], form: "method" });
    expect(ids({ ...method, "release.form": answered("open") })).toContain("safeguard-removal");
    const closed = ids({ ...method, "release.form": answered("closed") });
    expect(closed).not.toContain("safeguard-removal");
    expect(closed).toContain("selective-access");
  });

  test("unknown and not-applicable answers make nothing plausible", () => {
    expect(
      ids({
        "screening.makes-easier": { status: "unknown" },
        "screening.hazard": { status: "not-applicable", because: "theory only" },
      }),
    ).toEqual([]);
  });

  test("“none” makes nothing plausible", () => {
    expect(ids({ "screening.makes-easier": answered(["none"]), "screening.hazard": answered("no") })).toEqual(
      [],
    );
  });
});
