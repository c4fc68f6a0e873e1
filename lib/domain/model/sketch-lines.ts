import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import type { Stance } from "@/lib/domain/model/social-model";

export const OUTPUTS = "project.outputs";
export const RECIPIENTS = "recipients.list";
export const USES = "uses.list";

export type SketchOutput = { readonly id: string; readonly name: string; readonly letter: string };

/** One line of the sketch: a use, by whom, with which outputs, and how likely within five years (0 to 1). */
export type SketchLine = {
  readonly id: string;
  readonly recipient: string | null;
  readonly recipientName: string;
  readonly letters: string;
  readonly use: string;
  readonly stance: Stance | null;
  readonly likelihood: number | null;
};

/** The outputs, each with a letter of its own: the first of its name that is free, else a number. */
export function sketchOutputs(answers: Answers): readonly SketchOutput[] {
  const taken = new Set<string>();
  return recordsOf(answers, OUTPUTS).map(({ id }, index) => {
    const name = textAt(answers, recordPath(OUTPUTS, id, "name"));
    const letters = [...name.toUpperCase()].filter((sign) => /\p{L}/u.test(sign));
    const letter = letters.find((sign) => !taken.has(sign)) ?? String(index + 1);
    taken.add(letter);
    return { id, name, letter };
  });
}

/** The lines of the sketch as the answers stand, in the order of the uses. */
export function sketchLines(answers: Answers): readonly SketchLine[] {
  const outputs = sketchOutputs(answers);
  return recordsOf(answers, USES).map(({ id }) => {
    const at = (field: string) => recordPath(USES, id, field);
    const recipient = referredAt(answers, at("recipient"))[0] ?? null;
    const likelihood = valueAt(answers, at("likelihood-5y"));
    return {
      id,
      recipient,
      recipientName: recipient ? textAt(answers, recordPath(RECIPIENTS, recipient, "name")) : "",
      letters: lettersOf(outputs, referredAt(answers, at("outputs"))),
      use: textAt(answers, at("name")),
      stance: (textAt(answers, at("stance")) as Stance) || null,
      likelihood: typeof likelihood === "number" ? likelihood : null,
    };
  });
}

/** "P L": the letters of chosen outputs, in the order of the outputs. */
export function lettersOf(outputs: readonly SketchOutput[], chosen: readonly string[]): string {
  return outputs
    .filter(({ id }) => chosen.includes(id))
    .map(({ letter }) => letter)
    .join(" ");
}

/** The outputs whose letters stand in what was typed; other signs stand for nothing. */
export function outputsIn(outputs: readonly SketchOutput[], typed: string): readonly string[] {
  const signs = typed.toUpperCase();
  return outputs.filter(({ letter }) => signs.includes(letter)).map(({ id }) => id);
}
