import { excerpt } from "@/lib/domain/assessment/excerpt";
import { quotation } from "@/lib/domain/assessment/quotation";
import { isStandIn } from "@/lib/domain/assessment/unnamed";

/** Characters of a name that somebody wrote, in a sentence. */
const NAME = 50;

/** Characters of the name that a title is about: cut shorter, the reader can’t tell what it says. */
const TITLED = 110;

/** Characters of a text that somebody wrote, in a sentence, and where it speaks for the work: there with its limit. */
const QUOTED = 260;
const IN_FULL = 420;

/** A text as it is cut wherever somebody’s words are quoted. */
export const cutAsQuoted = (text: string): readonly string[] => [
  ...[NAME, TITLED].map((most) => excerpt(text, most)),
  ...[QUOTED, IN_FULL].map((most) => quotation(text, most)),
];

/** A name as a sentence has it: in quotation marks, cut where it is long. */
export const named = (name: string) => inQuotes(name, NAME);

/** The name that a title is about. */
export const titled = (name: string) => inQuotes(name, TITLED);

/** Words of the authors within a sentence, in quotation marks; of long ones whole sentences, with what they admit. */
export const quoted = (text: string) => inQuotes(quotation(text, QUOTED));

/** The same of what speaks for the work, with room for what its authors say against it. */
export const quotedInFull = (text: string) => inQuotes(quotation(text, IN_FULL));

/** What nobody wrote is in no quotation marks; those within are single. Cut where it is longer than `most`. */
export function inQuotes(text: string, most = Number.POSITIVE_INFINITY): string {
  if (isStandIn(text)) return text;
  return `“${withinQuotes(excerpt(text, most))}”`;
}

/** A text as it stands within quotation marks: its own are single, and it ends in no stop. */
export const withinQuotes = (text: string) =>
  text.replaceAll("“", "‘").replaceAll("”", "’").replace(/\.$/, "");

/** The beginning of a sentence; behind a quotation mark left as it is. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Within a sentence: the first letter made small. */
export const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Names or clauses in a row, at most `most` of them: “a”, “b” and 2 more. */
export function listed(names: readonly string[], most = 3): string {
  if (names.length > most) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
