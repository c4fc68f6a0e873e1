import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { Figure, FigureTable, GatheredGroup } from "@/lib/domain/figures/figure";
import { type DrawnNode, type GatheredModel, gather } from "@/lib/domain/figures/social-model/gathered-model";
import {
  HEADINGS,
  modelDrawing,
  STANCE_WORDS,
  STANCES,
} from "@/lib/domain/figures/social-model/model-drawing";
import { modelParts } from "@/lib/domain/figures/social-model/model-parts";
import { nodeInWords } from "@/lib/domain/figures/social-model/node-texts";
import type { PlacedModel } from "@/lib/domain/figures/social-model/place-nodes";
import { counted } from "@/lib/domain/figures/text/counted";
import { percent } from "@/lib/domain/figures/text/percent";
import {
  type Layer,
  MODEL_COLUMNS,
  type ModelNode,
  type ModelRow,
  type SocialModel,
} from "@/lib/domain/model/social-model";
import { WITHHELD } from "@/lib/domain/report/redaction/withheld";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * Outputs → channels → recipients → uses → effects (SM-12). Everything is in the table; the drawing gathers what is too much to
 * read, and lists what it gathered. Loose ends stay in both, because a gap in the model is worth seeing.
 */
export function socialModelFigure(report: ReportDocument): Figure {
  const { model } = report;
  const gathered = gather(model);
  const parts = model.nodes.length > 0 ? modelParts(gathered) : [];
  const linkable = new Set(report.answers.flatMap(({ lines }) => lines.map(({ path }) => path)));
  const groups = gathered.nodes.filter(({ members }) => members.length > 1);
  return {
    id: "social-model",
    title: "From outputs to effects",
    units: captionOf(model),
    sentence: sentenceOf(model, gathered),
    table: tableOf(model, parts),
    drawings: parts.map((part, at) =>
      modelDrawing(part, {
        name: parts.length > 1 ? `part ${at + 1} of ${parts.length}` : "",
        details: (node) => nodeInWords(node, gathered, model),
        target: (node) => targetOf(node, linkable),
      }),
    ),
    ...(groups.length > 0 && { gathered: groups.map((node) => groupOf(node, gathered, linkable)) }),
  };
}

/** What the marks of this drawing stand for, and no others. */
function captionOf({ nodes, edges }: SocialModel): string {
  const stances = STANCES.filter((stance) => nodes.some((node) => node.stance === stance));
  const words = stances.map((stance) => STANCE_WORDS[stance]);
  const last = words.at(-1);
  return [
    "Read from left to right: what leaves the project, how, to whom, what they do with it, what follows.",
    last && words.length > 1 && `A use is ${words.slice(0, -1).join(", ")} or ${last}.`,
    edges.some(({ likelihood }) => likelihood !== undefined) &&
      "A thicker line is a use likelier within five years.",
  ]
    .filter(Boolean)
    .join(" ");
}

function targetOf(node: DrawnNode, linkable: ReadonlySet<string>): LinkTarget | undefined {
  const [first] = node.members;
  if (node.members.length > 1) return { type: "group", id: node.id };
  const path = first && answerOf(first, linkable);
  return path ? { type: "answer", path } : undefined;
}

/** The answer that names a node; null where the report has no line for it. */
function answerOf({ path }: ModelNode, linkable: ReadonlySet<string>): string | null {
  const name = path && `${path}/name`;
  return name && linkable.has(name) ? name : null;
}

function groupOf(
  node: DrawnNode,
  { nodes, edges }: GatheredModel,
  linkable: ReadonlySet<string>,
): GatheredGroup {
  const by = edges.find(({ to }) => node.layer === "use" && to === node.id)?.from;
  const owner = nodes.find(({ id }) => id === by);
  const owners =
    owner && (owner.members.length > 1 ? `${owner.members.length} recipients` : owner.members[0]?.label);
  const stance = node.stance ? `, ${node.stance}` : "";
  return {
    id: node.id,
    title: `${node.members.length} ${HEADINGS[node.layer].toLowerCase()}${stance}${owners ? `, of ${owners}` : ""}`,
    members: node.members.map((member) => ({
      label: member.label,
      detail: member.detail,
      path: answerOf(member, linkable),
    })),
  };
}

