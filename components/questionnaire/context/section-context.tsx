"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useState,
  useSyncExternalStore,
} from "react";
import { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { autosaveClientFor } from "@/components/questionnaire/autosave/autosave-clients";
import { watchedPaths } from "@/components/questionnaire/autosave/watched-paths";
import { givenPaths } from "@/components/questionnaire/context/given-paths";
import type { SectionData } from "@/components/questionnaire/context/section-data";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { Asking, Depth, Instrument } from "@/lib/domain/instrument/question";
import type { SuggestedEdit } from "@/lib/domain/review/suggestions";

type SectionContext = {
  readonly client: AutosaveClient;
  /** What the page came with, and nothing since: what comes to life later begins with it, whatever was answered or saved meanwhile. */
  readonly served: AutosaveClient;
  readonly instrument: Instrument;
  readonly assessmentId: string;
  readonly section: SectionData["section"];
  readonly depth: Asking;
  readonly calledFor: Depth;
  readonly viewer: SectionData["viewer"];
  readonly people: readonly string[];
  /** Open comments by path; kept up to date by who changes them here, read when a question is shown. */
  readonly openComments: Map<Path, number>;
  /** Edits that reviewers suggest, by path. */
  readonly suggestions: ReadonlyMap<Path, readonly SuggestedEdit[]>;
};

const Context = createContext<SectionContext | null>(null);

/** Gives the questions of a section their answers and a place to save them. */
export function SectionProvider({
  data,
  children,
}: {
  readonly data: SectionData;
  readonly children: ReactNode;
}) {
  const [context] = useState<SectionContext>(() => {
    const { assessmentId, instrument, section, depth, calledFor, viewer, people } = data;
    const client = autosaveClientFor(viewer.id, assessmentId);
    const loaded = {
      confirmed: data.confirmed,
      asOf: data.asOf,
      covers: givenPaths(instrument, data.section),
      watched: watchedPaths(instrument),
    };
    client.load(loaded);
    const served = new AutosaveClient(viewer.id, assessmentId);
    served.load(loaded);
    const openComments = new Map(Object.entries(data.openComments));
    const suggestions = new Map<Path, SuggestedEdit[]>();
    for (const each of data.suggestions)
      suggestions.set(each.path, [...(suggestions.get(each.path) ?? []), each]);
    return {
      ...{
        client,
        served,
        instrument,
        assessmentId,
        section,
        depth,
        calledFor,
        viewer,
        people,
        openComments,
      },
      suggestions,
    };
  });
  return <Context value={context}>{children}</Context>;
}

/** The section one is in; null on a page that shows answers without asking for them. */
export function useSectionIfAny(): SectionContext | null {
  return useContext(Context);
}

export function useSection(): SectionContext {
  const context = useContext(Context);
  if (!context) throw new Error("A question stands outside a section.");
  return context;
}

/** What `select` reads from the answers; renders again only when that changes. It has to give a primitive value. */
export function useFromAnswers<T extends string | number | boolean>(select: (answers: Answers) => T): T {
  const { client, served } = useSection();
  return useSyncExternalStore(
    client.subscribeStructure,
    () => select(client.answers()),
    () => select(served.answers()),
  );
}

/** What `select` reads of the saving of one path; renders again only when that changes. */
export function useSaving<T>(path: Path, select: (client: AutosaveClient) => T): T {
  const { client, served } = useSection();
  const subscribe = useCallback(
    (listener: () => void) => {
      const leavePath = client.subscribePath(path, listener);
      const leavePause = client.subscribePause(listener);
      return () => {
        leavePath();
        leavePause();
      };
    },
    [client, path],
  );
  return useSyncExternalStore(
    subscribe,
    () => select(client),
    () => select(served),
  );
}
