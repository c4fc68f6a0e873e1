import {
  EFFECTS,
  type ModelEdge,
  type ModelNode,
  type ModelRow,
  type SocialModel,
} from "@/lib/domain/model/social-model";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";

/**
 * The social model without what rests on withheld answers: records left out as a whole are gone, names and details that are
 * left out say so, and lines that such an answer drew are not drawn. Where it is not known which answer drew a line, it goes.
 */
export function redactModel(model: SocialModel, withheld: Withheld): SocialModel {
  if (withheld.isNone) return model;
  const { nodes, edges, rows } = model;
  const kept = nodes.filter(({ path }) => path === undefined || !withheld.hasRecord(path));
  const byId = new Map(kept.map((node) => [node.id, node]));
  const field = (id: string, name: string) => {
    const path = byId.get(id)?.path;
    return path !== undefined && withheld.has(`${path}/${name}`);
  };
  const areChannelsClosed = nodes.some(
    ({ id, layer }) =>
      layer === "recipient" && (!byId.has(id) || field(id, "channel") || field(id, "outputs")),
  );
  const keptEdges = edges
    .filter(({ from, to }) => byId.has(from) && byId.has(to))
    .filter(({ from, to }) => {
      const [source, target] = [layerOf(from), layerOf(to)];
      // Who receives what through a channel can no longer be told where one of its recipients is hidden.
      if (source === "output") return !areChannelsClosed;
      if (source === "channel") return !field(to, "channel");
      if (source === "recipient") return !field(to, "recipient");
      return target !== "effect" || !field(from, EFFECT_FIELDS[to] ?? "effect-safety");
    })
    .map((edge) => redactEdge(edge, field));
  const joined = new Set(keptEdges.flatMap(({ from, to }) => [from, to]));
  const isDrawn = ({ id, path }: ModelNode) => path !== undefined || joined.has(id);
  return {
    nodes: inOrder(kept.filter(isDrawn).map((node) => redactNode(node, withheld))),
    edges: keptEdges,
    rows: redactRows({ nodes, edges, rows }, withheld),
  };
}

type HasField = (id: string, field: string) => boolean;

const layerOf = (id: string) => id.slice(0, id.indexOf(":"));

const EFFECT_FIELDS: { readonly [node: string]: string } = {
  "effect:sooner": "effect-timelines",
  "effect:later": "effect-timelines",
  "effect:safer": "effect-safety",
  "effect:less-safe": "effect-safety",
  "effect:flourishing": "flourishing",
};

/** Channels and effects come in by whichever record named them first: here by their id, whatever was left out. */
function inOrder(nodes: readonly ModelNode[]): readonly ModelNode[] {
  const shared = nodes.filter(({ path }) => path === undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...nodes.filter(({ path }) => path !== undefined), ...shared];
}

/** A line into or out of a use says how it is meant and how likely it is. */
function redactEdge({ stance, likelihood, ...edge }: ModelEdge, field: HasField): ModelEdge {
  const use = layerOf(edge.from) === "use" ? edge.from : edge.to;
  return {
    ...edge,
    ...(stance && !field(use, "stance") && { stance }),
    ...(likelihood !== undefined && !field(use, "likelihood-5y") && { likelihood }),
  };
}

const DETAIL_FIELDS: { readonly [layer: string]: string } = {
  output: "form",
  recipient: "kind",
  use: "place",
};

function redactNode({ stance, ...node }: ModelNode, withheld: Withheld): ModelNode {
  const has = (field: string | undefined) =>
    node.path !== undefined && field !== undefined && withheld.has(`${node.path}/${field}`);
  return {
    ...node,
    label: has("name") ? WITHHELD : node.label,
    detail: has(DETAIL_FIELDS[node.layer]) ? "" : node.detail,
    ...(stance && !has("stance") && { stance }),
  };
}

/**
 * Rows carry no paths: those of uses stand in the order of the uses' nodes, then come recipients without a use. Where that
 * does not hold, as in a document from elsewhere, every row is withheld.
 */
function redactRows({ nodes, edges, rows }: SocialModel, withheld: Withheld): readonly ModelRow[] {
  const ofLayer = (layer: string) => nodes.filter((node) => node.layer === layer);
  const uses = ofLayer("use");
  const recipientOf = (use: ModelNode) =>
    nodes.find(
      ({ id, layer }) => layer === "recipient" && edges.some(({ from, to }) => from === id && to === use.id),
    );
  const used = new Set(uses.map((use) => recipientOf(use)?.id));
  const loose = ofLayer("recipient").filter(({ id }) => !used.has(id));
  // Who has no use is told by who does what with it.
  const told = withheld.hasKey("uses.list/recipient") ? rows.slice(0, uses.length) : rows;
  const subjects = [
    ...uses.map((use) => ({ use, recipient: recipientOf(use) })),
    ...loose.map((recipient) => ({ use: undefined, recipient })),
  ];
  return told.flatMap((row, index) => {
    const subject = subjects[index];
    const fits =
      row.use === (subject?.use?.label ?? "") && row.recipient === (subject?.recipient?.label ?? "");
    if (!subject || !fits) return [WITHHELD_ROW];
    const { use, recipient } = subject;
    const has = (node: ModelNode | undefined, field: string) =>
      node?.path !== undefined && withheld.has(`${node.path}/${field}`);
    const { stance, likelihood, leads, ...rest } = row;
    const isRecipientHidden = has(use, "recipient");
    const isGone = (node: ModelNode | undefined) => node?.path !== undefined && withheld.hasRecord(node.path);
    if (isGone(use) || (!isRecipientHidden && isGone(recipient))) return [];
    return [
      {
        ...rest,
        // Outputs stand in a row by their names alone.
        outputs:
          has(use, "outputs") ||
          has(recipient, "outputs") ||
          isRecipientHidden ||
          withheld.hidesName("project.outputs")
            ? [WITHHELD]
            : row.outputs,
        channel: isRecipientHidden || has(recipient, "channel") ? WITHHELD : row.channel,
        recipient: isRecipientHidden || has(recipient, "name") ? WITHHELD : row.recipient,
        use: row.use && has(use, "name") ? WITHHELD : row.use,
        ...(stance && !has(use, "stance") && { stance }),
        ...(likelihood !== undefined && !has(use, "likelihood-5y") && { likelihood }),
        // It goes by what every use says.
        ...(leads && !withheld.hasAnyOf("uses.list") && { leads }),
        effects: row.effects.filter(
          (effect) => !has(use, EFFECT_FIELDS[EFFECT_NODES.get(effect) ?? ""] ?? "effect-safety"),
        ),
      },
    ];
  });
}

/** In a row an effect stands in words; which one it is follows from the table of them. */
const EFFECT_NODES: ReadonlyMap<string, string> = new Map(
  Object.entries(EFFECTS).map(([effect, words]) => [words, `effect:${effect}`]),
);

const WITHHELD_ROW: ModelRow = { outputs: [], channel: "", recipient: WITHHELD, use: WITHHELD, effects: [] };
