import { expect, test } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { conclude } from "@/lib/domain/findings/conclude";
import { subjectsBehind } from "@/lib/domain/findings/finding-groups";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { judgedWorks } from "@/lib/testing/judged/works";

/** All patterns read the same answers. */
const asRow = (subject: string) => (subject.startsWith("pattern.") ? "pattern" : subject);

/** Rows that a finding speaks for and that nobody would look at before giving it away. */
const unlisted = judgedWorks().flatMap(({ key, answers }) =>
  conclude(RULEBOOK, answers ?? {}).findings.flatMap(({ ruleId, subjects = [] }) => {
    const behind = new Set(subjectsBehind(ruleId).map(asRow));
    return subjects
      .filter((subject) => !behind.has(asRow(subject)))
      .map((row) => `${key}: ${ruleId} ← ${row}`);
  }),
);

test("Whatever row a finding speaks for stands among those that a copy looks at before it shows the finding", () => {
  expect(unlisted).toEqual([]);
});

test("Another channel left out of the total is told with the total, where that is a finding", () => {
  const said = (value: Value) => ({ status: "answered" as const, value });
  const answers: Answers = {
    "screening.outputs-leave": said("public"),
    "screening.systems": said("frontier"),
    "screening.makes-easier": said(["deployable"]),
    "timelines.other-channels": said({
      insight: "none",
      hype: "none",
      talent: "none",
      deployable: "sooner",
      "policy-response": "unsure",
    }),
    "timelines.direction": said("none"),
    "timelines.shift": said({ p10: -1, p50: 0, p90: 2 }),
    "uses.list/u": said("a0"),
    "uses.list/u/name": said("Quote it as a seal"),
    "uses.list/u/stance": said("likely"),
    "uses.list/u/likelihood-5y": said(0.95),
    "uses.list/u/effect-timelines": said("sooner"),
  };
  const { findings } = conclude(RULEBOOK, answers);
  expect(findings.some(({ ruleId }) => ruleId === "timelines.other-channel-left-out")).toBe(false);
  expect(
    findings.some(({ points = [] }) => points.some((each) => each.startsWith("Through a channel besides"))),
  ).toBe(true);
});
