"use client";

import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { AidsClient, NO_AIDS } from "@/components/questionnaire/aids/aids-client";
import { useSection } from "@/components/questionnaire/context/section-context";
import type { Contradiction, ThinkingAids } from "@/lib/domain/aids/thinking-aids";
import type { Path } from "@/lib/domain/assessment/path";

const Context = createContext<AidsClient | null>(null);

const never = () => () => undefined;
const nothing = () => NO_AIDS;

/** Keeps the thinking aids of the assessment up to date while its section is open. */
export function AidsProvider({ children }: { readonly children: ReactNode }) {
  const { client, assessmentId } = useSection();
  const [aids] = useState(() => new AidsClient(client, `/api/assessments/${assessmentId}/aids`));
  useEffect(() => aids.start(), [aids]);
  return <Context value={aids}>{children}</Context>;
}

export function useAids(): ThinkingAids {
  const aids = useContext(Context);
  return useSyncExternalStore(aids?.subscribe ?? never, aids?.current ?? nothing, nothing);
}

/**
 * The contradictions an answer takes part in, and nothing else: renders again only when these change. One of several answers that stand
 * together is told at the last of them.
 */
export function useContradictionsAt(path: Path): readonly Contradiction[] {
  const aids = useContext(Context);
  const here = () =>
    (aids?.current() ?? NO_AIDS).contradictions.filter(({ answers }) =>
      answers.some((answer) => answer.path === path && answer.isToldHere),
    );
  const key = useSyncExternalStore(
    aids?.subscribe ?? never,
    () => JSON.stringify(here()),
    () => "[]",
  );
  return JSON.parse(key) as readonly Contradiction[];
}
