import type { ReactNode } from "react";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { signed } from "@/lib/domain/quantities/write-number";
import type { ReviewStanding } from "@/lib/domain/review/queue";
import { RECOMMENDATIONS, type Recommendation } from "@/lib/domain/review/ratings";
import type { ShownRecord } from "@/lib/domain/review/reviewer-record";
import { plural } from "@/lib/messages/plural";
import { inDigits, inPercent } from "@/messages/locale";

export const acceptForm = {
  accept: "Accept in my name",
  accepted: "Accepted.",
  label: "Accept this finding, because",
  reasonNeeded: "Give the reason; your name stands beside it.",
};

export const responseList = {
  said: (response: string, name: string, as: "author" | "team-lead") =>
    as === "author" ? `${response}, ${name}` : `${response}, ${name} as lead`,
  when: (revision: number, time: ReactNode) => (
    <>
      revision {revision}, {time}
    </>
  ),
  commitment: (it: ReactNode) => <>By a commitment: {it}</>,
  unsaid: "nothing said of it yet",
  goneCommitment: "By a commitment that the answers have no more.",
};

export const assignForm = {
  nobody: "Nobody else in the organisation can review this.",
  assign: "Assign",
  assigned: "Assigned.",
  label: "Assign a reviewer",
  dueOn: "Due on",
  dueHint: "A day that is still to come. Left empty: when reviews of its round are due, if it is in one.",
  /** Among others, who are compared. */
  candidate: (name: string, { owed, alike, knows }: ShownRecord, isConflicted: boolean) => {
    const facts = [
      ...(owed > 0 ? [`owes ${owed}`] : []),
      ...(knows.kinds.length > 0 ? ["knows this kind"] : []),
      ...(alike > 0 ? [`reviewed ${alike} of this kind`] : []),
      ...(isConflicted ? ["conflict found"] : []),
    ];
    return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
  },
  record: (name: string, { owed, handedIn, alike, patterns, agreed, isCut, knows }: ShownRecord) => {
    const kinds = knows.kinds.length === 0 ? "" : ` Says that they know: ${knows.kinds.join(", ")}.`;
    const words =
      knows.words === null
        ? ` Words are shown here of ${inDigits(COUNT_LIMITS.knownWords)} people, those who know this kind of work first; not of ${name}.`
        : knows.words && ` In their words: ${knows.words}`;
    const says = `${kinds}${words}`;
    const open =
      owed === 0 ? "owes no review" : plural(owed, { one: "owes 1 review", other: `owes ${owed} reviews` });
    const newest = isCut ? ` Read are the ${inDigits(COUNT_LIMITS.knownReviews)} newest reviews.` : "";
    if (handedIn === 0)
      return `${name} ${open} that you may know of, and has handed in none.${newest}${says}`;
    const kind = alike === 0 ? "none" : inDigits(alike);
    const judged =
      patterns.length === 0
        ? ""
        : `Judged in other work, of the misuse patterns of this: ${patterns.join(", ")}. `;
    const shares = agreed
      ? `Recommended the same as another reviewer in ${agreed.same} of ${agreed.of} comparisons (95 % interval ${Math.round(agreed.from * 100)} to ${inPercent(Math.round(agreed.to * 100))}).`
      : "Fewer than three can be compared with another’s: too few for a share.";
    return `${name} ${open} that you may know of, and has handed in ${inDigits(handedIn)}, ${kind} of this kind of work. ${judged}${shares}${newest}${says}`;
  },
  found: (name: string, what: string) => `Found: ${name} ${what}.`,
  dismissal: "Why it doesn’t stand in the way",
  dismissalHint: "It is on record and stands beside the decision.",
  dismissalNeeded: "Give the reason, or ask somebody else.",
  noPerson: "Choose a person",
  personNeeded: "Choose a person.",
};

export const replaceForm = {
  open: "Replace a reviewer",
  note: "Who is replaced is taken off, and the other is asked in their place, with the same day if it is still to come. Both happen, or neither.",
  whose: "In whose place",
  label: "Whom to ask",
  reason: "Reason",
  submit: "Replace",
  done: "Replaced.",
};

