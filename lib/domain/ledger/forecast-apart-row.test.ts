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
    expect(rowOf(0.8, "2032-01-01")).toBeNull();
  });

  it("says nothing of one year, and is the same whichever other days are planned, past or ahead", () => {
    expect(rowOf(0.1, "2029-01-01")).toBeNull();
    for (const day of ["2026-12-01", "2031-01-01"]) {
      const more = { "release.follow-up": answered(day) };
      expect(rowOf(0.8, "2029-01-01", more)).toEqual(rowOf(0.8, "2029-01-01"));
      expect(rowOf(0.1, "2029-01-01", more)).toBeNull();
    }
    expect(rowOf(0.8, "2040-01-01", { "release.follow-up": { status: "unknown" } })).toBeNull();
  });

  it("contradicts nothing where it names no use, or speaks of something else", () => {
    expect(rowOf(0.8, "2029-01-01", { "release.forecasts/f/uses": answered([]) })).toBeNull();
    expect(
      rowOf(0.8, "2029-01-01", { "release.forecasts/f/statement": answered("Two papers cite the library") }),
    ).toBeNull();
  });
});
