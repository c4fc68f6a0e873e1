"use client";

import { ChangeWords } from "@/components/questionnaire/history/change-words";
import type { Step } from "@/components/questionnaire/history/history";
import { LocalTime } from "@/components/questionnaire/tools/local-time";
import { Button } from "@/components/ui/button";
import type { Answer } from "@/lib/domain/assessment/answer";
import { changeItem } from "@/messages/questionnaire/history";

type Props = {
  readonly step: Step;
  readonly inWords: (answer: Answer | null) => string;
  /** Whole answers instead of what changed. */
  readonly isWhole: boolean;
  readonly isNewest: boolean;
  readonly onRestore: (step: Step) => void;
};

/** One change: who, when, what it did to the answer, and the way back to it. */
export function ChangeItem({ step, inWords, isWhole, isNewest, onRestore }: Props) {
  const after = inWords(step.answer);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
        <span className="min-w-0 wrap-anywhere">
          <span className="font-semibold text-ink">{step.by.name}</span>, <LocalTime value={step.at} />
        </span>
        {isNewest && <span className="text-xs text-faint">{changeItem.newest}</span>}
        {!isNewest && step.fits && (
          <Button
            small
            className="ms-auto"
            aria-label={changeItem.restoreNamed(step.by.name, after.slice(0, 80))}
            onClick={() => onRestore(step)}
          >
            {changeItem.restore}
          </Button>
        )}
        {!isNewest && !step.fits && <span className="text-xs text-faint">{changeItem.doesNotFit}</span>}
      </p>
      <div className="mt-1">
        {isWhole || step.before === null ? (
          <p dir="auto" className="font-serif whitespace-pre-wrap wrap-anywhere">
            {after}
          </p>
        ) : (
          <ChangeWords before={inWords(step.before)} after={after} />
        )}
      </div>
    </>
  );
}
