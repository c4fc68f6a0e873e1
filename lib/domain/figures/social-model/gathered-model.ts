/**
 * The social model as it is drawn: the model itself while it is small, else with recipients and uses of the same kind gathered
 * into one node, so that a large model stays readable without becoming smaller. What is gathered is listed beside the drawing.
 */

import type { Layer, ModelEdge, ModelNode, SocialModel, Stance } from "@/lib/domain/model/social-model";

export type DrawnNode = {
  readonly id: string;
  readonly layer: Layer;
  /** The nodes of the model it stands for: one, or several that are gathered. */
  readonly members: readonly ModelNode[];
  readonly stance?: Stance;
  /** The highest likelihood among its members, 0–1. */
  readonly likelihood?: number;
};

export type GatheredModel = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly ModelEdge[];
};

/** Up to these counts everything is drawn on its own. */
const MOST: Readonly<Record<"output" | "recipient" | "use", number>> = { output: 8, recipient: 12, use: 22 };

/** A feared use this likely keeps its recipient on its own, as long as there are few such. */
const LIKELY_FEARED = 0.5;
const MOST_APART = 5;

/**
 * Gathers what there is too much of. Every node of the model is a member of exactly one drawn node of its layer. Recipients are
 * gathered by kinds, channels and the stances of their uses, more coarsely only where that leaves too many; those with a likely
 * feared use, or with a mark, stay apart. Uses are gathered by recipient and stance, the likely feared ones again left apart; outputs by form and
 * channels. The order of the model is kept.
 */
export function gather(model: SocialModel): GatheredModel {
  const ends = endsOf(model);
  const drawn = [...gatherOutputs(model, ends), ...alone(model, "channel"), ...gatherRecipients(model, ends)];
  const place = placesOf(drawn);
  const nodes = [...drawn, ...gatherUses(model, ends, place), ...alone(model, "effect")];
  return { nodes, edges: gatherEdges(model.edges, placesOf(nodes)) };
}

type Ends = {
  readonly channels: ReadonlyMap<string, readonly string[]>;
  /** By which channels it reaches a recipient, as one text. */
  readonly reachedBy: ReadonlyMap<string, string>;
  readonly uses: ReadonlyMap<string, readonly ModelEdge[]>;
  readonly recipient: ReadonlyMap<string, string>;
  readonly likelihood: ReadonlyMap<string, number>;
};

/** What each node is joined to, by the layers at the other end. */
function endsOf({ edges }: SocialModel): Ends {
  const channels = new Map<string, readonly string[]>();
  const reachedBy = new Map<string, readonly string[]>();
  const uses = new Map<string, readonly ModelEdge[]>();
  const recipient = new Map<string, string>();
  const likelihood = new Map<string, number>();
  for (const edge of edges) {
    if (edge.from.startsWith("output:"))
      channels.set(edge.from, [...(channels.get(edge.from) ?? []), edge.to].sort());
    if (edge.from.startsWith("channel:"))
      reachedBy.set(edge.to, [...(reachedBy.get(edge.to) ?? []), edge.from].sort());
    if (edge.from.startsWith("recipient:")) {
      uses.set(edge.from, [...(uses.get(edge.from) ?? []), edge]);
      recipient.set(edge.to, edge.from);
    }
    const use = edge.to.startsWith("use:") ? edge.to : edge.from;
    if (edge.likelihood !== undefined)
      likelihood.set(use, Math.max(edge.likelihood, likelihood.get(use) ?? 0));
  }
  const asText = new Map([...reachedBy].map(([to, from]) => [to, from.join(" ")] as const));
  return { channels, reachedBy: asText, uses, recipient, likelihood };
}

function gatherOutputs(model: SocialModel, { channels }: Ends): readonly DrawnNode[] {
  const outputs = model.nodes.filter(({ layer }) => layer === "output");
  if (outputs.length <= MOST.output) return outputs.map((node) => nodeOf([node]));
  const through = (node: ModelNode) => (channels.get(node.id) ?? []).join(" ");
  return coarser(outputs, MOST.output, [
    (node) => `${node.detail}\n${through(node)}`,
    through,
    (node) => node.detail,
    () => "",
  ]).map((members) => nodeOf(members));
}

