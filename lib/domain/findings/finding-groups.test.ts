import { expect, test } from "vitest";
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
