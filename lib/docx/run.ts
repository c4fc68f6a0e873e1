import { type IRunOptions, TextRun } from "docx";

/** A run of text, in one line: what breaks lines is a space, what XML can't hold is gone. */
export function run(text: string, style: Omit<IRunOptions, "text" | "children"> = {}): TextRun {
  return new TextRun({ ...style, text: clean(text).replace(/\s*[\n\r]\s*/g, " ") });
}

/** Text without halves of surrogate pairs and characters that XML can't hold. */
export function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|\p{Surrogate}|[\ufffe\uffff]/gu, "");
}
