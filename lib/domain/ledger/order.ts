import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { HAS_IT_FIRST } from "@/lib/domain/ledger/lighter-answers";
import { named } from "@/lib/domain/ledger/named";
import { FORCE } from "@/lib/domain/ledger/pattern-classes";
import { PUBLIC_KINDS } from "@/lib/domain/ledger/reach";
import { isOfKind, type RecipientFacts, recipientFacts } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";

/** An order of release that counts: who has it before everybody, and the answers that say and show so. */
export type Order = { readonly first: RecipientFacts; readonly paths: readonly Path[] };

/** Kinds of recipients who could mend, or warn of, what an output shows. Holders of force gain by being first; a crowd is everybody. */
const MENDERS: ReadonlySet<string> = new Set([
  "frontier-developer",
  "other-developer",
  "product-company",
  "academic",
  "safety-researchers",
  "evaluator",
  "regulator",
  "standards-body",
]);

/** Of several kinds the graver leads: who is also one of these gains by being first, or is everybody. */
const NO_MENDERS: ReadonlySet<string> = new Set([...FORCE, ...PUBLIC_KINDS, "users", "media", "uninvited"]);

/** Whether a recipient could mend, or warn of, what an output shows, and is nothing besides that speaks against telling them first. */
export const canMend = (recipient: RecipientFacts): boolean =>
  isOfKind(recipient, MENDERS) && !isOfKind(recipient, NO_MENDERS);

/** Who is told first, in words. */
export const TOLD_FIRST: Path = "release.told-first";

/** Where it is said when a recipient has it. */
export const whenAt = (recipient: Path): Path => `${recipient}/when`;

/**
 * Whether somebody who could mend what an output shows has it before it goes out, shown by evidence, with its place, there or where it is
 * said who is told first. Null where any of it is missing: a time alone moves nothing. When everybody else has it is not read: that
 * would be a time alone.
 *
 * @param output the id of one; null for all there is
 */
export function orderOf(answers: Answers, output: string | null): Order | null {
  const holders = recipientFacts(answers).filter(
    ({ outputs }) => output === null || outputs.includes(output),
  );
  const isFirst = (each: RecipientFacts) => textAt(answers, whenAt(each.path)) === HAS_IT_FIRST;
  const shown = evidenced(answers);
  const told = shown.has(TOLD_FIRST) && saysSomething(answers, TOLD_FIRST) ? TOLD_FIRST : null;
  const first = holders
    .filter((each) => canMend(each) && isFirst(each))
    .find(({ path }) => told !== null || shown.has(whenAt(path)));
  if (!first) return null;
  const at = whenAt(first.path);
  return { first, paths: shown.has(at) || told === null ? [at] : [at, told] };
}

/** A clause. */
export const firstInWords = ({ first }: Order): string =>
  `${named(first.name)} has the outputs before everybody does, with a source for that`;
