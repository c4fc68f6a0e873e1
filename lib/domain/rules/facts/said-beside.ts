import { excerpt } from "@/lib/domain/assessment/excerpt";
import { noteAt, textAt } from "@/lib/domain/assessment/records";
import { firstSentence } from "@/lib/domain/assessment/sentences";
import { contentWords } from "@/lib/domain/ledger/filler";
import { inQuotes } from "@/lib/domain/ledger/named";
import type { Context } from "@/lib/domain/rules/answer-context";
import type { FactItem } from "@/lib/domain/rules/fact-item";

export const CIRCULAR = "labour.circular";
/** The answers by which systems do so. */
export const OWN_KIND: readonly string[] = ["yes", "partly"];
/** Words of content with which a note names something. */
const NAMING = 2;
/** Characters of a note that names them. */
const NOTED = 180;

/** Which systems build or judge their own kind, in the words beside that answer: its first sentence. One item where they do. */
export function ownKind({ answers }: Context): readonly FactItem[] {
  const answer = textAt(answers, CIRCULAR);
  if (!OWN_KIND.includes(answer)) return [];
  const [first] = firstSentence(noteAt(answers, CIRCULAR));
  const label = contentWords(first).size < NAMING ? "which isn’t said" : inQuotes(excerpt(first, NOTED));
  return [{ id: answer, label, paths: [CIRCULAR] }];
}
