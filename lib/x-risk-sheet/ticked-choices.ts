import type { Path } from "@/lib/domain/assessment/path";
import type { ReadAnswer } from "@/lib/x-risk-sheet/item-answer";

/** A choice of ours that ticked boxes of the sheet stand for, and the numbers of those. */
export type TickedChoice = {
  readonly path: Path;
  readonly value: string;
  readonly numbers: readonly number[];
};

/** The choices that follow from the boxes ticked, once each. An open box, or one with words alone, says nothing here. */
export function tickedChoices(
  answers: readonly Extract<ReadAnswer, { is: "answer" }>[],
): readonly TickedChoice[] {
  const choices = new Map<Path, TickedChoice>();
  for (const { question, isTicked } of answers) {
    const { ticked } = question;
    if (!isTicked || !ticked) continue;
    const before = choices.get(ticked.path)?.numbers ?? [];
    choices.set(ticked.path, {
      path: ticked.path,
      value: ticked.value,
      numbers: [...before, question.number],
    });
  }
  return [...choices.values()];
}
