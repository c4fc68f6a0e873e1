import { documentLines } from "@/lib/domain/proposing/document-lines";
import { headingOf, isRule } from "@/lib/domain/proposing/heading-of";
import { isSilent, roleOf } from "@/lib/domain/proposing/heading-role";
import { withoutTypesetting } from "@/lib/domain/proposing/typesetting";

/** A block of a document. `source`: as it was written, Markdown and all; `text`: its words. */
export type Block =
  | { readonly type: "heading"; readonly level: number; readonly text: string; readonly source: string }
  | { readonly type: "paragraph"; readonly text: string; readonly source: string }
  | { readonly type: "quote"; readonly text: string; readonly source: string }
  | { readonly type: "code"; readonly text: string; readonly source: string }
  /** `depth`: 0 for those at the top of a list. */
  | { readonly type: "item"; readonly depth: number; readonly text: string; readonly source: string }
  | {
      readonly type: "row";
      readonly header: readonly string[];
      readonly cells: readonly string[];
      readonly source: string;
    };

const ITEM =
  /^(\s*)(?:[-*+•◦▪‣·–;:]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|(?:[Dd]eliverable|[Oo]utput|[Mm]ilestone|[Oo]bjective|[Aa]im|[Gg]oal) \d{1,2}[:.)]|WP ?\d{1,2}(?:\.\d)?[:.)]|(?:[Tt]ask|[Aa]ctivity|[Aa]ction|[Ss]tep) \d{1,2}(?:\.\d{1,2})?[:.)]?)\s+(?=\S)/;
