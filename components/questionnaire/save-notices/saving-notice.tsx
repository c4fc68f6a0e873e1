"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { useSection } from "@/components/questionnaire/context/section-context";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { SignedOutNotice } from "@/components/questionnaire/save-notices/signed-out-notice";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { savingNotice } from "@/messages/questionnaire/autosave";

/** What keeps answers from being saved, where it stays in sight; nothing while all goes well. */
export function SavingNotice() {
  const { client, assessmentId } = useSection();
  const trouble = useSyncExternalStore(
    client.subscribeStatus,
    () => troubleOf(client),
    () => "none",
  );
  const isPaused = trouble === "offline" || trouble === "session" || trouble === "silent";
  // While the notice covers the lower edge, what gets the focus is scrolled clear of it.
  useEffect(() => {
    document.documentElement.style.scrollPaddingBottom = isPaused ? "12rem" : "";
    return () => {
      document.documentElement.style.scrollPaddingBottom = "";
    };
  }, [isPaused]);
  if (trouble === "none") return null;
  return (
    <div className={isPaused ? "no-print sticky bottom-0 z-20 mt-6 bg-paper py-2" : "no-print mt-6 pb-6"}>
      {trouble === "offline" && (
        <Notice tone="concern" title={savingNotice.offline}>
          <p>{savingNotice.offlineExplanation}</p>
        </Notice>
      )}
      {trouble === "silent" && (
        <Notice tone="concern" title={savingNotice.silent}>
          <p>{savingNotice.silentExplanation}</p>
        </Notice>
      )}
      {trouble === "session" && <SignedOutNotice />}
      {trouble.startsWith("problems") && (
        <Notice tone="concern" title={savingNotice.problems}>
          <ul>
            {client.problems().map(({ path, sentence }) => (
              <li key={path}>
                <a href={paths.section(assessmentId, sectionOfPath(path), path)}>{sentence}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** One of none, offline, session, silent, or `problems` with their paths: a primitive, so that typing renders nothing. */
function troubleOf(client: AutosaveClient): string {
  const pause = client.pause();
  if (pause && client.unsaved().length > 0) return pause;
  if (pause === "offline") return pause;
  if (client.isServerSilent()) return "silent";
  const problems = client.problems();
  return problems.length === 0
    ? "none"
    : `problems ${problems.map(({ path, type }) => `${path}:${type}`).join(" ")}`;
}
