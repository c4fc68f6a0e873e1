import { describe, expect, test } from "vitest";
import { reviewerRecords, whoseWords } from "@/lib/domain/review/reviewer-record";

const review = (
  reviewerId: string,
  revisionId: string,
  recommendation: string | null,
  kind = "evaluation",
) => ({
  reviewerId,
  revisionId,
  recommendation,
  kindsOfWork: [kind],
  patterns: kind === "theory" ? ["cover", "speed"] : ["obedience"],
});

describe("what reviewers reviewed before", () => {
  const records = reviewerRecords(
    [
      review("ann", "1", "approve"),
      review("bob", "1", "approve"),
      review("cem", "1", null),
      review("ann", "2", "approve", "theory"),
      review("bob", "2", "not-approve", "theory"),
      review("dee", "3", "approve"),
      review("ann", "4", "approve", "theory"),
      review("bob", "4", "approve", "theory"),
      review("ann", "5", "not-approve", "theory"),
      review("bob", "5", "approve", "theory"),
      review("fay", "6", "approve"),
      review("gil", "6", "approve"),
      review("fay", "7", "approve"),
      review("gil", "7", "approve"),
    ],
    { kindsOfWork: ["evaluation"], patterns: ["speed", "obedience", "theft"] },
  );

  test("is what they owe, what they handed in, and how much of it is of the same kind", () => {
    expect(records.get("cem")).toEqual({ owed: 1, handedIn: 0, alike: 0, patterns: [], agreed: null });
    expect(records.get("ann")).toMatchObject({
      ...{ owed: 0, handedIn: 4, alike: 1 },
      patterns: ["speed", "obedience"],
    });
    expect(records.get("eve")).toBeUndefined();
  });

  test("is how often another of the same revision recommended the same, with the interval of so few", () => {
    expect(records.get("dee")?.agreed).toBeNull();
    // Of two pairs, a share would say what one review says.
    expect(records.get("fay")?.agreed).toBeNull();
    const { agreed } = records.get("ann") ?? {};
    expect(agreed).toMatchObject({ same: 2, of: 4 });
    // Wilson's interval of 2 of 4, as tables have it: 15 % to 85 %.
    expect(agreed?.from).toBeCloseTo(0.15, 3);
    expect(agreed?.to).toBeCloseTo(0.85, 3);
  });
});

test("whose words are shown: of those who said something, who know the kind first, and no more than may be", () => {
  const said = new Map([
    ["bea", []],
    ["cem", ["theory"]],
    ["dan", ["evaluation", "theory"]],
    ["gone", ["theory"]],
  ]);
  const among = ["ann", "bea", "cem", "dan"];
  expect(whoseWords(among, said, ["theory"], 9)).toEqual(["cem", "dan", "bea"]);
  expect(whoseWords(among, said, ["theory"], 1)).toEqual(["cem"]);
  expect(whoseWords(among, said, [], 2)).toEqual(["bea", "cem"]);
});
