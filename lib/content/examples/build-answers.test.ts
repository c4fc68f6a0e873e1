import { expect, test } from "vitest";
import {
  buildAnswers,
  judged,
  notApplicable,
  records,
  unknown,
  value,
} from "@/lib/content/examples/build-answers";
import { recordsOf } from "@/lib/domain/assessment/records";

test("Bare values of every kind become answers", () => {
  const answers = buildAnswers({
    "project.title": "A title",
    "timelines.shift": { p10: -1, p50: 0, p90: 1 },
    "recipients.left-out": { individuals: "listed" },
    "project.kind": ["theory"],
    "evidence.maturity": 2,
  });
  expect(answers["timelines.shift"]).toEqual({ status: "answered", value: { p10: -1, p50: 0, p90: 1 } });
  expect(answers["recipients.left-out"]).toEqual({ status: "answered", value: { individuals: "listed" } });
  expect(Object.values(answers).every(({ status }) => status === "answered")).toBe(true);
});

test("Answers written out stay as they are", () => {
  const entries = {
    "a.one": value("x", { evidence: "p. 1" }),
    "a.two": unknown({ note: "Not on record." }),
    "a.three": notApplicable("no such thing"),
  };
  expect(buildAnswers(entries)).toEqual(entries);
});

test("Records keep the order in which they are written, with their fields", () => {
  const answers = buildAnswers({
    "uses.list": records({ zeta: { name: "First" }, alpha: { name: "Second", outputs: ["paper"] } }),
  });
  expect(recordsOf(answers, "uses.list").map(({ id }) => id)).toEqual(["zeta", "alpha"]);
  expect(answers["uses.list/alpha/outputs"]).toEqual({ status: "answered", value: ["paper"] });
});

test("A judgement is marked as an illustration and carries a confidence", () => {
  expect(judged(0.4, "low", "nobody measured it.")).toEqual({
    status: "answered",
    value: 0.4,
    confidence: "low",
    note: "Landfall's illustration: nobody measured it.",
  });
  expect(judged(1, "medium")).toMatchObject({ note: expect.stringContaining("Landfall's illustration") });
});

test("Whoever is to find something out is marked as an illustration", () => {
  expect(unknown({ who: "Author", by: "2024-01-01", note: "Open." })).toEqual({
    status: "unknown",
    who: "Author",
    by: "2024-01-01",
    note: "Open. Who and by when are Landfall's illustration.",
  });
});
