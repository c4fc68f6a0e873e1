import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";

/** Words of the report page that are no part of the report document. */

export const answersPart = {
  confidence: (confidence: string) => `Confidence: ${confidence}.`,
  note: (note: string) => `Note: ${note}`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
  findingsRestingOnThis: "Findings resting on this:",
};

export const becauseTree = {
  verdicts: {
    met: "met",
    "not-met": "not met",
    unanswered: "unanswered",
    "not-applicable": "not applicable",
  },
  joins: {
    all: "All of these",
    any: "At least one of these",
    not: "Not the following",
    some: "For at least one record",
    every: "For every record",
    count: "Number of records",
    "some-referring": "At least one record refers here",
    "refers-to": "The record referred to",
  },
};

export const clearingWays = {
  foundByTrying: (ways: number) =>
    plural(ways, {
      one: "Found by trying: with this the finding would not stand. It describes another plan, or other knowledge; it is no advice on how to answer.",
      other:
        "Found by trying: with any one of these the finding would not stand. It describes another plan, or other knowledge; it is no advice on how to answer.",
    }),
  clearsAlso: (alsoClears: string) => `Would clear also: ${alsoClears}.`,
  bringsUp: (raises: string) => `Would bring up instead: ${raises}.`,
  summary: "What would have to be otherwise",
  tryIt: "Try it: what if?",
};

export const decisionTable = {
  condition: "Condition",
  holds: "Holds",
  leadsTo: "Leads to",
  yes: "yes",
  no: "no",
};

export const pdfLink = {
  making: "The PDF is being made. It is downloaded when it is done.",
  made: "Downloaded.",
  failed: "The PDF could not be made. Try again.",
};

export const downloadLinks = {
  download: "Download:",
  formats: {
    pdf: "PDF",
    docx: "Word",
    markdown: "Markdown",
    json: "JSON",
    csv: "Findings as CSV",
    answers: "Answers as a file",
  },
  redacted: "A redacted copy",
};

export const findOutFirstPart = {
  nothing: "No conclusion turns on an open answer.",
  howItWasFound:
    "Each open answer was tried with the answers it could get, and everything was evaluated again. The order is by the levels of scrutiny that could follow, then by the gravest finding, then by how many findings turn on it.",
  findOut: "Find out",
  now: "Now",
  couldClear: "Could clear",
  couldBringUp: "Could bring up",
  scrutinyCouldBecome: "Scrutiny could become",
  caption: "Open answers and what turns on each",
};

export const findingItem = {
  dependsOnView: "depends on the worldview",
  condition: "The condition, as evaluated",
  answers: (count: number) => `Answers it rests on (${count})`,
};

type Versions = { readonly instrumentVersion: string; readonly rulebookVersion: string };

type Evaluated = {
  readonly before: Versions;
  readonly later: Versions;
  readonly on: ReactNode;
  readonly scrutinyBefore: string;
  readonly scrutinyNow: string;
};

export const laterEvaluationPart = {
  evaluatedAgain: ({ before, later, on, scrutinyBefore, scrutinyNow }: Evaluated) => (
    <>
      Submitted under instrument {before.instrumentVersion}, rulebook {before.rulebookVersion}; evaluated
      again under instrument {later.instrumentVersion}, rulebook {later.rulebookVersion} on {on}. Scrutiny
      then: {scrutinyBefore}; now: {scrutinyNow}.
    </>
  ),
  sameFindings: "The findings are the same.",
  setAside: (count: number) => `Answers without a place in the later questions, not read: ${count}.`,
  anotherSeverity: (count: number) => `Another severity (${count})`,
  now: "now",
  title: "Under later rules",
  note: "The same answers, evaluated again. The report below stays as submitted.",
  gained: "Gained",
  cleared: "Cleared",
};

export const leftOutPart = {
  content: "Content",
  inThisCopy: "In this copy",
  leftOut: "left out",
  stays: "stays",
  each: "Each question whose answer is left out, and why",
  answersLeftOut: "Answers left out",
  rules: (count: number) => `Rules whose findings are left out (${count})`,
  question: "Question",
  part: "Left out",
  chosen: "Chosen",
  why: "Why",
};

export const misusePart = {
  ofFive: (severity: number) => `${severity} of 5`,
  stated: {
    applies: "applies",
    "does-not-apply": "does not apply",
    "not-considered": "not considered",
    unanswered: "not answered",
    withheld: "withheld",
  },
  pattern: "Pattern",
  expectedBecause: "Expected because",
  authorSays: "Author says",
  pathwaysDescribed: "Pathways described",
  noPathway: "No misuse pathway is described.",
  pathway: "Pathway",
  actor: "Actor",
  likelihoodFiveYears: "Likelihood, five years",
  severity: "Severity",
  undoingIt: "Undoing it",
  inTheWayToday: "In the way today",
  toBeAdded: "To be added",
  leftAfter: "Left after",
  patternsCaption: "Misuse patterns: what the catalogue expects from the outputs, and what the author says",
  notExpected: "not expected from the outputs",
  pathwaysCaption: "Misuse pathways, before and after what the author will add",
  leftAfterValue: (percent: string, severity: string) => `${percent}, severity ${severity}`,
};

