import type { ClipboardEvent } from "react";
import { cleanText } from "@/lib/domain/assessment/visible-text";

/** Something Markdown has a sign for; without it the browser's own way of pasting is right. */
const STRUCTURE =
  /<(h[1-6]|b|strong|i|em|s|del|ul|ol|li|a|pre|code|blockquote|table|sup|sub|math|mjx-container|ruby)\b|class="katex|font-weight:\s*(bold|[6-9]00)|font-style:\s*italic|mso-list|MsoTitle|vertical-align:\s*su/i;

/** Above this a browser would stand still while it is read. */
const MOST_HTML = 4_000_000;

/**
 * Pastes a document as Markdown into a text area; anything else is left to the browser, as is pasting without formatting
 * (Ctrl+Shift+V), for which browsers hand over the plain text only. Signs that show nothing are left out in either case. No word
 * of the plain text is lost. One step of undo takes it back.
 */
export function pasteAsMarkdown(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData("text/html");
  if (html.length > MOST_HTML || !STRUCTURE.test(html)) {
    pasteCleaned(event);
    return;
  }
  event.preventDefault();
  void insertConverted(event.currentTarget, html, event.clipboardData.getData("text/plain"));
}

/** Pastes plain text without signs that show nothing; a text without such signs is left to the browser. */
export function pasteCleaned(event: ClipboardEvent<HTMLTextAreaElement | HTMLInputElement>): void {
  const plain = event.clipboardData.getData("text/plain");
  const cleaned = cleanText(plain);
  if (cleaned === plain.replace(/\r\n?/g, "\n")) return;
  event.preventDefault();
  insertText(event.currentTarget, cleaned);
}

async function insertConverted(area: HTMLTextAreaElement, html: string, plain: string): Promise<void> {
  let markdown = "";
  try {
    const { markdownOrPlain } = await import("@/components/questionnaire/paste/markdown-from-html");
    markdown = markdownOrPlain(html, plain);
  } catch {
    // Offline before the converter came, or a document it can't read: the words are what matters.
  }
  insertText(area, markdown || cleanText(plain));
}

/** Only the editing command keeps the browser's undo; it writes where the focus is. */
function insertText(area: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  if (document.activeElement === area && document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart ?? 0, area.selectionEnd ?? 0, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
