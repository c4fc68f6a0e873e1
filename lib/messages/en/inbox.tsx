import type { ReactNode } from "react";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { InboxKind } from "@/lib/domain/review/inbox-kind";
import { DELETED_DAYS } from "@/lib/domain/review/restorable-until";
import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

/** Of what waits for a lead no more are counted. */
const countedUp = (count: number) =>
  count > COUNT_LIMITS.counted ? `more than ${inDigits(COUNT_LIMITS.counted)}` : String(count);

export const inboxPage = {
  title: "Inbox",
  heading: (fresh: number, waiting: number) => {
    if (fresh === 0 && waiting === 0) return "Nothing is new, nothing waits for you";
    const waits =
      waiting === 0
        ? "nothing waits"
        : plural(waiting, { one: "1 waits", other: `${countedUp(waiting)} wait` });
    return `${fresh === 0 ? "Nothing" : countedUp(fresh)} new, ${waits} for you`;
  },
  tabs: {
    label: "What the inbox shows",
    new: (count: number) => `New (${countedUp(count)})`,
    waiting: (count: number) => `Waits for me (${countedUp(count)})`,
    all: (count: number) => `All (${countedUp(count)})`,
  },
  blind:
    "While you owe a review, nothing about the others on that submission appears here: no hand-in, no word, no count. It comes, with its true time, once yours is in.",
  kept: "What waits for you stays until it is done; the rest for 90 days.",
  conflicts: "Your conflicts of interest",
};

type Told = { readonly who: string; readonly day: ReactNode };

export const inboxList = {
  empty: { new: "Nothing is new.", waiting: "Nothing waits for you.", all: "Nothing is here." },
  today: "Today",
  yesterday: "Yesterday",
  earlier: "Earlier",
  untitled: "An assessment that you may not read",
  markAll: "Mark all read",
  done: "Mark read",
  undo: "Mark new",
  about: (title: string) => ` ${title}`,
  isNew: "new",
  sentence: (kind: InboxKind, { who, day }: Told): ReactNode => {
    const due = day ? <>; due {day}</> : "";
    switch (kind) {
      case "review-asked":
        return <>You are asked to review; say first whether you have a conflict of interest{due}</>;
      case "review-open":
        return <>You owe a review{due}</>;
      case "review-due":
        return <>Your review is due {day}</>;
      case "review-overdue":
        return <>Your review is overdue since {day}</>;
      case "review-reminded":
        return (
          <>
            {who} reminds you of your review{due}
          </>
        );
      case "taken-off":
        return "You were taken off a review";
      case "submitted":
        return "Submitted to your team";
      case "submitted-again":
        return "Submitted again, after changes";
      case "reviews-in":
        return "Every review is in: decide";
      case "declined":
        return `${who} declined to review`;
      case "conflict":
        return `${who} declared a conflict of interest`;
      case "changes-requested":
        return `${who} asks for changes`;
      case "decided":
        return `${who} decided`;
      case "invited":
        return `${who} invites you to become an author`;
      case "author-joined":
        return `${who} became an author`;
      case "round-moved":
        return `${who} moved it to another round`;
      case "draft-deleted":
        return `${who} deleted this draft; for ${DELETED_DAYS} days you can bring it back`;
      case "condition":
        return (
          <>
            {who} gave you a condition to see to{due}
          </>
        );
      case "condition-due":
        return <>A condition of yours is due {day}</>;
      case "condition-overdue":
        return <>A condition of yours is overdue since {day}</>;
      case "mentioned":
        return `${who} mentions you in a thread`;
      case "mentioned-in-draft":
        return `${who} mentions you in a comment`;
      case "suggestion-accepted":
        return `${who} accepted an edit you suggested`;
      case "suggestion-declined":
        return `${who} declined an edit you suggested`;
      case "triaged-deleted":
        return "A draft that you triaged was deleted by its author";
      case "condition-met":
        return `${who} says that a condition you set is met`;
      case "decision-handed":
        return `${who} hands you the decision`;
      case "meeting-called":
        return (
          <>
            {who} calls you to a meeting on {day}
          </>
        );
      case "follow-up":
        return <>Since {day} you look back at it: say what came of it</>;
      case "looked-back":
        return `${who} says what came of it: read it, then close it`;
      case "meeting-closed":
        return (
          <>
            {who} closed the meeting of {day}
          </>
        );
    }
  },
};
