import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { keyOf } from "@/lib/domain/assessment/path";
import { isOfWhatIsDone, whatWouldChange } from "@/lib/domain/changes/what-would-change";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import { findOutFirstPart } from "@/lib/domain/report/parts/find-out-first";
import { movesInWords } from "@/lib/domain/report/parts/moves-in-words";
import { wouldChangePart } from "@/lib/domain/report/parts/would-change";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const NOTHING_ELSE = { findings: [], pending: [] };

const wouldChange = (answers: Answers) =>
  wouldChangePart(INSTRUMENT, answers, whatWouldChange(INSTRUMENT, RULEBOOK, answers), NOTHING_ELSE);
/** The search and its words. */
const search = (answers: Answers) => ({
  findOutFirst: findOutFirstPart(answers),
  wouldChange: wouldChange(answers),
});

/** Where somebody says what will be done, shown or arranged. Nothing that is believed is among it. */
const ACTED_ON: ReadonlySet<string> = new Set([
  "screening.outputs-leave",
  "release.form",
  "release.timing",
  "release.commitments",
  "release.commitments/what",
  "release.commitments/owner",
  "release.commitments/due",
  "release.commitments/pathways",
  "release.triggers",
  "release.follow-up",
  "release.cooperation",
  "recipients.list",
  "recipients.list/channel",
  "recipients.list/constraint",
  "uses.list",
  "uses.list/enforced-by",
  "misuse.pathways/pattern",
  "misuse.pathways/mitigation",
  "misuse.pathways/actor",
  "evidence.claims/shown-by",
  "evidence.claims/checker",
  // What rests on what: a tie, and no rating.
  "evidence.assumptions/claims",
  "evidence.assumptions/uses",
  "labour.judged-by",
  "recipients.list/name",
  "recipients.list/kind",
  "recipients.list/when",
]);
const IS_TO_RATE =
  /\b(lower|reduce|change|put|rate|call|answer|set|mark)\b[^.:]*\b(severity|likelihood|stance|rating|chance|aims|months)\b/i;

function expectNoRating(answers: Answers) {
  for (const { line, paths } of wouldChange(answers).couldDo) {
    for (const path of paths) expect([...ACTED_ON], line).toContain(keyOf(path));
    expect(line).not.toMatch(IS_TO_RATE);
  }
}

