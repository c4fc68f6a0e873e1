const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b`, "g");
const YEAR = new RegExp(`\\b(${MONTHS}) (\\d{4})\\b`, "g");

/** A text in which numbers and their per cent sign, and the parts of a date, stay in one line. For what is set in lines only. */
export function unbroken(text: string): string {
  return text
    .replace(/(\d) %/g, "$1\u00a0%")
    .replace(DAY, "$1\u00a0$2")
    .replace(YEAR, "$1\u00a0$2");
}
