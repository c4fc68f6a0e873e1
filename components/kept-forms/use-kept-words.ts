"use client";

import { useEffect, useMemo, useState } from "react";
import { isSame, type Values } from "@/components/kept-forms/form-words";
import { keptFormsOf } from "@/components/kept-forms/kept-forms-of";
import { useFormView } from "@/components/kept-forms/use-form-view";
import type { FormLine } from "@/components/kept-forms/use-kept-form";
import type { WithKept } from "@/components/kept-forms/with-kept";
import { useViewer } from "@/components/viewer/viewer-context";

type Options<V extends Values> = {
  /** Which words these are, among those of all forms. */
  readonly place: string;
  /** What is stored, or what one begins with. */
  readonly values: V;
  /** They make something new: what one begins with is nothing anybody saved. */
  readonly isNew?: boolean;
  readonly inWords: (values: V) => readonly FormLine[];
};

type KeptWords<V> = WithKept & { readonly values: V; readonly write: (values: V) => void };

/** Like `useState`, for words that are kept until they are saved or discarded (`kept-forms.ts`), and no form of react-hook-form. */
export function useKeptWords<V extends Values>(options: Options<V>): KeptWords<V> {
  const { place, isNew = false, inWords } = options;
  const forms = keptFormsOf(useViewer().id);
  const stored = JSON.stringify(options.values);
  const [values, setValues] = useState(options.values);
  const view = useFormView(forms, place);
  useEffect(() => {
    const show = () => {
      const kept = forms.valuesAt(place) as V;
      setValues((now) => (isSame(now, kept) ? now : kept));
    };
    forms.offer(place, { values: JSON.parse(stored) as V, version: 0 }, isNew);
    show();
    return forms.subscribeArrival(place, show);
  }, [forms, place, stored, isNew]);
  useEffect(() => () => forms.leave(place), [forms, place]);
  const write = useMemo(
    () => (next: V) => {
      setValues(next);
      forms.write(place, next);
    },
    [forms, place],
  );
  const kept = { view, forms, place, inWords: (each: Values) => inWords(each as V), inBoxes: () => values };
  return { values, write, kept };
}
