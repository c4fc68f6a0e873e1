/** A tag of WordprocessingML, or the text between two. */
const TOKEN = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

type Paragraph = { words: string; level: number | null; isItem: boolean; depth: number };

/**
 * The paragraphs of `word/document.xml` as Markdown: headings by the outline level of their style (`word/styles.xml`) or its name,
 * lists, tables. Deleted text, notes, headers and pictures are left out. Reads from left to right once; no entity is expanded
 * but those of single signs.
 */
export function docxMarkdown(body: string, styles: string): string {
  const levels = headingLevels(styles);
  const blocks: string[] = [];
  let paragraph: Paragraph = begun();
  let row: string[] = [];
  let cell: string[] | null = null;
  let rows = 0;
  let isText = false;
  for (const [, closing, tag, given = "", isEmpty, text] of body.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (isText) paragraph.words += unescaped(text);
      continue;
    }
    const opens = closing === "";
    switch (tag) {
      case "w:t":
        isText = opens && isEmpty === "";
        break;
      case "w:p":
        if (opens && isEmpty === "") paragraph = begun();
        else if (cell) cell.push(paragraph.words.trim());
        else blocks.push(markdownOf(paragraph));
        if (!opens) paragraph = begun();
        break;
      case "w:pStyle": {
        const style = attribute(given);
        paragraph.level ??= levels.get(style) ?? namedLevel(style);
        paragraph.isItem ||= /list/i.test(style);
        break;
      }
      case "w:outlineLvl":
        paragraph.level ??= levelOf(attribute(given));
        break;
      case "w:numPr":
        paragraph.isItem ||= opens;
        break;
      case "w:ilvl":
        paragraph.depth = Math.min(Number(attribute(given)) || 0, 6);
        break;
      case "w:tab":
        // Inside the properties of a paragraph it says where tabs stand.
        if (paragraph.words !== "") paragraph.words += " ";
        break;
      case "w:br":
      case "w:cr":
        paragraph.words += "\n";
        break;
      case "w:tbl":
        rows = 0;
        blocks.push("");
        break;
      case "w:tc":
        if (opens) cell = [];
        else {
          row.push((cell ?? []).filter(Boolean).join(" ").replace(/\s+/g, " ").replaceAll("|", "\\|"));
          cell = null;
        }
        break;
      case "w:tr":
        if (opens) row = [];
        else {
          blocks.push(`| ${row.join(" | ")} |`);
          rows += 1;
          if (rows === 1) blocks.push(`|${" --- |".repeat(row.length)}`);
        }
        break;
      default:
    }
  }
  return joined(blocks);
}

function begun(): Paragraph {
  return { words: "", level: null, isItem: false, depth: 0 };
}

function markdownOf({ words, level, isItem, depth }: Paragraph): string {
  const bare = words.trim();
  if (bare === "") return "";
  if (level !== null) return `${"#".repeat(level)} ${bare.replace(/\s+/g, " ")}`;
  return isItem ? `${"  ".repeat(depth)}- ${bare.replace(/\s+/g, " ")}` : bare;
}

/** Rows of a table and items of a list stand line under line, everything else apart. */
function joined(blocks: readonly string[]): string {
  let text = "";
  let last = "";
  for (const block of blocks) {
    if (block === "") {
      last = "";
      continue;
    }
    const isTogether =
      (/^\s*- /.test(block) && /^\s*- /.test(last)) || (block.startsWith("|") && last.startsWith("|"));
    text += text === "" ? block : `${isTogether ? "\n" : "\n\n"}${block}`;
    last = block;
  }
  return text;
}

function headingLevels(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let style = "";
  for (const [, closing, tag, given = ""] of styles.matchAll(TOKEN)) {
    if (tag === "w:style" && closing === "") style = /w:styleId="([^"]*)"/.exec(given)?.[1] ?? "";
    const level = tag === "w:outlineLvl" ? levelOf(attribute(given)) : null;
    if (level !== null) levels.set(style, level);
  }
  return levels;
}

function levelOf(value: string): number | null {
  const level = Number(value);
  return value !== "" && level >= 0 && level <= 5 ? level + 1 : null;
}

function namedLevel(style: string): number | null {
  if (/^title$/i.test(style)) return 1;
  const level = /^heading\s?([1-6])$/i.exec(style)?.[1];
  return level === undefined ? null : Number(level);
}

function attribute(given: string): string {
  return /w:val="([^"]*)"/.exec(given)?.[1] ?? "";
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  });
}
