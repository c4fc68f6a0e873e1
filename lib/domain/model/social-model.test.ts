import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { socialModel } from "@/lib/domain/model/social-model";

function answersOf(values: Readonly<Record<string, Value>>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, { status: "answered" as const, value }]),
  );
}

const ONE_CHAIN = {
  "project.outputs/out1": "a0",
  "project.outputs/out1/name": "The paper",
  "project.outputs/out1/form": "paper",
  "recipients.list/rec1": "a0",
  "recipients.list/rec1/name": "Developers",
  "recipients.list/rec1/kind": "frontier-developer",
  "recipients.list/rec1/channel": "publication",
  "recipients.list/rec1/outputs": ["out1"],
  "uses.list/use1": "a0",
  "uses.list/use1/name": "Ship an assistant",
  "uses.list/use1/recipient": ["rec1"],
  "uses.list/use1/stance": "likely",
  "uses.list/use1/likelihood-5y": 0.9,
  "uses.list/use1/effect-timelines": "sooner",
  "uses.list/use1/effect-safety": -1,
};

describe("the social model", () => {
  it("promises nothing good of a feared use that is written on to its end", () => {
    const model = socialModel(
      INSTRUMENT,
      answersOf({
        ...ONE_CHAIN,
        "uses.list/use1/stance": "feared",
        "uses.list/use1/effect-safety": -2,
        "uses.list/use1/flourishing": "People lose their say.",
      }),
    );
    expect(model.rows[0]?.effects).toEqual([
      "Transformative AI sooner",
      "Humanity less safe",
      "Flourishing, for better or worse",
    ]);
    expect(model.nodes.map(({ label }) => label).join()).not.toMatch(/path to flourishing|safer/i);
  });

  it("takes outputs to one recipient through each channel, and calls them all that they are", () => {
    const model = socialModel(
      INSTRUMENT,
      answersOf({
        ...ONE_CHAIN,
        "recipients.list/rec1/kind": ["frontier-developer", "regulator"],
        "recipients.list/rec1/channel": ["publication", "leak"],
      }),
    );
    expect(model.edges.map(({ from, to }) => `${from} → ${to}`)).toEqual(
      expect.arrayContaining([
        "output:out1 → channel:publication",
        "channel:publication → recipient:rec1",
        "output:out1 → channel:leak",
        "channel:leak → recipient:rec1",
      ]),
    );
    expect(model.nodes.filter(({ layer }) => layer === "channel").map(({ label }) => label)).toEqual([
      "Publication",
      "Leak or theft",
    ]);
    expect(model.nodes.find(({ id }) => id === "recipient:rec1")?.detail).toBe(
      "Developer of frontier models; Regulator, legislator or ministry",
    );
    expect(model.rows.map(({ channel }) => channel)).toEqual(["Publication; Leak or theft"]);
  });

  it("joins output, channel, recipient, use and effects into one chain", () => {
    const model = socialModel(INSTRUMENT, answersOf(ONE_CHAIN));
    expect(model.edges.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual([
      "channel:publication → recipient:rec1",
      "output:out1 → channel:publication",
      "recipient:rec1 → use:use1",
      "use:use1 → effect:less-safe",
      "use:use1 → effect:sooner",
    ]);
    const asList = socialModel(
      INSTRUMENT,
      answersOf({
        ...ONE_CHAIN,
        "recipients.list/rec1/kind": ["frontier-developer"],
        "recipients.list/rec1/channel": ["publication"],
      }),
    );
    expect(asList).toEqual(model);
    expect(model.rows).toEqual([
      expect.objectContaining({
        outputs: ["The paper"],
        recipient: "Developers",
        use: "Ship an assistant",
        stance: "likely",
        likelihood: 0.9,
        effects: ["Transformative AI sooner", "Humanity less safe"],
      }),
    ]);
  });

  it("keeps the two axes apart: a use can bring sooner and safer at once", () => {
    const model = socialModel(INSTRUMENT, answersOf({ ...ONE_CHAIN, "uses.list/use1/effect-safety": 2 }));
    expect(model.rows[0]?.effects).toEqual(["Transformative AI sooner", "Humanity safer"]);
  });

  it("shows a recipient without a use as a row with a gap", () => {
    const model = socialModel(
      INSTRUMENT,
      answersOf({ ...ONE_CHAIN, "recipients.list/rec2": "a1", "recipients.list/rec2/name": "Uninvited" }),
    );
    expect(model.rows.at(-1)).toMatchObject({ recipient: "Uninvited", use: "", effects: [] });
  });

  it("leaves out references to records that are gone", () => {
    const model = socialModel(
      INSTRUMENT,
      answersOf({
        ...ONE_CHAIN,
        "uses.list/use1/recipient": ["gone"],
        "recipients.list/rec1/outputs": ["gone"],
      }),
    );
    expect(model.edges.some(({ from, to }) => `${from}${to}`.includes("gone"))).toBe(false);
  });

  it("is empty for no answers", () => {
    expect(socialModel(INSTRUMENT, {})).toEqual({ nodes: [], edges: [], rows: [] });
  });

  it("does not draw fields of a use whose answers are unknown", () => {
    const model = socialModel(INSTRUMENT, {
      ...answersOf(ONE_CHAIN),
      "uses.list/use1/effect-timelines": { status: "unknown" },
      "uses.list/use1/effect-safety": { status: "not-applicable", because: "no effect on safety" },
    });
    expect(model.rows[0]?.effects).toEqual([]);
  });
});
