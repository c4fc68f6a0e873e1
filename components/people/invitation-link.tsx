"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { invitationLink } from "@/messages/people";

type Props = {
  /** "Ada Lovelace is invited". */
  readonly title: string;
  readonly link: string;
  /** What the button that puts it away says. */
  readonly next: string;
  readonly onDone: () => void;
};

/** A one-time link, shown once: only its hash is kept. Takes the focus, since what it replaces is gone. */
export function InvitationLink({ title, link, next, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="max-w-measure space-y-4 focus:outline-none">
      <Notice tone="accent" title={title} role="status">
        <p>{invitationLink.explanation}</p>
        <p className="font-mono text-sm break-all select-all">{link}</p>
        <CopyButton text={link} label={invitationLink.copy} />
      </Notice>
      <Button onClick={onDone}>{next}</Button>
    </div>
  );
}
