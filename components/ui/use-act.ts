"use client";

import { useState } from "react";
import { type FormAction, refusalOf } from "@/components/ui/form-action";

/**
 * An act of one press: whether it is under way, so that a second press does nothing, and why the last one was refused. `run` gives what
 * came of it, null where it was refused; `refuse` says of oneself why it isn't done, null: nothing is to be said any more.
 */
export function useAct(): {
  readonly isUnderWay: boolean;
  readonly refusal: string | null;
  readonly refuse: (sentence: string | null) => void;
  readonly run: <Input, Value>(
    act: FormAction<Input, Value>,
    input: Input,
  ) => Promise<{ readonly value: Value } | null>;
} {
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    isUnderWay,
    refusal,
    refuse: setRefusal,
    run: async (act, input) => {
      setUnderWay(true);
      const outcome = await act(input).catch(() => undefined);
      setUnderWay(false);
      setRefusal(refusalOf(outcome));
      return outcome?.data?.ok ? outcome.data : null;
    },
  };
}
