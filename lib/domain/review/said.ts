import { signed } from "@/lib/domain/quantities/write-number";
import {
  anchorLabel,
  CLAIM_VERDICTS,
  FINDING_VERDICTS,
  isMissing,
  isQuantiles,
  type Judgement,
  MISSING_PARTS,
} from "@/lib/domain/review/judgement";
import type { Quantity, Subject } from "@/lib/domain/review/subjects";

/** What a subject is called where its judgements are listed. */
export function subjectLabel(subject: Subject): string {
  switch (subject.kind) {
    case "finding":
      return subject.finding.title;
    case "claim":
      return subject.claim.title;
    case "support":
      return subject.support.title;
    case "quantity":
      return subject.title;
    case "missing":
      return "Missing from the model";
  }
}

/** A judgement in a few words; empty for words alone. Quantiles need their subject's unit. */
export function judgementInWords(judgement: Judgement, unit: Quantity["unit"] | null): string {
  if (judgement === null) return "";
  if (isQuantiles(judgement)) {
    const { p10, p50, p90 } = judgement;
    return `${inUnit(p50, unit)} (${inUnit(p10, unit)} to ${inUnit(p90, unit)})`;
  }
  if (isMissing(judgement)) return `${anchorLabel(MISSING_PARTS, judgement.what)}: ${judgement.name}`;
  return anchorLabel([...CLAIM_VERDICTS, ...FINDING_VERDICTS], judgement);
}

function inUnit(value: number, unit: Quantity["unit"] | null): string {
  if (unit === "percent") return `${signed(Number((value * 100).toPrecision(6)))} %`;
  return unit === "months" ? `${signed(value)} months` : signed(value);
}
