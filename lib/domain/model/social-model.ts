/**
 * The social model as a graph built from answers: outputs → channels → recipients → uses → effects (SM-12).
 * Pure data; drawing it is `lib/domain/figures/social-model`.
 */

import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { recordPath } from "@/lib/domain/assessment/path";
import { choicesAt, type RecordItem, recordName, recordsOf, valueAt } from "@/lib/domain/assessment/records";
import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { optionLabel } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";

/** How a use is meant: expected by default, aimed at, or feared. Told apart by line and label, never by colour alone. */
export type Stance = "likely" | "intended" | "feared";

export type Layer = "output" | "channel" | "recipient" | "use" | "effect";
export const LAYERS: readonly Layer[] = ["output", "channel", "recipient", "use", "effect"];

export type ModelNode = {
  /** `layer:record` or `layer:value`; unique in the graph. */
  readonly id: string;
  readonly layer: Layer;
  readonly label: string;
  /** Second line: form of the output, kinds of the recipient, place of the use. */
  readonly detail: string;
  readonly stance?: Stance;
  /** Answer path to link to; effects have none. */
  readonly path?: string;
  /** Only in a drawing that compares two models: what became of the node, which its label says too. */
  readonly mark?: "new" | "changed" | "gone";
};

export type ModelEdge = {
  readonly from: string;
  readonly to: string;
  /** Edges into and out of a use carry its stance; the others have none. */
  readonly stance?: Stance;
  /** Likelihood within five years where the author gave one, 0–1. */
  readonly likelihood?: number;
};

/** One chain of the table that says the same as the picture. Empty strings where the author left a gap. */
export type ModelRow = {
  readonly outputs: readonly string[];
  readonly channel: string;
  readonly recipient: string;
  readonly use: string;
  readonly stance?: Stance;
  readonly likelihood?: number;
  /** The intended use that the good rests on most, or the feared one that does most harm: it is told however unlikely. */
  readonly leads?: true;
  readonly effects: readonly string[];
};

/** What the columns of a table of such rows are called. */
export const MODEL_COLUMNS = [
  "Outputs",
  "Channel",
  "Recipient",
  "Use",
  "Stance",
  "Within five years",
  "Effects",
] as const;

export type SocialModel = {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  readonly rows: readonly ModelRow[];
};

/** The steps to flourishing are asked for as lives go better or worse: what is written need not be good news. */
export const EFFECTS = {
  sooner: "Transformative AI sooner",
  later: "Transformative AI later",
  safer: "Humanity safer",
  "less-safe": "Humanity less safe",
  flourishing: "Flourishing, for better or worse",
} as const;
type Effect = keyof typeof EFFECTS;

/**
 * Builds the graph. Recipients without uses and outputs without recipients stay in it as loose ends, because a gap in the
 * model is worth seeing. References to records that no longer exist are left out. Unanswered fields give empty details.
 */
export function socialModel(instrument: Instrument, answers: Answers): SocialModel {
  const outputs = recordsOf(answers, "project.outputs");
  const recipients = recordsOf(answers, "recipients.list");
  const uses = recordsOf(answers, "uses.list");
  const name = (list: string, record: string, fallback: string) =>
    recordName(answers, list, record, "name", fallback);
  const label = (list: string, item: RecordItem, field: string) =>
    choicesAt(answers, recordPath(list, item.id, field)).length > 0
      ? answerInWords(instrument, answers, recordPath(list, item.id, field))
      : "";

  const nodes = new Map<string, ModelNode>();
  const edges = new Map<string, ModelEdge>();
  const add = (node: ModelNode) => nodes.set(node.id, node);
  const connect = (edge: ModelEdge) =>
    edges.set(`${edge.from} ${edge.to} ${edge.stance ?? ""}`, strongest(edges, edge));

  for (const output of outputs) {
    add({
      id: `output:${output.id}`,
      layer: "output",
      label: name("project.outputs", output.id, unnamedLabel("output")),
      detail: label("project.outputs", output, "form"),
      path: recordPath("project.outputs", output.id),
    });
  }
  for (const recipient of recipients) {
    add({
      id: `recipient:${recipient.id}`,
      layer: "recipient",
      label: name("recipients.list", recipient.id, unnamedLabel("recipient")),
      detail: label("recipients.list", recipient, "kind"),
      path: recordPath("recipients.list", recipient.id),
    });
    const received = references(recipient, "outputs").filter((id) => nodes.has(`output:${id}`));
    for (const channel of choicesAt(answers, recordPath("recipients.list", recipient.id, "channel"))) {
      add({
        id: `channel:${channel}`,
        layer: "channel",
        label: optionLabel(instrument, "recipients.list", "channel", channel),
        detail: "",
      });
      for (const output of received) connect({ from: `output:${output}`, to: `channel:${channel}` });
      connect({ from: `channel:${channel}`, to: `recipient:${recipient.id}` });
    }
  }
  const rows: ModelRow[] = [];
  const leading = leadingUses(uses);
  for (const use of uses) {
    const stance = stanceOf(use);
    const likelihood = numberField(use, "likelihood-5y");
    const link = { ...(stance && { stance }), ...(likelihood !== undefined && { likelihood }) };
    const useId = `use:${use.id}`;
    add({
      id: useId,
      layer: "use",
      label: name("uses.list", use.id, unnamedLabel("use")),
      detail: label("uses.list", use, "place"),
      ...(stance && { stance }),
      path: recordPath("uses.list", use.id),
    });
    const recipient = recipients.find((item) => references(use, "recipient").includes(item.id));
    if (recipient) connect({ from: `recipient:${recipient.id}`, to: useId, ...link });
    const effects = effectsOf(use, answers);
    for (const effect of effects) {
      add({ id: `effect:${effect}`, layer: "effect", label: EFFECTS[effect], detail: "" });
      connect({ from: useId, to: `effect:${effect}`, ...link });
    }
    rows.push({
      outputs: outputNames(use, recipient, name),
      channel: recipient ? label("recipients.list", recipient, "channel") : "",
      recipient: recipient ? name("recipients.list", recipient.id, unnamedLabel("recipient")) : "",
      use: name("uses.list", use.id, unnamedLabel("use")),
      ...link,
      ...(leading.has(use.id) && { leads: true }),
      effects: effects.map((effect) => EFFECTS[effect]),
    });
  }
  const used = new Set(uses.flatMap((use) => references(use, "recipient")));
  for (const recipient of recipients.filter((item) => !used.has(item.id))) {
    rows.push({
      outputs: references(recipient, "outputs").map((id) =>
        name("project.outputs", id, unnamedLabel("output")),
      ),
      channel: label("recipients.list", recipient, "channel"),
      recipient: name("recipients.list", recipient.id, unnamedLabel("recipient")),
      use: "",
      effects: [],
    });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], rows };
}

