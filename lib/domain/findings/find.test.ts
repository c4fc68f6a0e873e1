import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { valueAt } from "@/lib/domain/assessment/records";
import { findFindings } from "@/lib/domain/findings/find";
import { pathsMissing, pathsRead } from "@/lib/domain/findings/paths-read";
import { contextFor } from "@/lib/domain/rules/context";
import { evaluate } from "@/lib/domain/rules/evaluate";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";
import { changed, gone, unknown } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const find = (answers: Answers) => findFindings(INSTRUMENT, RULEBOOK, answers);
const findingOf = (answers: Answers, rule: string) => {
  const finding = find(answers).findings.find(({ ruleId }) => ruleId === rule);
  if (!finding) throw new Error(`${rule} did not fire`);
  return finding;
};

describe("a finding", () => {
  it("quotes this assessment's own answers", () => {
    const answers = changed(SOUND_ASSESSMENT, { "misuse.pathways/watching/recipient": gone });
    expect(findingOf(answers, "misuse.pathway-without-recipient")).toMatchObject({
      fingerprint: "misuse.pathway-without-recipient@watching",
      explanation: `“${valueAt(answers, "misuse.pathways/watching/name")}” is taken by “${valueAt(answers, "misuse.pathways/watching/actor")}”, and no recipient says how the work reaches them.`,
      answers: [
        { path: "recipients.list" },
        { path: "misuse.pathways/watching/recipient", text: "Not answered" },
        { path: "misuse.pathways/watching/actor" },
      ],
    });
  });

  it("names the records and the items of facts that made its condition true", () => {
    const answers = changed(SOUND_ASSESSMENT, {
      "evidence.confidence": "high",
      "evidence.assumptions/trust/name": "They trust it.",
      "evidence.assumptions/trust/weight": "case-falls",
      "evidence.assumptions/trust/probability": 0.4,
      "misuse.patterns": { obedience: "applies" },
      "misuse.pathways": gone,
    });
    expect(findingOf(answers, "misuse.pattern-without-pathway").explanation).toContain(
      "Said to apply, without a pathway: Obedience",
    );
  });

  it("names the records that meet what is asked, not those that merely fail to meet something else", () => {
    const answers = changed(SOUND_ASSESSMENT, {
      "release.form": "open",
      "project.outputs/tool/hazard": "serious",
      "project.outputs/paper/name": "Harmless paper",
      "project.outputs/paper/form": "paper",
      "project.outputs/paper/hazard": "no",
    });
    const { explanation } = findingOf(answers, "misuse.serious-hazard-open");
    expect(explanation).toContain("Watcher");
    expect(explanation).not.toContain("Harmless paper");
  });

  it("has a fingerprint that survives a change of name and of order", () => {
    const answers = changed(SOUND_ASSESSMENT, { "misuse.pathways/watching/recipient": gone });
    const renamed = changed(answers, {
      "misuse.pathways/watching/name": "Seeing",
      "misuse.pathways/watching": "zz",
    });
    expect(findingOf(renamed, "misuse.pathway-without-recipient").fingerprint).toBe(
      "misuse.pathway-without-recipient@watching",
    );
  });

  it("comes once for every record its rule is about", () => {
    const answers = changed(SOUND_ASSESSMENT, {
      "misuse.pathways/watching/recipient": gone,
      "misuse.pathways/relaxing/recipient": gone,
    });
    const fingerprints = find(answers).findings.map(({ fingerprint }) => fingerprint);
    expect(fingerprints.filter((each) => each.startsWith("misuse.pathway-without"))).toEqual([
      "misuse.pathway-without-recipient@watching",
      "misuse.pathway-without-recipient@relaxing",
    ]);
  });

  it("stands after graver ones, then in the order of the themes", () => {
    const { findings } = find(
      changed(SOUND_ASSESSMENT, {
        "release.form": "open",
        "release.reversibility": "irreversible",
        "misuse.pathways/watching/mitigation": gone,
        "release.commitments": gone,
        "terms.rests-on-field": "rests",
        "recipients.recruiters": gone,
      }),
    );
    const severities = findings.map(({ severity }) => severity);
    expect([...severities].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))).toEqual(severities);
    expect(findings[0]?.severity).toBe("concern");
    expect(findings.at(-1)?.severity).toBe("note");
  });
});

