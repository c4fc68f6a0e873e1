"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyButton } from "@/messages/ui";

/** Copies a text (a one-time link) and says whether it worked. */
export function CopyButton({
  text,
  label = copyButton.copy,
}: {
  readonly text: string;
  readonly label?: string;
}) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copyButton.copied);
    } catch {
      // Clipboard access is refused on plain http from another machine: the text stays selectable.
      setSaid(copyButton.couldNotCopy);
    }
  };
  return (
    <span className="inline-flex items-center gap-3">
      <Button small onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-sm text-quiet">
        {said}
      </span>
    </span>
  );
}
