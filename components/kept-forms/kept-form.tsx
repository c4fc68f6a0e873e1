"use client";

import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { KeptNotices } from "@/components/kept-forms/kept-notices";
import { KeptRefusal } from "@/components/kept-forms/kept-refusal";
import type { KeptFormState } from "@/components/kept-forms/use-kept-form";
import { Form } from "@/components/ui/form";

type Props<V extends FieldValues> = ComponentProps<typeof Form> & { readonly kept: KeptFormState<V> };

/**
 * A form over `useKeptForm`: above it what came back and what else there is to choose from, below it why it was not saved. Both
 * are outside the form itself, since signing in again brings a form of its own.
 */
export function KeptForm<V extends FieldValues>({ kept, ...form }: Props<V>) {
  return (
    <div>
      <KeptNotices kept={kept} />
      <Form {...form} />
      <KeptRefusal kept={kept} />
    </div>
  );
}
