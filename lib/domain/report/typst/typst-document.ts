/**
 * The report as data for the template in `lib/typeset`: blocks with everything worked out that a typesetter can't know. Texts
 * travel as strings of JSON, which the template shows and never reads as markup, so nothing an author writes is code.
 */

import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import type { Figure } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { drawingSvg } from "@/lib/domain/figures/svg/drawing-svg";
import { isRightToLeft } from "@/lib/domain/markdown/direction";
import { asidesOf } from "@/lib/domain/report/blocks/asides";
import { type AuthoredBlock, authoredBlocks, plainBlocks } from "@/lib/domain/report/blocks/authored";
import type {
  Excerpts,
  FlatBlock,
  Heading,
  Item,
  LeadPoint,
  LinkedFinding,
} from "@/lib/domain/report/blocks/block";
import { documentBlocks } from "@/lib/domain/report/blocks/document-blocks";
import { stopped } from "@/lib/domain/report/blocks/joining";
import type { LooseDocument } from "@/lib/domain/report/blocks/loose-document";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { curled, type Spoken, spoken } from "@/lib/domain/report/blocks/spoken";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";
import { blockWriter } from "@/lib/domain/report/blocks/writers";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { breakable } from "@/lib/domain/report/typst/breakable";
import { columnWidths, filledColumns, spokenRows, textOf } from "@/lib/domain/report/typst/column-widths";
import { uncoveredNote } from "@/lib/domain/report/typst/uncovered";

type SpokenItem = { readonly inlines: readonly Spoken[]; readonly items?: readonly SpokenItem[] };

/** What stands where the typesetter can't set a block: its words, under its own heading and anchor. */
type PlainBlock = {
  readonly type: "plain";
  /** Null for a block that nothing leads to. */
  readonly anchor: string | null;
  /** Of the heading that the block is, or begins with; null for one that has none. */
  readonly level: number | null;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly isRightToLeft: boolean }[];
};

type SpokenPoint = { readonly label: string; readonly inlines: readonly Spoken[] };

/** The first page: what leads, beside each other. */
type TypstLead = {
  readonly type: "lead";
  readonly what: string;
  readonly isRightToLeft: boolean;
  readonly decision: string;
  readonly state: { readonly title: string; readonly text: string } | null;
  readonly findings: readonly {
    readonly anchor: string;
    readonly state: string;
    readonly title: string;
    readonly sentence: string;
  }[];
  readonly none: string;
  readonly points: readonly SpokenPoint[];
  readonly asides: readonly SpokenPoint[];
  /** The picture of where it lands; null where no use is described. */
  readonly picture: Extract<TypstBlock, { type: "figure" }> | null;
};

export type TypstBlock =
  | TypstLead
  | (Omit<Heading, "inlines"> & { readonly inlines: readonly Spoken[] })
  | { readonly type: "paragraph"; readonly inlines: readonly Spoken[] }
  | { readonly type: "list"; readonly items: readonly SpokenItem[] }
  | Excerpts
  | {
      readonly type: "table";
      readonly caption: string;
      /** The heading above says the caption. */
      readonly isNamedAbove: boolean;
      /** Said where there is no row. */
      readonly empty: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly TypstCell[])[];
      /** In points. */
      readonly widths: readonly number[];
    }
  | {
      readonly type: "figure";
      readonly title: string;
      readonly units: string;
      readonly sentence: string;
      readonly drawings: readonly { readonly svg: string; readonly name: string; readonly width: number }[];
      /** The heading above says the title. */
      readonly isNamedAbove?: true;
    }
  | {
      readonly type: "record";
      readonly name: string;
      readonly isRightToLeft: boolean;
      readonly anchors: readonly string[];
      readonly findings: readonly LinkedFinding[];
    }
  | Extract<FlatBlock, { type: "resting" }>
  | {
      readonly type: "answer";
      readonly anchor: string;
      readonly asked: string;
      readonly isOpen: boolean;
      readonly blocks: readonly AuthoredBlock[];
      readonly asides: string;
      readonly findings: readonly LinkedFinding[];
    }
  | PlainBlock;

type TypstCell = { readonly inlines: readonly Spoken[]; readonly isRightToLeft: boolean };

