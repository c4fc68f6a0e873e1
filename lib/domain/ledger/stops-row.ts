import { recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { datedCommitments } from "@/lib/domain/ledger/credits";
import { finderOf, findingOut } from "@/lib/domain/ledger/finder";
import { forecastInWords, forecastOfPathway } from "@/lib/domain/ledger/forecast-facts";
import { gravest, isGiven, standsBare } from "@/lib/domain/ledger/gravest-pattern";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { promisedAgainst } from "@/lib/domain/ledger/pathway-answered";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { namesStop } from "@/lib/domain/ledger/stopping";
import { denies } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

const TRIGGERS = "release.triggers";

const COMMITMENTS = "release.commitments";

/**
 * What would stop it, and who sees to what was promised (SM-30). A concern while a pattern of misuse is one, unless both are
 * there: a trigger in words of substance that ends something, and a commitment with owner and date.
 */
export function stopsRow({ answers, pathways, facts }: Reading, patterns: readonly LedgerRow[]): LedgerRow {
  const pattern = gravest(patterns);
  const hasTriggers = isGiven(answers, TRIGGERS) && namesStop(textAt(answers, TRIGGERS));
  const dated = datedCommitments(answers);
  const owned = dated.filter(({ isSubstantial }) => isSubstantial);
  const isThere = hasTriggers && owned.length > 0;
  const level = pattern && !isThere ? 2 : 0;
  const worst = pathways.toSorted((a, b) => b.own - a.own)[0];
  // Somebody finds out what would stop it, by a day, and somebody sees to something already: a line of “Not said”, where it isn't too late then.
  const isUnderWay = owned.length > 0 && finderOf(answers[TRIGGERS]) !== null && facts.reach < PUBLIC;
  const about = worst ? aheadOf(worst) : `“${pattern?.label ?? "misuse"}” is to be expected`;
  return {
    subject: "stops-and-owners",
    cause: "process",
    label: "What would stop it, and who sees to it",
    claims: ["SM-30"],
    start: pattern ? 2 : 0,
    level,
    because: !pattern
      ? "No pattern of misuse is a concern."
      : isThere
        ? `What would stop it is said, and ${named(owned[0]?.what ?? "")} is taken on (${owned[0]?.owner}).`
        : `${pattern.label} is a concern, and ${hasTriggers ? withoutOwned(dated) : withoutTriggers(answers)}.`,
    moves:
      pattern && isThere
        ? [
            {
              to: 0,
              why: `what would stop it is said, and ${named(owned[0]?.what ?? "")} is taken on (${owned[0]?.owner})`,
              paths: [TRIGGERS, ...(owned[0]?.paths ?? [])],
              isUnread: true,
            },
          ]
        : [],
    answers: [
      TRIGGERS,
      COMMITMENTS,
      ...(worst ? [`${worst.path}/severity`, `${worst.path}/likelihood`] : []),
    ],
    isRaised: level > 0 && !standsBare(patterns),
    ...(pattern &&
      !isThere &&
      !isUnderWay && { says: stopsSay({ about, worst, hasTriggers, dated, answers, facts }) }),
  };
}

/** With its odds: what its authors hold to be likely “is put at 90 %”, and is not told as what only could happen. */
const aheadOf = ({ name, likelihood }: PathwayFacts) =>
  likelihood === null
    ? `${titled(name)} could happen`
    : `${titled(name)} is put at ${chanceShown(likelihood)} within five years`;

/** Everybody has it, and nobody can take it back. */
const PUBLIC = 3;

/** Why nothing would stop it: its authors say that nothing does, that they don't know yet, what ends nothing, or they don't say. */
function withoutTriggers(answers: Reading["answers"], it = "it"): string {
  if (denies(textAt(answers, TRIGGERS))) return `as stated here nothing is set that would stop ${it}`;
  const found = findingOut(answers[TRIGGERS]);
  if (found) {
    const day = found.by === "" ? "" : ` by ${dateInWords(found.by)}`;
    return `what would stop ${it} isn’t known yet (${found.who === "" ? "nobody is named to find out" : `to find out${day}: ${found.who}`})`;
  }
  return isGiven(answers, TRIGGERS)
    ? // Which sign it is of, words say and no answer: it may be another than what is feared most.
      `what is said to happen on a sign of harm stops nothing`
    : `it isn’t said what would stop ${it}`;
}

type Dated = ReturnType<typeof datedCommitments>;

/** Why none of the commitments counts: none has a person and a day, or those that have say too little. */
const withoutOwned = ([first]: Dated) =>
  first ? `what ${first.owner} takes on says too little to count` : "no commitment has owner and date";

/** “‘Care’ has a person and a day, and says too little of what will be done to count”, of all that are so. */
function tooLittleOf(some: Dated): string {
  const [first, ...others] = some;
  if (!first) return "";
  if (first.what === "" && others.length === 0)
    return `A commitment of ${first.owner} doesn’t say what will be done`;
  const names = listed(some.map(({ what }) => (what === "" ? "one without a name" : named(what))));
  return `${names} ${others.length > 0 ? "have a person and a day, and say" : "has a person and a day, and says"} too little of what will be done to count`;
}

function stopsSay({ about, worst, hasTriggers, dated, answers, facts }: Stopping): Says {
  const owned = dated.filter(({ isSubstantial }) => isSubstantial);
  const short = dated.filter(({ isSubstantial }) => !isSubstantial);
  // What is public by the day on which it is found out stays so.
  const late = facts.reach === PUBLIC ? finderOf(answers[TRIGGERS]) : null;
  const said = textAt(answers, TRIGGERS);
  const told = denies(said)
    ? `Of what would stop it is said: ${quoted(said)}. `
    : isGiven(answers, TRIGGERS)
      ? `${hasTriggers ? "What would stop it" : "What is to happen"}: ${quoted(said)}. `
      : "";
  const bare = recordsOf(answers, COMMITMENTS)
    .filter(({ id }) => !dated.some((each) => each.id === id))
    .map(({ id }) => recordName(answers, COMMITMENTS, id, "what", unnamed("commitment")));
  const lacking = [
    short.length > 0 ? `${tooLittleOf(short)}.` : "",
    bare.length > 0 ? `Promised, without both a person and a day: ${listed(bare.map(named))}.` : "",
  ].filter((each) => each !== "");
  const promised =
    owned.length > 0
      ? takenOn(owned, worst, answers)
      : lacking.length > 0
        ? lacking.join(" ")
        : "No commitment is listed.";
  const unowned =
    short.length > 0
      ? "what is promised with a person and a day says too little to count"
      : "no commitment has a person and a day";
  return {
    kind: "process",
    title: hasTriggers
      ? `What would stop it is said, and ${unowned}, though ${about}`
      : late
        ? `What would stop it is not decided, though ${about}`
        : `${capital(about)}, and ${withoutTriggers(answers, "the work")}`,
    text: `${late && !hasTriggers ? `To find out by ${dateInWords(late.by)}: ${late.who}; what is public by then stays public. ` : ""}${told}${promised}${hasTriggers ? "" : seenBy(worst, answers)}`,
    resolve:
      "Name what you would have to see, who looks, what they then do and may do, and by when that is in place.",
    weight: 25,
    argued: [],
  };
}

type Stopping = Pick<Reading, "answers" | "facts"> & {
  readonly about: string;
  /** The pathway that is told, the gravest; none where no pathway is described. */
  readonly worst: PathwayFacts | undefined;
  readonly hasTriggers: boolean;
  readonly dated: Dated;
};

/** What is taken on against the pathway that is told; where nothing is, what else is, and against what. */
function takenOn(owned: Dated, worst: PathwayFacts | undefined, answers: Reading["answers"]): string {
  const against = worst ? promisedAgainst(answers, worst) : owned[0];
  if (against)
    return `Taken on${worst ? " against it" : ""} (${against.owner}): ${named(against.what)}; what would have to be seen for the work to stop is still missing.`;
  const [other] = owned;
  if (!other) return "";
  const names = other.pathways.map((id) =>
    named(recordName(answers, PATHWAYS, id, "name", unnamed("pathway"))),
  );
  return `No commitment with a person and a day names it; taken on (${other.owner}) is ${named(other.what)}, ${names.length > 0 ? `against ${listed(names, 2)}` : "against nothing in particular"}.`;
}

const PATHWAYS = "misuse.pathways";

/** A forecast that its authors say bears on it would be such a sign. */
function seenBy(worst: PathwayFacts | undefined, answers: Reading["answers"]): string {
  const forecast = worst && forecastOfPathway(worst.path, answers);
  return forecast
    ? ` A forecast given here bears on it, at ${forecastInWords(forecast)}; what follows if that comes true isn’t said.`
    : "";
}
