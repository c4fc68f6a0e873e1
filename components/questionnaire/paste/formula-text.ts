import type { Element, ElementContent } from "hast";
import { classesOf } from "@/components/questionnaire/paste/style-words";

/** What programs put around a formula: an element or a class of theirs, in which it stands once to be seen and once to be read out. */
const FRAMES = / (katex|katex-display|MathJax|MathJax_Display|mwe-math-element|ltx_Math) /;

/** Whether an element is a formula, with all its forms. */
export function isFormula(element: Element): boolean {
  if (element.tagName === "math" || element.tagName === "mjx-container") return true;
  const isFrame = FRAMES.test(classesOf(element)) && element.tagName !== "img";
  return isFrame && (find(element, "math") !== null || formulaImage(element) !== null);
}

/**
 * A formula once, as its author wrote it in TeX, between dollars, if that came along; else the words in it. Empty for a formula
 * that has neither.
 */
export function formulaText(element: Element): string {
  const math = find(element, "math");
  const tex = (math && (annotation(math) ?? written(math, "alttext"))) ?? formulaImage(element);
  if (tex) return `$${withoutStyle(tex)}$`;
  return wordsOf(math ?? element);
}

/** An image of a formula: what its description says, in TeX; null for any other. */
export function formulaImage(element: Element): string | null {
  if (element.tagName === "img") {
    const alt = written(element, "alt") ?? "";
    return / (mwe-math|tex|latex|math)/i.test(classesOf(element)) || /^\{\\displaystyle/.test(alt)
      ? alt.trim()
      : null;
  }
  for (const child of element.children) {
    const found = child.type === "element" ? formulaImage(child) : null;
    if (found) return found;
  }
  return null;
}

function annotation(math: Element): string | null {
  const found = find(math, "annotation", (each) => /tex/i.test(written(each, "encoding") ?? ""));
  const tex = found ? allText(found).trim() : "";
  return tex === "" ? null : tex;
}

/** Wikipedia says of every formula how large it is set, and some programs end it with a comment. */
function withoutStyle(tex: string): string {
  return tex
    .trim()
    .replace(/^\{\\(?:display|text)style\s*([\s\S]*)\}$/, "$1")
    .replace(/(?<!\\)%.*$/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** What of MathML is shown: annotations are not. */
function wordsOf(node: ElementContent): string {
  if (node.type === "text") return node.value.replace(/[\u2061-\u2064]/g, "");
  if (node.type !== "element" || /^annotation/.test(node.tagName)) return "";
  return node.children.map(wordsOf).join("").replace(/\s+/g, " ");
}

/** All text in an element, shown or not. */
export function allText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(allText).join("") : "";
}

/** Attributes of other languages than HTML keep their case in some parsers. */
function written(element: Element, name: string): string | null {
  const key = Object.keys(element.properties).find((each) => each.toLowerCase() === name);
  const value = key === undefined ? undefined : element.properties[key];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function find(
  element: Element,
  name: string,
  fits: (element: Element) => boolean = () => true,
): Element | null {
  if (element.tagName === name && fits(element)) return element;
  for (const child of element.children) {
    const found = child.type === "element" ? find(child, name, fits) : null;
    if (found) return found;
  }
  return null;
}
