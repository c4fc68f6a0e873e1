import { referredAt } from "@/lib/domain/assessment/records";
import { assumptionFacts } from "@/lib/domain/ledger/assumption-facts";
import { sharedWords, sharesWord } from "@/lib/domain/ledger/bearing";
import { type ClaimFacts, claimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import { outputId } from "@/lib/domain/ledger/output-facts";
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

/**
 * A claim that its authors tie to a use; undefined without one. An assumption beside both ties them where it names no other use and no other
 * claim: of several it says that each rests on it, and not which goes by which. There shared words have to say so.
 */
export function claimTiedTo(use: UseFacts, reading: Reading): ClaimFacts | undefined {
  const beside = assumptionFacts(reading)
    .filter(({ areUsesSaid, uses }) => areUsesSaid && uses.some(({ path }) => path === use.path))
    .map(({ uses, claims }) => ({
      isAlone: uses.length === 1,
      claims: claims.filter(({ asserts }) => asserts !== "verification"),
    }));
  const alone = beside.find(({ isAlone, claims }) => isAlone && claims.length === 1);
  return (
    alone?.claims[0] ??
    beside.flatMap(({ claims }) => claims).find((claim) => isInWordsOf(use, claim, reading))
  );
}

/** The use that goes by a claim, as its authors tie them, of those not feared the one that does most good; undefined without one. */
export const goodTiedTo = (claim: ClaimFacts, reading: Reading): UseFacts | undefined =>
  reading.uses
    .filter((use) => use.stance !== "feared" && claimTiedTo(use, reading)?.path === claim.path)
    .toSorted((a, b) => goodOf(b) - goodOf(a))[0];

const goodOf = ({ likelihood, effect }: UseFacts) => (likelihood ?? 0.5) * (effect ?? 1);

/** Words that any use of any work on AI has. */
export const OF_ANY_USE = /\b(?:ai|models?|systems?|us(?:e|es|ing)|work(?:s|ing)?)\b/giu;

/**
 * A claim that a use goes by, as far as the answers show: one that its authors tie to it, else the first of which more is asserted than that
 * something was built as meant, that shares a word of content with the use's name and isn't of an output that the use does without;
 * undefined where nothing shows one.
 */
export function claimGoneBy(use: UseFacts, reading: Reading): ClaimFacts | undefined {
  const tied = claimTiedTo(use, reading);
  if (tied) return tied;
  return claimFacts(reading.answers).find(
    (claim) =>
      claim.asserts !== "verification" &&
      isInWordsOf(use, claim, reading) &&
      !isOfAnotherOutput(use, claim, reading),
  );
}

/** A claim in words of the use, which is said to do without what it is of. */
export const doesWithout = (use: UseFacts, claim: ClaimFacts, reading: Reading): boolean =>
  isInWordsOf(use, claim, reading) && isOfAnotherOutput(use, claim, reading);

/** The claim is in words of outputs that the use is said not to need, and of none that it needs: what is done without a thing goes by no claim of it. */
function isOfAnotherOutput(use: UseFacts, { name }: ClaimFacts, { facts, answers }: Reading): boolean {
  const needed = referredAt(answers, `${use.path}/outputs`);
  const claimed = facts.outputs.filter((output) => sharedWords(output.name, name) > 0);
  return (
    needed.length > 0 &&
    claimed.length > 0 &&
    !claimed.some((output) => needed.includes(outputId(output) ?? ""))
  );
}

/** The claim shares a word of content with the use's name, besides those that any has. */
const isInWordsOf = (use: UseFacts, { path }: ClaimFacts, { answers }: Reading) =>
  sharesWord(answers, [`${path}/claim`], use.name.replace(OF_ANY_USE, ""));

/** A use that its authors hope for or expect, at one chance in three or more, and that makes humanity safer; what isn’t said is none of that. */
export const isGood = ({ stance, likelihood, band, effect }: UseFacts) =>
  stance !== "" && stance !== "feared" && likelihood !== null && band >= 2 && (effect ?? 0) >= 1;
