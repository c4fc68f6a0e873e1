import { describe, expect, it } from "vitest";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { judgedWorks } from "@/lib/testing/judged/works";

const REPORTS = judgedWorks().flatMap(({ key, answers }) =>
  answers
    ? [{ key, report: evaluateAssessment({ answers, meta: nobodysMeta(answers), skipsSearch: true }) }]
    : [],
);

/** What a rule asks, where only what holds is to be told; sorts of commitments, in place of the commitment. */
const OF_CONDITIONS =
  /or not said how likely|or with no likelihood given|where it is said which way|or by an AI system|pays, or costs nothing|, or easier to resist|is to (?:publish or tell|test or measure|propose something)|tell, measure or propose|meant as validation, and shown|more points? of that kind/u;

describe("what a report prints", () => {
  it.each(REPORTS)("tells no condition of a rule and no sort in place of what it is: $key", ({ report }) => {
    const printed = [
      ...report.findings.flatMap(({ title, explanation, points = [] }) => [title, explanation, ...points]),
      ...(report.notSaid ?? []).map(({ title }) => title),
    ];
    expect(printed.filter((each) => OF_CONDITIONS.test(each))).toEqual([]);
  });

  it.each(REPORTS)("doesn’t say a finding’s title again below it: $key", ({ report }) => {
    const bare = (text: string) => text.replace(/\s+/gu, " ").replace(/[.…]$/u, "");
    for (const { title, explanation } of report.findings)
      expect(bare(explanation), title).not.toContain(bare(title));
  });

  it.each(REPORTS)("counts as not said the places that it lists: $key", ({ report }) => {
    for (const { title, answers } of report.notSaid ?? []) {
      const others = /; likewise of (\d+) other /u.exec(title)?.[1];
      const records = new Set(answers.flatMap(({ path }) => path.match(/^[^/]+\/[^/]+(?=\/)/u) ?? []));
      // A place that all share is one, whatever it is asked of.
      if (others === undefined || records.size === 0) continue;
      expect(records.size, title).toBe(Number(others) + 1);
    }
  });

  it.each(REPORTS)(
    "says of what comes anyway what is answered: the outputs, or as good: $key",
    ({ report }) => {
      const anyway = report.findings.filter(({ ruleId }) => ruleId === "counterfactual");
      for (const { title } of anyway)
        expect(title).not.toMatch(/would come (?:as soon|within about a year)/u);
    },
  );
});
