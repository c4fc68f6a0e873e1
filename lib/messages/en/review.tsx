import type { ReactNode } from "react";

export const acceptForm = {
  accept: "Accept in my name",
  accepted: "Accepted.",
  label: "Accept this finding, because",
  reasonNeeded: "Give the reason; your name stands beside it.",
  tooLong: "Shorten this to 4,000 characters.",
};

export const assignForm = {
  nobody: "Nobody else in the organisation can review this.",
  assign: "Assign",
  assigned: "Assigned.",
  label: "Assign a reviewer",
  noPerson: "Choose a person",
  personNeeded: "Choose a person.",
};

export const decisionDesk = {
  noReviewer: "No reviewer is assigned yet. You can decide without, but then nobody else has looked.",
  inShort: "In short",
  scrutiny: (level: string) => `Scrutiny: ${level}`,
  blockingFindings: "Blocking findings",
  blockingFindingsNote:
    "Each must be resolved by the authors, or accepted here by name with a reason, before approval.",
  findings: "Findings",
  reviews: "Reviews",
  yourDecision: "Your decision",
};

export const decisionForm = {
  conditions: "Conditions",
  removeCondition: (number: number) => `Remove condition ${number}`,
  addCondition: "Add a condition",
  record: "Record the decision",
  decision: "Decision",
  decisionNeeded: "Choose a decision.",
  condition: (number: number) => `Condition ${number}`,
  conditionHint: "What must be so, in a way that can be checked.",
  conditionNeeded: "Say what must be so.",
  ownerOfCondition: (number: number) => `Owner of condition ${number}`,
  noPerson: "Choose a person",
  ownerNeeded: "Choose who sees to it.",
  dueDateOfCondition: (number: number) => `Due date of condition ${number}`,
  dateNeeded: "Give a date.",
  reason: "Reason",
  reasonHint: "The authors read this. Name the findings or answers that decided it.",
  reasonNeeded: "Give the reason: it goes to the authors and into the record.",
  reasonTooLong: "Shorten this to 20,000 characters.",
};

export const decisionRecord = {
  by: (outcome: ReactNode, name: string, time: ReactNode) => (
    <>
      {outcome}, by {name}, {time}
    </>
  ),
  due: (owner: string, date: ReactNode) => (
    <>
      {owner}, by {date}
    </>
  ),
  met: (owner: string, date: ReactNode, metOn: ReactNode) => (
    <>
      {owner}, by {date}; met {metOn}
    </>
  ),
  decisionOnRevision: (number: number) => `Decision on revision ${number}`,
  reason: "Reason",
  condition: (number: number) => `Condition ${number}`,
};

export const findingDigest = {
  nothing: "The rules yield none.",
};

export const handInForm = {
  handIn: "Hand in your review",
  final: "Handing in is final: after it you see what the others wrote, and your ratings stay as they are.",
  recommendation: "What you recommend",
  recommendationNeeded: "Choose what you recommend.",
  summary: "Your judgement in a few sentences",
  summaryHint:
    "What convinced you, what did not, and what you would ask the authors. The other reviewers see it once they have handed in.",
  summaryNeeded: "Write a few sentences: a recommendation without a reason helps nobody.",
  summaryTooLong: "Shorten this to 20,000 characters.",
};

export const queueTable = {
  assessment: "Assessment",
  state: "State",
  submitted: "Submitted",
  scrutiny: "Scrutiny",
  blocking: "Blocking",
  serious: "Serious",
  reviewsIn: "Reviews in",
  of: (handedIn: number, assigned: number) => `${handedIn} of ${assigned}`,
};

export const ratingForm = {
  saveRating: "Save rating",
  saved: "Saved.",
  yourRating: (label: string) => `Your rating: ${label}`,
  yourComment: "Your comment",
  rateOrComment: "Rate or comment",
  yourRatingOf: (label: string) => `Your rating of: ${label}`,
  question: "How well does this answer hold?",
  noRating: "No rating",
  comment: "Comment",
  notSavedYet: "Not saved yet",
};

export const reviewDesk = {
  othersHidden: "You see the other reviews once yours is handed in.",
  noOthers: "There are no other reviews you may see yet.",
  decision: "Decision",
  reviewers: "Reviewers",
  reviewersNote: "They judge on their own first: nobody sees another's review before handing in.",
  reviews: "Reviews",
  findings: "Findings",
  findingsNote: "What the rules concluded. The report has each in full.",
  answers: "Answers",
  answersToRate: "Rate or comment where it matters; you need not rate all.",
  answersFrozen: "The answers this revision was frozen with.",
  yourReview: "Your review",
  afterReadingAndRating: "After reading and rating.",
};

export const reviewList = {
  handedIn: (time: ReactNode) => <>handed in {time}</>,
  assigned: (time: ReactNode) => <>assigned {time}, not handed in yet</>,
  recommends: (recommendation: string) => `Recommends: ${recommendation}`,
  ofFive: (rating: number, label: string) => `${rating} of 5, ${label}.`,
  ratingsAndComments: (count: number) => `Ratings and comments (${count})`,
};

export const reviewTaskList = {
  about: (revision: number, team: string, time: ReactNode) => (
    <>
      Revision {revision}, {team}; assigned {time}
    </>
  ),
};
