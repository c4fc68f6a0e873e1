import { plural } from "@/lib/messages/plural";

/** Words for what differs between two reports, whichever two they are. */

export const scrutinyChange = {
  title: "Scrutiny",
  note: "How much attention it needs, and why. It is no score.",
  stays: (level: string) => `Scrutiny stays ${level}.`,
  becomes: (before: string, now: string) => `Scrutiny was ${before} and becomes ${now}.`,
  holdsNow: "Holds now",
  heldBefore: "No longer holds",
  leadsTo: (level: string) => `leads to: ${level}`,
};

export const findingsChange = {
  title: "Findings",
  gained: "Gained",
  cleared: "Cleared",
  regraded: "Another severity",
  kept: (count: number) => plural(count, { one: "1 finding in both", other: `${count} findings in both` }),
  none: "The findings are the same.",
  now: "now",
};

export const modelChange = {
  title: "Social model",
  note: "What changed says so in its label; the table names each change.",
  same: "The picture is the same in both.",
  marks: {
    new: (label: string) => `New: ${label}`,
    changed: (label: string) => `Changed: ${label}`,
    gone: (label: string) => `Left out: ${label}`,
  },
  caption: "What differs in the picture",
  what: "What",
  before: "Before",
  now: "Now",
  words: { new: "new", changed: "changed", gone: "left out" },
  layers: {
    output: "Output",
    channel: "Channel",
    recipient: "Recipient",
    use: "Use",
    effect: "Effect",
  },
  likelihood: (percent: string) => `${percent} within five years`,
  through: (names: string) => `by way of ${names}`,
};

export const pathwayChange = {
  title: "Misuse pathways",
  same: "The misuse pathways are the same in both.",
  caption: "Misuse pathways that differ, before and now",
  pathway: "Pathway",
  likelihood: "Likelihood, five years",
  severity: "Severity",
  undoing: "Undoing it",
  left: "Left after",
  new: "new",
  gone: "left out",
  fromTo: (before: string, now: string) => `${before} → ${now}`,
};

export const revisionChanges = {
  title: (before: number, now: number) => `From revision ${before} to revision ${now}`,
  pageTitle: "Revisions compared",
  lede: "What the authors changed, and what the rules made of it. Nothing here says which is better.",
  revision: (number: number) => `Revision ${number}`,
  choose: "Compare other revisions",
  before: "From",
  now: "To",
  compare: "Compare",
  handling: (label: string) => `Handling: ${label}`,
  otherRules: "Frozen under different rules",
  perhapsOtherRules: "Perhaps frozen under different rules: this label stood for more than one rulebook",
  rulesOf: (revision: string, instrument: string, rulebook: string) =>
    `${revision} under instrument ${instrument}, rulebook ${rulebook}`,
  otherRulesMeaning:
    "A finding can be gained or cleared because a rule is new or another, with no answer changed. Parts of the report that one of the versions did not have can't be compared. Answers are shown as today's questions ask them.",
};

export const answersChange = {
  title: "Answers",
  note: "Word by word. What stayed the same is left out and counted.",
  none: "No answer differs.",
  same: (count: number) =>
    plural(count, { one: "1 answer is the same.", other: `${count} answers are the same.` }),
  marks: { added: "added", removed: "removed", changed: "changed" },
  formerly: (name: string) => `formerly “${name}”`,
  confidence: (confidence: string) => `Confidence: ${confidence}`,
  noteOf: (note: string) => `Note: ${note}`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
};

export const figurePairs = {
  title: "Figures",
  note: "Side by side. The same figure once where it did not change.",
  same: "The same in both.",
  missing: (side: string) => `${side} does not have this figure.`,
};
