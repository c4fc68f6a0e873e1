import type { DrawnNode, GatheredModel } from "@/lib/domain/figures/social-model/gathered-model";
import { percent } from "@/lib/domain/figures/text/percent";
import { shortened, wrapText } from "@/lib/domain/figures/text/wrap-text";
import type { Layer, ModelRow, SocialModel } from "@/lib/domain/model/social-model";

export const LABEL = 12.5;
export const SMALL = 11.5;

export type NodeTexts = {
  /** The name of one node, or how many are gathered. */
  readonly label: readonly string[];
  /** Some names of those that are gathered. */
  readonly names: readonly string[];
  /** Form, kind or place. */
  readonly detail: readonly string[];
  /** "feared, 40 %", for uses. */
  readonly stance: string;
};

const NOUNS: Readonly<Record<Layer, readonly [singular: string, plural: string]>> = {
  output: ["Output", "outputs"],
  channel: ["Channel", "channels"],
  recipient: ["Recipient", "recipients"],
  use: ["Use", "uses"],
  effect: ["Effect", "effects"],
};

const NAMED = 3;
/** A name of one node is cut only where it is longer than a box should be high. */
const MOST_LINES = 6;

/** What stands in a node, broken into lines of `width`. */
export function nodeTexts(node: DrawnNode, width: number): NodeTexts {
  const [first] = node.members;
  const count = node.members.length;
  const details = [...new Set(node.members.map(({ detail }) => detail))];
  const detail = details.length === 1 ? (details[0] ?? "") : "";
  const names = node.members.slice(0, NAMED).map(({ label }) => shortened(label, width * 1.4, SMALL));
  return {
    label: wrapText(count === 1 ? (first?.label ?? "") : `${count} ${NOUNS[node.layer][1]}`, {
      width,
      size: LABEL,
      lines: MOST_LINES,
    }),
    names:
      count === 1
        ? []
        : wrapText(`${names.join(", ")}${count > NAMED ? ", …" : ""}`, { width, size: SMALL, lines: 4 }),
    detail: detail ? wrapText(detail, { width, size: SMALL, lines: 2 }) : [],
    stance: stanceInWords(node),
  };
}

function stanceInWords({ layer, stance, likelihood, members }: DrawnNode): string {
  if (layer !== "use") return "";
  const upTo = members.length > 1 ? "up to " : "";
  return [stance, likelihood !== undefined && `${upTo}${percent(likelihood)}`].filter(Boolean).join(", ");
}

/** How many names a node says aloud before it counts the rest: those are in the list and in the table. */
const SPOKEN = 12;

/**
 * A node whole and in words: what it is, what comes in and what goes out. For pointers, keyboards and screen readers, who do
 * not see the lines.
 */
export function nodeInWords(node: DrawnNode, gathered: GatheredModel, model: SocialModel): string {
  const [first] = node.members;
  const count = node.members.length;
  const what =
    count === 1
      ? [`${NOUNS[node.layer][0]}: ${first?.label}`, first?.detail, stanceInWords(node)]
          .filter(Boolean)
          .join(", ")
      : `${count} ${NOUNS[node.layer][1]}${stanceInWords(node) && `, ${stanceInWords(node)}`}: ${listed(node.members.map(({ label }) => label))}`;
  const said = [what, receives(node, model), uses(node, model), joined(node, gathered)];
  return said
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** Outputs that reach a recipient, with the channel; only names are known, so recipients of one name share theirs. */
function receives({ layer, members }: DrawnNode, { rows }: SocialModel): string {
  if (layer !== "recipient") return "";
  const own = rows.filter(({ recipient }) => members.some(({ label }) => label === recipient));
  const outputs = unique(own.flatMap((row) => row.outputs));
  const channels = unique(own.map(({ channel }) => channel).filter(Boolean));
  if (outputs.length === 0 && channels.length === 0) return "Receives nothing that is named";
  return `Receives ${listed(outputs) || "outputs that are not named"}${channels.length > 0 ? ` through: ${listed(channels)}` : ""}`;
}

function uses({ layer, members }: DrawnNode, { rows }: SocialModel): string {
  if (layer !== "recipient") return "";
  const own = rows.filter(
    ({ recipient, use }) => use !== "" && members.some(({ label }) => label === recipient),
  );
  return own.length === 0 ? "No use described" : `Uses: ${listed(own.map(useInWords))}`;
}

function useInWords({ use, stance, likelihood }: ModelRow): string {
  const said = [stance, likelihood !== undefined && percent(likelihood)].filter(Boolean).join(", ");
  return said ? `${use} (${said})` : use;
}

/** What the lines of an output, channel, use or effect say; a recipient's say less than its uses do. */
function joined({ id, layer }: DrawnNode, { nodes, edges }: GatheredModel): string {
  const labels = (ends: readonly string[]) =>
    listed(
      nodes
        .filter((node) => ends.includes(node.id))
        .flatMap(({ members }) => members.map(({ label }) => label)),
    );
  const before = labels(edges.filter(({ to }) => to === id).map(({ from }) => from));
  const after = labels(edges.filter(({ from }) => from === id).map(({ to }) => to));
  switch (layer) {
    case "output":
      return after ? `Leaves through: ${after}` : "Reaches nobody listed";
    case "channel":
      return `Carries: ${before || "outputs that are not named"}. Reaches: ${after}`;
    case "recipient":
      return "";
    case "use":
      return `${before ? `By: ${before}` : "By nobody listed"}. ${after ? `Leads to: ${after}` : "No effect stated"}`;
    case "effect":
      return `Follows from: ${before}`;
  }
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function listed(words: readonly string[]): string {
  const more = words.length - SPOKEN;
  return words.slice(0, SPOKEN).join("; ") + (more > 0 ? `; and ${more} more` : "");
}
