import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { readingOf } from "@/lib/domain/ledger/reading";
import { turnedRoundRow } from "@/lib/domain/ledger/turned-round-row";

const answered = (value: Value) => ({ status: "answered" as const, value });

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const output = (id: string, name: string, form = "code", release = "open") =>
  record("project.outputs", id, { name, form, release, "makes-easier": ["attackable"] });
const use = (id: string, fields: Readonly<Record<string, Value>>) => record("uses.list", id, fields);
const recipient = (id: string, name: string, fields: Readonly<Record<string, Value>> = {}) =>
  record("recipients.list", id, { name, kind: "frontier-developer", ...fields });

const LABELS = output("labels", "Labelled scenes", "data-set");
const HOPE = { name: "Comparing agents", stance: "intended", "effect-safety": 1, "likelihood-5y": 0.9 };
const FEAR = { name: "Training a liar", stance: "feared", "effect-safety": -1, "likelihood-5y": 0.3 };
const row = (...answers: readonly Answers[]) => turnedRoundRow(readingOf(Object.assign({}, ...answers)));

describe("what serves good and harm alike", () => {
  it("is the output that a hope and what is feared both need, with who would do which", () => {
    const { says, level, answers } = row(
      LABELS,
      output("games", "The games"),
      recipient("lab", "Meridian"),
      recipient("gang", "Swindlers", {
        kind: "uninvited",
        bend: "Turn the sign of each penalty in training",
      }),
      use("h", { ...HOPE, outputs: ["labels", "games"], recipient: ["lab"] }),
      use("f", { ...FEAR, outputs: ["labels"], recipient: ["gang"] }),
      use("g", { ...HOPE, name: "Testing before release", outputs: ["games"] }),
    );
    expect(level).toBe(2);
    expect(says?.title).toBe(
      "“Labelled scenes” serves “Comparing agents” (intended, 90 %) and “Training a liar” (feared, 30 %)",
    );
    expect(says?.text).toBe(
      "The first is what “Meridian” would do, the second, “Swindlers”. “Testing before release” can do without it.",
    );
    expect(says?.weight).toBeCloseTo(24.5);
    expect(answers).toEqual(["uses.list/f/outputs", "uses.list/h/outputs"]);
  });

  it("tells the one pathway of the same recipient with the same output that has other odds and shares a word", () => {
    const theft = (likelihood: number, name = "A theft read off the list") =>
      record("misuse.pathways", "p", {
        name,
        likelihood,
        severity: 4,
        outputs: ["labels"],
        recipient: ["gang"],
      });
    const textOf = (...more: readonly Answers[]) =>
      row(
        LABELS,
        recipient("gang", "Thieves"),
        use("h", { ...HOPE, outputs: ["labels"] }),
        use("f", { ...FEAR, name: "Planning a theft", outputs: ["labels"], recipient: ["gang"] }),
        ...more,
      ).says?.text;
    const told =
      "As a pathway of the same recipient with it, “A theft read off the list” is put at 10 %: if both are one event, it has two odds.";
    expect(textOf(theft(0.1))).toContain(told);
    for (const likelihood of [0.25, 0.03]) expect(textOf(theft(likelihood))).not.toContain("two odds");
    expect(textOf(theft(0.1, "Bribery of a guard"))).not.toContain("two odds");
    const another = record("misuse.pathways", "q", {
      name: "Else",
      outputs: ["labels"],
      recipient: ["gang"],
    });
    expect(textOf(theft(0.1), another)).not.toContain("two odds");
  });

  it("takes the hope of whoever would do the harm, and says how they would bend it", () => {
    const { says } = row(
      LABELS,
      recipient("lab", "Meridian", { bend: "Tune on the stories until the number is low" }),
      use("h", { ...HOPE, outputs: ["labels"] }),
      use("i", {
        ...HOPE,
        name: "Holding back",
        "likelihood-5y": 0.1,
        outputs: ["labels"],
        recipient: ["lab"],
      }),
      use("f", { ...FEAR, stance: "likely", outputs: ["labels"], recipient: ["lab"] }),
    );
    expect(says?.title).toContain(
      "“Holding back” (intended, 10 %) and “Training a liar” (30 %, and said to make humanity less safe)",
    );
    expect(says?.text).toBe(
      "Both are what “Meridian” would do. Nothing that is intended can do without it. How “Meridian” would bend it: “Tune on the stories until the number is low”.",
    );
  });

  it("is what nothing intended needs, where every use that is intended says what it needs", () => {
    const edit = output("edit", "The edit");
    const harm = use("f", { ...FEAR, outputs: ["edit"] });
    const hope = use("h", { ...HOPE, outputs: ["labels"] });
    const byDefault = use("d", { name: "Shaping style", stance: "likely", outputs: ["edit"] });
    expect(row(LABELS, edit, harm, hope, byDefault).says).toMatchObject({
      title: "No intended use is said to need “The edit”; “Training a liar” (30 %) does",
      text: "By default it also serves “Shaping style”. What is intended is said to need “Labelled scenes”.",
    });
    expect(row(LABELS, edit, harm, hope, use("i", { ...HOPE, name: "Other" })).says).toBeUndefined();
    const paper = output("edit", "The paper", "paper");
    expect(row(LABELS, paper, harm, hope).says?.title).toContain(
      "No intended use is said to need “The paper”",
    );
    const shared = use("g", { ...FEAR, name: "Selling liars", "likelihood-5y": 0.1, outputs: ["labels"] });
    const said = row(LABELS, paper, harm, hope, shared).says;
    expect(`${said?.title} ${said?.text}`).not.toContain("No intended use");
    expect(row(LABELS, edit, harm).says).toBeUndefined();
  });

  it("says both where what is shared carries more harm", () => {
    const { says } = row(
      LABELS,
      output("edit", "The edit"),
      use("h", { ...HOPE, outputs: ["labels"] }),
      use("f", { ...FEAR, outputs: ["edit"] }),
      use("g", { ...FEAR, name: "Selling liars", "likelihood-5y": 0.5, outputs: ["labels"] }),
    );
    expect(says?.title).toMatch(/^“Labelled scenes” serves .+ and “Selling liars” \(feared, 50 %\)/);
    expect(says?.text).toContain(
      "No intended use is said to need “The edit”; “Training a liar” (30 %) does.",
    );
  });

  it("takes what is run or worked on before a text, and what leaves alone", () => {
    const paper = output("paper", "The paper", "paper");
    const hope = use("h", { ...HOPE, outputs: ["labels", "paper", "kept"] });
    const certain = use("g", { name: "Selling liars", stance: "feared", outputs: ["paper"] });
    const fear = use("f", { ...FEAR, outputs: ["labels"] });
    expect(row(paper, LABELS, hope, certain, fear).says?.title).toMatch(/^“Labelled scenes” serves /);
    expect(row(paper, LABELS, hope, certain, fear).says?.text).toBe(
      "So it is stated, use by use. Nothing that is intended can do without it. “The paper” is needed by both “Comparing agents” and “Selling liars”.",
    );
    expect(row(paper, hope, certain).says?.title).toBe(
      "“The paper” serves “Comparing agents” (intended, 90 %) and “Selling liars” (feared, no odds given)",
    );
    expect(row(paper, hope, certain).says?.weight).toBe(35);
    const kept = { ...output("kept", "The kept half", "code", "closed"), ...recipient("own", "Own team") };
    const inside = {
      "screening.outputs-leave": answered("organisation"),
      "recipients.list/own/channel": answered("internal-handover"),
      "recipients.list/own/outputs": answered(["kept"]),
    };
    expect(
      row(LABELS, kept, inside, hope, use("f", { ...FEAR, outputs: ["kept"] })).says?.title ?? "",
    ).not.toContain("The kept half");
  });

  it("holds a harm to be no hope, whatever it is meant for, and says each harm once", () => {
    const meant = use("m", { ...HOPE, name: "Racing on", "effect-safety": -1, outputs: ["labels", "games"] });
    const hope = use("h", { ...HOPE, outputs: ["labels", "games"] });
    const games = output("games", "The games");
    expect(row(LABELS, games, meant, hope).says?.title).toBe(
      "“The games” serves “Comparing agents” (intended, 90 %) and “Racing on” (90 %, and said to make humanity less safe)",
    );
    expect(row(LABELS, games, meant, hope).says?.text).toBe(
      "So it is stated, use by use. Nothing that is intended can do without it.",
    );
    expect(row(LABELS, meant).says).toBeUndefined();
    const ids = ["a", "b", "c", "d"];
    const many = ids.map((id) => output(id, `Thing ${id}`));
    const harms = ids.map((id) => use(`f${id}`, { ...FEAR, name: `Harm ${id}`, outputs: [id] }));
    const text = row(...many, ...harms, use("h", { ...HOPE, outputs: ids })).says?.text;
    expect(text?.match(/is needed by both/g)).toHaveLength(2);
  });

  it("says what only harm needs of what is run before a text, and leaves to another finding what the opposed would bend", () => {
    const hope = use("h", { ...HOPE, outputs: ["labels"] });
    const shared = use("g", { ...FEAR, name: "Selling liars", "likelihood-5y": 0.9, outputs: ["labels"] });
    const paper = output("paper", "The paper", "paper");
    const edit = output("edit", "The edit");
    const both = use("f", { ...FEAR, outputs: ["paper", "edit"] });
    expect(row(LABELS, paper, edit, hope, shared, both).says?.text).toContain(
      "No intended use is said to need “The edit”",
    );
    const opposed = recipient("o", "Watchers", {
      aims: -1,
      bend: "Read the scores of people instead of models",
    });
    const theirs = use("f", { ...FEAR, outputs: ["labels"], recipient: ["o"] });
    expect(row(LABELS, hope, opposed, theirs).says?.text).toBe(
      "The second is what “Watchers” would do. Nothing that is intended can do without it.",
    );
  });

  it("reads a pathway where no use is feared, and a use before it", () => {
    const pathway = record("misuse.pathways", "p", {
      name: "A gang trains on it",
      severity: 4,
      likelihood: 0.5,
      outputs: ["labels"],
    });
    const hope = use("h", { ...HOPE, outputs: ["labels"] });
    expect(row(LABELS, hope, pathway).says).toMatchObject({
      title:
        "“Labelled scenes” serves “Comparing agents” (intended, 90 %) and “A gang trains on it” (a pathway, 50 %)",
      text: "So it is stated, use by use. Nothing that is intended can do without it.",
      weight: 42.5,
    });
    expect(row(LABELS, hope, pathway, use("f", { ...FEAR, outputs: ["labels"] })).says?.title).toContain(
      "“Training a liar”",
    );
  });

  it("is a concern wherever outputs leave, whatever is said or left out, and speaks only of what is tied", () => {
    expect(row(LABELS)).toMatchObject({ level: 2, start: 2, isRaised: false });
    expect(row(LABELS).says).toBeUndefined();
    expect(row(LABELS).because).toContain("tied to no output that leaves");
    expect(row(LABELS, use("h", { ...HOPE, outputs: ["labels"] }), use("f", FEAR)).says).toBeUndefined();
    const inside = output("labels", "Labelled scenes", "data-set", "none");
    const stays = { "screening.outputs-leave": answered("team") };
    expect(row(inside, stays, use("f", { ...FEAR, outputs: ["labels"] }))).toMatchObject({ level: 0 });
  });
});
