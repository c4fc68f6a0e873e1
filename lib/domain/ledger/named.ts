import { excerpt } from "@/lib/domain/assessment/excerpt";
import { isStandIn } from "@/lib/domain/assessment/unnamed";

/** Characters of a name that somebody wrote, in a sentence. */
const NAME = 50;

/** Characters of the name that a title is about: cut shorter, the reader can’t tell what it says. */
const TITLED = 110;

/** Characters of a text that somebody wrote, in a sentence. */
const QUOTED = 200;

/** Where what somebody wrote is cut. */
export const LENGTHS_QUOTED: readonly number[] = [NAME, TITLED, QUOTED];

/** A name as a sentence has it: in quotation marks, cut where it is long. */
export const named = (name: string) => inQuotes(name, NAME);

/** The name that a title is about. */
export const titled = (name: string) => inQuotes(name, TITLED);

/** Words of the authors within a sentence, in quotation marks, cut where they are long. */
export const quoted = (text: string) => inQuotes(text, QUOTED);

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