export const bringOver = {
  said: (number: number, standing: number, changed: number) => {
    const head = `You reviewed revision ${number}.`;
    const rest =
      changed === 0
        ? ""
        : plural(changed, {
            one: " One thing you judged there changed since, and is for you to judge anew.",
            other: ` ${changed} things you judged there changed since, and are for you to judge anew.`,
          });
    if (standing === 0) return `${head} There is nothing to bring over from it.${rest}`;
    return `${head} ${plural(standing, {
      one: "One thing you judged there is as it was.",
      other: `${standing} things you judged there are as they were.`,
    })}${rest}`;
  },
  brought: "Brought over. You can change each of them.",
  bring: (count: number) =>
    plural(count, { one: "Bring that judgement over", other: `Bring these ${count} judgements over` }),
};

export const askAgain = {
  open: (number: number) => `Ask those who reviewed revision ${number}`,
  title: (number: number) => `Ask those who reviewed revision ${number}?`,
  confirm: (count: number) => plural(count, { one: "Ask for 1 review", other: `Ask for ${count} reviews` }),
  nobody: (number: number) => `Of those who reviewed revision ${number}, nobody is left to ask at once.`,
  leftOut: {
    asked: (name: string) => `${name} is asked already.`,
    "taken-off": (name: string) => `${name} was taken off.`,
    declined: (name: string) => `${name} declined.`,
    declared: (name: string) => `${name} has declared a conflict of interest.`,
    found: (name: string) =>
      `${name}: what is known here tells of a conflict of interest. They are asked below, with a reason why it doesn’t stand in the way.`,
    "not-available": (name: string) =>
      `${name} can’t be asked any more: they wrote in it, have a conflict of interest, or no longer review here.`,
  },
  underWay: "Asking…",
  explanation: ([first = "", ...others]: readonly string[]) =>
    others.length === 0
      ? `${first} says again whether they have a conflict of interest, and can bring over what they judged that did not change.`
      : `${[first, ...others].join(", ")}. Each says again whether they have a conflict of interest, and can bring over what they judged that did not change. Nobody learns who else is asked.`,
};

export const closeAssessment = {
  title: "Close this assessment?",
  open: "Close the assessment",
  confirm: "Close it",
  underWay: "Closing…",
  explanation:
    "The follow-up ends, and nothing more is asked of the authors. Reports, reviews and the decision stay readable.",
  conditionsLeft: (count: number) =>
    plural(count, {
      one: `${count} condition is not marked as met. It stays on record as it is.`,
      other: `${count} conditions are not marked as met. They stay on record as they are.`,
    }),
};

export const decisionDesk = {
  noReviewer: "No review has been handed in: nobody else has looked yet.",
  reviews: "Reviews",
  yourDecision: "Your decision",
};

export const decisionRestsOn = {
  title: "What it rests on",
  reviews: (handedIn: number, out: number) => {
    const isIn =
      handedIn === 0
        ? "No review is in"
        : plural(handedIn, { one: "1 review is in", other: `${handedIn} reviews are in` });
    return out === 0 ? `${isIn}, none is out` : `${isIn}, ${out} still out`;
  },
  /** Whether that is what was asked for is for who reads it. */
  changes: (changed: number, asked: number) =>
    changed === asked
      ? plural(asked, {
          one: "The answer asked about reads otherwise",
          other: `All ${asked} answers asked about read otherwise`,
        })
      : `${changed} of ${plural(asked, { one: "1 answer asked about reads", other: `${asked} answers asked about read` })} otherwise`,
  blocking: (blocking: number, open: number) => {
    if (blocking === 0) return "No finding holds up an approval";
    const found = plural(blocking, {
      one: "1 finding holds up an approval",
      other: `${blocking} findings hold up an approval`,
    });
    return open === 0 ? `${found}, accepted by name` : `${found}, ${open} not accepted yet`;
  },
  disputed: (disputed: number, unanswered: number) => {
    const said = plural(disputed, {
      one: "Its authors dispute 1 finding",
      other: `Its authors dispute ${disputed} findings`,
    });
    return unanswered === 0 ? `${said}, judged by a reviewer` : `${said}; ${unanswered} judged by nobody`;
  },
  arguments: (standing: number) =>
    plural(standing, {
      one: "1 counter-argument stands unanswered",
      other: `${standing} counter-arguments stand unanswered`,
    }),
};

