import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import { OUTPUT_FORMS } from "@/lib/content/options/output-forms";
import { SEVERITY } from "@/lib/content/options/severity";
import { WORDS_THAT_DESCRIBE } from "@/lib/domain/findings/scrutiny";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import { levelOfGains } from "@/lib/domain/ledger/differential-row";
import { EVASIVE_EDITS } from "@/lib/domain/ledger/evasive-edits";
import { FEW_GO_ON } from "@/lib/domain/ledger/evidence";
import { COPIED, LEAST_WORDS } from "@/lib/domain/ledger/filler";
import { NOBODY_IN_PARTICULAR, STOP_WORDS, WORDS_OF_ANY_PROJECT } from "@/lib/domain/ledger/filler-words";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { BANDS, OWN_RISK } from "@/lib/domain/ledger/pathway-facts";
import {
  MOST_AT_START,
  PATTERN_CLASSES,
  type PatternClass,
  SHARPENED_BY_HAZARD,
} from "@/lib/domain/ledger/pattern-classes";
import { FEW_CHOOSE, LEAVE_FOR_BUILDING, MOST_BY_REACH } from "@/lib/domain/ledger/people-starts";
import {
  CHANNEL_WORDS,
  type Channel,
  MOST_BY_USES,
  PULL_SCALE,
  STRONG_WHERE_USED,
  STRUCTURAL_PULL,
} from "@/lib/domain/ledger/pull-tables";
import { EXPOSURE, REACH_WORDS, WEAKER_SYSTEMS, type Weight } from "@/lib/domain/ledger/reach";
import { AXIS, PRICED, SIZES, UNPRICED, UNPRICED_PULL } from "@/lib/domain/ledger/size-row";
import type { PrintedTable } from "@/lib/domain/method/printed-table";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

const level = (at: number | undefined) => LEVEL_WORDS[at ?? 0] ?? "";
const pull = (at: number | undefined) => PULL_SCALE[at ?? 0] ?? "";
const startsLarge = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  taught: "People, and what they leave with: a course, a network, an event, money passed on",
  light: "To be read: a paper, a policy text, a forecast, advice",
  working: "To be run or built on",
  capable: "An able system itself, that anyone can have",
};

const EXPOSED: PrintedTable = {
  id: "exposure",
  title: "Starting levels: what goes out, and how far",
  about: `Where direct harm rests on what systems can do: ${WEAKER_SYSTEMS.small} lower on small models, ${WEAKER_SYSTEMS.none} lower where no system is concerned. Systems unsaid count as strong, a reach unsaid as public.`,
  columns: ["An output", ...REACH_WORDS],
  rows: (Object.keys(EXPOSURE) as Weight[]).map((weight) => [
    WEIGHT_WORDS[weight],
    ...EXPOSURE[weight].map(level),
  ]),
};

const CLASS_STARTS: Readonly<Record<PatternClass, string>> = {
  direct: `By the table before, at most ${level(MOST_AT_START.direct)}; ${level(MOST_AT_START.sharpened)} for ${namesOf([...SHARPENED_BY_HAZARD]).toLowerCase()} where a way to cause harm is shown. An able system that anyone can have has no such limit. For these, for a hazard in the write-up itself and for an able system, one higher where harm is shown in earnest, as what makes able systems easier to attack does where anybody can have and run it, until evidence at that answer, with its place, shows that it does less. What is expected only by a hazard that is stated is ${level(2)} at most where a pathway under another such pattern needs the output, or where it is stated of another output.`,
  building: `By the greater pull, at most ${level(MOST_AT_START.building)}; serious where a strong pull of strong systems leaves the organisation.`,
  power: `By the table before, at most ${level(MOST_AT_START.power.force)} with holders of force among the recipients, ${level(MOST_AT_START.power.holders)} with developers, companies or regulators, else ${level(MOST_AT_START.power.others)}.`,
  people: `By the table after, for what is people or the means that they work with, whatever is ticked; at most ${level(MOST_BY_REACH[1])} where it stays in the organisation, ${level(MOST_BY_REACH[0])} in the team.`,
  standing: `By the table before, at most ${level(MOST_AT_START.standing.deciders)} where a recipient decides something by it, else ${level(MOST_AT_START.standing.others)}.`,
};

const CLASSES: PrintedTable = {
  id: "pattern-classes",
  title: "Starting levels of misuse patterns, by class",
  about:
    "Direct: somebody takes the output and does harm with it. Building: it helps build faster. Power: it gives a hold on others. Standing: what the work is taken for does the harm. People: those whom it trains, funds or brings together do it, or those who choose them.",
  columns: ["Class", "Starts", "Patterns"],
  rows: (Object.keys(CLASS_STARTS) as PatternClass[]).map((each) => [
    startsLarge(each),
    CLASS_STARTS[each],
    namesOf(MISUSE_PATTERNS.map(({ id }) => id).filter((id) => PATTERN_CLASSES[id] === each)),
  ]),
};

const OF_PEOPLE: PrintedTable = {
  id: "people",
  title: "Starting levels of what is people",
  about: `People who were trained, funded or brought together are hired by whoever builds, listed or not; and somebody chose them. Rows of the same names start there, and are one lower by evidence, with its place: of how many go on to build, where that is under ${chanceShown(FEW_GO_ON)}; of who comes in and who chooses. What they would do otherwise is told beside it. What they learn starts by the first row of the table of what goes out.`,
  columns: [
    "What comes of it",
    ...["no system", "small systems", "able systems, or not said"].map(
      (systems) => `Go on to build: ${systems}`,
    ),
    "Few choose",
  ],
  rows: Object.entries(LEAVE_FOR_BUILDING).map(([form, { none, small, strong }]) => [
    OUTPUT_FORMS.find(({ value }) => value === form)?.label ?? form,
    ...[none, small, strong].map(level),
    level(FEW_CHOOSE[form]),
  ]),
};

