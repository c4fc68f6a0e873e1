import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { oddSigns } from "@/lib/domain/assessment/visible-text";
import { type DecodedText, decodeText, linesToCheck } from "@/lib/domain/file/decode-text";
import { quoted } from "@/lib/domain/file/file-fault";
import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";

export type Input =
  /** `notes`: what is odd about the text and no reason to stop. */
  | { readonly ok: true; readonly text: string; readonly notes: readonly string[] }
  /** `unreadable`: there is no such file, or it may not be read. `unfit`: it is no text, or too large. */
  | { readonly ok: false; readonly why: "unreadable" | "unfit"; readonly sentence: string };

/**
 * The text of a file; "-" is standard input. Names are relative to where the command was typed, which npm tells besides
 * having gone to its own folder. Reads no more than is accepted, however long the file.
 */
export async function readInput(file: string): Promise<Input> {
  const source = file === "-" ? process.stdin : createReadStream(resolve(process.env.INIT_CWD ?? ".", file));
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > MAX_FILE_BYTES) {
        return {
          ok: false,
          why: "unfit",
          sentence: `It is too large: at most ${MAX_FILE_BYTES / 1024} KiB are read.`,
        };
      }
    }
  } catch (error) {
    return { ok: false, why: "unreadable", sentence: `It can't be read (${codeOf(error)}).` };
  }
  return fromBytes(Buffer.concat(chunks));
}

function fromBytes(bytes: Uint8Array): Input {
  const decoded = decodeText(bytes);
  if (decoded.is === "text") {
    const { lost } = oddSigns(decoded.text);
    return { ok: true, text: decoded.text, notes: lost === 0 ? [] : [lostSigns(lost)] };
  }
  return { ok: false, why: "unfit", sentence: notText(decoded) };
}

function lostSigns(count: number): string {
  return count === 1
    ? "One character was lost before this file was written: it has U+FFFD in its place."
    : `${count} characters were lost before this file was written: it has U+FFFD in their place.`;
}

function notText(decoded: Exclude<DecodedText, { is: "text" }>): string {
  if (decoded.is === "perhaps-windows-1252") {
    const [sample = ""] = linesToCheck(decoded.text);
    return `It is not text in UTF-8, from line ${decoded.line} on. In Windows-1252 it would read: ${quoted(sample)} If that is right, convert it first: iconv -f windows-1252 -t utf-8`;
  }
  switch (decoded.why) {
    case "pdf":
      return "It is a PDF, not text in UTF-8. Copy its text into a file.";
    case "archive":
      return "It is a Word document or another archive, not text in UTF-8. Save its text as a file.";
    case "binary":
      return "It is not text in UTF-8. Save it in that encoding.";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