describe("what would change the result", { timeout: 240_000 }, () => {
  it("is acts and never a rating, over the examples", () => {
    for (const { answers } of WORKED_EXAMPLES) expectNoRating(answers);
  });

  it("is acts and never a rating, whatever is answered", () => {
    fc.assert(fc.property(anyAnswers(INSTRUMENT), expectNoRating), { numRuns: 25 });
  });

  it("takes no change of a rating for something done, nor a record away", () => {
    const to = { status: "answered", value: 1 } as const;
    for (const path of ["misuse.pathways/a/severity", "uses.list/a/stance", "recipients.list/a/aims"])
      expect(isOfWhatIsDone({ type: "answer", path, to })).toBe(false);
    expect(isOfWhatIsDone({ type: "remove", path: "recipients.list/a" })).toBe(false);
    expect(isOfWhatIsDone({ type: "answer", path: "release.form", to })).toBe(true);
  });

  it("names an act once, with all that it makes lighter, and each makes something lighter", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const { acts } = whatWouldChange(INSTRUMENT, RULEBOOK, answers);
      expect(new Set(acts.map(({ sort }) => sort)).size).toBe(acts.length);
      for (const { sort, moves } of acts)
        expect(
          moves.some(({ from, to }) => to < from && from >= 2),
          sort,
        ).toBe(true);
    }
  });

  it("tells no narrower release, and no earlier access of some, as making access that tilts a race or power lighter", () => {
    let tried = 0;
    for (const { answers } of WORKED_EXAMPLES) {
      for (const { sort, moves } of whatWouldChange(INSTRUMENT, RULEBOOK, answers).acts) {
        if (sort !== "release" && sort !== "order") continue;
        tried++;
        const lighter = moves.filter(({ from, to }) => to < from).map(({ subject }) => subject);
        expect(lighter).not.toContain("pattern.selective-access");
        expect(lighter).not.toContain("power");
      }
    }
    expect(tried).toBeGreaterThan(0);
  });

  it("says of what blocks that it blocks no more, and not that it falls to what it may be called already", () => {
    const move = { subject: "a", label: "A" };
    expect(movesInWords([{ ...move, from: 4, to: 3 }])).toEqual(["the conclusion on “A” blocks no more"]);
    expect(movesInWords([{ ...move, from: 4, to: 2 }])).toEqual(["the conclusion on “A” falls to concern"]);
  });

  it("tells of no finding that it falls to what it is told as already", () => {
    const { answers } = workedExample("human-preferences");
    const [some] = conclude(RULEBOOK, answers).findings;
    const effectsWhere = (severity: "serious" | "concern", from: 3 | 4) => {
      const moves = [{ subject: "a", label: "A", from, to: from === 4 ? 3 : 2 } as const];
      const acts = [{ sort: "check-before", about: [], paths: [], moves, scrutiny: null } as const];
      const findings = some ? [{ ...some, severity, subjects: ["a"] }] : [];
      const found = { acts, clearing: [], restsOn: [] };
      return wouldChangePart(INSTRUMENT, answers, found, { findings, pending: [] }).couldDo.map(
        ({ effects }) => effects,
      );
    };
    expect(effectsWhere("serious", 3)).toEqual([["the conclusion on “A” falls to concern"]]);
    expect(effectsWhere("concern", 3)).toEqual([]);
    expect(effectsWhere("serious", 4)).toEqual([["the conclusion on “A” blocks no more"]]);
  });

  it("asks to say what is blank or of which more can be said, and names no answer that is given", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const { notSaid, pending } = conclude(RULEBOOK, answers);
      const quoted = pending.map((each) => ({
        ...each,
        missing: each.missing.map((path) => ({ path, label: path })),
      }));
      const { toSay } = wouldChangePart(INSTRUMENT, answers, whatWouldChange(INSTRUMENT, RULEBOOK, answers), {
        findings: [],
        notSaid,
        pending: quoted,
      });
      const open = new Set(
        RULEBOOK.flatMap(({ saidAt = [] }) => saidAt.map((at) => at.replace(/^.*[/.]/, ""))),
      );
      for (const path of toSay.flatMap(({ paths }) => paths)) {
        const isOpen =
          answers[path]?.status !== "answered" ||
          open.has(path.replace(/^.*[/.]/, "")) ||
          path.endsWith("makes-easier");
        expect(isOpen, path).toBe(true);
        expect(["stance", "shown-by", "ai-labour"], path).not.toContain(path.replace(/^.*[/.]/, ""));
      }
    }
  });

  it("offers what is known to lighten: less open release, somebody outside, a bound partner, an owner", () => {
    const { acts } = whatWouldChange(INSTRUMENT, RULEBOOK, workedExample("refusal-direction").answers);
    const sorts = acts.map(({ sort }) => sort);
    for (const sort of ["release", "own", "check-and-name"]) expect(sorts).toContain(sort);
    const release = acts.find(({ sort }) => sort === "release");
    expect(release?.moves).toContainEqual(
      expect.objectContaining({ subject: "pattern.red-team-as-attack", from: 4 }),
    );
  });

  it("keeps apart what would have to be true: each names a use or a pathway, and only what becomes lighter", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      for (const { path, moves } of whatWouldChange(INSTRUMENT, RULEBOOK, answers).restsOn) {
        expect(["uses.list/likelihood-5y", "misuse.pathways/likelihood"]).toContain(keyOf(path));
        for (const { from, to } of moves) expect(to).toBeLessThan(from);
      }
    }
  });
});

describe("what would change the result, for any answers", { timeout: 240_000 }, () => {
  it("is found without throwing, and the same in whatever order the answers come", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(JSON.stringify(search(reversed))).toBe(JSON.stringify(search(answers)));
      }),
      { numRuns: 15 },
    );
  });

  it("is found without throwing when storage holds anything at all", () => {
    const path = fc.constantFrom(...everyPath(INSTRUMENT));
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ status: fc.constant("answered"), value: fc.jsonValue(), note: fc.jsonValue() }),
      fc.record({ status: fc.constant("unknown"), who: fc.jsonValue(), by: fc.jsonValue() }),
      fc.record({ status: fc.constant("not-applicable"), because: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, anything), { maxLength: 40 }), (entries) => {
        search({ ...SOUND_ASSESSMENT, ...(Object.fromEntries(entries) as Answers) });
      }),
      { numRuns: 40 },
    );
  });
});
