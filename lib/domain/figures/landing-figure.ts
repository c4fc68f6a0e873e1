import { type Dash, type Drawing, type Mark, type Tone, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { counted } from "@/lib/domain/figures/text/counted";
import { percent } from "@/lib/domain/figures/text/percent";
import { shortened, wrapText } from "@/lib/domain/figures/text/wrap-text";
import { usesNamed } from "@/lib/domain/findings/uses-named";
import { landingUses } from "@/lib/domain/model/landing-uses";
import type { ModelRow, Stance } from "@/lib/domain/model/social-model";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const WIDTH = 340;
const OUTPUTS = 92;
const USES = 148;
const NUMBER = 42;
const SIZE = 12.5;
const SMALL = 11;
const LINE = 14;
const GAP = 11;
/** Outputs that fit beside five uses. */
const MOST_OUTPUTS = 5;

const LOOKS: { readonly [stance in Stance]: { readonly tone: Tone; readonly dash?: Dash } } = {
  likely: { tone: "ink" },
  intended: { tone: "accent", dash: "dashed" },
  feared: { tone: "feared", dash: "dotted" },
};

/**
 * Where the work lands, small: outputs on the left, the uses that say most on the right, each with who does it and how likely it is
 * in five years. Null where no use is described. The social model shows all of it.
 */
export function landingFigure(report: ReportDocument): Figure | null {
  const { model } = report;
  const uses = landingUses(model, usesNamed(report));
  if (uses.length === 0) return null;
  const all = model.rows.filter(({ use }) => use !== "").length;
  return {
    id: "landing",
    title: "Where it lands",
    units:
      "Within five years. Solid: likely by default; dashed: intended; dotted: feared. Thicker: likelier.",
    sentence: sentenceOf(uses, all),
    table: {
      columns: ["Use", "Of", "By", "Stance", "Within five years"],
      rows: uses.map(({ use, outputs, recipient, stance, likelihood }) => [
        use,
        outputs.join(", ") || "—",
        recipient || "—",
        stance ?? "—",
        percent(likelihood),
      ]),
      names: 0,
    },
    drawings: [drawingOf(uses)],
  };
}

function sentenceOf(uses: readonly ModelRow[], all: number): string {
  const [first] = uses;
  const likeliest =
    first?.likelihood === undefined
      ? "None has a likelihood"
      : `The likeliest has ${percent(first.likelihood)}`;
  const shown = all > uses.length ? `${uses.length} of ${all} uses` : counted(all, "use");
  return `${shown}. ${likeliest}.`;
}

function drawingOf(uses: readonly ModelRow[]): Drawing {
  const rows = stacked(uses, (row) => {
    const title = wrapText(row.use, { width: WIDTH - USES - NUMBER, size: SIZE, lines: 2 });
    return { row, title, height: (title.length + (row.recipient === "" ? 0 : 1)) * LINE };
  });
  const named = [...new Set(uses.flatMap(({ outputs }) => outputs))].slice(0, MOST_OUTPUTS);
  const outputs = stacked(named, (name) => {
    const title = wrapText(name, { width: OUTPUTS, size: SIZE, lines: 2 });
    return { name, title, height: title.length * LINE };
  });
  const height = Math.max(rows.height, outputs.height) + 4;
  const down = (rows.height - outputs.height) / 2;
  const [rowsDown, outputsDown] = [Math.max(0, -down), Math.max(0, down)];
  const lines = rows.items.flatMap(({ row, y }): readonly Mark[] =>
    outputs.items
      .filter(({ name }) => row.outputs.includes(name))
      .map((output) => curve(output.y + outputsDown + output.height / 2, y + rowsDown + LINE / 2, row)),
  );
  return {
    width: WIDTH,
    height: tenth(height),
    name: "",
    marks: [
      ...lines,
      ...outputs.items.flatMap(({ title, y }) => lined(title, 0, y + outputsDown, "ink", false)),
      ...rows.items.flatMap(({ row, title, y }) => useMarks(row, title, y + rowsDown)),
    ],
  };
}

function useMarks(
  { recipient, likelihood, stance }: ModelRow,
  title: readonly string[],
  y: number,
): readonly Mark[] {
  const tone = stance ? LOOKS[stance].tone : "quiet";
  const below = y + title.length * LINE + SMALL - 1;
  return [
    ...lined(title, USES, y, tone, true),
    ...(likelihood === undefined
      ? []
      : [text(WIDTH, y + SIZE - 1, percent(likelihood), { tone, bold: true, anchor: "end" })]),
    ...(recipient === ""
      ? []
      : [text(USES, below, shortened(recipient, WIDTH - USES, SMALL), { tone: "quiet", size: SMALL })]),
  ];
}

function lined(lines: readonly string[], x: number, y: number, tone: Tone, bold: boolean): readonly Mark[] {
  return lines.map((each, at) => text(x, y + at * LINE + SIZE - 1, each, { tone, ...(bold && { bold }) }));
}

function curve(from: number, to: number, { stance, likelihood = 0 }: ModelRow): Mark {
  const [left, right] = [OUTPUTS + 4, USES - 6];
  const middle = (left + right) / 2;
  const { tone, dash } = stance ? LOOKS[stance] : { tone: "quiet" as const, dash: undefined };
  return {
    type: "path",
    d: `M${left} ${tenth(from)}C${middle} ${tenth(from)} ${middle} ${tenth(to)} ${right} ${tenth(to)}`,
    stroke: tone,
    weight: tenth(1 + 2.5 * likelihood),
    ...(dash && { dash }),
  };
}

/** One below the other, each with where it begins. */
function stacked<Given, Made extends { readonly height: number }>(
  values: readonly Given[],
  make: (value: Given) => Made,
) {
  let height = 0;
  const items = values.map(make).map((item) => {
    const y = height === 0 ? 0 : height + GAP;
    height = y + item.height;
    return { ...item, y };
  });
  return { items, height };
}
