import type { Answer } from "@/lib/domain/assessment/answer";
import { type Change, gone, type RuleCase } from "@/lib/testing/rule-cases/rule-case";

const TERM = "terms.list/oversight";
const noCase: Change = { "terms.central-claim": gone, "terms.list": gone, "recipients.list": gone };
const mixed: Change = { "project.why-now": "Work on AI safety and on alignment needs it." };
const bothDefined: Change = {
  "terms.list/one1/term": "AI safety",
  "terms.list/one1/sense": "own",
  "terms.list/two2/term": "alignment",
  "terms.list/two2/sense": "own",
};

/** Only one of the answers by which a case is begun. */
const begunBy = (answer: string): Change =>
  Object.fromEntries(Object.entries(noCase).filter(([path]) => path !== answer));
const usesWord = (word: string): Change => ({ "project.why-now": `It improves ${word}.` });
const KEY_WORDS = [
  "safety",
  "technical safety",
  "AI safety",
  "existential safety",
  "alignment",
  "security",
  "capabilities",
];

/** “Partly”, with a note beside it. */
const besides = (note: string): Answer => ({ status: "answered", value: "partly", note });
const TOLD_APART = "That meters are read is taken over from water boards; that somebody acts is argued for.";

export const TERMS_CASES: { readonly [rule: string]: RuleCase } = {
  "terms.key-word-undefined": {
    fires: [
      { "project.summary": "Alignment is counted." },
      ...KEY_WORDS.map(usesWord),
      ...Object.keys(noCase).map((answer) => ({ ...begunBy(answer), ...usesWord("safety") })),
    ],
    quiet: [
      ...["robustness", "transparency"].map(usesWord),
      { ...noCase, "project.why-now": "It improves safety." },
      { "project.why-now": "It improves safety.", "terms.list/one1/term": "safety" },
      { "project.team": "The Safety Institute" },
      // What others do, or what was asked elsewhere, is told: the case is made without it.
      { "uses.governance-how": "Alignment is counted." },
    ],
  },
  "terms.other-word-undefined": {
    fires: [
      ...["transparency", "robustness", "control", "trust", "harmless", "unlearning"].map(usesWord),
      ...Object.keys(noCase).map((answer) => ({ ...begunBy(answer), ...usesWord("transparency") })),
    ],
    quiet: [
      { ...noCase, ...usesWord("transparency") },
      ...KEY_WORDS.map(usesWord),
      { "project.why-now": "It improves safety." },
      { "project.why-now": "It improves oversight." },
    ],
  },
  "terms.sense-shifts": {
    fires: [
      {
        "terms.list/one1/term": "security",
        "terms.list/one1/sense": "security.cyber",
        "project.why-now": "It matters for national security.",
      },
    ],
    quiet: [
      {
        "terms.list/one1/term": "security",
        "terms.list/one1/sense": "security.national",
        "project.why-now": "It matters for national security.",
      },
    ],
  },
  "terms.absolute-phrase": {
    fires: [{ "project.why-now": "The tool is inherently safe." }],
    quiet: [{ "project.why-now": "No tool is inherently safe." }],
  },
  "terms.swapped": {
    fires: [mixed, { ...mixed, "terms.list/one1/term": "AI safety" }],
    quiet: [{ ...mixed, ...bothDefined }, { "project.why-now": "Work on alignment needs it." }],
  },
  "terms.interchangeable": {
    fires: [{ "terms.interchangeable": "yes" }],
    quiet: [{ "terms.interchangeable": gone }, { "terms.interchangeable": "no" }],
  },
  "terms.rests-on-field": {
    fires: [{ "terms.rests-on-field": "rests" }],
    quiet: [{ "terms.rests-on-field": "partly" }],
  },
  "terms.rests-partly-on-field": {
    fires: [{ "terms.rests-on-field": "partly" }, { "terms.rests-on-field": besides("x") }],
    quiet: [{ "terms.rests-on-field": "rests" }, { "terms.rests-on-field": besides(TOLD_APART) }],
  },
  "terms.rests-partly-on-field-noted": {
    fires: [{ "terms.rests-on-field": besides(TOLD_APART) }],
    quiet: [{ "terms.rests-on-field": "partly" }, { "terms.rests-on-field": besides("x") }],
  },
  "terms.kind-and-effect-not-told-apart": {
    fires: [{ "terms.kind-and-effect": gone }],
    quiet: [{ "terms.kind-and-effect": gone, "terms.central-claim": gone }],
  },
  "terms.nobody-gains": {
    fires: [{ [`${TERM}/who-gains`]: gone }],
    quiet: [{ "terms.list": gone }, { "terms.list/one1/term": "watching", "terms.list/one1/sense": "own" }],
  },
  "terms.own-sense-without-meaning": {
    fires: [{ [`${TERM}/sense`]: "own", [`${TERM}/meaning`]: gone }],
    quiet: [{ [`${TERM}/sense`]: "own" }, { [`${TERM}/meaning`]: gone }],
  },
  "terms.other-readers-unnamed": {
    fires: [{ [`${TERM}/other-readers`]: gone }],
    quiet: [{ [`${TERM}/other-readers`]: gone, [`${TERM}/sense`]: gone }],
  },
};
