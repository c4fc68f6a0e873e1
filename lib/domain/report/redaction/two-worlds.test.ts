import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { keyOf, type Path } from "@/lib/domain/assessment/path";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { listById } from "@/lib/domain/instrument/lookup";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { AUDIENCES, leavesOutPeople, leftOutFor } from "@/lib/domain/report/redaction/audience";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { typstDocument } from "@/lib/domain/report/typst/typst-document";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";
import { CASES } from "@/lib/testing/rule-cases/cases";
import { type Change, changed } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT as SOUND } from "@/lib/testing/rule-cases/sound-assessment";

/**
 * Two worlds: assessments that differ only in what is withheld, in whether it is answered at all, in what is written beside
 * answers and in who is named. Whoever reads a copy must not be able to tell in which of them they are.
 */

const isWithheld = (path: Path, { audience, withheld }: Redaction) =>
  leftOutFor(audience, path, "answers") !== null ||
  withheld.some((chosen) => path === chosen || path.startsWith(`${chosen}/`));

/** That a record is there at all is no answer: a copy leaves a record out by its fields. */
const isRecord = (path: Path) => path.split("/").length === 2;

/** Names that are withheld are taken out of other texts too: those that stand nowhere else change nothing there. */
function named(path: Path, answer: Answer | undefined, world: string): Answer | undefined {
  const [list = "", , field] = path.split("/");
  const isName = field !== undefined && field === listById(INSTRUMENT, list)?.kind.nameField;
  if (answer?.status === "unknown") return { ...answer, who: `Zq${world}who` };
  if (!isName && keyOf(path) !== "release.commitments/owner") return answer;
  return { status: "answered", value: `Zq${world}${path.length}${path.split("/")[1]}` };
}

/** Notes by which rows go, and one that no row knows. */
const BESIDE: { readonly [world: string]: string } = {
  one: "Nothing was measured; inferred; was not promised; safety and alignment",
  two: "Beside it, safety and alignment",
};

/** A source with its place, as evidence has to name to count; of each answer another. */
const sourceAt = (path: Path) => `https://example.org/${path}, p. 3`;

/** The answer at a path as it is in one of the worlds: `other` is what that world has where nobody sees it. */
function answerIn(
  path: Path,
  { base, other, world }: { base: Answer | undefined; other: Answer | undefined; world: string },
  redaction: Redaction,
): Answer | undefined {
  const { audience } = redaction;
  if (isRecord(path)) return base;
  if (isWithheld(path, redaction)) return named(path, other, world);
  if (!base) return undefined;
  const hides = (part: "note" | "evidence") => leftOutFor(audience, path, part) !== null;
  const text = BESIDE[world] ?? "";
  const note = hides("note") && (world === "one" || path.length % 2 === 0) ? { note: text } : {};
  switch (base.status) {
    case "answered": {
      const evidence = hides("evidence") && world === "one" ? { evidence: sourceAt(path) } : {};
      const { note: kept, evidence: cited, ...rest } = base;
      return {
        ...rest,
        ...(hides("note") ? note : kept && { note: kept }),
        ...(hides("evidence") ? evidence : cited && { evidence: cited }),
      };
    }
    case "unknown":
      return {
        ...base,
        ...(hides("note") && { note: text }),
        ...(leavesOutPeople(audience) && { who: `Zq${world}who` }),
      };
    case "not-applicable":
      return hides("note") ? { ...base, because: text } : base;
  }
}

function worldOf(base: Answers, other: Answers, world: string, redaction: Redaction): Answers {
  const paths = new Set([...Object.keys(base), ...Object.keys(other)]);
  return Object.fromEntries(
    [...paths].sort().flatMap((path) => {
      const answer = answerIn(path, { base: base[path], other: other[path], world }, redaction);
      return answer ? [[path, answer]] : [];
    }),
  );
}

/** The search for what would change the result takes longer than all else; a copy that leaves anything out has none of it. */
function copyOf(answers: Answers, world: string, redaction: Redaction, isSearched = false) {
  const who = leavesOutPeople(redaction.audience) ? `Zq${world}who` : "Rosa";
  const meta: ReportMeta = {
    assessmentId: "a",
    title: "A title",
    organisation: "Harbour Institute",
    team: "Alignment",
    authors: world === "one" || !leavesOutPeople(redaction.audience) ? [who] : [who, `${who}2`],
    handling: "team",
    revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: who },
    example: null,
  };
  return redactReport(evaluateAssessment({ answers, meta, skipsSearch: !isSearched }), redaction);
}