export const joinedPoints = {
  joined: (count: number) =>
    plural(count, {
      one: "What joins it, being of the same cause",
      other: `${count} things that join it, being of the same cause`,
    }),
};

export const blockingFindings = {
  title: "What an approval waits for",
  note: "Blocking findings, and those that are lighter by what is described while what goes out is blocking. Each must be resolved by the authors, or accepted here by name with a reason, before approval.",
  acceptedBefore: (before: number, now: number) =>
    `The acceptance on revision ${before} does not carry over: the answers behind the finding may have changed. To approve revision ${now}, it is accepted anew.`,
};

export const decisionObstacle = {
  titles: {
    wrote: "You can’t decide this",
    "owes-review": "You owe a review of this revision",
    "only-own-review": "Only your own review has been handed in",
    "handed-over": "You handed this decision over",
  },
  why: {
    wrote:
      "You are or were an author of it, or wrote in it. Nobody judges their own work, also after leaving it.",
    "owes-review":
      "Hand in your review first: until then you see no other. Or be taken off, on the page of the review.",
    "handed-over":
      "It is theirs while they can make it, or until they give it back. Should they come to write it, have a conflict of interest or lead it no more, you can decide it again.",
    "only-own-review": "Nobody decides on their own review alone. Somebody else has to review it as well.",
  },
  somebodyElse: "Another lead of the team can decide it.",
  ways: "Nobody else can decide it now. Two ways lead on: an administrator makes somebody who never wrote in it a lead of the team; or whoever runs Landfall grants the decision about this revision to one person by a command on the machine (npm run landfall -- grant-decision), which is on record and is printed with the decision.",
};

export const handOverDecision = {
  open: "Hand the decision to another",
  to: "To whom",
  reasonHint: "Those who judge it read it. You don’t decide it any more while they can.",
  submit: "Hand it over",
  done: "Handed over.",
  handed: (from: string, to: string, at: ReactNode) => (
    <>
      {from} handed it to {to}, {at}
    </>
  ),
  nobody:
    "There is nobody else to hand it to: it takes a lead of the team, or somebody to whom it was granted, who never wrote it, has no conflict of interest and owes no review of it. An administrator’s role alone reads no assessment, and so decides none. Two ways lead on: an administrator makes somebody a lead of the team; or whoever runs Landfall grants the decision to one person by a command on the machine (npm run landfall -- grant-decision).",
};

type AskedState = {
  /** Null: not to be known yet, as whether it was opened. */
  readonly isHandedIn: boolean | null;
  readonly isEnded: boolean;
  readonly endedHow: "taken-off" | "declined" | "conflict" | null;
  readonly isOpened: boolean | null;
};

export const askedReviewers = {
  ofRevision: (name: string, revision: number) => `${name}, revision ${revision}`,
  state: ({ isHandedIn, isEnded, endedHow, isOpened }: AskedState) => {
    const ended =
      endedHow === "declined" ? "declined" : endedHow === "conflict" ? "has a conflict" : "taken off";
    if (isHandedIn === null) return isEnded ? ended : "asked";
    if (isHandedIn) return isEnded ? `handed in, ${ended} since` : "handed in";
    if (isEnded) return ended;
    return isOpened ? "opened, not handed in yet" : "asked, not opened yet";
  },
  due: (state: string, day: ReactNode) => (
    <>
      {state}, due {day}
    </>
  ),
  setDue: "Set the day a review is due",
  dueOn: "Due on",
  dueHint: "A day that is still to come.",
  dueNeeded: "Give a day.",
  dueSubmit: "Set the day",
  dueDone: "Set.",
  takeOff: "Take a reviewer off",
  note: "Nobody waits for their review any more, and they read nothing by having been asked. What they handed in stays in the record. The reason is kept.",
  reviewer: "Reviewer",
  submit: "Take off",
  done: "Taken off.",
};

