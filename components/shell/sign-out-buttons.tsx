"use client";

import { type FormEvent, useState } from "react";
import { leaveApp } from "@/components/shell/leave-app";
import { buttonClasses } from "@/components/ui/button";
import { useViewer } from "@/components/viewer/viewer-context";
import { paths } from "@/lib/paths";
import { signOutButtons } from "@/messages/shell";

/**
 * The way out: what waits is saved first, and nothing typed stays in the browser, on its disk or in its memory. Without
 * JavaScript nothing was kept there, and the form works by itself.
 */
export function SignOut() {
  const { isUnderWay, form } = useLeaving("sign-out");
  return (
    <form {...form}>
      <button type="submit" disabled={isUnderWay} className={`${buttonClasses("secondary")} w-full`}>
        {isUnderWay ? signOutButtons.signingOut : signOutButtons.signOut}
      </button>
    </form>
  );
}

/** The way out on every device, this one included. */
export function SignOutEverywhere() {
  const { isUnderWay, form } = useLeaving("sign-out-everywhere");
  return (
    <form {...form}>
      <button type="submit" disabled={isUnderWay} className={`${buttonClasses("quiet", true)} w-full`}>
        {signOutButtons.signOutEveryDevice}
      </button>
    </form>
  );
}

function useLeaving(act: "sign-out" | "sign-out-everywhere") {
  const { id: memberId } = useViewer();
  const [isUnderWay, setUnderWay] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setUnderWay(true);
    await leaveApp(memberId, act);
    setUnderWay(false);
  };
  return { isUnderWay, form: { method: "post", action: paths.account(act), onSubmit } };
}
