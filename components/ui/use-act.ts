"use client";

import { useState } from "react";
import { type FormAction, refusalOf } from "@/components/ui/form-action";

/**
 * An act of one press: whether it is under way, so that a second press does nothing, and why the last one was refused. `run` says
 * whether it was done.
 */
export function useAct(): {
  readonly isUnderWay: boolean;
  readonly refusal: string | null;
  readonly run: <Input>(act: FormAction<Input>, input: Input) => Promise<boolean>;
} {
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    isUnderWay,
    refusal,
    run: async (act, input) => {
      setUnderWay(true);
      const refused = refusalOf(await act(input).catch(() => undefined));
      setUnderWay(false);
      setRefusal(refused);
      return !refused;
    },
  };
}