export const decisionForm = {
  acknowledge: "Acknowledge",
  acknowledgement: ({ handedIn, out }: { readonly handedIn: number; readonly out: number }) =>
    out === 0
      ? "Nobody has reviewed this revision, and I approve it all the same. This stands with the decision and in the report."
      : plural(out, {
          one: `1 review is still out and ${handedIn === 0 ? "none has" : `${handedIn} have`} been handed in, and I approve it all the same. This stands with the decision and in the report.`,
          other: `${out} reviews are still out and ${handedIn === 0 ? "none has" : `${handedIn} have`} been handed in, and I approve it all the same. This stands with the decision and in the report.`,
        }),
  acknowledgementNeeded: "Acknowledge it, or wait for the reviews.",
  conditions: "Conditions",
  removeCondition: (number: number) => `Remove condition ${number}`,
  addCondition: "Add a condition",
  noMoreConditions: (most: number) => `A decision has at most ${most} conditions.`,
  record: "Sign and record the decision",
  signing: "It is signed by giving your password once more, and can’t be changed afterwards.",
  decision: "Decision",
  decisionNeeded: "Choose a decision.",
  condition: (number: number) => `Condition ${number}`,
  conditionHint: "What must be so, in a way that can be checked.",
  conditionNeeded: "Say what must be so.",
  ownerOfCondition: (number: number) => `Owner of condition ${number}`,
  checkOfCondition: (number: number) => `How condition ${number} is checked`,
  change: (number: number) => `Change ${number}`,
  noPerson: "Choose a person",
  ownerNeeded: "Choose who sees to it.",
  dueDateOfCondition: (number: number) => `Due date of condition ${number}`,
  dueDateHint: "A day that is still to come.",
  dateNeeded: "Give a date.",
  dateIsPast: "This day is past. Give one that is still to come.",
  reason: "Reason",
  reasonHint: "The authors read this. Name the findings or answers that decided it.",
  reasonNeeded: "Give the reason: it goes to the authors and into the record.",
};

export const requestedChangeFields = {
  legend: "Changes, answer by answer",
  answer: (number: number) => `Answer of change ${number}`,
  noAnswer: "Choose an answer",
  answerNeeded: "Choose which answer.",
  words: (number: number) => `Change ${number}`,
  wordsNeeded: "Say what is to change.",
  remove: (number: number) => `Remove change ${number}`,
  add: "Ask for a change to an answer",
};

export const requestedChanges = {
  title: (number: number) => `Asked for on revision ${number}`,
  open: (open: number, all: number) =>
    open === 0 ? `all ${all} read otherwise` : `${open} of ${all} as before`,
  note: "What the lead asked to change. Whether it is enough is for a person to say.",
  state: (isChanged: boolean) => (isChanged ? "Changed" : "As it was"),
};

export const decisionRecord = {
  changes: "Changes asked for",
  checkedBy: (how: string) => `Checked by: ${how}`,
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
  whatItRestsOn: "What it was made on",
  madeOn: "Made on",
  madeOnWhat: (reviews: number, responses: number) =>
    `${plural(reviews, { one: "1 review handed in", other: `${reviews} reviews handed in` })}, ${plural(responses, { one: "1 answer to a finding", other: `${responses} answers to findings` })}, and the report whose JSON has this SHA‑256 checksum:`,
  acknowledged: "Reviews",
  exception: "Exception",
  granted: (by: string, at: ReactNode) => (
    <>
      Granted by a command on the machine ({by}, {at}):
    </>
  ),
  conflict: "Conflict of interest",
  dismissed: (name: string, grounds: string, by: string) =>
    `Found of ${name}, who reviewed: ${grounds}. Dismissed by ${by}:`,
  condition: (number: number) => `Condition ${number}`,
  ownerIsDisabled:
    "The owner's account is disabled. A lead of the team can hand the condition over or mark it as met.",
  followUp: "Follow-up",
  followUpOn: (day: ReactNode) => (
    <>
      Its authors look back at it on {day}: what was expected, and what came. From that day it waits in the
      queue until a lead closes it.
    </>
  ),
  noFollowUp:
    "No day is given on which its authors look back at it. A lead closes it when nothing more is asked of them.",
};

