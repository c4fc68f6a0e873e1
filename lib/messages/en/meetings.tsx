import type { ReactNode } from "react";
import { plural } from "@/lib/messages/plural";

export const meetingsPage = {
  title: "Meetings",
  lede: "Where those who judge talk submissions over, vote and write down what came of it. The lead’s signed decision stays the one way to decide.",
  none: "There is no meeting about anything that you judge. While you owe a review, meetings about that submission don’t show here.",
  cut: (most: number) => `These are the ${most} latest; older ones are not listed.`,
  call: "Call a meeting",
  state: { goesOn: "open", closed: "closed" },
  about: (day: ReactNode, by: string, items: number) => (
    <>
      {day}, called by {by}, {plural(items, { one: "1 item", other: `${items} items` })} for you
    </>
  ),
};

export const callMeetingPage = {
  title: "Call a meeting",
  titleOfRound: (round: string) => `Call a meeting about ${round}`,
  lede: "Proposed is what you lead and owe no review of, where reviewers part most first. Whoever may judge an item has a seat for it, and learns of it once their own review is in.",
  nothing: "Nothing that you lead waits for a decision, or you owe a review of all that does.",
  cut: (most: number) => `Proposed are the ${most} with most reviews; there are more.`,
};

export const callMeetingForm = {
  name: "What the meeting is called",
  nameNeeded: "Give it a name.",
  heldOn: "Day",
  dayNeeded: "Give a day.",
  agenda: "On the agenda, in this order",
  agendaHint: "The order can be changed afterwards.",
  agendaNeeded: "Choose what is on the agenda.",
  call: "Call it",
  item: (title: string, number: number) => `${title}, revision ${number}`,
  detail: (reviews: number, partOn: readonly string[]) => {
    const counted = plural(reviews, { one: "1 review in", other: `${reviews} reviews in` });
    if (reviews < 2) return `${counted}: nothing to compare`;
    return partOn.length === 0
      ? `${counted}, which part on nothing`
      : `${counted}; part on ${partOn.join("; ")}`;
  },
};

export const meetingPage = {
  title: "Meeting",
  heading: (done: number, all: number, isClosed: boolean) =>
    isClosed
      ? `Closed; ${done} of ${all} talked over`
      : done === 0
        ? plural(all, { one: "1 item to talk over", other: `${all} items to talk over` })
        : `${done} of ${all} talked over`,
  called: (day: ReactNode, by: string) => (
    <>
      {day}, called by {by}
    </>
  ),
  closed: (by: string, at: ReactNode) => (
    <>
      Closed by {by}, {at}. Nothing in it changes any more; a correction stands beside.
    </>
  ),
  yours:
    "Listed is what you judge. Where you owe a review, or have a conflict of interest, nothing is listed, counted or printed.",
  packet: "Packet (PDF)",
  minutes: "Minutes (PDF)",
};

export const agendaList = {
  label: "Agenda",
  agreed: (outcome: string) => `Agreed: ${outcome.toLowerCase()}`,
  decided: (outcome: string) => `Decided: ${outcome.toLowerCase()}`,
  noted: "Minutes written",
  open: "Not talked over yet",
  conflict: (names: string) => `Not for it, by a conflict of interest: ${names}`,
  absent: (names: string) => `Absent: ${names}`,
  earlier: "Earlier",
  later: "Later",
  move: (title: string) => `: ${title}`,
};

export const closeMeetingDialog = {
  open: "Close the meeting",
  title: "Close the meeting?",
  explanation:
    "Agenda, attendance, votes and minutes stay as they are from then on, and everybody in it reads the votes. It decides nothing: decisions are signed as before.",
  confirm: "Close it",
  underWay: "Closing…",
};

export const openItem = {
  revision: (number: number) => `Revision ${number}`,
  report: "Report",
  review: "Review",
  parts: "Where reviewers part",
  together: "They part on nothing that two or more judged.",
  tooFew: "Fewer than two reviews are in, so there is nothing to compare.",
  all: "All reviews and threads stand in its review.",
  attendance: "Who takes part",
  presence: { expected: "expected", present: "here", absent: "absent", conflict: "conflict of interest" },
  notMarked: "not marked as present",
  here: "Here",
  absent: "Absent",
  of: (name: string) => `: ${name}`,
  seat: (name: string) => `Give ${name} a seat`,
  nobody: "Nobody has a seat for it.",
  votes: "Votes",
  hidden: "What others voted shows once you have voted, abstaining included.",
  hiddenFromAll: "Votes show to whoever votes, and to all once the meeting is closed.",
  noVotes: "Nobody has voted.",
  voter: (name: string) => `${name}:`,
  changed: (from: string) => ` (at first: ${from.toLowerCase()})`,
  agreement: "What came of it",
  agreedBy: (outcome: string, by: string) =>
    `Agreed by everybody present: ${outcome.toLowerCase()}, noted by ${by}`,
  noMinutes: "No minutes are written.",
  notedBy: (by: string, at: ReactNode) => (
    <>
      Written by {by}, {at}
    </>
  ),
  corrections: "Corrections, made after it was closed",
  correctedBy: (by: string, at: ReactNode) => (
    <>
      {by}, {at}
    </>
  ),
  correct: "Correct the minutes",
  decision: "Decision",
  decidedBy: (outcome: string, by: string, at: ReactNode) => (
    <>
      {outcome}, signed by {by}, {at}
    </>
  ),
  undecided: "Not decided. Votes and agreement decide nothing: a lead signs the decision.",
  decide: "Decide it",
  readDecision: "Read the decision",
};

export const voteForm = {
  vote: "Your vote",
  needed: "Choose a vote.",
  words: "Why, in a sentence",
  cast: "Vote",
  change: "Change your vote",
  saved: "Noted.",
};

export const minutesForm = {
  minutes: "Minutes of this item",
  hint: "What was said, and what it turned on. Those who judge it read them.",
  agreed: "Agreed by everybody present",
  notAgreed: "Nothing agreed, or by vote",
  save: "Save the minutes",
  saved: "Saved.",
};

export const correctionForm = {
  words: "What the minutes have wrong",
  needed: "Say what is wrong.",
  add: "Add the correction",
};

/** Beside the decision. */
export const meetingsOnIt = {
  title: "What meetings said",
  note: "A vote decides nothing.",
  held: (title: string, day: ReactNode) => (
    <>
      {title}, {day}
    </>
  ),
  agreed: (outcome: string) => `Agreed by everybody present: ${outcome.toLowerCase()}.`,
  hidden: "Votes show once you have voted, or when it is closed.",
  names: (votes: readonly (readonly [name: string, vote: string])[]) =>
    `(${votes.map(([name, vote]) => `${name}: ${vote.toLowerCase()}`).join("; ")})`,
  none: "Nobody has voted.",
};

/** What stands on every page of what is printed of a meeting. */
export const meetingDocument = {
  handling: "For those who judge what is in it. Not to be passed on.",
  kicker: (organisation: string, isPacket: boolean) => `${organisation} · ${isPacket ? "packet" : "minutes"}`,
};
