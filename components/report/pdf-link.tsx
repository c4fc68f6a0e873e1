"use client";

import { type MouseEvent, useState } from "react";
import { pdfLink } from "@/messages/report";

/** The last of those who wait may wait so long for others, and then for theirs. */
const PATIENCE = 120_000;

type Props = { readonly href: string; readonly className: string; readonly children: string };

/**
 * A link to a PDF that says that it is being made, which takes seconds, and why there is none. Without a script, or opened in
 * another tab, it is a link.
 */
export function PdfLink({ href, className, children }: Props) {
  const [said, setSaid] = useState("");
  const isMade = said === pdfLink.making;
  const follow = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (isMade) return;
    setSaid(pdfLink.making);
    setSaid(await download(href));
  };
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <a href={href} className={className} download onClick={follow} aria-disabled={isMade || undefined}>
        {children}
      </a>
      <span role="status" className="text-quiet empty:hidden">
        {said}
      </span>
    </span>
  );
}

/** Fetches the file and hands it to the browser; what is to be said afterwards. */
async function download(href: string): Promise<string> {
  try {
    const response = await fetch(href, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) {
      const { refusal } = (await response.json()) as { refusal?: { sentence?: string } };
      return refusal?.sentence ?? pdfLink.failed;
    }
    const file = URL.createObjectURL(await response.blob());
    const link = document.createElement("a");
    link.href = file;
    link.download = nameIn(response.headers.get("content-disposition"));
    link.click();
    // Not before the browser has begun to keep it.
    setTimeout(() => URL.revokeObjectURL(file), PATIENCE);
    return pdfLink.made;
  } catch {
    return pdfLink.failed;
  }
}

function nameIn(disposition: string | null): string {
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "") ?? [];
  return name ? decodeURIComponent(name) : "report.pdf";
}
