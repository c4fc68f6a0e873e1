import type { Acceptances } from "@/lib/domain/claims/acceptance";
import { AI_FOR_SAFETY } from "@/lib/domain/claims/acceptances/ai-for-safety";
import { AUTOMATION } from "@/lib/domain/claims/acceptances/automation";
import { SOCIAL_MODEL } from "@/lib/domain/claims/acceptances/social-model";

/** What shows each row of the claims register, or says what is open. */
export const ACCEPTANCES: Acceptances = { ...SOCIAL_MODEL, ...AI_FOR_SAFETY, ...AUTOMATION };
