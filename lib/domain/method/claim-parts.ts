import type { ClaimId } from "@/lib/domain/instrument/question";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** A part of the report document, or a screen by its name in `paths`. */
type PartId = `report.${keyof ReportDocument}` | `screen.${string}`;

/**
 * What acts on claims beside rules and patterns: parts of the report and screens, in words, with the claims each acts on. Only
 * what exists; a claim whose effect in the register is a finding stands with its rules.
 */
const PARTS = {
  "report.model": {
    label: "Report: the social model, as a picture and as a table",
    claims: ["SM-12"],
  },
  "report.axes": {
    label: "Report: timeline shift and effect on safety, on two axes",
    claims: ["SM-7", "SM-9"],
  },
  "report.terms": {
    label: "Report: the words of the case, their senses, and who gains from the blur",
    claims: ["SM-13", "SM-14"],
  },
  "report.factors": {
    label: "Report: the profile of security factors and the two loops with the work on them",
    claims: ["AF-1", "AF-2", "AF-4", "AF-5", "AL-10"],
  },
  "report.worldviews": {
    label: "Report: which findings hold under which worldview",
    claims: ["SM-25", "AF-17"],
  },
  "report.openQuestions": {
    label: "Report: what the authors don’t know yet, and who will find out",
    claims: ["SM-16"],
  },
  "report.pending": {
    label: "Report: rules that could not be concluded, and the answers they wait for",
    claims: ["SM-15", "SM-31"],
  },
  "report.commitments": {
    label: "Report: commitments with owner and date",
    claims: ["SM-30"],
  },
  "screen.section": {
    label:
      "Section page: why each question is asked, a worked answer, “I don’t know yet”; confidence and evidence with every answer",
    claims: ["SM-16", "SM-31"],
  },
  "screen.glossary": {
    label: "Glossary: the senses of each word, and a sentence that separates them",
    claims: ["SM-13", "SM-21"],
  },
  "screen.patterns": {
    label: "Catalogue of misuse patterns",
    claims: ["SM-2", "SM-3", "SM-4", "SM-5", "AF-6", "AF-15"],
  },
  "screen.method": {
    label: "Method: every question, rule and table in words, the same for every field",
    claims: ["SM-15"],
  },
  "screen.review": {
    label: "Review: independent ratings first, then the lead’s decision",
    claims: ["SM-30"],
  },
  "screen.decision": {
    label: "Decision: conditions with owner and date",
    claims: ["SM-30"],
  },
} as const satisfies {
  readonly [part in PartId]?: { readonly label: string; readonly claims: readonly ClaimId[] };
};

/** The parts and screens that act on a claim, by id; none for most. */
export function partsFor(claim: ClaimId): readonly string[] {
  return Object.entries(PARTS).flatMap(([id, { claims }]) =>
    (claims as readonly ClaimId[]).includes(claim) ? [id] : [],
  );
}

/** A part or screen in words; an unknown id is given as it stands. */
export function partLabel(id: string): string {
  return id in PARTS ? PARTS[id as keyof typeof PARTS].label : id;
}

/** Every part and screen there is a claim for, by id. */
export const PART_IDS: readonly string[] = Object.keys(PARTS);