function namesOf(ids: readonly string[]): string {
  return MISUSE_PATTERNS.filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join("; ");
}

const CHANNELS = Object.keys(CHANNEL_WORDS) as Channel[];

const PULLS: PrintedTable = {
  id: "pull",
  title: "Pull of what becomes easier",
  about: `The strongest counts, where builders are among the recipients. One step off for each: what is only read (two for what people learn), what stays in the organisation, builders only as part of everybody, small models (${WEAKER_SYSTEMS.none} where no system is concerned). Uses raise it by one at most, by two from none, and above ${pull(MOST_BY_USES)} only where the table says strong, or strong where used so. Where an output is said to make nothing easier, everything is presumed; of what becomes public on strong systems and can be run, boxes left open beside others hold it at moderate.`,
  columns: ["What becomes easier", ...CHANNELS.map((channel) => startsLarge(CHANNEL_WORDS[channel]))],
  rows: MAKES_EASIER.filter(({ value }) => value in STRUCTURAL_PULL.products).map(({ value, label }) => [
    label,
    ...CHANNELS.map((channel) => pullOf(channel, value as MadeEasier)),
  ]),
};

function pullOf(channel: Channel, easier: MadeEasier): string {
  const bare = pull(STRUCTURAL_PULL[channel][easier]);
  return STRONG_WHERE_USED[channel].has(easier) ? `${bare}, ${pull(3)} where used so` : bare;
}

const DIFFERENCES: readonly (readonly [string, number])[] = [
  ["Safety gains less", -1],
  ["As much", 0],
  ["More", 1],
];

const SIZED: PrintedTable = {
  id: "size",
  title: "The total shift, by size and by price",
  about: `Size: how far from none the shift is on average, over its whole distribution, sooner and later alike. Uses alone imply ${pull(MOST_BY_USES)} at most; a pull on building stands a step weaker on the axis of time, since it is no arrival. Where uses are said to move it, the axis goes by the sum of their likelihoods, later against sooner: weak from ${AXIS[0]}, moderate from ${AXIS[1]}. Its price is stated where it is said to make humanity safer, with a mechanism, a reason, and evidence or a forecast about that reason; that it makes humanity less safe is no price, and weighs what it would weigh unsaid. Not below what the pull comes to (${PULL_SCALE.map((word, at) => `${word}: ${level(UNPRICED_PULL[at])}`).join(", ")}), or one lower with its price.`,
  columns: ["Months", "Price not stated", "Price stated"],
  rows: UNPRICED.map((unpriced, size) => [
    size === 0 ? `Under ${SIZES[0]}, or none` : `From ${SIZES[size - 1]}`,
    level(unpriced),
    level(PRICED[size]),
  ]),
};

const GAINS: PrintedTable = {
  id: "who-gains",
  title: "Who gains more, building or safety",
  about: `Building: the greater pull. Safety: of uses in safety practice or policy, or intended in products and developers’ tools, none feared, the strongest by likelihood and by how much safer it makes humanity, whichever is less; one more where another recipient carries one as well, outside research, and not both build; research counts one at most.`,
  columns: ["Building gains", ...DIFFERENCES.map(([words]) => words)],
  rows: PULL_SCALE.map((word, building) => [
    startsLarge(word),
    ...DIFFERENCES.map(([, difference]) => level(levelOfGains(difference, building))),
  ]),
};

const OWN: PrintedTable = {
  id: "own-risk",
  title: "What a pathway comes to as it is rated",
  about:
    "It raises a row by one at most, by two from nothing; what comes to serious or above is serious wherever the row starts. One higher where it could not be undone and nobody would notice. A severity not given counts as grave, and makes nothing lighter.",
  columns: [
    "Severity, by likelihood within five years",
    `Under ${chanceShown(BANDS[0] ?? 0)}`,
    ...BANDS.map((from, at) => `From ${chanceShown(from)}${at === BANDS.length - 1 ? ", or not said" : ""}`),
  ],
  rows: OWN_RISK.map((row, at) => [SEVERITY[at]?.label ?? "", ...row.map(level)]),
};

const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["Without content", STOP_WORDS],
  ["Of any project", WORDS_OF_ANY_PROJECT],
  ["No owner", NOBODY_IN_PARTICULAR],
];

const FILLER: PrintedTable = {
  id: "filler",
  title: "Filler",
  about: `Fewer than ${LEAST_WORDS} different words of content, or ${chanceShown(COPIED)} of them from the title, the question itself or a pattern of the catalogue. A word of content has three letters or more and is in neither of the first two lists. Work is light only where its summary, or what an output is, has ${WORDS_THAT_DESCRIBE} of them. Fluent filler passes: a reader has to see it.`,
  columns: ["List", "Words", "Which"],
  rows: LISTS.map(([name, words]) => [name, String(words.size), [...words].join(", ")]),
};

const EDITS: PrintedTable = {
  id: "evasive-edits",
  title: "Ways to say less",
  about: `Each of these ${EVASIVE_EDITS.length} is tried on worked examples and on generated answers. None may make scrutiny fall, take a finding away without one as grave, or add a strength, but for what only the authors could know: that is marked and counted; from deep on, nothing excuses that scrutiny falls.`,
  columns: ["Edit", "What it does"],
  rows: EVASIVE_EDITS.map(({ id, words }) => [id, words]),
};

/** The tables that levels are read from, and what keeps them from being read down; from the engine’s own constants. */
export const LEDGER_TABLES: readonly PrintedTable[] = [
  EXPOSED,
  CLASSES,
  OF_PEOPLE,
  PULLS,
  SIZED,
  GAINS,
  OWN,
  FILLER,
  EDITS,
];
