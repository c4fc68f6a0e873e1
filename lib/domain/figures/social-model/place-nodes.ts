import type { DrawnNode, GatheredModel } from "@/lib/domain/figures/social-model/gathered-model";
import { LABEL, type NodeTexts, nodeTexts, SMALL } from "@/lib/domain/figures/social-model/node-texts";
import { orderNodes } from "@/lib/domain/figures/social-model/order-nodes";
import { settled } from "@/lib/domain/figures/social-model/settle";
import { LAYERS, type Layer, type ModelEdge } from "@/lib/domain/model/social-model";

export type PlacedNode = DrawnNode & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: NodeTexts;
};

/** An edge as the points its curve starts and ends at; it leaves and arrives horizontally. */
export type PlacedEdge = ModelEdge & {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

export type PlacedModel = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
};

/**
 * Five columns that fit the width of an A4 page upright, at 0.57 points a unit: a label is then 7.1 points high. Wide gaps are
 * where every node may be joined to every other; between recipients and their own uses hardly a line crosses.
 */
export const COLUMNS: Readonly<Record<Layer, { readonly x: number; readonly width: number }>> = {
  output: { x: 2, width: 116 },
  channel: { x: 180, width: 98 },
  recipient: { x: 324, width: 140 },
  use: { x: 494, width: 150 },
  effect: { x: 736, width: 112 },
};
export const WIDTH = 850;
export const LINE_HEIGHT = { label: LABEL * 1.25, small: SMALL * 1.28 };
export const INSET = { x: 9, y: 5.5 };
const NODE_GAP = 8;
/** Nodes of a short column stand at least this far apart where there is room, so that the lines between them do. */
const WIDEST_GAP = 64;
const SPREAD = 0.7;

/**
 * Places the model in five columns, one a layer, left to right, from y = 0 down. The tallest is packed; from there to either side
 * every node stands as near as its neighbours let it to the middle of those it is joined to. An empty model has no height.
 */
export function placeNodes(model: GatheredModel): PlacedModel {
  const order = orderNodes(model);
  const sized = new Map(model.nodes.map((node) => [node.id, sizedNode(node)]));
  const columns = LAYERS.map((layer) => order[layer].flatMap((id) => sized.get(id) ?? []));
  const heights = columns.map((column) => columnHeight(column));
  const height = Math.max(0, ...heights);
  const tallest = heights.indexOf(height);
  const placed: (readonly PlacedNode[])[] = columns.map((column) => packed(column, height));
  const beside = (at: number, other: number) => {
    placed[at] = drawnTo(placed[at] ?? [], placed[other] ?? [], model.edges, height);
  };
  for (let at = tallest - 1; at >= 0; at -= 1) beside(at, at + 1);
  for (let at = tallest + 1; at < LAYERS.length; at += 1) beside(at, at - 1);
  const nodes = placed.flat();
  return { width: WIDTH, height, nodes, edges: placeEdges(model.edges, nodes) };
}

/** One below the other, the column centred. */
function packed(column: readonly PlacedNode[], height: number): readonly PlacedNode[] {
  const gap = gapOf(column, height);
  let y = (height - columnHeight(column, gap)) / 2;
  return column.map((node) => {
    const at = { ...node, y };
    y += node.height + gap;
    return at;
  });
}

/** A column in its order, every node drawn to the middle of what it is joined to in the column beside it. */
function drawnTo(
  column: readonly PlacedNode[],
  beside: readonly PlacedNode[],
  edges: readonly ModelEdge[],
  height: number,
): readonly PlacedNode[] {
  const middles = new Map(beside.map((node) => [node.id, middleOf(node)]));
  const wanted = column.map((node) => {
    const met = edges.flatMap(({ from, to }) => {
      const other = from === node.id ? to : to === node.id ? from : null;
      return (other !== null && middles.get(other)) || [];
    });
    const middle = met.length > 0 ? met.reduce((sum, y) => sum + y, 0) / met.length : middleOf(node);
    return { top: middle - node.height / 2, height: node.height };
  });
  const tops = settled(wanted, gapOf(column, height), height);
  return column.map((node, at) => ({ ...node, y: tops[at] ?? node.y }));
}

function middleOf({ y, height }: PlacedNode): number {
  return y + height / 2;
}

function gapOf(column: readonly PlacedNode[], height: number): number {
  const spread = (height * SPREAD - columnHeight(column, 0)) / Math.max(1, column.length - 1);
  return Math.min(WIDEST_GAP, Math.max(NODE_GAP, spread));
}

/** How high these nodes stand in one column. */
export function columnHeight(nodes: readonly { readonly height: number }[], gap = NODE_GAP): number {
  return nodes.reduce((sum, node) => sum + node.height, 0) + Math.max(0, nodes.length - 1) * gap;
}

/** A node with its texts and size, at the top of its column. */
export function sizedNode(node: DrawnNode): PlacedNode {
  const { x, width } = COLUMNS[node.layer];
  const texts = nodeTexts(node, width - 2 * INSET.x);
  const small = texts.names.length + texts.detail.length + (texts.stance ? 1 : 0);
  const height = texts.label.length * LINE_HEIGHT.label + small * LINE_HEIGHT.small + 2 * INSET.y;
  return { ...node, x, y: 0, width, height, texts };
}

function placeEdges(edges: readonly ModelEdge[], nodes: readonly PlacedNode[]): readonly PlacedEdge[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const joined = edges.filter((edge) => places.has(edge.from) && places.has(edge.to));
  const leaving = ports(joined, places, "from", "to");
  const arriving = ports(joined, places, "to", "from");
  return joined.flatMap((edge) => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    if (!from || !to) return [];
    const y1 = leaving.get(edge) ?? from.y;
    const y2 = arriving.get(edge) ?? to.y;
    return [{ ...edge, x1: from.x + from.width, y1, x2: to.x, y2 }];
  });
}

/** Where each edge meets its node: spread over the node's side in the order of the other ends, so that lines don't pile up. */
function ports(
  edges: readonly ModelEdge[],
  places: ReadonlyMap<string, PlacedNode>,
  end: "from" | "to",
  other: "from" | "to",
): ReadonlyMap<ModelEdge, number> {
  const byNode = new Map<string, ModelEdge[]>();
  for (const edge of edges) byNode.set(edge[end], [...(byNode.get(edge[end]) ?? []), edge]);
  const meeting = new Map<ModelEdge, number>();
  for (const [id, met] of byNode) {
    const node = places.get(id);
    if (!node) continue;
    met.sort((a, b) => (places.get(a[other])?.y ?? 0) - (places.get(b[other])?.y ?? 0));
    met.forEach((edge, index) => {
      meeting.set(edge, node.y + (node.height * (index + 1)) / (met.length + 1));
    });
  }
  return meeting;
}
