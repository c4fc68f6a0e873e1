import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { factsOfTheWorld } from "@/lib/domain/changes/facts-of-the-world";
import { findOutFirst } from "@/lib/domain/changes/find-out-first";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";

const answers = workedExample("human-preferences").answers;

const given = (more: Answers, without: readonly string[] = []): Answers =>
  Object.fromEntries(Object.entries({ ...answers, ...more }).filter(([path]) => !without.includes(path)));

const pathOf = (start: string, field: string) =>
  Object.keys(answers).find((path) => path.startsWith(start) && path.endsWith(`/${field}`)) ?? "";

describe("what to find out first", () => {
  it("is facts about the world that have a number, and never what is blank", () => {
    for (const example of WORKED_EXAMPLES) {
      for (const { path, sort, number } of findOutFirst(example.answers)) {
        expect(number).toMatch(/\d/);
        const valued = sort === "assumption" || sort === "forecast" ? `${path}/probability` : path;
        expect(example.answers[valued]?.status, path).toBe("answered");
      }
    }
  });

  it("says what falls and what rises if an assumption is false: the assumption of preferences leads", () => {
    const [first] = findOutFirst(answers);
    expect(first?.sort).toBe("assumption");
    expect(first?.number).toBe("35 %");
    expect(first?.outcomes[0]?.falling).toHaveLength(2);
    expect(first?.outcomes[0]?.moves).toContainEqual({
      subject: "one-recipient",
      label: "Whether the good rests on one recipient",
      from: 0,
      to: 2,
    });
  });

  it("puts that on which the case falls before whatever else moves more, unless it is as good as sure", () => {
    const weight = pathOf("evidence.assumptions/", "weight");
    const record = weight.slice(0, weight.lastIndexOf("/"));
    const leads = (probability: number) =>
      findOutFirst(
        given({
          [weight]: { status: "answered", value: "case-falls" },
          [`${record}/probability`]: { status: "answered", value: probability },
        }),
      ).slice(0, 2);
    expect(leads(0.3).map(({ isFatal }) => isFatal)).toContain(true);
    expect(leads(0.3)[0]?.isFatal).toBe(true);
    expect(leads(0.9).find(({ path }) => path === record)?.isFatal).toBeUndefined();
  });

  it("asks of an even assumption that only weakens uses and claims, before a use that is near certain", () => {
    const weight = pathOf("evidence.assumptions/", "weight");
    const record = weight.slice(0, weight.lastIndexOf("/"));
    const rests = Object.keys(answers).filter((path) => /^(uses\.list|evidence\.claims)\/[^/]+$/.test(path));
    const idsOf = (list: string) =>
      rests.filter((path) => path.startsWith(list)).map((path) => path.slice(list.length + 1));
    const claims = idsOf("evidence.claims").slice(0, 2);
    const shaken = given({
      [weight]: { status: "answered", value: "case-weakens" },
      [`${record}/probability`]: { status: "answered", value: 0.5 },
      [`${record}/claims`]: { status: "answered", value: claims },
      [`${record}/uses`]: { status: "answered", value: [] },
    });
    const found = findOutFirst(shaken);
    expect(found.find(({ path }) => path === record)?.outcomes[0]?.claims).toHaveLength(claims.length);
    expect(claims.length).toBeGreaterThan(0);
    for (const example of [shaken, ...WORKED_EXAMPLES.map((each) => each.answers)]) {
      const doubts = findOutFirst(example).map(({ isFatal, doubt }) => (isFatal ? 2 : doubt > 0.4 ? 1 : 0));
      expect(doubts).toEqual(doubts.toSorted((a, b) => b - a));
    }
  });

  it("halves what an assumption only weakens, and asks nothing of one on which little rests", () => {
    const weight = pathOf("evidence.assumptions/", "weight");
    const record = weight.slice(0, weight.lastIndexOf("/"));
    const of = (value: string) =>
      factsOfTheWorld(given({ [weight]: { status: "answered", value } })).find(({ path }) => path === record);
    const use = Object.keys(answers).find((path) => path.endsWith("/stance") && said(path) === "intended");
    const likelihood = (use ?? "").replace("/stance", "/likelihood-5y");
    const fallen = (value: string) => of(value)?.variations[0]?.after[likelihood];
    expect(fallen("case-falls")).toMatchObject({ value: 0.05 });
    expect(fallen("case-weakens")).toMatchObject({ value: Number(said(likelihood)) / 2 });
    expect(of("little")).toBeUndefined();
  });

  it("doubts what is told with low confidence more than what is settled", () => {
    const path = pathOf("uses.list/", "likelihood-5y");
    const doubt = (answer: Answer) =>
      factsOfTheWorld(given({ [path]: answer })).find((fact) => fact.path === path)?.doubt;
    expect(doubt({ status: "answered", value: 0.95 })).toBe(0.4);
    expect(doubt({ status: "answered", value: 0.5 })).toBe(0.7);
    expect(doubt({ status: "answered", value: 0.95, confidence: "low" })).toBe(1);
    expect(doubt({ status: "unknown" })).toBeUndefined();
  });

  it("tries a likelihood one band up and one down, and a range with its median at either end", () => {
    const path = pathOf("uses.list/", "likelihood-5y");
    const tried = (more: Answers, at: string) =>
      factsOfTheWorld(given(more))
        .find((fact) => fact.path === at)
        ?.variations.map(({ after }) => (after[at] as { readonly value: unknown }).value);
    expect(tried({ [path]: { status: "answered", value: 0.2 } }, path)).toEqual([0.5, 0.05]);
    expect(tried({ [path]: { status: "answered", value: 0.9 } }, path)).toEqual([0.5]);
    const arrival: Answer = { status: "answered", value: { p10: 6, p50: 10, p90: 13 } };
    expect(tried({ "timelines.own-timeline": arrival }, "timelines.own-timeline")).toEqual([
      { p10: 2, p50: 6, p90: 9 },
      { p10: 9, p50: 13, p90: 16 },
    ]);
  });

  it("is never what the work itself shifts, and first what the case falls without, where that is no surer than two in three", () => {
    const record = pathOf("evidence.assumptions/", "weight").replace("/weight", "");
    const fatal = given({
      [`${record}/weight`]: { status: "answered", value: "case-falls" },
      [`${record}/probability`]: { status: "answered", value: 0.6 },
    });
    expect(factsOfTheWorld(fatal).map(({ path }) => path)).not.toContain("timelines.shift");
    const [first] = findOutFirst(fatal);
    expect(first).toMatchObject({ sort: "assumption", isFatal: true });
    const sure = given({
      [`${record}/weight`]: { status: "answered", value: "case-falls" },
      [`${record}/probability`]: { status: "answered", value: 0.95 },
    });
    expect(factsOfTheWorld(sure).find(({ path }) => path === record)?.isFatal).toBeUndefined();
  });
});

function said(path: string): unknown {
  const answer = answers[path];
  return answer?.status === "answered" ? answer.value : undefined;
}
