/** Capitals that a text introduces as short for something else: "adjusted gross income (AGI)". */

import type { TermMark } from "@/lib/domain/terms/term-mark";

const CAPITALS = /^[A-Z]{3,}$/;
const LOOK_BACK = 80;
const LINKS = new Set(["of", "the", "and", "for", "in"]);
const OURS = /artificial|intelligence|transformative/i;

/**
 * The marks without those capitals, here and wherever they stand again. Initials count in any order (“International Atomic
 * Time (TAI)”).
 */
export function withoutOtherAbbreviations(text: string, marks: readonly TermMark[]): readonly TermMark[] {
  const others = new Set(marks.filter((mark) => isIntroduced(text, mark)).map((mark) => mark.text));
  return others.size === 0 ? marks : marks.filter((mark) => !others.has(mark.text));
}

function isIntroduced(text: string, mark: TermMark): boolean {
  if (!CAPITALS.test(mark.text) || text[mark.start - 1] !== "(" || text[mark.end] !== ")") return false;
  const before = text.slice(Math.max(0, mark.start - 1 - LOOK_BACK), mark.start - 1);
  const spelledOut = (before.match(/\p{L}+/gu) ?? [])
    .filter((word) => !LINKS.has(word))
    .slice(-mark.text.length);
  const initials = spelledOut.map((word) => word.charAt(0).toUpperCase());
  return sorted(initials) === sorted([...mark.text]) && !OURS.test(spelledOut.join(" "));
}

function sorted(letters: readonly string[]): string {
  return [...letters].sort().join("");
}
