import { plural } from "@/lib/messages/plural";

export const judgementForm = {
  yourJudgementOf: (label: string) => `Your judgement of: ${label}`,
  doesThisHold: "Does this hold?",
  isThisRight: "Is this right about the project?",
  notJudged: "Not judged",
  judgement: "Judgement",
  quantiles: "1 in 10 below · middle · 1 in 10 above",
  low: "1 in 10 below",
  middle: "Middle",
  high: "1 in 10 above",
  unit: (unit: "months" | "points" | "percent") =>
    ({
      months: "Months; minus is sooner",
      points: "From −3 (much less safe) to 3 (much safer)",
      percent: "Per cent",
    })[unit],
  what: "What is missing",
  name: "Its name",
  why: "Why",
  addWords: "Add words",
  save: "Save",
  saved: "Saved.",
  nameNeeded: "Give what is missing a name.",
  threeNumbers: "Give all three numbers, or none.",
  notRising: "The three numbers rise from the first to the last, or stay the same.",
  outside: "A number is outside what can be given here.",
};

export const judgementDesk = {
  /** Between what was said, in one line. */
  joint: ". ",
  findings: "Leading findings",
  findingsNote:
    "What the conclusion turns on first, and what its authors dispute. With a line in focus: J and K go on and back, digits judge, C is for words, X argues against it.",
  claims: "Claims answered in words",
  claimsNote:
    "No rule can judge prose. You say whether it holds; one that does not opens again as a finding, with your name, once you have handed in.",
  noClaims: "Nothing rests on words alone.",
  supports: "Evidence and commitments",
  supportsNote:
    "Each makes a conclusion lighter, and no reviewer has read it. You say whether it holds: whether the source says it at that place, whether the commitment would do it. Where one doesn’t, what it lightens returns to the level it has without it, with your name, once you have handed in; never beyond.",
  source: "Evidence:",
  lighter: "What it makes lighter:",
  quantities: "Your figures",
  quantitiesNote: "Your own, without looking at the authors’. Leave out what you can’t judge.",
  missing: "What is missing",
  missingNote: "A recipient, a use or a misuse pathway that the model does not have.",
  more: (count: number) =>
    plural(count, { one: "1 more answer it rests on", other: `${count} more answers it rests on` }),
  /** What stands beside each kind of thing while its reviewer has said nothing of it. */
  nothingYet: {
    finding: "Not judged",
    claim: "Not judged",
    support: "Not judged",
    quantity: "Not given",
    missing: "Nothing said",
  },
};

export const judgedTally = {
  judged: (count: number, total: number) => `${count} of ${total} judged`,
};

export const saidList = {
  said: (reviewer: string, verdict: string) => `${reviewer}: ${verdict}.`,
};

export const disputedFindings = {
  title: "Disputed by the authors",
  note: "Each was put to every reviewer beside the authors’ words.",
  nobody: "No reviewer whose review you may read has said whether it is right.",
};

export const judgedSupports = {
  title: "What reviewers say of evidence and commitments",
  note: "Of what makes a conclusion lighter. What doesn’t hold for a reviewer counts as if it had never been given: what it lightens returns to the level it has without it, and never beyond. The report stays as it was frozen.",
  back: "Back at their level:",
  more: (count: number) => plural(count, { one: "1 more", other: `${count} more` }),
};

export const returnedByReview = {
  byWord: (label: string) => `${label} by what is volunteered`,
  scrutiny: (label: string) => `${label} by review`,
  rows: (count: number) =>
    plural(count, { one: "1 level back by review", other: `${count} levels back by review` }),
};

export const judgedClaims = {
  title: "What reviewers say of words",
  note: "Of claims answered in words alone. One that doesn’t hold for a reviewer is a finding again; one that holds for two or more, and fails for none, a note. The report stays as it was frozen.",
  more: (count: number) => plural(count, { one: "1 more claim", other: `${count} more claims` }),
};
