import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { isOfOutputs } from "@/lib/domain/findings/scrutiny";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { AUDIENCES, leavesOutPeople, leftOutFor } from "@/lib/domain/report/redaction/audience";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import { BY_CHOICE, type Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { typstDocument } from "@/lib/domain/report/typst/typst-document";
import { type Canary, canaryAnswers } from "@/lib/testing/canary-answers";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";
import { reportOnce } from "@/lib/testing/report-once";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
  example: null,
};

const { answers, canaries } = canaryAnswers(INSTRUMENT);
const title = answers["project.title"];
const whole = evaluateAssessment({
  answers,
  meta: { ...META, title: title?.status === "answered" ? String(title.value) : "" },
});

function isWithheld({ path, part }: Canary, { audience, withheld }: Redaction): boolean {
  const above = path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  if (above.some((each) => withheld.includes(each))) return true;
  if (leftOutFor(audience, path, "answers")) return true;
  if (part === "person" && leavesOutPeople(audience)) return true;
  return (part === "note" || part === "evidence") && leftOutFor(audience, path, part) !== null;
}

/** Where the token stands, so that a failure says which part let it through. */
function leaks(text: string, redaction: Redaction): readonly string[] {
  return canaries
    .filter((canary) => isWithheld(canary, redaction) && text.includes(canary.token))
    .map(
      ({ path, part, token }) =>
        `${path} (${part}): …${text.slice(Math.max(0, text.indexOf(token) - 90), text.indexOf(token) + 20)}`,
    );
}

const anyRedaction: fc.Arbitrary<Redaction> = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  withheld: fc.oneof(
    fc.subarray(Object.keys(answers), { maxLength: 12 }),
    fc.subarray([...everyPath(INSTRUMENT)], { maxLength: 6 }),
    fc.constantFrom(...Object.keys(answers).map((path) => [path])),
  ),
});

