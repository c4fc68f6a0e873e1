"use client";

import { type FormEvent, useState } from "react";
import { useViewer } from "@/components/account/viewer-context";
import { leaveApp } from "@/components/shell/leave-app";
import { buttonClasses } from "@/components/ui/button";
import { paths } from "@/lib/paths";
import { signOutButtons } from "@/messages/shell";

/**
 * The way out: what waits is saved first, and nothing typed stays in the browser, on its disk or in its memory. Without
 * JavaScript nothing was kept there, and the forms work by themselves.
 */
export function SignOutButtons() {
  const { id: memberId } = useViewer();
  const [isUnderWay, setUnderWay] = useState(false);
  const leave = (act: "sign-out" | "sign-out-everywhere") => ({
    method: "post",
    action: paths.account(act),
    onSubmit: async (event: FormEvent) => {
      event.preventDefault();
      setUnderWay(true);
      await leaveApp(memberId, act);
      setUnderWay(false);
    },
  });
  return (
    <>
      <form {...leave("sign-out")}>
        <button type="submit" disabled={isUnderWay} className={`${buttonClasses("secondary")} w-full`}>
          {isUnderWay ? signOutButtons.signingOut : signOutButtons.signOut}
        </button>
      </form>
      <form {...leave("sign-out-everywhere")}>
        <button type="submit" disabled={isUnderWay} className={`${buttonClasses("quiet", true)} w-full`}>
          {signOutButtons.signOutEveryDevice}
        </button>
      </form>
    </>
  );
}
