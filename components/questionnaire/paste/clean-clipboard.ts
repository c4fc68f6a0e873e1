import type { Element, ElementContent, Properties, RootContent } from "hast";
import { raisedText } from "@/components/questionnaire/paste/raised-text";
import {
  boldness,
  classesOf,
  isHidden,
  isStruck,
  raised,
  slant,
  styleOf,
} from "@/components/questionnaire/paste/style-words";
import { cellText, onlyCell, withHeaderRow } from "@/components/questionnaire/paste/table-cells";
import { foldWordLists } from "@/components/questionnaire/paste/word-lists";

/** Where in the document: bold means nothing in a heading, spaces mean something in code. */
type Place = { readonly inHeading: boolean; readonly inCode: boolean };

/** Never kept, nor anything in them. */
const DROPPED = new Set(
  "script style head meta link title base noscript template svg math canvas video audio picture source track iframe frame object embed applet button select option textarea dialog col colgroup".split(
    " ",
  ),
);
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
};

/**
 * What is worth keeping of a document from the clipboard, as elements Markdown has a sign for: no attributes but addresses,
 * no images, scripts or forms; styles that mean bold or italic become elements, painted lists become lists.
 */
export function cleanClipboard(
  nodes: readonly RootContent[],
  place: Place = { inHeading: false, inCode: false },
): ElementContent[] {
  const content = nodes.filter((node) => node.type !== "doctype");
  return foldWordLists(content).flatMap((node) => cleaned(node, place));
}

function cleaned(node: ElementContent, place: Place): ElementContent[] {
  if (node.type === "text") return [text(plainSpaces(node.value, place.inCode))];
  if (node.type !== "element") return [];
  const style = styleOf(node);
  const name = RENAMED[node.tagName] ?? node.tagName;
  if (DROPPED.has(name) || isHidden(style)) return [];
  if (name === "img") return imageText(node);
  if (name === "input") return checkbox(node);
  const frame = name === "table" ? onlyCell(node) : null;
  if (frame) return cleanClipboard(frame.children, place);
  const lift = raised(style) ?? (name === "sup" || name === "sub" ? name : null);
  const inHeading = place.inHeading || /^h[1-6]$/.test(name);
  const inside = cleanClipboard(node.children, { inHeading, inCode: place.inCode || name === "pre" });
  if (lift && !place.inCode) return [text(raisedText(inside.map(textOf).join(""), lift))];
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
  const described = String(node.properties.alt ?? "").trim();
  return described === "" ? [] : [text(`(image: ${described})`)];
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

/** Spaces that only keep words together on a page become plain ones; characters without width go. */
function plainSpaces(value: string, inCode: boolean): string {
  const plain = value.replace(/[\u00a0\u202f]/g, " ").replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
  return inCode ? plain : plain.replace(/[\t\r\n]+/g, " ");
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: "text", value };
}

function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
