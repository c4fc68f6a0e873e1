"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useSection } from "@/components/questionnaire/context/section-context";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import {
  type Change,
  PresenceClient,
  type Present,
} from "@/components/questionnaire/together/presence-client";
import type { Path } from "@/lib/domain/assessment/path";
import { labelOf } from "@/lib/domain/instrument/lookup";
import { presenceContext } from "@/messages/questionnaire/together";

type Together = { readonly presence: PresenceClient | null; readonly lastHeard: Change | null };

const Context = createContext<Together>({ presence: null, lastHeard: null });

const NOBODY: readonly Present[] = [];
const never = () => () => undefined;

/** Lets a section with co-authors know who else is here and take what they change. Alone, it asks nobody. */
export function PresenceProvider({
  asOf,
  children,
}: {
  readonly asOf: string;
  readonly children: ReactNode;
}) {
  const { client, assessmentId, instrument, people } = useSection();
  const announce = useAnnounce();
  const [lastHeard, setLastHeard] = useState<Change | null>(null);
  const onHeard = useRef<(changes: readonly Change[]) => void>(() => undefined);
  onHeard.current = (changes) => {
    const last = changes.reduce((latest, change) => (change.at > latest.at ? change : latest));
    setLastHeard(last);
    announce(
      presenceContext.changed(last.byName, labelOf(instrument, last.path) ?? presenceContext.anotherSection),
    );
  };
  const isAlone = people.length < 2;
  const [presence] = useState(() =>
    isAlone
      ? null
      : new PresenceClient(client, `/api/assessments/${assessmentId}/presence`, asOf, (changes) =>
          onHeard.current(changes),
        ),
  );
  useEffect(() => presence?.start(), [presence]);
  return <Context value={{ presence, lastHeard }}>{children}</Context>;
}

/** The other authors who are here now. */
export function useOthers(): readonly Present[] {
  const { presence } = useContext(Context);
  return useSyncExternalStore(presence?.subscribe ?? never, presence?.others ?? (() => NOBODY), () => NOBODY);
}

/** The names of those at one answer, joined; renders again only when they change. */
export function useNamesAt(path: Path): string {
  const { presence } = useContext(Context);
  const read = () =>
    (presence?.others() ?? NOBODY)
      .filter((other) => other.path === path)
      .map(({ name }) => name)
      .join(", ");
  return useSyncExternalStore(presence?.subscribe ?? never, read, () => "");
}

/** The newest change by somebody else that this page took over. */
export function useLastHeard(): Change | null {
  return useContext(Context).lastHeard;
}
