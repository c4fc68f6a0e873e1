import { importsOf } from "@/scripts/zones/imports-of";

/**
 * Files that import each other, directly or around, types too: each group once, sorted. Empty where imports go one way only.
 *
 * @param sources the files by path.
 */
export function importCycles(sources: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const followed = new Map(
    [...sources].map(([file, source]) => [
      file,
      importsOf(file, source).flatMap(({ kind, name }) => (kind === "ours" ? fileAt(sources, name) : [])),
    ]),
  );
  return groups(followed).filter((group) => group.length > 1);
}

/** The folders that lead back to themselves through others, by the imports of the files in them. */
export function folderCycles(
  sources: ReadonlyMap<string, string>,
  folderOf: (file: string) => string,
): readonly (readonly string[])[] {
  const followed = new Map<string, string[]>();
  for (const [file, source] of sources) {
    const to = importsOf(file, source).flatMap(({ kind, name }) =>
      kind === "ours" ? fileAt(sources, name).map(folderOf) : [],
    );
    followed.set(folderOf(file), [...(followed.get(folderOf(file)) ?? []), ...to]);
  }
  return groups(followed).filter((group) => group.length > 1);
}

function fileAt(sources: ReadonlyMap<string, string>, name: string): readonly string[] {
  return ["", ".ts", ".tsx"].map((ending) => `${name}${ending}`).filter((file) => sources.has(file));
}

/** The strongly connected parts of a graph, after Tarjan (1972). */
function groups(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const at = index.size;
    index.set(node, at);
    low.set(node, at);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      const reached = index.has(next) ? (open.includes(next) ? (index.get(next) ?? at) : at) : visit(next);
      low.set(node, Math.min(low.get(node) ?? at, reached));
    }
    if (low.get(node) === at) found.push(open.splice(open.indexOf(node)).sort());
    return low.get(node) ?? at;
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
