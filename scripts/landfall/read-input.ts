import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";

export type Input =
  | { readonly ok: true; readonly text: string }
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
  try {
    // The byte order mark is kept: whoever reads the text decides.
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return { ok: true, text: decoder.decode(Buffer.concat(chunks)) };
  } catch {
    return { ok: false, why: "unfit", sentence: "It is not text in UTF-8." };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
