import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { noteAt, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { isHarm, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { contentWords } from "@/lib/domain/ledger/filler";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { denies, saysSomething } from "@/lib/domain/ledger/substance";
import { oddsInWords } from "@/lib/domain/quantities/chance-shown";

const IF_IT_WORKS = "uses.works-perfectly";

/** Words of content that a pathway or a use has in common with what goes wrong, at least, to be seen to be about it. */
const OF_THE_SAME = 2;
/** The row whose finding tells it, said or not: so saying it makes no finding more. */
const JOINS = "turned-round";
/** Characters of their words, in a title. */
const TOLD = 160;

/**
 * What goes wrong where the work does all that it is for (SM-33). A concern wherever something leaves the organisation, said or not: what
 * success does no promise and no test of the work makes smaller. It sets their words beside the pathways and feared uses that share
 * words with them, or says that none does; whether they are about the same is for a reader.
 */
export function successRow(reading: Reading): LedgerRow {
  const { facts, answers } = reading;
  const level = facts.reach >= 2 ? 2 : 0;
  const isSaid = saysSomething(answers, IF_IT_WORKS) && !denies(textAt(answers, IF_IT_WORKS));
  return {
    subject: "success",
    cause: "release",
    label: "What goes wrong if it works",
    claims: ["SM-33"],
    start: level,
    level,
    because:
      level === 0
        ? "It stays within the organisation."
        : isSaid
          ? "What goes wrong if it works and everybody uses it is said."
          : "It isn’t said what goes wrong if it works and everybody uses it.",
    moves: [],
    answers: [IF_IT_WORKS],
    isRaised: false,
    ...(level > 0 && { says: isSaid ? saysOf(reading) : ofSilence(reading) }),
  };
}

/** With which good it comes: what success does no better work makes smaller. */
function comesWith(uses: Reading["uses"]): string {
  const [likeliest] = uses
    .filter(({ stance, effect }) => stance === "intended" && (effect ?? 1) >= 1)
    .toSorted((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0));
  return likeliest
    ? `It would come with ${named(likeliest.name)} (${oddsInWords(likeliest.likelihood)}), and not by its failing.`
    : "Nothing that makes the work better makes this smaller.";
}

function saysOf({ answers, pathways, uses }: Reading): Says {
  const words = textAt(answers, IF_IT_WORKS);
  const told = excerpt(words, TOLD).replace(/\.$/u, "");
  const { followed, isTouched } = followedBy(words, { answers, pathways, uses });
  const note = noteAt(answers, IF_IT_WORKS);
  return {
    kind: "risk",
    title:
      followed.length === 0
        ? `If it works as meant, this is said to go wrong: ${quoted(told)}${isTouched ? "" : "; no pathway and no feared use is about that"}`
        : `If it works as meant, this is said to go wrong: ${quoted(told)}; nearest to it is ${followed[0]}`,
    text: [
      told.endsWith("…") ? `In full: ${quoted(words)}.` : "",
      note.trim() === "" ? "" : `Written beside it: ${quoted(note)}.`,
      followed.length > 1 ? `In much the same words: ${listed(followed.slice(1), 2)}.` : "",
      comesWith(uses),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    resolve:
      "Follow it as a pathway: who gains by it, who loses, how likely it is; and say what would have to be there besides the work for it not to come.",
    weight: 25,
    argued: [],
    joins: JOINS,
  };
}

/** As grave as what would be said: whoever leaves it blank, or says that nothing does, has no finding less. */
function ofSilence({ answers }: Reading): Says {
  const words = textAt(answers, IF_IT_WORKS);
  return {
    kind: "expectation",
    title: denies(words)
      ? `Asked what goes wrong if it works and everybody uses it, the answer is ${named(excerpt(words, TOLD))}`
      : "What goes wrong if it works as meant and everybody uses it isn’t said",
    text: "Nothing that makes the work better makes that smaller.",
    resolve:
      "Suppose that all of it works, and follow that to somebody who is worse off for it: who gains, what people stop doing, and how likely it is.",
    weight: 5,
    argued: [],
    joins: JOINS,
  };
}

type Followed = Pick<Reading, "pathways" | "uses"> & { readonly answers: Answers };

/**
 * The pathways and harmful uses that share words with it, those with most first, each with its odds. Words of the work itself, its title's and
 * its outputs', and those that several uses and pathways have, tell no one of them from the others; where only such are shared it is for a
 * reader whether any of them is about it.
 */
function followedBy(words: string, { answers, pathways, uses }: Followed) {
  const all: readonly (PathwayFacts | UseFacts)[] = [...pathways, ...uses.filter(isHarm)];
  const names = [...pathways, ...uses].map(({ name }) => name);
  const ofTheWork = [
    textAt(answers, "project.title"),
    ...recordsOf(answers, "project.outputs").map(({ fields }) => textOf(fields.name)),
  ].join(" ");
  const isOwn = (word: string, name: string) =>
    sharedWords(word, ofTheWork) === 0 &&
    names.filter((other) => other !== name && sharedWords(word, other) > 0).length < OF_SEVERAL;
  const found = all.map((each) => ({ each, shared: sharedWords(each.name, words) }));
  return {
    isTouched: found.some(({ shared }) => shared > 0),
    followed: found
      .map(({ each }) => {
        const own = [...contentWords(each.name)].filter((word) => isOwn(word, each.name)).join(" ");
        return { each, shared: sharedWords(own, words) };
      })
      .filter(({ shared }) => shared >= OF_THE_SAME)
      .toSorted((a, b) => b.shared - a.shared)
      .map(({ each }) => `${named(each.name)} (${oddsInWords(each.likelihood)})`),
  };
}

/** Other uses and pathways that have a word, from which on it is no one's own. */
const OF_SEVERAL = 2;

const textOf = (answer: Answer | undefined) =>
  answer?.status === "answered" && typeof answer.value === "string" ? answer.value : "";
