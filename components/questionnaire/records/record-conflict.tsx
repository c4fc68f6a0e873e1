"use client";

import { clockTime } from "@/components/questionnaire/autosave/save-words";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Path } from "@/lib/domain/assessment/path";
import { recordConflict } from "@/messages/questionnaire/records";

type Props = { readonly path: Path; readonly name: string; readonly noun: string };

/** Somebody removed a record that is being changed here: it goes only if this person agrees. */
export function RecordConflict({ path, name, noun }: Props) {
  const { client } = useSection();
  const phase = useSaving(path, (saving) => saving.entryAt(path)?.phase ?? null);
  if (phase?.type === "refused") {
    return (
      <Notice tone="blocking" className="mb-3">
        <p>{phase.sentence}</p>
      </Notice>
    );
  }
  if (phase?.type !== "conflict") return null;
  const { byName, at } = phase.theirs;
  return (
    <Notice tone="concern" title={recordConflict.removed(byName, name, clockTime(at))} className="mb-3">
      <p>{recordConflict.explanation}</p>
      <div className="flex flex-wrap gap-2">
        <Button small kind="primary" onClick={() => client.restore(path, client.answersOfRecord(path))}>
          {recordConflict.keep(noun)}
        </Button>
        <Button small onClick={() => client.resolve(path, null)}>
          {recordConflict.letGo}
        </Button>
      </div>
    </Notice>
  );
}
