"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fetchMarkup } from "@/components/kept-markup/fetch-markup";
import { keptMarkup } from "@/components/kept-markup/kept-store";
import { Button } from "@/components/ui/button";
import { keptView } from "@/messages/ui";

/**
 * Shows kept markup. The server writes it into the page; a browser leaves it as it stands, and asks for it where the page was come
 * to without being loaded.
 */
export function KeptView({ name, address }: { readonly name: string; readonly address: string }) {
  const part = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"shown" | "loading" | "failed">("shown");
  const load = useCallback(
    async (signal?: AbortSignal) => {
      setState("loading");
      try {
        const markup = await fetchMarkup(address, signal);
        if (markup === null) return location.reload();
        if (part.current) part.current.innerHTML = markup;
        setState("shown");
        const place = decodeURIComponent(location.hash.slice(1));
        if (place) document.getElementById(place)?.scrollIntoView();
      } catch {
        if (!signal?.aborted) setState("failed");
      }
    },
    [address],
  );
  useEffect(() => {
    if (part.current?.firstChild) return;
    const asking = new AbortController();
    void load(asking.signal);
    return () => asking.abort();
  }, [load]);
  return (
    <>
      {state === "loading" && (
        <p role="status" className="text-quiet">
          {keptView.loading}
        </p>
      )}
      {state === "failed" && (
        <div className="flex flex-wrap items-center gap-3">
          <p role="alert">{keptView.failed}</p>
          <Button small onClick={() => void load()}>
            {keptView.tryAgain}
          </Button>
        </div>
      )}
      <div
        ref={part}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it was rendered by React on the server, which escapes what it is given.
        dangerouslySetInnerHTML={{ __html: keptMarkup(name) ?? "" }}
      />
    </>
  );
}