export const findingDigest = {
  nothing: "The rules yield none.",
};

export const handInForm = {
  look: "See what you hand in",
  handIn: "Hand in your review",
  final: "Handing in is final: after it you see what the others wrote, and your ratings stay as they are.",
  recommendation: "What you recommend",
  recommendationNeeded: "Choose what you recommend.",
  summary: "Your judgement in a few sentences",
  summaryHint:
    "What convinced you, what did not, and what you would ask the authors. The other reviewers see it once they have handed in.",
  summaryNeeded: "Write a few sentences: a recommendation without a reason helps nobody.",
  confidence: "How sure you are",
  confidenceNeeded: "Say how sure you are.",
};

export const handOverCondition = {
  open: "Hand over to somebody else",
  owner: "New owner",
  noPerson: "Choose a person",
  personNeeded: "Choose who sees to it.",
  handOver: "Hand over",
  done: "Handed over.",
};

export const meetCondition = {
  title: "Mark this condition as met?",
  open: "Mark as met",
  confirm: "It is met",
  underWay: "Marking…",
  explanation: "Your name and today's date go into the record. This can't be taken back.",
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
};

export const handInDigest = {
  title: "What you hand in",
  judged: (said: number, asked: number) => `${said} of ${asked} judged.`,
  notJudged: "Not judged",
  rated: (count: number) =>
    plural(count, { one: "1 answer rated or commented on", other: `${count} answers rated or commented on` }),
  argued: (count: number) =>
    plural(count, { one: "1 counter-argument or thread", other: `${count} counter-arguments and threads` }),
};

export const reviewDesk = {
  allFindings: (count: number) => plural(count, { one: "1 finding", other: `All ${count} findings` }),
  allAnswers: (count: number) =>
    plural(count, { one: "1 answer", other: `All ${count} answers, by section` }),
  othersHidden: "You see the other reviews once yours is handed in.",
  noOthers: "There is no review yet that you may see.",
  noneIn: "None is handed in yet.",
  decision: "Decision",
  reviewers: "Reviewers",
  owesAndAsks:
    "You owe a review of this yourself: another lead asks, replaces and takes off reviewers meanwhile, or you do once yours is in.",
  reviewersNote:
    "They judge on their own first: nobody sees another's review before handing in, nor how far it is.",
  reviews: "Reviews",
  findings: "Findings",
  findingsNote: "What the rules concluded. The report has each in full.",
  answers: "Answers",
  answersToRate: "Rate or comment where it matters; you need not rate all.",
  section: (title: string, count: number) => `${title} (${count})`,
  answersFrozen: "The answers this revision was frozen with.",
  pageOne: "Page one of the report: what it is, the decision asked for, where it lands",
  yourReview: "Your review",
  afterReadingAndRating: "After reading and rating.",
};

export const reviewList = {
  handedIn: (time: ReactNode) => <>handed in {time}</>,
  assigned: (time: ReactNode) => <>assigned {time}, not handed in yet</>,
  isEnded: "; the reviewer was taken off since",
  isDisabled: "; the account is disabled, so nobody waits for it",
  recommends: (recommendation: string) => `Recommends: ${recommendation}`,
  sure: (confidence: string) => `Confidence: ${confidence}`,
  says: (judgement: string) => `${judgement}.`,
  ofFive: (rating: number, label: string) => `${rating} of 5, ${label}.`,
  ratingsAndComments: (count: number) => `Judgements and comments (${count})`,
};

export const unsavedRatings = {
  title: (count: number) =>
    plural(count, {
      one: "1 rating is typed and not saved yet",
      other: `${count} ratings are typed and not saved yet`,
    }),
  saved: "What is typed there is saved when you hand in your review.",
  toChoose:
    "a rating has other words in another tab, or was changed meanwhile. Choose there what shall stand.",
  tooLong: "the comment on a rating is too long. Shorten it.",
  notHandedIn: (why: string) =>
    `Your review is not handed in, because not every rating could be saved: ${why}`,
};

