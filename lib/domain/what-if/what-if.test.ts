import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { recordsOf, valueAt } from "@/lib/domain/assessment/records";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { tryChanges } from "@/lib/domain/what-if/try-changes";
import { type ClosedValue, offeredValues, tryableGroups } from "@/lib/domain/what-if/tryable";
import { whatIf } from "@/lib/domain/what-if/what-if";
import { readChanges, type TriedChange, writeChange } from "@/lib/domain/what-if/written-change";
import { anyAnswers } from "@/lib/testing/random-answers";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: null,
  example: null,
};

/** Every change that can be tried on these answers. */
function everyChange(answers: Answers): readonly TriedChange[] {
  const subjects = tryableGroups(INSTRUMENT, answers).flatMap((group) => group.subjects);
  return subjects.flatMap(({ id, places }): readonly TriedChange[] => [
    ...(id.includes("/") ? [{ type: "without", path: id } as const] : []),
    ...places.flatMap(({ path, kind }) =>
      offeredValues(kind, valueAt(answers, path)).flatMap(({ values }) =>
        values.map((value): TriedChange => ({ type: "set", path, value })),
      ),
    ),
  ]);
}

const answersAndChanges = anyAnswers(INSTRUMENT).chain((answers) =>
  fc.tuple(fc.constant(answers), fc.subarray([...everyChange(answers)], { maxLength: 5 })),
);
const report = (answers: Answers) =>
  canonicalJson(evaluateAssessment({ answers, meta: META, skipsSearch: true }));

describe("what if", { timeout: 120_000 }, () => {
  it("can read every change that it offers", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        for (const change of everyChange(answers)) {
          expect(readChanges(INSTRUMENT, answers, [writeChange(change)]).unread).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("leaves the answers as they were", () => {
    fc.assert(
      fc.property(answersAndChanges, ([answers, changes]) => {
        const before = JSON.stringify(answers);
        whatIf(answers, META, changes.map(writeChange));
        expect(JSON.stringify(answers)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  it("gives the report of the answers themselves for no changes, and after changing back", () => {
    fc.assert(
      fc.property(answersAndChanges, ([answers, changes]) => {
        expect(report(tryChanges(INSTRUMENT, answers, []).answers)).toBe(report(answers));
        const set = changes.filter(
          (change) => change.type === "set" && answers[change.path]?.status === "answered",
        );
        const { changes: read } = readChanges(INSTRUMENT, answers, set.map(writeChange));
        const there = tryChanges(INSTRUMENT, answers, read).answers;
        const back = read.map((change): TriedChange => {
          const was = answers[change.path];
          if (was?.status !== "answered") throw new Error("only answered places are tried here");
          return { type: "set", path: change.path, value: was.value as ClosedValue };
        });
        expect(report(tryChanges(INSTRUMENT, there, back).answers)).toBe(report(answers));
      }),
      { numRuns: 15 },
    );
  });

  it("says nothing is gained or cleared where nothing is tried", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const { changes, tried } = whatIf(answers, META, []);
      expect(tried).toEqual([]);
      expect([changes.findings.gained, changes.findings.cleared, changes.model]).toEqual([[], [], []]);
      expect(changes.scrutiny.now).toBe(changes.scrutiny.before);
    }
  });

  it("never moves the two axes, which are the author's own estimates", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const written = everyChange(answers).slice(0, 24).map(writeChange);
      const { before, now } = whatIf(answers, META, written);
      expect(now.axes).toEqual(before.axes);
    }
  });
});

const isUse = (path: string) => path.startsWith("uses.list/");

describe("a recipient left out", () => {
  const { answers } = WORKED_EXAMPLES.find(({ key }) => key === "refusal-direction") ?? { answers: {} };
  const users = new Set(
    recordsOf(answers, "uses.list").flatMap(({ fields }) => {
      const by = fields.recipient;
      return by?.status === "answered" ? (by.value as readonly string[]) : [];
    }),
  );
  const [recipient = ""] = users;
  const { answers: next, alsoWithout } = tryChanges(INSTRUMENT, answers, [
    { type: "without", path: `recipients.list/${recipient}` },
  ]);

  it("takes its uses and the pathways through it along, and no others", () => {
    expect(alsoWithout.length).toBeGreaterThan(0);
    for (const list of ["uses.list", "misuse.pathways"]) {
      const left = recordsOf(next, list).map(({ id }) => `${list}/${id}`);
      const all = recordsOf(answers, list).map(({ id }) => `${list}/${id}`);
      expect(left).toEqual(all.filter((path) => !alsoWithout.includes(path)));
    }
  });

  it("leaves no word of it behind", () => {
    expect(Object.keys(next).filter((path) => path.includes(recipient))).toEqual([]);
    const references = Object.values(next).filter(
      (answer) =>
        answer.status === "answered" && Array.isArray(answer.value) && answer.value.includes(recipient),
    );
    expect(references).toEqual([]);
  });

  it("is gone from the model, with its uses", () => {
    const { changes, tried } = whatIf(answers, META, [`recipients.list/${recipient}:without`]);
    expect(tried).toMatchObject([{ to: null }]);
    const gone = changes.model.filter(({ mark }) => mark === "gone").map(({ before }) => before?.node.id);
    expect(gone).toContain(`recipient:${recipient}`);
    expect(gone).toEqual(
      expect.arrayContaining(alsoWithout.filter(isUse).map((path) => path.replace("uses.list/", "use:"))),
    );
  });
});

describe("what a change does to the findings", () => {
  const answersOf = (key: string) => WORKED_EXAMPLES.find((each) => each.key === key)?.answers ?? {};
  it.each([
    [
      "another form of release is held against the channels that stay open",
      "refusal-direction",
      ["release.form:closed"],
      { gained: ["hold-back"], cleared: [] },
    ],
    [
      "what comes later by others is counted as the work’s own again",
      "human-preferences",
      ["screening.anyway:later"],
      { gained: [], cleared: ["counterfactual"] },
    ],
  ])("%s", (_what, key, written, expected) => {
    const { changes, unread } = whatIf(answersOf(key), META, written);
    expect(unread).toEqual([]);
    const ids = (heads: readonly { readonly fingerprint: string }[]) => heads.map((each) => each.fingerprint);
    expect({ gained: ids(changes.findings.gained), cleared: ids(changes.findings.cleared) }).toEqual(
      expect.objectContaining({
        gained: expect.arrayContaining(expected.gained),
        cleared: expect.arrayContaining(expected.cleared),
      }),
    );
  });
});
