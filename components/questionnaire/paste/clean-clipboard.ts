import type { Element, ElementContent, Properties, RootContent } from "hast";
import { allText, formulaImage, formulaText, isFormula } from "@/components/questionnaire/paste/formula-text";
import { raisedText } from "@/components/questionnaire/paste/raised-text";
import {
  boldness,
  classesOf,
  isHidden,
  isPaintedMarker,
  isStruck,
  raised,
  slant,
  styleOf,
} from "@/components/questionnaire/paste/style-words";
import { cellText, onlyCell, withHeaderRow } from "@/components/questionnaire/paste/table-cells";
import { foldWordLists } from "@/components/questionnaire/paste/word-lists";
import { cleanText } from "@/lib/domain/assessment/visible-text";

/**
 * Where in the document: bold means nothing in a heading, spaces mean something in code. `all`: also what nobody is meant to read
 * as part of the text. `formulas` gathers every form of each formula that is kept.
 */
type Place = {
  readonly inHeading: boolean;
  readonly inCode: boolean;
  readonly all: boolean;
  readonly formulas: string[];
};

/** Never kept, nor anything in them: no words of a document. */
const DROPPED = new Set(
  "script style head meta link title base noscript template canvas video audio source track iframe frame object embed applet col colgroup annotation".split(
    " ",
  ),
);
/** Parts of a program, on a page: their words belong to no text, as a rule. */
const CONTROLS = new Set("button select option optgroup textarea dialog".split(" "));
/** Kept as they are, without their attributes; every other element gives way to what is in it. */
const KEPT = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table thead tbody tfoot tr td th caption br hr strong em del dl dt dd div section article body".split(
    " ",
  ),
);
const RENAMED: Readonly<Record<string, string>> = {
  b: "strong",
  i: "em",
  s: "del",
  strike: "del",
  tt: "code",
  kbd: "code",
  samp: "code",
  // Blocks without a sign of their own: what stands in them is not joined to what stands before.
  ...Object.fromEntries(
    "address aside details dialog fieldset figcaption figure footer form header hgroup legend main nav option search summary"
      .split(" ")
      .map((name) => [name, "div"]),
  ),
};

/**
 * What is worth keeping of a document from the clipboard, as elements Markdown has a sign for: no attributes but addresses,
 * no images, scripts or forms; styles that mean bold or italic become elements, painted lists become lists, formulas their TeX.
 * With `all` in the place, hidden words and those of buttons too.
 */
export function cleanClipboard(nodes: readonly RootContent[], place: Place): ElementContent[] {
  const content = nodes.filter((node) => node.type !== "doctype");
  return foldWordLists(content).flatMap((node) => cleaned(node, place));
}

function cleaned(node: ElementContent, place: Place): ElementContent[] {
  if (node.type === "text") return [text(plainSpaces(node.value, place.inCode))];
  if (node.type !== "element") return [];
  const style = styleOf(node);
  const name = RENAMED[node.tagName] ?? node.tagName;
  if (DROPPED.has(node.tagName) || isPaintedMarker(style)) return [];
  if (isFormula(node)) {
    place.formulas.push(allText(node));
    return [text(plainSpaces(formulaText(node), false))];
  }
  if (!place.all && (CONTROLS.has(node.tagName) || isHidden(style) || isCommentMark(node))) return [];
  if (name === "svg") return pictureText(node);
  if (name === "img") return imageText(node);
  if (name === "rp") return [];
  if (name === "rt") return reading(cleanClipboard(node.children, place));
  if (/ ltx_eqn_table /.test(classesOf(node))) return equation(node, place);
  if (name === "input") return checkbox(node);
  const frame = name === "table" ? onlyCell(node) : null;
  if (frame) return cleanClipboard(frame.children, place);
  const lift = raised(style) ?? (name === "sup" || name === "sub" ? name : null);
  const inHeading = place.inHeading || /^h[1-6]$/.test(name);
  const inside = cleanClipboard(node.children, {
    ...place,
    inHeading,
    inCode: place.inCode || name === "pre",
  });
  if (lift && !place.inCode) return [text(raisedText(inside.map(allText).join(""), lift))];
  if (place.inCode)
    return name === "code" || name === "br" ? [element(name, inside, codeLanguage(node))] : inside;
  return styled(node, name, style, inside, inHeading);
}

