import { type IRunOptions, TextRun } from "docx";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";

/** A run of text, in one line: what breaks lines is a space, what XML can't hold is gone. Dates and per cent signs stay whole. */
export function run(text: string, style: Omit<IRunOptions, "text" | "children"> = {}): TextRun {
  const line = clean(text).replace(/\s*[\n\r]\s*/g, " ");
  return new TextRun({ ...style, text: style.style === "Code" ? line : unbroken(line) });
}

/** Text without halves of surrogate pairs and characters that XML can't hold. */
export function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|\p{Surrogate}|[\ufffe\uffff]/gu, "");
}
