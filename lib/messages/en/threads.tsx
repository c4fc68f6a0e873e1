import type { ReactNode } from "react";
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
    resolved: "Resolved",
    withdrawn: "Withdrawn",
  },
  kind: (isArgument: boolean) => (isArgument ? "counter-argument" : "thread"),
  audience: (isEveryone: boolean) =>
    isEveryone ? "authors see it with the lead’s answer" : "reviewers and lead only",
  attacks: (isArgument: boolean, place: ReactNode) =>
    isArgument ? <>Against: {place}</> : <>About: {place}</>,
  whole: "the revision as a whole",
  by: (name: string, as: "author" | "reviewer" | "team-lead") =>
    as === "author" ? `${name}, author` : as === "team-lead" ? `${name}, lead` : name,
  settled: (state: string, name: string, time: ReactNode) => (
    <>
      {state}, says {name}, {time}.
    </>
  ),
  quoted: (words: string) => `“${words}”`,
};

export const replyForm = {
  label: "Reply",
  to: (words: string) => `Reply to: ${words}`,
  needed: "Say something.",
  send: "Reply",
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
