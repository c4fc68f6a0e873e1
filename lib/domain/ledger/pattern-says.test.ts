import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { anyAnswers } from "@/lib/testing/random-answers";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));

const WORK = said({
  "screening.outputs-leave": "public",
  "release.form": "open",
  "screening.systems": "frontier",
  "screening.makes-easier": ["attackable"],
  "project.outputs/o": "a",
  "project.outputs/o/name": "Edit of weights",
  "project.outputs/o/form": "method",
  "project.outputs/o/makes-easier": ["attackable"],
});
const PATHWAY = "misuse.pathways/p";
const pathway = (pattern: string, severity: number, likelihood: number, more: Answers = {}): Answers => ({
  ...WORK,
  ...said({
    [PATHWAY]: "a",
    [`${PATHWAY}/name`]: "Edit on an abler model",
    [`${PATHWAY}/pattern`]: pattern,
    [`${PATHWAY}/severity`]: severity,
    [`${PATHWAY}/likelihood`]: likelihood,
  }),
  ...more,
});
const rowOf = (answers: Answers, pattern: string) =>
  ledgerOf(answers).find(({ subject }) => subject === `pattern.${pattern}`);

describe("whoever would do the harm", () => {
  const by = (anyway: string) =>
    pathway("red-team-as-attack", 3, 0.04, {
      ...said({ [`${PATHWAY}/recipient`]: ["r"] }),
      ...said({ "recipients.list/r": "a", "recipients.list/r/name": "Hobbyists" }),
      ...said(anyway === "" ? {} : { "recipients.list/r/anyway": anyway }),
    });
  const textOf = (anyway: string) => rowOf(by(anyway), "red-team-as-attack")?.says?.text;

  it("is told to have it anyway, or not, as its authors say, and no level moves by it", () => {
    expect(textOf("soon")).toContain(
      "“Hobbyists” would have the same, or something as good, within about a year without the project, its authors say.",
    );
    expect(textOf("unlikely")).toContain("“Hobbyists” would probably not have the same without the project,");
    for (const anyway of ["", "later"]) expect(textOf(anyway)).not.toContain("Hobbyists");
    const levels = ["soon", "unlikely", ""].map((each) => rowOf(by(each), "red-team-as-attack")?.level);
    expect(new Set(levels).size).toBe(1);
  });
});

describe("an attack on able systems that anybody can have and run", () => {
  const HAZARD = "project.outputs/o/hazard";
  const code = (more: Answers = {}) => ({ ...WORK, ...said({ "project.outputs/o/form": "code" }), ...more });
  const rowWith = (more: Answers) => rowOf(code(more), "red-team-as-attack");
  const some = (evidence: string): Answers => ({ [HAZARD]: { status: "answered", value: "some", evidence } });

  it("is held however little of a way to cause harm it is said to show", () => {
    for (const more of [{}, said({ [HAZARD]: "no" }), some(""), said({ [HAZARD]: "serious" })]) {
      expect(rowWith(more)).toMatchObject({ start: 4, level: 4, isRaised: false });
    }
    expect(rowWith(some(""))?.because).toContain("is its authors’ word, without evidence");
    expect(rowWith({})?.because).toContain("how far it shows a way to cause harm isn’t said");
  });

  it("is lighter by evidence with its place at that very answer, and says so", () => {
    const row = rowWith(some("https://example.org/report p. 12"));
    expect(row).toMatchObject({ start: 4, level: 3 });
    expect(row?.moves).toMatchObject([{ to: 3, isUnread: true, paths: [HAZARD] }]);
    expect(rowWith(some("https://example.org/report"))?.level).toBe(4);
  });

  it("starts lower where it is told and not run, goes to few, or concerns small systems", () => {
    const lower: readonly Readonly<Record<string, Value>>[] = [
      { "project.outputs/o/form": "method" },
      { "screening.systems": "small-models" },
      { "screening.outputs-leave": "named-outsiders", "release.form": "gated" },
    ];
    for (const more of lower) expect(rowWith(said(more))?.level).toBeLessThan(4);
  });
});

