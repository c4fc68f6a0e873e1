import type { Path } from "@/lib/domain/assessment/path";
import { noteAt, referredAt, textAt } from "@/lib/domain/assessment/records";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { carryingClaims, claimGoneBy } from "@/lib/domain/ledger/carrying-claims";
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
    mayFail: "may be passed by training for it, or just move with ability",
    tryIt:
      "Train a model to pass without changing what is measured, and set the score beside one of general ability.",
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
  const needed = relied ? referredAt(answers, `${relied.path}/outputs`) : [];
  const against = ADMITTED.filter(({ path, value }) => textAt(answers, path) === value);
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
  const resting = relied && restsOn(relied, output, reading) ? relied : undefined;
  const isSaid = relied !== undefined || !output.isPresumed;
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
        ...(relied ? [`${relied.path}/likelihood-5y`] : []),
        ...claims.slice(0, 2).flatMap(({ paths }) => paths),
        ...HARDER.map(({ path }) => path).filter((path) => textAt(answers, path) !== ""),
      ]),
    ],
    isRaised: false,
    ...(isSaid && {
      says: {
        kind: "conflation",
        title: `${admitted ? admitted.of(name) : `${name} ${trial.mayFail}`}${resting ? `, and ${named(resting.name)} rests on it` : ""}`,
        text: `${shownInWords(claims, claimOn(output, resting, claims, reading))}${HARDER.map(({ path, words }) => statedInWords(answers, path, words)).join("")}`,
        resolve: trial.tryIt,
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
      not: "Against a system that deceives or exceeds its overseer it doesn’t hold, or not beyond some point, its authors say.",
      "not-looked":
        "Against a system that deceives or exceeds its overseer nobody has looked, its authors say.",
    },
  },
  {
    path: "evidence.moves-with-ability",
    words: {
      apart: "The measure is said to stand apart from general ability.",
      partly: "The measure moves partly with general ability, its authors say.",
      with: "The measure moves with general ability, its authors say.",
      "not-looked": "Whether the measure moves with general ability nobody has looked, its authors say.",
    },
  },
] as const;

/** What they say against it, as a title says it, and of outputs that make what easier; that it fails where it is needed comes first. */
const ADMITTED: readonly {
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
      `${name} doesn’t hold, or not beyond some point, against a system that deceives or exceeds its overseer, by its authors’ own word`,
  },
  {
    path: "evidence.moves-with-ability",
    value: "with",
    among: ["measurable"],
    of: (name) =>
      `${name} moves with general ability, by its authors’ own word: it tells an abler system apart, and not a safer one`,
  },
];

/** What stands beside an answer, in their words. */
function notedAt(answers: Reading["answers"], path: Path): string {
  const note = noteAt(answers, path);
  return note.trim() === "" ? "" : ` They write: ${quoted(note)}.`;
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

/** The first trial that an output calls for, of outputs that somebody relies on, then of those of which it is said. */
function trialOf(
  outputs: readonly OutputFacts[],
  reliedOnOnes: readonly string[],
  among: readonly MadeEasier[] = TRIALS.map(({ of }) => of),
) {
  const rank = ({ path, isPresumed, weight }: OutputFacts) =>
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
  self: "checked by its authors",
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