/**
 * What does most good of what is intended, in practice before in research and as its authors list it; and what does most harm of what is
 * feared, the likelier first.
 */
function leadingUses(uses: readonly RecordItem[]): ReadonlySet<string> {
  const of = (stance: Stance) => uses.filter((use) => stanceOf(use) === stance);
  const effect = (use: RecordItem) => numberField(use, "effect-safety") ?? 0;
  const likelihood = (use: RecordItem) => numberField(use, "likelihood-5y") ?? 0;
  const isResearch = (use: RecordItem) => Number(stringField(use, "place") === "further-research");
  const [main] = of("intended").toSorted((a, b) => effect(b) - effect(a) || isResearch(a) - isResearch(b));
  const [worst] = of("feared").toSorted((a, b) => effect(a) - effect(b) || likelihood(b) - likelihood(a));
  return new Set([main, worst].flatMap((use) => use?.id ?? []));
}

/** Several uses can join the same two nodes in the same stance: the likelier one speaks for the line. */
function strongest(edges: ReadonlyMap<string, ModelEdge>, edge: ModelEdge): ModelEdge {
  const known = edges.get(`${edge.from} ${edge.to} ${edge.stance ?? ""}`);
  return known && (known.likelihood ?? 0) > (edge.likelihood ?? 0) ? known : edge;
}

function effectsOf(use: RecordItem, answers: Answers): readonly Effect[] {
  const effects: Effect[] = [];
  const timelines = stringField(use, "effect-timelines");
  if (timelines === "sooner" || timelines === "later") effects.push(timelines);
  const safety = numberField(use, "effect-safety");
  if (safety !== undefined && safety !== 0) effects.push(safety > 0 ? "safer" : "less-safe");
  const flourishing = valueAt(answers, recordPath("uses.list", use.id, "flourishing"));
  if (typeof flourishing === "string" && !isBlank(flourishing)) effects.push("flourishing");
  return effects;
}

function outputNames(
  use: RecordItem,
  recipient: RecordItem | undefined,
  name: (list: string, record: string, fallback: string) => string,
): readonly string[] {
  const own = references(use, "outputs");
  const ids = own.length > 0 || !recipient ? own : references(recipient, "outputs");
  return ids.map((id) => name("project.outputs", id, unnamedLabel("output")));
}

function stanceOf(use: RecordItem): Stance | undefined {
  const value = stringField(use, "stance");
  return value === "likely" || value === "intended" || value === "feared" ? value : undefined;
}

function stringField(item: RecordItem, field: string): string {
  const answer = item.fields[field];
  return answer?.status === "answered" && typeof answer.value === "string" ? answer.value : "";
}

function numberField(item: RecordItem, field: string): number | undefined {
  const answer = item.fields[field];
  return answer?.status === "answered" && typeof answer.value === "number" ? answer.value : undefined;
}

function references(item: RecordItem, field: string): readonly string[] {
  const answer = item.fields[field];
  return answer?.status === "answered" && Array.isArray(answer.value) ? answer.value : [];
}
