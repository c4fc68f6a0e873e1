import type { ReactNode } from "react";
import { DELETED_DAYS } from "@/lib/domain/review/restorable-until";
import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";
import { inDigits } from "@/messages/locale";

export const addPersonForm = {
  coAuthor: "Co-author",
  everybody: "Everybody already takes part.",
  add: "Add",
  coAuthorDetail:
    "Answers, submits and shares, as you do, once they accept. Whoever is an author never reviews or decides it, also later.",
  reader: "Reader",
  readerDetail: "Reads submitted revisions, whatever the handling.",
  added: "Added.",
  invited: "Invited. They join once they accept, under Your work.",
  authorsAreSet:
    "It was submitted: from then on a lead of the team who never wrote it adds and takes off authors, with a reason.",
  person: "Person",
  noPerson: "Choose a person",
  personNeeded: "Choose a person.",
  as: "As",
};

export const answersToCheck = {
  title: "Your answers",
  inWords: "In words, as reviewers read them.",
  section: (title: string, answered: number, asked: number) =>
    answered === asked ? `${title}, ${answered}` : `${title}, ${answered} of ${asked}`,
  required: "Required",
  confidence: (confidence: string) => `${confidence} confidence`,
  note: (note: string) => `Note: ${note}`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
  answer: "Answer",
  change: "Change",
};

export const checkSummary = {
  by: (date: string) => `by ${date}`,
  seeReport: "See the whole report on the draft",
  notSaid: "Not said",
  nothingMissing: "Every required question has an answer.",
  allowed: (count: number) => `${count}. Submitting without them is allowed; the report lists them.`,
  required: "required",
  unknown: "not known yet",
  claims: "Claims in words",
  claimsNote: "Software does not judge them. Each reviewer is asked: does this hold?",
  edit: "Edit",
  findsOut: (who: string) => `${who} finds out`,
  findingsSoFar: "Findings so far",
  cleared: (revision: number) => `No longer found since revision ${revision}`,
  clearedNote: "Say how each was resolved: reviewers of that revision will look for it.",
  clearedByRules: (count: number) =>
    plural(count, {
      one: "One finding of that revision is read otherwise by today’s rules, from the same answers: nothing to say of it.",
      other: `${count} findings of that revision are read otherwise by today’s rules, from the same answers: nothing to say of them.`,
    }),
  revision: (number: number) => `Revision ${number}`,
};

export const depthDecision = {
  meaning: {
    screening: "The screening is enough. You can answer more wherever you think it matters.",
    standard: "The sections below are open at the standard depth.",
    deep: "The sections below are open at full depth.",
  },
  depth: (depth: string) => `${depth} depth.`,
  summary: "How the depth was decided",
};

export const dismissUpdate = {
  dismiss: "Dismiss this notice",
};

export const exampleBanner = {
  filledIn: (citation: string) => `Filled in from ${citation}. Its authors have not seen it.`,
  publication: "Read the publication",
  title: "An example, made from public sources",
};

export const findingsSoFar = {
  nothing: "The rules yield none yet.",
  unanswered: "no answer yet",
  strengths: (count: number) => plural(count, { one: "1 strength", other: `${count} strengths` }),
};

export const firstOf = {
  more: (count: number) => `${count} more`,
};

export const openPaths = {
  say: "Say it",
};

type WithoutAnswer = { readonly blocking: number; readonly serious: number };

/** Findings without an answer, what is blocking apart: it is no mere serious finding and stands in the way of approval. Null without any. */
export function withoutAnswer({ blocking, serious }: WithoutAnswer): string | null {
  if (blocking === 0 && serious === 0) return null;
  if (blocking === 0)
    return plural(serious, {
      one: "One serious finding has no answer from you.",
      other: `${inDigits(serious)} serious findings have no answer from you.`,
    });
  if (serious === 0)
    return plural(blocking, {
      one: "One blocking finding has no answer from you.",
      other: `${inDigits(blocking)} blocking findings have no answer from you.`,
    });
  return `Findings without an answer from you: ${inDigits(blocking)} blocking, ${inDigits(serious)} serious.`;
}

export const submitBox = {
  title: (number: number) => `Revision ${number}`,
  explanation: "Freezes these answers and hands them to review. You can withdraw until there is a decision.",
  scrutiny: "Scrutiny due",
  why: "Why",
  decidedBy: "Decided by",
  leads: (team: string) => `a lead of ${team}`,
  seenBy: "Seen by",
  change: "Change",
  seen: "Reviewers will see that.",
};

export const handlingForm = {
  save: "Save",
  saved: "Saved.",
  label: "Who may read submitted revisions",
  hint: "Drafts are read by their authors only, whatever is chosen here.",
};

export const handlingWords = {
  namedPeople: "Named people",
  namedPeopleDetail:
    "Authors, assigned reviewers, the team's leads when it was submitted, and readers named one by one. A lead who joins later reads and decides it only if you name them.",
  team: "Team",
  teamDetail: "Also the members of the team.",
  organisation: "Organisation",
  organisationDetail: "Also everybody in the organisation.",
};

export const openQuestions = {
  title: "Waiting on",
  note: "What is not known yet, as the report will list it, soonest date first.",
  nobody: "Nobody named",
  by: (day: ReactNode) => <>by {day}</>,
  past: "Past",
};

export const peopleAndHandling = {
  nobody: "Nobody",
  authors: "Authors",
  readersByName: "Readers by name",
  handling: "Handling",
};

export const pendingInvitations = {
  title: "Invited, not answered yet",
  invited: (by: string, at: ReactNode) => (
    <>
      invited by {by}, {at}
    </>
  ),
  takeBack: "Take back",
  wasTakenBack: (name: string) => `${name} is not invited any more.`,
};

