"use client";

import { useEffect, useRef } from "react";
import { keptMarkup } from "@/components/kept-markup/kept-store";

/**
 * Shows kept markup. The server writes it into the page; a browser leaves it as it stands, and asks for it where the page was come
 * to without being loaded.
 */
export function KeptView({ name, address }: { readonly name: string; readonly address: string }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = part.current;
    if (!shown || shown.firstChild) return;
    const asking = new AbortController();
    void fetch(address, { signal: asking.signal }).then(
      async (response) => {
        if (!response.ok) return location.reload();
        shown.innerHTML = await response.text();
        if (location.hash)
          document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
      },
      () => undefined,
    );
    return () => asking.abort();
  }, [address]);
  return (
    <div
      ref={part}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it was rendered by React on the server, which escapes what it is given.
      dangerouslySetInnerHTML={{ __html: keptMarkup(name) ?? "" }}
    />
  );
}
