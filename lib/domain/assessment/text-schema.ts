import { z } from "zod";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { inThousands } from "@/lib/domain/quantities/in-words";

/**
 * A text that a person wrote and that every part can store: not blank, at most `max` long, no U+0000 and no half of a
 * surrogate pair (PostgreSQL and JSON readers refuse both). With `oneLine` no line breaks either.
 */
export function textSchema(max: number, options: { readonly oneLine?: boolean } = {}) {
  return z
    .string({ error: "This has to be text. Send it in quotation marks." })
    .superRefine((text, context) => {
      const sentence = refusedText(text, max, options.oneLine ?? false);
      if (sentence) context.addIssue({ code: "custom", message: sentence });
    });
}

function refusedText(text: string, max: number, oneLine: boolean): string | null {
  if (text.length > max) {
    const over = text.length - max;
    const excess = over === 1 ? "one character" : `${inThousands(over)} characters`;
    return `This is too long by ${excess}: at most ${inThousands(max)} fit. Shorten it, or move part of it to another answer.`;
  }
  if (text.includes("\u0000")) {
    return "The text contains an invisible character (U+0000) that cannot be stored. Remove it, or paste the text again as plain text.";
  }
  if (/\p{Surrogate}/u.test(text)) {
    return "The text contains half of a character, probably an emoji cut in two. Delete the odd sign and type it again.";
  }
  if (isBlank(text)) return "There is nothing written here. Write something, or clear the answer.";
  if (oneLine && /[\n\r\u2028\u2029]/.test(text)) {
    return "This has to fit on one line. Take the line breaks out, or put the longer version in the note.";
  }
  return null;
}
