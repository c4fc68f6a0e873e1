"use client";

import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import { furtherFields, whyFurther } from "@/lib/domain/assessment/visibility";
import { recordDepth } from "@/messages/questionnaire/records";

type Props = { readonly list: string; readonly record: string; readonly onShowAll: () => void };

/** Why a record is asked about further, and what of it is not asked. */
export function RecordDepth({ list, record, onShowAll }: Props) {
  const { instrument, depth } = useSection();
  const reasons = useFromAnswers((answers) =>
    whyFurther(instrument, answers, list, record, depth).join(", "),
  );
  const further = useFromAnswers((answers) => furtherFields(instrument, answers, list, record, depth).length);
  return (
    <p className="text-sm text-quiet md:col-span-2">
      {reasons !== "" && <span className="me-2">{recordDepth.furtherBecause(reasons)}</span>}
      {further > 0 && (
        <button type="button" className="link min-h-6" onClick={onShowAll}>
          {recordDepth.answerAll(further)}
        </button>
      )}
    </p>
  );
}
