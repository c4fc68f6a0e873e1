import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { priceOf } from "@/lib/domain/ledger/price";

const answered = (value: Value, evidence?: string) => ({
  status: "answered" as const,
  value,
  ...(evidence !== undefined && { evidence }),
});
const shift = (p10: number, p50: number, p90: number) => answered({ p10, p50, p90 });
const WHY = "timelines.shift-mechanism-why";
const PLACED = "https://arxiv.org/abs/2212.08073, section 4";

/** Human preferences: its uses pull strongly on products, and its authors give mechanisms and a reason; forecasts are left out. */
const BASE = Object.fromEntries(
  Object.entries(workedExample("human-preferences").answers).filter(
    ([path]) => !path.startsWith("release.forecasts"),
  ),
);
const REASONED = { [WHY]: answered("Products wait until somebody has found their failures on toys") };
const forecast = (statement: string): Answers => ({
  "release.forecasts/f": answered("a0"),
  "release.forecasts/f/statement": answered(statement),
  "release.forecasts/f/probability": answered(0.7),
  "release.forecasts/f/resolves": answered("2028-12-31"),
});
const rows = (more: Answers) => {
  const ledger = ledgerOf({ ...BASE, ...more });
  const row = (subject: string) => ledger.find((each) => each.subject === subject);
  return { size: row("timing.size"), products: row("timing.products") };
};
const levels = (more: Answers) => {
  const { size, products } = rows(more);
  return [size?.level, products?.level];
};
const effect = (value: number, evidence?: string) => ({
  "timelines.shift-effect": answered(value, evidence),
});
const unsaid = levels({ "timelines.shift-effect": { status: "unknown" } });
const lighter = unsaid.map((level) => (level ?? 0) - 1);

