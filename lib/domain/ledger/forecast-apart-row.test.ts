import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { forecastApartRow } from "@/lib/domain/ledger/forecast-apart-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const answered = (value: Value) => ({ status: "answered" as const, value });

const USE: Answers = {
  "uses.list/u": answered("a0"),
  "uses.list/u/name": answered("Making the score a launch criterion"),
  "uses.list/u/likelihood-1y": answered(0.3),
  "uses.list/u/likelihood-5y": answered(0.5),
};
const rowOf = (odds: number, resolves: string, more: Answers = {}) =>
  forecastApartRow(
    readingOf({
      ...USE,
      "release.follow-up": answered("2027-06-01"),
      "release.forecasts/f": answered("a0"),
      "release.forecasts/f/statement": answered("A provider makes the score a criterion of launch"),
      "release.forecasts/f/probability": answered(odds),
      "release.forecasts/f/resolves": answered(resolves),
      "release.forecasts/f/uses": answered(["u"]),
      ...more,
    }),
  );

describe("a forecast beside the likelihood of the use that it speaks of", () => {
  it("is apart where it is likelier within less than five years than the use within five", () => {
    expect(rowOf(0.8, "2029-01-01")?.says).toMatchObject({
      kind: "contradiction",
      title:
        "“Making the score a launch criterion” is put at 50 % within five years, and a forecast of the same at 80 % by 2029-01-01",
    });
    expect(rowOf(0.6, "2029-01-01")).toBeNull();
    // By then more than five years may have passed.
    expect(rowOf(0.8, "2031-01-01")).toBeNull();
  });

  it("is apart where more than a year makes it less likely than one year does", () => {
    expect(rowOf(0.1, "2029-01-01")?.says?.title).toContain("30 % within one year");
    expect(rowOf(0.2, "2029-01-01")).toBeNull();
    // Nobody knows whether a year has passed by then.
    expect(rowOf(0.1, "2027-12-01")).toBeNull();
  });

  it("contradicts nothing where it names no use, or speaks of something else", () => {
    expect(rowOf(0.8, "2029-01-01", { "release.forecasts/f/uses": answered([]) })).toBeNull();
    expect(
      rowOf(0.8, "2029-01-01", { "release.forecasts/f/statement": answered("Two papers cite the library") }),
    ).toBeNull();
  });
});