export type TypstDocument = {
  /** For the document's properties; `shown` is the same on its first page. */
  readonly title: string;
  readonly shown: string;
  readonly isRightToLeft: boolean;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`, of the submission; empty for a draft. */
  readonly date: string;
  /** Stand on every page. */
  readonly handling: string;
  readonly revision: string;
  readonly notice: string;
  readonly blocks: readonly TypstBlock[];
  /** Where the annex begins among the blocks, which is set small and in columns; null where it isn't asked for. */
  readonly annexAt: number | null;
};

/**
 * The same report gives the same data. `notice` is a line for every page, such as to whom a copy was given; `isCovered` says
 * whether a typeface has a character: the document says which are missing.
 */
export function typstDocument(
  report: ReportDocument,
  {
    review = null,
    mark = null,
    notice = "",
    hasAnnex = true,
  }: {
    readonly review?: ReviewRecord | null | undefined;
    readonly mark?: TrailMark | null | undefined;
    readonly notice?: string | undefined;
    readonly hasAnnex?: boolean | undefined;
  } = {},
  isCovered: (character: string) => boolean = () => true,
): TypstDocument {
  const { meta, redaction } = report;
  const figures = new Map(figuresOf(report).map((figure) => [figure.id, figure]));
  const { body, annex } = documentBlocks(reportTree(report, { review, mark }));
  const first = body.slice(1).flatMap((block) => typstBlock(block, figures));
  const document = {
    title: meta.title,
    shown: meta.title,
    isRightToLeft: isRightToLeft(meta.title),
    authors: meta.authors,
    date: meta.revision?.submittedAt.slice(0, 10) ?? "",
    handling: `Handling: ${HANDLING_LABELS[meta.handling]}`,
    revision: meta.revision ? `Revision ${meta.revision.number}` : "Draft, not submitted",
    notice: [redaction ? "Redacted copy" : "", notice].filter(Boolean).join(" · "),
    annexAt: hasAnnex ? first.length : null,
    blocks: hasAnnex ? [...first, ...annex.flatMap((block) => typstBlock(block, figures))] : first,
  };
  const whole = withNote(document, isCovered);
  return withBreaks(hasAnnex ? whole : linkedWithin(whole, anchorsOf(whole)));
}

/** Blocks of no report, with what stands on every page. */
export function blocksDocument(
  { title, kicker, handling, day, blocks }: LooseDocument,
  isCovered: (character: string) => boolean,
): TypstDocument {
  const document = {
    title,
    shown: title,
    isRightToLeft: false,
    authors: [],
    date: day,
    handling,
    revision: kicker,
    notice: "",
    annexAt: null,
    blocks: blocks.flatMap((block) => typstBlock(block, new Map())),
  };
  const whole = withNote(document, isCovered);
  return withBreaks(linkedWithin(whole, anchorsOf(whole)));
}

/** Answers alone, as the document of a report has them. */
export function answersDocument(
  answers: readonly { readonly asked: string; readonly blocks: readonly AuthoredBlock[] }[],
): TypstDocument {
  return withBreaks({
    title: "Answers",
    shown: "Answers",
    isRightToLeft: false,
    authors: [],
    date: "",
    handling: "",
    revision: "",
    notice: "",
    annexAt: null,
    blocks: answers.map(({ asked, blocks }, index) => ({
      type: "answer",
      anchor: `answer-${index}`,
      asked,
      isOpen: false,
      blocks,
      asides: "",
      findings: [],
    })),
  });
}

const typstBlock = blockWriter<readonly TypstBlock[], [figures: ReadonlyMap<string, Figure>]>({
  heading: (block) => [{ ...block, inlines: block.inlines.flatMap(spoken) }],
  lead: ({ type, what, decision, state, findings, none, points, asides }, figures) => {
    const picture = figures.get("landing");
    return [
      {
        type,
        what,
        isRightToLeft: isRightToLeft(what),
        decision: curled(decision),
        state,
        findings: findings.map(({ anchor, chips, title, sentence }) => ({
          anchor,
          state: chips.map(({ text }) => text).join(" · "),
          title: breakable(unbroken(curled(stopped(title)))),
          sentence: curled(sentence),
        })),
        none,
        points: points.map(spokenPoint),
        asides: asides.map(spokenPoint),
        picture: picture ? figureBlock(picture) : null,
      },
    ];
  },
  paragraph: ({ type, inlines }) => [{ type, inlines: inlines.flatMap(spoken) }],
  list: ({ type, items }) => [{ type, items: items.map(spokenItem) }],
  table: (block) => {
    const { columns, rows } = filledColumns(block.columns.map(curled), spokenRows(block));
    const texts = rows.map((cells) => cells.map(textOf));
    return [
      {
        type: "table",
        caption: curled(block.caption),
        isNamedAbove: block.isNamedAbove === true,
        empty: curled(block.empty),
        columns,
        rows: rows.map((cells) =>
          cells.map((inlines) => ({ inlines, isRightToLeft: isRightToLeft(textOf(inlines)) })),
        ),
        widths: columnWidths(columns, texts),
      },
    ];
  },
  figure: ({ id }, figures) => {
    const figure = figures.get(id);
    return figure && figure.drawings.length > 0 ? [figureBlock(figure)] : [];
  },
  drawing: ({ title, sentence, drawing, isNamedAbove }) => [
    {
      type: "figure",
      ...(isNamedAbove && { isNamedAbove }),
      title,
      units: "",
      sentence,
      drawings: [
        { svg: drawingSvg(drawing, { title, description: sentence }), name: "", width: drawing.width },
      ],
    },
  ],
  record: ({ type, name, anchors, findings }) => [
    { type, name, isRightToLeft: isRightToLeft(name), anchors, findings },
  ],
  answer: ({ type, anchor, line, findings }) => [
    {
      type,
      anchor,
      asked: curled(line.asked),
      isOpen: line.status !== "answered",
      blocks:
        line.isMarkdown && line.status === "answered" ? authoredBlocks(line.text) : plainBlocks(line.text),
      asides: asidesOf(line),
      findings,
    },
  ],
  excerpts: (block) => [block],
  resting: (block) => [block],
});

function spokenItem({ inlines, items }: Item): SpokenItem {
  return { inlines: inlines.flatMap(spoken), ...(items && { items: items.map(spokenItem) }) };
}

function spokenPoint({ label, inlines }: LeadPoint): SpokenPoint {
  return { label, inlines: inlines.flatMap(spoken) };
}

function figureBlock({ title, units, sentence, drawings }: Figure): Extract<TypstBlock, { type: "figure" }> {
  return {
    type: "figure",
    title,
    units,
    sentence,
    drawings: drawings.map((drawing) => ({
      svg: drawingSvg(drawing, { title, description: sentence }),
      name: drawing.name,
      width: drawing.width,
    })),
  };
}

/** The places that something can lead to. */
function anchorsOf(value: unknown): ReadonlySet<string> {
  const anchors = new Set<string>();
  JSON.stringify(value, (key, each) => {
    if (key === "anchor" && typeof each === "string") anchors.add(each);
    if (key === "anchors") for (const anchor of each as readonly string[]) anchors.add(anchor);
    return key === "to" ? undefined : each;
  });
  return anchors;
}

/** With a last paragraph that says which of its characters print lacks, where there are such. */
function withNote(document: TypstDocument, isCovered: (character: string) => boolean): TypstDocument {
  const note = uncoveredNote(JSON.stringify(document), isCovered);
  return note ? { ...document, blocks: [...document.blocks, note] } : document;
}

/** Without what leads to places that the document lacks: the typesetter refuses these. */
function linkedWithin<Value>(value: Value, anchors: ReadonlySet<string>): Value {
  if (Array.isArray(value)) return value.map((each) => linkedWithin(each, anchors)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      name === "to" && member?.type === "anchor" && !anchors.has(member.anchor)
        ? []
        : [[name, linkedWithin(member, anchors)]],
    ),
  ) as Value;
}

/**
 * Every text with places to break in words that no line would hold, and none in dates and before per cent signs; drawings,
 * anchors and addresses as they are.
 */
function withBreaks<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") return (KEPT.has(key) ? value : breakable(unbroken(value))) as Value;
  if (Array.isArray(value)) return value.map((each) => withBreaks(each, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (isCode(value)) return { ...value, text: breakable(value.text.replaceAll("\t", "    ")) };
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withBreaks(member, name)]),
  ) as Value;
}

/** Code, of which every space stays what it is. */
const isCode = (value: object): value is { readonly type: "code"; readonly text: string } =>
  "type" in value && value.type === "code" && "text" in value;

const KEPT: ReadonlySet<string> = new Set("type svg anchor anchors address date title authors".split(" "));
