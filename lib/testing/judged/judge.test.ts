import { describe, expect, it } from "vitest";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { fateOfPoint } from "@/lib/testing/judged/fate-of-point";
import { belowFloor } from "@/lib/testing/judged/floor";
import { figuresOf, judgedNow } from "@/lib/testing/judged/judge";
import { COMES_OUT_LIGHT, type Point } from "@/lib/testing/judged/point";
import { rankCorrelation } from "@/lib/testing/judged/rank-correlation";
import { judgedWorks } from "@/lib/testing/judged/works";

const isKnown = (row: string) =>
  row === COMES_OUT_LIGHT ||
  RULEBOOK.some(({ id }) => id === row) ||
  (row.startsWith("pattern.")
    ? MISUSE_PATTERNS.some(({ id }) => `pattern.${id}` === row)
    : readsOfSubject(row) !== null);

describe("the works that the tool is judged by", () => {
  it("are fourteen, with points of their own on rows that exist", () => {
    const works = judgedWorks();
    expect(new Set(works.map(({ key }) => key)).size).toBe(14);
    for (const { key, view } of works) {
      expect(new Set(view.points.map(({ id }) => id)).size, key).toBe(view.points.length);
      expect(
        view.points.flatMap(({ rows }) => rows).filter((row) => !isKnown(row)),
        key,
      ).toEqual([]);
      expect(
        view.points.filter(({ keys }) => keys.length < 2),
        key,
      ).toEqual([]);
    }
  });

  it("come out no worse than they did", () => {
    expect(belowFloor(figuresOf(judgedNow()))).toEqual([]);
  });
});

describe("what became of a point", () => {
  const point: Point = { id: "p", words: "", rows: ["power"], keys: ["firmware", "chip"] };
  const finding = { rows: ["power"], kind: "finding", text: "A chip", quotes: true } as const;
  const other = { ...finding, rows: ["labour"] };
  const answers = { "project.summary": { status: "answered", value: "Chips with firmware." } } as const;

  it("is raised by a finding on its rows that quotes an answer", () => {
    expect(fateOfPoint(point, [other, finding], {})).toEqual({
      fate: "raised",
      isToThePoint: true,
      place: 1,
    });
    expect(fateOfPoint(point, [{ ...finding, text: "Shipping" }], {}).isToThePoint).toBe(false);
  });

  it("is only touched by a row below finding, or where nothing of the work is quoted", () => {
    expect(fateOfPoint(point, [{ ...finding, kind: "below" }], {}).fate).toBe("touched");
    expect(fateOfPoint(point, [{ ...finding, quotes: false }], {}).fate).toBe("touched");
  });

  it("is raised by a strength alone where it speaks for the work", () => {
    const praise: Point = { ...point, isFor: true };
    expect(fateOfPoint(praise, [finding], {}).fate).toBe("touched");
    expect(fateOfPoint(praise, [{ ...finding, kind: "strength" }], {})).toMatchObject({
      fate: "raised",
      place: null,
    });
  });

  it("is echoed by one answer with two of its words, else missed", () => {
    expect(fateOfPoint(point, [other], answers).fate).toBe("echoed");
    expect(fateOfPoint({ ...point, keys: ["firm", "ship"] }, [other], answers).fate).toBe("missed");
  });
});

describe("the correlation of ranks", () => {
  it("is 1 in the same order, −1 in the opposite one, and shares ranks of equals", () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [3, 400],
      ]),
    ).toBeCloseTo(1);
    expect(
      rankCorrelation([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1);
    expect(
      rankCorrelation([
        [1, 1],
        [2, 1],
        [3, 2],
      ]),
    ).toBeCloseTo(0.866, 3);
  });

  it("is not there where one side is all equal, or for two", () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 1],
        [3, 1],
      ]),
    ).toBeNull();
    expect(
      rankCorrelation([
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull();
  });
});
