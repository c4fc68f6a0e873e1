"use client";

import { useEffect, useRef, useState } from "react";
import { useIsTyped } from "@/components/kept-forms/use-is-typed";
import type { RespondProps } from "@/components/review/responses/respond-form";
import { responsePlace } from "@/components/review/responses/response-place";
import { Disclosure } from "@/components/ui/disclosure";
import { PanelWait } from "@/components/ui/panel-wait";
import { useLoaded } from "@/components/ui/use-loaded";
import { useViewer } from "@/components/viewer/viewer-context";
import { respondForm } from "@/messages/respond";
import { panelWait } from "@/messages/ui";

const load = () =>
  import("@/components/review/responses/respond-form").then(({ RespondForm }) => RespondForm);

/** The form to answer a finding, fetched when the first is opened: a report has dozens of findings, and most are read. */
export function RespondPanel(props: RespondProps) {
  const { assessmentId, finding } = props;
  const [isOpened, setOpened] = useState(false);
  const [isOpen, setOpen] = useState(false);
  // What is typed and not saved stands open.
  const isTyped = useIsTyped(useViewer().id, responsePlace(assessmentId, finding.fingerprint));
  const { Panel, hasFailed, retry } = useLoaded<RespondProps>(isOpened, load);
  const panel = useRef<HTMLDetailsElement>(null);
  // And so does the fold it stands in.
  useEffect(() => {
    for (let at = isTyped ? foldAround(panel.current) : null; at; at = foldAround(at)) at.open = true;
  }, [isTyped]);
  if (isTyped && !isOpened) {
    setOpened(true);
    setOpen(true);
  }
  // Opened before the page was live, it is open without having told anybody.
  const look = (details: HTMLDetailsElement | null) => {
    panel.current = details;
    if (!details) return;
    if (details.open) setOpened(true);
    setOpen(details.open);
  };
  return (
    <Disclosure
      className="no-print mt-3"
      open={isOpen}
      ref={look}
      onToggle={(event) => look(event.currentTarget)}
      summary={
        <>
          {respondForm.open}
          <span className="sr-only">: {finding.title}</span>
        </>
      }
    >
      {isOpened &&
        (Panel ? (
          <Panel {...props} />
        ) : (
          <PanelWait sentence={hasFailed ? panelWait.failed : null} onRetry={retry} />
        ))}
    </Disclosure>
  );
}

function foldAround(element: Element | null): HTMLDetailsElement | null {
  return element?.parentElement?.closest("details") ?? null;
}
