import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, valueAt } from "@/lib/domain/assessment/records";
import { SCRUTINIES } from "@/lib/domain/findings/support";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import type { Cause, LedgerRow, Level } from "@/lib/domain/ledger/ledger-row";
import { type RunByAnybody, runByAnybody } from "@/lib/domain/ledger/run-by-anybody";
import { saysSomething } from "@/lib/domain/ledger/substance";
import type { DecisionRow, ScrutinyLevel } from "@/lib/domain/report/report-document";
import {
  all,
  any,
  atLeast,
  below,
  type Condition,
  field,
  is,
  missing,
  question,
  some,
} from "@/lib/domain/rules/condition";
import { contextFor } from "@/lib/domain/rules/context";
import { verdictOf } from "@/lib/domain/rules/evaluate";

/** A row of the printed table: it is met where the ledger has such a row, or where there are such outputs. */
type Row = OfLedger | OfOutputs;

type OfOutputs = {
  readonly when: string;
  readonly of: keyof RunByAnybody;
  readonly leadsTo: ScrutinyLevel;
};

/** What of outputs meets a row: serious harm as answered, evidence of none, no such evidence, or that left out of a copy. */
export type RunBy = keyof RunByAnybody | "left-out";

const ANYBODY =
  "The work is on able systems, and of it anybody can have and run this, at least in part, on those or on smaller ones";

/** A row that outputs meet, in words; of several it is “they”. */
export function runByInWords(of: RunBy, isMany = false): string {
  const [show, do_] = isMany ? ["they show", "they do"] : ["it shows", "it does"];
  if (of === "serious") return `${ANYBODY}; as answered, ${show} how to cause harm to a serious degree`;
  if (of === "unshown") return `${ANYBODY}, without evidence that ${show} no serious harm`;
  return of === "shown"
    ? `${ANYBODY}; that ${show} no serious harm rests on evidence that no reviewer has read`
    : `${ANYBODY}; whether evidence shows that ${do_} no serious harm is left out`;
}

type OfLedger = {
  /** The row in words, as printed. */
  readonly when: string;
  readonly of: "core" | "others";
  readonly level: Level;
  readonly leadsTo: ScrutinyLevel;
  /** Not of a screening alone, which doesn't ask for what such a row reads. */
  readonly beyondScreening?: true;
};

export const SCRUTINY_ROWS: readonly Row[] = [
  {
    when: "Blocking on a core matter (misuse, timelines, power, AI labour)",
    of: "core",
    level: 4,
    leadsTo: "hold-for-discussion",
  },
  { when: "Serious on a core matter", of: "core", level: 3, leadsTo: "deep" },
  {
    when: runByInWords("serious"),
    of: "serious",
    leadsTo: "deep",
  },
  {
    when: runByInWords("unshown"),
    of: "unshown",
    leadsTo: "deep",
  },
  {
    when: "A concern on a core matter, or more by what is volunteered alone",
    of: "core",
    level: 2,
    leadsTo: "standard",
  },
  {
    when: runByInWords("shown"),
    of: "shown",
    leadsTo: "standard",
  },
  { when: "Serious on another matter", of: "others", level: 3, leadsTo: "standard" },
  {
    when: "A concern on another matter, where more than the screening is asked",
    of: "others",
    level: 2,
    leadsTo: "standard",
    beyondScreening: true,
  },
];

const remains = (severity: number, likelihood: number) =>
  any(
    all(atLeast(field("residual-severity"), severity), atLeast(field("residual-likelihood"), likelihood)),
    all(
      any(missing(field("residual-severity")), missing(field("residual-likelihood"))),
      atLeast(field("severity"), severity),
      atLeast(field("likelihood"), likelihood),
    ),
  );

/** What somebody should talk about by what is answered. It stands beside scrutiny: candour leads to no more of it. */
const ASKED: readonly {
  readonly when: string;
  readonly short: string;
  /** As reports before had it, which are kept. */
  readonly former: string;
  readonly answers: Condition;
}[] = [
  {
    short: "a danger that stays existential, or catastrophic at one chance in ten",
    when: "a pathway that is described remains existential, or catastrophic at one chance in ten or more",
    former: "they describe a pathway that remains existential, or catastrophic at one chance in ten or more",
    answers: some("misuse.pathways", any(remains(5, 0), remains(4, 0.1))),
  },
  {
    short: "an assessment that is itself hazardous to read",
    when: "the assessment itself is called hazardous to read, and something leaves the organisation",
    former: "they call the assessment itself hazardous to read, and something leaves the organisation",
    answers: all(
      is(question("screening.sensitivity"), "hazardous"),
      is(question("screening.outputs-leave"), "named-outsiders", "public"),
    ),
  },
  {
    short: "a lean towards work that is held to lower safety",
    when: "the answers lean towards work whose median effect on safety is put below zero",
    former: "they lean towards work whose median effect on safety they put below zero",
    answers: all(is(question("inaction.lean"), "do"), below(question("timelines.safety-effect"), 0, "p50")),
  },
];

