import { auditTable, auditWords } from "@/messages/audit";

/** What the trail records, in words, by the verb it is stored under. */
const ACTIONS: Readonly<Record<string, string>> = auditWords.actions;

/** Every kind of entry there is, to choose from. */
export const ACTION_CHOICES = Object.entries(ACTIONS).map(([value, label]) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

/** An entry's verb in words; one this version does not know is shown as stored. */
export function actionInWords(action: string): string {
  return ACTIONS[action] ?? action;
}

/** Who did it where no member did: a command on the machine, Landfall by itself, somebody without an account. */
export function whoElse({ action, detail }: { readonly action: string; readonly detail: object }): string {
  const { whoElse: words, unknown } = auditTable;
  if ("machineAccount" in detail) return words.onTheMachine;
  if (action === "readings.digested") return words.landfall;
  if (action === "report-link.opened") return words.reader;
  return action === "session.refused" ? words.nobody : unknown;
}
