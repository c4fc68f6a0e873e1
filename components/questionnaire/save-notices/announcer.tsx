"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useSection } from "@/components/questionnaire/context/section-context";
import { announcer } from "@/messages/questionnaire/autosave";

const Announce = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to screen readers, politely. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(Announce);
}

/**
 * One live region for the page. Saving is not announced while it goes well; what needs a person is, once: a refusal, a
 * conflict, being offline or signed out, a server that does not answer, and that all is well again.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const { client } = useSection();
  const [sentence, setSentence] = useState("");
  const said = useRef<ReadonlySet<string>>(new Set());
  const announce = useCallback(
    (next: string) => setSentence((before) => (before === next ? `${next} ` : next)),
    [],
  );
  useEffect(
    () =>
      client.subscribeStatus(() => {
        const troubles = troublesOf(client.pause(), client.problems());
        if (client.isServerSilent()) troubles.add(announcer.silent);
        const added = [...troubles].filter((trouble) => !said.current.has(trouble));
        if (added.length > 0) announce(added.join(" "));
        else if (troubles.size === 0 && said.current.size > 0) announce(announcer.allWell);
        said.current = troubles;
      }),
    [client, announce],
  );
  return (
    <Announce value={announce}>
      {children}
      <p aria-live="polite" className="sr-only">
        {sentence}
      </p>
    </Announce>
  );
}

function troublesOf(
  pause: string | null,
  problems: readonly { readonly type: string; readonly sentence: string }[],
): Set<string> {
  const troubles = new Set(
    problems.filter(({ type }) => type !== "incomplete").map(({ sentence }) => sentence),
  );
  if (pause === "offline") troubles.add(announcer.offline);
  if (pause === "session") troubles.add(announcer.signedOut);
  return troubles;
}
