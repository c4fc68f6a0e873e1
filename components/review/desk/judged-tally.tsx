"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { judgedTally as words } from "@/messages/judgement";

type Tally = {
  readonly judged: ReadonlySet<string>;
  readonly note: (name: string, isJudged: boolean) => void;
};

const TallyContext = createContext<Tally>({ judged: new Set(), note: () => undefined });

/** Holds, by name, what a reviewer has judged; at first what is stored, then as they save. */
export function JudgedTally({
  stored,
  children,
}: {
  readonly stored: readonly string[];
  readonly children: ReactNode;
}) {
  const [judged, setJudged] = useState<ReadonlySet<string>>(() => new Set(stored));
  const note = useCallback(
    (name: string, isJudged: boolean) =>
      setJudged((before) => {
        if (before.has(name) === isJudged) return before;
        const next = new Set(before);
        if (isJudged) next.add(name);
        else next.delete(name);
        return next;
      }),
    [],
  );
  const tally = useMemo(() => ({ judged, note }), [judged, note]);
  return <TallyContext value={tally}>{children}</TallyContext>;
}

/** Tells the tally around it what was saved; without one it tells nobody. */
export function useTallied(): Tally["note"] {
  return useContext(TallyContext).note;
}

/** How many of these are judged. */
export function JudgedCount({ names }: { readonly names: readonly string[] }) {
  const { judged } = useContext(TallyContext);
  return (
    <span data-tally>{words.judged(names.filter((name) => judged.has(name)).length, names.length)}</span>
  );
}
