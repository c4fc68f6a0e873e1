import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { readingOf } from "@/lib/domain/ledger/reading";
import { stillHoldsRow } from "@/lib/domain/ledger/still-holds-row";

const answered = (value: Value, evidence?: string) => ({
  status: "answered" as const,
  value,
  ...(evidence !== undefined && { evidence }),
});

function answersWith(easier: string, systems = "frontier"): Answers {
  return {
    "screening.systems": answered(systems),
    "screening.makes-easier": answered([easier]),
    "project.outputs/o": answered("a0"),
    "project.outputs/o/name": answered("probe library"),
    "project.outputs/o/form": answered("code"),
    "project.outputs/o/makes-easier": answered([easier]),
    "uses.list/u": answered("a0"),
    "uses.list/u/name": answered("Deciding on release"),
    "uses.list/u/stance": answered("intended"),
    "uses.list/u/place": answered("safety-practice"),
    "uses.list/u/likelihood-5y": answered(0.6),
    "uses.list/u/effect-safety": answered(1),
  };
}
const VALIDATED: Answers = {
  "evidence.claims/c": answered("a0"),
  "evidence.claims/c/claim": answered("The probes catch falsehoods"),
  "evidence.claims/c/shown-by": answered("validation", "https://example.org/audit, section 2"),
  "evidence.claims/c/checker": answered("external", "https://example.org/audit, section 5"),
  "evidence.assumptions/a": answered("a0"),
  "evidence.assumptions/a/claims": answered(["c"]),
  "evidence.assumptions/a/uses": answered(["u"]),
};
const rowOf = (answers: Answers) => stillHoldsRow(readingOf(answers));

describe("whether it still holds", () => {
  it.each([
    ["monitorable", "may miss what is hidden from it on purpose"],
    ["measurable", "may be passed by training for it, or just move with ability"],
    ["controllable", "may not hold where people cannot judge the result"],
    ["understandable", "may not show what a system does that misleads"],
    ["robust", "may not stand an attack made for it"],
  ])("asks of what makes systems %s what it may fail at", (easier, fails) => {
    const row = rowOf(answersWith(easier));
    expect(row?.level).toBe(3);
    expect(row?.says?.title).toBe(`“probe library” ${fails}`);
  });

  it("is what a use rests on only where it needs that output, and goes by a claim by its words or an assumption", () => {
    const title = (more: Answers) => rowOf({ ...answersWith("monitorable"), ...more })?.says?.title;
    const rests =
      "“probe library” may miss what is hidden from it on purpose, and “Deciding on release” rests on it";
    const needed = { "uses.list/u/outputs": answered(["o"]) };
    const claim = (words: string): Answers => ({
      "evidence.claims/c": answered("a0"),
      "evidence.claims/c/claim": answered(words),
      "evidence.claims/c/asserts": answered("validation"),
    });
    expect(title({ ...needed, ...claim("The probes catch falsehoods") })).not.toContain("rests on it");
    expect(title({ ...needed, ...claim("Probes suffice for deciding") })).toBe(rests);
    expect(title(claim("Probes suffice for deciding"))).not.toContain("rests on it");
    expect(title({ ...needed, ...VALIDATED })).toBe(rests);
  });

  it("tells what shows a claim about that very output, and of claims on something else that none is said to rest on it", () => {
    const claim = (words: string): Answers => ({
      "evidence.claims/c": answered("a0"),
      "evidence.claims/c/claim": answered(words),
      "evidence.claims/c/shown-by": answered("verification"),
    });
    const text = (more: Answers) => rowOf({ ...answersWith("measurable"), ...more })?.says?.text;
    expect(text({})).toBe("No claim about it is listed with what shows it.");
    expect(text(claim("Publication adds little harm"))).toBe("Which claim rests on that isn’t said.");
    expect(text(claim("The probe library finds every falsehood"))).toBe(
      "“The probe library finds every falsehood” is shown by verification.",
    );
  });

  it("is not asked where outputs make nothing of that sort easier", () => {
    expect(rowOf(answersWith("governable"))).toBeNull();
  });

  it("is a concern on small models, and one level lighter by validation outside, with evidence", () => {
    expect(rowOf(answersWith("robust", "small-models"))?.level).toBe(2);
    expect(rowOf({ ...answersWith("robust"), ...VALIDATED })?.level).toBe(2);
    const bare = { ...VALIDATED, "evidence.claims/c/checker": answered("external") };
    expect(rowOf({ ...answersWith("robust"), ...bare })?.level).toBe(3);
    const beside = { ...VALIDATED, "evidence.assumptions/a/claims": answered([]) };
    expect(rowOf({ ...answersWith("robust"), ...beside })?.level).toBe(3);
  });
});

