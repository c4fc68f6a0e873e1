import type { Finding } from "@/lib/domain/findings/finding";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import { becauseTree } from "@/messages/report";

const JOINS: Record<string, string> = becauseTree.joins;

type Props = { readonly finding: Finding };

/** The rule's condition as it was evaluated: the same tree, a verdict at every node, the answers compared. */
export function BecauseTree({ finding }: Props) {
  const labels = new Map(finding.answers.map((answer) => [answer.path, answer]));
  return (
    <ul className="text-sm">
      <TreeNode node={finding.because} labels={labels} />
    </ul>
  );
}

function TreeNode({
  node,
  labels,
}: {
  readonly node: EvaluatedNode;
  readonly labels: ReadonlyMap<string, Finding["answers"][number]>;
}) {
  const answer = node.path === undefined ? undefined : labels.get(node.path);
  return (
    <li className="py-0.5">
      <span className="font-semibold">{becauseTree.verdicts[node.verdict]}</span>
      <span className="text-quiet"> · </span>
      {node.path === undefined ? (
        <span>
          {JOINS[node.op] ?? node.op}
          {node.expected && ` ${node.expected}`}
          {node.items && node.items.length > 0 && `: ${node.items.map((item) => item.label).join("; ")}`}
        </span>
      ) : (
        <span>
          {answer?.label ?? node.path} <span className="text-quiet">{node.expected}</span>
        </span>
      )}
      {node.children && node.children.length > 0 && (
        <ul className="ms-2 border-s border-hairline ps-4">
          {node.children.map((child, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the tree of a frozen finding never changes
            <TreeNode key={index} node={child} labels={labels} />
          ))}
        </ul>
      )}
    </li>
  );
}
