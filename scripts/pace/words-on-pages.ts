import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Item, itemsAsked } from "@/lib/domain/assessment/items";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Anchor, Depth, Instrument, Option, ScalarKind } from "@/lib/domain/instrument/question";

/** Above this many options a question shows a list that opens. */
export const LISTED = 7;

/**
 * Words that the instrument puts on the pages of the questionnaire with every help closed and every record open: titles and purposes
 * of sections, questions, labels of fields, choices, and what the chosen one means. Why it is asked, examples, hints and what the
 * other choices mean show only while they are pointed at or have the focus.
 */
export function wordsOnPages(instrument: Instrument, answers: Answers, depth: Depth): number {
  return instrument.sections.reduce((sum, { id, title, purpose }) => {
    const questions = visibleQuestions(instrument, answers, depth, id);
    if (questions.length === 0) return sum;
    const lists = questions.filter(isList).map(({ text }) => text);
    const items = itemsAsked(instrument, answers, depth, id).flatMap((item) =>
      textsOf(item, answers[item.path]),
    );
    return sum + wordsIn([title, purpose, ...lists, ...items]);
  }, 0);
}

function textsOf({ label, kind }: Item, answer: Answer | undefined): readonly string[] {
  const choices = choicesOf(kind);
  const given = answer?.status === "answered" ? [answer.value].flat().map(String) : [];
  const chosen = choices.filter(({ value }) => given.includes(String(value)));
  const isListed =
    kind.type === "several-of" ? kind.isMostlyOne : choices.length > LISTED && kind.type === "one-of";
  const means = kind.type === "several-of" && !isListed ? [] : chosen.map(({ detail }) => detail ?? "");
  const options = isListed ? [] : choices;
  const rows =
    kind.type === "matrix"
      ? kind.rows.flatMap((row) => [row.label, ...kind.options.map((option) => option.label)])
      : [];
  return [label, ...options.map((option) => option.label), ...means, ...rows];
}

function choicesOf(kind: ScalarKind): readonly (Option | Anchor)[] {
  if (kind.type === "one-of" || kind.type === "several-of") return kind.options;
  return kind.type === "scale" ? kind.anchors : [];
}

function wordsIn(texts: readonly string[]): number {
  return texts.join(" ").split(/\s+/).filter(Boolean).length;
}