function gatherRecipients(model: SocialModel, { reachedBy, uses }: Ends): readonly DrawnNode[] {
  const recipients = model.nodes.filter(({ layer }) => layer === "recipient");
  if (recipients.length <= MOST.recipient) return recipients.map((node) => nodeOf([node]));
  const apart = mostFeared(recipients, uses);
  const stances = (node: ModelNode) =>
    [...new Set((uses.get(node.id) ?? []).map(({ stance }) => stance ?? ""))].sort().join(" ");
  const on = (key: (node: ModelNode) => string) => (node: ModelNode) =>
    node.mark || apart.has(node.id) ? node.id : key(node);
  return coarser(recipients, MOST.recipient, [
    on((node) => `${node.detail}\n${reachedBy.get(node.id) ?? ""}\n${stances(node)}`),
    on((node) => `${reachedBy.get(node.id) ?? ""}\n${stances(node)}`),
    on(stances),
  ]).map((members) => nodeOf(members));
}

/** Recipients whose likeliest feared use is likely, the likeliest first, as many as may stay apart. */
function mostFeared(recipients: readonly ModelNode[], uses: Ends["uses"]): ReadonlySet<string> {
  const feared = (node: ModelNode) =>
    Math.max(
      0,
      ...(uses.get(node.id) ?? [])
        .filter(({ stance }) => stance === "feared")
        .map(({ likelihood = 0 }) => likelihood),
    );
  const likely = recipients
    .filter((node) => feared(node) >= LIKELY_FEARED)
    .sort((a, b) => feared(b) - feared(a));
  return new Set(likely.slice(0, MOST_APART).map(({ id }) => id));
}

function gatherUses(
  model: SocialModel,
  { recipient, likelihood }: Ends,
  place: ReadonlyMap<string, DrawnNode>,
): readonly DrawnNode[] {
  const uses = model.nodes.filter(({ layer }) => layer === "use");
  const isMany = uses.length > MOST.use;
  const key = (node: ModelNode) => {
    const by = place.get(recipient.get(node.id) ?? "");
    const isLikelyFeared = node.stance === "feared" && (likelihood.get(node.id) ?? 0) >= LIKELY_FEARED;
    const staysAlone = node.mark ? true : by && by.members.length > 1 ? false : !isMany || isLikelyFeared;
    return staysAlone ? node.id : `${by?.id ?? ""}\n${node.stance ?? ""}`;
  };
  return [...byKey(uses, key)].map((members) => {
    const likelihoods = members.flatMap(({ id }) => likelihood.get(id) ?? []);
    return nodeOf(members, likelihoods.length > 0 ? Math.max(...likelihoods) : undefined);
  });
}

function alone(model: SocialModel, layer: Layer): readonly DrawnNode[] {
  return model.nodes.filter((node) => node.layer === layer).map((node) => nodeOf([node]));
}

/** Members are never none and share layer and stance. */
function nodeOf(members: readonly ModelNode[], likelihood?: number): DrawnNode {
  const [first] = members;
  if (!first) throw new Error("A drawn node stands for at least one node of the model.");
  return {
    id: first.id,
    layer: first.layer,
    members,
    ...(first.stance && { stance: first.stance }),
    ...(likelihood !== undefined && { likelihood }),
  };
}

/** Groups by the first key that leaves no more than `most` groups, or by the last. */
function coarser(
  nodes: readonly ModelNode[],
  most: number,
  keys: readonly ((node: ModelNode) => string)[],
): readonly (readonly ModelNode[])[] {
  let groups: readonly (readonly ModelNode[])[] = nodes.map((node) => [node]);
  for (const key of keys) {
    groups = byKey(nodes, key);
    if (groups.length <= most) break;
  }
  return groups;
}

function byKey(
  nodes: readonly ModelNode[],
  key: (node: ModelNode) => string,
): readonly (readonly ModelNode[])[] {
  const groups = new Map<string, ModelNode[]>();
  for (const node of nodes) {
    const group = groups.get(key(node));
    if (group) group.push(node);
    else groups.set(key(node), [node]);
  }
  return [...groups.values()];
}

function placesOf(nodes: readonly DrawnNode[]): ReadonlyMap<string, DrawnNode> {
  return new Map(nodes.flatMap((node) => node.members.map(({ id }) => [id, node] as const)));
}

/** One line for each two drawn nodes and stance; the likeliest speaks for it. Lines whose ends do not exist are left out. */
function gatherEdges(
  edges: readonly ModelEdge[],
  place: ReadonlyMap<string, DrawnNode>,
): readonly ModelEdge[] {
  const drawn = new Map<string, ModelEdge>();
  for (const edge of edges) {
    const from = place.get(edge.from)?.id;
    const to = place.get(edge.to)?.id;
    if (!from || !to) continue;
    const key = `${from} ${to} ${edge.stance ?? ""}`;
    const known = drawn.get(key);
    if (!known || (known.likelihood ?? 0) < (edge.likelihood ?? 0)) drawn.set(key, { ...edge, from, to });
  }
  return [...drawn.values()];
}
