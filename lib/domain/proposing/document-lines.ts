/** Lines that repeat this often, numbers apart, are running heads and feet. */
const REPEATS = 3;
const LONGEST_HEAD = 90;
/** Before these a hyphen at the end of a line belongs to the word. */
const KEEPS_HYPHEN =
  /\b(?:self|non|open|well|high|low|long|short|cross|multi|co|pre|post|red|white|black|real)-$/i;
const PAGE_NUMBER = /^(?:page\s+)?[-–—\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*$/i;

/**
 * The lines of a document as its author meant them: without page numbers, running heads and feet, with words whole that were
 * cut at line ends. An empty line stands where a page ends within nothing. Linear in the length of the text.
 */
export function documentLines(text: string): readonly string[] {
  const source = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u00ad\u200b\ufeff]/g, "");
  const isPrinted = source.includes("\f");
  const lines = source.replaceAll("\f", "\n").split("\n");
  const heads = isPrinted || lines.some((line) => PAGE_NUMBER.test(line)) ? runningHeads(lines) : new Set();
  const kept = lines.filter(
    (line) => !(heads.has(withoutNumbers(line)) || (PAGE_NUMBER.test(line) && line.trim() !== "")),
  );
  return joinCutWords(kept, source);
}

function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const head = withoutNumbers(line);
    if (head !== "" && head.length <= LONGEST_HEAD && !/^[-*+•|>#]/.test(head)) {
      counts.set(head, (counts.get(head) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= REPEATS).map(([head]) => head));
}

function withoutNumbers(line: string): string {
  return line.trim().replace(/\s+/g, " ").replace(/\d+/g, "#");
}

/** “state-of-the-art” */
const HYPHENATED = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)+/gu;

function joinCutWords(lines: readonly string[], source: string): readonly string[] {
  const hyphenated = new Set(source.match(HYPHENATED));
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last === undefined || !/\p{Ll}-$/u.test(last) || !/^\s*\p{Ll}/u.test(line)) {
      out.push(line);
      continue;
    }
    const [start = "", rest = ""] = [/^\s*(\S+)/.exec(line)?.[1], line.replace(/^\s*\S+/, "")];
    const head = /(\p{L}[\p{L}-]*)-$/u.exec(last)?.[1] ?? "";
    const [whole] = `${head}-${start}`.match(HYPHENATED) ?? [];
    const isCompound = KEEPS_HYPHEN.test(last) || (whole !== undefined && hyphenated.has(whole));
    out[out.length - 1] = `${isCompound ? last : last.slice(0, -1)}${start}`;
    out.push(rest.trimStart());
  }
  return out;
}
