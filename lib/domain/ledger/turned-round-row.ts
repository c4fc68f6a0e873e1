import type { Path } from "@/lib/domain/assessment/path";
import { referredAt, textAt } from "@/lib/domain/assessment/records";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { OF_ANY_USE } from "@/lib/domain/ledger/carrying-claims";
import { heldWithOdds, isHarm, type UseFacts } from "@/lib/domain/ledger/described-uses";
import type { LedgerRow, Says, Unsaid } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { type OutputFacts, outputId } from "@/lib/domain/ledger/output-facts";
import { GRAVE, numberAt, type PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { isToldOnly } from "@/lib/domain/ledger/reach";
import type { Reading } from "@/lib/domain/ledger/reading";
import { hasSoon, isUninvited } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { oddsInWords } from "@/lib/domain/quantities/chance-shown";

/** A use that is feared or makes humanity less safe, or a pathway, with how much harm is in it: odds × how grave. */
type Harm = {
  readonly path: string;
  readonly name: string;
  readonly odds: number | null;
  readonly by: UseFacts["recipient"];
  readonly harm: number;
  /** How its authors have it, with its odds. */
  readonly held: string;
};

/** An output that leaves, with what is hoped for and what is feared that can’t be done without it, or not as well. */
type Carried = {
  readonly output: OutputFacts;
  readonly hoped: readonly UseFacts[];
  /** The gravest, of a use before that of a pathway. */
  readonly worst: Harm;
};

/**
 * What the same output is good for and feared for (SM-2, SM-12): a hope turned round, or an output that only harm needs. A concern
 * wherever outputs leave the organisation: harm that isn’t tied to an output weighs no less, and nothing an author says makes it lighter.
 */
export function turnedRoundRow(reading: Reading): LedgerRow {
  const level = reading.facts.reach >= 2 ? 2 : 0;
  const carried = level === 0 ? [] : carriedIn(reading);
  const idle = idleIn(carried, reading);
  const both = carried.filter(({ hoped }) => hoped.length > 0);
  const [first] = both;
  const leadsIdle = idle && (!first || (isUse(idle.worst) && idle.worst.harm >= first.worst.harm));
  // What of the work it needs isn’t said: asked at each of them.
  const untied =
    carried.length === 0 ? reading.uses.filter(isHarm).map(({ path }): Path => `${path}/outputs`) : [];
  const found = leadsIdle
    ? { carries: idle, says: idleSays(idle, reading) }
    : first
      ? { carries: first, says: turnedSays(both, idle, reading) }
      : null;
  return {
    subject: "turned-round",
    cause: "release",
    label: "What serves good and harm alike",
    claims: ["SM-2", "SM-12"],
    start: level,
    level,
    because: found
      ? `${found.says.title}.`
      : level === 0
        ? "It stays within the organisation."
        : carried.length === 0
          ? "What is feared is tied to no output that leaves, so it isn’t said what of the work it needs."
          : reading.uses.some(isIntended)
            ? "Of what is intended it isn’t said, use by use, which outputs it needs."
            : "No use is intended, so what is feared stands beside nothing.",
    moves: [],
    answers: found
      ? [
          `${found.carries.worst.path}/outputs`,
          ...found.carries.hoped.slice(0, 2).map(({ path }) => `${path}/outputs`),
        ]
      : untied.length > 0
        ? untied
        : ["uses.list", "misuse.pathways"],
    isRaised: false,
    ...(found ? { says: found.says } : level > 0 && { unsaid: whatIsUnsaid(carried, untied, reading) }),
  };
}

/**
 * Every output that leaves and that something feared needs. What is run or worked on comes first: a text is needed by all who know of
 * the work; then what a use needs before what a pathway does; then by harm.
 */
function carriedIn({ facts, uses, pathways, answers }: Reading): readonly Carried[] {
  const harms = [...uses.filter(isHarm).map(ofUse), ...pathways.map((pathway) => ofPathway(pathway))];
  return facts.outputs
    .flatMap((output) => {
      const id = outputId(output);
      if (id === null || output.reach < 2) return [];
      const needs = ({ path }: { readonly path: string }) =>
        referredAt(answers, `${path}/outputs`).includes(id);
      const worst = harms.filter(needs).toSorted(byHarm)[0];
      return worst ? [{ output, hoped: uses.filter(isIntended).filter(needs), worst }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(isToldOnly(a.output.weight)) - Number(isToldOnly(b.output.weight)) || byHarm(a.worst, b.worst),
    );
}

const isIntended = (use: UseFacts) => use.stance === "intended" && !isHarm(use);
const isUse = ({ path }: Harm) => path.startsWith("uses.list/");
const byHarm = (a: Harm, b: Harm) => Number(isUse(b)) - Number(isUse(a)) || b.harm - a.harm;

/** What isn’t said counts as certain, and as a little less safe. */
const ofUse = ({ path, name, likelihood, effect, recipient, stance }: UseFacts): Harm => ({
  held: heldWithOdds({ stance }, oddsInWords(likelihood)),
  path,
  name,
  odds: likelihood,
  by: recipient,
  harm: (likelihood ?? 1) * Math.max(1, -(effect ?? -1)),
});

/** Severity from 1 to 5 as half a step to three steps less safe; what isn’t said counts as grave, and as certain. */
const ofPathway = ({ path, name, likelihood, severity }: PathwayFacts): Harm => ({
  held: `a pathway, ${oddsInWords(likelihood)}`,
  path,
  name,
  odds: likelihood,
  by: null,
  harm: (likelihood ?? 1) * Math.min(3, Math.max(0.5, (severity ?? GRAVE) - 1)),
});

/** Which of the three it takes for a comparison is missing. */
function whatIsUnsaid(carried: readonly unknown[], untied: readonly Path[], { uses }: Reading): Unsaid {
  if (carried.length === 0)
    return {
      title: "Which output each use that is feared needs",
      at: untied.length > 0 ? untied : ["uses.list", "misuse.pathways"],
    };
  const intended = uses.filter(isIntended);
  return intended.length > 0
    ? {
        title: "Which output each use that is intended needs",
        at: intended.map(({ path }): Path => `${path}/outputs`),
      }
    : { title: "Which use is intended, beside what is feared", at: ["uses.list"] };
}

/** What nothing intended needs: known only where every intended use says what it needs; a text only where nothing else is shared. */
function idleIn(carried: readonly Carried[], { uses, answers }: Reading): Carried | undefined {
  const intended = uses.filter(isIntended);
  const needed = intended.map(({ path }) => referredAt(answers, `${path}/outputs`));
  if (intended.length === 0 || needed.some((outputs) => outputs.length === 0)) return undefined;
  // A method is told by whatever else goes out: nobody keeps it back apart from that.
  const idle = carried.filter(
    ({ output }) =>
      output.form !== METHOD && !needed.some((outputs) => outputs.includes(outputId(output) ?? "")),
  );
  return idle.length === carried.length ? idle[0] : idle.find(({ output }) => output.weight !== "light");
}

const METHOD = "method";

const onlyHarm = ({ output, worst }: Carried) =>
  `No intended use is said to need ${output.name}; ${named(worst.name)} (${oddsInWords(worst.odds)}) does`;

function idleSays(idle: Carried, { uses, answers, facts: { outputs } }: Reading): Says {
  return {
    kind: "risk",
    title: onlyHarm(idle),
    text: `${alsoServed(idle, uses, answers)} ${neededInstead(outputs, uses, answers)}${lessHazardous(answers)}`.trim(),
    resolve: saysSomething(answers, LESS_HAZARDOUS) ? WEIGH_LESS : KEEP_BACK,
    weight: Math.min(70, 30 + 15 * idle.worst.harm),
    isAhead: true,
    argued: [],
  };
}

/** What the intended uses are said to need instead. */
function neededInstead(
  outputs: readonly OutputFacts[],
  uses: readonly UseFacts[],
  answers: Reading["answers"],
): string {
  const needed = new Set(
    uses.filter(isIntended).flatMap(({ path }) => referredAt(answers, `${path}/outputs`)),
  );
  const names = outputs.filter((output) => needed.has(outputId(output) ?? "")).map(({ name }) => name);
  return names.length > 0 ? `What is intended is said to need ${listed(names)}.` : "";
}

const LESS_HAZARDOUS: Path = "misuse.less-hazardous";

/** What they say of a way that needs less: nobody is asked for what is said. */
const lessHazardous = (answers: Reading["answers"]) =>
  saysSomething(answers, LESS_HAZARDOUS)
    ? ` Of a less hazardous way to the same benefit it is written: ${quoted(textAt(answers, LESS_HAZARDOUS))}.`
    : "";

const WEIGH_LESS = "Hold what that way would lose against what is feared of it, use by use.";

const KEEP_BACK =
  "Say what would be lost if it stayed in, came later or went to those alone who need it; or name the good that can’t be had without it.";

/** Who needs it besides, by default; “So it is stated, use by use.” where nobody does. */
function alsoServed({ output }: Carried, uses: readonly UseFacts[], answers: Reading["answers"]): string {
  const byDefault = uses.filter(
    (use) => !isHarm(use) && referredAt(answers, `${use.path}/outputs`).includes(outputId(output) ?? ""),
  );
  return byDefault.length > 0
    ? `By default it also serves ${listed(byDefault.map(({ name }) => named(name)))}.`
    : "So it is stated, use by use.";
}

function turnedSays(both: readonly Carried[], idle: Carried | undefined, reading: Reading): Says {
  const { uses, answers } = reading;
  const [first, ...carried] = both as [Carried, ...Carried[]];
  const { worst, hoped, output } = first;
  const best = bestOf(first);
  const others = uses.filter(isIntended).filter((use) => !hoped.includes(use));
  const needing = (use: UseFacts) => referredAt(answers, `${use.path}/outputs`).length > 0;
  const without = others.filter(needing);
  const isAllSaid = others.every(needing);
  const further = carried.filter((each) => each.worst.path !== worst.path);
  return {
    kind: "risk",
    title: `${capital(output.name)} serves ${titled(best.name)} (intended, ${oddsInWords(best.likelihood)}) and ${titled(worst.name)} (${worst.held})`,
    text: [
      whoDoes(best, worst),
      otherOdds(first, reading),
      leftWithout(without, isAllSaid, worst, answers),
      idle ? `${onlyHarm(idle)}.` : "",
      bentBy(worst, answers),
      ...further
        .slice(0, 2)
        .map(
          (each) =>
            `${each.output.name} is needed by both ${named(bestOf(each).name)} and ${named(each.worst.name)}.`,
        ),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    resolve: idle
      ? KEEP_BACK
      : "Say which part or form of it the one needs and the other doesn’t, and who of the two can have it alone; or what makes the good worth the harm that comes with it.",
    weight: Math.min(65, 20 + 15 * worst.harm),
    argued: [],
  };
}

/** Odds of two answers on what may be one event are apart from here on. */
const APART = 0.15;
/** What is so many times as likely is plainly another event. */
const TEN_TIMES = 10;

/**
 * What the same recipient is said to do with the same output, at other odds as the one such pathway than as a use that shares a word with
 * it: whether both are one is for a reader.
 */
function otherOdds({ output, worst }: Carried, { pathways, answers }: Reading): string {
  const { by, odds } = worst;
  const id = outputId(output);
  if (!isUse(worst) || !by || odds === null || id === null) return "";
  const isTheirs = (path: Path, outputs: readonly string[]) =>
    outputs.includes(id) && referredAt(answers, `${path}/recipient`).includes(by.id);
  // Of several it isn’t told which is the other.
  const [other, ...more] = pathways.filter(({ path, outputs }) => isTheirs(path, outputs));
  if (!other || more.length > 0 || other.likelihood === null) return "";
  const [less, likelier] = [Math.min(odds, other.likelihood), Math.max(odds, other.likelihood)];
  const isApart = likelier - less >= APART && likelier < TEN_TIMES * less;
  return isApart && sharedWords(other.name.replace(OF_ANY_USE, ""), worst.name) > 0
    ? `As a pathway of the same recipient with it, ${named(other.name)} is put at ${oddsInWords(other.likelihood)}: if both are one event, it has two odds.`
    : "";
}

/**
 * What keeping it back would leave: of what is intended that which can do without it; or that whoever would do the harm has the same
 * before long by their answers, so that nothing is kept from them.
 */
function leftWithout(
  without: readonly UseFacts[],
  isAllSaid: boolean,
  { by }: Harm,
  answers: Reading["answers"],
): string {
  if (by && hasSoon(answers, by.path))
    return `${named(by.name)} would have the same within about a year without it.`;
  if (without.length > 0) return `${listed(without.map(({ name }) => named(name)))} can do without it.`;
  return isAllSaid ? "Nothing that is intended can do without it." : "";
}

/** The hope of whoever would do the harm, where there is one, else the hope that does most good. */
function bestOf({ hoped, worst }: Carried): UseFacts {
  const isBySame = ({ recipient }: UseFacts) => recipient !== null && recipient.id === worst.by?.id;
  const good = ({ likelihood, effect }: UseFacts) => (likelihood ?? 0) * (effect ?? 1);
  return hoped.toSorted(
    (a, b) => Number(isBySame(b)) - Number(isBySame(a)) || good(b) - good(a),
  )[0] as UseFacts;
}

function whoDoes({ recipient }: UseFacts, { by }: Harm): string {
  if (recipient && by && recipient.id === by.id) return `Both are what ${named(recipient.name)} would do.`;
  const who = [
    recipient ? `the first is what ${named(recipient.name)} would do` : "",
    by ? (recipient ? `the second, ${named(by.name)}` : `the second is what ${named(by.name)} would do`) : "",
  ].filter((each) => each !== "");
  return who.length > 0 ? `${capital(who.join(", "))}.` : "So it is stated, use by use.";
}

/** How they would bend it; of those who are uninvited or opposed another finding says it. */
function bentBy({ by }: Harm, answers: Reading["answers"]): string {
  if (by === null || isUninvited(by) || (numberAt(answers, `${by.path}/aims`) ?? 0) < 0) return "";
  const bend = `${by.path}/bend`;
  return saysSomething(answers, bend, 2)
    ? `How ${named(by.name)} would bend it: ${quoted(textAt(answers, bend))}.`
    : "";
}