function styled(
  node: Element,
  name: string,
  style: ReadonlyMap<string, string>,
  inside: ElementContent[],
  inHeading: boolean,
): ElementContent[] {
  if (name === "strong") return boldness(style) === "normal" || inHeading ? inside : [element(name, inside)];
  if (name === "em") return slant(style) === "normal" ? inside : [element(name, inside)];
  if (name === "a") return linked(node, inside);
  if (name === "ul" || name === "ol") return [element(name, withoutLooseLists(inside), startOf(node))];
  if (name === "table") return [element(name, withHeaderRow(inside))];
  if (name === "td" || name === "th") return [element(name, cellText(inside), spans(node))];
  if (name === "p") return [paragraph(node, inside)];
  if (KEPT.has(name)) return [element(name, inside, codeLanguage(node))];
  // A run of text with a style: the elements it stands for.
  let run = inside;
  if (isStruck(style)) run = [element("del", run)];
  if (slant(style) === "italic") run = [element("em", run)];
  if (boldness(style) === "bold" && !inHeading) run = [element("strong", run)];
  return run;
}

/** Word has classes where others have elements. */
function paragraph(node: Element, inside: ElementContent[]): Element {
  const classes = classesOf(node);
  if (/ MsoTitle /.test(classes)) return element("h1", inside);
  if (/ Mso(Intense)?Quote/.test(classes)) return element("blockquote", [element("p", inside)]);
  return element("p", inside);
}

/** Google Docs puts a nested list beside the item it belongs to. */
function withoutLooseLists(items: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const item of items) {
    const last = kept.findLast((other) => other.type === "element" && other.tagName === "li") as
      | Element
      | undefined;
    const isLoose = item.type === "element" && /^[uo]l$/.test(item.tagName);
    if (isLoose && last) last.children.push(item);
    else kept.push(item);
  }
  return kept;
}

/** A link keeps an address that leads somewhere by itself; one within the document, to a file or to a script is text. */
function linked(node: Element, inside: ElementContent[]): ElementContent[] {
  const href = webAddress(String(node.properties.href ?? ""));
  return href === null ? inside : [element("a", inside, { href })];
}

function webAddress(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  // Google Docs sends links through a page of its own.
  const real =
    url.hostname === "www.google.com" && url.pathname === "/url" ? url.searchParams.get("q") : null;
  if (real !== null) return webAddress(real);
  return ["http:", "https:", "mailto:"].includes(url.protocol) && url.password === "" ? written.trim() : null;
}

function imageText(node: Element): ElementContent[] {
  const formula = formulaImage(node);
  if (formula) return [text(formulaText(node))];
  const described = String(node.properties.alt ?? "").trim();
  return described === "" ? [] : [text(`(image: ${described})`)];
}

/** The words that stand in a drawing, each a label of its own. */
function pictureText(node: Element): ElementContent[] {
  const words = node.children.flatMap(function labels(child): string[] {
    if (child.type !== "element") return [];
    const isLabel = /^(text|foreignobject)$/i.test(child.tagName);
    return isLabel ? [allText(child).replace(/\s+/g, " ").trim()] : child.children.flatMap(labels);
  });
  const shown = words.filter((word) => word !== "");
  return shown.length === 0 ? [] : [text(` ${shown.join("; ")} `)];
}

/** How a word is read, which stands above it. */
function reading(inside: ElementContent[]): ElementContent[] {
  return inside.length === 0 ? [] : [text("("), ...inside, text(")")];
}

/** LaTeXML sets an equation and its number as a table. */
function equation(node: Element, place: Place): ElementContent[] {
  return [element("p", cellText(cleanClipboard(node.children, place)))];
}

/** The mark by which Word shows on a page where a comment is. */
function isCommentMark(node: Element): boolean {
  return / (msocomanchor|MsoCommentReference) /.test(classesOf(node));
}

function checkbox(node: Element): ElementContent[] {
  const { type, checked } = node.properties;
  return type === "checkbox" ? [element("input", [], { type, checked: Boolean(checked) })] : [];
}

function codeLanguage(node: Element): Properties {
  const language = / (language-[\w+#-]{1,30}) /.exec(classesOf(node))?.[1];
  return node.tagName === "code" && language ? { className: [language] } : {};
}

function startOf(node: Element): Properties {
  const { start } = node.properties;
  return node.tagName === "ol" && typeof start === "number" ? { start } : {};
}

function spans(node: Element): Properties {
  const { colSpan, rowSpan } = node.properties;
  return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
}

/** Spaces that only keep words together on a page become plain ones; signs that show nothing go. */
function plainSpaces(value: string, inCode: boolean): string {
  const plain = cleanText(value).replace(/[\u00a0\u202f]/g, " ");
  return inCode ? plain : plain.replace(/[\t\r\n]+/g, " ");
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