const CHECKBOX = /^\[[ xX]\]\s+/;
/** “[what the speaker says beside the slide]”, “[answer in 200 words]”: no link, box or number of a source. */
const ASIDE = /^\s*\[(?!\[|\d{1,3}\]|[ xX]\]|[^\]]{0,300}\]\()/;
/** An aside of more lines is none. */
const LONGEST_ASIDE = 40;
const FENCE = /^\s*(?:```|~~~)/;

type Open = { readonly type: "paragraph" | "quote" | "item"; readonly depth: number; lines: string[] };

/**
 * Cuts a text, Markdown or not, into headings, paragraphs, list items, table rows, quotations and code. Headings are also found
 * where they are only numbered, bold, in capitals or a question on a line of its own. Nothing of the text is left out but what
 * `documentLines` leaves out. Linear in the length of the text.
 */
export function documentBlocks(text: string): readonly Block[] {
  const lines = documentLines(withoutTypesetting(text));
  const numbered = numbersLabels(lines);
  const blocks: Block[] = [];
  let open: Open | null = null;
  let header: readonly string[] = [];
  const close = () => {
    if (open) blocks.push(...blocksOf(open, numbered));
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const next = lines[at + 1] ?? "";
    if (FENCE.test(line)) {
      close();
      const end = lines.findIndex((other, index) => index > at && FENCE.test(other));
      const last = end < 0 ? lines.length - 1 : end;
      const source = lines.slice(at, last + 1).join("\n");
      blocks.push({ type: "code", text: source, source });
      at = last;
      continue;
    }
    if (line.trim() === "") {
      close();
      header = [];
      continue;
    }
    const cells = cellsOf(line);
    if (cells) {
      close();
      if (isDivider(cells)) continue;
      if (header.length === 0) {
        header = cells;
        continue;
      }
      blocks.push(
        ...(labelledRow(header, cells, line) ?? [{ type: "row" as const, header, cells, source: line }]),
      );
      continue;
    }
    header = [];
    const endOfAside = asideAt(lines, at);
    // What runs over lines is no heading.
    const isLonger = endOfAside !== null && endOfAside > at;
    const heading = isLonger
      ? null
      : headingOf(line, { before: open === null ? "" : (lines[at - 1] ?? ""), next });
    if (heading) {
      close();
      blocks.push({ type: "heading", ...heading, source: line });
      if (heading.isUnderlined) at += 1;
      continue;
    }
    if (isRule(line)) {
      close();
      continue;
    }
    const item = ITEM.exec(line);
    if (endOfAside !== null) {
      close();
      blocks.push(blockOf({ type: "quote", depth: 0, lines: lines.slice(at, endOfAside + 1) }));
      at = endOfAside;
    } else if (item) {
      close();
      open = {
        type: "item",
        depth: (item[1]?.replaceAll("\t", "  ").length ?? 0) >= 2 ? 1 : 0,
        lines: [line],
      };
    } else if (/^\s*>/.test(line)) {
      if (open?.type !== "quote") close();
      open ??= { type: "quote", depth: 0, lines: [] };
      open.lines.push(line);
    } else {
      // In a list of short items a line that begins anew, with a capital, is no more of the last.
      if (open?.type === "item" && /^\p{Lu}/u.test(line) && (open.lines.at(-1)?.length ?? 0) < 60) close();
      open ??= { type: "paragraph", depth: 0, lines: [] };
      open.lines.push(line);
    }
  }
  close();
  return blocks;
}

/**
 * The last line of the aside that begins with a line: the one that its bracket closes at the end of. Null if the bracket closes
 * within a line (“[Smith 2020] shows …”), or not before the paragraph ends.
 */
function asideAt(lines: readonly string[], at: number): number | null {
  if (!ASIDE.test(lines[at] ?? "")) return null;
  let depth = 0;
  for (let end = at; end < at + LONGEST_ASIDE; end += 1) {
    const line = (lines[end] ?? "").trim();
    if (line === "") return null;
    for (const { 0: sign, index } of line.matchAll(/[[\]]/g)) {
      depth += sign === "[" ? 1 : -1;
      if (depth === 0) return index === line.length - 1 ? end : null;
    }
  }
  return null;
}

/** “**Why now.** Four providers …” is a heading with its paragraph; so is “Outputs: …”. */
const BOLD_LABEL = /^(\*\*|__)([^*_]{2,80}?)[.:?]?\1[.:]?\s+(?=\S)/u;
const NUMBERED_LABEL =
  /^()((?:[A-Z]\.\d{1,2}|\d{1,2}(?:\.\d{1,2})+)\.?\s+\p{Lu}[^.:]{2,40})[.:]\s+(?=\p{Lu})/u;
const LABEL = /^(\p{Lu}[\p{L} ,/&'’-]{2,80}(?:\([^)]{1,30}\))?\??):\s+(?=\S)/u;
/** “Summary. Insurers are asked …”: a label that only a stop parts from what it is about. */
const RUN_IN = /^(\p{Lu}[\p{L} ,/&'’-]{2,60})\.\s+(?=["“(]?[\p{Lu}\d])/u;
/** What makes a sentence of a label, unless it asks. */
const STATES =
  /^(?!(?:what|who|whom|how|why|where|when|which|if)\s).*\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|gets?|wants?|takes?|\p{Ll}{3,}ed)(?:\s|$)/iu;
const NUMBERED_ITEM = /^\s{0,3}\(?(?:\d{1,2}|[a-h])[.)]\s+(?=\p{Lu})/u;
/** So many lines with labels make a form of a paragraph, or headings of a list's numbers. */
const FORM_LINES = 3;

/** What a line begins with that says what the rest of it is about, and where the rest begins; null if it begins otherwise. */
function runInLabel(line: string): { readonly label: string; readonly end: number } | null {
  const match = LABEL.exec(line) ?? RUN_IN.exec(line);
  const label = match?.[1] ?? "";
  const isShort = label.split(/\s+/).length <= (match?.[0].includes(":") ? 12 : 6);
  // “The worry, in a word: when …” is the beginning of a sentence.
  if (match && label.includes(",") && /^\p{Ll}/u.test(line.slice(match[0].length))) return null;
  return match && isShort && roleOf(label) !== null && !STATES.test(label)
    ? { label, end: match[0].length }
    : null;
}

/** Whether the numbers of a list stand before labels: “3) Who I expect to care. Authors …”. */
function numbersLabels(lines: readonly string[]): boolean {
  const labelled = lines.filter((line) => {
    const number = NUMBERED_ITEM.exec(line);
    return number !== null && runInLabel(line.slice(number[0].length)) !== null;
  });
  return labelled.length >= FORM_LINES;
}

/** “Title: …”, “Budget: …” in lines that follow each other: each label is a heading of its own; null if it is no form. */
function formOfLines({ type, lines }: Open): readonly Open[] | null {
  if (type !== "paragraph" || lines.length < FORM_LINES) return null;
  const labels = lines.map((line) => LABEL.exec(line)?.[1]);
  const known = labels.filter((label) => label !== undefined && roleOf(label) !== null);
  if (known.length < 2 || labels.filter(Boolean).length < FORM_LINES) return null;
  const pieces: Open[] = [];
  for (const [at, line] of lines.entries()) {
    const last = pieces.at(-1);
    if (labels[at] !== undefined || !last) pieces.push({ type, depth: 0, lines: [line] });
    else last.lines.push(line);
  }
  return pieces;
}

function blocksOf(open: Open, numbered: boolean): readonly Block[] {
  const form = formOfLines(open);
  if (form) return form.flatMap((piece) => labelled(piece, true));
  // “Title: …”, and on the next line “Abstract. …”.
  const next =
    open.type === "paragraph" && LABEL.test(open.lines[0] ?? "")
      ? open.lines.findIndex((line, at) => at > 0 && runInLabel(line) !== null)
      : -1;
  if (next > 0)
    return [open.lines.slice(0, next), open.lines.slice(next)].flatMap((lines) =>
      labelled({ ...open, lines }, false, numbered),
    );
  return labelled(open, false, numbered);
}

/** “Applicant: Ann Ames, Leeds”: what a form's head fills in is no part of its own that all that follows would belong to. */
function isFilledIn(label: string, rest: string): boolean {
  return (
    isSilent(roleOf(label)) &&
    rest.split(/\s+/).length <= 14 &&
    !/\s(?:is|are|was|were|will|would|can|could|may|might|shall|has|have)\s/iu.test(rest)
  );
}

/** A paragraph under its label, or as it is without one. */
function labelled(open: Open, isForm: boolean, numbered = false): readonly Block[] {
  const number = numbered && open.type === "item" ? NUMBERED_ITEM.exec(open.lines[0] ?? "") : null;
  const source = open.lines.join("\n").slice(number?.[0].length ?? 0);
  const isProse = open.type === "paragraph" || number !== null;
  const bold = isProse ? (BOLD_LABEL.exec(source) ?? NUMBERED_LABEL.exec(source)) : null;
  const plain = isProse && !bold ? (isForm ? LABEL.exec(source) : null) : null;
  const runIn = isProse && !bold && !plain ? runInLabel(source) : null;
  const label = bold?.[2] ?? plain?.[1] ?? runIn?.label;
  if (label === undefined) return [blockOf(open)];
  const rest = source.slice((bold ?? plain)?.[0].length ?? runIn?.end ?? 0);
  if (!bold && isFilledIn(label, rest)) return [blockOf(open)];
  const under: Open = number ? { type: "paragraph", depth: 0, lines: [rest] } : open;
  return [
    {
      type: "heading",
      level: 9,
      text: wordsOf(label).replace(/^(?:[A-Z]\.)?[\d.]+\s+|\?$/g, ""),
      source: label,
    },
    ...codedPieces(rest).map((line) =>
      blockOf({ ...under, type: line === rest ? under.type : "item", lines: [line] }),
    ),
  ];
}

/** “D1 Annotated refusals (6). D2 …”: a list run on in one line, each with a code of its own. */
const CODED = /(?:^|\s)(?=[DOMW]P?\d{1,2}(?:\.\d)?[:.)]?\s+\p{L})/u;

function codedPieces(text: string): readonly string[] {
  const pieces = text.split(CODED).filter((piece) => piece.trim() !== "");
  return pieces.length > 1 ? pieces.map((piece) => `- ${piece}`) : [text];
}

function blockOf({ type, depth, lines }: Open): Block {
  const source = lines.join("\n");
  if (type === "item")
    return { type, depth, text: wordsOf(source.replace(ITEM, "").replace(CHECKBOX, "")), source };
  return { type, text: wordsOf(type === "quote" ? source.replace(/^\s*>\s?/gm, "") : source), source };
}

function cellsOf(line: string): readonly string[] | null {
  const bare = line.trim();
  const isTable = bare.startsWith("|") ? bare.indexOf("|", 1) > 0 : bare.split("\t").length >= 3;
  if (!isTable) return null;
  const cells = bare.startsWith("|") ? bare.replace(/^\||\|$/g, "").split(/(?<!\\)\|/) : bare.split("\t");
  return cells.map((cell) => wordsOf(cell));
}

/** A form of two columns, question and answer: what its first column asks is a heading. */
function labelledRow(
  header: readonly string[],
  cells: readonly string[],
  source: string,
): readonly Block[] | null {
  const [label = "", text = ""] = cells;
  const isForm =
    header.length === 2 && /^(?:field|item|question|section|topic|heading)?$/iu.test(header[0] ?? "");
  if (!isForm || roleOf(label) === null) return null;
  return [
    { type: "heading", level: 9, text: label, source: label },
    { type: "paragraph", text, source },
  ];
}

function isDivider(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-*:?$/.test(cell));
}

/** The words of Markdown, on one line: emphasis, code marks, links and pictures are what they show. */
export function wordsOf(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]\n]{0,300})\]\([^)\s]{0,1000}\)/g, "$1")
    .replace(/<(https?:[^>\s]{1,500})>/g, "$1")
    .replace(/(\*\*|__|~~)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\d*_])([*_])(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\p{L}\d*_])/gu, "$2")
    .replace(/`([^`\n]{1,300})`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
