import type { Answers } from "@/lib/domain/assessment/answer";
import { type Item, itemsAsked } from "@/lib/domain/assessment/items";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Depth, Instrument } from "@/lib/domain/instrument/question";

/** Above this many options a question shows a list that opens. */
const LISTED = 7;

/**
 * Words that the instrument puts on the pages of the questionnaire with every help closed and every record open: titles and purposes
 * of sections, questions, labels of fields, choices with what stands beside them. Why it is asked, examples and hints are help.
 */
export function wordsOnPages(instrument: Instrument, answers: Answers, depth: Depth): number {
  return instrument.sections.reduce((sum, { id, title, purpose }) => {
    const questions = visibleQuestions(instrument, answers, depth, id);
    if (questions.length === 0) return sum;
    const lists = questions.filter(isList).map(({ text }) => text);
    const items = itemsAsked(instrument, answers, depth, id).flatMap(textsOf);
    return sum + wordsIn([title, purpose, ...lists, ...items]);
  }, 0);
}

function textsOf({ label, kind }: Item): readonly string[] {
  switch (kind.type) {
    case "one-of":
      return kind.options.length > LISTED ? [label] : [label, ...kind.options.flatMap(wordsOf)];
    case "several-of":
      return [label, ...kind.options.flatMap(wordsOf)];
    case "scale":
      return [label, ...kind.anchors.flatMap(wordsOf)];
    case "matrix":
      return [
        label,
        ...kind.rows.flatMap((row) => [...wordsOf(row), ...kind.options.map((option) => option.label)]),
      ];
    default:
      return [label];
  }
}

const wordsOf = ({ label, detail = "" }: { label: string; detail?: string }) => [label, detail];

function wordsIn(texts: readonly string[]): number {
  return texts.join(" ").split(/\s+/).filter(Boolean).length;
}
