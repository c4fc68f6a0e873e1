"use client";

import { type BaseSyntheticEvent, useCallback, useEffect, useRef, useState } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormRegister,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import type { FormRefusal } from "@/components/kept-forms/form-refusal";
import type { FormView } from "@/components/kept-forms/form-view";
import { isSame, type Stored, type Values } from "@/components/kept-forms/form-words";
import type { KeptForms } from "@/components/kept-forms/kept-forms";
import { keptFormsOf } from "@/components/kept-forms/kept-forms-of";
import { faultOfLength, type Limits, limitOf, tooLongIn } from "@/components/kept-forms/too-long";
import { useFormView } from "@/components/kept-forms/use-form-view";
import type { FormAction, FormOutcome } from "@/components/ui/form-action";
import { useViewer } from "@/components/viewer/viewer-context";
import { keptRefusal } from "@/messages/kept-forms";

/** One line of what a form says: what it is called there, and the words. */
export type FormLine = readonly [label: string, text: string];

/** Calls an action and says who typed what it is given: under another account it is refused. */
export type SendForm = <Input extends object, Value>(
  action: FormAction<Input, Value>,
  input: Input,
) => Promise<FormOutcome<Value> | undefined>;

type Options<V extends FieldValues> = {
  /** Which form this is, among all there are: `rating/<revision>/<path>`. */
  readonly place: string;
  /** What is stored behind it, or what a new one begins with. */
  readonly values: V;
  /** The server's token of what is stored, if it has one. */
  readonly version?: number;
  /** It makes something new and is blank afterwards. Otherwise it changes what is stored, and shows what was saved. */
  readonly isNew?: boolean;
  /** How long its texts may be. */
  readonly limits?: Limits;
  /** Fields that can't be kept: files. */
  readonly leaveOut?: readonly (keyof V & string)[];
  /** What it says, where a person has to choose between two versions of it. */
  readonly inWords: (values: V) => readonly FormLine[];
  /** What a refused save says is stored now. */
  readonly storedIn?: (stored: NonNullable<FormRefusal["stored"]>) => V;
};

export type KeptFormState<V extends FieldValues> = {
  readonly form: UseFormReturn<V>;
  readonly view: FormView;
  /** Saves it by `act`, which gives null where it didn't come to that; `done` is told once the server accepted it. */
  readonly submit: <Value>(
    act: (values: V, send: SendForm, version: number) => Promise<FormOutcome<Value> | undefined | null>,
    done?: (value: Value, values: V) => void,
  ) => (event?: BaseSyntheticEvent) => Promise<void>;
  /** For the notices around the form. */
  readonly forms: KeptForms;
  readonly place: string;
  readonly inWords: (values: Values) => readonly FormLine[];
  readonly inBoxes: () => Values;
};

/**
 * A form whose words are kept until the server accepted them (`kept-forms.ts`). What stands in the options at the first render
 * holds; only `values` and `version` may change: newer ones are shown where nothing is typed, and offered where something is.
 */
export function useKeptForm<V extends FieldValues>(options: Options<V>): KeptFormState<V> {
  const [first] = useState(options);
  const { place, isNew = false, limits = NO_LIMITS, leaveOut = NOTHING } = first;
  const forms = keptFormsOf(useViewer().id);
  const form = useForm<V>({ defaultValues: first.values as DefaultValues<V> });
  const view = useFormView(forms, place);
  const stored = JSON.stringify({
    values: without(options.values, leaveOut),
    version: options.version ?? 0,
  });
  const tooLong = useRef<readonly string[]>([]);
  /** What is too long is said at once, and no longer when it isn't any more. */
  const checkLengths = useCallback(() => {
    const before = tooLong.current;
    tooLong.current = tooLongIn(form.getValues(), limits);
    const changed = new Set([...before, ...tooLong.current]);
    if (changed.size > 0) void form.trigger([...changed] as Path<V>[]);
  }, [form, limits]);
  const show = useCallback(() => {
    const values = { ...first.values, ...forms.valuesAt(place) } as V;
    if (!isSame(without(values, leaveOut), without(form.getValues(), leaveOut))) form.reset(values);
    checkLengths();
  }, [first, forms, form, place, leaveOut, checkLengths]);
  useEffect(() => {
    forms.offer(place, JSON.parse(stored) as Stored, isNew);
    show();
  }, [forms, place, stored, isNew, show]);
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        forms.write(place, without(values, leaveOut));
        checkLengths();
      },
    });
    const leave = forms.subscribeArrival(place, show);
    return () => {
      stop();
      leave();
      forms.leave(place);
    };
  }, [forms, form, place, leaveOut, show, checkLengths]);

  const submit: KeptFormState<V>["submit"] = (act, done) =>
    form.handleSubmit(async (values) => {
      if (forms.view(place).alternatives.some(({ from }) => from !== "other-tab")) {
        return forms.refuse(place, { code: "stale", sentence: keptRefusal.chooseFirst });
      }
      const sent = without(values, leaveOut);
      const saved = await forms.save(place, {
        values: sent,
        act: (version) => act(values, sendAs(forms.memberId), version),
        storedBy: (value) => (isNew ? null : { values: sent, version: versionIn(value) }),
        storedIn: (refusal) => storedIn(refusal, first.storedIn),
      });
      if (!saved) return showFaults(form, forms.view(place).refusal);
      if (isNew && !forms.view(place).isTyped) form.reset(first.values);
      done?.(saved.value, values);
    });

  return {
    form: { ...form, register: withLimits(form.register, limits) },
    view,
    submit,
    forms,
    place,
    inWords: (values) => options.inWords({ ...first.values, ...values } as V),
    inBoxes: () => without(form.getValues(), leaveOut),
  };
}

const NO_LIMITS: Limits = {};
const NOTHING: readonly never[] = [];

/** Calls an action in the name of the member who typed: the server refuses it under another account. */
export function sendAs(memberId: string): SendForm {
  return (action, input) => action({ ...input, typedBy: memberId });
}

function without(values: FieldValues, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

/** Every text's limit is one of its rules. */
function withLimits<V extends FieldValues>(register: UseFormRegister<V>, limits: Limits): UseFormRegister<V> {
  return (name, rules) => {
    const most = limitOf(name, limits);
    if (most === undefined) return register(name, rules);
    const { validate, ...others } = rules ?? {};
    const own = typeof validate === "function" ? { own: validate } : validate;
    const length = (text: unknown) => faultOfLength(text, most) ?? true;
    return register(name, { ...others, validate: { ...own, length } } as typeof rules);
  };
}

/** The token of what was just stored, where the server gives one. */
function versionIn(value: unknown): number {
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : 0;
  return typeof version === "number" ? version : 0;
}

function storedIn<V extends FieldValues>(
  { stored }: FormRefusal,
  valuesOf: Options<V>["storedIn"],
): Stored | null {
  return stored && valuesOf ? { values: valuesOf(stored), version: stored.version } : null;
}

/** What the server says about single fields stands at them, too. */
function showFaults<V extends FieldValues>(form: UseFormReturn<V>, refusal: FormRefusal | null): void {
  for (const [name, message] of Object.entries(refusal?.fields ?? {})) {
    if (form.getValues(name as Path<V>) !== undefined) form.setError(name as Path<V>, { message });
  }
}
