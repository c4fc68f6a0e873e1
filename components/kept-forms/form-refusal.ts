import type { FormOutcome } from "@/components/ui/form-action";
import { keptRefusal } from "@/messages/kept-forms";

/** Why a form was not saved, said beside it. `failed`: the network or the server, not the words. */
export type FormRefusal = Extract<FormOutcome["data"], { readonly ok: false }>["refusal"];

/** What an outcome refuses, or null when it was done. No outcome: nothing came back. */
export function formRefusalOf(outcome: FormOutcome | undefined): FormRefusal | null {
  const result = outcome?.data;
  if (result) return result.ok ? null : result.refusal;
  const isOffline = typeof navigator !== "undefined" && !navigator.onLine;
  return { code: "failed", sentence: isOffline ? keptRefusal.offline : keptRefusal.failed };
}
