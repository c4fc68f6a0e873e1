"use client";

import { type FormEvent, useTransition } from "react";
import { buttonClasses } from "@/components/ui/button";
import { paths } from "@/lib/paths";

type Props = {
  readonly signOut: () => Promise<void>;
  readonly signOutEverywhere: () => Promise<void>;
};

/** Milliseconds that answers under way are given to be saved. */
const PATIENCE = 3_000;

/**
 * The way out: what waits is saved first, and nothing typed stays in the browser, on its disk or in its memory. Without
 * JavaScript nothing was kept there, and the forms work by themselves.
 */
export function SignOutButtons({ signOut, signOutEverywhere }: Props) {
  const [isUnderWay, start] = useTransition();
  const leave = (act: () => Promise<void>) => (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const { forgetEverything, saveEverything } = await import(
        "@/components/questionnaire/autosave/autosave-clients"
      );
      const unsaved = await saveEverything(PATIENCE);
      if (unsaved > 0 && !window.confirm(lossOf(unsaved))) return;
      await forgetEverything();
      await act();
      // A page anew: the router keeps pages that were shown.
      window.location.assign(paths.signIn());
    });
  };
  return (
    <>
      <form action={signOut} onSubmit={leave(signOut)}>
        <button type="submit" disabled={isUnderWay} className={`${buttonClasses("secondary")} w-full`}>
          {isUnderWay ? "Signing out…" : "Sign out"}
        </button>
      </form>
      <form action={signOutEverywhere} onSubmit={leave(signOutEverywhere)}>
        <button type="submit" disabled={isUnderWay} className={`${buttonClasses("quiet", true)} w-full`}>
          Sign out on every device
        </button>
      </form>
    </>
  );
}

function lossOf(unsaved: number): string {
  const answers = unsaved === 1 ? "1 answer is" : `${unsaved} answers are`;
  return `${answers} not saved yet and would be lost. Sign out all the same?`;
}
