import { describe, expect, test } from "vitest";
import { LABELLED_SENTENCES } from "@/lib/content/glossary/labelled-sentences";
import { measurementInWords, measureTerms, readLabels } from "@/lib/domain/terms/measure-terms";

const given = (...marked: readonly string[]) =>
  measureTerms(marked.map((sentence) => ({ marked: sentence, heldOut: false }))).all;

describe("the term finder against the labelled sentences", () => {
  const measured = measureTerms();

  test.each(["all", "heldOut"] as const)("reaches 0.9 in precision and in recall on %s", (part) => {
    expect(measured[part].inAll.precision).toBeGreaterThanOrEqual(0.9);
    expect(measured[part].inAll.recall).toBeGreaterThanOrEqual(0.9);
  });

  test("is measured on enough sentences, of which enough are held out, and on none of them twice", () => {
    expect(measured.all.sentences).toBeGreaterThanOrEqual(220);
    expect(measured.heldOut.sentences).toBeGreaterThanOrEqual(74);
    expect(new Set(LABELLED_SENTENCES.map(({ marked }) => readLabels(marked).text)).size).toBe(
      measured.all.sentences,
    );
  });

  test("counts of the parts add up to those of all", () => {
    for (const count of ["labels", "marks", "pairs", "otherExtent"] as const) {
      expect(measured.tunedOn.inAll[count] + measured.heldOut.inAll[count]).toBe(measured.all.inAll[count]);
      const byId = [...measured.all.byId.values()].reduce((sum, counts) => sum + counts[count], 0);
      expect(byId).toBe(measured.all.inAll[count]);
    }
  });
});

describe("the measuring", () => {
  test("labels come out of the sentence with offsets into what is left", () => {
    expect(readLabels("So [AI safety|ai-safety] is [inherently safe|!inherently-safe].")).toEqual({
      text: "So AI safety is inherently safe.",
      labels: [
        { id: "ai-safety", start: 3, end: 12 },
        { id: "!inherently-safe", start: 16, end: 31 },
      ],
    });
  });

  test("a label without a mark is a miss, a mark without a label false, a wrong id both", () => {
    const { inAll, misses, falseMarks } = given("[Bread|risk] and security and [oversight|control].");
    expect(inAll).toMatchObject({ labels: 2, marks: 2, pairs: 0, precision: 0, recall: 0 });
    expect(misses.map(({ id, words }) => [id, words])).toEqual([
      ["risk", "Bread"],
      ["control", "oversight"],
    ]);
    expect(falseMarks.map(({ id, words }) => [id, words])).toEqual([
      ["security", "security"],
      ["oversight", "oversight"],
    ]);
  });

  test("a mark of another extent is right, and counted as such", () => {
    expect(given("The [large AI safety|ai-safety] report.").inAll).toMatchObject({
      pairs: 1,
      otherExtent: 1,
      precision: 1,
      recall: 1,
    });
  });

  test("one mark is not right twice", () => {
    expect(given("[AI|ai-safety] [safety|ai-safety]").inAll).toMatchObject({ labels: 2, marks: 1, pairs: 1 });
  });

  test("without labels and marks there is neither precision nor recall", () => {
    expect(given("Bread.").inAll).toMatchObject({ precision: null, recall: null });
  });
});

describe("the measurement in words", () => {
  const words = measurementInWords(
    measureTerms([
      { marked: "[Oversight|oversight] and\nsecurity.", heldOut: false },
      { marked: "[Bread|risk].", heldOut: true },
    ]),
  );

  test("is a table of parts and of ids, then every difference on a line of its own", () => {
    expect(words).toBe(
      [
        "                 labels  marks  precision  recall  other extent",
        "all 2 sentences       2      2      0.500   0.500             0",
        "tuned on 1            1      2      0.500   1.000             0",
        "held out 1            1      0          –   0.000             0",
        "",
        "in all sentences  labels  marks  precision  recall  other extent",
        "oversight              1      1      1.000   1.000             0",
        "risk                   1      0          –   0.000             0",
        "security               0      1      0.000       –             0",
        "",
        "Missed, held out (1)",
        "  risk: Bread — Bread.",
        "",
        "Marked wrongly, tuned on (1)",
        "  security: security — Oversight and security.",
      ].join("\n"),
    );
  });
});
