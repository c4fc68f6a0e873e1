import { describe, expect, it } from "vitest";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { claimCoverage } from "@/lib/domain/method/claim-coverage";
import { PART_IDS, partLabel, partsFor } from "@/lib/domain/method/claim-parts";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { paths } from "@/lib/paths";

const meta = {
  assessmentId: "",
  title: "T",
  organisation: "",
  team: "",
  authors: [],
  handling: "team",
  revision: null,
  example: null,
} as const;

describe("a part that is said to act on a claim", () => {
  const report = evaluateAssessment({ answers: WORKED_EXAMPLES[0]?.answers ?? {}, meta });
  it.each(PART_IDS)("exists: %s", (id) => {
    const [where, name = ""] = id.split(".");
    expect(where === "report" ? name in report : name in paths).toBe(true);
    expect(partLabel(id)).toMatch(/^[A-Z][a-z ]+: |^Catalogue/);
  });

  it("acts on a claim of the register", () => {
    const acting = CLAIMS.flatMap(({ id }) => partsFor(id));
    expect(new Set(acting)).toEqual(new Set(PART_IDS));
  });
});

describe("a claim", () => {
  const everything = { claims: CLAIMS, instrument: INSTRUMENT, rules: RULEBOOK, catalogue: MISUSE_PATTERNS };

  it("is not covered without a question, whatever acts on it", () => {
    const bare = claimCoverage({ ...everything, instrument: { ...INSTRUMENT, questions: [] } });
    expect(bare.filter(({ isCovered }) => isCovered)).toEqual([]);
  });

  it("is not covered without a rule, unless a part or screen acts on it; a pattern alone does not", () => {
    const covered = claimCoverage({ ...everything, rules: [] })
      .filter(({ isCovered }) => isCovered)
      .map(({ claim }) => claim.id);
    expect(covered).toContain("SM-12");
    expect(covered).not.toContain("SM-8");
    expect(covered.every((id) => partsFor(id).length > 0)).toBe(true);
  });
});
