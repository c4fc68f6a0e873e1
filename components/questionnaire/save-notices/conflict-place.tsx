"use client";

import { type ComponentType, useEffect, useState } from "react";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import type { ConflictPanelProps } from "@/components/questionnaire/save-notices/conflict-panel";
import { Button } from "@/components/ui/button";
import { conflictPlace } from "@/messages/questionnaire/autosave";

/**
 * Where a conflict is settled. The panel puts answers in words, which takes the whole glossary, and is needed rarely: it is
 * fetched when there is a conflict. Should that fail, one can still keep one's own words.
 */
export function ConflictPlace(props: Omit<ConflictPanelProps, "phase">) {
  const { client } = useSection();
  const phase = useSaving(props.path, (saving) => {
    const current = saving.entryAt(props.path)?.phase;
    return current?.type === "conflict" ? current : null;
  });
  const [Panel, setPanel] = useState<ComponentType<ConflictPanelProps> | null>(null);
  const isNeeded = phase !== null && Panel === null;
  useEffect(() => {
    if (!isNeeded) return;
    import("@/components/questionnaire/save-notices/conflict-panel").then(
      (loaded) => setPanel(() => loaded.ConflictPanel),
      () => undefined,
    );
  }, [isNeeded]);
  if (!phase) return null;
  if (Panel) return <Panel {...props} phase={phase} />;
  return (
    <p className="mt-3 text-sm">
      {conflictPlace.changedMeanwhile(phase.theirs.byName)}{" "}
      <Button small onClick={() => client.resolve(props.path, client.answerAt(props.path))}>
        {conflictPlace.keep}
      </Button>
    </p>
  );
}
