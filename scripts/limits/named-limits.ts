import type { Node } from "oxc-parser";
import { childrenOf } from "@/scripts/source/children-of";
import { parseSource } from "@/scripts/source/parse-source";

/** A length that stands in a source file as a number, where it should be named in `lib/domain/limits.ts`. */
export type LooseLimit = { readonly line: number; readonly code: string };

/** Calls that bound a text or a list in an input, and attributes and rules that do so in a form. */
const BOUNDING_CALLS = new Set(["text", "optionalText", "displayName", "atMost"]);
const BOUNDING_NAMES = new Set(["maxLength", "minLength"]);

/**
 * The numbers that bound a text or a list without a name: in the texts of inputs, in `maxLength`, and in `.max(…)` that has a
 * sentence for people.
 */
export function looseLimits(file: string, source: string): readonly LooseLimit[] {
  const found: LooseLimit[] = [];
  walk(parseSource(file, source), [], (node) => {
    if (!boundsWithNumber(node)) return;
    found.push({
      line: source.slice(0, node.start).split("\n").length,
      code: source.slice(node.start, node.end),
    });
  });
  return found;
}

/**
 * The named limit of each text of a form or an input: in `register("reason", atMost(TEXT_LIMITS.x))` and in
 * `reason: text(TEXT_LIMITS.x)` it is x of reason.
 */
export function limitsByField(file: string, source: string): Readonly<Record<string, string>> {
  const limits: Record<string, string> = {};
  walk(parseSource(file, source), [], (node, around) => {
    if (node.type !== "MemberExpression" || nameOf(node.object) !== "TEXT_LIMITS") return;
    const field = around
      .toReversed()
      .map(fieldOf)
      .find((name) => name !== null);
    if (field) limits[field] = nameOf(node.property);
  });
  return limits;
}

function boundsWithNumber(node: Node): boolean {
  if (node.type === "CallExpression") {
    const [first, second] = node.arguments;
    if (first?.type !== "Literal" || typeof first.value !== "number") return false;
    const called =
      node.callee.type === "MemberExpression" ? nameOf(node.callee.property) : nameOf(node.callee);
    return BOUNDING_CALLS.has(called) || (called === "max" && second !== undefined && isSaid(second));
  }
  if (node.type === "JSXAttribute" || node.type === "Property") {
    const name = nameOf(node.type === "JSXAttribute" ? node.name : node.key);
    return BOUNDING_NAMES.has(name) && node.value !== null && holdsNumber(node.value);
  }
  return false;
}

/** A sentence out of `lib/messages` about how much it is; those of ids and addresses say that there is no such thing. */
function isSaid(node: Node): boolean {
  const name = nameOf(node.type === "CallExpression" ? node.callee : node);
  return /many|long|large|most/i.test(name);
}

function fieldOf(node: Node): string | null {
  if (node.type === "CallExpression" && nameOf(node.callee) === "register") {
    const [name] = node.arguments;
    if (name?.type === "Literal") return String(name.value);
    if (name?.type === "TemplateLiteral") return name.quasis.at(-1)?.value.cooked?.replace(/^\./, "") ?? null;
  }
  const isRule = node.type === "Property" && BOUNDING_NAMES.has(nameOf(node.key));
  return node.type === "Property" && !isRule ? nameOf(node.key) : null;
}

function walk(
  node: Node,
  around: readonly Node[],
  visit: (node: Node, around: readonly Node[]) => void,
): void {
  visit(node, around);
  for (const child of childrenOf(node)) walk(child, [...around, node], visit);
}

function holdsNumber(node: Node): boolean {
  return (node.type === "Literal" && typeof node.value === "number") || childrenOf(node).some(holdsNumber);
}

function nameOf(node: Node): string {
  if (node.type === "MemberExpression") return nameOf(node.property);
  return node.type === "Identifier" || node.type === "JSXIdentifier" ? node.name : "";
}