describe("a grade beside its rating", () => {
  it("is graver by what goes out, and says so first", () => {
    const row = rowOf(pathway("red-team-as-attack", 3, 0.04), "red-team-as-attack");
    expect(row).toMatchObject({ start: 3, level: 3 });
    expect(row?.says?.text).toMatch(
      /^Graver than its rating, which comes to note: “Edit of weights” becomes public, and it makes systems easier to attack\. The pattern: /,
    );
  });

  it("is lighter by what answers it, each with its reason", () => {
    const owned = said({
      [`${PATHWAY}/mitigation`]: "Partners countersign custody terms before receiving probes",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Partners countersign custody terms before receiving probes",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
    const row = rowOf(pathway("red-team-as-attack", 4, 0.5, owned), "red-team-as-attack");
    expect(row?.level).toBe(2);
    expect(row?.says?.text).toContain(
      "Lighter than its rating, which comes to serious, because “Partners countersign custody terms before receiving probes” is taken on by Robin Okafor",
    );
  });

  it("says of what is taken on that it brings nothing down, where its own numbers say so", () => {
    const owned = said({
      [`${PATHWAY}/mitigation`]: "Partners countersign custody terms before receiving probes",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Partners countersign custody terms before receiving probes",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
    const saysWith = (more: Readonly<Record<string, Value>>) =>
      rowOf(pathway("red-team-as-attack", 4, 0.5, { ...owned, ...said(more) }), "red-team-as-attack")?.says;
    const textWith = (left: Readonly<Record<string, Value>>) => saysWith(left)?.text;
    const NOTHING = /brings neither severity nor likelihood down/;
    expect(textWith({ [`${PATHWAY}/residual-severity`]: 4 })).toMatch(NOTHING);
    expect(textWith({ [`${PATHWAY}/residual-severity`]: 3 })).not.toMatch(NOTHING);
    expect(
      textWith({ [`${PATHWAY}/residual-severity`]: 4, [`${PATHWAY}/residual-likelihood`]: 0.2 }),
    ).not.toMatch(NOTHING);
    expect(textWith({})).not.toMatch(NOTHING);
    const SET = "a commitment with owner and date is set against it";
    expect(saysWith({})?.title).toMatch(new RegExp(`${SET}, and what that would leave isn’t said$`));
    expect(textWith({})).toContain(" What would be left with it isn’t said.");
    expect(saysWith({ [`${PATHWAY}/residual-severity`]: 3 })?.title).toMatch(new RegExp(`${SET}$`));
    expect(textWith({ [`${PATHWAY}/residual-severity`]: 5 })).toContain("goes up with it.");
    expect(saysWith({ [`${PATHWAY}/residual-severity`]: 4 })?.title).toMatch(
      new RegExp(`${SET}, which by its own numbers brings nothing down$`),
    );
    expect(saysWith({ "release.commitments/c/what": "Care" })?.title).toMatch(
      /the commitment set against it, with owner and date, says too little to count$/,
    );
    expect(saysWith({ "release.commitments/c/owner": "" })?.title).toMatch(
      /no commitment with owner and date is set against it$/,
    );
  });

  it("is lighter where a rating may raise it no further", () => {
    const row = rowOf(pathway("persuasion", 5, 0.9), "persuasion");
    expect(row).toMatchObject({ start: 0, level: 2 });
    expect(row?.says?.text).toContain(
      " By severity and likelihood it would be blocking; a rating alone may raise a row by two levels.",
    );
    expect(row?.says?.text).not.toMatch(/^By severity/);
    expect(row?.moves[0]?.why).toContain("blocking; a rating raises it by two at most");
  });

  it("says nothing where the printed table gives it", () => {
    const text = rowOf(pathway("red-team-as-attack", 4, 0.5), "red-team-as-attack")?.says?.text ?? "";
    expect(text).not.toMatch(/Graver|Lighter/);
  });

  it("has its reason wherever it is another, in generated answers", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const own = new Map(pathwayFacts(answers).map((each) => [each.pattern, each]));
        for (const { subject, level, says } of ledgerOf(answers)) {
          const described = own.get(subject.replace("pattern.", ""));
          const isOne =
            pathwayFacts(answers).filter((each) => each.pattern === described?.pattern).length === 1;
          if (!described || !isOne || level < 2 || level === described.own) continue;
          expect(says?.text).toMatch(level > described.own ? /Graver/ : /Lighter|it would be/);
        }
      }),
      { numRuns: 100, seed: 4711 },
    );
  });
});