describe("what a shift in time does to safety", () => {
  const about = forecast("A product with a million users is put off for half a year");
  const beside = forecast("The paper is cited a hundred times");

  it.each([-3, -1])(
    "moves no level where it makes humanity less safe (%i), whatever is forecast",
    (value) => {
      expect(levels({ ...effect(value), ...REASONED, ...about })).toEqual(unsaid);
    },
  );

  it("is lighter with a forecast about the reason, and not with any other", () => {
    expect(levels({ ...effect(1), ...REASONED, ...about })).toEqual(lighter);
    expect(levels({ ...effect(1), ...REASONED, ...beside })).toEqual(unsaid);
    expect(levels({ ...effect(1), ...REASONED })).toEqual(unsaid);
  });

  it("is lighter with evidence that it makes humanity safer, and no lighter where it makes it less safe", () => {
    expect(levels(effect(2, PLACED))).toEqual(lighter);
    expect(levels(effect(-2, PLACED))).toEqual(unsaid);
    expect(priceOf({ ...BASE, ...effect(-2, PLACED) })).toBeNull();
  });

  it("is a finding that no reason argues away where it is said to make humanity less safe, and weighs more the larger it is", () => {
    const small = rows({ ...effect(-1), "timelines.shift": shift(-5, -1.5, -0.2) }).size?.says;
    const large = rows({ ...effect(-3), "timelines.shift": shift(-60, -24, -6) }).size?.says;
    expect(small).toMatchObject({
      argued: [],
      title: "A total of 1.5 months sooner: the shift is said to make humanity slightly less safe",
    });
    expect(large?.weight).toBeGreaterThan((small?.weight ?? 100) + 20);
  });

  it("is owed by no total that is next to nothing: what pulls is told, and of the total at most a note", () => {
    const said = { ...effect(0), "timelines.shift": shift(-0.03, -0.003, -0.001) };
    const { size, products } = rows(said);
    expect(size).toMatchObject({ level: 3, says: { most: 2, kind: "risk" } });
    expect(size?.says?.title).toMatch(/; the stated total is next to nothing, 0\.003 months sooner$/);
    const findings = ledgerFindings(ledgerOf({ ...BASE, ...said }), (path) => ({
      path,
      label: path,
      text: "",
    })).findings;
    const told = findings.find(({ finding }) => finding.subjects?.includes("timing.size"))?.finding;
    expect(products?.level).toBe(3);
    expect(told?.title).not.toContain("0.003");
    expect(rows({ ...effect(0), "timelines.shift": shift(-6, -3, -1) }).size?.says?.most).toBeUndefined();
  });

  const TERMS: Answers = {
    "project.outputs/o": answered("a0"),
    "project.outputs/o/name": answered("Terms"),
    "project.outputs/o/form": answered("policy-text"),
    "project.outputs/o/makes-easier": answered(["governable"]),
    "screening.systems": answered("none"),
  };

  it.each<[string, ReturnType<typeof shift>, 1 | undefined]>([
    ["less than a month sooner", shift(-3, -0.8, -0.2), 1],
    ["sooner or later, as far as they know", shift(-3, -1.2, 0.5), 1],
    ["sooner for sure, and by more than a month", shift(-3, -1.2, 0), undefined],
    ["later for sure, and by more than a month", shift(0, 1.2, 3), undefined],
    ["less than a month later", shift(0.2, 0.8, 3), 1],
  ])("is no aggravation where it comes %s, or told in full", (_, total, most) => {
    const size = sizeOf(total, { ...TERMS, ...effect(-1) });
    expect(size?.level).toBe(2);
    expect(size?.says?.most).toBe(most);
    expect(size?.says?.admits !== undefined).toBe(most === undefined);
  });

  it("stands as neither way where the direction isn’t known yet in words, and open by the numbers", () => {
    const stated = (total: ReturnType<typeof shift>, more: Answers = {}) =>
      sizeOf(total, more)?.beside?.stated;
    const unknown: Answers = { "timelines.direction": { status: "unknown" } };
    expect(stated(shift(-1.5, 0.1, 3))).toBe(4);
    expect(stated(shift(-1.5, 0.1, 3), unknown)).toBe(3);
    expect(stated(shift(2, 6, 12), unknown)).toBeGreaterThan(3);
  });

  it("raises what nothing described moves by two steps where a reason is given, and further by its size alone", () => {
    const still = workedExample("literature-review").answers;
    const level = (more: Answers) =>
      ledgerOf({ ...still, ...more }).find(({ subject }) => subject === "timing.size")?.level;
    const later = { "timelines.shift": shift(1, 4, 9) };
    const reasoned = {
      "timelines.shift-mechanisms": answered(["preparation-time"]),
      [WHY]: answered("Ministries hire people who can read safety cases before the next election"),
    };
    expect(level({ ...later, ...effect(2), ...reasoned })).toBe(2);
    expect(level({ ...later, ...effect(-2), ...reasoned })).toBe(2);
    expect(level({ ...later, ...effect(0), ...reasoned })).toBe(3);
    expect(level({ ...effect(2), ...reasoned, "timelines.shift": shift(30, 60, 90) })).toBe(3);
  });

  const moving = (id: string, timing: string, odds: number, more: Answers = {}): Answers => ({
    [`uses.list/${id}`]: answered(`a${id}`),
    [`uses.list/${id}/name`]: answered(`Use ${id}`),
    [`uses.list/${id}/stance`]: answered("likely"),
    [`uses.list/${id}/likelihood-5y`]: answered(odds),
    [`uses.list/${id}/effect-timelines`]: answered(timing),
    ...more,
  });
  const sizeOf = (total: ReturnType<typeof shift>, more: Answers) =>
    ledgerOf({ "project.title": answered("A suite"), "timelines.shift": total, ...effect(0), ...more }).find(
      ({ subject }) => subject === "timing.size",
    );

  it("is nothing to conclude of no shift that does nothing, but what is said to move it stands beside the total", () => {
    const none = shift(-1, 0, 2);
    const terms = {
      "project.outputs/o": answered("a0"),
      "project.outputs/o/name": answered("Terms"),
      "project.outputs/o/form": answered("policy-text"),
      "project.outputs/o/makes-easier": answered(["governable"]),
      "screening.systems": answered("none"),
    };
    expect(sizeOf(none, { ...terms, ...moving("a", "none", 0.1) })?.says?.argued).toEqual([
      "timelines.shift",
    ]);
    expect(sizeOf(none, { ...terms, ...moving("a", "sooner", 0.95) })?.says?.title).toBe(
      "“Use a” is said to bring transformative AI sooner (95 %); the stated total is no shift",
    );
  });

  it("names as leading to a total what goes its way, and what goes the other apart", () => {
    const tools = { "uses.list/b/place": answered("developer-tool") };
    const strong = { "timelines.developer-tools": answered(3), "project.outputs/o": answered("a0") };
    const text = sizeOf(shift(-1, -0.2, 0.3), {
      ...effect(-1),
      ...strong,
      "project.outputs/o/form": answered("weights"),
      "project.outputs/o/name": answered("Agent"),
      "project.outputs/o/makes-easier": answered(["research-automation", "deployable"]),
      ...moving("a", "later", 0.5),
      ...moving("b", "sooner", 0.85, tools),
    })?.says?.text;
    expect(text).toMatch(/^What leads there: [^.]+\. What leads the other way: “Use a” is said to bring/u);
    expect(text?.split("What leads the other way")[0]).not.toContain("later");
  });
});
