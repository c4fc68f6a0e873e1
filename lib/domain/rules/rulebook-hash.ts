import FINGERPRINTS from "@/lib/content/fingerprints.json";
import { LABELS } from "@/lib/content/labels";

/**
 * What the label stands for, by content: a revision keeps it, and `npm run reevaluate` goes by it. Apart from the rulebook, which is
 * read to pin a new label before there is one.
 */
export const RULEBOOK_HASH: string = FINGERPRINTS.rulebook[LABELS.rulebook].concludes;
