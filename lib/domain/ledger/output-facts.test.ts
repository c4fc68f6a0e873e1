import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { goesOut } from "@/lib/domain/ledger/goes-out";
import { hardFacts } from "@/lib/domain/ledger/hard-facts";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));

const outputsOf = (more: Readonly<Record<string, Value>> = {}) =>
  hardFacts(
    said({
      "screening.outputs-leave": "public",
      "screening.systems": "frontier",
      "project.outputs/weights": "a",
      "project.outputs/weights/name": "Weights",
      "project.outputs/weights/form": "weights",
      "project.outputs/data": "b",
      "project.outputs/data/name": "Annotated data",
      "project.outputs/data/form": "data-set",
      "recipients.list/r": "a",
      "recipients.list/r/name": "Whoever downloads them",
      "recipients.list/r/kind": "open-source-community",
      "recipients.list/r/channel": "open-weights",
      "recipients.list/r/outputs": ["weights"],
      ...more,
    }),
  ).outputs;
const dataOf = (more: Readonly<Record<string, Value>>) => {
  const [, data] = outputsOf(more);
  return data && { reach: data.reach, out: goesOut(data) };
};

describe("how far an output goes", () => {
  it("is by its own release, where the screening speaks of another output", () => {
    expect(dataOf({ "project.outputs/data/release": "closed" })).toEqual({
      reach: 1,
      out: "stays in the organisation",
    });
    expect(dataOf({ "project.outputs/data/release": "gated" })?.reach).toBe(2);
    expect(dataOf({ "project.outputs/data/release": "open" })?.reach).toBe(3);
  });

  it("is, by the form of release of the whole alone, told as who has it and that form: what stays inside is not said to be public", () => {
    const inside = {
      "release.form": "open",
      "recipients.list/r/outputs": ["weights", "data"],
      "recipients.list/r/kind": "frontier-developer",
    };
    expect(dataOf({ ...inside, "recipients.list/r/channel": "internal-handover" })).toEqual({
      reach: 3,
      out: "is handed on inside, to “Whoever downloads them”, under a release that is called open",
    });
    expect(dataOf({ ...inside, "recipients.list/r/channel": "direct-briefing" })?.out).toBe(
      "goes to “Whoever downloads them”, under a release that is called open",
    );
    expect(dataOf({ ...inside, "recipients.list/r/channel": "open-code" })?.out).toBe("becomes public");
  });

  it("is by the screening without a release of its own, whoever has the others", () => {
    expect(dataOf({})).toEqual({ reach: 3, out: "becomes public" });
  });

  it("is by the screening where of the others nothing is said", () => {
    const unsaid = { "project.outputs/data/release": "closed", "recipients.list/r/outputs": ["another"] };
    expect(dataOf(unsaid)?.reach).toBe(3);
    expect(dataOf({ ...unsaid, "project.outputs/weights/release": "open" })?.reach).toBe(1);
  });

  it("is by the screening where nothing that is listed goes as far", () => {
    const inside = { "recipients.list/r/kind": "academic", "recipients.list/r/channel": "internal-handover" };
    const closed = { "project.outputs/data/release": "closed", "project.outputs/weights/release": "closed" };
    expect(dataOf({ ...closed, ...inside })).toEqual({
      reach: 3,
      out: "is called closed, and becomes public by the screening",
    });
  });

  it("is by the screening where somebody inside has it, and nothing that is listed goes as far", () => {
    const inside = {
      "recipients.list/r/kind": "academic",
      "recipients.list/r/channel": "internal-handover",
      "recipients.list/r/outputs": ["weights", "data"],
    };
    const closed = { "project.outputs/data/release": "closed", "project.outputs/weights/release": "closed" };
    expect(dataOf({ ...closed, ...inside })).toEqual({
      reach: 3,
      out: "is called closed, and becomes public by the screening",
    });
    expect(dataOf({ ...closed, ...inside, "project.outputs/weights/release": "open" })?.reach).toBe(1);
    expect(dataOf({ ...closed, ...inside, "screening.outputs-leave": "organisation" })?.reach).toBe(1);
  });

  it("is as far as those carry it who receive it, whatever it is called", () => {
    expect(
      dataOf({ "project.outputs/data/release": "closed", "recipients.list/r/outputs": ["weights", "data"] })
        ?.reach,
    ).toBe(3);
  });
});

describe("what can be run", () => {
  it("is code that is called something else too, but where it makes systems no easier to attack", () => {
    const earnest = (form: string, easier: string) =>
      outputsOf({
        "screening.makes-easier": ["measurable"],
        "project.outputs/data/form": form,
        "project.outputs/data/makes-easier": [easier],
      })[1]?.hazard.structural;
    for (const form of ["code", "other", ""]) {
      expect(earnest(form, "attackable")).toBe(2);
      expect(earnest(form, "none")).toBe(2);
      expect(earnest(form, "measurable")).toBe(0);
    }
    expect(earnest("method", "attackable")).toBe(1);
  });
});
