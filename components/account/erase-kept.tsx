"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { eraseKept } from "@/messages/account";

/** After signing out of a browser whose storage did not answer: erases what is kept in it, or says that it is still there. */
export function EraseKept() {
  const [state, setState] = useState<"erasing" | "erased" | "kept">("erasing");
  const erase = useCallback(async () => {
    setState("erasing");
    const { forgetAllKept } = await import("@/components/kept-forms/kept-store");
    setState((await forgetAllKept()) ? "erased" : "kept");
  }, []);
  useEffect(() => void erase().catch(() => setState("kept")), [erase]);
  return (
    <Notice tone={state === "kept" ? "serious" : "note"} role="status" className="mt-6">
      <p>{eraseKept[state]}</p>
      {state === "kept" && (
        <Button small onClick={erase}>
          {eraseKept.tryAgain}
        </Button>
      )}
    </Notice>
  );
}
