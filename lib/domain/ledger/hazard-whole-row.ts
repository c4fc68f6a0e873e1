import { textAt } from "@/lib/domain/assessment/records";
import { moveBy } from "@/lib/domain/ledger/credits";
import { type LedgerRow, levelNear } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import { firstInWords, type Order, orderOf, TOLD_FIRST } from "@/lib/domain/ledger/order";
import { hazardSaidAt, type OutputFacts, outputId } from "@/lib/domain/ledger/output-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { saysNobody, saysSomething, saysWho } from "@/lib/domain/ledger/substance";

/** Patterns whose mitigation, taken on by somebody, holds something of a hazard back. */
const OF_HAZARD: ReadonlySet<string> = new Set([
  "hazard-in-write-up",
  "red-team-as-attack",
  "safeguard-removal",
]);
const HAZARD_WORDS: readonly string[] = ["", "some of a way", "a good deal of a way"];

/**
 * What shows a way to cause harm, to everybody and whole. One lighter where somebody has taken on to hold something of it back, or where
 * whoever could mend it has it first.
 */
export function hazardWholeRow({ facts, pathways, release, answers }: Reading): LedgerRow {
  const isOpen = release === "open" || release === "";
  const out = facts.outputs.filter(({ reach }) => isOpen && reach === 3);
  const worst = out.toSorted((a, b) => hazardOf(b) - hazardOf(a))[0];
  const start = out.some(({ hazard }) => hazard.structural > 0) ? 2 : 0;
  const heavy = worst && hazardOf(worst) > 0 ? 2 : 0;
  const owned = pathways
    .filter(({ pattern }) => OF_HAZARD.has(pattern))
    .flatMap(({ credits }) => credits.filter(({ kind }) => kind === "owned"))[0];
  const order = heavy > 0 ? orderOfAll(out, answers) : null;
  const off = (owned || order) && heavy > 0 ? 1 : 0;
  const level = levelNear(heavy - off);
  const shows = worst ? showsInWords(worst) : "";
  return {
    subject: "hazard-out-whole",
    cause: "release",
    label: "A way to cause harm, out to everybody and whole",
    claims: ["SM-2", "SM-30", "AF-6"],
    start: levelNear(start),
    level,
    because:
      heavy > 0
        ? `${shows}, and becomes public.`
        : "Nothing that is known to show a way to cause harm becomes public.",
    moves: [
      ...(off > 0 && owned ? [moveBy(owned, level)] : []),
      ...(order ? [{ to: level, why: firstInWords(order), paths: order.paths, isUnread: true }] : []),
    ],
    answers: [
      ...new Set([
        "screening.hazard",
        "release.form",
        ...(worst ? [...worst.paths, hazardSaidAt(worst)] : []),
        ...(off > 0 && owned ? owned.paths : []),
        ...(order?.paths ?? []),
      ]),
    ],
    isRaised: heavy > start,
    ...(worst &&
      heavy > 0 && {
        says: {
          kind: "risk" as const,
          title: `${shows}, and goes out whole to everybody`,
          text: toldInWords(worst, facts.recipients, answers),
          resolve:
            "Ask somebody from the field of the hazard who has to be told first, what can be held back, and what would show the same with less of it; name who sees to that, by when, or say where it is agreed who has it first.",
          weight: 25 + hazardOf(worst) * 20,
          argued: ["release.timing-why", TOLD_FIRST].filter((path) => saysWho(answers, path)),
          joins: "hold-back",
        },
      }),
  };
}

/** Every output that shows a way to cause harm is first with somebody who could mend it. */
function orderOfAll(outputs: readonly OutputFacts[], answers: Reading["answers"]): Order | null {
  const orders = outputs
    .filter((output) => hazardOf(output) > 0)
    .map((output) => orderOf(answers, outputId(output)));
  return orders.includes(null) ? null : (orders[0] ?? null);
}

const hazardOf = ({ hazard }: OutputFacts) => Math.max(hazard.structural, hazard.said);

/** How far it shows a way to cause harm, as its authors have it; what it is taken for beyond that, said so. */
function showsInWords(output: OutputFacts): string {
  const { structural, said, isSaid } = output.hazard;
  const beyond = structural === 2 && said < 2;
  if (beyond && isSaid)
    return `${nameOf(output)} shows a way to cause harm, how much by its authors’ word alone`;
  return `${nameOf(output)} shows ${beyond ? "a way" : HAZARD_WORDS[Math.max(structural, said)] || "a way"} to cause harm`;
}

const nameOf = ({ name }: OutputFacts) => (name.startsWith("“") ? name : "What is made");

/** Who has it before everybody else, as far as it is said. */
function toldInWords(
  output: OutputFacts,
  recipients: OutputFacts["recipients"],
  answers: Reading["answers"],
): string {
  const when = ({ path }: { readonly path: string }) => textAt(answers, `${path}/when`);
  const first = recipients.filter((each) => when(each) === "before-release");
  const said = quoted(textAt(answers, TOLD_FIRST));
  const told = saysNobody(answers, TOLD_FIRST)
    ? ` By its authors’ own word: ${said}.`
    : saysSomething(answers, TOLD_FIRST)
      ? ` Who is told first, and what is held back, is said in words: ${said}.`
      : "";
  if (first.length > 0) {
    return `Before release it is with ${listed(first.map(({ name }) => named(name)))}; from release on with everybody, those who would do harm among them.${told}`;
  }
  if (told !== "") return told.trim();
  const isSaid = output.recipients.length > 0 && output.recipients.every((each) => when(each) !== "");
  return isSaid
    ? `Of those who receive it, ${listed(output.recipients.map(({ name }) => named(name)))}, none has it before release: whoever could mend what it shows learns of it when whoever would use it does.`
    : "It isn’t said who has it first: whoever could mend what it shows, or whoever would use it.";
}
