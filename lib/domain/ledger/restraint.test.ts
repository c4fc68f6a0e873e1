import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { ledgerPart } from "@/lib/domain/report/parts/ledger";

const answered = (value: Value) => ({ status: "answered" as const, value });

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const output = (easier: readonly string[], form: string): Answers => ({
  "screening.outputs-leave": answered("public"),
  "release.form": answered("open"),
  "screening.systems": answered(form === "policy-text" ? "none" : "frontier"),
  "screening.makes-easier": answered([...easier]),
  ...record("project.outputs", "o", { name: "The output", form, "makes-easier": [...easier] }),
});
const recipient = (kind: string) =>
  record("recipients.list", "r", { name: "Somebody", kind, channel: "publication", outputs: ["o"] });
const use = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("uses.list", id, { name: `Use ${id}`, recipient: ["r"], "likelihood-5y": 0.4, ...fields });
const shift = (p10: number, p50: number, p90: number) => ({ "timelines.shift": answered({ p10, p50, p90 }) });
const rowOf = (subject: string, ...answers: readonly Answers[]) =>
  ledgerOf(Object.assign({}, ...answers)).find((row) => row.subject === subject);

const isApart = (...answers: readonly Answers[]) =>
  ledgerPart(Object.assign({}, ...answers)).beside.find(({ id }) => id === "timing.size")?.isApart;

describe("a shift that no use is said to bring, of what pulls on nothing", () => {
  const treaty = [output(["governable"], "policy-text"), recipient("regulator")];

  it("parts from nothing, sooner or later", () => {
    for (const total of [shift(0, 9, 20), shift(-20, -9, 0)]) expect(isApart(...treaty, total)).toBe(false);
  });

  it("stands beside what uses are said to bring, once one of them says so", () => {
    for (const [timing, implied] of [
      ["later", 4],
      ["sooner", 2],
    ] as const) {
      const row = rowOf(
        "timing.size",
        ...treaty,
        shift(0, 9, 20),
        use("u", { stance: "likely", place: "policy", "effect-timelines": timing }),
      );
      expect(row?.beside?.implied).toBe(implied);
      expect(row?.beside?.isUnsaid).toBe(false);
    }
  });

  it("goes where uses take it on the whole, each by its likelihood, and no single one decides against likelier ones", () => {
    const said = (id: string, timing: string, odds: number, more: Readonly<Record<string, Value>> = {}) =>
      use(id, {
        stance: "likely",
        place: "policy",
        "effect-timelines": timing,
        "likelihood-5y": odds,
        ...more,
      });
    const implied = (...uses: readonly Answers[]) =>
      rowOf("timing.size", ...treaty, shift(0, 0.1, 1), ...uses)?.beside?.implied;
    const feared = { stance: "feared" };
    expect(implied(said("a", "later", 0.85), said("b", "later", 0.9), said("c", "sooner", 0.7, feared))).toBe(
      4,
    );
    expect(implied(said("a", "later", 0.85), said("c", "sooner", 0.7))).toBe(3);
    expect(implied(said("a", "sooner", 0.9), said("b", "sooner", 0.7))).toBe(1);
    expect(implied(said("a", "sooner", 0.75), said("b", "none", 0.9))).toBe(2);
    expect(implied(said("a", "later", 0.85, feared), said("c", "sooner", 0.4))).toBe(2);
    const even = rowOf("timing.size", ...treaty, said("a", "later", 0.85), said("c", "sooner", 0.7));
    expect(even?.says?.title).toBe(
      "What is described brings transformative AI neither sooner nor later on the whole, and no total is stated",
    );
    const parted = [...treaty, shift(2, 9, 20), said("c", "sooner", 0.7)];
    for (const beside of [
      [],
      [said("a", "later", 0.7)],
      [said("a", "later", 0.9), said("b", "later", 0.9)],
    ]) {
      expect(rowOf("timing.size", ...parted, ...beside)).toMatchObject({
        level: 3,
        says: { kind: "contradiction" },
      });
    }
  });
});

describe("a shift later of what makes things fit to be sold", () => {
  it("parts from what is stated", () => {
    expect(isApart(output(["deployable"], "code"), recipient("other-developer"), shift(0, 9, 20))).toBe(true);
  });
});

describe("who gains more", () => {
  it("counts harm in policy beside what is hoped for on the axis, and no level by it", () => {
    const hoped = use("hoped", { stance: "intended", place: "policy", "effect-safety": 1 });
    const law = [output(["governable"], "policy-text"), recipient("regulator"), hoped];
    const harm = use("half", { stance: "feared", place: "policy", "effect-safety": -2 });
    const [alone, beside] = [
      rowOf("timing.differential", ...law),
      rowOf("timing.differential", ...law, harm),
    ];
    expect(beside?.beside?.implied).toBe((alone?.beside?.implied ?? 0) - 1);
    expect(beside?.beside?.from.at(-1)?.why).toContain("“Use half” (40 %) makes it less safe");
    expect(beside?.level).toBe(alone?.level);
  });
});

describe("a total of no shift beside what pulls strongly", () => {
  const sold = [output(["deployable"], "code"), recipient("other-developer"), shift(-0.1, 0, 0.1)];
  const kindOf = (...answers: readonly Answers[]) => rowOf("timing.size", ...sold, ...answers)?.says?.kind;

  it("is a contradiction where somebody is said to build with it, and none by a tick and a harm alone", () => {
    const built = { place: "product", "likelihood-5y": 0.9 };
    expect(kindOf(use("u", { ...built, stance: "likely", "effect-safety": 0 }))).toBe("contradiction");
    expect(kindOf(use("u", { ...built, stance: "feared", "effect-safety": -2 }))).toBe("risk");
    expect(
      kindOf(use("u", { ...built, stance: "feared", "effect-safety": -2, "effect-timelines": "sooner" })),
    ).toBe("contradiction");
    expect(rowOf("timing.size", ...sold)?.level).toBe(3);
    const slightly = [...sold.slice(0, 2), shift(-2, -0.3, 0)];
    const row = rowOf(
      "timing.size",
      ...slightly,
      use("u", { ...built, stance: "likely", "effect-safety": 0 }),
    );
    expect(row).toMatchObject({ level: 3, says: { kind: "risk", most: 2 } });
    const tiny = rowOf("timing.size", ...sold.slice(0, 2), shift(-0.1, -0.05, 0));
    expect(tiny).toMatchObject({ level: 3, says: { kind: "risk" } });
    expect(tiny?.says?.most).toBeUndefined();
  });
});