export const openQuestionsPart = {
  waitsFor: (missing: string) => `Waits for: ${missing || "more answers"}`,
  nothing: "Nothing is marked as not known yet.",
  question: "Question",
  whoFindsOut: "Who finds out",
  by: "By",
  note: "Note",
  caption: "Table of open questions",
  nobodyNamed: "nobody named",
  noDate: "no date",
  waitingRules: (count: number) => `Rules that wait for answers (${count})`,
};

export const reportContents = {
  label: "Contents of the report",
};

export const reportHeader = {
  exampleSource:
    "Filled in by Landfall's authors from the publication, not by the people who did the work. Source:",
  submittedBy: (time: ReactNode, submittedBy: string) => (
    <>
      submitted {time} by {submittedBy}
    </>
  ),
  handling: (handling: string) => `Handling: ${handling}`,
  revisionReport: (number: number) => `Social-model report, revision ${number}`,
  draftReport: "Social-model report on the draft",
  workedExample: "A worked example made from public sources",
};

export const reportView = {
  leftOutNote: "And why; never what it said.",
  noFinding: "No rule yields a finding beside the strengths.",
  noStrength: "The rules name none from these answers.",
  factorsNotAnswered: "The section on security factors and loops is not answered.",
  methodLink: (link: WrapWords) => <>{link("How the questions and rules work")}.</>,
  scrutinyNote: "How much attention this needs, and why. It is no score.",
  scrutinyTable: "How the scrutiny was decided",
  depth: "How it was decided how much to ask",
  depthTable: "Read from the screening; the deepest row that holds decides",
  socialModelNote: "Where the work lands, and what follows.",
  findingsNote: "Gravest first. Each names the answers it rests on.",
  findOutFirstNote: "Open answers, those first on which most turns.",
  axesNote: "Two estimates on two axes. Nothing here adds them up.",
  factorsNote: "What keeps development within bounds, and which loop the work feeds.",
  termsNote: "What the words in the case mean here, and to others.",
  tableOfClaims: "Table of claims",
  noClaim: "No claim is listed.",
  tableOfAssumptions: "Table of assumptions",
  noAssumption: "No assumption is listed.",
  worldviewsNote: "What follows from the answers, and what from beliefs.",
  tableOfCommitments: "Table of commitments",
  noCommitment: "No commitment is made yet.",
  tableOfForecasts: "Table of forecasts",
  noForecast: "No forecast is made yet.",
  answersNote: "Everything the report rests on, as the author answered.",
};

export const revisionBar = {
  revisionOf: (number: number, count: number) => `Revision ${number} of ${count}`,
  revision: (number: number) => `revision ${number}`,
  changesSince: (number: number) => `What changed since revision ${number}`,
  changesUpTo: (number: number) => `What changed up to revision ${number}`,
  whatIf: "What if …",
};

export const termsPart = {
  nothing: "None of the glossary's words stands in the author's texts, and no term is defined.",
  undefined: "used without a sense",
  moreUses: (count: number) =>
    plural(count, { one: `and ${count} more use`, other: `and ${count} more uses` }),
  senseHere: "Sense here",
  otherReaders: "Who reads it otherwise",
  whoGains: "Who gains if nobody notices",
  survives: "Does the claim survive the other reading",
  notAnswered: "Not answered",
};

export const worldviewsPart = {
  noneTurns: (underAll: number) =>
    plural(underAll, {
      one: `${underAll} finding holds under every view listed here; none turns on which of them one holds.`,
      other: `${underAll} findings hold under every view listed here; none turns on which of them one holds.`,
    }),
  someTurn: (underAll: number) =>
    plural(underAll, {
      one: `${underAll} finding holds under every view listed here. These turn on what one believes:`,
      other: `${underAll} findings hold under every view listed here. These turn on what one believes:`,
    }),
  closestToAuthors: (view: string) => `${view} (closest to the author’s)`,
  finding: "Finding",
  authorsView: "author’s",
  doesNot: "doesn’t hold",
  belief: "Belief",
  stances: { believes: "believes", doubts: "doubts", "leaves-open": "leaves open" },
  caption: "Findings by worldview",
  holds: "holds",
  assumptions: "What each view assumes",
};
