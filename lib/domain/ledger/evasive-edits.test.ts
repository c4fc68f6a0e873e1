import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { EVASIVE_EDITS } from "@/lib/domain/ledger/evasive-edits";
import { evidenced, evidencePlaces, placedSource } from "@/lib/domain/ledger/evidence";
import { randomStream } from "@/lib/domain/quantities/random-stream";
import { placesInWords, placesOf, tryEdits } from "@/lib/testing/evasion/try-edits";
import { judgedWorks } from "@/lib/testing/judged/works";
import { anyAnswers } from "@/lib/testing/random-answers";

const SEED = 4711;

/** Some single edits and some fives of an assessment, the same ones each time. `npm run evasion` tries all. */
function tried(answers: Answers, singles: number, fives: number) {
  const stream = randomStream(SEED);
  const places = placesOf(answers);
  const some = (number: number) =>
    Array.from(
      { length: places.length === 0 ? 0 : number },
      () => places[Math.floor(stream.nextOpen() * places.length)],
    ).flatMap((place) => place ?? []);
  const sets = [...some(singles).map((place) => [place]), ...Array.from({ length: fives }, () => some(5))];
  return sets.map((set) => ({ set, ...tryEdits(answers, set) }));
}

/** Ways to say less by whom and what one names; of the others a sample is tried. */
const NAMING: ReadonlySet<string> = new Set([
  "no-uses",
  "no-builder",
  "no-builders",
  "no-recipient",
  "systems-small",
  "systems-none",
  "no-pathways",
  "anyone-too",
  "token-use",
  "token-use-alone",
  "domain-and-page",
  "same-source-again",
  "same-promise-again",
  "use-without-timing",
  "survives-partly",
  "mild-pathway",
  "no-notes",
]);

const ofExamples = new Map<Answers, ReturnType<typeof tried>>();
function triedOnExample(answers: Answers) {
  const all = ofExamples.get(answers) ?? tried(answers, 60, 12);
  ofExamples.set(answers, all);
  return all;
}

const lighterIn = (all: ReturnType<typeof tried>) =>
  all
    .filter(({ lighter }) => lighter.length > 0)
    .map(({ set, lighter }) => `${placesInWords(set)}: ${lighter.join(", ")}`);
const shareMarked = (all: ReturnType<typeof tried>) =>
  all.filter(({ set, marked }) => set.length === 1 && marked.length > 0).length /
  all.filter(({ set }) => set.length === 1).length;

describe("saying less", () => {
  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "never makes %s lighter",
    (_, answers) => {
      expect(lighterIn(triedOnExample(answers))).toEqual([]);
    },
  );

  it("makes worked examples lighter only by what their authors alone could know, and seldom", () => {
    const all = WORKED_EXAMPLES.flatMap(({ answers }) => triedOnExample(answers));
    // Of the sample; `npm run evasion` holds all edits to one in a hundred.
    expect(shareMarked(all)).toBeLessThanOrEqual(0.03);
  });

  it("never makes generated assessments lighter, but by what their authors alone could know", () => {
    const all = fc
      .sample(anyAnswers(INSTRUMENT), { numRuns: 12, seed: SEED })
      .flatMap((answers) => tried(answers, 40, 6));
    expect(lighterIn(all)).toEqual([]);
    expect(shareMarked(all)).toBeLessThanOrEqual(0.06);
  }, 180_000);

  it("never makes the examples lighter by who and what is named, or which boxes are ticked, wherever that can be done", () => {
    const all = WORKED_EXAMPLES.flatMap(({ answers }) =>
      placesOf(answers)
        .filter(({ edit }) => NAMING.has(edit.id) || edit.isOfBoxes)
        .map((place) => ({ set: [place], ...tryEdits(answers, [place]) })),
    );
    expect(all.length).toBeGreaterThan(160);
    expect(lighterIn(all)).toEqual([]);
  });

  it("frees no source for another answer where it was cited for one that it makes no lighter, wherever that is", () => {
    const SOURCE = "https://example.org/paper.pdf, p. 977";
    const cite = (answers: Answers, path: Path): Answers => {
      const answer = answers[path];
      return answer?.status === "answered"
        ? { ...answers, [path]: { ...answer, evidence: SOURCE } }
        : answers;
    };
    const EVERY = 4;
    let tried = 0;
    for (const { answers } of WORKED_EXAMPLES) {
      const places = evidencePlaces(answers).filter((path) => answers[path]?.status === "answered");
      const inVain = places.filter(
        (path) => placedSource(answers[path]) === null && !evidenced(cite(answers, path)).has(path),
      );
      for (const path of inVain)
        for (const other of places.filter((each, at) => each !== path && at % EVERY === 0)) {
          const once = cite(answers, other);
          const { [path]: blanked, ...without } = cite(once, path);
          if (blanked?.status !== "answered") continue;
          tried += 1;
          for (const answers of [once, without])
            expect(evidenced(answers), `${path}, ${other}`).toEqual(evidenced(cite(once, path)));
        }
    }
    expect(tried).toBeGreaterThan(100);
    const work = judgedWorks().find(({ key }) => key === "transferable-attacks")?.answers ?? {};
    const blanks = placesOf(work).filter(
      ({ edit, path }) => edit.id === "blank" && path === "screening.anyway",
    );
    expect(blanks.map((place) => tryEdits(work, [place]).lighter)).toEqual([[]]);
  });

  it("takes no finding of a row away where what the examples leave open is said and then blanked", () => {
    const SAID: Answers = {
      "uses.works-perfectly": {
        status: "answered",
        value: "Three ministries stop asking anybody else, and villages lose their advocates.",
      },
    };
    const lighter = WORKED_EXAMPLES.flatMap(({ key, answers }) => {
      const said = { ...answers, ...SAID };
      return placesOf(said)
        .filter(({ edit, path }) => edit.id === "blank" && path in SAID)
        .map((place) => [key, tryEdits(said, [place]).lighter] as const);
    });
    expect(lighter).toEqual(WORKED_EXAMPLES.map(({ key }) => [key, []]));
  });

  it("takes no finding of a rule away where an answer is blanked by which one stands", () => {
    const READ =
      /^(?:recipients\.competition|screening\.worst-misuse|labour\.circular|recipients\.list\/[^/]+\/(?:when|ability)|uses\.list\/[^/]+\/effect-safety)$/u;
    const OF = ["literature-review", "sparse-autoencoders", "refusal-direction", "machiavelli"];
    const tried = judgedWorks()
      .filter(({ key }) => OF.includes(key))
      .flatMap(({ key, answers }) =>
        placesOf(answers ?? {})
          .filter(({ edit, path }) => edit.id === "blank" && READ.test(path))
          .map((place) => ({ key, path: place.path, ...tryEdits(answers ?? {}, [place]) })),
      );
    expect(tried.length).toBeGreaterThan(20);
    const ofRules = tried.flatMap(({ key, path, lighter, marked }) =>
      [...lighter, ...marked]
        .filter((each) => each.startsWith("the rule"))
        .map((each) => `${key}: ${each} by ${path}`),
    );
    expect(ofRules).toEqual([]);
  });

  it("can be tried in every way that is listed", () => {
    const answers = WORKED_EXAMPLES.flatMap((example) =>
      placesOf(example.answers).map(({ edit }) => edit.id),
    );
    const generated = fc
      .sample(anyAnswers(INSTRUMENT), { numRuns: 15, seed: SEED })
      .flatMap((each) => placesOf(each).map(({ edit }) => edit.id));
    const used = new Set([...answers, ...generated]);
    expect(EVASIVE_EDITS.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
