import { GLOSSARY, senseById } from "@/lib/content/glossary";
import type { Answers } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import { sentencesOf } from "@/lib/domain/assessment/sentences";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { type LedgerRow, levelNear, type Says } from "@/lib/domain/ledger/ledger-row";
import { SURVIVES } from "@/lib/domain/ledger/lighter-answers";
import { listed, quoted } from "@/lib/domain/ledger/named";
import type { Reading } from "@/lib/domain/ledger/reading";
import { reliance } from "@/lib/domain/ledger/relied-on";
import { saysSomething } from "@/lib/domain/ledger/substance";

/** Beginnings of words that carry a value: whoever hears one hears that it is good, and not of what. */
const VALUE_LADEN: readonly string[] = ["align", "safe", "trust", "honest", "secur", "robust", "control"];
const LADEN = new RegExp(`\\p{L}*(?:${VALUE_LADEN.join("|")})\\p{L}*`, "giu");

const TITLE: Path = "project.title";
const CLAIM: Path = "terms.central-claim";
const CLAIMS = "evidence.claims";

type Word = { readonly word: string; readonly at: Path };
type Sense = {
  readonly path: Path;
  readonly term: string;
  readonly isOwn: boolean;
  readonly survives: string;
  readonly otherReaders: string;
  readonly isShown: boolean;
};

/**
 * Whether the claim survives other readings of its words (SM-13, SM-14). Graver where a word that carries a value stands in the
 * title or the claim, no claim is made, or the claim breaks, by its authors' word, on any word of the case, while somebody receives it or the
 * pull on building is strong. Of a word that carries a value “no”, “partly”, “yes” without evidence and a blank weigh alike. Lighter where
 * evidence stands beside “survives” for every such word, and for every other that is listed.
 */
export function wordsRow(reading: Reading): LedgerRow {
  const { answers } = reading;
  const hasClaim = saysSomething(answers, CLAIM);
  const words = [TITLE, CLAIM].flatMap((at) => ladenIn(textAt(answers, at)).map((word) => ({ word, at })));
  const senses = sensesOf(reading);
  const weighs = words.length > 0 || !hasClaim;
  const { use: relied, start: rests, heavy: restsMore } = reliance(reading);
  const start = weighs ? rests : 2;
  const shown = senses.filter(({ isShown }) => isShown);
  const isShownInPart =
    hasClaim && shown.length > 0 && words.every(({ word }) => shown.some((each) => isOf(each.term, word)));
  // A word of which it isn't shown is one on which the claim may break, whether or not it carries a value.
  const areShown = isShownInPart && shown.length === senses.length;
  const breaks = senses.some((sense) => sense.survives === "no" && placeOf(sense, words, answers) !== null);
  const heavy = weighs || breaks ? restsMore : 2;
  // What nobody has read takes one level off, and no more.
  const level = levelNear(heavy - (areShown ? 1 : 0));
  const isAsked = hasClaim || senses.length > 0;
  const says = isAsked ? saysOf(words, senses, reading, relied?.likelihood ?? 0) : null;
  return {
    subject: "words",
    cause: "words",
    label: "Whether the claim survives other readings of its words",
    claims: ["SM-13", "SM-14"],
    start,
    level,
    because: hasClaim
      ? words[0]
        ? `${inPlace(words[0])} carries a value.`
        : "The claim can be read in more than one sense."
      : "No claim is made in words of its own.",
    moves: areShown
      ? [
          {
            to: level,
            why: `evidence stands beside what survives of the claim where others read ${listed(shown.map(({ term }) => `“${term}”`))}`,
            paths: shown.map(({ path }) => `${path}/survives`),
            isUnread: true,
          },
        ]
      : [],
    answers: [...new Set([TITLE, CLAIM, ...senses.slice(0, 3).map(({ path }) => `${path}/survives`)])],
    isRaised: heavy > start || (isShownInPart && !areShown),
    ...(!hasClaim &&
      !says && { unsaid: { title: "What is claimed of the work, in words of its own", at: [CLAIM] } }),
    ...(says && { says: isHeldInPart(words, senses, answers) ? { ...says, most: 2 } : says }),
  };
}

/**
 * No word that is listed breaks the claim, and evidence stands beside what survives of every one that carries a value or that title or claim
 * make: a word that breaks it can be left out, and “partly” be chosen.
 */
function isHeldInPart(words: readonly Word[], senses: readonly Sense[], answers: Answers): boolean {
  const isMade = ({ term }: Sense) => [TITLE, CLAIM].some((at) => isUsedIn(textAt(answers, at), term));
  return (
    senses.some(({ isShown }) => isShown) &&
    senses.every(({ survives }) => SURVIVES.has(survives)) &&
    senses.every((sense) => sense.isShown || !isMade(sense)) &&
    words.every(({ word }) => senses.some((sense) => isOf(sense.term, word) && sense.isShown))
  );
}

