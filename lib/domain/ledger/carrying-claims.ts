import { assumptionFacts } from "@/lib/domain/ledger/assumption-facts";
import type { ClaimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import type { Reading } from "@/lib/domain/ledger/reading";

/**
 * The claims that a good rests on: an assumption names each together with a use that its authors hope for or expect, at one chance in
 * three or more, and that makes humanity safer. Only their validation says that the right thing is built; a claim beside them shows
 * itself and no more. What isn't said ties nothing. A claim left out ties nothing either, so listing one that nothing shows costs nothing.
 */
export function carryingClaims(reading: Reading): readonly ClaimFacts[] {
  return assumptionFacts(reading)
    .filter(({ areUsesSaid, uses }) => areUsesSaid && uses.some(isGood))
    .flatMap(({ claims }) => claims)
    .filter(({ asserts }) => asserts !== "verification");
}

/** A use that its authors hope for or expect, at one chance in three or more, and that makes humanity safer; what isn’t said is none of that. */
export const isGood = ({ stance, likelihood, band, effect }: UseFacts) =>
  stance !== "" && stance !== "feared" && likelihood !== null && band >= 2 && (effect ?? 0) >= 1;