describe("what its authors say against it themselves", () => {
  const admitted = (easier: string, more: Answers) => rowOf({ ...answersWith(easier), ...more });

  it("leads, by itself, and with their words", () => {
    const moves = admitted("measurable", {
      "evidence.moves-with-ability": { ...answered("with"), note: "Larger models score higher." },
    });
    expect(moves?.says?.title).toBe(
      "“probe library” is said to move with general ability: it tells an abler system apart, and not a safer one",
    );
    expect(moves?.says?.joins).toBeUndefined();
    expect(moves?.says?.text).toContain("Written beside it: “Larger models score higher”.");
    const fails = admitted("monitorable", { "evidence.holds-against": answered("not") });
    expect(fails?.says?.title).toMatch(
      /^“probe library” is said not to hold, or not beyond some point, against/,
    );
  });

  it("is of what it can be of, and weighs what silence does", () => {
    expect(admitted("robust", { "evidence.moves-with-ability": answered("with") })?.says?.title).toMatch(
      /may not stand an attack made for it/,
    );
    const levels = ["with", "apart", "not-looked"].map(
      (said) => admitted("measurable", { "evidence.moves-with-ability": answered(said) })?.level,
    );
    expect(new Set([...levels, rowOf(answersWith("measurable"))?.level])).toEqual(new Set([3]));
    expect(admitted("measurable", { "evidence.moves-with-ability": answered("partly") })?.says?.joins).toBe(
      "validity",
    );
  });

  it("is told of a measure of safety, and not of one of ability that is offered as no more", () => {
    const withAbility = (title: string, note: string) =>
      rowOf({
        ...answersWith("measurable"),
        "project.title": answered(title),
        "evidence.moves-with-ability": { ...answered("with"), note },
      });
    const note = "It is a measure of ability";
    const ofAbility = withAbility("Length of tasks", note);
    expect(ofAbility?.says?.title).toBe("“probe library” may be passed by training for it");
    expect(ofAbility?.says?.text).toContain(`Written beside it: “${note}”.`);
    expect(ofAbility?.says?.resolve).not.toContain("general ability");
    const others = [withAbility("A measure of safety", note), withAbility("Length of tasks", "")];
    for (const row of others) expect(row?.says?.title).toContain("and not a safer one");
    expect(ofAbility?.level).toBe(others[0]?.level);
  });

  it("names what acts before a list, and the use that goes by a claim of its own", () => {
    const answers: Answers = {
      ...answersWith("controllable"),
      "evidence.holds-against": answered("not"),
      "project.outputs/l": answered("a1"),
      "project.outputs/l/name": answered("List"),
      "project.outputs/l/form": answered("data-set"),
      "project.outputs/l/makes-easier": answered(["controllable"]),
      "uses.list/u/outputs": answered(["l"]),
      "uses.list/w": answered("a1"),
      "uses.list/w/name": answered("Overseeing"),
      "uses.list/w/stance": answered("intended"),
      "uses.list/w/place": answered("further-research"),
      "uses.list/w/likelihood-5y": answered(0.5),
      "uses.list/w/effect-safety": answered(2),
      "uses.list/w/outputs": answered(["o"]),
      "evidence.claims/c": answered("a0"),
      "evidence.claims/c/claim": answered("It scales"),
      "evidence.claims/c/asserts": answered("validation"),
      "evidence.assumptions/a": answered("a0"),
      "evidence.assumptions/a/claims": answered(["c"]),
    };
    const title = (uses: string[]) =>
      rowOf({ ...answers, "evidence.assumptions/a/uses": answered(uses) })?.says?.title;
    expect(title(["w"])).toMatch(/^“probe library” is said not to hold.*, and “Overseeing” rests on it$/u);
    expect(title(["u", "w"])).toMatch(/^“probe library” is said not to hold.*its overseer$/u);
  });
});
