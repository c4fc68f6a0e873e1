"use client";

import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { OneOfInput } from "@/components/questionnaire/inputs/choice-input";
import { MatrixInput } from "@/components/questionnaire/inputs/matrix-input";
import { MostlyOneInput } from "@/components/questionnaire/inputs/mostly-one-input";
import { ProbabilityInput } from "@/components/questionnaire/inputs/probability-input";
import { QuantilesInput } from "@/components/questionnaire/inputs/quantiles-input";
import { ReferenceInput } from "@/components/questionnaire/inputs/reference-input";
import { ScaleInput } from "@/components/questionnaire/inputs/scale-input";
import { SeveralOfInput } from "@/components/questionnaire/inputs/several-of-input";
import { LineInput, LongTextInput } from "@/components/questionnaire/inputs/text-input";
import type { ScalarKind } from "@/lib/domain/instrument/question";

/** The input of a kind of question. */
export function KindInput({ kind, ...props }: InputProps<ScalarKind>) {
  switch (kind.type) {
    case "short-text":
    case "date":
    case "person":
    case "link":
      return <LineInput kind={kind} {...props} />;
    case "long-text":
      return <LongTextInput kind={kind} {...props} />;
    case "one-of":
      return <OneOfInput kind={kind} {...props} />;
    case "several-of":
      return kind.isMostlyOne ? (
        <MostlyOneInput kind={kind} {...props} />
      ) : (
        <SeveralOfInput kind={kind} {...props} />
      );
    case "scale":
      return <ScaleInput kind={kind} {...props} />;
    case "probability":
      return <ProbabilityInput kind={kind} {...props} />;
    case "quantiles":
      return <QuantilesInput kind={kind} {...props} />;
    case "matrix":
      return <MatrixInput kind={kind} {...props} />;
    case "reference":
      return <ReferenceInput kind={kind} {...props} />;
  }
}

/** Whether the kind has one control of its own that a label can point to, or is a group of several. */
export function hasSingleControl(kind: ScalarKind): boolean {
  return (
    ["short-text", "long-text", "date", "person", "link", "probability"].includes(kind.type) ||
    (kind.type === "one-of" && kind.options.length > 7) ||
    (kind.type === "several-of" && kind.isMostlyOne === true)
  );
}
