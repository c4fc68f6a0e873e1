import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { assumptionsRow } from "@/lib/domain/ledger/assumptions-row";
import { mitigationRestsRow } from "@/lib/domain/ledger/mitigation-rests-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const answered = (value: Value) => ({ status: "answered" as const, value });

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const use = (id: string, name: string, stance: string) =>
  record("uses.list", id, { name, stance, "likelihood-5y": 0.5, "effect-safety": 1 });
const claim = (id: string, name: string) => record("evidence.claims", id, { claim: name });
const assumption = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("evidence.assumptions", id, fields);

const USES: Answers = {
  ...use("a0", "Stopping launches", "intended"),
  ...use("a1", "Writing rules", "intended"),
  ...use("a2", "Training against the probes", "feared"),
};
const ACT = { statement: "Providers act on alarms", probability: 0.4, weight: "case-falls" };
const saysOf = (...answers: readonly Answers[]) =>
  assumptionsRow(readingOf(Object.assign({}, USES, ...answers))).says;

describe("what the case stands and falls with", () => {
  it("names what falls, what is left, and what is feared and stays", () => {
    const says = saysOf(assumption("s", { ...ACT, uses: ["a0"] }));
    expect(says?.title).toBe(
      "If “Providers act on alarms” (held at 40 %) fails, “Stopping launches” falls by its own account",
    );
    expect(says?.text).toBe(
      "With it falls “Stopping launches”; what is left is “Writing rules”. What is feared is not said to fall with it: “Training against the probes”.",
    );
    expect(says?.weight).toBe(60);
  });

  it("names the claims that fall where these are named, and are not all that is claimed", () => {
    const claims = ["c1", "c2"].map((id) => record("evidence.claims", id, { claim: `Claim ${id}` }));
    const resting = (of: readonly string[]) =>
      saysOf(...claims, assumption("s", { ...ACT, claims: of }))?.title;
    expect(resting(["c1"])).toContain("fails, the claim “Claim c1” falls by its own account");
    expect(resting(["c1", "c2"])).toContain("fails, the case falls by its own account");
  });

  it("leads with what is likeliest to fail of all on which the case falls, whichever uses are named with it", () => {
    const surer = assumption("a", {
      ...ACT,
      statement: "Logs are kept",
      probability: 0.6,
      uses: ["a0", "a1"],
    });
    const shakier = assumption("b", { ...ACT, probability: 0.35, uses: ["a0"] });
    expect(saysOf(surer, shakier)?.title).toMatch(/^If “Providers act on alarms” \(held at .+ %\) fails, /);
  });

  it("leads with what the case falls with, and names in the headline what it only weakens without where that weighs more by its odds", () => {
    const weakens = assumption("a", { statement: "Logs are kept", weight: "case-weakens", probability: 0.2 });
    const falls = (probability: number) => assumption("b", { ...ACT, probability });
    expect(saysOf(weakens, falls(0.55))?.title).toBe(
      "If “Providers act on alarms” (held at 55 %) fails, the case falls by its own account",
    );
    expect(saysOf(weakens, falls(0.55))?.text).toContain("also weakens without “Logs are kept” (20 %)");
    expect(saysOf(weakens, falls(0.9))?.title).toBe(
      "If “Providers act on alarms” (held at 90 %) fails, the case falls by its own account; likelier to fail is “Logs are kept” (20 %), without which it weakens",
    );
    expect(saysOf(weakens, falls(0.9))?.text).not.toContain("also");
    // Of equals what the case falls with.
    expect(saysOf(weakens, falls(0.6))?.title).toMatch(
      /^If “Providers act on alarms” \(held at 60 %\) fails/u,
    );
  });

  it("tells of what little is said to depend on, where it is doubted", () => {
    const little = (probability: number) =>
      assumption("a", { statement: "Logs are kept", weight: "little", probability });
    expect(saysOf(little(0.55), assumption("b", ACT))?.text).toContain(
      "Little is said to change without “Logs are kept” (55 %).",
    );
    expect(saysOf(little(0.9), assumption("b", ACT))?.text).not.toContain("Little is said");
  });

  it("sets beside it what is forecast of the same at other odds, and nothing that agrees or is about something else", () => {
    const assumed = () => assumption("s", { ...ACT, uses: ["a0"] });
    const forecast = (statement: string, probability: number) =>
      record("release.forecasts", "f", { statement, probability });
    const beside = (statement: string, probability: number) =>
      saysOf(assumption("s", { ...ACT, uses: ["a0"] }), forecast(statement, probability))?.text ?? "";
    expect(beside("Two providers act on an alarm within a day", 0.1)).toContain(
      "Beside “Providers act on alarms”, put at 40 %, stands a forecast in much the same words, at 10 %: “Two providers act on an alarm within a day”.",
    );
    expect(beside("Two providers act on an alarm within a day", 0.45)).not.toContain("forecast");
    expect(beside("A newspaper names two providers", 0.1)).not.toContain("forecast");
    const naming = (assumption: string, statement: string) =>
      saysOf(
        assumed(),
        record("release.forecasts", "f", { statement, probability: 0.1, assumptions: [assumption] }),
      )?.text ?? "";
    // By what it is said to bear on, whatever words it has; and by no shared words where that is another.
    expect(naming("s", "A newspaper names two providers")).toContain(
      "stands a forecast said to bear on it, at 10 %: “A newspaper names two providers”",
    );
    expect(naming("another", "Two providers act on an alarm within a day")).not.toContain("forecast");
  });

  it("says of no use that it falls until it is said which do, and that nothing is left only where nothing is", () => {
    // Where none says which, as at a depth that doesn’t ask, nothing is said of uses.
    expect(saysOf(assumption("s", ACT))?.text).toBe("");
    const asked = assumption("t", {
      statement: "Chips stay rare",
      weight: "case-weakens",
      probability: 0.9,
      uses: ["a0"],
    });
    expect(saysOf(assumption("s", ACT), asked)?.text).toContain(
      "Which uses fall with it isn’t said; of what is hoped for it may be any: “Stopping launches” and “Writing rules”.",
    );
    const all = assumption("s", { ...ACT, uses: ["a0", "a1"] });
    expect(saysOf(all)?.text).toContain("; no other use is described that isn’t feared.");
    expect(saysOf(all, use("a3", "Debugging", "likely"))?.text).toContain(
      "; what comes by default stays: “Debugging”.",
    );
  });

  it("names both of two that each bring the case down, and a likelier one beside them in its text alone", () => {
    const other = assumption("t", { statement: "Labs hold back", probability: 0.5, weight: "case-falls" });
    const likely = assumption("u", { statement: "Chips stay rare", probability: 0.9, weight: "case-falls" });
    const says = saysOf(assumption("s", ACT), other, likely);
    expect(says?.title).toBe(
      "If “Providers act on alarms” (held at 40 %) or “Labs hold back” (held at 50 %) fails, the case falls by its own account",
    );
    expect(says?.text).not.toContain("isn’t said");
    expect(says?.text).toContain("The case also falls without “Chips stay rare” (90 %).");
    const weak = assumption("v", { statement: "Firms pay", probability: 0.6, weight: "case-weakens" });
    expect(saysOf(assumption("s", ACT), other, weak, likely)?.text).toContain(
      "The case also falls without “Chips stay rare” (90 %), and weakens without “Firms pay” (60 %).",
    );
    const bound = saysOf(assumption("s", { ...ACT, uses: ["a0"] }), other);
    expect(bound?.title).toBe(
      "If “Providers act on alarms” (held at 40 %) fails, “Stopping launches” falls by its own account",
    );
    expect(bound?.text).toContain("The case also falls without “Labs hold back” (50 %).");
  });

  it("bounds the chance that the case stands: from Σp − (n − 1) to the least", () => {
    const other = (id: string, probability: number) =>
      assumption(id, { statement: `Thing ${id}`, probability, weight: "case-falls" });
    expect(saysOf(assumption("s", { ...ACT, probability: 0.8 }), other("t", 0.7))?.text).toContain(
      "By the odds given here the chance that both hold, on each of which the case falls, is between 50 % and 70 %.",
    );
    expect(saysOf(assumption("s", ACT), other("t", 0.5), other("u", 0.9))?.text).toContain(
      "By the odds given here the chance that all 3 hold, on each of which the case falls, is at most 40 %.",
    );
  });

  it("says that none could bring the case down where all are as good as sure and none is fatal, as gravely", () => {
    const sure = (probability: number, weight: string) => assumption("s", { ...ACT, probability, weight });
    const says = saysOf(sure(0.9, "case-weakens"));
    expect(says?.title).toBe(
      "No assumption that could bring the case down is named: the least sure, “Providers act on alarms”, is put at 90 %",
    );
    for (const other of [sure(0.6, "case-weakens"), sure(0.9, "case-falls")])
      expect(saysOf(other)?.title).not.toContain("No assumption");
  });

  it("finds claims that share an assumption, and so are no support for one another", () => {
    const claims = { ...claim("c", "It detects"), ...claim("d", "It scales") };
    expect(saysOf(claims, assumption("s", { ...ACT, claims: ["c", "d"] }))?.text).toContain(
      "“It detects” and “It scales” all rest on “Providers act on alarms”: they are no support for one another.",
    );
    expect(saysOf(claims, assumption("s", { ...ACT, claims: ["c"] }))?.text).not.toContain("no support");
  });

  const NOTHING: readonly (readonly [string, Answers])[] = [
    ["odds against it", assumption("s", ACT)],
    ["odds for it", assumption("s", { ...ACT, probability: 0.95 })],
    ["no odds", record("evidence.assumptions", "s", { statement: ACT.statement, weight: ACT.weight })],
    ["a case that weakens", assumption("s", { ...ACT, weight: "case-weakens" })],
    ["little that changes", assumption("s", { ...ACT, weight: "little" })],
    ["no assumption at all", {}],
  ];
  it.each(NOTHING)("is as serious as what rests on it, with %s, and always a finding", (_, answers) => {
    expect(assumptionsRow(readingOf({ ...USES, ...answers }))).toMatchObject({
      start: 3,
      level: 3,
      isRaised: false,
    });
    expect(saysOf(answers)).toBeDefined();
  });

  it("is a concern where nobody goes by what is claimed and the pull is not strong", () => {
    const nobody = record("uses.list", "a0", { name: "Reading", stance: "intended", place: "research" });
    const known: Answers = { "screening.systems": answered("none"), ...nobody };
    expect(assumptionsRow(readingOf({ ...known, ...assumption("s", ACT) })).level).toBe(2);
    expect(assumptionsRow(readingOf(known)).level).toBe(2);
  });

  it("names what is relied on where nothing is said to carry the case, and is silent where that isn’t said either", () => {
    expect(saysOf(assumption("s", { ...ACT, weight: "little" }))).toMatchObject({
      kind: "expectation",
      title: "It isn’t said what “Stopping launches” stands and falls with",
      text: "“Stopping launches” (50 %) makes use of what comes of it. Of “Providers act on alarms” it isn’t said that the case depends on any.",
    });
    expect(saysOf({})?.text).toContain("No assumption about the world is listed.");
    expect(assumptionsRow(readingOf(claim("c", "It detects"))).says?.title).toContain("“It detects”");
    expect(assumptionsRow(readingOf({})).says).toBeUndefined();
  });
});

describe("what a mitigation rests on", () => {
  const pathway = record("misuse.pathways", "p", {
    name: "Developer trains against the probes",
    likelihood: 0.6,
    severity: 3,
    "residual-likelihood": 0.1,
  });

  it("puts the odds of the assumption into what is said to be left", () => {
    const row = mitigationRestsRow(
      readingOf({ ...pathway, ...assumption("s", { ...ACT, pathways: ["p"] }) }),
    );
    expect(row?.says?.title).toBe(
      "What answers “Developer trains against the probes” works only if “Providers act on alarms” holds",
    );
    expect(row?.says?.text).toBe(
      "That is stated here, and the assumption is put at 40 %. With the mitigation 10 % is said to be left of 60 %; by those odds it is 40 %.",
    );
    expect(row).toMatchObject({ level: 2, isRaised: true });
  });

  it("is no row where the authors say of none", () => {
    expect(mitigationRestsRow(readingOf({ ...pathway, ...assumption("s", ACT) }))).toBeNull();
  });
});
