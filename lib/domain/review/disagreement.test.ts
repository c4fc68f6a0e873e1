import { expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Finding } from "@/lib/domain/findings/finding";
import { type Compared, disagreement } from "@/lib/domain/review/disagreement";
import type { Judgement } from "@/lib/domain/review/judgement";
import type { Subject } from "@/lib/domain/review/subjects";

const claim = (name: string): Subject => ({
  name: `claim:${name}`,
  kind: "claim",
  claim: { subjects: [name], title: name, text: "", words: [] },
});
const quantity = (name: string, of: "timeline" | "safety" | "misuse"): Subject => ({
  name,
  kind: "quantity",
  of,
  title: name,
  unit: of === "misuse" ? "percent" : "months",
  min: -120,
  max: 120,
});
const SUBJECTS: readonly Subject[] = [
  { name: "finding:f", kind: "finding", finding: { title: "f" } as Finding },
  claim("a"),
  claim("b"),
  quantity("timeline", "timeline"),
  quantity("misuse:misuse.pathways/theft", "misuse"),
];
const ANSWERS: Answers = {
  "timelines.shift": { status: "answered", value: { p10: -1, p50: 0, p90: 1 } },
  "misuse.pathways/theft/likelihood": { status: "answered", value: 0.04 },
};
const review = (
  reviewer: string,
  recommendation: Compared["recommendation"],
  values: { readonly [name: string]: Judgement },
): Compared => ({
  id: reviewer,
  reviewer,
  recommendation,
  ratings: Object.entries(values).map(([path, value]) => ({
    path,
    value,
    comment: `${reviewer} on ${path}`,
  })),
});
const q = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 });

const apartOf = (...reviews: readonly Compared[]) =>
  Object.fromEntries(
    disagreement(SUBJECTS, ANSWERS, reviews).dimensions.map(({ name, apart }) => [name, apart]),
  );

test("verdicts part by whether a concern stands, and who can’t tell takes no side", () => {
  expect(
    apartOf(
      review("Ann", null, { "finding:f": "right", "claim:a": "holds", "claim:b": "holds" }),
      review("Bo", null, { "finding:f": "dealt-with", "claim:a": "does-not-hold", "claim:b": "cannot-tell" }),
    ),
  ).toEqual({ "finding:f": 0.5, "claim:a": 1, "claim:b": null });
});

test("quantities part by what their intervals do not share, the furthest two", () => {
  const [ann, bo, cy] = [
    review("Ann", null, { timeline: q(0, 1, 4) }),
    review("Bo", null, { timeline: q(2, 3, 4) }),
    review("Cy", null, { timeline: q(5, 6, 7) }),
  ] as const;
  expect(apartOf(ann, bo)).toEqual({ timeline: 0.5 });
  expect(apartOf(ann, bo, cy)).toEqual({ timeline: 1 });
  expect(apartOf(ann, ann)).toEqual({ timeline: 0 });
  const point = review("Di", null, { timeline: q(3, 3, 3) });
  expect(apartOf(point, point)).toEqual({ timeline: 0 });
  expect(apartOf(point, ann)).toEqual({ timeline: 1 });
});

test("the agenda is the three furthest apart, in the order of the desk where equal, without what all share", () => {
  const { agenda, dimensions, agreement } = disagreement(SUBJECTS, ANSWERS, [
    review("Ann", "approve", {
      "finding:f": "right",
      "claim:a": "holds",
      "claim:b": "holds",
      timeline: q(0, 1, 4),
    }),
    review("Bo", "not-approve", {
      "finding:f": "right",
      "claim:a": "does-not-hold",
      "claim:b": "does-not-hold",
      timeline: q(2, 3, 4),
    }),
  ]);
  expect(agenda).toEqual(["claim:a", "claim:b", "recommendation"]);
  expect(agreement?.units).toBe(3);
  expect(dimensions.at(-1)?.said.map(({ inWords }) => inWords)).toEqual(["Approve", "Do not approve"]);
});

test("what the authors say stands beside: quantiles, or one likelihood", () => {
  const { dimensions } = disagreement(SUBJECTS, ANSWERS, [
    review("Ann", null, { timeline: q(0, 1, 4), "misuse:misuse.pathways/theft": q(0.1, 0.2, 0.3) }),
  ]);
  expect(dimensions.map(({ scale }) => scale?.authors)).toEqual([q(-1, 0, 1), q(0.04, 0.04, 0.04)]);
  expect(dimensions[1]?.said[0]).toEqual({
    id: "Ann",
    reviewer: "Ann",
    quantiles: q(0.1, 0.2, 0.3),
    inWords: "20 % (10 % to 30 %)",
    comment: "Ann on misuse:misuse.pathways/theft",
  });
});

test("there is nothing to compare before anybody judged", () => {
  expect(disagreement(SUBJECTS, ANSWERS, [])).toEqual({ dimensions: [], agenda: [], agreement: null });
});
