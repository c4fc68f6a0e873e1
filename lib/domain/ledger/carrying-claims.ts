import { assumptionFacts } from "@/lib/domain/ledger/assumption-facts";
import { sharesWord } from "@/lib/domain/ledger/bearing";
import { type ClaimFacts, claimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import type { Reading } from "@/lib/domain/ledger/reading";

/** Of claims beside a use that an assumption names with them: more is asserted of each than that something was built as meant. */
const claimsTiedTo = (reading: Reading, isIt: (use: UseFacts) => boolean): readonly ClaimFacts[] =>
  assumptionFacts(reading)
    .filter(({ areUsesSaid, uses }) => areUsesSaid && uses.some(isIt))
    .flatMap(({ claims }) => claims)
    .filter(({ asserts }) => asserts !== "verification");

/**
 * The claims that a good rests on: an assumption names each together with a use that its authors hope for or expect, at one chance in
 * three or more, and that makes humanity safer. Only their validation says that the right thing is built; a claim beside them shows
 * itself and no more. What isn't said ties nothing. A claim left out ties nothing either, so listing one that nothing shows costs nothing.
 */
export const carryingClaims = (reading: Reading): readonly ClaimFacts[] => claimsTiedTo(reading, isGood);

/** A claim that its authors tie to a use, by an assumption both rest on; undefined without one. */
export const claimTiedTo = (use: UseFacts, reading: Reading): ClaimFacts | undefined =>
  claimsTiedTo(reading, ({ path }) => path === use.path)[0];

/** Words that any use of any work on AI has. */
const OF_ANY_USE = /\b(?:ai|models?|systems?|us(?:e|es|ing)|work(?:s|ing)?)\b/giu;

/**
 * A claim that a use goes by, as far as the answers show: one that its authors tie to it, else the first of which more is asserted than that
 * something was built as meant and that shares a word of content with the use's name; undefined where nothing shows one.
 */
export function claimGoneBy(use: UseFacts, reading: Reading): ClaimFacts | undefined {
  const tied = claimTiedTo(use, reading);
  if (tied) return tied;
  const words = use.name.replace(OF_ANY_USE, "");
  return claimFacts(reading.answers).find(
    ({ path, asserts }) =>
      asserts !== "verification" && sharesWord(reading.answers, [`${path}/claim`], words),
  );
}

/** A use that its authors hope for or expect, at one chance in three or more, and that makes humanity safer; what isn’t said is none of that. */
export const isGood = ({ stance, likelihood, band, effect }: UseFacts) =>
  stance !== "" && stance !== "feared" && likelihood !== null && band >= 2 && (effect ?? 0) >= 1;
