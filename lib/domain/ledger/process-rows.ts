import { recordPath } from "@/lib/domain/assessment/path";
import { noteAt, recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { UNNAMED_PERSON, unnamed } from "@/lib/domain/assessment/unnamed";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { datedCommitments } from "@/lib/domain/ledger/credits";
import { finderOf, findingOut } from "@/lib/domain/ledger/finder";
import { LEVEL_WORDS, type LedgerRow, type Says } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { namesStop } from "@/lib/domain/ledger/stopping";
import { denies, saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

const TRIGGERS = "release.triggers";
const COMMITMENTS = "release.commitments";
const CONSULTED = "inaction.consulted";
const DISSENT = "inaction.dissent";

/** Words of substance that aren't a denial: “Nothing, we publish in any case” is no trigger. */
const isGiven = (answers: Reading["answers"], path: string, least = 3) =>
  saysSomething(answers, path, least) && !denies(textAt(answers, path));

/** The gravest pattern of misuse, from a concern on: what somebody has to be ready to act on. */
function gravest(patterns: readonly LedgerRow[]): LedgerRow | undefined {
  return patterns.filter(({ level }) => level >= 2).toSorted((a, b) => b.level - a.level)[0];
}

/** The same, by hard facts alone: a row that stands higher by its authors' words would fall without them. */
const standsBare = (patterns: readonly LedgerRow[]) =>
  patterns.some(({ level, isRaised }) => level >= 2 && !isRaised);

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
      !isUnderWay && { says: stopsSay(about, hasTriggers, dated, answers, facts.reach === PUBLIC) }),
  };
}

/** With its odds: what its authors hold to be likely “is put at 90 %”, and is not told as what only could happen. */
const aheadOf = ({ name, likelihood }: PathwayFacts) =>
  likelihood === null
    ? `${titled(name)} could happen`
    : `${titled(name)} is put at ${chanceShown(likelihood)} within five years`;

/** Everybody has it, and nobody can take it back. */
const PUBLIC = 3;

/** Why nothing would stop it: its authors say that nothing does, or they don't say. */
const withoutTriggers = (answers: Reading["answers"]) =>
  denies(textAt(answers, TRIGGERS))
    ? "by its authors’ own word nothing is set that would stop it"
    : "it isn’t said what would stop it";

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

function stopsSay(
  about: string,
  hasTriggers: boolean,
  dated: Dated,
  answers: Reading["answers"],
  isPublic: boolean,
): Says {
  const owned = dated.filter(({ isSubstantial }) => isSubstantial);
  const short = dated.filter(({ isSubstantial }) => !isSubstantial);
  // What is public by the day on which it is found out stays so.
  const late = isPublic ? finderOf(answers[TRIGGERS]) : null;
  const who = findingOut(answers[TRIGGERS])?.who;
  const finder =
    who && !late
      ? `To find out what would stop it: ${who}. `
      : denies(textAt(answers, TRIGGERS))
        ? `Of what would stop it is said: ${quoted(textAt(answers, TRIGGERS))}. `
        : !hasTriggers && isGiven(answers, TRIGGERS)
          ? `What is said of it ends nothing: ${quoted(textAt(answers, TRIGGERS))}. `
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
      ? `Taken on (${owned[0]?.owner}): ${named(owned[0]?.what ?? "")}; what would have to be seen to stop is another matter.`
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
        ? `What would stop it is not decided (to find out by ${dateInWords(late.by)}: ${late.who}), and what is public by then stays public; ${about}`
        : `${capital(withoutTriggers(answers))}, though ${about}`,
    text: `${hasTriggers ? `What would stop it: ${quoted(textAt(answers, TRIGGERS))}. ` : finder}${promised}`,
    resolve:
      "Name what you would have to see, who looks, what they then do and may do, and by when that is in place.",
    weight: 25,
    argued: [],
  };
}

/** Of the work itself: “two of the authors”, “the second author”. Authors of something else are somebody. English, as the next two. */
const AUTHORS =
  /\b(?:of|among) (?:the|our|its) (?:own )?(?:co-?)?authors\b(?! of)|^(?:the |our |a |one |two )?(?:(?:first|second|last|senior|lead|corresponding|other) )?(?:co-?)?authors?\b(?! of| from)/iu;
