import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt, valueAt } from "@/lib/domain/assessment/records";
import { isHarm, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { evidenced, FEW_GO_ON } from "@/lib/domain/ledger/evidence";
import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import { type LedgerRow, type Level, levelNear, type Says } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import type { OutputFacts } from "@/lib/domain/ledger/output-facts";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import { LIKELY, needsOutput, numberAt } from "@/lib/domain/ledger/pathway-facts";
import { BUILDERS } from "@/lib/domain/ledger/pattern-classes";
import { fewChoose, leaveForBuilding } from "@/lib/domain/ledger/people-starts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { isOfKind } from "@/lib/domain/ledger/recipient-facts";
import { denies, saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown, oddsInWords } from "@/lib/domain/quantities/chance-shown";

/**
 * What those who were trained, funded or brought together do afterwards. It starts by the form, how far it goes and the systems worked
 * with; one lighter where evidence, with its place, shows that less than a third go on to build. Null where nothing of the work is people.
 */
export function leaveRow(reading: Reading): LedgerRow | null {
  const { facts, answers } = reading;
  const { output, start } = gravest(facts, (each) => leaveForBuilding(each, facts.systems)) ?? {};
  if (!output || start === undefined) return null;
  const [at, otherwise] = [fieldOf(output, "go-on-to-build"), fieldOf(output, "otherwise")];
  const share = numberAt(answers, at);
  const isShown = share !== null && share < FEW_GO_ON && evidenced(answers).has(at);
  const level = levelNear(start - (isShown && start > 1 ? 1 : 0));
  const told = saysSomething(answers, otherwise) ? [otherwise] : [];
  return {
    subject: "people.leave",
    cause: "timing",
    label: "What those who leave do",
    claims: ["SM-8", "AF-14", "SM-24"],
    start,
    level,
    because: `${output.name} ${WHAT_IT_DOES[output.form] ?? "is people"}, and ${HIRED[facts.systems]}.`,
    moves:
      level < start
        ? [
            {
              to: level,
              why: `there is evidence, with its place, that ${chanceShown(share ?? 0)} of those who leave ${output.name} go on to build models`,
              paths: [at],
              isUnread: true,
            },
          ]
        : [],
    answers: [
      `${output.path}/form`,
      at,
      ...told,
      "screening.systems",
      ...(talentInWords(answers) === "" ? [] : [OTHER_CHANNELS]),
    ],
    isRaised: false,
    says: leaveSays(output, { share, isShown }, reading),
  };
}

const WHAT_IT_DOES: Readonly<Record<string, string>> = {
  people: "trains people",
  support: "gives people the means to work",
  community: "keeps people together",
  event: "brings people together",
};

const HIRED: Readonly<Record<HardFacts["systems"], string>> = {
  strong: "whoever can work on able systems is wanted by those who build them",
  small: "what is learnt on small systems is wanted by those who build abler ones",
  none: "people who know the subject are wanted by those who build as well",
};

type Share = { readonly share: number | null; readonly isShown: boolean };

function leaveSays(output: OutputFacts, { share, isShown }: Share, reading: Reading): Says {
  const { answers, uses, pathways } = reading;
  const builders = output.recipients.filter((each) => isOfKind(each, BUILDERS));
  const reach = listed(builders.map(({ name }) => named(name)));
  const to =
    builders.length > 0
      ? ` Named among those whom it reaches ${builders.length === 1 ? "is" : "are"} ${reach}.`
      : "";
  const unshown = isShown ? "" : ", as stated";
  const [followed] = pathways.filter((each) => each.pattern === "talent-turned" && needsOutput(each, output));
  const [feared] = uses
    .filter((use) => isHarm(use) && use.isByBuilder)
    .toSorted((a, b) => (b.likelihood ?? 1) - (a.likelihood ?? 1));
  return {
    kind: "risk",
    title:
      share === null
        ? `${output.name} ${WHAT_IT_DOES[output.form] ?? "is people"}, who go where they are hired: how many go on to build models isn’t said`
        : `Of those who leave ${output.name}, ${chanceShown(share)} go on to build models${unshown}`,
    text: `${to}${fearedInWords(feared)}${otherwiseInWords(output, answers)}${talentInWords(answers)}`.trim(),
    resolve: isShown
      ? "Have somebody outside count, those who didn’t answer among them; and say what would make you choose or place people otherwise."
      : "Count where those of earlier rounds work after two years, those who didn’t answer among them, with the source and its place; or name a programme like it that did.",
    weight: 45 + Math.round(40 * (isShown ? (share ?? HALF) : Math.max(share ?? HALF, HALF))),
    argued: [],
    // A share that nothing shows, or that isn’t said, is no smaller than one that is feared.
    isForeseen: !isShown || share === null || share >= HALF,
    ...((!isShown || share === null || share >= LIKELY) && { isComing: true }),
    ...(followed && { joins: "pattern.talent-turned" }),
  };
}

/** What a share that isn’t said weighs; one that nothing shows weighs no less. */
const HALF = 0.5;

function fearedInWords(use: UseFacts | undefined): string {
  return use?.recipient
    ? ` Feared of ${named(use.recipient.name)}: ${named(use.name)} (${oddsInWords(use.likelihood)}).`
    : "";
}

type Rows = { readonly [row: string]: string };

const OTHER_CHANNELS: Path = "timelines.other-channels";
const OTHER_WHY: Path = "timelines.other-why";
const BY_PEOPLE: Readonly<Record<string, string>> = {
  none: "make no difference to when transformative AI comes",
  sooner: "bring transformative AI sooner",
  later: "bring transformative AI later",
};

/** What their authors say that people move by going where they go. */
function talentInWords(answers: Answers): string {
  const rows = valueAt(answers, OTHER_CHANNELS);
  const way =
    typeof rows === "object" && rows !== null && "talent" in rows ? String((rows as Rows).talent) : "";
  const why = saysSomething(answers, OTHER_WHY) ? `: ${quoted(textAt(answers, OTHER_WHY))}` : "";
  return way in BY_PEOPLE
    ? ` Of people the answer is that those who are trained, drawn in or drawn away ${BY_PEOPLE[way]}${why}.`
    : "";
}

/** Whether it adds people, or only moves them, as its authors have it. */
function otherwiseInWords(output: OutputFacts, answers: Answers): string {
  const at = fieldOf(output, "otherwise");
  return saysSomething(answers, at)
    ? ` What they would do without it: ${quoted(textAt(answers, at))}.`
    : " What they would do without it isn’t said, so it isn’t either whether it adds people or moves them.";
}

/**
 * Who comes in, and who chooses: what a field comes to think, and who is missing from it. One lighter by evidence, with its place; words
 * alone are put to a reader. Null where nothing of the work is people.
 */
export function selectionRow({ facts, answers }: Reading): LedgerRow | null {
  const { output, start } = gravest(facts, fewChoose) ?? {};
  if (!output || start === undefined) return null;
  const at = fieldOf(output, "chosen-by");
  const isShown = evidenced(answers).has(at);
  // Few words that say nobody chooses are an answer: “Nobody: whoever comes takes part”.
  const isDenied = denies(textAt(answers, at));
  const isSaid = saysSomething(answers, at) || isDenied;
  const level = levelNear(start - (isShown && start > 1 ? 1 : 0));
  return {
    subject: "people.selection",
    cause: "case",
    label: "Who comes in, and who chooses them",
    claims: ["SM-28", "AF-15"],
    start,
    level,
    because: `${output.name} ${WHAT_IT_DOES[output.form] ?? "is people"}, and whoever chooses them decides who counts as one of the field.`,
    moves:
      level < start
        ? [
            {
              to: level,
              why: `there is evidence, with its place, of who comes into ${output.name} and who chooses`,
              paths: [at],
              isUnread: true,
            },
          ]
        : [],
    answers: [`${output.path}/form`, at],
    isRaised: false,
    says: {
      kind: isSaid ? "risk" : "expectation",
      title: isSaid
        ? isDenied
          ? `Asked who chooses those who come into ${output.name}, the answer is ${named(textAt(answers, at))}; nothing shows who does come`
          : `Who comes into ${output.name} is chosen by those in the field already, or nothing shows otherwise`
        : `Who comes into ${output.name}, and who chooses them, isn’t said`,
      text: isSaid
        ? `Written on that: ${quoted(textAt(answers, at))}. ${
            isDenied
              ? "Whoever doesn’t hear of it, or can’t afford to come, is missing from what the field knows."
              : "Whoever is turned down for thinking otherwise is missing from what the field knows."
          }`
        : "Those who choose decide who counts as one of the field, and what it comes to think.",
      resolve: isDenied
        ? "Count who came in, from where and with which views, and who heard of it and stayed away; bring that as evidence."
        : "Say who is turned down and by whom, and give some of the places to people chosen by others who disagree with you; bring evidence on who came in.",
      weight: 30,
      // That nobody chooses, in a word or two, is nothing for a reader to judge: it stays a finding.
      argued: saysSomething(answers, at) ? [at] : [],
    },
  };
}

const fieldOf = ({ path }: OutputFacts, field: string): Path => `${path}/${field}` as Path;

/** The output that is people by which a row starts highest. */
function gravest(
  { outputs }: HardFacts,
  startOf: (output: OutputFacts) => Level,
): { readonly output: OutputFacts; readonly start: Level } | undefined {
  return outputs
    .filter(({ form }) => AMONG_PEOPLE.has(form))
    .map((output) => ({ output, start: startOf(output) }))
    .toSorted((a, b) => b.start - a.start)[0];
}
