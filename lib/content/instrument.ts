import { LABELS } from "@/lib/content/labels";
import { EVIDENCE_QUESTIONS } from "@/lib/content/questions/evidence";
import { FACTORS_QUESTIONS } from "@/lib/content/questions/factors";
import { INACTION_QUESTIONS } from "@/lib/content/questions/inaction";
import { LABOUR_QUESTIONS } from "@/lib/content/questions/labour";
import { MISUSE_QUESTIONS } from "@/lib/content/questions/misuse";
import { PROJECT_QUESTIONS } from "@/lib/content/questions/project";
import { RECIPIENTS_QUESTIONS } from "@/lib/content/questions/recipients";
import { RELEASE_QUESTIONS } from "@/lib/content/questions/release";
import { SCREENING_QUESTIONS } from "@/lib/content/questions/screening";
import { TERMS_QUESTIONS } from "@/lib/content/questions/terms";
import { TIMELINES_QUESTIONS } from "@/lib/content/questions/timelines";
import { USES_QUESTIONS } from "@/lib/content/questions/uses";
import { SECTIONS } from "@/lib/content/sections";
import type { Instrument } from "@/lib/domain/instrument/question";

/** The questions as they are asked today. Frozen revisions name the version they were answered under. */
export const INSTRUMENT: Instrument = {
  version: LABELS.instrument,
  sections: SECTIONS,
  questions: [
    ...SCREENING_QUESTIONS,
    ...PROJECT_QUESTIONS,
    ...RECIPIENTS_QUESTIONS,
    ...TERMS_QUESTIONS,
    ...USES_QUESTIONS,
    ...TIMELINES_QUESTIONS,
    ...MISUSE_QUESTIONS,
    ...FACTORS_QUESTIONS,
    ...LABOUR_QUESTIONS,
    ...EVIDENCE_QUESTIONS,
    ...INACTION_QUESTIONS,
    ...RELEASE_QUESTIONS,
  ],
};
