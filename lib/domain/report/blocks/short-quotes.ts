import { quotation } from "@/lib/domain/assessment/quotation";
import { withinQuotes } from "@/lib/domain/ledger/named";

/** Characters of a quotation on the first page: the whole of it stands with its finding. */
const SHORT = 150;

const LONG = new RegExp(`“([^“”]{${SHORT + 1},})”`, "gu");

/** A sentence with what it quotes at length in fewer words: whole clauses, with what they admit. */
export const withShortQuotes = (sentence: string): string =>
  sentence.replace(LONG, (_, quoted: string) => `“${withinQuotes(quotation(quoted, SHORT))}”`);
