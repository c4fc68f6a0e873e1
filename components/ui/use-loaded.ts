"use client";

import { type ComponentType, useCallback, useEffect, useState } from "react";

type Loaded<Props> = {
  readonly Panel: ComponentType<Props> | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** A component that is fetched once it is needed. `load` has to stay the same. */
export function useLoaded<Props>(
  isNeeded: boolean,
  load: () => Promise<ComponentType<Props>>,
): Loaded<Props> {
  const [Panel, setPanel] = useState<ComponentType<Props> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const fetchIt = useCallback(() => {
    setFailed(false);
    load().then(
      (loaded) => setPanel(() => loaded),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(() => {
    if (isNeeded) fetchIt();
  }, [isNeeded, fetchIt]);
  return { Panel, hasFailed, retry: fetchIt };
}