describe("a redacted report", () => {
  it("would show a token that nobody withholds: every one is somewhere in the whole report", () => {
    const text = canonicalJson(whole);
    expect(
      canaries.filter(({ token }) => !text.includes(token)).map(({ path, part }) => `${path} ${part}`),
    ).toEqual([]);
  });

  it("holds nothing of an answer that alone is withheld", () => {
    // Every fifth: a copy looks for words in all its texts anew, which takes a moment.
    const paths = [...new Set(canaries.map((canary) => canary.path))].filter((_, at) => at % 5 === 0);
    for (const path of paths) {
      const redaction: Redaction = { audience: "team", withheld: [path] };
      expect(leaks(JSON.stringify(redactReport(whole, redaction)), redaction)).toEqual([]);
    }
  });

  it.each(AUDIENCES)("for the audience “%s” holds nothing that its table leaves out", (audience) => {
    const redaction: Redaction = { audience, withheld: [] };
    expect(leaks(canonicalJson(redactReport(whole, redaction)), redaction)).toEqual([]);
  });

  it("holds nothing that is withheld, whatever is, in JSON and Markdown", () => {
    fc.assert(
      fc.property(anyRedaction, (redaction) => {
        const redacted = redactReport(whole, redaction);
        expect(leaks(JSON.stringify(redacted), redaction)).toEqual([]);
        expect(leaks(reportMarkdown(redacted), redaction)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps what is not withheld: every other answer's line reads as before", () => {
    const withheld = ["project.why-now", "inaction.cost"];
    const before = whole.answers.flatMap(({ lines }) => lines);
    const after = redactReport(whole, { audience: "team", withheld }).answers.flatMap(({ lines }) => lines);
    expect(after.filter(({ path }) => !withheld.includes(path))).toEqual(
      before.filter(({ path }) => !withheld.includes(path)),
    );
  });

  it("changes nothing but its note where nothing is withheld", () => {
    const { redaction, ...rest } = redactReport(whole, { audience: "team", withheld: [] });
    expect(rest).toEqual(whole);
    expect(redaction).toEqual({ audience: "team", table: expect.any(Array), leftOut: [] });
  });

  it("keeps the order of the findings that rest on nothing withheld, and names the rules that do", () => {
    const redacted = redactReport(whole, { audience: "outside", withheld: [] });
    const leftOut = new Set(redacted.redaction?.rules);
    const heads = (report: typeof whole) =>
      report.findings.map(({ title, severity, fingerprint }) => [title, severity, fingerprint]);
    const kept = new Set(redacted.findings.map(({ fingerprint }) => fingerprint));
    const fingerprintOf = (head: readonly unknown[]) => String(head[2]);
    expect(heads(redacted).map(fingerprintOf)).toEqual(
      heads(whole)
        .map(fingerprintOf)
        .filter((each) => kept.has(each)),
    );
    expect(kept.size).toBeGreaterThanOrEqual(3);
    expect(redacted.findings.map(({ title }) => title).filter((title) => leftOut.has(title))).toEqual([]);
    expect(leftOut).toContain("Through which recipient a pathway runs");
  });

  it("says of scrutiny only what rests on what it shows, as the least that is due", () => {
    const redacted = redactReport(whole, { audience: "outside", withheld: [] });
    const shown = redacted.ledger?.rows.map(({ label }) => label) ?? [];
    const named = redacted.scrutiny.rows.flatMap((row) => (isOfOutputs(row) ? [] : (row.named ?? [])));
    expect(named.filter((label) => !shown.includes(label))).toEqual([]);
    expect(redacted.scrutiny.rows.length).toBeLessThan(whole.scrutiny.rows.length);
    expect(redacted.summary.at(-1)).toMatch(/^Scrutiny due: at least /);
  });

  it("says nothing of what its authors ask for themselves, which rests on their own words", () => {
    const asking = WORKED_EXAMPLES.map(({ answers }) => reportOnce(answers, META)).filter(
      ({ scrutiny }) => scrutiny.byTheirWord !== undefined,
    );
    expect(asking.length).toBeGreaterThan(0);
    for (const report of asking) {
      expect(redactReport(report, { audience: "outside", withheld: [] }).scrutiny).not.toHaveProperty(
        "byTheirWord",
      );
    }
  });

  it("keeps outputs that anybody can run, whatever they are called, and says nothing of evidence that it leaves out", () => {
    const row = (report: ReportDocument) => report.scrutiny.rows.filter(isOfOutputs);
    const ofWork = WORKED_EXAMPLES.find(({ key }) => key === "refusal-direction")?.answers ?? {};
    const output = Object.keys(ofWork).find((path) => /^project\.outputs\/[^/]+\/hazard$/.test(path)) ?? "";
    const before = ofWork[output];
    const shown = {
      ...ofWork,
      [output]: { ...before, status: "answered", value: "some", evidence: "https://example.org/a, p. 3" },
      [output.replace("hazard", "name")]: { status: "answered", value: "Validity" },
    } as const;
    const bare = { ...shown, [output]: { status: "answered", value: "some" } } as const;
    const copy = (given: Answers, redaction: Redaction) =>
      redactReport(evaluateAssessment({ answers: given, meta: META, skipsSearch: true }), redaction);
    const all: Redaction = { audience: "team", withheld: ["project.why-now"] };
    expect(row(copy(shown, all)).flatMap(({ leadsTo }) => leadsTo)).toContain("standard");
    expect(copy(shown, all).scrutiny.level).toBe("deep");
    for (const audience of ["organisation", "outside"] as const) {
      const [one, two] = [shown, bare].map((given) => row(copy(given, { audience, withheld: [] })));
      expect(one).toEqual(two);
      expect(one).toMatchObject([{ met: true, leadsTo: "standard" }]);
      expect(one?.[0]?.named?.join()).toContain("Validity");
    }
    const form = [output.replace("hazard", "form")];
    expect(row(copy(shown, { audience: "team", withheld: form }))).toEqual([]);
  });

  it("does not say what would change the result: that was searched with all answers", () => {
    const redacted = redactReport(whole, { audience: "team", withheld: ["project.why-now"] });
    for (const part of ["findOutFirst", "wouldChange"]) {
      expect(whole).toHaveProperty(part);
      expect(redacted).not.toHaveProperty(part);
    }
  });

  it("does not tell by its place which record a nameless quotation is of", () => {
    for (const { answers: given } of WORKED_EXAMPLES) {
      const report = reportOnce(given, META);
      for (const { answers: quoted } of redactReport(report, { audience: "outside", withheld: [] })
        .findings) {
        const nameless = quoted.map(({ label }) => label.includes("Withheld"));
        const first = nameless.indexOf(true);
        if (first < 0) continue;
        expect(nameless.slice(first).every(Boolean)).toBe(true);
        const said = quoted.slice(first).map(({ label, text }) => `${label}: ${text}`);
        expect(said).toEqual([...new Set(said)].sort());
      }
    }
  });

  it("is refused for an audience that is not in the table", () => {
    const unknown = { audience: "public", withheld: [] } as unknown as Redaction;
    expect(() => redactReport(whole, unknown)).toThrow("audience");
  });

  it("says by question what was left out, how often and why", () => {
    const { redaction } = redactReport(whole, {
      audience: "outside",
      withheld: ["recipients.list/rec1/wants"],
    });
    expect(redaction?.leftOut).toContainEqual({
      label: "Recipients › What they want",
      part: "answer",
      count: 1,
      why: BY_CHOICE,
    });
    const actor = redaction?.leftOut.find(({ label }) => label === "Misuse › Actor");
    expect(actor).toMatchObject({ part: "answer" });
    expect(actor).not.toHaveProperty("count");
    expect(redaction?.table.every(({ leftOut }) => leftOut)).toBe(true);
  });

  it("says no longer how many uses are feared when that is withheld", () => {
    const redacted = redactReport(whole, { audience: "team", withheld: ["uses.list/rec2/stance"] });
    expect(redacted.summary.join(" ")).not.toMatch(/feared/);
    expect(redacted.model.nodes.find(({ id }) => id === "use:rec2")).not.toHaveProperty("stance");
    expect(
      redacted.model.edges
        .filter(({ from, to }) => from === "use:rec2" || to === "use:rec2")
        .every((edge) => !edge.stance),
    ).toBe(true);
  });

  it("redacted again still says what the first time left out", () => {
    const once = redactReport(whole, { audience: "organisation", withheld: ["project.why-now"] });
    const twice = redactReport(once, { audience: "outside", withheld: [] });
    expect(twice.redaction?.leftOut).toEqual(expect.arrayContaining([...(once.redaction?.leftOut ?? [])]));
  });

  it("says nothing of what its depth doesn’t ask where all of that is withheld", () => {
    const screening = /^(screening|project|recipients|uses)\./;
    const reports = WORKED_EXAMPLES.map(({ answers: given }) =>
      evaluateAssessment({
        answers: Object.fromEntries(Object.entries(given).filter(([path]) => screening.test(path))),
        meta: META,
      }),
    );
    const report = reports.find(({ notAsked }) => notAsked);
    if (!report) throw new Error("An example without its other sections has such gaps.");
    expect(reportMarkdown(report)).toContain("Not asked at this depth");
    const copy = redactReport(report, { audience: "organisation", withheld: [...everyPath(INSTRUMENT)] });
    expect(copy).not.toHaveProperty("notAsked");
    expect(reportMarkdown(copy)).not.toContain("Not asked at this depth");
  });

  it.each(WORKED_EXAMPLES.map(({ key, answers: given }) => [key, given] as const))(
    "of the worked example %s leaves no text of a withheld answer",
    (_key, given) => {
      const report = reportOnce(given, META);
      const lines = report.answers
        .flatMap((section) => section.lines)
        .filter(({ isMarkdown, status }) => isMarkdown && status === "answered");
      const json = canonicalJson(
        redactReport(report, { audience: "outside", withheld: lines.map(({ path }) => path) }),
      );
      expect(
        lines.filter(({ text }) => json.includes(JSON.stringify(text.slice(0, 40)).slice(1, -1))),
      ).toEqual([]);
    },
  );

  it("is made of any answers without an error, and comes out the same each time", () => {
    fc.assert(
      fc.property(
        anyAnswers(INSTRUMENT),
        fc.subarray([...everyPath(INSTRUMENT)]),
        fc.constantFrom(...AUDIENCES),
        (given, withheld, audience) => {
          const report = evaluateAssessment({ answers: given, meta: META });
          const [once, again] = [1, 2].map(() => canonicalJson(redactReport(report, { audience, withheld })));
          expect(again).toBe(once);
        },
      ),
      { numRuns: 8 },
    );
  });
});

const WRITERS: readonly (readonly [string, (report: ReportDocument) => string])[] = [
  ["CSV", findingsCsv],
  // Places where a line may break are no part of a word.
  ["the data that is typeset", (report) => JSON.stringify(typstDocument(report)).replaceAll("\u200b", "")],
];

describe.each(WRITERS)("a redacted report written as %s", (_name, write) => {
  it("would show tokens that nobody withholds", () => {
    const text = write(whole);
    expect(canaries.filter(({ token }) => text.includes(token)).length).toBeGreaterThan(40);
  });

  it.each(AUDIENCES)("for the audience “%s” holds nothing that is withheld", (audience) => {
    for (const withheld of [[], ["project.why-now", "recipients.list/rec1", "uses.list/rec2/name"]]) {
      const redaction: Redaction = { audience, withheld };
      expect(leaks(write(redactReport(whole, redaction)), redaction)).toEqual([]);
    }
  });
});
