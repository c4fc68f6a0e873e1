import { plural } from "@/lib/messages/plural";
import type { WrapWords } from "@/lib/messages/wrap-words";

export const announcer = {
  allWell: "All is well again. Answers are being saved.",
  offline: "You are offline. Answers are kept here and saved when you are back.",
  silent: "Landfall does not answer. Answers are kept here, not saved yet; saving is tried again.",
  signedOut: "You were signed out. What you typed is still here, not saved yet.",
};

export const autosaveState = {
  conflict: (byName: string) => `${byName} changed an answer you are changing. Both are kept: choose.`,
};

export const conflictPanel = {
  explanation: "Yours is not saved yet. Nothing is lost: choose, or edit the box above and keep that.",
  keep: "Keep what is in the box",
  take: (byName: string) => `Take ${byName}'s`,
  merge: "Merge both into the box",
  overlaps: "Both changed the same words: both stand there now, yours first. Mend it, then keep it.",
  noAnswer: "No answer",
  title: (byName: string, time: string) => `${byName} changed this at ${time}`,
  yours: "Yours",
  beforeBoth: "Before both",
};

export const conflictPlace = {
  changedMeanwhile: (byName: string) => `${byName} changed this meanwhile.`,
  keep: "Keep what is in the box",
};

export const pendingSaves = {
  goToAnswer: (link: WrapWords, section: string) => (
    <>
      {link("Go to the answer")} in {section}
    </>
  ),
  title: "Not everything is saved yet",
};

export const savingWords = {
  late: "Not saved yet: no reply so far",
  retrying: "Not saved yet. Trying again…",
  offline: "Not saved yet: offline",
  signedOut: "Not saved yet: signed out",
  incomplete: "Not saved yet: incomplete",
  notSaved: "Not saved",
  conflict: "Not saved: changed by somebody else",
};

export const savingNotice = {
  offlineExplanation:
    "What you type is kept in this tab and saved when the connection is back. Keep the tab open.",
  offline: "Offline",
  silent: "Not saved yet",
  silentExplanation:
    "Landfall does not answer at the moment. What you type is kept in this browser, and saving is tried again every few seconds. You can go on writing; keep the tab open.",
  problems: "Some answers are not saved",
};

export const savingSummary = {
  unsaved: (count: number) =>
    plural(count, { one: `${count} answer not saved yet`, other: `${count} answers not saved yet` }),
  allSaved: (time: string) => `All saved ${time}`,
  savedAsYouGo: "Answers are saved as you go",
};

export const signedOutNotice = {
  explanation: "What you typed is still here, not saved yet. It is saved once you have signed in again.",
  retry: "Try saving again",
  title: (name: string) => `You are not signed in as ${name} any more`,
};
