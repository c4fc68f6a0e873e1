"use client";

import { useState } from "react";
import { RespondForm, type RespondProps } from "@/components/review/respond-form";
import { Disclosure } from "@/components/ui/disclosure";
import { respondForm } from "@/messages/review";

/** The form to answer a finding, made when it is first opened: a report has dozens of findings. */
export function RespondPanel(props: RespondProps) {
  const [isOpened, setOpened] = useState(false);
  // Opened before the page was live, it is open without having told anybody.
  const look = (details: HTMLDetailsElement | null) => {
    if (details?.open) setOpened(true);
  };
  return (
    <Disclosure
      className="no-print mt-3"
      ref={look}
      onToggle={(event) => look(event.currentTarget)}
      summary={
        <>
          {respondForm.open}
          <span className="sr-only">: {props.finding.title}</span>
        </>
      }
    >
      {isOpened && <RespondForm {...props} />}
    </Disclosure>
  );
}
