import { expect, test } from "vitest";
import { workedExample } from "@/lib/domain/file/worked-examples";
import type { Finding } from "@/lib/domain/findings/finding";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { reportOnce } from "@/lib/testing/report-once";

const { answers } = workedExample("catching-a-chinchilla");
const report = reportOnce(answers, nobodysMeta(answers));

test("tells under a leading title that isn’t shown what its authors write of how it is, and before rulebook 1.10.0 none where the very first is", () => {
  const under = (rulebookVersion: string) =>
    leadBlock({ ...report, rulebookVersion }).findings.find(({ title }) => title.endsWith("is not shown yet"))
      ?.sentence;
  expect(under(report.rulebookVersion)).toMatch(/^Written on that: “An argument/u);
  expect(under("1.9.0")).toBe("");
});

test("says how much scrutiny is due by the work’s own thing and why, and before rulebook 1.10.0 by the names of rows", () => {
  const due = (key: string, rulebookVersion?: string) => {
    const { answers: of } = workedExample(key);
    const made = reportOnce(of, nobodysMeta(of));
    const [{ inlines } = { inlines: [] }] = leadBlock({
      ...made,
      ...(rulebookVersion && { rulebookVersion }),
    }).asides;
    return inlines.map((each) => ("text" in each ? each.text : "")).join("");
  };
  expect(due("catching-a-chinchilla")).toMatch(
    /“The monitoring design” makes easier: .*“Security services of states”/u,
  );
  expect(due("catching-a-chinchilla", "1.9.0")).not.toContain("“");
  expect(due("ai-scientist")).toContain("another AI system judges what they deliver");
  expect(due("dangerous-capabilities")).toContain(
    "The work is on able systems, anybody can have and run “Published challenges and tasks”, at least in part",
  );
  expect(due("sparse-autoencoders")).toMatch(
    /“Training code” and 1 more, at least in part, and there is no evidence that they show no/u,
  );
});

test("tells what is earned beside what is argued, and before rulebook 1.10.0 what is earned for the case alone", () => {
  const { answers: of } = workedExample("refusal-direction");
  const without = reportOnce(of, nobodysMeta(of));
  const earned: Finding = {
    ruleId: "earned.validity",
    fingerprint: "earned.validity",
    theme: "evidence",
    kind: "strength",
    severity: "note",
    title: "“The edit is small”: a comparison, with its source",
    explanation: "In their words: “Measured on three benchmarks”. Nobody has yet read the source.",
    resolve: "",
    claims: [],
    answers: [],
    subjects: ["validity"],
  };
  const made = { ...without, findings: [...without.findings, earned] };
  const labels = (rulebookVersion: string) =>
    leadBlock({ ...made, rulebookVersion }).points.map(({ label }) => label);
  expect(labels(made.rulebookVersion)).toEqual(
    expect.arrayContaining(["The central claim", "Earned beside it"]),
  );
  expect(labels("1.9.0")).toContain("Strongest point for it, earned");
  expect(labels("1.9.0")).not.toContain("Earned beside it");
});
