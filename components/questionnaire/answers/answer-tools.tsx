"use client";

import type { ReactNode } from "react";
import { useSaving } from "@/components/questionnaire/context/section-context";
import { ariaKeys } from "@/components/questionnaire/drafts/status-keys";
import { SaveStatus } from "@/components/questionnaire/save-notices/save-status";
import { TOOL } from "@/components/questionnaire/tools/tool";
import { useIsMac } from "@/components/ui/use-is-mac";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { answerTools } from "@/messages/questionnaire/answers";

type Props = {
  readonly path: Path;
  readonly plain: boolean;
  readonly status: Answer["status"];
  readonly isExtended: boolean;
  readonly onStatus: (status: Answer["status"]) => void;
  readonly onExtend: () => void;
  readonly onClear: () => void;
  /** Further tools, and what they open below. */
  readonly children?: ReactNode;
};

/** What else can be said of a question, one click or key away, and how its saving stands. */
export function AnswerTools(props: Props) {
  const { path, plain, status, isExtended, onStatus, onExtend, onClear, children } = props;
  const hasSomething = useSaving(
    path,
    (client) => client.answerAt(path) !== null || client.draftAt(path) !== undefined,
  );
  const mac = useIsMac();
  const isAnswered = status === "answered";
  return (
    <div className="mt-1.5 -ms-1.5 flex max-w-measure flex-wrap items-center gap-x-1 gap-y-0.5">
      {!plain && status !== "unknown" && (
        <button
          type="button"
          className={TOOL}
          aria-keyshortcuts={ariaKeys("U", mac)}
          aria-describedby={`${path}--label`}
          onClick={() => onStatus("unknown")}
        >
          {answerTools.unknown}
        </button>
      )}
      {!plain && status !== "not-applicable" && (
        <button
          type="button"
          className={TOOL}
          aria-keyshortcuts={ariaKeys("N", mac)}
          aria-describedby={`${path}--label`}
          onClick={() => onStatus("not-applicable")}
        >
          {answerTools.notApplicable}
        </button>
      )}
      {!plain && isAnswered && !isExtended && (
        <button type="button" className={TOOL} aria-describedby={`${path}--label`} onClick={onExtend}>
          {answerTools.extend}
        </button>
      )}
      {hasSomething && (
        <button type="button" className={TOOL} aria-describedby={`${path}--label`} onClick={onClear}>
          {answerTools.clear}
        </button>
      )}
      {children}
      <SaveStatus path={path} />
    </div>
  );
}
