import { describe, expect, test } from "vitest";
import { LABELS } from "@/lib/content/labels";
import type { Answers } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import type { Finding } from "@/lib/domain/findings/finding";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { standsSince } from "@/lib/domain/review/carried-over";
import type { Answered } from "@/lib/domain/review/disputed-findings";
import { subjectsOf } from "@/lib/domain/review/subjects";

const said = (value: string | number) => ({ status: "answered", value }) as const;
const LONG = "The authors say at length who they made it for and why. ".repeat(8);
const PATHWAY = "misuse.pathways/p1ab";

const base: Answers = {
  "project.summary": said("A probe."),
  "uses.why": said(`${LONG}It works.`),
  "harms.why": said(`${LONG}Nobody is harmed.`),
  "project.outputs/o1ab": said("a0"),
  "recipients.list/r1ab": said("a0"),
  "recipients.list/r1ab/when": said("before-release"),
  [PATHWAY]: said("a0"),
  [`${PATHWAY}/name`]: said("Deception"),
  [`${PATHWAY}/severity`]: said(4),
  "release.told-first": said("The evaluators."),
  "release.commitments/c1ab": said("a0"),
  "release.commitments/c1ab/what": said("We hold the weights back."),
  "release.gates": said("An external audit."),
};
const DISPUTED: Answered = { fingerprint: "f", response: "disputed", words: "Read §3.", as: "author" };

/** As a report quotes answers: in part. */
function judged(answers: Answers, responses: readonly Answered[] = [DISPUTED]) {
  const quoted = (path: string) => {
    const answer = answers[path];
    const text = answer?.status === "answered" ? excerpt(String(answer.value), 280) : "";
    return { path, label: path, text };
  };
  const report = {
    rulebookVersion: LABELS.rulebook,
    findings: [
      {
        fingerprint: "f",
        kind: "risk",
        severity: "serious",
        theme: "misuse",
        answers: [quoted("harms.why")],
      } as unknown as Finding,
    ],
    toCheck: [{ subjects: ["whose-wishes"], title: "t", text: "", words: [quoted("uses.why")] }],
  } as unknown as ReportDocument;
  return { answers, responses, subjects: subjectsOf(report, answers, responses) };
}

const NAMES = [
  "project.summary",
  "finding:f",
  "claim:whose-wishes",
  "timeline",
  "missing:1",
  `misuse:${PATHWAY}`,
];
const standing = (changed: Answers, responses?: readonly Answered[]) =>
  NAMES.filter((name) => standsSince(name, judged(base), judged({ ...base, ...changed }, responses)));
const without = (...names: readonly string[]) => NAMES.filter((name) => !names.includes(name));

describe("what was judged of an earlier revision", () => {
  test("stands where nothing changed", () => {
    expect(standing({})).toEqual(NAMES);
  });

  test("falls where the answer it is about changed, in its evidence too", () => {
    expect(standing({ "project.summary": said("A better probe.") })).toEqual(
      without("project.summary", "timeline"),
    );
    const summary = { ...said("A probe."), evidence: "Paper, 2025, p. 3" };
    expect(standing({ "project.summary": summary })).toEqual(without("project.summary", "timeline"));
  });

  test("of a claim or a finding falls where words changed after what the report quotes of them", () => {
    const past = excerpt(`${LONG}It works.`, 280) === excerpt(`${LONG}It doesn’t.`, 280);
    expect(past).toBe(true);
    expect(standing({ "uses.why": said(`${LONG}It doesn’t.`) })).toEqual(
      without("claim:whose-wishes", "timeline"),
    );
    expect(standing({ "harms.why": said(`${LONG}Some are harmed.`) })).toEqual(
      without("finding:f", "timeline"),
    );
  });

  test("of a finding falls where its authors answer it otherwise; what a lead says of it changes nothing", () => {
    expect(standing({}, [{ ...DISPUTED, words: "Read §4 instead." }])).toEqual(without("finding:f"));
    expect(standing({}, [])).toEqual(without("finding:f"));
    const accepted: Answered = { ...DISPUTED, response: "accepted", words: "Known.", as: "team-lead" };
    expect(standing({}, [accepted, DISPUTED])).toEqual(NAMES);
  });

  test.each([
    ["a commitment", { "release.commitments/c1ab/what": said("We hold nothing back.") }],
    ["a gate", { "release.gates": said("None.") }],
    ["who is told first", { "release.told-first": said("Nobody.") }],
  ])("of a pathway falls with %s, being judged with everything promised in place", (_, changed) => {
    expect(standing(changed)).toEqual(without("timeline", `misuse:${PATHWAY}`));
  });

  test("of a pathway falls with who has the work first, and with its own record", () => {
    const model = without("timeline", "missing:1", `misuse:${PATHWAY}`);
    expect(standing({ "recipients.list/r1ab/when": said("after-release") })).toEqual(model);
    expect(standing({ [`${PATHWAY}/severity`]: said(2) })).toEqual(model);
    expect(standing({ "project.outputs/o2cd": said("a1") })).toEqual(
      without("timeline", `misuse:${PATHWAY}`),
    );
  });
});