/** Answers to the screening decide how much is asked, which a copy says. Lists are chosen by their records. */
const CHOOSABLE = [...everyPath(INSTRUMENT)].filter(
  (path) => !path.startsWith("screening.") && path !== "project.title" && listById(INSTRUMENT, path) === null,
);

const anyRedaction: fc.Arbitrary<Redaction> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Redaction>({ audience: "outside", withheld: [] }) },
  fc.constant<Redaction>({ audience: "organisation", withheld: [] }),
  fc.record({
    audience: fc.constantFrom(...AUDIENCES),
    withheld: fc.subarray(CHOOSABLE, { minLength: 1, maxLength: 5 }),
  }),
);

/** What a rule makes a small thing of, in answers that every copy shows. */
const SMALL: Change = { "timelines.safety-effect": { p10: -1, p50: -0.1, p90: 1 } };

const WRITERS = [
  canonicalJson,
  reportMarkdown,
  findingsCsv,
  (report: Parameters<typeof typstDocument>[0]) => JSON.stringify(typstDocument(report)),
];

/** Copies are long: on failure only where they part is printed. */
function expectSame(one: string, two: string): void {
  if (one === two) return;
  const at = [...one].findIndex((character, index) => character !== two[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 120);
  expect(around(two)).toBe(around(one));
  expect(two.length).toBe(one.length);
}

describe("a copy for others", () => {
  it("is the same document whatever the answers that it leaves out say", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...WORKED_EXAMPLES.map(({ answers }) => answers)), anyAnswers(INSTRUMENT)),
        anyAnswers(INSTRUMENT),
        anyAnswers(INSTRUMENT),
        anyRedaction,
        (base, first, second, redaction) => {
          const one = copyOf(worldOf(base, first, "one", redaction), "one", redaction);
          const two = copyOf(worldOf(base, second, "two", redaction), "two", redaction);
          expectSame(canonicalJson(one), canonicalJson(two));
        },
      ),
      // Smaller answers say no more than where the copies part.
      { numRuns: 6, endOnFailure: true },
    );
  });

  it("is the same document whether a rule fires on what it leaves out, beside small things that it shows", () => {
    const redaction: Redaction = { audience: "outside", withheld: [] };
    const differing = RULEBOOK.filter(({ kind }) => kind !== "gap").flatMap(({ id }) =>
      (CASES[id]?.fires ?? []).slice(0, 1).flatMap((fires) => {
        const firing = changed(SOUND, { ...SMALL, ...fires });
        const quiet = Object.fromEntries(
          Object.keys({ ...SOUND, ...firing }).flatMap((path) => {
            const shown = isRecord(path) || !isWithheld(path, redaction) ? firing[path] : SOUND[path];
            return shown ? [[path, shown] as const] : [];
          }),
        );
        return canonicalJson(quiet) === canonicalJson(firing) ? [] : [{ id, firing, quiet }];
      }),
    );
    expect(differing.length).toBeGreaterThan(20);
    for (const { firing, quiet } of differing)
      expectSame(
        canonicalJson(copyOf(firing, "one", redaction)),
        canonicalJson(copyOf(quiet, "one", redaction)),
      );
  });

  it("is the same bytes in every format, also where what would change the result was searched for", () => {
    const redaction: Redaction = { audience: "outside", withheld: [] };
    const base = WORKED_EXAMPLES.find(({ key }) => key === "refusal-direction")?.answers ?? {};
    const [other] = fc.sample(anyAnswers(INSTRUMENT), { numRuns: 1, seed: 3 });
    const one = copyOf(worldOf(base, base, "one", redaction), "one", redaction, true);
    const two = copyOf(worldOf(base, other ?? {}, "two", redaction), "two", redaction, true);
    for (const write of WRITERS) expectSame(write(one), write(two));
  });

  it("differs where an answer differs that it shows", () => {
    const redaction: Redaction = { audience: "outside", withheld: [] };
    const base = WORKED_EXAMPLES[0]?.answers ?? {};
    const changed = {
      ...base,
      "timelines.shift": { status: "answered", value: { p10: -3, p50: -2, p90: 5 } },
    } as const;
    expect(canonicalJson(copyOf(changed, "one", redaction))).not.toBe(
      canonicalJson(copyOf(base, "one", redaction)),
    );
  });
});
