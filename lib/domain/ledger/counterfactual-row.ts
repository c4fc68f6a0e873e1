import type { Path } from "@/lib/domain/assessment/path";
import { noteAt, referredAt, textAt } from "@/lib/domain/assessment/records";
import { byWhom, isHarm, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { evidenced, placedSource } from "@/lib/domain/ledger/evidence";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { outputId } from "@/lib/domain/ledger/output-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { hasSoon } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

const ANYWAY: Path = "screening.anyway";
const OTHERS: Path = "inaction.others";
const WORSE: Path = "inaction.cost";
const WHY_NOW: Path = "project.why-now";

const ANYWAY_WORDS: Readonly<Record<string, string>> = {
  soon: "others would produce the same within about a year",
  later: "others would produce the same later than in a year",
  unlikely: "others would probably not produce the same",
};
const OTHERS_WORDS: Readonly<Record<string, string>> = {
  nobody: "nobody else is known who would do it",
  later: "somebody would do it a year or more after",
  "same-time": "somebody would do it at about the same time",
  already: "somebody is doing it already",
};
/** How soon the same is there without the project, as the two questions have it: 0 probably never, 1 later, 2 soon. */
const SOON: Readonly<Record<string, number>> = {
  soon: 2,
  later: 1,
  unlikely: 0,
  nobody: 0,
  "same-time": 2,
  already: 2,
};

/**
 * What would be there without the project (SM-24), asked in the screening and again of who else would do it. Lighter only with
 * evidence on both: the second left blank is as heavy as the second without evidence, so there is nothing to gain by its silence.
 */
export function counterfactualRow(reading: Reading): LedgerRow {
  const { answers } = reading;
  const [anyway, others] = [textAt(answers, ANYWAY), textAt(answers, OTHERS)];
  const isShown = [ANYWAY, OTHERS].every((path) => evidenced(answers).has(path));
  const said = [ANYWAY_WORDS[anyway], OTHERS_WORDS[others]].filter((each) => each !== undefined);
  const says = saysOf(anyway, others, reading);
  return {
    subject: "counterfactual",
    cause: "case",
    label: "What there would be without the project",
    claims: ["SM-24"],
    start: 2,
    level: isShown ? 1 : 2,
    because:
      said.length === 0
        ? "It isn’t said what comes anyway."
        : `It is stated that ${said.join(", and that ")}${isShown ? "" : unshown(anyway, others)}.`,
    moves: isShown
      ? [
          {
            to: 1,
            why: "there is evidence, with its place, on what comes anyway and who else would do it",
            paths: [ANYWAY, OTHERS],
            isUnread: true,
          },
        ]
      : [],
    answers: [ANYWAY, OTHERS, ...[WORSE, WHY_NOW].filter((path) => saysSomething(answers, path))],
    isRaised: false,
    ...(says
      ? { says }
      : said.length === 0
        ? { unsaid: { title: "What comes anyway, and who else would do it", at: [ANYWAY, OTHERS] } }
        : !isShown && { says: bySaying(said, [anyway, others], answers) }),
  };
}

/** What is said and concludes nothing is a claim: whether it is so is for a reader. */
function bySaying(
  said: readonly string[],
  [anyway, others]: readonly [string, string],
  answers: Reading["answers"],
): Says {
  return {
    kind: "expectation",
    title: `${capital(said.join(", and "))}${unshown(anyway, others)}`,
    text: saysSomething(answers, WORSE)
      ? `What is worse without the project: ${quoted(textAt(answers, WORSE))}.`
      : "Good and harm of the work count as far as that is so.",
    resolve: "Name who is closest and how far they are, with evidence.",
    weight: 0,
    argued: [ANYWAY, OTHERS].filter((_, at) => [anyway, others][at] !== ""),
  };
}

function saysOf(anyway: string, others: string, reading: Reading): Says | null {
  const [a, b] = [SOON[anyway], SOON[others]];
  // Somebody may be at it already and need more than a year.
  const isUnderWay = anyway === "later" && others === "already";
  if (a !== undefined && b !== undefined && (a === 2) !== (b === 2) && !isUnderWay)
    return apart(anyway, others);
  const soon = Math.max(a ?? -1, b ?? -1);
  if (soon === 2) return comesAnyway(anyway, others, reading);
  return a === 0 || b === 0 ? isItsOwnDoing(anyway, others, reading) : null;
}

/** That nothing evidenced shows it; what a depth doesn’t ask isn’t missed. */
const unshown = (anyway: string, others: string) =>
  anyway in ANYWAY_WORDS && others in OTHERS_WORDS ? ", without evidence on both" : ", without evidence";

/** What good and harm count for, by how soon others have the same. */
const COUNTS = [
  "are the work’s own",
  "are the work’s for more than a year, until others have the same",
  "are the work’s for about a year at most",
] as const;

function apart(anyway: string, others: string): Says {
  return {
    kind: "contradiction",
    title: `Two answers disagree: by the screening ${ANYWAY_WORDS[anyway]}; asked who else would do it, ${OTHERS_WORDS[others]}`,
    text: `By the screening, good and harm ${COUNTS[SOON[anyway] ?? 0]}; by the other answer, they ${COUNTS[SOON[others] ?? 0]}.`,
    resolve: "Name who is closest and how far they are, and bring the two answers together.",
    weight: 45,
    argued: [],
  };
}

/** What good and harm the authors' answers leave to the project, where others have the same soon: whether that helps or hurts the case. */
function comesAnyway(anyway: string, others: string, { answers, uses }: Reading): Says {
  const most = best(uses);
  const isSoon = most?.recipient != null && hasSoon(answers, most.recipient.path);
  const good = isSoon ? most : undefined;
  const said = SOON[anyway] === 2 ? ANYWAY_WORDS[anyway] : OTHERS_WORDS[others];
  const worse = saysSomething(answers, WORSE)
    ? `What is worse without the project: ${quoted(textAt(answers, WORSE))}.`
    : good
      ? "What the project adds is that much time."
      : "It isn’t said what is worse until then.";
  const now = saysSomething(answers, WHY_NOW) ? ` Why now: ${quoted(textAt(answers, WHY_NOW))}.` : "";
  const harms = bySoon(uses.filter(isHarm), answers);
  const goods = bySoon(uses.filter(isGood), answers);
  const parted = good ? null : partedBy(most, uses, { harms, goods }, answers);
  return {
    kind: good
      ? "risk"
      : parted?.isAgainstScreening
        ? "contradiction"
        : parted?.isOfHarmAlone
          ? "expectation"
          : "conflation",
    title: good?.recipient
      ? `${titled(good.recipient.name)} would have the outputs, or as good, within about a year without the project`
      : parted
        ? parted.title
        : `${capital(said ?? "")}: good and harm of the project count ${said === ANYWAY_WORDS.soon ? "for that time only" : "as far as they differ from that"}`,
    text: [
      good?.recipient
        ? `The use that does most good is theirs: ${named(good.name)}.`
        : (parted?.sentence ?? ""),
      good || parted ? whichWay(good !== undefined, { harms, goods }, answers) : "",
      good || parted ? `By the answers ${soonInWords(anyway, others)}.` : "",
      `${worse}${now}`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    resolve: parted?.isAgainstScreening
      ? "Bring the two answers together: what others would produce within about a year, who would do good by it has as well as who would do harm; or show why not."
      : parted?.isOfHarmAlone
        ? "Show it: name who has the same, and where that can be seen; or give good and harm as the work’s own."
        : "Give good and harm as the difference between the world with the project and the world in which others do it.",
    weight: 25,
    argued: [],
  };
}

/** Uses, by how much is in them, parted by whether those who would do it have the same soon. */
type BySoon = { readonly soon: readonly UseFacts[]; readonly own: readonly UseFacts[] };
type Both = { readonly harms: BySoon; readonly goods: BySoon };

function bySoon(uses: readonly UseFacts[], answers: Reading["answers"]): BySoon {
  const isSoon = ({ recipient }: UseFacts) => recipient !== null && hasSoon(answers, recipient.path);
  const graverFirst = uses.toSorted((a, b) => muchOf(b) - muchOf(a));
  return { soon: graverFirst.filter(isSoon), own: graverFirst.filter((use) => !isSoon(use)) };
}

const muchOf = ({ likelihood, effect }: UseFacts) => (likelihood ?? 1) * Math.max(1, Math.abs(effect ?? 1));

/** A use that does good, by its effect on safety; one that is intended, where that isn’t said. An attack is on the work, or with it, and none. */
const isGood = (use: UseFacts) =>
  !isHarm(use) &&
  use.place !== "attack" &&
  (use.effect === null ? use.stance === "intended" : use.effect > 0);

/**
 * Whether what comes anyway takes from the good of the work, from its harm, or from both, by all who would have it soon; of several the
 * gravest. Of harm that it doesn’t take from, what is said of who would do it.
 */
function whichWay(isOfTheMost: boolean, { harms, goods }: Both, answers: Reading["answers"]): string {
  const what = (use: UseFacts) => byWhom(use, named);
  const [harm, good, left] = [harms.soon[0], goods.soon[0], harms.own[0]];
  const but = left ? ` As to ${what(left)}, ${saidOfWho(left, answers)}.` : "";
  if (isOfTheMost)
    return harm
      ? `That takes from the good and from the harm alike: so would those have the same who stand for ${what(harm)}.${but}`
      : `That takes from the good, and weakens the case.${but}`;
  if (harm && good)
    return `That takes from the good and from the harm alike: of the harm, from ${what(harm)}; of the good, from ${what(good)}.${but}`;
  if (harm) return `By those answers it takes from the harm (${what(harm)}) and not from the good.${but}`;
  return good ? `That takes from part of the good (${what(good)}).${but}` : "";
}

/** What the answer about whoever does it says of their having the same. */
function saidOfWho({ recipient }: UseFacts, answers: Reading["answers"]): string {
  if (!recipient) return "it isn’t said who would do it";
  const said = textAt(answers, `${recipient.path}/anyway` as Path);
  return said === "later"
    ? "those are said to have the same too, but later"
    : said === "unlikely"
      ? "those are said probably not to have the same"
      : "it isn’t said whether those would have the same";
}

/** What both answers say of how soon, where both say that it is. */
const soonInWords = (anyway: string, others: string) =>
  [
    ...(SOON[anyway] === 2 ? [ANYWAY_WORDS[anyway]] : []),
    ...(SOON[others] === 2 ? [OTHERS_WORDS[others]] : []),
  ].join(", and ");

function isItsOwnDoing(anyway: string, others: string, { uses, answers, facts }: Reading): Says | null {
  const feared = uses
    .filter((use) => use.likelihood !== null && isHarm(use))
    // Who would have as good before long does the harm without it.
    .filter(({ recipient }) => recipient === null || !hasSoon(answers, recipient.path))
    // Of what would come later all the same the work is no cause of the whole.
    .toSorted(
      (a, b) =>
        Number(isLater(answers, a)) - Number(isLater(answers, b)) ||
        (b.likelihood ?? 0) - (a.likelihood ?? 0),
    );
  const [first] = feared;
  if (!first) return null;
  const said = SOON[anyway] === 0 ? ANYWAY_WORDS[anyway] : OTHERS_WORDS[others];
  const what = (use: UseFacts) => `${byWhom(use, named)} at ${chanceShown(use.likelihood ?? 0)}`;
  const later = feared.filter((use) => isLater(answers, use));
  const own = feared.filter((use) => !later.includes(use));
  const needed = facts.outputs.filter((output) =>
    referredAt(answers, `${first.path}/outputs`).includes(outputId(output) ?? ""),
  );
  const ofIt = needed.length > 0 ? listed(needed.map(({ name }) => name)) : "this work";
  const note = noteAt(answers, SOON[anyway] === 0 ? ANYWAY : OTHERS);
  return {
    kind: "risk",
    title: `As far as ${named(first.name)} (${chanceShown(first.likelihood ?? 0)}) needs ${ofIt}, it is this project’s own doing${own.length > 0 ? "" : " until others have the same"}: ${said}`,
    text: [
      note.trim() === "" ? "" : `Written beside that answer: ${quoted(note)}.`,
      own.length > 0
        ? `The harm is then caused by the work as much as the good is: ${listed(own.slice(0, 3).map(what))}.`
        : "",
      later.length > 0
        ? `Of ${listed(later.slice(0, 3).map(what))}, the work causes what comes sooner: those are said to have the same later.`
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    resolve:
      "Weigh that harm against the good as caused by the work, or say who else would bring it about, and when.",
    weight: Math.min(60, 20 + (first.likelihood ?? 0) * Math.max(1, -(first.effect ?? -1)) * 15),
    argued: [],
  };
}

/** Who does it would have the same later without the work. */
const isLater = (answers: Reading["answers"], { recipient }: UseFacts) =>
  recipient !== null && textAt(answers, `${recipient.path}/anyway` as Path) === "later";

const SAID_OF: Readonly<Record<string, string>> = { later: "later", unlikely: "probably not" };

/** Which recipients would have the same soon, and what they stand for, where the use that does most good is in other hands. */
type Parted = {
  readonly title: string;
  /** Who would have the same soon, and who not; empty where the title says it. */
  readonly sentence: string;
  /** Those who would have it soon do harm, and none of the good. */
  readonly isOfHarmAlone: boolean;
  /** By the screening all of it would be there soon, and by this the good would not. */
  readonly isAgainstScreening: boolean;
};

/** Who would do most harm stands first, then who would do most good. */
function partedBy(
  most: UseFacts | undefined,
  uses: readonly UseFacts[],
  { harms, goods }: Both,
  answers: Reading["answers"],
): Parted | null {
  const inOrder = [...harms.soon.slice(0, 1), ...goods.soon.slice(0, 1), ...harms.soon, ...uses];
  const receiving = new Map(
    inOrder.flatMap(({ recipient }) => (recipient ? [[recipient.path, recipient]] : [])),
  );
  const soon = [...receiving.values()].filter(({ path }) => hasSoon(answers, path));
  if (soon.length === 0 || !most?.recipient) return null;
  const later =
    SAID_OF[textAt(answers, `${most.recipient.path}/anyway` as Path)] ?? "may or may not: that isn’t said";
  const names = listed(soon.map(({ name }) => named(name)));
  const sentence = `${names} would have the outputs, or as good, within about a year without the project, and ${named(most.recipient.name)}, on whom ${named(most.name)} rests, ${later}`;
  const byName = `Within that time ${names} would have them; ${named(most.recipient.name)}, on whom ${named(most.name)} rests, ${later}.`;
  if (harms.soon.length === 0)
    return { title: capital(sentence), sentence: "", isOfHarmAlone: false, isAgainstScreening: false };
  if (goods.soon.length > 0)
    return {
      title: `Whoever is behind ${firstOf(harms.soon)} and ${firstOf(goods.soon)} would have the outputs, or as good, within about a year without the project`,
      sentence: byName,
      isOfHarmAlone: false,
      isAgainstScreening: false,
    };
  const isShown = [...harms.soon.flatMap(({ recipient }) => recipient ?? []), most.recipient].every(
    ({ path }) => placedSource(answers[`${path}/anyway` as Path]) !== null,
  );
  // What others would produce and publish within a year, all have by then: that those who do good would not, is another answer.
  const isAgainstScreening =
    !isShown &&
    textAt(answers, ANYWAY) === "soon" &&
    textAt(answers, `${most.recipient.path}/anyway` as Path) in SAID_OF;
  return {
    title: `Whoever is behind ${firstOf(harms.soon)} would have the outputs, or as good, within about a year without the project, and whoever is behind ${titled(most.name)} ${later}; ${isAgainstScreening ? `by the screening ${ANYWAY_WORDS.soon}` : isShown ? "nobody else has read the evidence" : "that isn’t shown"}`,
    sentence: byName,
    isOfHarmAlone: true,
    isAgainstScreening,
  };
}

/** What weighs most of them, by its name: who would have all of it is told behind. */
const firstOf = ([first]: readonly UseFacts[]) => titled(first?.name ?? "");

/** The use that does most good: by its likelihood and what it does for safety. An attack is on the work, or with it, and none. */
function best(uses: readonly UseFacts[]): UseFacts | undefined {
  const good = ({ likelihood, effect }: UseFacts) => (likelihood ?? 0) * (effect ?? 0);
  return uses
    .filter((use) => use.stance !== "feared" && use.place !== "attack" && good(use) > 0)
    .toSorted((x, y) => good(y) - good(x))[0];
}
