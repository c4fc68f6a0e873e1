import type { Element, ElementContent } from "hast";
import { styleOf } from "@/components/questionnaire/paste/style-words";

type Item = { readonly level: number; readonly isOrdered: boolean; readonly paragraph: Element };
type Open = { readonly level: number; readonly isOrdered: boolean; readonly list: Element };

/**
 * Word copies a list as paragraphs with a level and a painted marker. Gives them back as nested lists; everything else stays
 * as it is and where it is.
 */
export function foldWordLists(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: Open[] = [];
  for (const child of children) {
    const item = itemOf(child);
    if (item) open = addItem(out, open, item);
    else if (!isBlank(child) || open.length === 0) {
      open = [];
      out.push(child);
    }
  }
  return out;
}

function addItem(out: ElementContent[], open: readonly Open[], item: Item): Open[] {
  const { level, isOrdered, paragraph } = item;
  const kept = open.filter(
    (list) => list.level < level || (list.level === level && list.isOrdered === isOrdered),
  );
  const entry: Element = { type: "element", tagName: "li", properties: {}, children: paragraph.children };
  const top = kept.at(-1);
  if (top?.level === level) {
    top.list.children.push(entry);
    return kept;
  }
  const tagName = isOrdered ? "ol" : "ul";
  const list: Element = { type: "element", tagName, properties: {}, children: [entry] };
  const under = top?.list.children.at(-1);
  if (under?.type === "element") under.children.push(list);
  else out.push(list);
  return [...kept, { level, isOrdered, list }];
}

function itemOf(node: ElementContent): Item | null {
  if (node.type !== "element" || node.tagName !== "p") return null;
  const level = /level(\d+)/.exec(styleOf(node).get("mso-list") ?? "")?.[1];
  if (level === undefined) return null;
  return { level: Number(level), isOrdered: /^\s*\(?[\da-z]+[.)]/i.test(markerOf(node)), paragraph: node };
}

/** What Word painted in front of an item: “·”, “o”, “1.”, “iv)”. */
function markerOf(element: Element): string {
  for (const child of element.children) {
    if (child.type !== "element") continue;
    if (styleOf(child).get("mso-list") === "ignore") return textOf(child);
    const found = markerOf(child);
    if (found !== "") return found;
  }
  return "";
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}

function isBlank(node: ElementContent): boolean {
  return node.type === "comment" || (node.type === "text" && node.value.trim() === "");
}