export const authorshipForms = {
  invite: "Invite an author",
  inviteSubmit: "Invite",
  invited: "Invited. They become an author once they accept.",
  takeOff: "Take an author off",
  takeOffSubmit: "Take off",
  takenOff: "Taken off.",
  author: "Author",
  note: "The reason is kept. Whoever was an author never reviews or decides it, also after they are taken off.",
};

export const reasonedPersonForm = {
  person: "Person",
  noPerson: "Choose a person",
  personNeeded: "Choose a person.",
  reason: "Reason",
  reasonNeeded: "Give the reason: it is kept with the change.",
};

export const removePeople = {
  wasRemoved: (name: string) => `${name} was removed.`,
  author: "author",
  reader: "reader",
  leave: "Leave",
  remove: "Remove",
};

export const stateNotice = {
  deleted: (until: ReactNode) => (
    <>
      This draft is deleted. Its authors can bring it back until {until}; then it is gone, with all answers.
    </>
  ),
  whatToDo: (toReview: WrapWords, toCheck: WrapWords, revision: number) => (
    <>
      Read {toReview("what reviewers and the lead said")}, change the answers, say what became of the findings
      where {toCheck("you check your answers")}, and submit again as revision {revision}.
    </>
  ),
  nobodyDecides:
    "Nobody can decide it now: the team has no lead who never wrote in it. An administrator can make somebody else a lead of the team; or whoever runs Landfall grants the decision to one person by a command on the machine (grant-decision), which is printed with it.",
  withdraw: (link: WrapWords) => <>Until it is decided, you can {link("withdraw it")}.</>,
  seeReview: (link: WrapWords) => <>See {link("the decision and the reviews")}.</>,
  copy: (link: WrapWords) => (
    <>To go on from here, {link("start a new assessment from a copy of this one")}.</>
  ),
  frozen: "The answers are frozen in this state; sections show them as they stand.",
  title: "Changes were requested",
};

export const submitPanel = {
  requiredLeft: (count: number) =>
    plural(count, {
      one: `${count} required answer is still open. You can submit all the same: the report names the gaps.`,
      other: `${count} required answers are still open. You can submit all the same: the report names the gaps.`,
    }),
  explanation: (revision: number) =>
    `The answers are frozen as they stand, with their findings and the report, and reviewers are shown exactly these. You can change answers again only if changes are requested; that makes revision ${revision}, and this one is kept.`,
  unsaved: "Some answers are not saved yet. Wait until they are, or mend what keeps them from it.",
  confirm: (number: number) => `Submit revision ${number}?`,
  submitRevision: (number: number) => `Submit revision ${number}`,
  submitting: "Submitting…",
  freezeAndSubmit: "Freeze and submit",
};

export const taskListHeader = {
  instrument: (instrumentVersion: string) => `Instrument ${instrumentVersion}`,
  next: (section: string) => `Next: ${section.toLowerCase()}`,
  left: (count: number) => `${count} left to answer`,
  allDone: "Nothing left to answer",
  allDoneDetail: "Read it once more, then submit.",
  continue: "Continue",
  checkAnswers: "Check answers",
};

export const taskList = {
  left: (count: number) => `${count} left`,
  nothingLeft: "nothing left to answer",
  unknown: (count: number) => `not known yet: ${count}`,
  waitingOn: (names: string) => `waiting on ${names}`,
};

export const updateNotice = {
  title: (toVersion: string) => `The questions are now version ${toVersion}`,
  newSince: "New since",
  takenOver: (version: string) =>
    `These answers were given under version ${version}. Each was taken over; none was lost.`,
  takenOverOrSetAside: (version: string, aside: number) =>
    `These answers were given under version ${version}. Each was taken over or set aside (${aside}); none was lost.`,
  newSection: (questions: number) =>
    plural(questions, {
      one: `a new section with ${questions} question.`,
      other: `a new section with ${questions} questions.`,
    }),
  toReadAgain: (count: number) => `To read again (${count})`,
  setAside: (count: number) => `Set aside (${count})`,
  copy: "Copy this answer",
};

export const deletePanel = {
  title: "Delete this draft?",
  remove: "Delete this draft",
  confirm: "Delete it",
  removing: "Deleting…",
  explanation: (hasCoAuthors: boolean) =>
    `Nobody can write it any more. For ${DELETED_DAYS} days you can bring it back from your first page${hasCoAuthors ? ", and so can your co-authors, whose inboxes tell them" : ""}; then it is gone, with all answers and comments.`,
};

export const withdrawPanel = {
  explanation: "It goes no further and cannot be edited again. Revisions already submitted stay readable.",
  title: "Withdraw this assessment?",
  withdraw: "Withdraw",
  withdrawing: "Withdrawing…",
  confirm: "Withdraw it",
};

export const announcedDepthPart = {
  done: "Screening done",
  title: (depth: string, minutes: number, sections: number) =>
    plural(sections, {
      one: `${depth}: about ${minutes} minutes, 1 section`,
      other: `${depth}: about ${minutes} minutes, ${sections} sections`,
    }),
  light: "Light: the screening is enough",
  meaning: {
    screening: "Nothing you said calls for more. You can answer more wherever you think it matters.",
    standard: "Begin with a sketch; then only what matters in it asks further questions.",
    deep: "Begin with a sketch; then the questions follow what matters in it to the end.",
  },
  check: "Check and submit",
  sketch: "Start with the sketch",
  paste: "Paste a proposal first",
  stop: "Stop whenever you like; everything is kept.",
  answered: "answered",
  minutes: (minutes: number) => `${minutes} min`,
  because: (depth: string) => `What made it ${depth}`,
  milder: "What is not answered, or not known, never makes it lighter. A reviewer may ask for more.",
  backToScreening: "Back to the screening",
  how: "How depth is decided",
};
