"use client";

import { useSyncExternalStore } from "react";
import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { clockTime } from "@/components/questionnaire/autosave/save-words";
import { useSection } from "@/components/questionnaire/context/section-context";
import { savingSummary } from "@/messages/questionnaire/autosave";

/** How the saving of the whole assessment stands, in a line. */
export function SavingSummary() {
  const { client } = useSection();
  const words = useSyncExternalStore(
    client.subscribeStatus,
    () => summaryOf(client),
    () => "",
  );
  return <p className="text-xs text-faint tabular-nums empty:hidden">{words}</p>;
}

function summaryOf(client: AutosaveClient): string {
  const unsaved = client.unsaved().length;
  if (unsaved > 0) return savingSummary.unsaved(unsaved);
  const savedAt = client.savedAt();
  return savedAt ? savingSummary.allSaved(clockTime(savedAt)) : savingSummary.savedAsYouGo;
}
