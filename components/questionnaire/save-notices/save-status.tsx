"use client";

import { clockTime, saveWords } from "@/components/questionnaire/autosave/save-words";
import { useSaving } from "@/components/questionnaire/context/section-context";
import type { Path } from "@/lib/domain/assessment/path";

/**
 * Speaks of the saving of one answer while something is wrong with it. Not announced: the section's announcer speaks up when
 * something needs a person. `data-saved` says when the server last had it, once it has all.
 */
export function SaveStatus({ path }: { readonly path: Path }) {
  const words = useSaving(path, (client) => saveWords(client.entryAt(path), client.pause()));
  const savedAt = useSaving(path, (client) => {
    const entry = client.entryAt(path);
    return entry?.phase.type === "settled" && entry.savedAt ? clockTime(entry.savedAt) : undefined;
  });
  return (
    <span
      data-saving={path}
      data-saved={savedAt}
      className="ms-auto px-1.5 text-xs leading-6 font-semibold text-serious tabular-nums empty:hidden"
    >
      {words}
    </span>
  );
}
