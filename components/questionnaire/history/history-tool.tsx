"use client";

import { useState } from "react";
import { useSaving } from "@/components/questionnaire/context/section-context";
import type { HistoryPanelProps } from "@/components/questionnaire/history/history-panel";
import { PanelFrame, PanelWait } from "@/components/questionnaire/tools/panel-frame";
import { TOOL } from "@/components/questionnaire/tools/tool";
import { useLoaded } from "@/components/questionnaire/tools/use-loaded";
import { historyTool } from "@/messages/questionnaire/history";

const load = () =>
  import("@/components/questionnaire/history/history-panel").then(({ HistoryPanel }) => HistoryPanel);

/** Opens the changes of an answer, once there are any; the panel is fetched when it is first opened. */
export function HistoryTool({ path, onRestore }: HistoryPanelProps) {
  const hasHistory = useSaving(
    path,
    (client) => client.answerAt(path) !== null || client.versionAt(path) > 0,
  );
  const [isOpen, setOpen] = useState(false);
  const { Panel, hasFailed, retry } = useLoaded<HistoryPanelProps>(isOpen, load);
  if (!hasHistory) return null;
  const id = `${path}--history`;
  return (
    <>
      <button
        type="button"
        className={TOOL}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={`${path}--label`}
        onClick={() => setOpen(!isOpen)}
      >
        {historyTool.history}
      </button>
      {isOpen && (
        <PanelFrame id={id} label={historyTool.history}>
          {Panel ? (
            <Panel path={path} onRestore={onRestore} />
          ) : (
            <PanelWait sentence={hasFailed ? historyTool.couldNotLoaded : null} onRetry={retry} />
          )}
        </PanelFrame>
      )}
    </>
  );
}
