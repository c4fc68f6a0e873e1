import type { Path } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { evidenced } from "@/lib/domain/ledger/evidence";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import { easierAt, type OutputFacts } from "@/lib/domain/ledger/output-facts";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { isToldOnly } from "@/lib/domain/ledger/reach";
import type { Reading } from "@/lib/domain/ledger/reading";
import type { RecipientFacts } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";

const PATHS = "uses.flourishing-paths";
const IF_IT_WORKS = "uses.works-perfectly";

/**
 * Whose wishes are served by what makes systems do as asked, or moves what people believe; and where users getting what they ask for
 * is the only way named by which lives go better (SM-22).
 */
export function whoseWishesRow({ facts, answers }: Reading): LedgerRow {
  const serving = facts.outputs
    .filter(({ form }) => !AMONG_PEOPLE.has(form))
    .filter(({ easier }) => easier.has("controllable") || easier.has("persuasive"))
    .toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  const ways = valueAt(answers, PATHS);
  const isOnlyRequests = Array.isArray(ways) && ways.length === 1 && ways[0] === "user-requests";
  const start = serving ? 2 : 0;
  // Aims that aren’t said, or are called good by their authors’ word alone, are no better than opposed ones.
  const aims = (serving?.recipients ?? []).map(({ path }): Path => `${path}/aims`);
  const isShownMixed = !isOnlyRequests && aims.length > 0 && aims.every((at) => areShownMixed(answers, at));
  const level = isShownMixed ? 1 : serving || isOnlyRequests ? 2 : 0;
  const holder = serving ? holderOf(serving, answers) : null;
  const does = serving?.easier.has("controllable")
    ? "makes systems do what its holder asks"
    : "changes what moves people";
  const name = serving?.name.startsWith("“") ? serving.name : "What is made";
  const title = serving
    ? `${name} ${does}${holder ? `, and ${named(holder.recipient.name)} holds it${holder.aims}` : ""}`
    : "That users get what they ask for is the only way named by which lives go better";
  const only =
    isOnlyRequests && serving
      ? " That users get what they ask for is the only way named by which lives go better."
      : "";
  return {
    subject: "whose-wishes",
    cause: "case",
    label: "Whose wishes are served",
    claims: ["SM-22", "SM-33", "AL-1"],
    start,
    level,
    because:
      level === 0
        ? "Nothing made does what somebody asks, or moves what people believe."
        : serving?.isPresumed && !isOnlyRequests
          ? `${serving.isCalledNone ? `That ${serving.name} makes none of these easier is stated, not shown, and it isn’t said` : `It isn’t said what ${serving.name} makes easier, nor`} whose wishes that serves.`
          : `${title}.`,
    moves: isShownMixed
      ? [
          {
            to: 1,
            why: "there is evidence, with its place, that the aims of none who hold it part from people’s good",
            paths: aims,
            isUnread: true,
          },
        ]
      : [],
    answers: [
      ...(serving ? [easierAt(serving)] : []),
      ...aims,
      PATHS,
      ...(saysSomething(answers, IF_IT_WORKS) ? [IF_IT_WORKS] : []),
    ],
    isRaised: level > start,
    ...(level > 0 &&
      serving?.isPresumed &&
      !isOnlyRequests && {
        unsaid: {
          title: `What ${serving.name} makes easier, and whose wishes that serves`,
          at: [easierAt(serving)],
        },
      }),
    ...(level > 0 &&
      !(serving?.isPresumed && !isOnlyRequests) && {
        says: {
          kind: "conflation" as const,
          title,
          text: `${serving?.easier.has("controllable") ? "What does as asked does so whatever is asked." : "What moves people moves them anywhere."}${only}${holdersInWords(serving)}${successInWords(answers)}`,
          resolve:
            "Say for whom each use is good who neither makes nor uses the system, by which steps, and what stops a request that is bad for them.",
          weight: 20 + (holder ? holder.weight : 0),
          argued: recordsOf(answers, "uses.list")
            .filter(({ id }) => serving !== undefined && usesOutput(answers, id, serving))
            .map(({ id }) => `uses.list/${id}/flourishing`)
            .filter((path) => saysSomething(answers, path)),
          joins: "power",
        },
      }),
  };
}

const areShownMixed = (answers: Reading["answers"], at: Path) =>
  (numberAt(answers, at) ?? -1) >= 0 && evidenced(answers).has(at);

const rankOf = ({ isPresumed, weight }: OutputFacts) => (isPresumed ? 2 : 0) + (isToldOnly(weight) ? 1 : 0);

const AIMS: Readonly<Record<string, string>> = {
  "-2": ", whose aims are called opposed to most people’s good",
  "-1": ", whose aims are called often opposed to people’s good",
  "0": ", whose aims are called indifferent or mixed",
};

/** The recipient of an output whose aims part most from people's good, as the authors judge them. */
function holderOf({ recipients }: OutputFacts, answers: Reading["answers"]) {
  const aimsOf = ({ path }: RecipientFacts) => numberAt(answers, `${path}/aims`);
  const recipient = recipients.toSorted((a, b) => (aimsOf(a) ?? 3) - (aimsOf(b) ?? 3))[0];
  if (!recipient) return null;
  const aims = aimsOf(recipient);
  return {
    recipient,
    aims: AIMS[String(aims)] ?? "",
    weight: aims === null ? 0 : Math.max(0, 5 - 10 * aims),
  };
}

function holdersInWords(serving: OutputFacts | undefined): string {
  const names = serving?.recipients.map(({ name }) => named(name)) ?? [];
  return names.length > 1 ? ` It serves ${listed(names)} alike.` : "";
}

/** What goes wrong when it works, as its authors have it: told, and weighed by nobody but a reader. */
function successInWords(answers: Reading["answers"]): string {
  return saysSomething(answers, IF_IT_WORKS)
    ? ` What goes wrong if it works and everybody uses it: ${quoted(textAt(answers, IF_IT_WORKS))}.`
    : "";
}

const usesOutput = (answers: Reading["answers"], use: string, { path }: OutputFacts) =>
  referredAt(answers, `uses.list/${use}/outputs`).some((id) => path.endsWith(`/${id}`));
