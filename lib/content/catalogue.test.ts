import { expect, test } from "vitest";
import { MISUSE_PATTERNS, patternById } from "@/lib/content/catalogue";
import { CLAIMS } from "@/lib/content/claims-register";
import { MAKES_EASIER } from "@/lib/content/options/makes-easier";

test("the catalogue has each pattern once", () => {
  expect(new Set(MISUSE_PATTERNS.map((pattern) => pattern.id)).size).toBe(MISUSE_PATTERNS.length);
});

test.each(MISUSE_PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
  "%s is complete",
  (_, pattern) => {
    expect(pattern.claims.length).toBeGreaterThan(0);
    for (const claim of pattern.claims) expect(CLAIMS.map((row) => row.id)).toContain(claim);
    const { makesEasier, forms, hazards, together } = pattern.plausibleFor;
    expect(makesEasier.length + forms.length + hazards.length + together.length).toBeGreaterThan(0);
    expect(pattern.questions.length).toBeGreaterThanOrEqual(3);
    expect(pattern.mitigations.length).toBeGreaterThanOrEqual(3);
    expect(pattern.citation).toMatch(/(19|20)\d\d/);
    expect(pattern.link).toMatch(/^https?:\/\//);
  },
);

test("a pattern is found by its id, and nothing else is", () => {
  expect(patternById("cover")?.label).toBe("Cover");
  expect(patternById("toString")).toBeNull();
});

test("what makes a pattern plausible is among the options an author can choose", () => {
  const easier = new Set(MAKES_EASIER.map((option) => option.value));
  for (const pattern of MISUSE_PATTERNS) {
    const { makesEasier, together } = pattern.plausibleFor;
    for (const value of [...makesEasier, ...together.flatMap((ground) => ground.makesEasier ?? [])]) {
      expect(easier, pattern.id).toContain(value);
    }
  }
});
