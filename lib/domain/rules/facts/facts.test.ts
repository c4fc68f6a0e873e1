import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { contextFor } from "@/lib/domain/rules/context";
import { records, TEST_INSTRUMENT, unknown, value } from "@/lib/testing/test-instrument";

/** What a fact gives on these answers: who it is about, what it is called, and the answers it read. */
const items = (fact: string, answers: Answers, instrument = INSTRUMENT) =>
  contextFor(instrument, answers).fact(fact);
/** What storage must never hold, and could. */
const ill = (of: unknown) => ({ status: "answered", value: of }) as Answer;

describe("uses.likelihoods-reversed", () => {
  const use = (name: string, oneYear?: Answer, fiveYears?: Answer) => ({
    ...(name && { name: value(name) }),
    ...(oneYear && { "likelihood-1y": oneYear }),
    ...(fiveYears && { "likelihood-5y": fiveYears }),
  });
  const of = (fields: { readonly [field: string]: Answer }) =>
    items("uses.likelihoods-reversed", records("uses.list", { use1: fields }));

  it("names the use and both answers", () => {
    expect(of(use("Spying", value(0.5), value(0.2)))).toEqual([
      {
        id: "use1",
        label: "“Spying”",
        paths: ["uses.list/use1/likelihood-1y", "uses.list/use1/likelihood-5y"],
      },
    ]);
    expect(of(use("", value(0.5), value(0.2)))[0]?.label).toBe("“an unnamed use”");
  });

  it("says nothing where they are equal, rise, or one is missing or unknown", () => {
    expect(of(use("Spying", value(0.2), value(0.2)))).toEqual([]);
    expect(of(use("Spying", value(0.1), value(0.2)))).toEqual([]);
    expect(of(use("Spying", undefined, value(0)))).toEqual([]);
    expect(of(use("Spying", unknown, value(0)))).toEqual([]);
    expect(of(use("Spying", value(0.5), unknown))).toEqual([]);
  });
});

describe("timelines", () => {
  const quantiles = (p10: number, p50: number, p90: number) => value({ p10, p50, p90 });
  const SHIFT = "timelines.shift";
  const shiftText = INSTRUMENT.questions.find(({ id }) => id === SHIFT)?.text;

  it("quantiles out of order are named by the question, whichever pair it is", () => {
    const item = [{ id: SHIFT, label: `“${shiftText}”`, paths: [SHIFT] }];
    const of = (answer: Answer) => items("timelines.quantiles-out-of-order", { [SHIFT]: answer });
    expect(of(ill({ p10: 2, p50: 1, p90: 3 }))).toEqual(item);
    expect(of(ill({ p10: 1, p50: 3, p90: 2 }))).toEqual(item);
    expect(of(quantiles(1, 1, 2))).toEqual([]);
    for (const wrong of [
      null,
      "3",
      { p10: 2, p50: 1 },
      { p10: "3", p50: 2, p90: 1 },
      { p10: Number.NaN, p50: 2, p90: 1 },
    ]) {
      expect(of(ill(wrong))).toEqual([]);
    }
  });

  it("a range without width has three equal numbers, not two", () => {
    const of = (answer: Answer) => items("timelines.ranges-without-width", { [SHIFT]: answer });
    expect(of(quantiles(1, 1, 1))).toEqual([{ id: SHIFT, label: `“${shiftText}”`, paths: [SHIFT] }]);
    expect(of(quantiles(1, 1, 2))).toEqual([]);
    expect(of(quantiles(0, 1, 1))).toEqual([]);
  });

  it("an effect after the arrival compares whole ranges, not medians, and reads both answers", () => {
    const of = (impact: Answer, arrival: Answer) =>
      items("timelines.impact-after-arrival", {
        "timelines.time-to-impact": impact,
        "timelines.own-timeline": arrival,
      });
    expect(of(quantiles(1, 4, 30), quantiles(1, 8, 20))).toEqual([
      {
        id: "impact",
        label: "a chance of 43 % that the work comes too late",
        paths: ["timelines.time-to-impact", "timelines.own-timeline"],
      },
    ]);
    expect(of(quantiles(1, 2, 3), quantiles(3, 8, 20))).toEqual([]);
    expect(of(unknown, quantiles(1, 8, 20))).toEqual([]);
    expect(of(quantiles(1, 9, 10), unknown)).toEqual([]);
  });
});

describe("open questions", () => {
  const answers: Answers = {
    "project.text": unknown,
    ...records("project.people", { ann1: { name: value("Ann"), kind: unknown }, bob1: { kind: unknown } }),
  };

  it("are named by question, or by field and record, each with its path", () => {
    expect(items("open-questions", answers, TEST_INSTRUMENT)).toEqual([
      { id: "project.text", label: "“Question project.text?”", paths: ["project.text"] },
      {
        id: "project.people/ann1/kind",
        label: "“Field kind” of “Ann”",
        paths: ["project.people/ann1/kind"],
      },
      {
        id: "project.people/bob1/kind",
        label: "“Field kind” of “an unnamed person”",
        paths: ["project.people/bob1/kind"],
      },
    ]);
  });
});

describe("recipients.groups-missing", () => {
  it("takes who is said to be listed for listed, where a recipient’s kind leaves it open", () => {
    const missing = (kind: string, governments: string) =>
      items("recipients.groups-missing", {
        ...records("recipients.list", { rec1: { kind: value(kind) } }),
        "recipients.left-out": value({ governments }),
      }).map(({ id }) => id);
    expect(missing("evaluator", "listed")).not.toContain("governments");
    expect(missing("evaluator", "not-considered")).toContain("governments");
    expect(missing("academic", "listed")).toContain("governments");
  });

  it("reads the kind of every recipient and what was left out", () => {
    const answers: Answers = {
      ...records("recipients.list", { rec1: { kind: value("uninvited") }, rec2: { kind: unknown } }),
      "recipients.left-out": value({ individuals: "on-purpose" }),
    };
    const paths = ["recipients.list/rec1/kind", "recipients.list/rec2/kind", "recipients.left-out"];
    expect(items("recipients.groups-missing", answers)).toEqual([
      { id: "businesses", label: "businesses", paths },
      { id: "governments", label: "governments", paths },
    ]);
    expect(items("recipients.groups-missing", {}).map(({ paths }) => paths)).toEqual(
      Array(4).fill(["recipients.left-out"]),
    );
  });
});

