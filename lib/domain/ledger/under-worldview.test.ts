import { describe, expect, it } from "vitest";
import { WORLDVIEWS } from "@/lib/content/worldviews";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { levelsUnder } from "@/lib/domain/ledger/under-worldview";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { NEUTRAL, type WorldviewParameters } from "@/lib/domain/worldviews/parameter";

const refusal = workedExample("refusal-direction").answers;

const view = (parameters: Partial<WorldviewParameters>) => [
  { id: "misuse-first" as const, parameters: { ...NEUTRAL, ...parameters } },
];

/** The level of each row under one view. */
function under(answers: Answers, parameters: Partial<WorldviewParameters>, rows = ledgerOf(answers)) {
  return Object.fromEntries(
    levelsUnder(rows, answers, view(parameters)).map(({ row, under: [only] }) => [row.subject, only?.level]),
  );
}

const without = (answers: Answers) =>
  Object.fromEntries(ledgerOf(answers).map(({ subject, level }) => [subject, level]));

const answered = (value: string | number | string[] | { p10: number; p50: number; p90: number }) => ({
  status: "answered" as const,
  value,
});

/** Nothing but a shift of the total, and recipients of a kind. */
const shifted = (p50: number, kinds: readonly string[] = []): Answers => ({
  "screening.systems": answered("none"),
  "screening.outputs-leave": answered("team"),
  "timelines.shift": answered({ p10: p50 - 1, p50, p90: p50 + 1 }),
  ...Object.fromEntries(
    kinds.flatMap((kind, at) => [
      [`recipients.list/r${at}`, answered(`a${at}`)],
      [`recipients.list/r${at}/kind`, answered(kind)],
    ]),
  ),
});

describe("levels under a worldview", () => {
  it("are those of the ledger where the view takes nothing of the world", () => {
    for (const { answers } of WORKED_EXAMPLES) expect(under(answers, {})).toEqual(without(answers));
  });

  it("mirror sooner and later: what the one fears of speed the other fears of delay", () => {
    const size = (row: LedgerRow) => row.subject === "timing.size";
    const rowOf = (months: number, implied: number) =>
      ledgerOf(shifted(months))
        .filter(size)
        .map((row) => ({
          ...row,
          level: 2 as const,
          ...(row.beside && { beside: { ...row.beside, implied } }),
        }));
    const level = (months: number, implied: number, speed: WorldviewParameters["speed"]) =>
      under(shifted(months), { speed }, rowOf(months, implied))["timing.size"];
    for (const [months, implied] of [
      [-8, 1],
      [-8, 3],
    ] as const) {
      expect(level(months, implied, "danger")).toBe(3);
      expect(level(months, implied, "overhang")).toBe(1);
      for (const [here, there] of [
        ["danger", "overhang"],
        ["overhang", "danger"],
      ] as const)
        expect(level(-months, 6 - implied, there)).toBe(level(months, implied, here));
    }
  });

  it("move direct harm with attack and defence, and leave blocking to hard facts", () => {
    const now = without(refusal);
    const offence = under(refusal, { advantage: "offence" });
    const defence = under(refusal, { advantage: "defence" });
    expect(now["pattern.red-team-as-attack"]).toBe(4);
    expect(offence["pattern.red-team-as-attack"]).toBe(4);
    expect(defence["pattern.red-team-as-attack"]).toBe(3);
    const serious = ledgerOf(refusal).map((row) =>
      row.subject === "pattern.safeguard-removal" ? { ...row, level: 3 as const } : row,
    );
    expect(under(refusal, { advantage: "offence" }, serious)["pattern.safeguard-removal"]).toBe(3);
    expect(offence["timing.products"]).toBe(now["timing.products"]);
  });

  it("trust with power only whom the view trusts, and nobody where somebody else holds it too", () => {
    const power = (kinds: readonly string[], trusted: WorldviewParameters["trusted"]) => {
      const answers = shifted(-1, kinds);
      const rows = ledgerOf(answers).filter(({ subject }) => subject === "power");
      return under(
        answers,
        { trusted },
        rows.map((row) => ({ ...row, level: 2 })),
      ).power;
    };
    expect(power(["frontier-developer", "academic"], "developers")).toBe(1);
    expect(power(["frontier-developer", "military"], "developers")).toBe(2);
    expect(power(["regulator"], "states")).toBe(1);
    expect(power(["regulator"], "developers")).toBe(2);
    expect(power(["regulator"], "nobody")).toBe(3);
    expect(power(["academic"], "nobody")).toBe(2);
  });

  it("take one chance in ten for too late where arrival is soon, and a note for the most where it is late", () => {
    const answers = (impact: number): Answers => ({
      "timelines.own-timeline": answered({ p10: 4, p50: 8, p90: 14 }),
      "timelines.time-to-impact": answered({ p10: impact - 1, p50: impact, p90: impact + 1 }),
    });
    const inTime = (impact: number, arrival: WorldviewParameters["arrival"]) =>
      under(answers(impact), { arrival })["in-time"];
    expect([2, 5, 8].map((impact) => inTime(impact, "neutral"))).toEqual([0, 0, 2]);
    expect([2, 5, 8].map((impact) => inTime(impact, "soon"))).toEqual([0, 2, 2]);
    expect([2, 5, 8].map((impact) => inTime(impact, "late"))).toEqual([0, 0, 1]);
  });

  it("come from nothing to nothing, with a reason wherever they move and none elsewhere", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      for (const { row, under: levels } of levelsUnder(ledgerOf(answers), answers)) {
        for (const { level, because } of levels) {
          if (row.level === 0 && row.subject !== "in-time") expect(level).toBe(0);
          expect(because.length > 0, row.subject).toBe(level !== row.level);
        }
      }
    }
  });

  it("change a quarter of the risks and contradictions of the worked examples, at least", () => {
    let changing = 0;
    let weighed = 0;
    for (const { answers } of WORKED_EXAMPLES) {
      const { worldviews, findings } = evaluateAssessment({ answers, meta: META, skipsSearch: true });
      const isWeighed = ({ kind }: { readonly kind: string }) =>
        ["risk", "inconsistency", "contradiction", "conflation"].includes(kind);
      const ofRules = findings.filter((finding) => isWeighed(finding) && !finding.subjects);
      const turning = ofRules.filter(({ worldviews: views }) => (views?.length ?? 0) < WORLDVIEWS.length);
      const rows = worldviews?.levels?.rows.length ?? 0;
      changing += rows + turning.length;
      weighed += rows + (worldviews?.levels?.same ?? 0) + ofRules.length;
    }
    console.info(`worldviews change ${changing} of ${weighed} (${Math.round((changing / weighed) * 100)} %)`);
    expect(changing / weighed).toBeGreaterThanOrEqual(0.25);
  });
});

const META = {
  assessmentId: "a",
  title: "A title",
  organisation: "",
  team: "",
  authors: [],
  handling: "team",
  revision: null,
  example: null,
} as const;
