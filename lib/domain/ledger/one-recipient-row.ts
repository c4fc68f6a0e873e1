import type { Path } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import type { Reading } from "@/lib/domain/ledger/reading";
import type { RecipientFacts } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** Chance within five years from which on a use carries some of the good. */
const CARRIES = 0.1;

type Carrying = UseFacts & { readonly likelihood: number; readonly recipient: RecipientFacts };

/** Whether all the good rests on one recipient: nothing, where two or more each carry a use that makes humanity safer. */
export function oneRecipientRow(reading: Reading): LedgerRow {
  const good = reading.uses.filter(isCarrying);
  const [first] = good;
  const isSpread = good.some(({ recipient }) => recipient.id !== first?.recipient.id);
  return {
    subject: "one-recipient",
    cause: "incentives",
    label: "Whether the good rests on one recipient",
    claims: ["SM-12", "SM-26"],
    start: 2,
    level: isSpread ? 0 : 2,
    because: !first
      ? "No use described makes humanity safer with odds given, so no recipient carries the good."
      : isSpread
        ? `It is carried by ${listed([...new Set(good.map(({ recipient }) => recipient.name))])}.`
        : `All of it that is described rests on ${first.recipient.name}.`,
    moves: isSpread
      ? [
          {
            to: 0,
            why: "more than one recipient carries some of it",
            paths: good.slice(0, 3).map(({ path }) => `${path}/recipient`),
          },
        ]
      : [],
    answers: first
      ? [
          ...good.slice(0, 3).flatMap(({ path }): Path[] => [`${path}/recipient`, `${path}/likelihood-5y`]),
          ...(saysSomething(reading.answers, ACTING) ? [ACTING] : []),
        ]
      : ["uses.list"],
    isRaised: false,
    ...(!first && {
      unsaid: {
        title: "Which use makes humanity safer, in whose hands and with what odds",
        at: ["uses.list"],
      },
    }),
    ...(first && !isSpread && { says: saysOf(first, good, reading) }),
  };
}

/** Who would decide or act differently because of it. */
const ACTING: Path = "uses.governance-how";

/** Where something else than a use is counted on, it is of the uses alone that all rests on one. */
const onWhat = (answers: Reading["answers"]) =>
  saysSomething(answers, ACTING)
    ? "Of the uses described, every one that makes humanity safer is in the hands of"
    : "Of what is said to make humanity safer, all rests on";

/** What is counted on besides, by no use and with no odds, in its own words. */
const besideUses = (answers: Reading["answers"]) =>
  saysSomething(answers, ACTING)
    ? ` Counted on besides, by no use and with no odds: ${quoted(textAt(answers, ACTING))}.`
    : "";

function isCarrying(use: UseFacts): use is Carrying {
  const { stance, effect, likelihood, recipient } = use;
  return (
    (stance === "intended" || stance === "likely") &&
    (effect ?? 0) >= 1 &&
    (likelihood ?? 0) >= CARRIES &&
    recipient !== null
  );
}

function saysOf({ recipient }: Carrying, good: readonly Carrying[], { answers }: Reading): Says {
  const isAgainst = good.every(({ costsRecipient }) => costsRecipient === "yes");
  const likeliest = Math.max(...good.map(({ likelihood }) => likelihood));
  const [setting, bend] = ["setting", "bend"].map((field) => `${recipient.path}/${field}`);
  const sentence = (before: string, path = "") =>
    saysSomething(answers, path) ? ` ${before} ${quoted(textAt(answers, path))}.` : "";
  return {
    kind: "risk",
    title: `${onWhat(answers)} ${named(recipient.name)}${isAgainst ? ", acting against what their setting rewards" : ""}`,
    text: `What they would have to do: ${listed(good.map(({ name, likelihood }) => `${named(name)} (${chanceShown(likelihood)})`))}; no other recipient has a use that makes humanity safer at one chance in ten or more.${textAt(answers, "uses.decisive") === "one-act" ? " You say yourselves that the good rests on one decisive act." : ""}${besideUses(answers)}${sentence("What pays there:", setting)}${sentence("How they would bend the work to that:", bend)}`,
    resolve: "Say who else could carry it, or what makes them do it, and what happens if they don’t.",
    weight: Math.min(100, 100 * (1 - likeliest) * (isAgainst ? 1 : 0.6) + 20),
    argued: [],
  };
}
