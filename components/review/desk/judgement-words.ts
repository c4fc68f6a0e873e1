/** A judgement as its form holds it, as the server takes it, and as a person reads it. */

import type { Values } from "@/components/kept-forms/form-words";
import type { FormLine } from "@/components/kept-forms/use-kept-form";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { readNumber } from "@/lib/domain/quantities/read-number";
import { writeInBox } from "@/lib/domain/quantities/write-number";
import {
  anchorLabel,
  CLAIM_VERDICTS,
  FINDING_VERDICTS,
  isMissing,
  isQuantiles,
  type Judgement,
  MISSING_PARTS,
  type MissingPart,
  type Verdict,
} from "@/lib/domain/review/judgement";
import type { Subject } from "@/lib/domain/review/subjects";
import { judgementForm as words } from "@/messages/judgement";

/** A subject as its form knows it: what it is of is shown beside the form. */
export type AskedSubject = { readonly name: string } & (
  | { readonly kind: "finding" | "claim" | "support" | "missing" }
  | Pick<Extract<Subject, { kind: "quantity" }>, "kind" | "unit" | "min" | "max">
);

/** What the boxes hold, of every kind of subject; empty where nothing is said. */
export type JudgementValues = {
  verdict: string;
  p10: string;
  p50: string;
  p90: string;
  what: string;
  name: string;
  comment: string;
};

export const JUDGEMENT_LIMITS = { comment: TEXT_LIMITS.ratingComment, name: TEXT_LIMITS.missingName };

const PLACES = "judgement/";

/** What the places of all judgements of a revision begin with, among those of all forms. */
export function judgementPlaces(revisionId: string): string {
  return `${PLACES}${revisionId}/`;
}

/** The choices of a subject that is judged by one. */
export function verdictsOf({ kind }: AskedSubject) {
  if (kind === "finding") return FINDING_VERDICTS;
  return kind === "claim" || kind === "support" ? CLAIM_VERDICTS : [];
}

/** What is stored, as the boxes show it. */
export function judgementStored(subject: AskedSubject, stored: Values): JudgementValues {
  const judgement = (stored.judgement ?? null) as Judgement;
  const power = subject.kind === "quantity" && subject.unit === "percent" ? 2 : 0;
  const { p10, p50, p90 } = isQuantiles(judgement) ? judgement : { p10: null, p50: null, p90: null };
  const box = (value: number | null) => (value === null ? "" : writeInBox(value, power));
  return {
    verdict: typeof judgement === "string" ? judgement : "",
    p10: box(p10),
    p50: box(p50),
    p90: box(p90),
    what: isMissing(judgement) ? judgement.what : "recipient",
    name: isMissing(judgement) ? judgement.name : "",
    comment: typeof stored.comment === "string" ? stored.comment : "",
  };
}

/** What the boxes hold, as the server takes it; or why they can't be read yet. */
export function judgementToSave(
  subject: AskedSubject,
  values: Values,
): { readonly judgement: Judgement; readonly fault: null } | { readonly fault: string } {
  const at = (name: keyof JudgementValues) => {
    const text = values[name];
    return typeof text === "string" ? text.trim() : "";
  };
  if (subject.kind === "missing") {
    const name = at("name");
    if (name === "") return at("comment") === "" ? NOTHING : { fault: words.nameNeeded };
    return { judgement: { what: at("what") as MissingPart, name }, fault: null };
  }
  if (subject.kind !== "quantity") {
    return { judgement: at("verdict") === "" ? null : (at("verdict") as Verdict), fault: null };
  }
  const typed = [at("p10"), at("p50"), at("p90")];
  if (typed.every((text) => text === "")) return NOTHING;
  const [p10, p50, p90] = typed.map((text) => {
    const read = readNumber(text, subject.unit);
    return read.ok ? read.value : null;
  });
  if (p10 == null || p50 == null || p90 == null) return { fault: words.threeNumbers };
  if (p10 > p50 || p50 > p90) return { fault: words.notRising };
  if (p10 < subject.min || p90 > subject.max) return { fault: words.outside };
  return { judgement: { p10, p50, p90 }, fault: null };
}

const NOTHING = { judgement: null, fault: null } as const;

/** What the boxes hold, for a person who has to choose between two versions. */
export function linesOfJudgement(subject: AskedSubject, values: JudgementValues): readonly FormLine[] {
  const { verdict, p10, p50, p90, what, name, comment } = values;
  const said: FormLine =
    subject.kind === "quantity"
      ? [words.quantiles, [p10, p50, p90].join(" · ")]
      : subject.kind === "missing"
        ? [anchorLabel(MISSING_PARTS, what), name]
        : [words.judgement, verdict === "" ? words.notJudged : anchorLabel(verdictsOf(subject), verdict)];
  return [said, [words.why, comment]];
}
