import { describe, expect, it } from "vitest";
import { isHandedOver } from "@/lib/domain/review/handover";

const all = new Set(["a", "b", "c"]);
const handed = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([fromId, toId]) => ({ fromId, toId }));

describe("a decision that was handed over", () => {
  it("is not made by who gave it away, while who has it could", () => {
    expect(isHandedOver("a", handed(["a", "b"]), all)).toBe(true);
    expect(isHandedOver("b", handed(["a", "b"]), all)).toBe(false);
    expect(isHandedOver("c", handed(["a", "b"]), all)).toBe(false);
    expect(isHandedOver("a", [], all)).toBe(false);
  });

  it("comes back to who gave it away once who has it can't make it any more", () => {
    expect(isHandedOver("a", handed(["a", "b"]), new Set(["a", "c"]))).toBe(false);
  });

  it("is theirs again who are given it back, and passed on twice it is the last one's", () => {
    expect(isHandedOver("a", handed(["a", "b"], ["b", "a"]), all)).toBe(false);
    expect(isHandedOver("b", handed(["a", "b"], ["b", "a"]), all)).toBe(true);
    expect(isHandedOver("a", handed(["a", "b"], ["b", "c"]), all)).toBe(true);
    expect(isHandedOver("b", handed(["a", "b"], ["b", "c"]), all)).toBe(true);
    expect(isHandedOver("a", handed(["a", "b"], ["b", "a"], ["a", "c"]), all)).toBe(true);
  });
});
