import type { Break, Nodes, Parents, PhrasingContent, Text } from "mdast";

type Span = Extract<PhrasingContent, { type: "strong" | "emphasis" | "delete" | "link" }>;

/**
 * Makes a tree read well when written out, in place: programs cut a bold word into several runs and take the space after it
 * along, which Markdown can only write with escapes.
 */
export function tidyTree(tree: Nodes): void {
  if (!("children" in tree)) return;
  for (const child of tree.children) tidyTree(child);
  const parent: { children: Nodes[] } = tree;
  if (isPhrasingParent(tree)) parent.children = trimmed(tree, merged(parent.children.flatMap(hoisted)));
  parent.children = parent.children.filter((child) => !isEmpty(child));
  if (tree.type === "list") tightenList(tree);
}

function isPhrasingParent(node: Parents): boolean {
  return ["paragraph", "heading", "tableCell", "strong", "emphasis", "delete", "link"].includes(node.type);
}

/** Spaces and breaks at the edges of a bold, italic or linked run move out of it; a run without words dissolves. */
function hoisted(node: Nodes): Nodes[] {
  if (!isSpan(node)) return [node];
  const inner = [...node.children] as PhrasingContent[];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  while (inner[0] && takeEdge(inner, "first", before));
  while (inner.at(-1) && takeEdge(inner, "last", after));
  const kept = inner.length > 0 ? [{ ...node, children: inner } as Nodes] : [];
  return [...before, ...kept, ...after.reverse()];
}

/** Moves what is blank at one end to `out`; says whether there may be more. */
function takeEdge(inner: PhrasingContent[], end: "first" | "last", out: PhrasingContent[]): boolean {
  const at = end === "first" ? 0 : inner.length - 1;
  const node = inner[at];
  if (node?.type === "break") {
    out.push(...(inner.splice(at, 1) as Break[]));
    return true;
  }
  if (node?.type !== "text") return false;
  const rest = end === "first" ? node.value.trimStart() : node.value.trimEnd();
  if (rest === node.value) return false;
  out.push({ type: "text", value: " " });
  if (rest === "") inner.splice(at, 1);
  else inner[at] = { type: "text", value: rest };
  return rest === "";
}

/** Runs of one kind that follow each other, perhaps with a space between, become one. */
function merged(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === "text" && last?.type === "text") {
      out[out.length - 1] = { type: "text", value: `${last.value}${node.value}`.replace(/ {2,}/g, " ") };
      continue;
    }
    const space = isSpace(last) ? out.at(-2) : undefined;
    const before = space ?? last;
    if (isSpan(node) && before && before.type === node.type && isSameTarget(before, node)) {
      if (space) out.pop();
      const between: Text[] = space ? [{ type: "text", value: " " }] : [];
      const children = merged([...before.children, ...between, ...node.children]);
      out[out.length - 1] = { ...node, children } as Nodes;
    } else out.push(node);
  }
  return out;
}

/** Blocks begin and end with words. */
function trimmed(parent: Parents, nodes: Nodes[]): Nodes[] {
  if (!["paragraph", "heading", "tableCell"].includes(parent.type)) return nodes;
  const inner = [...nodes] as PhrasingContent[];
  while (inner[0] && takeEdge(inner, "first", []));
  while (inner.at(-1) && takeEdge(inner, "last", []));
  return inner;
}

/** No blank lines between items of one paragraph each. */
function tightenList(list: Extract<Nodes, { type: "list" }>): void {
  const isLoose = list.children.some(
    ({ children }) => children.filter(({ type }) => type !== "list").length > 1,
  );
  if (isLoose) return;
  list.spread = false;
  for (const item of list.children) item.spread = false;
}

function isSpan(node: Nodes | undefined): node is Span {
  return node !== undefined && ["strong", "emphasis", "delete", "link"].includes(node.type);
}

function isSameTarget(a: Nodes, b: Span): a is Span {
  return a.type !== "link" || (b.type === "link" && a.url === b.url);
}

function isSpace(node: Nodes | undefined): boolean {
  return node?.type === "text" && node.value === " ";
}

function isEmpty(node: Nodes): boolean {
  if (node.type === "text" || node.type === "inlineCode") return node.value === "";
  if (node.type === "tableCell" || node.type === "tableRow" || node.type === "break") return false;
  return "children" in node && node.children.length === 0;
}
