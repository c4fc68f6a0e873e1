"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { newReportLink as words } from "@/messages/sharing";

type Props = { readonly name: string; readonly link: string; readonly onDone: () => void };

/** A link that was just made, shown once: only its hash is kept. Takes the focus, since the form it replaces is gone. */
export function NewReportLink({ name, link, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="max-w-measure space-y-4 focus:outline-none">
      <Notice tone="accent" title={words.title(name)} role="status">
        <p>{words.note}</p>
        <p className="font-mono text-sm break-all select-all">{link}</p>
        <CopyButton text={link} label={words.copy} />
      </Notice>
      <Button onClick={onDone}>{words.another}</Button>
    </div>
  );
}
