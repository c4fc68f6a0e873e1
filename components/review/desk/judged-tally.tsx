"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { judgedTally as words } from "@/messages/judgement";

type Tally = {
  readonly judged: ReadonlySet<string>;
  readonly note: (name: string, isJudged: boolean) => void;
};

const TallyContext = createContext<Tally>({ judged: new Set(), note: () => undefined });

/** What was saved since the page was told what is stored. */
type Saved = { readonly base: string; readonly isJudged: ReadonlyMap<string, boolean> };

/** Holds, by name, what a reviewer has judged: what is stored, as the page was told last, and what they saved since. */
export function JudgedTally({
  stored,
  children,
}: {
  readonly stored: readonly string[];
  readonly children: ReactNode;
}) {
  const base = stored.join(" ");
  const [saved, setSaved] = useState<Saved>({ base, isJudged: new Map() });
  const note = useCallback(
    (name: string, isJudged: boolean) =>
      setSaved((before) => ({
        base,
        isJudged: new Map(before.base === base ? before.isJudged : []).set(name, isJudged),
      })),
    [base],
  );
  const tally = useMemo(() => {
    const judged = new Set(base === "" ? [] : base.split(" "));
    for (const [name, isJudged] of saved.base === base ? saved.isJudged : []) {
      if (isJudged) judged.add(name);
      else judged.delete(name);
    }
    return { judged, note };
  }, [base, saved, note]);
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
