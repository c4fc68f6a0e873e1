import { type Node, parseSync } from "oxc-parser";

/** A text in a component that a person would read or hear, and the line it begins on. */
export type FoundText = { readonly line: number; readonly text: string };

/** Attributes that only machines read. Any other is taken for interface text if its value reads like words. */
const TECHNICAL_ATTRIBUTES = new Set(["className", "d", "id", "key", "rel", "style", "transform", "viewBox"]);

/** Calls whose strings nobody reads: class names, selectors, names of channels, lists of words cut at spaces. */
const TECHNICAL_CALLS = new Set([
  "BroadcastChannel",
  "Error",
  "classNames",
  "closest",
  "querySelector",
  "querySelectorAll",
  "split",
]);

/** Values of `KeyboardEvent.key`, which read like words. */
const KEYS = new Set([
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "End",
  "Enter",
  "Escape",
  "Home",
  "Tab",
]);

/**
 * The interface texts that stand in a source file: every word between tags, and every string or template elsewhere that reads
 * like words. Imports, types, comparisons, class names, addresses and identifiers are none. A single word in lower case is
 * found between tags only, where it cannot be anything else.
 */
export function findTexts(file: string, source: string): readonly FoundText[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  const found: FoundText[] = [];
  const visit = (node: Node, around: readonly Node[]) => {
    if (isTechnical(node)) return;
    const text = textOf(node, around);
    if (text !== null) found.push({ line: source.slice(0, node.start).split("\n").length, text });
    else for (const child of childrenOf(node)) visit(child, [...around, node]);
  };
  visit(program, []);
  return found;
}

function isTechnical(node: Node): boolean {
  switch (node.type) {
    case "ImportDeclaration":
    case "ImportExpression":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSTypeAnnotation":
    case "TSTypeParameterInstantiation":
      return true;
    case "ExpressionStatement":
      return "directive" in node && typeof node.directive === "string";
    case "BinaryExpression":
      return node.operator === "===" || node.operator === "!==";
    case "CallExpression":
    case "NewExpression":
      return TECHNICAL_CALLS.has(nameOf(node.callee));
    case "JSXAttribute":
      return TECHNICAL_ATTRIBUTES.has(nameOf(node.name));
    case "Property":
      return nameOf(node.key) === "id";
    default:
      return false;
  }
}

function nameOf(node: Node): string {
  if (node.type === "MemberExpression") return nameOf(node.property);
  return node.type === "Identifier" || node.type === "JSXIdentifier" ? node.name : "";
}

function textOf(node: Node, around: readonly Node[]): string | null {
  if (node.type === "JSXText") return hasLetter(node.value) ? node.value.trim() : null;
  const words = wordsOf(node, around.at(-1));
  if (words === null || KEYS.has(words)) return null;
  const isText = isBetweenTags(around) ? hasLetter(words) : readsLikeWords(words);
  return isText ? words : null;
}

/** A string, or a template with an ellipsis for each value. */
function wordsOf(node: Node, parent: Node | undefined): string | null {
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.cooked ?? "").join("…");
  if (node.type !== "Literal" || typeof node.value !== "string") return null;
  return parent?.type === "Property" && parent.key === node ? null : node.value;
}

/** Only choices lie between it and the element around it. */
function isBetweenTags(around: readonly Node[]): boolean {
  const holder = around.findLast(
    ({ type }) =>
      type !== "JSXExpressionContainer" && type !== "LogicalExpression" && type !== "ConditionalExpression",
  );
  return holder?.type === "JSXElement" || holder?.type === "JSXFragment";
}

const hasLetter = (text: string) => /\p{L}/u.test(text);

/** A capital at the beginning of a word, or a word beside another word or a value; but no list of class names. */
function readsLikeWords(text: string): boolean {
  if (areClassNames(text)) return false;
  return (
    /^\s*\p{Lu}[\p{L}’'-]*\p{Ll}([\s.:,?!…]|$)/u.test(text) ||
    /(^|\s)\p{L}[\p{L}’'-]*[,;:.]?\s\p{L}+([\s.:,;?!…]|$)/u.test(text) ||
    /(^|\s)\p{Ll}{2,} …|… \p{Ll}{2,}(\s|$)/u.test(text)
  );
}

/** At least half of the words look like `mt-2`, `hover:underline` or `sm:grid-cols-[1fr]`. */
function areClassNames(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const classes = words.filter((word) => /^[a-z]+[a-z0-9]*[-:[][\w\-:[\]().,/%*&>_]*$/.test(word));
  return classes.length > 0 && classes.length * 2 >= words.length;
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => value)
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
