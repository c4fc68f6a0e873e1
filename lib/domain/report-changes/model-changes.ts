import type { ModelNode, SocialModel } from "@/lib/domain/model/social-model";

/** What became of a node. */
export type ModelMark = "new" | "changed" | "gone";

/** A node as a reader sees it: with the likelihood of its lines where it is a use, and with what leads to it. */
export type SeenNode = {
  readonly node: ModelNode;
  readonly likelihood?: number;
  /** Names of the channels of a recipient, of the recipients of a use. Others are reached by many, who say it themselves. */
  readonly through: readonly string[];
};

export type NodeChange = {
  readonly mark: ModelMark;
  readonly before: SeenNode | null;
  readonly now: SeenNode | null;
};

/**
 * What differs between two social models: nodes that are new or changed in the order of the second, then those gone. A node is
 * the same node while its id is. It is changed when its words, stance or likelihood differ, or when it is reached through others.
 */
export function modelChanges(before: SocialModel, now: SocialModel): readonly NodeChange[] {
  const [was, is] = [seenIn(before), seenIn(now)];
  const present = [...is].flatMap(([id, node]): readonly NodeChange[] => {
    const former = was.get(id);
    if (!former) return [{ mark: "new", before: null, now: node }];
    return isSame(former, node) ? [] : [{ mark: "changed", before: former, now: node }];
  });
  const gone = [...was].filter(([id]) => !is.has(id));
  return [...present, ...gone.map(([, node]): NodeChange => ({ mark: "gone", before: node, now: null }))];
}

/** By the ids of what leads there: a name that changed elsewhere is no change here. */
type Seen = SeenNode & { readonly from: readonly string[] };

function isSame(a: Seen, b: Seen): boolean {
  const said = ({ node, likelihood, from }: Seen) => JSON.stringify([node, likelihood, from]);
  return said(a) === said(b);
}

function seenIn({ nodes, edges }: SocialModel): ReadonlyMap<string, Seen> {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return new Map(
    nodes.map((node) => {
      const isOfFew = node.layer === "recipient" || node.layer === "use";
      const from = isOfFew
        ? edges
            .filter(({ to }) => to === node.id)
            .map((edge) => edge.from)
            .sort()
        : [];
      const own = edges.find(
        ({ from: start, to }) => node.layer === "use" && (start === node.id || to === node.id),
      );
      return [
        node.id,
        {
          node,
          ...(own?.likelihood !== undefined && { likelihood: own.likelihood }),
          from,
          through: from.map((id) => names.get(id) ?? id),
        },
      ];
    }),
  );
}
