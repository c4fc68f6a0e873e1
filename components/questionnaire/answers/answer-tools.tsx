"use client";

import { useState } from "react";
import { CommentsTool } from "@/components/questionnaire/comments/comments-tool";
import { useSaving } from "@/components/questionnaire/context/section-context";
import { ariaKeys } from "@/components/questionnaire/drafts/answer-keys";
import { HistoryTool } from "@/components/questionnaire/history/history-tool";
import { SaveStatus } from "@/components/questionnaire/save-notices/save-status";
import { QUIET_TOOL, TOOL } from "@/components/questionnaire/tools/tool";
import { Dots, type ToolItem, ToolMenu } from "@/components/questionnaire/tools/tool-menu";
import { useIsMac } from "@/components/ui/use-is-mac";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { answerTools } from "@/messages/questionnaire/answers";

type Props = {
  readonly path: Path;
  /** A name can only be a name: it is neither unknown nor not applicable. */
  readonly plain: boolean;
  /** Where there is little room its control is shown without its name. */
  readonly isBrief?: boolean;
  readonly status: Answer["status"];
  /** What the answer carries besides its value, in words; empty: nothing, or it stands open. */
  readonly extras?: string;
  readonly onStatus: (status: Answer["status"]) => void;
  /** Opens confidence, note and evidence; left out where there are none. */
  readonly onExtend?: () => void;
  readonly onClear: () => void;
  readonly onRestore: (answer: Answer | null) => void;
  /** Shows the help of the question; left out where there is none. */
  readonly onHelp?: () => void;
};

/**
 * What else can be said of an answer, behind one control: it shows while the answer has the focus or the pointer, always where there
 * is no pointer, and opens by key. Under the answer stands only what was used, and how its saving stands while it isn't saved.
 */
export function AnswerTools(props: Props) {
  const {
    path,
    plain,
    isBrief = false,
    status,
    extras = "",
    onStatus,
    onExtend,
    onClear,
    onRestore,
    onHelp,
  } = props;
  const [opened, setOpened] = useState({ history: false, comments: false });
  const open = (panel: keyof typeof opened, isOpen: boolean) =>
    setOpened((before) => ({ ...before, [panel]: isOpen }));
  const mac = useIsMac();
  const hasSomething = useSaving(
    path,
    (client) => client.answerAt(path) !== null || client.draftAt(path) !== undefined,
  );
  const hasHistory = useSaving(
    path,
    (client) => client.answerAt(path) !== null || client.versionAt(path) > 0,
  );
  const keyed = (key: "U" | "N") => ({ keys: answerTools.key(key, mac), ariaKeys: ariaKeys(key, mac) });
  const items: readonly (ToolItem | false | undefined)[] = [
    !plain &&
      status !== "unknown" && {
        words: answerTools.unknown,
        act: () => onStatus("unknown"),
        ...keyed("U"),
      },
    !plain &&
      status !== "not-applicable" && {
        words: answerTools.notApplicable,
        act: () => onStatus("not-applicable"),
        ...keyed("N"),
      },
    !plain && status === "answered" && onExtend && { words: answerTools.extend, act: onExtend },
    onHelp && { words: answerTools.help, act: onHelp },
    { words: answerTools.comments, act: () => open("comments", true) },
    hasHistory && { words: answerTools.history, act: () => open("history", true) },
    hasSomething && { words: answerTools.clear, act: onClear },
  ];
  return (
    <>
      <div className="no-print absolute end-0 top-0">
        <ToolMenu
          of={path}
          ariaKeys={ariaKeys(".", mac)}
          describedBy={`${path}--label`}
          className={QUIET_TOOL}
          items={items.filter((item) => item !== false && item !== undefined)}
          label={
            <>
              <span className={isBrief ? undefined : "pointer-fine:hidden"}>
                <Dots />
              </span>
              <span className={isBrief ? "sr-only" : "pointer-coarse:sr-only"}>{answerTools.tools}</span>
              {!isBrief && (
                <span aria-hidden="true" className="text-faint pointer-coarse:hidden">
                  {answerTools.key(".", mac)}
                </span>
              )}
            </>
          }
        />
      </div>
      <div className="-ms-1.5 flex max-w-measure flex-wrap items-center gap-x-1 empty:hidden">
        {extras && (
          <button type="button" className={TOOL} aria-describedby={`${path}--label`} onClick={onExtend}>
            {extras}
          </button>
        )}
        <HistoryTool
          path={path}
          isOpen={opened.history}
          onClose={() => open("history", false)}
          onRestore={onRestore}
        />
        <CommentsTool path={path} isOpen={opened.comments} onOpen={(isOpen) => open("comments", isOpen)} />
        <SaveStatus path={path} />
      </div>
    </>
  );
}
