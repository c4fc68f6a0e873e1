import type { DrawnNode, GatheredModel } from "@/lib/domain/figures/social-model/gathered-model";
import {
  columnHeight,
  type PlacedModel,
  placeNodes,
  sizedNode,
} from "@/lib/domain/figures/social-model/place-nodes";

/** What fits an upright A4 page beside the width of the columns, with headings and key. */
const MOST_HEIGHT = 1060;

/**
 * The placed model in as few parts as fit a page each, of about the same height. A part holds some recipients with all that
 * they use, the channels and outputs that reach them and the effects that follow; only outputs, channels and effects may stand in
 * several parts. Outputs that reach nobody are in the first part, uses of nobody in the last.
 */
export function modelParts(model: GatheredModel): readonly PlacedModel[] {
  const whole = placeNodes(model);
  if (whole.height <= MOST_HEIGHT) return [whole];
  const chunks = chunksOf(model, whole);
  const parts = chunks.map((owners, at) =>
    placeNodes(partOf(model, owners, { isFirst: at === 0, isLast: at === chunks.length - 1 })),
  );
  return parts.length > 1 ? parts : [whole];
}

/** Recipients in the order they are drawn, cut where a part is full. */
function chunksOf(model: GatheredModel, whole: PlacedModel): readonly (readonly string[])[] {
  const recipients = whole.nodes.filter(({ layer }) => layer === "recipient");
  const blocks = recipients.map((recipient) => ({
    id: recipient.id,
    height: Math.max(recipient.height, columnHeight(usesOf(model, recipient.id).map(sizedNode))),
  }));
  for (let count = Math.ceil(columnHeight(blocks) / MOST_HEIGHT); count < blocks.length; count += 1) {
    const chunks = filled(blocks, columnHeight(blocks) / count);
    if (chunks.every((chunk) => columnHeight(chunk) <= MOST_HEIGHT)) return chunks.map(idsOf);
  }
  return blocks.map((block) => [block.id]);
}

type Block = { readonly id: string; readonly height: number };

/** One after the other, the next chunk begun where this one has about its share. */
function filled(blocks: readonly Block[], share: number): readonly (readonly Block[])[] {
  const chunks: Block[][] = [];
  for (const block of blocks) {
    const last = chunks.at(-1);
    if (last && columnHeight(last) + block.height / 2 < share) last.push(block);
    else chunks.push([block]);
  }
  return chunks;
}

const idsOf = (chunk: readonly Block[]) => chunk.map(({ id }) => id);

function usesOf(model: GatheredModel, recipient: string): readonly DrawnNode[] {
  const ends = new Set(model.edges.filter(({ from }) => from === recipient).map(({ to }) => to));
  return model.nodes.filter(({ id, layer }) => layer === "use" && ends.has(id));
}

function partOf(
  model: GatheredModel,
  recipients: readonly string[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): GatheredModel {
  const before = (ids: ReadonlySet<string>) =>
    new Set(model.edges.filter(({ to }) => ids.has(to)).map(({ from }) => from));
  const after = (ids: ReadonlySet<string>) =>
    new Set(model.edges.filter(({ from }) => ids.has(from)).map(({ to }) => to));
  const joined = new Set(model.edges.flatMap(({ from, to }) => [from, to]));
  const owned = new Set(model.edges.filter(({ to }) => to.startsWith("use:")).map(({ to }) => to));
  const kept = new Set(recipients);
  const uses = after(kept);
  if (isLast) for (const { id, layer } of model.nodes) if (layer === "use" && !owned.has(id)) uses.add(id);
  const channels = before(kept);
  const all = new Set([...kept, ...uses, ...after(uses), ...channels, ...before(channels)]);
  if (isFirst)
    for (const { id, layer } of model.nodes) if (layer === "output" && !joined.has(id)) all.add(id);
  return {
    nodes: model.nodes.filter(({ id }) => all.has(id)),
    edges: model.edges.filter(({ from, to }) => all.has(from) && all.has(to)),
  };
}
