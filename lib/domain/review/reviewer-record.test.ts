import { describe, expect, test } from "vitest";
import { reviewerRecords } from "@/lib/domain/review/reviewer-record";

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
    ],
    ["evaluation"],
  );

  test("is what they owe, what they handed in, and how much of it is of the same kind", () => {
    expect(records.get("cem")).toEqual({ owed: 1, handedIn: 0, alike: 0, agreed: null });
    expect(records.get("ann")).toMatchObject({ owed: 0, handedIn: 2, alike: 1 });
    expect(records.get("eve")).toBeUndefined();
  });

  test("is how often another of the same revision recommended the same, with the interval of so few", () => {
    expect(records.get("dee")?.agreed).toBeNull();
    const { agreed } = records.get("ann") ?? {};
    expect(agreed).toMatchObject({ same: 1, of: 2 });
    // Wilson's interval of 1 of 2, as tables have it: 9.5 % to 90.5 %.
    expect(agreed?.from).toBeCloseTo(0.0945, 3);
    expect(agreed?.to).toBeCloseTo(0.9055, 3);
  });
});
