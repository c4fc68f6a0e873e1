import type { Finding } from "@/lib/domain/findings/finding";
import { type Item, strong, text, words } from "@/lib/domain/report/blocks/block";
import type { EvaluatedNode, Verdict } from "@/lib/domain/rules/evaluated-node";

/** The rule's condition as it was evaluated, where a rule yields the finding: the same tree, a verdict at every node, the answers compared. */
export function becauseItem({ because, answers }: Finding): readonly Item[] {
  if (!because) return [];
  const labels = new Map(answers.map(({ path, label }) => [path, label]));
  const fold = { depth: 2, title: "The condition, as evaluated" } as const;
  return [{ inlines: [], items: [nodeItem(because, labels)], fold }];
}

function nodeItem(node: EvaluatedNode, labels: ReadonlyMap<string, string>): Item {
  const { path, op, expected, items = [], children = [] } = node;
  const said =
    path === undefined
      ? [
          JOINS[op] ?? op,
          expected ? ` ${expected}` : "",
          items.length > 0 ? `: ${items.map(({ label }) => label).join("; ")}` : "",
        ]
      : [labels.get(path) ?? path, expected ? ` ${expected}` : ""];
  return {
    inlines: [strong(VERDICTS[node.verdict]), words(" · "), text(said.join(""))],
    ...(children.length > 0 && { items: children.map((child) => nodeItem(child, labels)) }),
  };
}

const VERDICTS: { readonly [verdict in Verdict]: string } = {
  met: "met",
  "not-met": "not met",
  unanswered: "unanswered",
  "not-applicable": "not applicable",
};

const JOINS: { readonly [op: string]: string } = {
  all: "All of these",
  any: "At least one of these",
  not: "Not the following",
  some: "For at least one record",
  every: "For every record",
  count: "Number of records",
  "some-referring": "At least one record refers here",
  "refers-to": "The record referred to",
};