function ladenIn(text: string): readonly string[] {
  return [...new Set(text.match(LADEN) ?? [])];
}

/** Whether two words share a beginning that carries a value. */
function isOf(term: string, word: string): boolean {
  const has = (text: string, stem: string) => text.toLowerCase().includes(stem);
  return VALUE_LADEN.some((stem) => has(term, stem) && has(word, stem));
}

function sensesOf({ answers }: Reading): readonly Sense[] {
  const list = "terms.list";
  return recordsOf(answers, list).flatMap(({ id }) => {
    const at = (field: string) => recordPath(list, id, field);
    const term = textAt(answers, at("term"));
    const survives = textAt(answers, at("survives"));
    const isShown = SURVIVES.has(survives) && evidenced(answers).has(at("survives"));
    if (term.trim() === "") return [];
    const otherReaders = saysSomething(answers, at("other-readers"), 2)
      ? textAt(answers, at("other-readers"))
      : "";
    const isOwn = textAt(answers, at("sense")) === "own";
    return [{ path: recordPath(list, id), term, isOwn, survives, otherReaders, isShown }];
  });
}

function inPlace({ word, at }: Word): string {
  return `“${word}” in ${at === TITLE ? "the title" : "the claim"}`;
}

/** Of words that the claim or the title makes, one that the claim makes: less than what one that breaks it has before one that weakens. */
const IN_CLAIM = 25;

/**
 * Which words lead, the first first: one on which the claim breaks, by its authors' word, that claim or title make, or else what the work says
 * of itself and claims in particular; one that carries a value, where the claim or the title makes it; one by which the work is named, in a
 * sense of its own; any other that either makes; and where none does, any. Among them the one that weighs most.
 */
const ORDER = { breaks: 0, breaksBesides: 1, laden: 2, itsName: 3, used: 4, elsewhere: 5 } as const;

const WEIGHTS: Readonly<Record<string, number>> = { no: 60, partly: 25, "": 30, yes: 15 };

type Place = "claim" | "title" | "besides";

/** Where the case makes a word: in its claim, else in its title, else in what it says of itself and claims in particular; null where nowhere. */
function placeOf(sense: Sense, words: readonly Word[], answers: Answers): Place | null {
  const isMadeAt = (at: Path) =>
    isUsedIn(textAt(answers, at), sense.term) ||
    isLadenIn(
      sense,
      words.filter((each) => each.at === at),
    );
  if (isMadeAt(CLAIM)) return "claim";
  if (isMadeAt(TITLE)) return "title";
  const claims = recordsOf(answers, CLAIMS).map(({ id }) => textAt(answers, recordPath(CLAIMS, id, "claim")));
  const besides = [textAt(answers, "project.summary"), ...claims];
  return besides.some((text) => isUsedIn(text, sense.term)) ? "besides" : null;
}

const isLadenIn = ({ term }: Sense, among: readonly Word[]) => among.some(({ word }) => isOf(term, word));

function saysOf(
  words: readonly Word[],
  senses: readonly Sense[],
  reading: Reading,
  relied: number,
): Says | null {
  const weightOf = ({ term, survives }: Sense) =>
    (WEIGHTS[survives] ?? 30) + (words.some(({ word }) => isOf(term, word)) ? 20 : 0);
  const placed = senses
    .filter(({ isShown }) => !isShown)
    .map((sense) => {
      const place = placeOf(sense, words, reading.answers);
      const inClaim = place === "claim";
      const order =
        sense.survives === "no" && place !== null
          ? place === "besides"
            ? ORDER.breaksBesides
            : ORDER.breaks
          : isLadenIn(sense, words)
            ? ORDER.laden
            : isUsedIn(textAt(reading.answers, TITLE), sense.term) && sense.isOwn
              ? ORDER.itsName
              : inClaim || place === "title"
                ? ORDER.used
                : ORDER.elsewhere;
      return { sense, order, weight: weightOf(sense) + (inClaim ? IN_CLAIM : 0) };
    });
  // It is the claim that breaks: a word that neither it nor the title makes leads only where no other does.
  const broken = placed.toSorted((a, b) => a.order - b.order || b.weight - a.weight)[0]?.sense;
  const bare = words.find(({ word }) => !senses.some(({ term }) => isOf(term, word)));
  if (bare && (!broken || weightOf(broken) < 45)) return bareWord(bare, relied);
  if (!broken) return null;
  const others = senses.filter((each) => each !== broken && !each.isShown);
  return brokenWord(broken, others, weightOf(broken), reading, relied);
}

