import type { Node } from "oxc-parser";
import { childrenOf } from "@/scripts/source/children-of";
import { parseSource } from "@/scripts/source/parse-source";

/**
 * What each top-level name of a project's files uses of the others: by names, not by files, so that an import alone, or an
 * export that nobody uses, connects nothing. Types are left out.
 */
export type SymbolGraph = ReadonlyMap<SymbolName, ReadonlySet<SymbolName>>;

/**
 * `file#name`; the name is `default` for a default export, `*` for a file's statements without a name, and `**` for all of
 * its names, as a namespace or an import at run time takes them.
 */
export type SymbolName = `${string}#${string}`;

type Imported = ReadonlyMap<string, { readonly from: string; readonly name: string }>;

/**
 * Reads the graph of some files.
 * @param sources text by path from the project's root
 * @param resolve the path an import leads to, or null where it leads out of these files
 */
export function symbolGraph(
  sources: ReadonlyMap<string, string>,
  resolve: (specifier: string, from: string) => string | null,
): SymbolGraph {
  const graph = new Map<SymbolName, Set<SymbolName>>();
  for (const [file, source] of sources) {
    const { body } = parseSource(file, source);
    const imported = importsOf(body, (specifier) => resolve(specifier, file));
    const declared = new Set(body.flatMap(declaredBy));
    const own = new Map<SymbolName, Set<SymbolName>>();
    const uses = (name: string, node: Node) => {
      const used = usedIn(node, file, declared, imported, (specifier) => resolve(specifier, file));
      const known = own.get(`${file}#${name}`) ?? new Set();
      own.set(`${file}#${name}`, new Set([...known, ...used]));
    };
    for (const statement of body) {
      if (statement.type === "ImportDeclaration" || statement.type.startsWith("TS")) continue;
      if (statement.type === "ExportDefaultDeclaration") uses("default", statement.declaration);
      if (statement.type === "ExportNamedDeclaration" && !statement.declaration) {
        const from = statement.source ? resolve(statement.source.value, file) : file;
        for (const each of statement.specifiers) {
          const local = nameOf(each.local);
          const origin = statement.source ? undefined : imported.get(local);
          const target: SymbolName = origin ? `${origin.from}#${origin.name}` : `${from}#${local}`;
          own.set(`${file}#${nameOf(each.exported)}`, new Set([target]));
        }
        continue;
      }
      const names = declaredBy(statement);
      for (const name of names.length > 0 ? names : ["*"]) uses(name, statement);
    }
    graph.set(`${file}#**`, new Set(own.keys()));
    for (const [name, used] of own) graph.set(name, used);
  }
  return graph;
}

/** Everything that can be reached from these names, themselves included; a file's unnamed statements come with any of its names. */
export function reachableFrom(graph: SymbolGraph, roots: Iterable<SymbolName>): ReadonlySet<SymbolName> {
  const seen = new Set<SymbolName>();
  const left = [...roots];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    left.push(`${fileOf(next)}#*`, ...(graph.get(next) ?? []));
  }
  return seen;
}

export function fileOf(symbol: SymbolName): string {
  return symbol.slice(0, symbol.lastIndexOf("#"));
}

function importsOf(body: readonly Node[], resolve: (specifier: string) => string | null): Imported {
  const imported = new Map<string, { from: string; name: string }>();
  for (const node of body) {
    if (node.type !== "ImportDeclaration" || node.importKind === "type") continue;
    const from = resolve(node.source.value);
    if (from === null) continue;
    for (const each of node.specifiers) {
      if (each.type === "ImportSpecifier" && each.importKind === "type") continue;
      const name = each.type === "ImportSpecifier" ? nameOf(each.imported) : "default";
      imported.set(each.local.name, { from, name: each.type === "ImportNamespaceSpecifier" ? "**" : name });
    }
  }
  return imported;
}

function declaredBy(statement: Node): readonly string[] {
  if (statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration") {
    return statement.declaration ? declaredBy(statement.declaration) : [];
  }
  if (statement.type === "VariableDeclaration") {
    return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : namesIn(id)));
  }
  if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") {
    return statement.id ? [statement.id.name] : [];
  }
  return [];
}

/** The names a pattern binds: `{ a, b: c }` binds a and c. */
function namesIn(node: Node): readonly string[] {
  if (node.type === "Identifier") return [node.name];
  if (node.type === "Property") return namesIn(node.value);
  return childrenOf(node).flatMap(namesIn);
}

function usedIn(
  root: Node,
  file: string,
  declared: ReadonlySet<string>,
  imported: Imported,
  resolve: (specifier: string) => string | null,
): ReadonlySet<SymbolName> {
  const used = new Set<SymbolName>();
  const visit = (node: Node) => {
    if (node.type.startsWith("TS") && !node.type.endsWith("Expression")) return;
    if (node.type === "ImportExpression" && node.source.type === "Literal") {
      const from = resolve(String(node.source.value));
      if (from !== null) used.add(`${from}#**`);
    }
    if (node.type === "Identifier" || node.type === "JSXIdentifier") {
      const origin = imported.get(node.name);
      if (origin) used.add(`${origin.from}#${origin.name}`);
      else if (declared.has(node.name)) used.add(`${file}#${node.name}`);
    }
    for (const child of childrenOf(node)) {
      if (!isOnlyAName(node, child)) visit(child);
    }
  };
  visit(root);
  return used;
}

/** `a` in `x.a`, `{ a: 1 }` and `<X a={1} />` names a property, nothing of this file. */
function isOnlyAName(node: Node, child: Node): boolean {
  if (node.type === "MemberExpression") return !node.computed && child === node.property;
  if (node.type === "Property") return !node.computed && !node.shorthand && child === node.key;
  if (node.type === "JSXAttribute") return child === node.name;
  return false;
}

function nameOf(node: Node): string {
  return node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "default";
}
