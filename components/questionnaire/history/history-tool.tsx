"use client";

import type { HistoryPanelProps } from "@/components/questionnaire/history/history-panel";
import { PanelFrame } from "@/components/questionnaire/tools/panel-frame";
import { PanelWait } from "@/components/ui/panel-wait";
import { useLoaded } from "@/components/ui/use-loaded";
import { historyTool } from "@/messages/questionnaire/history";
import { panelWait } from "@/messages/ui";

const load = () =>
  import("@/components/questionnaire/history/history-panel").then(({ HistoryPanel }) => HistoryPanel);

type Props = HistoryPanelProps & { readonly isOpen: boolean; readonly onClose: () => void };

/** The changes of an answer; the panel is fetched when it is first opened. */
export function HistoryTool({ path, onRestore, isOpen, onClose }: Props) {
  const { Panel, hasFailed, retry } = useLoaded<HistoryPanelProps>(isOpen, load);
  if (!isOpen) return null;
  return (
    <PanelFrame id={`${path}--history`} label={historyTool.history} onClose={onClose}>
      {Panel ? (
        <Panel path={path} onRestore={onRestore} />
      ) : (
        <PanelWait sentence={hasFailed ? panelWait.failed : null} onRetry={retry} />
      )}
    </PanelFrame>
  );
}
