import type { Path } from "@/lib/domain/assessment/path";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";

/** Every answer that an evaluated condition read, in the order read, without repeats. */
export function pathsRead(node: EvaluatedNode): readonly Path[] {
  const paths = new Set<Path>();
  const visit = ({ path, items, children }: EvaluatedNode) => {
    if (path !== undefined) paths.add(path);
    for (const item of items ?? []) for (const itemPath of item.paths) paths.add(itemPath);
    for (const child of children ?? []) visit(child);
  };
  visit(node);
  return [...paths];
}

/** The answers that keep an unanswered condition from a conclusion. None for a condition with any other verdict. */
export function pathsMissing(node: EvaluatedNode): readonly Path[] {
  const paths = new Set<Path>();
  const visit = ({ verdict, path, children }: EvaluatedNode) => {
    if (verdict !== "unanswered") return;
    if (children && children.length > 0) children.forEach(visit);
    else if (path !== undefined) paths.add(path);
  };
  visit(node);
  return [...paths];
}

/**
 * The records of a list that made the condition what it is: those for which it was met; where it only asks that something is
 * not so, those for which it was not. Branches that did not contribute to the verdict are left out.
 */
export function matchingRecords(node: EvaluatedNode, list: string): readonly string[] {
  const meeting = new Set<string>();
  const failing = new Set<string>();
  contributing(node, true, (part, wanted) => {
    if (part.list !== list) return;
    for (const child of part.children ?? []) {
      if (child.record !== undefined && child.verdict === (wanted ? "met" : "not-met")) {
        (wanted ? meeting : failing).add(child.record);
      }
    }
  });
  return [...(meeting.size > 0 ? meeting : failing)];
}

/** The labels of a fact's items, from the branches that contributed to the verdict. */
export function factItems(node: EvaluatedNode, fact: string): readonly string[] {
  const labels = new Set<string>();
  contributing(node, true, (part) => {
    if (part.fact === fact) for (const { label } of part.items ?? []) labels.add(label);
  });
  return [...labels];
}

function contributing(
  node: EvaluatedNode,
  wanted: boolean,
  see: (node: EvaluatedNode, wanted: boolean) => void,
): void {
  if (node.verdict !== (wanted ? "met" : "not-met")) return;
  see(node, wanted);
  const below = node.op === "not" ? !wanted : wanted;
  for (const child of node.children ?? []) contributing(child, below, see);
}
