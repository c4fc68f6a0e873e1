/** A run of signs as a page places it, in points, from the lower left. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the document says that a line ends behind it. */
  readonly endsLine: boolean;
};

type Line = { text: string; y: number; end: number; height: number };

/** How much larger than most of the text a heading is set. */
const LARGER = 1.15;
/** Lines further apart than this, in heights of the text, begin a new paragraph. */
const APART = 1.9;

/**
 * The runs of all pages as text: line under line in the order in which the document gives them, an empty line where paragraphs
 * part, a form feed between pages, `##` before lines set larger than most of the text.
 */
export function pageLines(pages: readonly (readonly Run[])[]): string {
  const lined = pages.map(linesOf);
  const usual = usualHeight(lined.flat());
  return lined.map((lines) => pageText(lines, usual)).join("\f");
}

function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Line[] = [];
  let isNew = true;
  for (const run of runs) {
    const last = lines.at(-1);
    if (run.text !== "") {
      const height = run.height || last?.height || 10;
      const isSame = !isNew && last !== undefined && Math.abs(last.y - run.y) < height * 0.5;
      if (isSame) {
        const hasGap = run.x - last.end > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(run.text);
        // Columns of a table stand far apart.
        const gap = run.x - last.end > height * 2 && last.text.trim() !== "" ? "\t" : hasGap ? " " : "";
        last.text += `${gap}${run.text}`;
        last.end = run.x + run.width;
        last.height = Math.max(last.height, run.text.trim() === "" ? 0 : height);
      } else {
        lines.push({ text: run.text, y: run.y, end: run.x + run.width, height });
      }
      isNew = false;
    }
    if (run.endsLine) isNew = true;
  }
  return lines.filter(({ text }) => text.trim() !== "");
}

function usualHeight(lines: readonly Line[]): number {
  const signs = new Map<number, number>();
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2;
    signs.set(rounded, (signs.get(rounded) ?? 0) + text.length);
  }
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function pageText(lines: readonly Line[], usual: number): string {
  let text = "";
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const isHeading = line.height > usual * LARGER && line.text.length < 120;
    const wasHeading = above !== undefined && above.height > usual * LARGER;
    const step = above === undefined ? 0 : above.y - line.y;
    const isApart = step > usual * APART || step < -usual || isHeading !== wasHeading;
    if (above !== undefined) text += isApart ? "\n\n" : "\n";
    // The head of a table, “# What When”, is no heading of Markdown.
    const words = line.text.trim().replace(/^(?=#{1,6}\s)/, "\\");
    text += isHeading && !(wasHeading && !isApart) ? `## ${words}` : words;
  });
  return text;
}
