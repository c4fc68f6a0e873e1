import type { Entry, Pause } from "@/components/questionnaire/autosave/autosave-state";
import { LANGUAGE } from "@/messages/locale";
import { savingWords } from "@/messages/questionnaire/autosave";

/** What is wrong with the saving of one answer, beside it. Empty while it goes well: the page says once that all is saved. */
export function saveWords(entry: Entry | undefined, pause: Pause): string {
  if (!entry) return "";
  switch (entry.phase.type) {
    case "settled":
      return "";
    case "sending":
      if (entry.phase.attempt > 0) return savingWords.retrying;
      return entry.phase.isLate ? savingWords.late : "";
    case "waiting":
      if (pause === "offline") return savingWords.offline;
      if (pause === "session") return savingWords.signedOut;
      return entry.phase.attempt === 0 ? "" : savingWords.retrying;
    case "incomplete":
      return savingWords.incomplete;
    case "refused":
      return savingWords.notSaved;
    case "conflict":
      return savingWords.conflict;
  }
}

/** Hours and minutes of an ISO time, on the reader's clock. */
export function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
}
