import {
  type Drawing,
  type LinkTarget,
  line,
  type Mark,
  type PathMark,
  type RectMark,
  tenth,
  text,
} from "@/lib/domain/figures/drawing";
import { LABEL, SMALL } from "@/lib/domain/figures/social-model/node-texts";
import {
  COLUMNS,
  INSET,
  LINE_HEIGHT,
  type PlacedEdge,
  type PlacedModel,
  type PlacedNode,
  WIDTH,
} from "@/lib/domain/figures/social-model/place-nodes";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { LAYERS, type Layer, type ModelNode, type Stance } from "@/lib/domain/model/social-model";

export const HEADINGS: Readonly<Record<Layer, string>> = {
  output: "Outputs",
  channel: "Channels",
  recipient: "Recipients",
  use: "Uses",
  effect: "Effects",
};

/** Line patterns tell stances apart in black and white; the word stands in the node as well. */
const STANCE_LINES: Readonly<Record<Stance, Pick<PathMark, "stroke" | "dash">>> = {
  likely: { stroke: "quiet" },
  intended: { stroke: "accent", dash: "dashed" },
  feared: { stroke: "feared", dash: "dotted" },
};

export const STANCES: readonly Stance[] = ["likely", "intended", "feared"];

/** Told apart in black and white; the word stands in the label as well. */
const MARK_LINES: Readonly<Record<NonNullable<ModelNode["mark"]>, Pick<RectMark, "dash">>> = {
  new: {},
  changed: { dash: "dashed" },
  gone: { dash: "dotted" },
};

type Box = Pick<RectMark, "x" | "y" | "width" | "height">;

const TOP = 30;
const KEY = 40;

type Words = {
  readonly name: string;
  readonly details: (node: PlacedNode) => string;
  readonly target: (node: PlacedNode) => LinkTarget | undefined;
};

/** One part of the social model as marks: headings, lines, nodes over them, and the key of lines below. */
export function modelDrawing(part: PlacedModel, { name, details, target }: Words): Drawing {
  const marks: Mark[] = [
    ...LAYERS.map((layer) => text(COLUMNS[layer].x, 14, HEADINGS[layer], { tone: "quiet", bold: true })),
    {
      type: "group",
      by: { x: 0, y: TOP },
      marks: [
        ...part.edges.map(edgeMark),
        ...part.nodes.map((node) => nodeMark(node, details(node), target(node))),
      ],
    },
    ...key(part, TOP + part.height + KEY - 10),
  ];
  return { width: WIDTH, height: tenth(TOP + part.height + KEY), name, marks };
}

function edgeMark({ x1, y1, x2, y2, stance, likelihood }: PlacedEdge): Mark {
  const bend = (x2 - x1) / 2;
  const d = `M${tenth(x1)} ${tenth(y1)}C${tenth(x1 + bend)} ${tenth(y1)} ${tenth(x2 - bend)} ${tenth(y2)} ${tenth(x2)} ${tenth(y2)}`;
  return {
    type: "path",
    d,
    weight: weightOf(likelihood),
    ...(stance ? STANCE_LINES[stance] : { stroke: "line" }),
  };
}

/** From 0.8 for what is next to impossible to 2.6 for what is certain; 1.2 where no likelihood is given. */
function weightOf(likelihood: number | undefined): number {
  return likelihood === undefined ? 1.2 : tenth(0.8 + 1.8 * likelihood);
}

function nodeMark(node: PlacedNode, details: string, to: LinkTarget | undefined): Mark {
  const { x, y, width, height, layer, stance, members } = node;
  const box = { x: tenth(x), y: tenth(y), width, height: tenth(height) };
  const border = stance ? STANCE_LINES[stance] : ({ stroke: layer === "effect" ? "ink" : "line" } as const);
  const mark = members.find((member) => member.mark)?.mark;
  const marks: Mark[] = [
    // Gathered nodes look like a stack of sheets.
    ...(members.length > 1
      ? ([
          { type: "rect", ...box, x: tenth(x + 4), y: tenth(y + 4), radius: 3, fill: "sunk", ...border },
        ] as const)
      : []),
    {
      type: "rect",
      ...box,
      radius: 3,
      fill: layer === "effect" ? "sunk" : "paper",
      weight: layer === "recipient" ? 1.6 : 1,
      ...border,
    },
    ...(mark ? [frame(box, MARK_LINES[mark])] : []),
    ...nodeLines(node),
  ];
  return { type: "group", marks, details, ...(to && { to }) };
}

/** A second, heavier line within the first around a node that is marked. */
function frame({ x, y, width, height }: Box, style: Pick<RectMark, "dash">): RectMark {
  const within = { x: tenth(x + 3), y: tenth(y + 3), width: tenth(width - 6), height: tenth(height - 6) };
  return { type: "rect", ...within, radius: 2, stroke: "ink", weight: 1.8, ...style };
}

function nodeLines({ x, y, stance, texts }: PlacedNode): readonly Mark[] {
  const left = x + INSET.x;
  let bottom = y + INSET.y;
  const next = (height: number) => {
    bottom += height;
    return bottom - height * 0.27;
  };
  return [
    ...texts.label.map((words) => text(left, next(LINE_HEIGHT.label), words, { bold: true, size: LABEL })),
    ...texts.names.map((words) => text(left, next(LINE_HEIGHT.small), words, { size: SMALL })),
    ...texts.detail.map((words) =>
      text(left, next(LINE_HEIGHT.small), words, { size: SMALL, tone: "quiet" }),
    ),
    ...(texts.stance
      ? [
          text(left, next(LINE_HEIGHT.small), texts.stance, {
            size: SMALL,
            bold: true,
            tone: stance === "feared" ? "feared" : stance === "intended" ? "accent" : "quiet",
          }),
        ]
      : []),
  ];
}

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  likely: "likely by default",
  intended: "intended",
  feared: "feared",
};

/** The stances of this part as lines with their words, and what the width of a line says where it says something. */
function key({ nodes, edges }: PlacedModel, y: number): readonly Mark[] {
  const stances = STANCES.filter((stance) => nodes.some((node) => node.stance === stance));
  const hasLikelihood = edges.some(({ likelihood }) => likelihood !== undefined);
  const marks: Mark[] = [];
  let x = 2;
  for (const stance of stances) {
    marks.push(
      line(x, y - 4, x + 36, y - 4, { ...STANCE_LINES[stance], weight: 2 }),
      text(x + 44, y, STANCE_WORDS[stance], { size: SMALL }),
    );
    x += 44 + textWidth(STANCE_WORDS[stance], SMALL) + 26;
  }
  if (hasLikelihood)
    marks.push(
      line(x, y - 4, x + 22, y - 4, { stroke: "quiet", weight: weightOf(0.1) }),
      line(x + 26, y - 4, x + 48, y - 4, { stroke: "quiet", weight: weightOf(0.9) }),
      text(x + 56, y, "thicker: likelier within five years (thin 10 %, thick 90 %)", { size: SMALL }),
    );
  return marks;
}
