import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

export const tooLong = (most: number, over: number) =>
  plural(over, {
    one: `This is ${inDigits(over)} character too long: at most ${inDigits(most)} can be saved. Nothing was cut off.`,
    other: `This is ${inDigits(over)} characters too long: at most ${inDigits(most)} can be saved. Nothing was cut off.`,
  });

export const keptStatus = {
  kept: "Not saved yet. Kept in this browser.",
  notKept: "Not saved yet",
  saving: "Saving…",
  refused: "Not saved",
  signInAgain: "Not saved: sign in again",
};

export const keptNotices = {
  restored: "What you typed here before is back. It is not saved yet.",
  discard: "Discard it",
  confirmDiscard: "Discard what you typed here for good?",
  saved: "This was saved in another tab or on another device meanwhile",
  otherTab: "You are writing here in another tab, too",
  left: "Another tab that is closed left other words here",
  explanation: "Nothing is lost: choose. What is in the boxes below stays there until you do.",
  inBoxes: "In the boxes here",
  there: {
    saved: "Saved meanwhile",
    "other-tab": "In the other tab",
    left: "Left by the other tab",
  },
  nothing: "Nothing",
  keep: "Keep what is in the boxes",
  take: {
    saved: "Take what was saved",
    "other-tab": "Go on here with the words of the other tab",
    left: "Take what the other tab left",
  },
};

export const keptRefusal = {
  offline: "You are offline, so this is not saved. What you typed stays here; save it once you are back.",
  failed:
    "The server did not answer as it should, so this is not saved. What you typed stays here; try again in a moment.",
  chooseFirst: "This is not saved yet: there are other words for it. Choose above what shall stand.",
};
