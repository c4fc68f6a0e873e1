"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-action";
import { useAct } from "@/components/ui/use-act";
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
  const { isUnderWay, refusal, run } = useAct();
  const press = async () => {
    await run(act, input);
    router.refresh();
  };
  return (
    <>
      <Button
        small
        kind="quiet"
        className="aria-pressed:border-accent aria-pressed:bg-accent-wash"
        disabled={!isLive}
        aria-disabled={isUnderWay}
        onClick={isUnderWay ? undefined : press}
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
