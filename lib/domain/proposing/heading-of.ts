import { roleOf } from "@/lib/domain/proposing/heading-role";

/** Longer than this, a line that looks like a heading is a sentence. */
const LONGEST = 110;
const NUMBER =
  /^(?:(?:section|part|question|q)\s*)?([A-H]?\d{1,2}(?:\.\d{1,2}){0,3}|[A-H])(?:[.):]|\s)\s*(?=["“(]?[\p{Lu}])/iu;
/** “Amount requested: 52,000”: a label of a form and what was filled in, on one line. */
const FILLED_IN = /^\p{Lu}[^:]{1,80}:\s+\S/u;
const MAIL_HEAD = /^(?:To|From|Cc|Subject|Re|Date):\s/u;
/** “slide 4 – what comes out” */
const SLIDE = /^slide\s+\d{1,3}\s*[–—:.|-]+\s*(?=\p{L})/iu;
const ENDS_OPEN = /[.,;!]$/;

export type Heading = { readonly level: number; readonly text: string; readonly isUnderlined: boolean };

/**
 * The heading that a line is, or null. `before`: the line of the same paragraph above it, empty where it begins one; `next`: the
 * line below. Levels: 1–6 as in Markdown, numbered ones by their numbers, bold and plain ones below those.
 */
export function headingOf(
  line: string,
  { before, next }: { readonly before: string; readonly next: string },
): Heading | null {
  const bare = line.trim();
  const hashes = /^(#{1,6})\s+(.+?)\s*#*$/.exec(bare);
  if (hashes) return made(hashes[1]?.length ?? 1, hashes[2] ?? "");
  const wiki = /^(={1,6})\s(.+?)\s\1$/.exec(bare);
  if (wiki) return made(wiki[1]?.length ?? 1, wiki[2] ?? "");
  if (bare.length > LONGEST || !/\p{L}/u.test(bare)) return null;
  const slide = SLIDE.exec(bare);
  if (slide && bare.split(/\s+/).length <= 14) return made(2, bare.slice(slide[0].length));
  const isAlone = before === "";
  if (isAlone && /^(?:={3,}|-{3,})$/.test(next.trim())) return made(next.includes("=") ? 1 : 2, bare, true);
  const bold = /^(\*\*|__)(.{1,100}?)\1:?$/.exec(bare);
  const stressed = bold?.[2]?.replace(/[.:]$/, "") ?? "";
  if (bold && !/[.,;]/.test(stressed) && stressed.split(/\s+/).length <= 12) return made(7, stressed);
  if (FILLED_IN.test(bare) && roleOf(bare.split(":", 1)[0] ?? "") !== null) return null;
  if (MAIL_HEAD.test(bare)) return null;
  if (ENDS_OPEN.test(bare) || /^[-*+•>|;:]/.test(bare)) return null;
  // “D1.1 Prompt archive (month 4)”: a thing by its code.
  if (/^D\d{1,2}\.\d/.test(bare) || isCoded(bare)) return null;
  const number = NUMBER.exec(bare);
  // In a list of short items each line begins with a number too: a heading has something else below it.
  if (
    number &&
    !/^\p{Ll}[\p{Ll}\s]/u.test(next.trim()) &&
    !/[.:]\s\p{Lu}/u.test(bare.slice(number[0].length)) &&
    !isSameList(number[1] ?? "", next) &&
    !isListedAfter(number[1] ?? "", before)
  ) {
    const words = bare.slice(number[0].length);
    if (words.split(/\s+/).length <= 14) return made(depthOf(number[1] ?? ""), words);
  }
  if (isCapitals(bare)) return made(1, bare);
  if (!isAlone) return null;
  if (!/^\(/.test(bare) && bare.endsWith("?") && bare.length < 100 && next.trim() !== "")
    return made(8, bare);
  const label = bare.replace(/:$/, "");
  if (roleOf(label) !== null && label.split(/\s+/).length <= 6) return made(8, label);
  // The label of a form, over what was filled in.
  if (bare.endsWith(":") && /^\p{Lu}/u.test(bare) && bare.split(/\s+/).length <= 8 && isProse(next))
    return made(8, label);
  return bare.endsWith(":") || next.trim() !== "" || bare.split(/\s+/).length > 10 || !/^\p{Lu}/u.test(bare)
    ? null
    : made(9, bare);
}

/** “D1 Journal daemon month 3”: a row of a table that a PDF gave as a line; “D1 Summary” asks. */
function isCoded(bare: string): boolean {
  const code = /^D\d{1,2}\s+(?=\p{Lu})/u.exec(bare);
  return code !== null && roleOf(bare.slice(code[0].length)) === null;
}

export function isRule(line: string): boolean {
  return /^\s*(?:[-*_=]\s*){3,}$/.test(line);
}

function made(level: number, text: string, isUnderlined = false): Heading {
  const words = text.replace(/\*\*|__|`/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  const [number] = NUMBER.exec(words) ?? [""];
  return { level, text: words.slice(number.length).replace(/:$/, "").trim(), isUnderlined };
}

function isProse(line: string): boolean {
  return line.trim().length > 60 && /^\p{Lu}/u.test(line.trim());
}

function depthOf(number: string): number {
  return number.split(".").length + 1;
}

function isSameList(number: string, next: string): boolean {
  const follows = /^\s*(\d{1,2})[.)]\s/.exec(next)?.[1];
  return follows !== undefined && Number(follows) === Number(number) + 1;
}

/** “4. …” right below “3. …” */
function isListedAfter(number: string, before: string): boolean {
  const last = /^\s*(\d{1,2})[.)]\s/.exec(before)?.[1];
  return last !== undefined && Number(last) + 1 === Number(number);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && letters.every((letter) => /\p{Lu}/u.test(letter));
}
