import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/content/claims-register";
import type { Acceptance } from "@/lib/domain/claims/acceptance";
import { ACCEPTANCES } from "@/lib/domain/claims/acceptances";
import { claimStandings } from "@/lib/domain/claims/standing";
import { whatFails } from "@/lib/domain/claims/what-fails";

describe("the rows of the register", () => {
  const standings = claimStandings();

  it("are 77, each held or with what is open of it", () => {
    expect(standings).toHaveLength(77);
    expect(standings.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("are open where a part of their obligation is, whatever else is shown", () => {
    const marked = standings.map(({ claim }) => ({
      id: claim.id,
      is: (ACCEPTANCES[claim.id] ?? []).some(({ kind }) => kind === "open") ? "open" : "held",
    }));
    expect(standings.map(({ claim, is }) => ({ id: claim.id, is }))).toEqual(marked);
  });
});

describe("what shows a row", () => {
  const all = CLAIMS.flatMap(({ id }) => (ACCEPTANCES[id] ?? []).map((one) => [id, one] as const));

  it("fails where its change is not made", () => {
    for (const [id, one] of all)
      if (one.kind === "case")
        expect(whatFails(id, { ...one, edits: {} }), `${id}, ${one.shows}`).not.toBeNull();
  });

  it("fails where nothing that names the row is concluded from the answer", () => {
    for (const [, one] of all)
      if (one.kind === "case" && ("concludes" in one.effect || "raises" in one.effect))
        expect(whatFails("SM-9999", one), one.shows).not.toBeNull();
  });

  it.each([
    ["an answer that is refused", { edits: { "release.form": { status: "answered", value: "thrown" } } }],
    ["an example that is gone", { of: "nothing" }],
    ["a question asked before", { effect: { asks: "release.form" } }],
    ["a part that says the same", { effect: { changes: "terms" } }],
  ] as const)("fails with %s", (_what, change) => {
    const base: Acceptance = {
      kind: "case",
      shows: "",
      of: "human-preferences",
      edits: { "release.form": { status: "answered", value: "closed" } },
      effect: { concludes: "release.form" },
    };
    expect(whatFails("SM-12", base)).toBeNull();
    expect(whatFails("SM-12", { ...base, ...change })).not.toBeNull();
  });

  it("fails where a value is refused, a word not found, or found in anything", () => {
    expect(
      whatFails("SM-9", { kind: "accepts", shows: "", path: "timelines.safety-effect", value: -9 }),
    ).not.toBeNull();
    const marks = {
      kind: "marks",
      shows: "",
      id: "honest",
      text: "An honest model.",
      without: "A model.",
    } as const;
    expect(whatFails("SM-13", marks)).toBeNull();
    expect(whatFails("SM-13", { ...marks, text: "A model." })).not.toBeNull();
    expect(whatFails("SM-13", { ...marks, without: marks.text })).not.toBeNull();
  });
});
