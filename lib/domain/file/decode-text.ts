/** What bytes from outside are as text. Nothing is replaced unseen: what is not in order is for a person to decide. */
export type DecodedText =
  | { readonly is: "text"; readonly text: string }
  /** Not UTF-8 from `line` on, but possibly Windows-1252, the encoding of western Windows: `text` is what it then says. */
  | { readonly is: "perhaps-windows-1252"; readonly line: number; readonly text: string }
  | { readonly is: "no-text"; readonly why: "pdf" | "archive" | "binary" };

/**
 * Reads UTF-8, or UTF-16 with a byte order mark; the mark itself is left out. The same for a file chosen in a browser and for
 * one named on the command line.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const starts = (...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (starts(0x25, 0x50, 0x44, 0x46)) return { is: "no-text", why: "pdf" };
  if (starts(0x50, 0x4b, 0x03, 0x04)) return { is: "no-text", why: "archive" };
  if (starts(0xff, 0xfe)) return strictly("utf-16le", bytes) ?? BINARY;
  if (starts(0xfe, 0xff)) return strictly("utf-16be", bytes) ?? BINARY;
  // Also UTF-16 without a mark.
  if (bytes.includes(0)) return BINARY;
  return strictly("utf-8", bytes) ?? perhapsWindows(bytes);
}

const BINARY = { is: "no-text", why: "binary" } as const;

function strictly(encoding: string, bytes: Uint8Array): DecodedText | null {
  try {
    return { is: "text", text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

/** The characters of the bytes 80 to 9F; spaces where Windows-1252 has none. */
const HIGH = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function perhapsWindows(bytes: Uint8Array): DecodedText {
  let text = "";
  for (const byte of bytes) {
    const sign = byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? " ") : String.fromCharCode(byte);
    if (sign === " " && byte !== 0x20) return BINARY;
    text += sign;
  }
  return { is: "perhaps-windows-1252", line: lineOfFault(bytes), text };
}

/** The line in which the first byte stands that is not UTF-8, from 1. */
function lineOfFault(bytes: Uint8Array): number {
  const read = new TextDecoder("utf-8").decode(bytes);
  const before = read.slice(0, Math.max(0, read.search(/\ufffd/)));
  return before.split(/\r\n|\r|\n/).length;
}

/** The lines of a text that are worth a look before it is taken: those with signs outside ASCII, shortened to what is around. */
export function linesToCheck(text: string, signs: RegExp = /[^\0-\x7f]/, most = 5): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const at = line.search(signs);
    if (at < 0) continue;
    const from = Math.max(0, at - 40);
    lines.push(
      `${from > 0 ? "…" : ""}${line.slice(from, at + 80).trim()}${line.length > at + 80 ? "…" : ""}`,
    );
    if (lines.length === most) break;
  }
  return lines;
}