const GRAVEST_FIRST = SCRUTINIES.toReversed();

/** The level that rows of the table lead to: the gravest of those met. */
export function levelOf(rows: readonly DecisionRow[]): ScrutinyLevel {
  return GRAVEST_FIRST.find((each) => rows.some((row) => row.met && row.leadsTo === each)) ?? "light";
}

/** In a copy that shows the outputs anybody can run, and not whether there is evidence of how much harm they show: the least that is due. */
const EVIDENCE_LEFT_OUT: Omit<DecisionRow, "named"> = {
  when: runByInWords("left-out"),
  of: "left-out",
  met: true,
  leadsTo: "standard",
};

/** Rows of outputs as reports before rulebook 1.11.0 have them, which say by their words alone what meets them. */
const FORMER_OF_OUTPUTS: ReadonlyMap<string, RunBy> = new Map([
  [`${ANYBODY}, without evidence that it shows no serious harm`, "unshown"],
  [`${ANYBODY}; that it shows no serious harm is evidence that nobody but its authors has read`, "shown"],
  [`${ANYBODY}; whether evidence shows that it does no serious harm is left out`, "left-out"],
  [
    "Anybody can run it on or against able systems, without evidence that it shows no serious harm",
    "unshown",
  ],
  [
    "Anybody can run it on or against able systems; that it shows no serious harm is evidence that nobody but its authors has read",
    "shown",
  ],
  [
    "Anybody can run it against able systems; whether evidence shows that it does no serious harm is left out",
    "left-out",
  ],
]);

/** By what of outputs a row of the table is met; null where rows of the ledger meet it, or nothing does. */
export function runByOf({ of, when }: Pick<DecisionRow, "of" | "when">): RunBy | null {
  if (of === undefined) return FORMER_OF_OUTPUTS.get(when) ?? null;
  return of === "core" || of === "others" ? null : of;
}

/** Whether a row of the table is met by outputs and by no row of the ledger. */
export const isOfOutputs = (row: DecisionRow): boolean => runByOf(row) !== null;

/** The level of the rows of the ledger that meet a row of the table, also where a report before rulebook 1.11.0 says it in words alone. */
export function levelMeeting({ level, when }: Pick<DecisionRow, "level" | "when">): number {
  return level ?? (when.startsWith("Blocking") ? 4 : when.startsWith("Serious") ? 3 : 2);
}

/**
 * Rows met by outputs as one that tells nothing of evidence: of all of them but those that go by an answer alone, in an order of its own.
 * None where no output is named.
 */
export function withoutEvidence(rows: readonly DecisionRow[]): readonly DecisionRow[] {
  // What outputs are answered to show needs no evidence.
  const answered = rows.filter((row) => runByOf(row) === "serious");
  const named = rows
    .filter((row) => !answered.includes(row))
    .flatMap((row) => row.named ?? [])
    .toSorted();
  return [...answered, ...(named.length === 0 ? [] : [{ ...EVIDENCE_LEFT_OUT, named }])];
}

/** The same in a few words, behind “by”; as it stands where it is no such row today. */
export const askedInShort = (when: string): string => askedBy(when)?.short ?? when;

const askedBy = (words: string) => ASKED.find(({ when, former }) => when === words || former === words);

/** What today asks for a discussion, by its words; null for words that are no such row today. */
export function readOfAsked(when: string): Condition | null {
  return askedBy(when)?.answers ?? null;
}

export type Scrutiny = {
  readonly level: ScrutinyLevel;
  readonly rows: readonly DecisionRow[];
  /** What is missing for anything to be concluded, in words; empty where enough is said. */
  readonly tooLittle: readonly string[];
  /** Why the authors themselves ask for a discussion, in words. */
  readonly askedByAuthors: readonly string[];
  /** The row of the table that their own word alone meets, where that leads to more: it stands beside, and asks for that much. */
  readonly byTheirWord: DecisionRow | null;
};

/**
 * How much scrutiny is due, by a printed table over the ledger: rows of the same level are alternatives, the gravest row met
 * decides, and with none met the screening is enough. What only the authors could say, a rating, a feared use or a box that is
 * ticked, leads to standard and stands beside beyond that, so that saying it leads to no more than silence does. No answer that makes
 * less of a danger leads to less, but that a screening which calls for nothing more isn't asked about other matters. Nothing is
 * counted or added up, and the level says nothing about whether the work is good.
 */
