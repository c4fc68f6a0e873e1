"use client";

import { useCallback, useSyncExternalStore } from "react";
import { type FormView, UNTOUCHED } from "@/components/kept-forms/form-view";
import type { KeptForms } from "@/components/kept-forms/kept-forms";

/** How one form stands, whichever component shows it. */
export function useFormView(forms: KeptForms, place: string): FormView {
  const subscribe = useCallback((listener: () => void) => forms.subscribeTo(place, listener), [forms, place]);
  const read = () => forms.view(place);
  return useSyncExternalStore(subscribe, read, () => UNTOUCHED);
}
