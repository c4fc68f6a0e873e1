import { DOCUMENT_LIMITS } from "@/components/questionnaire/documents/document-limits";
import { readDocx } from "@/components/questionnaire/documents/read-docx";
import { CannotRead, type ReadResult } from "@/components/questionnaire/documents/read-result";
import { cleanText } from "@/lib/domain/assessment/visible-text";
import { LONGEST_DOCUMENT } from "@/lib/domain/proposing/read-document";

const SIGNS = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** The box of old Word files, and of new ones behind a password. */
  ole: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/**
 * The words of a file, as Markdown where it has structure, by what the file is and not by its name: text, Markdown, DOCX or PDF.
 * Runs where it can be ended (`ask-worker.ts`). Never throws.
 */
export async function readFile(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const text = cleanText(await textOf(bytes));
    if (text.trim() === "") throw new CannotRead("empty");
    if (text.length > LONGEST_DOCUMENT) throw new CannotRead("too-long");
    return { ok: true, text };
  } catch (error) {
    return { ok: false, reason: error instanceof CannotRead ? error.reason : "broken" };
  }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length > DOCUMENT_LIMITS.file) throw new CannotRead("too-large");
  // Some programs write a few bytes before a PDF begins.
  if (hasSign(bytes, SIGNS.pdf) || hasSign(bytes.subarray(bytes.indexOf(0x25)), SIGNS.pdf)) {
    const { readPdf } = await import("@/components/questionnaire/documents/read-pdf");
    return readPdf(bytes);
  }
  if (hasSign(bytes, SIGNS.zip)) return readDocx(bytes);
  if (hasSign(bytes, SIGNS.ole)) throw new CannotRead("old-word");
  return readText(bytes);
}

function hasSign(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function readText(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (isLittle || isBig) return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
  if (bytes.subarray(0, 8_000).includes(0)) throw new CannotRead("kind");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
