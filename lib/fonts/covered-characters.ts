import { readFileSync } from "node:fs";
import { FONT_FILES } from "@/lib/fonts/font-files";

/** First and last code point of a run that a typeface has glyphs for. */
type Run = readonly [first: number, last: number];

let runs: readonly Run[] | null = null;

/** Whether some typeface of ours has a glyph for a character. Reads the typefaces once. */
export function isCovered(character: string): boolean {
  runs ??= FONT_FILES.flatMap((file) => runsOf(readFileSync(file)));
  const code = character.codePointAt(0) ?? 0;
  return runs.some(([first, last]) => first <= code && code <= last);
}

/** The characters of a TrueType font, by its tables of formats 4 and 12, which every font of today has one of. */
function runsOf(font: Buffer): readonly Run[] {
  const cmap = tableAt(font, "cmap");
  const starts = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + 8 * index),
  );
  return [...new Set(starts)].flatMap((start) => {
    const at = cmap + start;
    const format = font.readUInt16BE(at);
    return format === 12 ? groupsOf(font, at) : format === 4 ? segmentsOf(font, at) : [];
  });
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16)
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  throw new Error(`A typeface has no table “${name}”.`);
}

function groupsOf(font: Buffer, at: number): readonly Run[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** A segment may have holes: characters that lead to glyph 0, which is the sign for none. */
function segmentsOf(font: Buffer, at: number): readonly Run[] {
  const double = font.readUInt16BE(at + 6);
  const found: Run[] = [];
  for (let index = 0; index < double; index += 2) {
    const last = font.readUInt16BE(at + 14 + index);
    const first = font.readUInt16BE(at + 16 + double + index);
    const offsetAt = at + 16 + 3 * double + index;
    const offset = font.readUInt16BE(offsetAt);
    if (offset === 0) found.push([first, last]);
    else
      for (let code = first; code <= last && code < 0xffff; code += 1)
        if (font.readUInt16BE(offsetAt + offset + 2 * (code - first)) !== 0) found.push([code, code]);
  }
  return found;
}
