import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FindingHead, findingChanges } from "@/lib/domain/findings/finding-changes";

const finding = (fingerprint: string, more: Partial<FindingHead> = {}): FindingHead => ({
  fingerprint,
  ruleId: fingerprint.split("@")[0] ?? "",
  kind: "gap",
  severity: "concern",
  title: `Title of ${fingerprint}`,
  ...more,
});

describe("what differs between two evaluations", () => {
  it("is told apart by rule and record", () => {
    const before = [finding("a"), finding("b@rec1"), finding("c")];
    const now = [finding("b@rec2"), finding("a"), finding("d")];
    const { gained, cleared, kept, regraded } = findingChanges(before, now);
    expect(gained.map(({ fingerprint }) => fingerprint)).toEqual(["b@rec2", "d"]);
    expect(cleared.map(({ fingerprint }) => fingerprint)).toEqual(["b@rec1", "c"]);
    expect(kept.map(({ fingerprint }) => fingerprint)).toEqual(["a"]);
    expect(regraded).toEqual([]);
  });

  it("includes another severity, and leaves other words out", () => {
    const graver = finding("a", { severity: "serious" });
    const { kept, regraded } = findingChanges(
      [finding("a"), finding("b")],
      [graver, finding("b", { title: "New" })],
    );
    expect(kept.map(({ fingerprint }) => fingerprint)).toEqual(["b"]);
    expect(regraded).toEqual([{ before: finding("a"), now: graver }]);
  });

  it("is the same the other way round, with gained and cleared exchanged", () => {
    const some = fc.uniqueArray(fc.constantFrom("a", "b", "b@rec1", "c"), { minLength: 0 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = findingChanges(
          one.map((name) => finding(name)),
          other.map((name) => finding(name)),
        );
        const back = findingChanges(
          other.map((name) => finding(name)),
          one.map((name) => finding(name)),
        );
        expect(there.gained).toEqual(back.cleared);
        expect(there.kept.length + there.gained.length).toBe(other.length);
        expect(there.gained.length - there.cleared.length).toBe(other.length - one.length);
      }),
    );
  });
});