const ORDER = ["blocking", "serious", "concern", "note"];

describe("a rule that cannot be concluded", () => {
  it("is pending, with the answers it waits for", () => {
    const answers = changed(SOUND_ASSESSMENT, { "timelines.direction": unknown });
    expect(find(answers).pending).toEqual([
      {
        ruleId: "timelines.direction-against-shift",
        title: "Words and months point different ways",
        missing: ["timelines.direction"],
      },
    ]);
  });

  it("is not pending where the answer was said not to apply, for a reason of substance", () => {
    const waivedBecause = (because: string) =>
      find(changed(SOUND_ASSESSMENT, { "timelines.direction": { status: "not-applicable", because } }))
        .pending;
    expect(waivedBecause("Courts decide about parole whatever laboratories train.")).toEqual([]);
    expect(waivedBecause("法院决定假释，不论实验室训练什么。")).toEqual([]);
    expect(waivedBecause("Not relevant.").map(({ ruleId }) => ruleId)).toEqual([
      "timelines.direction-against-shift",
    ]);
  });

  it("waits only for answers that could still decide it", () => {
    const answers = changed(SOUND_ASSESSMENT, { "timelines.shift": gone });
    for (const { ruleId, missing } of find(answers).pending) {
      expect(missing, ruleId).toEqual(["timelines.shift"]);
    }
  });
});

describe("findings, for any answers", { timeout: 60_000 }, () => {
  const wholeOf = (answers: Answers) => JSON.stringify(find(answers));

  it("are found without throwing, and the same twice, in whatever order the answers come", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(wholeOf(reversed)).toBe(wholeOf(answers));
      }),
      { numRuns: 25 },
    );
  });

  it("name every answer their condition read, each once", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        for (const { answers: quoted, because } of find(answers).findings) {
          const paths = quoted.map(({ path }) => path);
          expect(new Set(paths).size).toBe(paths.length);
          expect(paths).toEqual(expect.arrayContaining([...pathsRead(because)]));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("have titles that state nothing by a blank", () => {
    for (const path of Object.keys(SOUND_ASSESSMENT))
      for (const { title } of find(changed(SOUND_ASSESSMENT, { [path]: gone })).findings)
        expect(title, path).not.toContain("Not answered");
  });

  it("never rest on an answer that is missing unless the rule asks for it", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        for (const { because } of find(answers).findings) {
          expect(because.verdict).toBe("met");
          expect(pathsMissing(because)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("are no more gaps, nor graver ones, for evidence that is added", () => {
    const citation = fc.constantFrom("https://example.org/paper", "A. Author (2024), §3");
    fc.assert(
      fc.property(
        anyAnswers(INSTRUMENT),
        citation,
        fc.integer({ min: 1, max: 7 }),
        (answers, evidence, step) => {
          const cited = Object.fromEntries(
            Object.entries(answers).map(([path, answer], at) =>
              answer.status === "answered" && path.split("/").length !== 2 && at % step === 0
                ? [path, { ...answer, evidence }]
                : [path, answer],
            ),
          );
          const gaps = (of: Answers) =>
            find(of)
              .findings.filter(({ kind }) => kind === "gap")
              .map(({ fingerprint }) => fingerprint);
          expect(gaps(answers)).toEqual(expect.arrayContaining(gaps(cited)));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are found without throwing when storage holds anything at all", () => {
    const UNPRINTABLE = { status: "not-applicable", because: [{ toString: "" }] };
    const path = fc.constantFrom(...everyPath(INSTRUMENT));
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ status: fc.constant("answered"), value: fc.jsonValue() }),
      fc.record({ status: fc.constant("not-applicable"), because: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, anything), { maxLength: 60 }), (entries) => {
        const ill = Object.fromEntries(entries) as Answers;
        const context = contextFor(INSTRUMENT, ill);
        for (const rule of RULEBOOK) if (!rule.forEach) evaluate(rule.when, context);
        find({ ...SOUND_ASSESSMENT, ...ill });
      }),
      { numRuns: 40, examples: [[[["screening.outputs-leave", UNPRINTABLE]]]] },
    );
  });
});
