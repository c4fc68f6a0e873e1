"use client";

import { saveWords } from "@/components/questionnaire/autosave/save-words";
import { useSaving } from "@/components/questionnaire/context/section-context";
import type { Path } from "@/lib/domain/assessment/path";

/** How the saving of one answer stands. Not announced: the section's announcer speaks up when something needs a person. */
export function SaveStatus({ path }: { readonly path: Path }) {
  const words = useSaving(path, (client) => saveWords(client.entryAt(path), client.pause()));
  const isSaved = useSaving(path, (client) => client.entryAt(path)?.phase.type === "settled");
  return (
    <span
      data-saving={path}
      className={`ms-auto min-h-6 px-1.5 text-xs leading-6 tabular-nums ${isSaved ? "text-strength" : "text-faint"}`}
    >
      {words}
    </span>
  );
}
