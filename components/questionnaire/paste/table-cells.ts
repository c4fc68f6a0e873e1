import type { Element, ElementContent } from "hast";

const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre div section article dl dt dd table thead tbody tr td th hr".split(
    " ",
  ),
);

/** The cells of a table, in reading order. */
function tableCellsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [];
    return node.tagName === "td" || node.tagName === "th" ? [node] : tableCellsOf(node.children);
  });
}

/** The only cell of a table that has no other: a frame somebody drew around a text. */
export function onlyCell(table: Element): Element | null {
  const [first, ...others] = tableCellsOf(table.children);
  return first && others.length === 0 ? first : null;
}

/** Markdown has no table without a header: where none is marked, the first row is it. */
export function withHeaderRow(nodes: ElementContent[]): ElementContent[] {
  const cells = tableCellsOf(nodes);
  const first = firstRow(nodes);
  if (first && !cells.some(({ tagName }) => tagName === "th")) {
    for (const cell of tableCellsOf([first])) cell.tagName = "th";
  }
  return nodes;
}

function firstRow(nodes: readonly ElementContent[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    const row = node.tagName === "tr" ? node : firstRow(node.children);
    if (row) return row;
  }
  return undefined;
}

/** Markdown's cells hold one line: paragraphs follow each other, items of a list are set apart by semicolons. */
export function cellText(nodes: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  for (const node of nodes) {
    const isBlock = node.type === "element" && BLOCKS.has(node.tagName);
    if (isBlock && line.some(hasWords)) line.push({ type: "text", value: separatorFor(node) });
    if (isBlock) line.push(...cellText(node.children));
    else if (node.type === "element" && node.tagName === "br") line.push({ type: "text", value: " " });
    else line.push(node);
  }
  return line;
}

function separatorFor(node: Element): string {
  return node.tagName === "li" ? "; " : " ";
}

function hasWords(node: ElementContent): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  return node.type === "element" && node.children.some(hasWords);
}
