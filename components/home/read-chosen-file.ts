import { cleanText, oddSigns } from "@/lib/domain/assessment/visible-text";
import { decodeText, linesToCheck } from "@/lib/domain/file/decode-text";
import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";
import { newAssessmentForm, readChosenFile as words } from "@/messages/home";

/** A reason to look at a file before it is read in, and lines of it that show it. */
export type FileDoubt = { readonly sentence: string; readonly lines: readonly string[] };

export type ChosenFile =
  | { readonly ok: true; readonly text: string; readonly doubt: FileDoubt | null }
  | { readonly ok: false; readonly sentence: string };

/** The text of a file somebody chose. With a `doubt` it is for the person to say whether the text is right. */
export async function readChosenFile(chosen: File | undefined): Promise<ChosenFile> {
  if (!chosen) return { ok: false, sentence: newAssessmentForm.fileNeeded };
  if (chosen.size > MAX_FILE_BYTES)
    return { ok: false, sentence: newAssessmentForm.tooLarge(MAX_FILE_BYTES) };
  const decoded = decodeText(new Uint8Array(await chosen.arrayBuffer()));
  if (decoded.is === "no-text") return { ok: false, sentence: words[decoded.why] };
  const { text } = decoded;
  if (decoded.is === "perhaps-windows-1252") {
    return { ok: true, text, doubt: { sentence: words.notUtf8(decoded.line), lines: linesToCheck(text) } };
  }
  const { lost, unknown } = oddSigns(cleanText(text));
  if (lost + unknown === 0) return { ok: true, text, doubt: null };
  const sentence = [lost > 0 && words.lost(lost), unknown > 0 && words.unknown(unknown)]
    .filter(Boolean)
    .join(" ");
  return { ok: true, text, doubt: { sentence, lines: linesToCheck(text, /[\ufffd\p{Co}]/u) } };
}
