import { KeptForms } from "@/components/kept-forms/kept-forms";

const known = new Map<string, KeptForms>();

/** The forms of a member: one for a browser tab, passing ones while rendering on a server. */
export function keptFormsOf(memberId: string): KeptForms {
  const forms = known.get(memberId) ?? new KeptForms(memberId);
  if (typeof window === "undefined" || known.has(memberId)) return forms;
  forms.connect();
  known.set(memberId, forms);
  return forms;
}

/** Forgets what anybody typed into forms: the member signs out. */
export async function forgetKeptForms(): Promise<void> {
  const all = [...known.values()];
  known.clear();
  await Promise.all(all.map((forms) => forms.forget()));
}
