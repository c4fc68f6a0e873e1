import type { Claim } from "@/lib/content/claims-register";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import type { Instrument } from "@/lib/domain/instrument/question";
import { partsFor } from "@/lib/domain/method/claim-parts";
import type { Rule } from "@/lib/domain/rules/rule";

/** A row of the claims register with everything in the product that names it, by id. Whether it is held, acceptances show. */
export type ClaimCoverage = {
  readonly claim: Claim;
  readonly questions: readonly string[];
  readonly rules: readonly string[];
  readonly patterns: readonly string[];
  /** Parts of the report and screens; their words are in `PARTS`. */
  readonly parts: readonly string[];
};

/** Where each claim is named, in the order of the register. A claim that nothing names has empty lists. */
export function claimCoverage({
  claims,
  instrument,
  rules,
  catalogue,
}: {
  readonly claims: readonly Claim[];
  readonly instrument: Instrument;
  readonly rules: readonly Rule[];
  readonly catalogue: readonly MisusePattern[];
}): readonly ClaimCoverage[] {
  return claims.map((claim) => {
    const naming = (all: readonly { readonly id: string; readonly claims: readonly string[] }[]) =>
      all.filter((each) => each.claims.includes(claim.id)).map(({ id }) => id);
    return {
      claim,
      questions: naming(instrument.questions),
      rules: naming(rules),
      patterns: naming(catalogue),
      parts: partsFor(claim.id),
    };
  });
}
