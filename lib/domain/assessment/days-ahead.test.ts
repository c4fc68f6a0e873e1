import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { earliestToday, isPastDay, pastDayOf } from "@/lib/domain/assessment/days-ahead";
import { locate } from "@/lib/domain/instrument/lookup";

const now = new Date("2026-11-28T09:00:00Z");
const at = (path: string) => {
  const located = locate(INSTRUMENT, path);
  if (!located) throw new Error(path);
  return located;
};
const answered = (value: string) => ({ status: "answered", value }) as const;

describe("a day", () => {
  test("is past once it is past everywhere", () => {
    expect(earliestToday(now)).toBe("2026-11-27");
    expect(isPastDay("2026-11-26", now)).toBe(true);
    expect(isPastDay("2026-11-27", now)).toBe(false);
    expect(isPastDay("2026-11-28", now)).toBe(false);
    expect(isPastDay("2026-11-27", new Date("2026-11-28T12:00:00Z"))).toBe(true);
  });

  test("that is none is not past", () => {
    for (const text of ["", "soon", "2026", "0002-11-26T00:00"]) expect(isPastDay(text, now)).toBe(false);
  });
});

describe("a past day of an answer", () => {
  test("is a due date, a follow-up, the day of a forecast or of finding out", () => {
    for (const path of [
      "release.commitments/aaaa/due",
      "release.follow-up",
      "release.forecasts/aaaa/resolves",
    ]) {
      expect(pastDayOf(at(path), answered("2026-01-31"), now)).toBe("2026-01-31");
      expect(pastDayOf(at(path), answered("2027-01-31"), now)).toBeNull();
    }
    const unknown = { status: "unknown", by: "2026-01-31" } as const;
    expect(pastDayOf(at("project.summary"), unknown, now)).toBe("2026-01-31");
    expect(pastDayOf(at("recipients.list"), unknown, now)).toBe("2026-01-31");
    expect(pastDayOf(at("project.summary"), { ...unknown, by: "2027-01-31" }, now)).toBeNull();
  });

  test("is none where it may be past, or where no day is given", () => {
    expect(pastDayOf(at("project.outputs/aaaa/ready"), answered("2026-01-31"), now)).toBeNull();
    expect(pastDayOf(at("project.summary"), answered("2026-01-31"), now)).toBeNull();
    expect(pastDayOf(at("project.outputs/aaaa"), answered("a0"), now)).toBeNull();
    expect(pastDayOf(at("release.follow-up"), null, now)).toBeNull();
    expect(pastDayOf(at("release.follow-up"), { status: "unknown" }, now)).toBeNull();
    expect(pastDayOf(at("release.follow-up"), { status: "not-applicable", because: "One." }, now)).toBeNull();
  });
});
