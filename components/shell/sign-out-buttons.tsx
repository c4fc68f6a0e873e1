"use client";

import { type FormEvent, useTransition } from "react";
import { useViewer } from "@/components/account/viewer-context";
import { leaveApp } from "@/components/shell/leave-app";
import { buttonClasses } from "@/components/ui/button";
import { signOutButtons } from "@/messages/shell";

type Props = {
  readonly signOut: () => Promise<void>;
  readonly signOutEverywhere: () => Promise<void>;
};

/**
 * The way out: what waits is saved first, and nothing typed stays in the browser, on its disk or in its memory. Without
 * JavaScript nothing was kept there, and the forms work by themselves.
 */
export function SignOutButtons({ signOut, signOutEverywhere }: Props) {
  const { id: memberId } = useViewer();
  const [isUnderWay, start] = useTransition();
  const leave = (act: () => Promise<void>) => (event: FormEvent) => {
    event.preventDefault();
    start(() => leaveApp(memberId, act));
  };
  return (
    <>
      <form action={signOut} onSubmit={leave(signOut)}>
        <button type="submit" disabled={isUnderWay} className={`${buttonClasses("secondary")} w-full`}>
          {isUnderWay ? signOutButtons.signingOut : signOutButtons.signOut}
        </button>
      </form>
      <form action={signOutEverywhere} onSubmit={leave(signOutEverywhere)}>
        <button type="submit" disabled={isUnderWay} className={`${buttonClasses("quiet", true)} w-full`}>
          {signOutButtons.signOutEveryDevice}
        </button>
      </form>
    </>
  );
}
