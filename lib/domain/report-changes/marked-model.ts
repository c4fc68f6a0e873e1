import type { SocialModel } from "@/lib/domain/model/social-model";
import type { ModelMark, NodeChange } from "@/lib/domain/report-changes/model-changes";

/**
 * A model to be drawn with its changes in the labels of its nodes, so that every painter and every reader gets them: "New: …".
 * `side` says which of the two models it is; what is marked in the other only has no node here.
 */
export function markedModel(
  model: SocialModel,
  changes: readonly NodeChange[],
  side: "before" | "now",
  words: Readonly<Record<ModelMark, (label: string) => string>>,
): SocialModel {
  const marks = new Map(
    changes.flatMap((change) => {
      const seen = change[side];
      return seen ? [[seen.node.id, change.mark] as const] : [];
    }),
  );
  return {
    ...model,
    nodes: model.nodes.map((node) => {
      const mark = marks.get(node.id);
      return mark ? { ...node, label: words[mark](node.label), mark } : node;
    }),
  };
}
