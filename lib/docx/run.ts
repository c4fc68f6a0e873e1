import { CarriageReturn, type IRunOptions, Tab, TextRun } from "docx";
import { isRightToLeft } from "@/lib/domain/markdown/direction";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";

/**
 * A run of text: its line ends and tabs are Word's, what XML can't hold is gone. Dates and per cent signs stay whole. It is marked
 * where it runs from right to left.
 */
export function run(text: string, style: Omit<IRunOptions, "text" | "children"> = {}): TextRun {
  const shown = style.style === "Code" ? clean(text) : unbroken(clean(text));
  const children = shown
    .split(/(\t|\r\n|\r|\n)/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\t" ? new Tab() : /[\r\n]/.test(piece) ? new CarriageReturn() : piece));
  return new TextRun({ ...style, ...(isRightToLeft(text) && { rightToLeft: true }), children });
}

/** For a paragraph that begins with this text: from right to left where that does. */
export function direction(text: string): { readonly bidirectional?: true } {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}

/** Text without halves of surrogate pairs and characters that XML can't hold. */
export function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]|\p{Surrogate}|[\ufffe\uffff]/gu, "");
}
