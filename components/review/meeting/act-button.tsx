"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { useIsLive } from "@/components/ui/use-is-live";

type Props<Input> = {
  readonly act: FormAction<Input>;
  readonly input: Input;
  /** That it is so already: pressed. */
  readonly isOn?: boolean;
  readonly children: ReactNode;
};

/** An act that is done at once and can be undone as easily; what is refused is said beside it. */
export function ActButton<Input>({ act, input, isOn, children }: Props<Input>) {
  const router = useRouter();
  const isLive = useIsLive();
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setRefusal(refusalOf(await act(input).catch(() => undefined)));
    router.refresh();
  };
  return (
    <>
      <Button
        small
        kind="quiet"
        className="aria-pressed:border-accent aria-pressed:bg-accent-wash"
        disabled={!isLive}
        onClick={() => void run()}
        {...(isOn !== undefined && { "aria-pressed": isOn })}
      >
        {children}
      </Button>
      {refusal && (
        <span role="alert" className="text-sm text-serious">
          {refusal}
        </span>
      )}
    </>
  );
}
