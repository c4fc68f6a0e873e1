import { recordPath } from "@/lib/domain/assessment/path";
import { noteAt, recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { UNNAMED_PERSON } from "@/lib/domain/assessment/unnamed";
import { finderOf } from "@/lib/domain/ledger/finder";
import { gravest, isGiven, standsBare } from "@/lib/domain/ledger/gravest-pattern";
import { LEVEL_WORDS, type LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, quoted, quotedInFull, titled } from "@/lib/domain/ledger/named";
import { isPublished } from "@/lib/domain/ledger/published";
import type { Reading } from "@/lib/domain/ledger/reading";
import { denies, saysSomething } from "@/lib/domain/ledger/substance";

const CONSULTED = "inaction.consulted";

const DISSENT = "inaction.dissent";

/** Of the work itself: “two of the authors”, “the second author”. Authors of something else are somebody. English, as the next two. */
const AUTHORS =
  /\b(?:of|among) (?:the|our|its) (?:own )?(?:co-?)?authors\b(?! of)|^(?:the |our |a |one |two )?(?:(?:first|second|last|senior|lead|corresponding|other) )?(?:co-?)?authors?\b(?! of| from)/iu;

/** What is read, and nobody who is asked: “the community's writing on disclosure”. */
const WRITINGS =
  /^(?:(?!\b(?:of|who|for|at|from|in|behind)\b)[^,;:(])*?\b(?:writings?|literature|papers|books|articles|essays|publications|blog posts?)\b(?=$|[,;:.(]| (?:on|about|of|in|by|from)\b)/iu;

/** “Their dates are in the report; they did not design the tests.” */
const DID_NOT = /\b(?:they|he|she) (?:did(?: not|n['’]t)|had no|were not|weren['’]t|was not|wasn['’]t)\b/iu;

/** What somebody gives to the work is what it is made of, and no answer to the plan: “Their estimates stand behind the ranking.” */
const INPUT =
  /\b(?:their|his|her) (?:estimates?|judge?ments?|ratings?|labels?|answers?|opinions?|numbers?|figures|data)\b[^.;]{0,20}?\b(?:stands?|lies?|underl(?:ie|ies|ay)|forms?|makes? up|went into|goes? into|entered?|feeds?|are in|is in)\b/iu;

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
      isDenied: isInferred || DID_NOT.test(changed) || INPUT.test(changed),
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
              said: quotedInFull(heard.changed),
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
      consulted.length === 0 && {
        unsaid: { title: "Who outside was asked, and what that changed", at: [CONSULTED] },
      }),
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
  if (denied) return `Of asking ${named(denied.name)} it is written: ${quoted(denied.changed)}`;
  const hinted = outside.filter(({ changed }) => LEAVE.test(changed));
  const others = outside.filter((each) => !hinted.includes(each));
  const finder = others.find((each) => each.finder !== "")?.finder;
  const told = [
    others.length > 0
      ? `what asking ${listed(
          others.map(({ name }) => titled(name)),
          2,
        )} changed ${finder ? `is still to be found out (${finder})` : "isn’t said"}`
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
      ? `What asking or telling ${listed(
          unread.map(({ name }) => titled(name)),
          2,
        )} changed isn’t said`
      : `${named(read.name)} is what was read; nobody outside is named who was asked`;
  return consulted.every(({ isOwn }) => isOwn)
    ? `Those who were asked, ${names}, are of the work’s own field`
    : `It isn’t said where ${names}, who were asked, speak from`;
}

/** Who in the team disagrees, and about what, where it is said. */
const dissentIn = (answers: Reading["answers"]) =>
  saysSomething(answers, DISSENT) ? ` In the team, it is said: ${quoted(textAt(answers, DISSENT))}.` : "";

function detail(pattern: LedgerRow, consulted: Consulted, answers: Reading["answers"]): string {
  const own = consulted.filter(({ isOwn, hasChanged }) => isOwn && hasChanged);
  const within =
    own.length > 0
      ? ` What ${listed(own.map(({ name }) => named(name)))} changed is said; they are of the work’s own field.`
      : "";
  const decided =
    textAt(answers, "inaction.decided") === "with-outsiders"
      ? " People outside took part in deciding to propose it."
      : "";
  // How grave the finding on it is goes by what it tells; where what goes out is blocking, it is to be discussed either way.
  const stands =
    pattern.level === 4
      ? `is a danger to be discussed ${isPublished(answers) ? "now, since it is out" : "before anything goes out"}`
      : `stands here as ${pattern.level === 2 ? "a concern" : `a ${LEVEL_WORDS[pattern.level] ?? ""} danger`}`;
  return `Why it takes somebody outside: “${pattern.label}” ${stands}.${within}${decided}${dissentIn(answers)}`;
}
