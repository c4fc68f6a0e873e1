import { type Node, visitorKeys } from "oxc-parser";

/** The nodes directly under a node of a source file, in the order they stand. */
export function childrenOf(node: Node): readonly Node[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => {
    const value = (node as unknown as Record<string, Node | readonly Node[] | null | undefined>)[key];
    return (Array.isArray(value) ? value : [value]).filter((each): each is Node => each != null);
  });
}
