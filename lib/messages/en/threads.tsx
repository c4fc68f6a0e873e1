import type { ReactNode } from "react";
import type { ThreadState } from "@/lib/domain/review/threads";
import { plural } from "@/lib/messages/plural";

export const threadList = {
  title: ({ standing, answered }: { readonly standing: number; readonly answered: number }) => {
    if (standing === 0 && answered === 0) return "Threads";
    const stand = plural(standing, {
      one: "One counter-argument stands",
      other: `${standing === 0 ? "No" : standing} counter-arguments stand`,
    });
    const done = plural(answered, { one: "one is answered", other: `${answered} are answered` });
    return answered === 0 ? stand : `${stand}; ${done}`;
  },
  note: "Each attacks, or asks about, one thing. Beside the report, which stays as it was frozen.",
  none: "Nothing is said yet.",
  states: {
    stands: "Stands",
    open: "Open",
    answered: "Answered",
    accepted: "Accepted",
    changed: "Accepted, changed since",
    "taken-back": "Taken back",
    declined: "Declined",
    resolved: "Resolved",
    withdrawn: "Withdrawn",
  },
  kind: ({
    isArgument,
    suggested,
  }: {
    readonly isArgument: boolean;
    readonly suggested: string | readonly string[] | null;
  }) => (suggested !== null ? "suggested edit" : isArgument ? "counter-argument" : "thread"),
  audience: (isEveryone: boolean) =>
    isEveryone ? "authors see it with the lead’s answer" : "reviewers and lead only",
  attacks: (isArgument: boolean, place: ReactNode) =>
    isArgument ? <>Against: {place}</> : <>About: {place}</>,
  whole: "the revision as a whole",
  by: (name: string, as: "author" | "reviewer" | "team-lead") =>
    as === "author" ? `${name}, author` : as === "team-lead" ? `${name}, lead` : name,
  settled: (state: ThreadState, name: string, time: ReactNode) => {
    if (state === "taken-back") {
      return (
        <>
          Accepted by {name}, {time}, and taken back since by its authors: the answer says again what it said.
        </>
      );
    }
    if (state === "changed") {
      return (
        <>
          Accepted by {name}, {time}; its authors have changed the answer again since.
        </>
      );
    }
    return (
      <>
        {threadList.states[state]}, says {name}, {time}.
      </>
    );
  },
  quoted: (words: string) => `“${words}”`,
};

export const replyForm = {
  label: "Reply",
  to: (words: string) => `Reply to: ${words}`,
  needed: "Say something.",
  send: "Reply",
};

/** Beside an answer, for its authors. */
export const suggestionHere = {
  title: (name: string) => `Suggested edit by ${name}`,
  count: (count: number) =>
    plural(count, {
      one: "One suggested edit waits for you",
      other: `${count} suggested edits wait for you`,
    }),
  at: (name: string, time: ReactNode) => (
    <>
      <strong>Suggested edit</strong> by {name}, {time}
    </>
  ),
  changed: (number: number) =>
    `The answer has changed since revision ${number}, which this is about. Below, what it would do to the answer as it stands now; your words stay in its history.`,
  saidThen: (number: number) => `Revision ${number} said`,
  now: "What it would do to the answer now",
  saysSo: "The answer says this already.",
  accept: "Accept",
  acceptChanged: "Put it in place of what stands now",
  acceptKey: "A",
  decline: "Not so",
  declineKey: "N",
  why: "Why not",
  whyNeeded: "Say in a word why not.",
  sendDecline: "Decline it",
  saving: "It is being saved as your answer.",
  inConflict:
    "Somebody changed this answer meanwhile. Choose between the two first; the suggestion stays here.",
  notSaved: "It could not be saved as the answer yet, so it is not accepted yet.",
  accepted: "Accepted, and saved as the answer.",
  declined: "Declined.",
  undo: "Undo",
  undone: "It is open again, and the answer says what it said before.",
  empty: "no answer",
};

export const mentions = {
  people: "People to mention",
  offered: (count: number) =>
    plural(count, {
      one: "1 person; arrow keys choose, Enter takes, Escape closes",
      other: `${count} people; arrow keys choose, Enter takes, Escape closes`,
    }),
  hint: "@ mentions somebody who reads this.",
};

export const settleButtons = {
  answered: "Say it is answered",
  resolved: "Resolved",
  withdrawn: "Withdraw",
  reopen: "Open again",
};

export const startThread = {
  argue: "Counter-argument or thread",
  begin: "Begin a thread, or argue against something",
  about: "About",
  whole: "The revision as a whole",
  kind: "Kind",
  kinds: [
    { value: "argument", label: "Counter-argument" },
    { value: "thread", label: "Thread" },
  ],
  audience: "Who reads it",
  audiences: [
    { value: "everyone", label: "Authors too, with the lead’s answer" },
    { value: "reviewers", label: "Reviewers and lead only" },
  ],
  quote: "The words it is about",
  quoteHint: "Copied from the report, if it is about some of them.",
  text: "In words",
  textNeeded: "Say what it is.",
  send: "Add it",
  added: "Added.",
  blind: "Nobody else reads it before you have handed in.",
  formOf: (label: string) => `Argue about: ${label}`,
};

export const suggestEdit = {
  title: "Suggest an edit",
  begin: "Suggest other words, or another option, for an answer",
  lede: "Authors see it beside the answer, as a difference, once the lead has answered. They accept or decline it; nothing changes by itself.",
  back: "Back to the review",
  answer: "Answer",
  choose: "Choose an answer",
  show: "Show it",
  suggested: "What it could say",
  option: "Another option",
  options: "Other options",
  why: "Why",
  whyNeeded: "Say why: it is what the authors decide by.",
  wordsNeeded: "Say what it could say.",
  send: "Suggest it",
  none: "There is no answer in words or by options.",
};

/** For authors, once the day to look back has come. */
export const lookBack = {
  title: "What came of it",
  note: (day: ReactNode) => (
    <>Since {day} you look back at it. A lead reads what you say, asks on below if need be, and closes it.</>
  ),
  label: "What was expected, and what came",
  hint: "Who received it, who used it for what, which findings proved right or wrong. Reviewers read it too.",
  needed: "Say what came of it.",
  send: "Say what came of it",
  added: "It stands below, with your name.",
};
