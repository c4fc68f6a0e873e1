import { Inflate } from "fflate";
import { DOCUMENT_LIMITS } from "@/components/questionnaire/documents/document-limits";
import { CannotRead } from "@/components/questionnaire/documents/read-result";

/** Pieces that are given to be unpacked: what comes out of one is thrown away before the next. */
const PIECE = 512;
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] as const;

/**
 * Refuses a PDF whose packed streams unpack to more than anybody means, pictures aside, or are packed twice over: they are unpacked once before the
 * reader does, into nothing, and only counted.
 */
export function refuseBombs(bytes: Uint8Array): void {
  let left = DOCUMENT_LIMITS.unpacked;
  for (let at = bytes.indexOf(STREAM[0]); at >= 0; at = bytes.indexOf(STREAM[0], at + 1)) {
    if (!STREAM.every((sign, index) => bytes[at + index] === sign)) continue;
    const dictionary = ownDictionary(bytes.subarray(Math.max(0, at - 400), at));
    if (isPackedTwice(dictionary)) throw new CannotRead("bomb");
    let start = at + STREAM.length;
    while (bytes[start] === 0x0d || bytes[start] === 0x0a) start += 1;
    // The first byte of what zlib packs. Pictures are large, and are not unpacked to read the text.
    if ((bytes[start] ?? 0) % 16 !== 8 || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    left -= unpackedSize(bytes.subarray(start + 2), left);
    if (left < 0) throw new CannotRead("bomb");
  }
}

function ownDictionary(before: Uint8Array): string {
  const words = String.fromCharCode(...before);
  return words.slice(words.lastIndexOf("obj") + 3);
}

function isPackedTwice(dictionary: string): boolean {
  return (dictionary.match(/\/(?:FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b/g) ?? []).length > 1;
}

/** Bytes that come out of a stream, up to a little over `most`; what is broken counts as far as it went. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  let isOver = false;
  const inflate = new Inflate((chunk, isLast) => {
    size += chunk.length;
    isOver ||= isLast;
  });
  try {
    for (let at = 0; at < packed.length && size <= most && !isOver; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    // Behind the stream stands the rest of the file.
  }
  return size;
}
