import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { noteAt, recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { carryingClaims, claimGoneBy, claimTiedTo, isGood } from "@/lib/domain/ledger/carrying-claims";
import { type ClaimFacts, claimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import { type LedgerRow, levelNear } from "@/lib/domain/ledger/ledger-row";
import { madeEasier } from "@/lib/domain/ledger/made-easier-words";
import { capital, lowerFirst, named, quoted } from "@/lib/domain/ledger/named";
import { easierAt, type OutputFacts, presumedInWords } from "@/lib/domain/ledger/output-facts";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import { isToldOnly } from "@/lib/domain/ledger/reach";
import type { Reading } from "@/lib/domain/ledger/reading";
import { reliedOn } from "@/lib/domain/ledger/relied-on";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** Where something that makes this easier may fail, and what has to be tried before anybody relies on it. */
type Trial = { readonly of: MadeEasier; readonly mayFail: string; readonly tryIt: string };

/** Of a measure of something besides ability. */
const OR_ABILITY = ", or just move with ability";
const AND_ABILITY = ", and set the score beside one of general ability";

const TRIALS: readonly Trial[] = [
  {
    of: "robust",
    mayFail: "may not stand an attack made for it",
    tryIt: "Have it attacked by somebody who knows how it works and gains by breaking it.",
  },
  {
    of: "monitorable",
    mayFail: "may miss what is hidden from it on purpose",
    tryIt:
      "Have somebody try to hide from it, with what a reader of the work knows, and print what it missed.",
  },
  {
    of: "measurable",
    mayFail: `may be passed by training for it${OR_ABILITY}`,
    tryIt: `Train a model to pass without changing what is measured${AND_ABILITY}.`,
  },
  {
    of: "controllable",
    mayFail: "may not hold where people cannot judge the result",
    tryIt: "Try it on tasks whose right answer you know and those who judge do not.",
  },
  {
    of: "understandable",
    mayFail: "may not show what a system does that misleads",
    tryIt: "Try it on a system made to mislead, by people who don’t know which one that is.",
  },
];

/**
 * Whether what is shown still holds where it is needed: against somebody who tries to pass, on abler systems, where nobody can
 * judge. Only where outputs make something of that sort easier. Graver where it goes out, or somebody relies on it, and systems are strong;
 * validation by others, of a claim that a good rests on, takes one off. Null where no output does.
 */
export function stillHoldsRow(reading: Reading): LedgerRow | null {
  const { facts, uses, answers } = reading;
  const relied = reliedOn(uses);
  const going = goesByClaim(relied, reading);
  const needed = going ? referredAt(answers, `${going.path}/outputs`) : [];
  const against = ADMITTED.filter(
    ({ path, value, isBeside }) => textAt(answers, path) === value && !isBeside?.(answers),
  );
  const admitted = against.find(({ among }) => trialOf(facts.outputs, needed, among));
  const tried = trialOf(facts.outputs, needed, admitted?.among);
  if (!tried) return null;
  const isOut = facts.reach >= 2;
  const start = (relied || isOut) && facts.systems === "strong" ? 3 : 2;
  const claims = claimFacts(answers);
  const outside = carryingClaims(reading).find(({ isValidated, isOutside }) => isValidated && isOutside);
  const level = levelNear(start - (outside ? 1 : 0));
  const { output, trial } = tried;
  const name = nameOf(output);
  const resting = going && restsOn(going, output, reading) ? going : undefined;
  const isAbility = trial.of === "measurable" && isOfAbility(answers);
  const isSaid = going !== undefined || !output.isPresumed;
  return {
    subject: "still-holds",
    cause: "validity",
    label: "Whether it still holds where it is needed",
    claims: ["AL-4", "AF-9"],
    start,
    level,
    because: `${output.isPresumed ? `${capital(presumedInWords(output, output.name))}; as far as it is ${madeEasier([trial.of])}: ${lowerFirst(name)}` : name} ${trial.mayFail}${resting ? `, and ${inWords(resting)} rests on it` : ""}.`,
    moves: outside
      ? [
          {
            to: level,
            why: `${named(outside.name)} is validated with evidence, and checked outside`,
            paths: outside.paths,
            isUnread: true,
          },
        ]
      : [],
    answers: [
      ...new Set([
        easierAt(output),
        ...(going ? [`${going.path}/likelihood-5y`] : []),
        ...claims.slice(0, 2).flatMap(({ paths }) => paths),
        ...HARDER.map(({ path }) => path).filter((path) => textAt(answers, path) !== ""),
      ]),
    ],
    isRaised: false,
    ...(!isSaid && {
      unsaid: {
        title: `What ${output.name} makes easier, and whether that still holds where it is needed`,
        at: [easierAt(output)],
      },
    }),
    ...(isSaid && {
      says: {
        kind: "conflation",
        title: `${admitted ? admitted.of(name) : `${name} ${isAbility ? trial.mayFail.replace(OR_ABILITY, "") : trial.mayFail}`}${resting ? `, and ${named(resting.name)} rests on it` : ""}`,
        text: `${shownInWords(claims, claimOn(output, resting, claims, reading))}${HARDER.map(({ path, words }) => statedInWords(answers, path, words)).join("")}`,
        resolve: isAbility ? trial.tryIt.replace(AND_ABILITY, "") : trial.tryIt,
        weight: (admitted ? 50 : 30) + (relied?.likelihood ?? 0) * 30,
        // What its authors say against it themselves stands by itself; what may be is said with what is shown.
        ...(admitted ? {} : { joins: "validity" }),
        argued: reading.pathways
          .filter(({ pattern }) => pattern === "evaluation-as-target-or-recipe")
          .map(({ path }) => `${path}/mitigation`)
          .filter((path) => saysSomething(answers, path)),
      },
    }),
  };
}

/** What its authors say of harder cases, told as they say it. */
const HARDER = [
  {
    path: "evidence.holds-against",
    words: {
      shown: "Against a system that deceives or exceeds its overseer it is said to be shown.",
      expected:
        "Against a system that deceives or exceeds its overseer it is expected to hold, and not tried.",
      not: "Against a system that deceives or exceeds its overseer it is said not to hold, or not beyond some point.",
      "not-looked": "Against a system that deceives or exceeds its overseer nobody is said to have looked.",
    },
  },
  {
    path: "evidence.moves-with-ability",
    words: {
      apart: "The measure is said to stand apart from general ability.",
      partly: "The measure is said to move partly with general ability.",
      with: "The measure is said to move with general ability.",
      "not-looked": "Nobody is said to have looked whether the measure moves with general ability.",
    },
  },
] as const;

/** What they say against it, as a title says it, and of outputs that make what easier; that it fails where it is needed comes first. */
const ADMITTED: readonly {
  /** Not of this work, though they say it. */
  readonly isBeside?: (answers: Reading["answers"]) => boolean;
  readonly path: Path;
  readonly value: string;
  readonly among: readonly MadeEasier[];
  readonly of: (name: string) => string;
}[] = [
  {
    path: "evidence.holds-against",
    value: "not",
    among: ["monitorable", "controllable", "understandable", "robust"],
    of: (name) =>
      `${name} is said not to hold, or not beyond some point, against a system that deceives or exceeds its overseer`,
  },
  {
    path: "evidence.moves-with-ability",
    value: "with",
    among: ["measurable"],
    isBeside: (answers) => isOfAbility(answers),
    of: (name) =>
      `${name} is said to move with general ability: it tells an abler system apart, and not a safer one`,
  },
];

/** Words by which something is offered as a measure of safety, in the languages that assessments are written in most. */
const OF_SAFETY =
  /\b(?:un)?(?:safe|align|harm|honest|trustworth|danger|risk|hazard|misuse|decei|decept|robust|secur|toxic|bias|sicher|gef[aä]hr|s[uûé]r|segur|s[eé]cur)/iu;

/** And of ability. */
const OF_ABILITY = /\b(?:abilit|capabilit|f[aä]higkeit|capacit|capacid)/iu;

/**
 * It measures ability, and is offered as no measure of safety: its authors write beside the answer, there or elsewhere
 * ability is spoken of, and neither title, central claim, a claim nor what an output is said to be speaks of safety.
 */
function isOfAbility(answers: Reading["answers"]): boolean {
  const of = (list: "project.outputs" | "evidence.claims", fields: readonly string[]) =>
    recordsOf(answers, list).flatMap(({ id }) =>
      fields.map((field) => textAt(answers, recordPath(list, id, field))),
    );
  const said = [
    textAt(answers, "terms.central-claim"),
    textAt(answers, "project.title"),
    ...of("evidence.claims", ["claim"]),
    ...of("project.outputs", ["name", "description"]),
  ];
  const note = noteAt(answers, MOVES);
  return (
    note.trim() !== "" &&
    [note, ...said].some((words) => OF_ABILITY.test(words)) &&
    !said.some((words) => OF_SAFETY.test(words))
  );
}

const MOVES: Path = "evidence.moves-with-ability";

/** What stands beside an answer, in their words. */
function notedAt(answers: Reading["answers"], path: Path): string {
  const note = noteAt(answers, path);
  return note.trim() === "" ? "" : ` Written beside it: ${quoted(note)}.`;
}

function statedInWords(
  answers: Reading["answers"],
  path: Path,
  words: Readonly<Record<string, string>>,
): string {
  const said = words[textAt(answers, path)];
  return said ? ` ${said}${notedAt(answers, path)}` : "";
}

/** It is said to need that very output, and by its words or its authors' it goes by a claim. */
const restsOn = (use: UseFacts, output: OutputFacts, reading: Reading) =>
  referredAt(reading.answers, `${use.path}/outputs`).some((id) => output.path.endsWith(`/${id}`)) &&
  claimGoneBy(use, reading) !== undefined;

/** What is a list or a text of rules doesn’t hold or fail itself; what is done by it does. */
const LISTS: ReadonlySet<string> = new Set(["data-set", "policy-text"]);

/** Of the use that is likeliest to rely on it, where a claim is known that it goes by; else the good one that does most by a claim of its own. */
function goesByClaim(relied: UseFacts | undefined, reading: Reading): UseFacts | undefined {
  if (relied && claimGoneBy(relied, reading)) return relied;
  const good = ({ likelihood, effect }: UseFacts) => (likelihood ?? 0) * (effect ?? 0);
  return (
    reading.uses
      .filter((use) => isGood(use) && claimTiedTo(use, reading) !== undefined)
      .toSorted((a, b) => good(b) - good(a))[0] ?? relied
  );
}

/** The first trial that an output calls for, of outputs that somebody relies on, then of those of which it is said. */
function trialOf(
  outputs: readonly OutputFacts[],
  reliedOnOnes: readonly string[],
  among: readonly MadeEasier[] = TRIALS.map(({ of }) => of),
) {
  const rank = ({ path, isPresumed, weight, form }: OutputFacts) =>
    (LISTS.has(form) ? 3 : 0) +
    (reliedOnOnes.some((id) => path.endsWith(`/${id}`)) ? 0 : 2) +
    (isPresumed ? 4 : 0) +
    (isToldOnly(weight) ? 1 : 0);
  return outputs
    .filter(({ form }) => !AMONG_PEOPLE.has(form))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((output) => {
      const trial = TRIALS.find(({ of }) => among.includes(of) && output.easier.has(of));
      return trial ? [{ output, trial }] : [];
    })[0];
}

/** A text holds or fails by what it shows. */
function nameOf({ name, weight }: OutputFacts): string {
  if (!name.startsWith("“")) return "What is made";
  return isToldOnly(weight) ? `What ${name} shows` : name;
}

function inWords({ name, recipient, likelihood }: UseFacts): string {
  const by = recipient ? ` by ${recipient.name}` : "";
  return `${named(name)}${by}${likelihood === null ? "" : ` (${chanceShown(likelihood)})`}`;
}

const SHOWN: Readonly<Record<string, string>> = {
  verification: "shown by verification",
  validation: "said to be validated",
  "nothing-yet": "shown by nothing yet",
};
const CHECKED: Readonly<Record<string, string>> = {
  self: "checked by those who claim it",
  "other-person": "checked within the team",
  "other-team": "checked by another team",
  external: "checked outside",
  ai: "checked by an AI system",
};

/** Words of content that a claim has in common with what an output is said to be, at least. */
const OF_THE_OUTPUT = 2;

/** A claim about that very output, as far as the answers show: one that the use goes by which rests on it, else one with words of its name and description. */
function claimOn(
  { path }: OutputFacts,
  resting: UseFacts | undefined,
  claims: readonly ClaimFacts[],
  reading: Reading,
): ClaimFacts | undefined {
  if (resting) return claimGoneBy(resting, reading);
  const said = ["name", "description"].map((field) => textAt(reading.answers, `${path}/${field}` as Path));
  const words = said.join(" ");
  return claims
    .toSorted((a, b) => Number(b.asserts === "validation") - Number(a.asserts === "validation"))
    .find(({ name }) => sharedWords(name, words) >= OF_THE_OUTPUT);
}

/** What shows the claim about it, as stated; of claims that say nothing of it, no more than that. */
function shownInWords(claims: readonly ClaimFacts[], claim: ClaimFacts | undefined): string {
  if (claims.length === 0) return "No claim about it is listed with what shows it.";
  if (!claim) return "Which claim rests on that isn’t said.";
  const said = [SHOWN[claim.shownBy], CHECKED[claim.checker]].filter(Boolean).join(", ");
  return `${named(claim.name)} is ${said || "listed, without what shows it or who checks"}.`;
}