export function decideScrutiny(answers: Answers): Scrutiny {
  const context = contextFor(INSTRUMENT, answers);
  const ledger = ledgerOf(answers);
  const rows = decidedBy(ledger, answers);
  const level = levelOf(rows);
  return {
    level,
    rows: [...rows, { when: "None of the above", met: level === "light", leadsTo: "light" }],
    tooLittle: tooLittleIn(answers, level),
    askedByAuthors: ASKED.filter((each) => verdictOf(each.answers, context) === "met").map(
      ({ when }) => when,
    ),
    byTheirWord: byWordIn(ledger, answers, level),
  };
}

/** The gravest row met by what the ledger comes to with their word, where it leads to more than `level`. */
function byWordIn(ledger: readonly LedgerRow[], answers: Answers, level: ScrutinyLevel): DecisionRow | null {
  const whole = decidedBy(
    ledger.map(({ held: _, ...row }) => row),
    answers,
  );
  const asked = levelOf(whole);
  return asked === level ? null : (whole.find(({ met, leadsTo }) => met && leadsTo === asked) ?? null);
}

/** The level that a ledger of these answers leads to, by the same table: theirs, or one with other levels. */
export function scrutinyOfRows(ledger: readonly Decisive[], answers: Answers): ScrutinyLevel {
  return levelOf(decidedBy(ledger, answers));
}

type Decisive = Pick<LedgerRow, "cause" | "subject" | "level" | "held" | "label">;

function decidedBy(ledger: readonly Decisive[], answers: Answers): readonly DecisionRow[] {
  const isScreening = decideDepth(answers).depth === "screening";
  const outputs = runByAnybody(answers);
  const ofLedger = ({ of, level, beyondScreening }: OfLedger) =>
    (beyondScreening && isScreening ? [] : ledger)
      .filter((row) => heldAt(row) === level && isCore(row) === (of === "core"))
      .toSorted((a, b) => Number(isOfThePull(a)) - Number(isOfThePull(b)))
      .map(({ label }) => label);
  return SCRUTINY_ROWS.map((row) => {
    const named = "level" in row ? ofLedger(row) : outputs[row.of].map(({ name }) => name);
    return {
      when: row.when,
      met: named.length > 0,
      leadsTo: row.leadsTo,
      of: row.of,
      ...("level" in row && { level: row.level }),
      ...(named.length > 0 && { named }),
    };
  });
}

/** Of other matters what is serious leads no further than a concern. */
const heldAt = (row: Decisive) => (isCore(row) ? (row.held ?? row.level) : row.level);

/** A pattern of building starts by a pull, and is named after what its finding is on. */
const isOfThePull = ({ cause, subject }: Decisive) => cause === "timing" && subject.startsWith("pattern.");

const CORE: ReadonlySet<Cause> = new Set(["misuse", "timing", "power", "labour"]);

/** Whether it comes in time is about the good, and does not call for scrutiny. */
function isCore({ cause, subject }: Decisive): boolean {
  return subject !== "in-time" && CORE.has(cause);
}

const REQUIRED = INSTRUMENT.questions.filter(({ section, required }) => section === "screening" && required);

/** How what is missing begins where it is a question. */
export const NOT_ANSWERED = "Not answered: ";

const NOT_DESCRIBED = "What is done isn’t said in words of its own";

/** Content words with which a sentence or two say what is done. */
export const WORDS_THAT_DESCRIBE = 5;

function isDescribed(answers: Answers): boolean {
  const outputs = recordsOf(answers, "project.outputs").map(({ id }) =>
    recordPath("project.outputs", id, "description"),
  );
  return ["project.summary", ...outputs].some((path) => saysSomething(answers, path, WORDS_THAT_DESCRIBE));
}

/** Without these nothing can be called light: what is done in words, an output and a recipient, where they are asked about, and the screening. */
function tooLittleIn(answers: Answers, level: ScrutinyLevel): readonly string[] {
  const open = REQUIRED.filter(({ id }) => valueAt(answers, id) === undefined).map(({ text }) => text);
  const lists = [
    ["project.outputs", "No output is named"],
    ["recipients.list", "No recipient is named"],
  ] as const;
  const isScreened = ledgerOf(answers).every((row) => !isCore(row) || row.level < 2);
  const absent = isScreened ? [] : lists.filter(([id]) => recordsOf(answers, id).length === 0);
  const isSaid = level !== "light" || isDescribed(answers);
  return [
    ...open.map((text) => `${NOT_ANSWERED}${text}`),
    ...(isSaid ? [] : [NOT_DESCRIBED]),
    ...absent.map(([, words]) => words),
  ];
}
