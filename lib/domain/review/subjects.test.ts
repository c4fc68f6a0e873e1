import { describe, expect, test } from "vitest";
import { LABELS } from "@/lib/content/labels";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Finding } from "@/lib/domain/findings/finding";
import type { ToCheck } from "@/lib/domain/findings/to-check";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { judgedClaims } from "@/lib/domain/review/judged-claims";
import type { Judgement } from "@/lib/domain/review/judgement";
import { judgementInWords } from "@/lib/domain/review/said";
import { fits, type Subject, subjectsOf } from "@/lib/domain/review/subjects";

const finding = { fingerprint: "f", kind: "risk", severity: "serious", theme: "misuse" } as Finding;
const claimOf = (...subjects: readonly string[]): ToCheck => ({ subjects, title: "t", text: "", words: [] });
const report = {
  findings: [finding],
  rulebookVersion: LABELS.rulebook,
  toCheck: [claimOf("incentives", "power"), claimOf("whose-wishes")],
} as unknown as ReportDocument;

const pathway = (id: string, severity: number, likelihood: number): Answers => ({
  [`misuse.pathways/${id}`]: { status: "answered", value: id },
  [`misuse.pathways/${id}/name`]: { status: "answered", value: `Pathway ${id}` },
  [`misuse.pathways/${id}/severity`]: { status: "answered", value: severity },
  [`misuse.pathways/${id}/likelihood`]: { status: "answered", value: likelihood },
});
const answers = {
  ...pathway("mild", 1, 0.9),
  ...pathway("grave", 5, 0.5),
  ...pathway("rare", 5, 0.01),
  ...pathway("likely", 4, 0.7),
};

describe("what is put to every reviewer", () => {
  const subjects = subjectsOf(report, answers, []);
  const named = (name: string) => subjects.find((each) => each.name === name) as Subject;

  test("is the leading findings, each claim in words, two quantities, the three gravest pathways, and what is missing", () => {
    expect(subjects.map(({ name }) => name)).toEqual([
      "finding:f",
      "claim:incentives",
      "claim:whose-wishes",
      "timeline",
      "safety",
      "misuse:misuse.pathways/grave",
      "misuse:misuse.pathways/likely",
      "misuse:misuse.pathways/rare",
      ...[1, 2, 3, 4, 5].map((at) => `missing:${at}`),
    ]);
  });

  test("is also what the authors dispute, after what leads, and once", () => {
    const serious = ["f", "g", "h"].map((fingerprint) => ({ ...finding, fingerprint }));
    const minor = { ...finding, fingerprint: "m", severity: "note" } as Finding;
    const words = (fingerprint: string, response: string, as: "author" | "team-lead" = "author") =>
      ({ fingerprint, response, as, words: "No." }) as const;
    const named = (...said: readonly ReturnType<typeof words>[]) =>
      subjectsOf({ ...report, findings: [...serious, minor] }, {}, said)
        .filter(({ kind }) => kind === "finding")
        .map(({ name }) => name);
    const leading = ["finding:f", "finding:g", "finding:h"];
    expect(named()).toEqual(leading);
    expect(named(words("m", "disputed"))).toEqual([...leading, "finding:m"]);
    expect(named(words("f", "disputed"))).toEqual(leading);
    expect(named(words("m", "accepted"), words("m", "disputed", "team-lead"))).toEqual(leading);
  });

  test("of a report from before claims were listed, has none", () => {
    const { toCheck: _, ...older } = report;
    expect(subjectsOf(older, {}, []).some(({ kind }) => kind === "claim")).toBe(false);
  });

  test.each<[string, Judgement, boolean]>([
    ["claim:incentives", "holds", true],
    ["claim:incentives", "right", false],
    ["claim:incentives", { p10: 0, p50: 0, p90: 0 }, false],
    ["finding:f", "dealt-with", true],
    ["finding:f", "does-not-hold", false],
    ["timeline", { p10: -120, p50: -1, p90: 120 }, true],
    ["timeline", { p10: 1, p50: 0, p90: 2 }, false],
    ["timeline", "cannot-tell", false],
    ["safety", { p10: -3, p50: 0, p90: 3 }, true],
    ["safety", { p10: -4, p50: 0, p90: 3 }, false],
    ["misuse:misuse.pathways/grave", { p10: 0, p50: 0.2, p90: 1 }, true],
    ["misuse:misuse.pathways/grave", { p10: 0, p50: 0.2, p90: 20 }, false],
    ["missing:1", { what: "use", name: "Adverts" }, true],
    ["missing:1", "holds", false],
    ["safety", null, true],
  ])("%s takes %j: %s", (name, judgement, isTaken) => {
    expect(fits(named(name), judgement)).toBe(isTaken);
  });
});

describe("claims that reviewers judged", () => {
  const review = (reviewer: string, path: string, value: Judgement, comment = "") => ({
    reviewer,
    ratings: [{ path, value, comment }],
  });
  const states = (...reviews: Parameters<typeof judgedClaims>[1]) =>
    judgedClaims(report, reviews).map(({ claim, state }) => [claim.subjects[0], state]);

  test("open again when one says that they don't hold, whatever others say, with the name and words", () => {
    const said = [
      review("Ann", "claim:incentives", "holds"),
      review("Bo", "claim:incentives", "holds"),
      review("Cy", "claim:incentives", "does-not-hold", "Nobody pays for it."),
    ];
    const [opened] = judgedClaims(report, said);
    expect(opened?.state).toBe("opened");
    expect(opened?.said.at(-1)).toEqual({
      reviewer: "Cy",
      verdict: "does-not-hold",
      words: "Nobody pays for it.",
    });
  });

  test("count for their authors when they hold for two and fail for none", () => {
    const [ann, bo] = [review("Ann", "claim:incentives", "holds"), review("Bo", "claim:incentives", "holds")];
    expect(states(ann)).toEqual([["incentives", "judged"]]);
    expect(states(ann, bo)).toEqual([["incentives", "credited"]]);
    expect(states(ann, review("Bo", "claim:incentives", "cannot-tell"))).toEqual([["incentives", "judged"]]);
    expect(states(ann, bo, review("Cy", "claim:whose-wishes", "does-not-hold"))).toEqual([
      ["whose-wishes", "opened"],
      ["incentives", "credited"],
    ]);
  });

  test("are none where nobody judged one, or nothing was chosen", () => {
    expect(states(review("Ann", "timeline", { p10: 0, p50: 0, p90: 0 }))).toEqual([]);
    expect(states(review("Ann", "claim:incentives", null, "Words alone"))).toEqual([]);
  });
});

test("a judgement reads as what was said", () => {
  expect(judgementInWords({ p10: 0.035, p50: 0.07, p90: 0.29 }, "percent")).toBe("7 % (3.5 % to 29 %)");
  expect(judgementInWords({ p10: -3.5, p50: -1.2, p90: 0 }, "months")).toBe(
    "−1.2 months (−3.5 months to 0 months)",
  );
  expect(judgementInWords({ what: "pathway", name: "Theft" }, null)).toBe("Misuse pathway: Theft");
  expect(judgementInWords("does-not-hold", null)).toBe("Doesn’t hold");
});
