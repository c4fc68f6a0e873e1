/** Splits a text into words and tells how each is separated from the one before. Linear; looks at each character once. */

import type { Region } from "@/lib/domain/terms/skipped-regions";

/** How a word is separated from the one before it. Up to `HYPHEN` both can belong to one phrase. */
const SPACE = 0;
export const HYPHEN = 1;
/** Comma, colon, bracket, dash, quotation mark. */
export const SOFT = 2;
/** Full stop, exclamation mark, semicolon, blank line. */
export const HARD = 3;
/** Question mark. */
export const QUESTION = 4;

export type Words = {
  /** Lower-case, with straight apostrophes; empty for parts of file names and addresses, which match nothing. */
  readonly keys: string[];
  /** UTF-16 offsets of each word. */
  readonly starts: number[];
  readonly ends: number[];
  /** The separation before each word, and after the last one: one longer than the words. */
  readonly gaps: number[];
  readonly scareQuoted: boolean[];
};

const OTHER = 0;
const WORD = 1;
/** By ASCII code: 1 for letters and digits. */
const ASCII = new Uint8Array(128);
for (const range of ["az", "AZ", "09"]) {
  for (let code = range.charCodeAt(0); code <= range.charCodeAt(1); code++) ASCII[code] = WORD;
}

/**
 * The words of a text outside skipped regions. A word hyphenated at the end of a line ("inter-\npretability") is one word if
 * its parts together are in `known`.
 */
export function wordsOf(text: string, regions: readonly Region[], known: ReadonlySet<string>): Words {
  const words: Words = { keys: [], starts: [], ends: [], gaps: [], scareQuoted: [] };
  const lower = lowerCase(text);
  let region = 0;
  const gap = new Gap();
  for (let at = 0; at < text.length; ) {
    while (region < regions.length && (regions[region] as Region).end <= at) region++;
    const current = regions[region];
    if (current?.kind === "skipped" && at >= current.start) {
      gap.soft();
      at = current.end;
      continue;
    }
    const width = wordWidth(text, at);
    if (width === 0) {
      gap.add(text, at);
      at++;
      continue;
    }
    const end = wordEnd(text, at + width);
    const key = keyOf(lower, at, end);
    const last = words.keys.length - 1;
    const joined = gap.isLineBreakInWord ? `${words.keys[last] ?? ""}${key}` : "";
    if (joined !== "" && (known.has(joined) || known.has(joined.replace(/'s$/, "")))) {
      words.keys[last] = joined;
      words.ends[last] = end;
      gap.begin();
      at = end;
      continue;
    }
    const dotted = gap.isDot && isLowerOrDigit(text.charCodeAt(at)) && words.keys.length > 0;
    if (dotted) forget(words);
    words.keys.push(dotted ? "" : key);
    words.starts.push(at);
    words.ends.push(end);
    words.gaps.push(gap.kind());
    words.scareQuoted.push(current !== undefined && at >= current.start);
    gap.begin();
    at = end;
  }
  words.gaps.push(gap.kind());
  return words;
}

/** Empties the last word, and those joined to it by hyphens: "risk-register.csv" is a name. */
function forget({ keys, gaps }: Words): void {
  for (let at = keys.length - 1; at >= 0; at--) {
    keys[at] = "";
    if (gaps[at] !== HYPHEN) return;
  }
}

/** What lies between two words; one object for all gaps of a text. */
class Gap {
  private level = SPACE;
  private hyphens = 0;
  private blanks = 0;
  private newlines = 0;
  private length = 0;
  isDot = false;

  /** Nothing yet. */
  begin(): void {
    this.level = SPACE;
    this.hyphens = 0;
    this.blanks = 0;
    this.newlines = 0;
    this.length = 0;
    this.isDot = false;
  }

  soft(): void {
    this.level = Math.max(this.level, SOFT);
    this.length++;
    this.isDot = false;
  }

  add(text: string, at: number): void {
    const code = text.charCodeAt(at);
    this.isDot = this.length === 0 && (code === 46 || code === 64);
    this.length++;
    switch (code) {
      case 10:
        this.newlines++;
        this.blanks++;
        if (this.newlines > 1) this.level = Math.max(this.level, HARD);
        return;
      case 9:
      case 13:
      case 32:
      case 0xa0:
      case 0x2009:
      case 0x202f:
        this.blanks++;
        return;
      case 45:
      case 0x2010:
      case 0x2011:
        // After a blank it is a dash; at the start of a line, a bullet.
        if (this.newlines > 0 && this.length > 1 && this.hyphens === 0)
          this.level = Math.max(this.level, HARD);
        else if (this.blanks > 0 || this.hyphens > 0) this.level = Math.max(this.level, SOFT);
        this.hyphens++;
        return;
      case 42:
      case 95:
      case 126:
        // Emphasis, or a bullet.
        if (this.newlines > 0 && isBlank(text.charCodeAt(at + 1))) this.level = Math.max(this.level, HARD);
        return;
      case 33:
      case 46:
      case 59:
      case 0x2026:
        this.level = Math.max(this.level, HARD);
        return;
      case 63:
        this.level = QUESTION;
        return;
      default:
        this.level = Math.max(this.level, SOFT);
    }
  }

  get isLineBreakInWord(): boolean {
    return this.level === SPACE && this.hyphens === 1 && this.newlines === 1 && this.length === 2;
  }

  kind(): number {
    if (this.level > HYPHEN || this.hyphens === 0) return this.level;
    // "dual-use", or broken at the line: "dual-\nuse". "dual- use" isn't a compound.
    return this.blanks === this.newlines ? HYPHEN : SOFT;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isLowerOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** 0 where no word can start, else the number of code units of its first character. */
function wordWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code < 0xaa || (code >= 0x2000 && code <= 0x2bff)) return 0;
  const point = text.codePointAt(at) ?? 0;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const width = wordWidth(text, at);
    if (width > 0) {
      at += width;
      continue;
    }
    const code = text.charCodeAt(at);
    // Inside a word: apostrophes, underscores of identifiers, soft hyphens and other invisible characters.
    const inner = code === 39 || code === 0x2019 || code === 95 || isInvisible(code);
    if (inner && wordWidth(text, at + 1) > 0) at++;
    else if (code === 37) return at + 1;
    else return at;
  }
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function keyOf(lower: string, start: number, end: number): string {
  const key = lower.slice(start, end);
  for (let at = 0; at < key.length; at++) {
    if (key.charCodeAt(at) > 127) {
      return key.replace(/\u2019/g, "'").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
    }
  }
  return key;
}

/** Lower case of the same length, so that offsets stay. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
