import type { Path } from "@/lib/domain/assessment/path";
import { referredAt, textAt } from "@/lib/domain/assessment/records";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import { sharesWord } from "@/lib/domain/ledger/bearing";
import { moveBy } from "@/lib/domain/ledger/credits";
import { heldWithOdds, isHarm, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { contentWords } from "@/lib/domain/ledger/filler";
import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import { type LedgerRow, levelNear } from "@/lib/domain/ledger/ledger-row";
import { madeEasier } from "@/lib/domain/ledger/made-easier-words";
import { capital, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { easierAt, type OutputFacts, outputId, presumedInWords } from "@/lib/domain/ledger/output-facts";
import { TOLD } from "@/lib/domain/ledger/output-form";
import { needsOutput, type PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { classOf, FORCE, HOLDERS_OF_POWER } from "@/lib/domain/ledger/pattern-classes";
import { isToldOnly } from "@/lib/domain/ledger/reach";
import type { Reading } from "@/lib/domain/ledger/reading";
import { isOfKind, type RecipientFacts } from "@/lib/domain/ledger/recipient-facts";
import { oddsInWords } from "@/lib/domain/quantities/chance-shown";

const GIVES_HOLD: readonly MadeEasier[] = [
  "controllable",
  "monitorable",
  "governable",
  "research-automation",
  "persuasive",
];

/** Rules give a hold to those who make or enforce them, not to those they are for. */
const GOVERNS: ReadonlySet<string> = new Set([...FORCE, "regulator"]);

/** To whom it is handed over inside the organisation that makes it, and by no other way. */
const isMaker = ({ channels }: RecipientFacts) =>
  channels.length > 0 && channels.every((channel) => channel === "internal-handover");

/** Whether power gathers: what gives a hold over others, in the hands of those who can use it. */
export function powerRow({ facts, pathways, uses, answers }: Reading): LedgerRow {
  const holdings = facts.outputs.flatMap((output) => {
    const inPower = output.recipients.filter((each) => isOfKind(each, HOLDERS_OF_POWER));
    const holdersOf = (hold: MadeEasier) =>
      hold === "governable"
        ? inPower.filter((each) => isOfKind(each, GOVERNS))
        : hold === "controllable"
          ? inPower.filter((each) => !isMaker(each))
          : inPower;
    // Whoever makes a system has it in hand already: what does as they ask, kept inside, is no new hold.
    const given = GIVES_HOLD.filter(
      (each) => output.easier.has(each) && !(each === "controllable" && output.reach < 2),
    ).toSorted((a, b) => Number(isAnybodys(a, output)) - Number(isAnybodys(b, output)));
    // Whoever builds has what anybody can have, listed or not; rules are in the hands of those who govern.
    const anybodys = output.reach === 3 ? given.find((each) => each !== "governable") : undefined;
    const hold = given.find((each) => holdersOf(each).length > 0) ?? anybodys ?? given[0];
    const holders = hold === undefined ? [] : holdersOf(hold);
    const isInNoHands = holders.length === 0 && facts.recipients.length > 0 && anybodys === undefined;
    if (hold === undefined || isInNoHands) return [];
    const force = holders.find((each) => isOfKind(each, FORCE));
    return [
      {
        output,
        hold,
        holder: force ?? holders[0],
        // What only tells is a hold in nobody's hands but of those with force to use it.
        level: force ? 3 : onlyTells(output, facts, hold) || isAnybodys(hold, output) ? 1 : 2,
        pathway: gravestOfPower(pathways.filter((each) => needsOutput(each, output))),
        // What somebody else does with it is no hold of those in whose hands it is one.
        harms: usesOf(output, uses, answers).filter(
          (use) => isHarmOf(holders, use) && !isToldElsewhere(use, output, pathways, answers),
        ),
      },
    ];
  });
  const gravest = holdings.toSorted(
    (a, b) =>
      b.level - a.level ||
      Number(isFollowed(b)) - Number(isFollowed(a)) ||
      inHand(b.output) - inHand(a.output),
  )[0];
  const owned = gravest && watched(gravest, pathways, answers);
  const start = levelNear(gravest?.level ?? 0);
  const level = levelNear(start - (owned ? 1 : 0));
  const isPresumed = gravest?.output.isPresumed ?? false;
  // Where power is followed with other outputs, that this one gives none is a gap and no finding.
  const isBeside =
    gravest !== undefined && gravest.level < 3 && !isFollowed(gravest) && pathways.some(isOfSomebodysPower);
  const others = (gravest?.output.recipients ?? []).filter(({ path }) => path !== gravest?.holder?.path);
  const from = gravest
    ? [
        {
          path: easierAt(gravest.output),
          why: isPresumed
            ? presumedInWords(gravest.output, gravest.output.name)
            : `${isByForm(gravest) ? "by its form, and by no answer, " : ""}${gravest.output.name} makes easier: ${madeEasier([gravest.hold])}`,
        },
        ...(gravest.holder
          ? [{ path: `${gravest.holder.path}/kind`, why: `it reaches ${named(gravest.holder.name)}` }]
          : []),
      ]
    : [];
  return {
    subject: "power",
    cause: "power",
    label: "Whether power gathers or spreads",
    claims: ["AF-26"],
    start,
    level,
    because: gravest
      ? `${capital(from.map(({ why }) => why).join(", and "))}${isBeside ? "; whether that gives a hold over others isn’t said" : ""}.`
      : "Nothing in the model gives somebody a hold over others.",
    moves: owned ? [moveBy(owned.credit, level)] : [],
    answers: [...from.map(({ path }) => path), ...(owned?.credit.paths ?? [])],
    isRaised: false,
    ...(isBeside && {
      unsaid: {
        title: `Whether ${gravest.output.name}, which ${isPresumed ? "may make" : "makes"} easier ${madeEasier([gravest.hold])}, gives ${gravest.holder ? named(gravest.holder.name) : "whoever has it"} a hold over others`,
        at: ["misuse.pathways"],
      },
    }),
    ...(!isBeside && {
      says: {
        kind: "risk" as const,
        title: titleOf(gravest, answers),
        text: textOf(gravest, { others, owned, uses: usesOf(gravest?.output, uses, answers), answers }),
        resolve:
          "Say who watches the holder and can stop them, and take that on as a commitment against a pathway; or let others have it at the same time.",
        weight: gravest?.level === 3 ? 55 : 25,
        argued: [],
      },
    }),
    beside: {
      implied: [0, 0, 1, 2][start] ?? 0,
      stated: null,
      scale: ["neither", "gathers", "gathers where force is"],
      from,
      statedAt: [],
    },
  };
}

/** What everybody has at the same time is a hold over nobody, but over those who are watched, or whom rules bind. */
const isAnybodys = (hold: MadeEasier, { reach }: OutputFacts) => reach === 3 && !OVER_WHOM.has(hold);

const OVER_WHOM: ReadonlySet<MadeEasier> = new Set(["monitorable", "governable"]);

type Gravest = {
  readonly output: OutputFacts;
  readonly hold: MadeEasier;
  readonly holder: RecipientFacts | undefined;
  /** The gravest that is described with it. */
  readonly pathway: PathwayFacts | undefined;
};

/**
 * The case that its authors describe; else whom it helps with what, and where nobody in a position to hold others by it is named,
 * whoever receives it.
 */
function titleOf(gravest: Gravest | undefined, answers: Reading["answers"]): string {
  if (!gravest) return "Nothing gives somebody a hold over others";
  const { output, hold, pathway } = gravest;
  const what = capital(holdIn(output));
  const whom = whomIn(gravest);
  if (pathway) {
    const odds = oddsInWords(pathway.likelihood);
    return `${capital(output.name)} could give ${actorIn(pathway, answers)} a hold over others: ${titled(pathway.name)} (${odds})`;
  }
  if (!output.isPresumed && output.byScreening.has(hold))
    return `By the screening something of the work (it isn’t said what) helps ${whom} with ${madeEasier([hold])}, which could become a hold over others`;
  if (isByForm(gravest))
    return `By its form, and by no answer, ${holdIn(output)} may help ${whom} with ${madeEasier([hold])}, which could become a hold over others`;
  if (!output.isPresumed)
    return `${what} helps ${whom} with ${madeEasier([hold])}, which could become a hold over others`;
  const unsaid = output.isCalledNone
    ? "that it makes none of these easier is stated, not shown"
    : "what it makes easier isn’t said";
  return `${what} may give ${whom} a hold over others: ${unsaid}`;
}

/** Who would do it by the pathway’s own answers; in few words, or it reads as no name. */
function actorIn({ path }: PathwayFacts, answers: Reading["answers"]): string {
  const actor = textAt(answers, `${path}/actor` as Path);
  return contentWords(actor).size > 0 && actor.length <= MOST_NAMED ? quoted(actor) : "somebody";
}

/** Characters of somebody’s name in a title. */
const MOST_NAMED = 80;

type Told = {
  readonly others: readonly RecipientFacts[];
  readonly owned: ReturnType<typeof watched>;
  readonly uses: readonly UseFacts[];
  readonly answers: Reading["answers"];
};

/**
 * Of a case that its authors describe, whoever does it stands in its own answers: what is feared of a recipient who is another, and what is
 * taken on against that, is told as theirs, and of nobody else.
 */
function textOf(gravest: Gravest | undefined, { others, owned, uses, answers }: Told): string {
  const holder = gravest?.holder;
  const pathway = gravest?.pathway;
  const lighter = owned ? `because ${owned.credit.why}, against ${named(owned.name)}. ` : "";
  if (!pathway)
    return `${inHands(holder, others, uses)}${lighter && `Lighter ${lighter}`}${whoElse(holder, others, false)}`;
  const isTheirs =
    holder !== undefined && referredAt(answers, `${pathway.path}/recipient`).includes(holder.id);
  const [own] = holder && !isTheirs ? worstOf(holder, uses) : [];
  const apart =
    own && holder
      ? ` Of ${named(holder.name)} something else is ${own.stance === "feared" ? "feared" : "said to make humanity less safe"}: ${named(own.name)} (${oddsInWords(own.likelihood)}).`
      : "";
  const theirs = isTheirs ? inHands(holder, [], uses) : "";
  const lighterAs =
    lighter && holder
      ? ` As to ${isTheirs || !own ? named(holder.name) : "that"} it counts for less, ${lighter.trim()}`
      : "";
  return `${theirs}${whoElse(holder, others, true)}${apart}${lighterAs}`;
}

/** Its form gives it, and nobody ticked it: a presumption, and told as one. */
const isByForm = ({ output, hold }: Pick<Gravest, "output" | "hold">) => output.byForm.has(hold);

function whomIn({ output, holder }: Gravest): string {
  if (holder) return named(holder.name);
  return output.reach === 3 ? "whoever wants it" : "whoever receives it";
}

/**
 * What is taken on against a pathway of power that can be seen to be about the holder: the holder does it, or its name, who does it or what
 * is taken on has a word in common with the holder's name. What answers another's power lightens the row of its pattern, and not this one.
 */
function watched({ holder }: Gravest, pathways: readonly PathwayFacts[], answers: Reading["answers"]) {
  if (!holder) return undefined;
  const isAbout = (path: Path, words: string) =>
    referredAt(answers, `${path}/recipient`).includes(holder.id) ||
    sharesWord(answers, [`${holder.path}/name`], words);
  return pathways
    .filter(isOfPower)
    .flatMap(({ path, name, credits }) => credits.map((credit) => ({ path, name, credit })))
    .find(
      ({ path, name, credit: { kind, what = "" } }) =>
        kind === "owned" && isAbout(path, `${name} ${textAt(answers, `${path}/actor`)} ${what}`),
    );
}

/**
 * Who has it; of what no recipient in power is said to receive, that anybody can. Where the title tells a case of the authors', how it gives
 * the hold is theirs to say, and no box tells it.
 */
function whoElse(
  holder: RecipientFacts | undefined,
  others: readonly RecipientFacts[],
  isCase: boolean,
): string {
  const names = listed(others.map(({ name }) => named(name)));
  if (!holder)
    return others.length > 0
      ? `It reaches ${names}; being public, those who build as well.`
      : "No recipient is named.";
  if (isCase) return `It reaches ${listed([holder, ...others].map(({ name }) => named(name)))}.`;
  return others.length > 0 ? `It also reaches ${names}.` : "No other recipient named receives it.";
}

const isOfPower = ({ pattern }: Pick<PathwayFacts, "pattern">) => classOf(pattern) === "power";

/** What does as its holder asks is power in those hands, too. */
const isOfSomebodysPower = (pathway: PathwayFacts) => isOfPower(pathway) || pathway.pattern === "obedience";

/** Harm by somebody whom its authors give another pattern of with the same output: it follows that, and no hold over others. */
const isToldElsewhere = (
  { recipient }: UseFacts,
  output: OutputFacts,
  pathways: readonly PathwayFacts[],
  answers: Reading["answers"],
) => {
  const theirs = pathways.filter(
    (each) =>
      recipient !== null &&
      referredAt(answers, `${each.path}/recipient`).includes(recipient.id) &&
      each.pattern !== "" &&
      needsOutput(each, output),
  );
  return theirs.length > 0 && !theirs.some(isOfSomebodysPower);
};

/** By what its authors rate it, then by its odds. */
function gravestOfPower(pathways: readonly PathwayFacts[]): PathwayFacts | undefined {
  return pathways
    .filter(isOfPower)
    .toSorted((a, b) => b.own - a.own || (b.likelihood ?? 1) - (a.likelihood ?? 1))[0];
}

const isHarmOf = (holders: readonly RecipientFacts[], use: UseFacts) =>
  isHarm(use) && holders.some(({ id }) => id === use.recipient?.id);

/** Somebody’s power over others is described with it, or harm by somebody who can hold it. */
const isFollowed = ({
  pathway,
  harms,
}: {
  readonly pathway: PathwayFacts | undefined;
  readonly harms: readonly UseFacts[];
}) => pathway !== undefined || harms.length > 0;

/** What is read, and what is told of a project that works on no system: arguments, and no means to watch or steer. */
const onlyTells = ({ weight, form }: OutputFacts, { systems }: HardFacts, hold: MadeEasier) =>
  isToldOnly(weight) ||
  (systems === "none" && TOLD.has(form)) ||
  (hold === "governable" && INFORMS.has(form));

/** What rules may go by, and which makes nobody do anything. */
const INFORMS: ReadonlySet<string> = new Set(["data-set", "evaluation"]);

/** What is run is held before what is read, and what sets rules before a paper, which only tells. */
function inHand({ weight, form }: OutputFacts): number {
  return { capable: 3, working: 2, light: form === PAPER ? 0 : 1, taught: 0 }[weight];
}

const PAPER = "paper";

/** A paper is no hold: what it tells may give one. */
function holdIn(output: OutputFacts | undefined): string {
  if (!output) return "the work";
  return output.form === PAPER ? `what ${output.name} tells` : output.name;
}

/** Those that need an output, as far as it is said which they need. */
function usesOf(
  output: OutputFacts | undefined,
  uses: readonly UseFacts[],
  answers: Reading["answers"],
): readonly UseFacts[] {
  return uses.filter(({ path }) => {
    const needed = referredAt(answers, `${path}/outputs`);
    return needed.length === 0 || (output !== undefined && needed.includes(outputId(output) ?? ""));
  });
}

/** What its authors fear of the holder, and of another in power who receives the same, or say that it makes less safe. */
function inHands(
  holder: RecipientFacts | undefined,
  others: readonly RecipientFacts[],
  uses: readonly UseFacts[],
): string {
  const [own] = holder ? worstOf(holder, uses) : [];
  const [other] = others
    .filter((each) => isOfKind(each, HOLDERS_OF_POWER))
    .flatMap((recipient) => worstOf(recipient, uses).slice(0, 1))
    .toSorted(byOdds);
  return [
    own && holder ? `In the hands of ${named(holder.name)}: ${inWordsOf(own)}. ` : "",
    other?.recipient ? `In the hands of ${named(other.recipient.name)}: ${inWordsOf(other)}. ` : "",
  ].join("");
}

const byOdds = (a: UseFacts, b: UseFacts) => (b.likelihood ?? 1) - (a.likelihood ?? 1);

/** The harm that somebody does, likeliest first. */
const worstOf = ({ id }: RecipientFacts, uses: readonly UseFacts[]) =>
  uses
    .filter(isHarm)
    .filter(({ recipient }) => recipient?.id === id)
    .toSorted(byOdds);

const inWordsOf = (use: UseFacts) => `${named(use.name)} (${heldWithOdds(use, oddsInWords(use.likelihood))})`;