export const reviewTaskList = {
  about: (revision: number, team: string, time: ReactNode) => (
    <>
      Revision {revision}, {team}; assigned {time}
    </>
  ),
  due: (day: ReactNode) => <>due {day}</>,
  unopened: "say first whether you have a conflict of interest",
};

export const queueTabs = {
  label: "Parts of the queue",
  more: (counted: number) => `more than ${inDigits(counted)}`,
  uncounted: "not counted",
  tabs: {
    all: "All",
    "to-review": "To review",
    "to-decide": "To decide",
    "to-assign": "To assign",
    "in-review": "In review",
    "with-authors": "With authors",
    conditions: "Conditions",
    "follow-ups": "Follow-ups due",
    overdue: "Conditions overdue",
  },
};

const RECOMMENDED: Readonly<Record<Recommendation, string>> = {
  approve: "approve",
  "approve-with-conditions": "with conditions",
  "request-changes": "changes",
  "not-approve": "not",
};

export const queueList = {
  groups: {
    overdue: "Conditions overdue",
    review: "To review",
    decide: "To decide",
    assign: "To assign",
    wait: "In review",
    authors: "With authors",
    condition: "Conditions",
    "follow-up": "Follow-ups due",
    none: "Nothing is next",
  },
  count: (count: number | null) =>
    count === null ? `more than ${inDigits(COUNT_LIMITS.counted)}` : inDigits(count),
  whole: (here: number) => `${here} on this page: see all`,
  caption: "What waits",
  assessment: "Assessment",
  next: "What is next",
  reviews: "Reviews",
  reviewsNote: "Filled: handed in; outlined: opened; dotted: asked; dashed: late.",
  /** What each reviewer recommends; at least one. */
  recommended: (said: readonly Recommendation[]) => {
    const kinds = RECOMMENDATIONS.map(({ value }) => value).filter((value) => said.includes(value));
    const [only] = kinds;
    if (only !== undefined && kinds.length === 1) {
      const label = RECOMMENDATIONS.find(({ value }) => value === only)?.label ?? only;
      return said.length === 1 ? label : `All ${said.length}: ${label.toLowerCase()}`;
    }
    return kinds
      .map((kind) => `${said.filter((each) => each === kind).length} ${RECOMMENDED[kind]}`)
      .join(", ");
  },
  spreadNote: "On the line: each reviewer’s middle of the effect on safety, −3 to +3, the mark at 0.",
  findings: "Findings",
  submitted: "Submitted",
  due: "Due",
  over: "past",
  blocking: (count: number) => `${count} blocking`,
  serious: (count: number) => `${count} serious`,
  concern: (count: number) => plural(count, { one: `${count} concern`, other: `${count} concerns` }),
  steps: {
    review: () => "Your review, blind",
    assign: () => "Ask reviewers",
    wait: (handedIn: number, assigned: number) => `${handedIn} of ${assigned} reviews in`,
    decide: (handedIn: number) =>
      plural(handedIn, {
        one: "The review is in: decide",
        other: `All ${handedIn} reviews are in: decide`,
      }),
    authors: () => "With its authors",
    condition: () => "A condition is open",
    "follow-up": () => "Ask what came of it, then close it",
    none: () => "—",
  },
};

/** Of what reviewers say, beside what is to be decided. */
export const spreadStrip = {
  safety: (judged: readonly { readonly name: string; readonly safety: number }[]) =>
    ` Effect on safety, −3 to +3: ${judged.map(({ name, safety }) => `${name} ${signed(safety)}`).join(", ")}.`,
};

export const reviewerStrip = {
  of: (name: string, standing: ReviewStanding) =>
    ({
      asked: `${name}: asked`,
      opened: `${name}: opened it`,
      late: `${name}: late`,
      "handed-in": `${name}: handed in`,
    })[standing],
};
