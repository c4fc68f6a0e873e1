import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { asksToBeAmended, followUpOf, shelfLifeOf } from "@/lib/domain/assessment/follow-up";

const answers = (given: { readonly [id: string]: string }): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { status: "answered", value }]));

it("authors are asked what came of it on the sooner of the day they look back and the day until which it holds", () => {
  const day = (back: string, until: string) =>
    followUpOf(answers({ "release.follow-up": back, "release.good-until": until }));
  expect(day("2027-06-01", "2027-03-01")).toBe("2027-03-01");
  expect(day("2027-02-01", "2027-03-01")).toBe("2027-02-01");
  expect(followUpOf(answers({ "release.good-until": "2027-03-01" }))).toBe("2027-03-01");
  expect(followUpOf({})).toBeNull();
});

describe("an approved assessment asks to be amended", () => {
  const shelfLife = shelfLifeOf(
    answers({ "release.good-until": "2027-03-01", "release.out-of-date": "A new model." }),
  );
  const asks = (today: string, of: Partial<Parameters<typeof asksToBeAmended>[0]> = {}) =>
    asksToBeAmended({ state: "approved", shelfLife, happened: [], ...of }, today);

  it("from the day until which it was to hold, and no sooner", () => {
    expect([asks("2027-02-28"), asks("2027-03-01"), asks("2028-01-01")]).toEqual([null, "day", "day"]);
    expect(asks("2027-03-01", { state: "approved-with-conditions" })).toBe("day");
  });

  it("as soon as somebody says that what would end it has happened", () => {
    expect(asks("2027-01-01", { happened: ["It came out yesterday."] })).toBe("event");
  });

  it("not before it is approved, nor once it is closed, nor where its authors set no end to it", () => {
    for (const state of ["draft", "in-review", "closed", "not-approved"] as const)
      expect(asks("2028-01-01", { state, happened: ["It came out."] })).toBeNull();
    expect(asks("2028-01-01", { shelfLife: null })).toBeNull();
    expect(shelfLifeOf({})).toBeNull();
  });
});
