/** The autosave clients of this browser tab: they outlive pages, so that going on never drops what is not saved yet. */

import { forgetAllKept } from "@/components/kept-forms/kept-store";
import { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";

const clients = new Map<string, AutosaveClient>();

/** The client of a member's assessment: one for a browser tab, a passing one while rendering on a server. */
export function autosaveClientFor(memberId: string, assessmentId: string): AutosaveClient {
  if (typeof window === "undefined") return new AutosaveClient(memberId, assessmentId);
  const name = `${memberId} ${assessmentId}`;
  const known = clients.get(name);
  if (known) return known;
  const client = new AutosaveClient(memberId, assessmentId);
  client.connect();
  clients.set(name, client);
  return client;
}

/** Sends what waits in any of them, and says how many answers are still unsaved when `patience` (milliseconds) is over. */
export async function saveEverything(patience: number): Promise<number> {
  for (const client of clients.values()) client.flush();
  const unsaved = () => [...clients.values()].reduce((sum, client) => sum + client.unsaved().length, 0);
  const end = Date.now() + patience;
  while (unsaved() > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return unsaved();
}

/** Forgets everything typed in this browser: the member signs out. Gives whether the browser erased it. */
export async function forgetEverything(): Promise<boolean> {
  const forgotten = [...clients.values()].map((client) => client.forget());
  clients.clear();
  const [isErased] = await Promise.all([forgetAllKept(), ...forgotten]);
  return isErased;
}