function tableOf(model: SocialModel, parts: readonly PlacedModel[]): FigureTable {
  return {
    columns: MODEL_COLUMNS,
    rows: [
      ...rowsAsDrawn(model, parts).map((row) => [
        row.outputs.join("; ") || "—",
        row.channel || "—",
        row.recipient || "no recipient",
        row.use || "no use described",
        row.stance ?? "—",
        percent(row.likelihood),
        row.effects.join("; ") || "—",
      ]),
      ...unusedOutputs(model),
    ],
    names: 2,
  };
}

/** The chains in the order in which their recipients stand in the drawing, from top to bottom, and the uses of each. */
function rowsAsDrawn({ rows }: SocialModel, parts: readonly PlacedModel[]): readonly ModelRow[] {
  const drawn = (layer: Layer) =>
    parts
      .flatMap(({ nodes }) => nodes.filter((node) => node.layer === layer).toSorted((a, b) => a.y - b.y))
      .flatMap(({ members }) => members.map(({ label }) => label));
  const [recipients, uses] = [placesOf(drawn("recipient")), placesOf(drawn("use"))];
  const place = (places: ReadonlyMap<string, number>, label: string) => places.get(label) ?? places.size;
  return rows.toSorted(
    (a, b) =>
      place(recipients, a.recipient) - place(recipients, b.recipient) ||
      place(uses, a.use) - place(uses, b.use),
  );
}

/** Only names are known of a chain, so recipients of one name stand where the first of them does. */
function placesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(labels)].map((label, at) => [label, at]));
}

/** Outputs that no chain names, a row each: they reach nobody, or nobody is said to use them. */
function unusedOutputs({ nodes, edges, rows }: SocialModel): readonly (readonly string[])[] {
  const named = new Set(rows.flatMap(({ outputs }) => outputs));
  // In a copy that leaves out who receives what, an output that no chain names may well be used.
  if (named.has(WITHHELD)) return [];
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return nodes
    .filter(({ layer, label }) => layer === "output" && !named.has(label))
    .map(({ id, label }) => {
      const channels = edges.filter(({ from }) => from === id).map(({ to }) => labels.get(to) ?? "");
      const isReceived = channels.length > 0;
      return [
        label,
        channels.join("; ") || "—",
        isReceived ? "—" : "no recipient",
        "no use described",
        "—",
        "—",
        "—",
      ];
    });
}

function sentenceOf({ nodes, rows }: SocialModel, gathered: GatheredModel): string {
  const count = (layer: ModelNode["layer"]) => nodes.filter((node) => node.layer === layer).length;
  if (nodes.length === 0) return "No output, recipient or use is described.";
  const uses = rows.filter(({ use }) => use !== "");
  const stances = STANCES.map((stance) => ({
    stance,
    number: uses.filter((row) => row.stance === stance).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ stance, number }) => `${number} ${STANCE_WORDS[stance]}`);
  const silent = uses.filter(({ stance }) => stance === undefined).length;
  if (silent > 0) stances.push(`${silent} without a stance`);
  const feared = uses
    .filter(({ stance, likelihood }) => stance === "feared" && likelihood !== undefined)
    .sort((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0))[0];
  const idle = rows.filter(({ use }) => use === "").length;
  const inGroups = gathered.nodes.filter(({ layer, members }) => layer === "recipient" && members.length > 1);
  const hidden = inGroups.reduce((sum, { members }) => sum + members.length, 0);
  const said = [
    `The model has ${counted(count("output"), "output")}, ${counted(count("channel"), "channel")}, ${counted(count("recipient"), "recipient")} and ${counted(uses.length, "use")}${stances.length > 0 ? `: ${stances.join(", ")}` : ""}.`,
    feared &&
      `The likeliest feared use is “${feared.use}”${feared.recipient ? ` by ${feared.recipient}` : ""}, ${percent(feared.likelihood)} within five years.`,
    idle > 0 && `${counted(idle, "recipient")} ${idle === 1 ? "has" : "have"} no use described.`,
    hidden > 0 &&
      `In the drawing ${hidden} recipients are gathered into ${counted(inGroups.length, "group")}, by kind, channel and how their uses are meant; the table lists each.`,
  ];
  return said.filter(Boolean).join(" ");
}
