import { textAt } from "@/lib/domain/assessment/records";
import { moveBy } from "@/lib/domain/ledger/credits";
import { type LedgerRow, levelNear } from "@/lib/domain/ledger/ledger-row";
import { HAS_IT_FIRST } from "@/lib/domain/ledger/lighter-answers";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import { firstInWords, type Order, orderOf, TOLD_FIRST } from "@/lib/domain/ledger/order";
import { hazardSaidAt, type OutputFacts, outputId } from "@/lib/domain/ledger/output-facts";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import { isPublished } from "@/lib/domain/ledger/published";
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
  // What people have learnt is told in the row of its pattern: it isn’t out whole.
  const out = facts.outputs.filter(({ reach, form }) => isOpen && reach === 3 && !AMONG_PEOPLE.has(form));
  const worst = out.toSorted((a, b) => hazardOf(b) - hazardOf(a))[0];
  const start = out.some(({ hazard }) => hazard.structural > 0) ? 2 : 0;
  const heavy = worst && hazardOf(worst) > 0 ? 2 : 0;
  const owned = pathways
    .filter(({ pattern }) => OF_HAZARD.has(pattern))
    .flatMap(({ credits }) => credits.filter(({ kind }) => kind === "owned"))[0];
  const order = heavy > 0 ? orderOfAll(out, answers) : null;
  const off = (owned || order) && heavy > 0 ? 1 : 0;
  const level = levelNear(heavy - off);
  const shown = worst ? shownOf(worst) : { is: "", by: "" };
  return {
    subject: "hazard-out-whole",
    cause: "release",
    label: "A way to cause harm, out to everybody and whole",
    claims: ["SM-2", "SM-30", "AF-6"],
    start: levelNear(start),
    level,
    because:
      heavy > 0
        ? `${shown.is}, and becomes public${shown.by === "" ? "" : `; ${shown.by}`}.`
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
          title: `${shown.is}, and goes out whole to everybody${shown.by === "" ? "" : `; ${shown.by}`}`,
          text: toldInWords(worst, answers),
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

/** What is known of whether an output shows a way to cause harm, in clauses: what it is, and what that rests on. */
type Shown = { readonly is: string; readonly by: string };

/**
 * That it shows one is said where its authors say so of it; else what it is makes one expect it, beside what they answer. Of several outputs
 * a “some” in the screening isn't said of this one.
 */
function shownOf(output: OutputFacts): Shown {
  const { hazard, isHazardDenied, isHazardPlaced, isPresumed, easier, weight } = output;
  const name = nameOf(output);
  if (isHazardPlaced)
    return hazard.structural === 2 && hazard.said < 2
      ? { is: `${name} shows a way to cause harm`, by: "how serious a one is stated, not shown" }
      : {
          is: `${name} shows ${HAZARD_WORDS[Math.max(hazard.structural, hazard.said)] || "a way"} to cause harm`,
          by: "",
        };
  const may = "may show a way to cause harm";
  const is =
    easier.has("attackable") && !isPresumed
      ? "makes systems easier to attack"
      : weight === "capable"
        ? "can be made to do whatever such weights can"
        : may;
  const whether = `whether it ${is === may ? "does" : "shows a way to cause harm"}`;
  const by = isHazardDenied
    ? `asked ${whether}, the answer is No, which nobody has checked`
    : hazard.isSaid
      ? "by the screening something of the work shows a way to cause harm; whether this does isn’t said"
      : `${whether} isn’t said`;
  return { is: `${name} ${is}`, by };
}

const nameOf = ({ name }: OutputFacts) => (name.startsWith("“") ? name : "What is made");

/** Who has it before everybody else, as far as it is said. */
function toldInWords(output: OutputFacts, answers: Reading["answers"]): string {
  const isOut = isPublished(answers);
  const when = ({ path }: { readonly path: string }) => textAt(answers, `${path}/when`);
  const first = output.recipients.filter((each) => when(each) === HAS_IT_FIRST);
  const said = quoted(textAt(answers, TOLD_FIRST));
  const told = saysNobody(answers, TOLD_FIRST)
    ? ` Asked who is told first, the answer is ${said}.`
    : saysSomething(answers, TOLD_FIRST)
      ? ` Who is told first, and what is held back, is said in words: ${said}.`
      : "";
  if (first.length > 0) {
    return `Before release it ${isOut ? "was" : "is"} with ${listed(first.map(({ name }) => named(name)))}; from release on with everybody, those who would do harm among them.${told}`;
  }
  if (told !== "") return told.trim();
  const isSaid = output.recipients.length > 0 && output.recipients.every((each) => when(each) !== "");
  return isSaid
    ? `Of those who receive it, ${listed(output.recipients.map(({ name }) => named(name)))}, none ${isOut ? "had" : "has"} it before release: whoever could mend what it shows ${isOut ? "learnt of it when whoever would use it did" : "learns of it when whoever would use it does"}.`
    : `It isn’t said who ${isOut ? "had" : "has"} it first: whoever could mend what it shows, or whoever would use it.`;
}
