import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { evidenced } from "@/lib/domain/ledger/evidence";
import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import { BINDING } from "@/lib/domain/ledger/lighter-answers";
import { bandOf, numberAt } from "@/lib/domain/ledger/pathway-facts";
import { BUILDERS } from "@/lib/domain/ledger/pattern-classes";
import { isOfKind, type RecipientFacts } from "@/lib/domain/ledger/recipient-facts";

export type UseFacts = {
  readonly path: Path;
  readonly name: string;
  readonly stance: string;
  readonly place: string;
  /** Within five years, 0 to 1; null where not said. */
  readonly likelihood: number | null;
  /** Of the likelihood; the highest where it is not said. */
  readonly band: 0 | 1 | 2 | 3;
  /** −3 to +3; null where not said. */
  readonly effect: number | null;
  readonly timing: string;
  /** There is evidence, with its place, of what it does to the time until transformative AI. */
  readonly isTimingShown: boolean;
  readonly costsRecipient: string;
  readonly recipient: RecipientFacts | null;
  /** Its recipient builds AI or products of it, or is not named. */
  readonly isByBuilder: boolean;
  /** A law, a contract or technical means binds the recipient, or it gains from the use; with evidence. */
  readonly isBound: boolean;
};

/** Feared, or makes humanity less safe. */
export const isHarm = ({ stance, effect }: Pick<UseFacts, "stance" | "effect">) =>
  stance === "feared" || (effect ?? 0) < 0;

/** Whether a use can pull on building: harm that isn't said to bring it sooner does not. */
export const isPull = (use: Pick<UseFacts, "stance" | "effect" | "timing">) =>
  !isHarm(use) || use.timing === "sooner";

/** How its authors have a use that does harm, with its odds: “feared, 60 %”; odds behind “less safe” would read as odds of that. */
export const heldWithOdds = ({ stance }: Pick<UseFacts, "stance">, odds: string) =>
  stance === "feared" ? `feared, ${odds}` : `${odds}, and said to make humanity less safe`;

/** A use and by whom, its name as a sentence writes it (`named`, `titled`). */
export const byWhom = ({ name, recipient }: UseFacts, write: (name: string) => string): string =>
  `${write(name)}${recipient ? ` by ${recipient.name}` : ""}`;

const LIST = "uses.list";

/** The uses described, in their order; one that `kept` still holds is taken from there. */
export function describedUses(
  answers: Answers,
  { recipients }: Pick<HardFacts, "recipients">,
  kept: (path: Path) => UseFacts | undefined = () => undefined,
): readonly UseFacts[] {
  return recordsOf(answers, LIST).map(
    ({ id }) => kept(recordPath(LIST, id)) ?? factsOf(answers, id, recipients),
  );
}

function factsOf(answers: Answers, id: string, recipients: readonly RecipientFacts[]): UseFacts {
  const at = (field: string) => recordPath(LIST, id, field);
  const of = valueAt(answers, at("recipient"));
  const recipient = recipients.find((each) => Array.isArray(of) && of.includes(each.id)) ?? null;
  const likelihood = numberAt(answers, at("likelihood-5y"));
  return {
    path: recordPath(LIST, id),
    name: recordName(answers, LIST, id, "name", unnamed("use")),
    stance: textAt(answers, at("stance")),
    place: textAt(answers, at("place")),
    likelihood,
    band: bandOf(likelihood),
    effect: numberAt(answers, at("effect-safety")),
    timing: textAt(answers, at("effect-timelines")),
    isTimingShown: evidenced(answers).has(at("effect-timelines")),
    costsRecipient: textAt(answers, at("against-incentives")),
    recipient,
    isByBuilder: recipient === null || isOfKind(recipient, BUILDERS),
    isBound: isBound(answers, at, recipient),
  };
}

function isBound(answers: Answers, at: (field: string) => Path, recipient: RecipientFacts | null): boolean {
  const shown = evidenced(answers);
  if (shown.has(at("against-incentives")) || shown.has(at("enforced-by"))) return true;
  if (!recipient || !BINDING.has(textAt(answers, `${recipient.path}/constraint`))) return false;
  return shown.has(`${recipient.path}/constraint`) || shown.has(`${recipient.path}/constraint-how`);
}