function bareWord(word: Word, relied: number): Says {
  const entry = GLOSSARY.find(({ label }) => isOf(label, word.word));
  const readers = entry?.senses.slice(0, 2).map(({ label, usedBy }) => `${label} (${usedBy})`) ?? [];
  return {
    kind: "conflation",
    title: `${inPlace(word)} is given no sense, and readers hear their own`,
    text: `It stands in ${word.at === TITLE ? "the title" : "the claim"} and not among the words defined.${readers.length > 1 ? ` Senses in use: ${readers.join("; ")}.` : ""}`,
    resolve: `Say what “${word.word}” means here so that somebody could tell what falls under it, or write what is done instead.`,
    weight: 35 + relied * 20,
    argued: [],
  };
}

/** Characters of what others read, in a title. */
const HEARD = 120;
/** Of its first sentence, which isn’t cut in the middle unless it is longer than this. */
const HEARD_AT_MOST = 180;

const BREAKS: Readonly<Record<string, string>> = {
  no: "The claim breaks as others read",
  partly: "The claim weakens as others read",
  yes: "It is said, and not shown, that the claim survives as others read",
};

/** A word whose beginning stands in a text, whatever its ending; of several words all. */
function isUsedIn(text: string, term: string): boolean {
  if (text.toLowerCase().includes(term.toLowerCase())) return true;
  // “power-seeking” is used where somebody is said to seek power.
  const apart = (words: string) => words.replaceAll("-", " ");
  const all = sharedWords(apart(term), apart(term));
  return all > 0 && sharedWords(apart(term), apart(text)) === all;
}

/** Of a word of the title that the central claim doesn't use. */
function whereUsed(term: string, answers: Answers): string {
  const [title, claim] = [textAt(answers, TITLE), textAt(answers, CLAIM)];
  if (!saysSomething(answers, CLAIM) || isUsedIn(claim, term)) return "";
  return isUsedIn(title, term) ? " (in the title, not in the claim’s own words)" : "";
}

/** “The claim breaks also on “x”, and weakens on “y” and “z””. */
function alsoBroken(others: readonly Sense[]): string {
  const on = (survives: string, verb: string) => {
    const terms = others.filter((each) => each.survives === survives).map(({ term }) => `“${term}”`);
    return terms.length > 0 ? [`${verb} on ${listed(terms)}`] : [];
  };
  const also = [...on("no", "breaks also"), ...on("partly", "weakens")].join(", and ");
  return also === "" ? "" : ` The claim ${also}.`;
}

/** In the authors’ own words, else by the sense they chose of those in use. */
function meantHere(answers: Answers, path: Path): string {
  const sense = textAt(answers, `${path}/sense`);
  const known = senseById(sense);
  const own = [`${path}/meaning`, ...(known ? [] : [`${path}/sense`])].find((at) =>
    saysSomething(answers, at),
  );
  if (own) return `Meant here: ${quoted(textAt(answers, own))}.`;
  return known ? `Meant here, of the senses in use: “${known.label}”.` : "It isn’t said what is meant here.";
}

/** What others read, as a title has it: all of it, else whole sentences of it, the first at least; cut only where that alone is too long. */
function asHeard(otherReaders: string): string {
  const [first = "", ...others] = sentencesOf(otherReaders.replace(/\s+/gu, " ").trim());
  const at = others.findIndex((_, index) => [first, ...others.slice(0, index + 1)].join(" ").length > HEARD);
  const whole = [first, ...(at < 0 ? others : others.slice(0, at))].join(" ");
  return excerpt(whole, HEARD_AT_MOST).replace(/\.$/, "");
}

function brokenWord(
  sense: Sense,
  others: readonly Sense[],
  weight: number,
  { answers }: Reading,
  relied: number,
): Says {
  const { path, term, survives, otherReaders } = sense;
  const heard = asHeard(otherReaders);
  const readers = heard === "" ? "" : `: ${heard}`;
  const isWhole = heard === otherReaders.replace(/\.$/, "");
  const gains = saysSomething(answers, `${path}/who-gains`, 2) ? textAt(answers, `${path}/who-gains`) : "";
  const sentence = (before: string, text: string) => (text === "" ? "" : ` ${before} ${quoted(text)}.`);
  return {
    kind: "conflation",
    title: `${BREAKS[survives] ?? "It isn’t said whether the claim survives as others read"} “${term}”${whereUsed(term, answers)}${readers}`,
    text: `${meantHere(answers, path)}${isWhole ? "" : sentence("Others read:", otherReaders)}${sentence("Who gains if nobody notices:", gains)}${alsoBroken(others)}`,
    resolve:
      "Make the claim in the sense in which it holds, in the title too, or show that it holds in the other.",
    weight: Math.min(100, weight + relied * 20),
    argued: survives === "yes" && saysSomething(answers, `${path}/meaning`) ? [`${path}/meaning`] : [],
  };
}