describe("patterns", () => {
  const described = records("misuse.pathways", {
    path1: { pattern: value("obedience") },
    path2: { pattern: value("obedience") },
    path3: { pattern: unknown },
  });
  const row = (said: string): Answers => ({ "misuse.patterns": value({ obedience: said }) });

  it("denied and yet described name the pathways that describe them", () => {
    const [item, ...others] = items("patterns.denied-yet-described", {
      ...described,
      ...row("does-not-apply"),
    });
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: "obedience",
      paths: ["misuse.patterns", "misuse.pathways/path1/pattern", "misuse.pathways/path2/pattern"],
    });
    expect(item?.label).toBe("Obedience");
    expect(items("patterns.denied-yet-described", { ...described, ...row("applies") })).toEqual([]);
    expect(items("patterns.denied-yet-described", row("does-not-apply"))).toEqual([]);
    const notApplicable = { status: "not-applicable", because: "No models." } as const;
    expect(
      items("patterns.denied-yet-described", { ...described, "misuse.patterns": notApplicable }),
    ).toMatchObject([{ id: "obedience" }]);
  });

  it("that apply without a pathway, and that are ruled out, read the rows", () => {
    expect(items("patterns.applies-without-pathway", row("applies"))).toMatchObject([
      { id: "obedience", paths: ["misuse.patterns"] },
    ]);
    expect(items("patterns.applies-without-pathway", { ...described, ...row("applies") })).toEqual([]);
    expect(items("patterns.ruled-out", row("does-not-apply"))).toMatchObject([
      { id: "obedience", paths: ["misuse.patterns"] },
    ]);
  });

  it("unaddressed say why they are expected, in one reason, and read what makes them so", () => {
    const outputs = records("project.outputs", {
      out1: { name: value("A tool"), "makes-easier": value(["monitorable"]) },
      out2: { name: value("Another. One"), "makes-easier": value(["monitorable"]) },
    });
    const expected = items("patterns.expected", outputs);
    expect(expected.length).toBeGreaterThan(0);
    for (const { id, label, why, paths } of expected) {
      expect(label).not.toBe(id);
      expect(why).toMatch(/^“A tool” .*[^.;]$/);
      expect(why).not.toContain("Another");
      expect(items("patterns.unaddressed", outputs).find((item) => item.id === id)).toEqual({
        id,
        label: `${label} (${why})`,
        paths: [...paths, "misuse.patterns"],
      });
    }
  });
});

describe("terms", () => {
  const said = (text: string): Answers => ({
    "project.summary": value(text),
    "project.success": value(text),
  });

  it("left open name the word, every answer that makes the case with it, and the list of terms", () => {
    expect(items("terms.undefined", said("We study alignment."))).toContainEqual({
      id: "alignment",
      label: expect.stringMatching(/^“[Aa]lignment.*”$/),
      paths: ["project.summary", "terms.list"],
    });
  });

  it("a single word that leaves no room is quoted with whole words about it", () => {
    const [item] = items("terms.absolute-phrases", {
      "project.summary": value(
        "For two years we tried this. The attack will never reach the weights of a sealed model, whoever tries.",
      ),
    });
    expect(item?.label).toMatch(/^“.*never.*”$/);
    expect(item?.label.split(" ").length).toBeGreaterThan(2);
  });

  it("absolute phrases are quoted as written, once each", () => {
    const [item] = items("terms.absolute-phrases", {
      "project.summary": value("The method is inherently safe."),
      "project.why-now": value("It is Inherently safe. It is inherently safe."),
    });
    expect(item).toMatchObject({
      label: "“inherently safe”, “Inherently safe”",
      paths: ["project.summary", "project.why-now"],
    });
  });

  it("absolute phrases are none where others are told of, or something is supposed", () => {
    const told = value("The method is inherently safe.");
    expect(items("terms.absolute-phrases", { "project.success": told })).toEqual([]);
    expect(
      items("terms.absolute-phrases", {
        "evidence.assumptions/a": value("a0"),
        "evidence.assumptions/a/statement": told,
        "recipients.list/r": value("a0"),
        "recipients.list/r/bend": told,
      }),
    ).toEqual([]);
    const elsewhere = { "recipients.list/r": value("a0"), "recipients.list/r/constraint-how": told };
    expect(items("terms.absolute-phrases", elsewhere)).toEqual([]);
    const claimed = { "project.summary": told };
    expect(items("terms.absolute-phrases", claimed)).toHaveLength(1);
  });
});

describe("what stands beside an answer", () => {
  const circular = (answer: string, note?: string): Answers => ({
    "labour.circular": { status: "answered", value: answer, ...(note && { note }) },
  });

  it("names which systems judge their own kind by the first sentence of the note", () => {
    const of = (...said: Parameters<typeof circular>) =>
      items("labour.own-kind", circular(...said)).map(({ label }) => label);
    expect(of("yes", "Model A writes, a larger A judges. Nobody else looks.")).toEqual([
      "“Model A writes, a larger A judges”",
    ]);
    expect(of("partly")).toEqual(["which isn’t said"]);
    expect(of("no", "Model A writes, a larger A judges.")).toEqual([]);
  });
});