/** What is read, and nobody who is asked: “the community's writing on disclosure”. */
const WRITINGS =
  /^(?:(?!\b(?:of|who|for|at|from|in|behind)\b)[^,;:(])*?\b(?:writings?|literature|papers|books|articles|essays|publications|blog posts?)\b(?=$|[,;:.(]| (?:on|about|of|in|by|from)\b)/iu;
/** “Their dates are in the report; they did not design the tests.” */
const DID_NOT = /\b(?:they|he|she) (?:did(?: not|n['’]t)|had no|were not|weren['’]t|was not|wasn['’]t)\b/iu;

/** Leave that was given is nobody’s answer to the plan: “The games may be used; the data lie behind a password.” */
const LEAVE =
  /\b(?:may|can|could) (?:now |then )?be used\b|\b(?:consent|leave|licen[cs]e|permission)s?\b(?: (?:is|was|were))?(?: \w+)? (?:given|granted)\b|\b(?:consent|leave|licen[cs]e|permission)s? to (?:\w+ )?use\b|\b(?:gave|granted)\b[^.;]{0,30}\b(?:consent|leave|licen[cs]e|permission)s?\b|\blicen[cs]ed (?:it|them|us|the)\b/iu;
/** A note by which nobody knows that they changed it: it takes the strength, and no level, or to leave the note out would make the row lighter. */
const INFERRED = /\b(?:inferred|guess(?:ed)?|supposed|presumed|surmised)\b/iu;

/** Somebody outside the field, by name or description, and what changed because of them. */
function consultedIn(answers: Reading["answers"]) {
  return recordsOf(answers, CONSULTED).map(({ id }) => {
    const at = (field: string) => recordPath(CONSULTED, id, field);
    const standing = textAt(answers, at("standing"));
    const name = recordName(answers, CONSULTED, id, "who", UNNAMED_PERSON);
    const who = textAt(answers, at("who"));
    const isAuthor = AUTHORS.test(who);
    const isRead = WRITINGS.test(who);
    const isOutside = standing !== "" && standing !== "own-field" && !isAuthor && !isRead;
    const changed = textAt(answers, at("changed"));
    const isInferred = INFERRED.test(noteAt(answers, at("changed")));
    const hasChanged =
      isGiven(answers, at("changed"), 2) && saysSomething(answers, at("who"), 1) && !LEAVE.test(changed);
    return {
      path: recordPath(CONSULTED, id),
      name,
      isOutside,
      isAuthor,
      isRead,
      finder: finderOf(answers[at("changed")])?.who ?? "",
      isDenied: isInferred || DID_NOT.test(changed),
      isOwn: standing === "own-field",
      hasChanged,
      isInferred,
      changed,
    };
  });
}

/** Whether somebody from outside the field was asked and changed something (SM-28). A concern while a pattern of misuse is one. */
export function outsidersRow({ answers }: Reading, patterns: readonly LedgerRow[]): LedgerRow {
  const pattern = gravest(patterns);
  const consulted = consultedIn(answers);
  const changing = consulted.filter(({ isOutside, hasChanged }) => isOutside && hasChanged);
  const heard = changing.find(({ isDenied }) => !isDenied) ?? changing[0];
  const level = pattern && !heard ? 2 : 0;
  const said = consulted.length === 0 ? withoutList(answers) : asked(consulted);
  return {
    subject: "outsiders",
    cause: "process",
    label: "Whether somebody outside changed something",
    claims: ["SM-28"],
    start: pattern ? 2 : 0,
    level,
    because: heard
      ? `${named(heard.name)}: asked, and this changed: ${quoted(heard.changed)}${heard.isInferred ? "; by the note beside it, that it came of asking them is inferred" : ""}.`
      : !pattern
        ? "No pattern of misuse is a concern."
        : `${said}.`,
    moves:
      pattern && heard
        ? [
            {
              to: 0,
              why: `${named(heard.name)}: asked, and something changed`,
              paths: [`${heard.path}/who`, `${heard.path}/standing`, `${heard.path}/changed`],
              isUnread: true,
              isCompared: true,
              ...(heard.isDenied && { isDenied: true }),
            },
          ]
        : [],
    answers: [CONSULTED, "inaction.decided", ...(saysSomething(answers, DISSENT) ? [DISSENT] : [])],
    isRaised: level > 0 && !standsBare(patterns),
    ...(pattern &&
      !heard &&
      consulted.length > 0 && {
        says: {
          kind: "process" as const,
          title: said,
          text: detail(pattern, consulted, answers),
          resolve:
            "Show it to somebody who would live with the consequences, or who thinks as an attacker would, while the plan can still change; and write down what they change.",
          weight: 15,
          argued: [],
          joins: "stops-and-owners",
        },
      }),
  };
}

type Consulted = ReturnType<typeof consultedIn>;

function withoutList(answers: Reading["answers"]): string {
  return textAt(answers, "inaction.decided") === "with-outsiders"
    ? "People outside took part in deciding; who they were and what they changed isn’t said"
    : "It isn’t said who was asked";
}

/** Says “none” only of those listed, each of whom was looked at. */
function asked(consulted: Consulted): string {
  const outside = consulted.filter(({ isOutside }) => isOutside);
  const denied = outside.find(({ changed }) => denies(changed));
  if (denied) return `Of asking ${named(denied.name)} its authors write: ${quoted(denied.changed)}`;
  const hinted = outside.filter(({ changed }) => LEAVE.test(changed));
  const others = outside.filter((each) => !hinted.includes(each));
  const finder = others.find((each) => each.finder !== "")?.finder;
  const told = [
    others.length > 0
      ? `${listed(
          others.map(({ name }) => named(name)),
          2,
        )}: ${finder ? `what asking them changed is still to be found out (${finder})` : "asked, and it isn’t said what that changed"}`
      : "",
    ...hinted.map(
      ({ name, changed }) =>
        `of asking ${named(name)} it is told what was allowed, and no change: ${quoted(changed)}`,
    ),
  ].filter((each) => each !== "");
  if (told.length > 0) return capital(told.join("; "));
  const names = listed(
    consulted.map(({ name }) => named(name)),
    2,
  );
  const [authors, read] = [
    consulted.find(({ isAuthor }) => isAuthor),
    consulted.find(({ isRead }) => isRead),
  ];
  if (authors) return `${named(authors.name)}, named as asked, belong to the work’s own authors`;
  const unread = consulted.filter(({ isRead }) => !isRead);
  if (read)
    return unread.length > 0
      ? `${listed(
          unread.map(({ name }) => named(name)),
          2,
        )}: asked or told, and it isn’t said what that changed`
      : `${named(read.name)} is what was read; nobody outside is named who was asked`;
  return consulted.every(({ isOwn }) => isOwn)
    ? `Those who were asked, ${names}, are of the authors’ own field`
    : `${names}: asked, and it isn’t said where they speak from`;
}

/** Who in the team disagrees, and about what, where it is said. */
const dissentIn = (answers: Reading["answers"]) =>
  saysSomething(answers, DISSENT) ? ` In the team, it is said: ${quoted(textAt(answers, DISSENT))}.` : "";

function detail(pattern: LedgerRow, consulted: Consulted, answers: Reading["answers"]): string {
  const own = consulted.filter(({ isOwn, hasChanged }) => isOwn && hasChanged);
  const within =
    own.length > 0
      ? ` What ${listed(own.map(({ name }) => named(name)))} changed is said; they are of the authors’ own field.`
      : "";
  const decided =
    textAt(answers, "inaction.decided") === "with-outsiders"
      ? " People outside took part in deciding to propose it."
      : "";
  // How grave the finding on it is goes by what it tells; where what goes out is blocking, it is to be discussed either way.
  const stands =
    pattern.level === 4
      ? "is to be discussed before anything goes out"
      : `is ${pattern.level === 2 ? "a concern" : (LEVEL_WORDS[pattern.level] ?? "")}`;
  return `What it is for: “${pattern.label}” ${stands}.${within}${decided}${dissentIn(answers)}`;
}
