import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";

export const glossaryTerm = {
  testNote: "Which sense makes this sentence true?",
  usedBy: "Tends to be used so by:",
  senses: (count: number) => `${count} senses`,
};

export const choiceWords = {
  forEachOneOf: (options: string) => `For each, one of: ${options}.`,
};

export const claimRefs = {
  claims: "Claims",
};

export const claimsList = {
  fromDiscussion: "From the discussion under the text.",
  countQuestions: (count: number) => plural(count, { one: `${count} question`, other: `${count} questions` }),
  countRules: (count: number) => plural(count, { one: `${count} rule`, other: `${count} rules` }),
  countPatterns: (count: number) =>
    plural(count, { one: `${count} misuse pattern`, other: `${count} misuse patterns` }),
  countParts: (count: number) =>
    plural(count, { one: `${count} part or screen`, other: `${count} parts or screens` }),
  actedOnBy: (actors: string) => `Acted on by ${actors}`,
  questions: "Questions",
  rules: "Rules",
  patterns: "Patterns",
};

export const answerForms = {
  oneOfThese: "one of these",
  anyOfThese: "any of these",
  aPointOnThis: "a point on this scale",
  records: "records",
  anyRecord: (records: string) => `any of the ${records}`,
  oneRecord: (records: string) => `one of the ${records}`,
};

export const frontPart = {
  how: "How conclusions are reached",
  depth: "How much is asked",
  depthNote: "Read from the screening. Rows of the same depth are alternatives.",
  scrutiny: "How much scrutiny is due",
  scrutinyNote: "Read from the ledger. It says how closely to look, not how good the work is.",
  scales: "Likelihood and severity",
  scalesNote: "The same words, with the same meaning, wherever they are asked or shown.",
};

export const methodIndex = {
  inShort: "In short",
  how: "How conclusions are reached",
  depth: "How much is asked",
  scrutiny: "How much scrutiny is due",
  scales: "Likelihood and severity",
  questions: "Questions",
  rules: "Rules",
  origins: "Where it comes from",
  worldviews: "Worldviews",
  claims: "Claims",
  sources: "Sources",
  label: "Contents of the method",
};

export const howConclusions = {
  levels: "What each level becomes",
  tables: "The tables that levels are read from",
};

export const questionEntry = {
  asked: (depth: string, form: string) => `Asked ${depth}. The answer is ${form}.`,
  askedWhen: (depth: string, condition: string, form: string) =>
    `Asked ${depth}, when ${condition}. The answer is ${form}.`,
  required: "required",
  fieldRequired: "(required)",
  field: (form: string) => `${form}.`,
  fieldAskedWhen: (form: string, condition: string) => `${form}; asked when ${condition}.`,
  whyItIsAsked: "Why it is asked.",
  aGoodAnswer: "A good answer.",
  example: "Example.",
};

export const questionsPart = {
  questions: "Questions",
};

export const ruleEntry = {
  kind: (kind: string, id: ReactNode) => (
    <>
      {kind}. Rule {id}
    </>
  ),
  kindForEach: (kind: string, noun: string, id: ReactNode) => (
    <>
      {kind}, worked out for each {noun}. Rule {id}
    </>
  ),
  holdsWhen: "Holds when",
  itSays: "It says.",
  takesForGranted: "Takes for granted.",
};

export const rulesPart = {
  rules: "Rules",
  note: (count: number) => `${count} rules. ‹…› stands for an answer that is quoted.`,
};

export const tables = {
  when: "When",
  leadsTo: "Leads to",
  word: "Word",
  probability: "Probability",
  point: "Point",
  forExample: "For example",
  depthCaption: "How much is asked: the deepest row that holds decides",
  scrutinyCaption: "How much scrutiny is due: the gravest row that holds decides",
  likelihoodCaption: "Likelihood in words",
  severityCaption: "Severity of an outcome: each point is about a hundred times the one before",
};

export const worldviewsTable = {
  assumption: "Assumption",
  doubted: "doubted",
  caption: "What each view believes",
  believed: "believed",
  parameters: "What each view takes of the world",
  parameter: "Parameter",
  neutral: "—",
  effects: "What that does to the ledger",
  where: "Where",
  rows: "These rows",
  stand: "Stand",
  higher: "one higher, at most at serious",
  lower: "one lower",
};

export const patternEntry = {
  case: "A published case",
  questions: "To ask yourself",
  mitigations: "What has been done about it elsewhere",
  plausibleWhen: "Expected of an output when",
};

export const grounds = {
  makesEasier: (values: string) => `it makes easier: ${values}`,
  forms: (values: string) => `it is of this form: ${values}`,
  hazards: (values: string) => `asked what it shows about causing harm, the answer is ${values}`,
  releases: (values: string) => `the release is ${values}`,
  all: (parts: readonly string[]) => parts.join("; and "),
  any: (values: readonly string[]) =>
    values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`,
};
