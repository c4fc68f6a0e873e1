import type { Path } from "@/lib/domain/assessment/path";
import type { Context } from "@/lib/domain/rules/answer-context";
import type { FactItem } from "@/lib/domain/rules/fact-item";
import {
  phraseStates,
  swappedTerms,
  type TermState,
  type TermUse,
  termStates,
} from "@/lib/domain/terms/term-states";

const DEFINITIONS = "terms.list";

/** Glossary words with which the case is made, their sense left open, that the list of terms does not define (SM-13). */
export function termsUndefined({ instrument, answers }: Context): readonly FactItem[] {
  return termStates(instrument, answers)
    .filter(({ state }) => state === "undefined")
    .flatMap((term) => {
      const uses = term.uses.filter((use) => leavesSenseOpen(use) && makesTheCase(use));
      return uses.length > 0 ? [itemOf(term, uses)] : [];
    });
}

/** Where a case is made; elsewhere words answer what was asked, and what others do, or what is supposed, is told. */
const CASE: readonly string[] = [
  "project.title",
  "project.summary",
  "project.why-now",
  "terms.central-claim",
  "evidence.claims/",
];

/** Written where the case is made, and no note on an answer. */
const makesTheCase = ({ path, part }: TermUse) =>
  part === "value" && CASE.some((place) => path.startsWith(place));

/** Glossary words whose wording somewhere gives another sense than the one defined, or than elsewhere (SM-13). */
export function termsShifting({ instrument, answers }: Context): readonly FactItem[] {
  return termStates(instrument, answers)
    .filter(({ state }) => state === "other-sense-elsewhere")
    .map((term) => itemOf(term, term.uses));
}

/** Words that are easily swapped for one another: two or more of them used, at most one defined (SM-21). */
export function termsSwapped({ instrument, answers }: Context): readonly FactItem[] {
  return swappedTerms(termStates(instrument, answers)).map((term) => itemOf(term, term.uses));
}

/** Phrases that assert, where the case is made, what would have to be argued, as the authors wrote them (SM-1, SM-6), a single word with those about it. */
export function absolutePhrases({ instrument, answers }: Context): readonly FactItem[] {
  return phraseStates(instrument, answers).flatMap(({ phrase, uses: all }) => {
    const uses = all.filter(makesTheCase);
    if (uses.length === 0) return [];
    const written = new Set(
      uses.flatMap(({ text, marks }) => marks.map((mark) => `“${inItsWords(text, mark)}”`)),
    );
    return { id: phrase, label: [...written].join(", "), paths: pathsOf(uses) };
  });
}

/** Characters kept on either side of a single word. */
const BESIDE = 48;

/** “no” says nothing to whoever reads it alone: with whole words before and behind it, within its line. */
function inItsWords(text: string, { start, end, text: phrase }: TermUse["marks"][number]): string {
  if (/\s/.test(phrase)) return phrase;
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split(/\n/)
      .at(-1) ?? "";
  const [after = ""] = text.slice(end, end + BESIDE).split(/\n/);
  const isCut = { before: start > before.length, after: end + after.length < text.length };
  const lead = isCut.before ? before.replace(/^\S*\s/u, "…") : before;
  const rest = isCut.after ? after.replace(/\s\S*$/u, "…") : after;
  return `${lead}${text.slice(start, end)}${rest}`
    .replace(/\s+/g, " ")
    .replace(/[.,;:]…$/u, "…")
    .trim();
}

const leavesSenseOpen = ({ marks }: TermUse) => marks.some(({ sense }) => sense === undefined);

function itemOf({ term, label }: TermState, uses: readonly TermUse[]): FactItem {
  return { id: term, label: `“${label}”`, paths: [...pathsOf(uses), DEFINITIONS] };
}

const pathsOf = (uses: readonly TermUse[]): readonly Path[] => [...new Set(uses.map(({ path }) => path))];
