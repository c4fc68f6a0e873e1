import { DASHES } from "@/lib/domain/figures/dashes";
import { type Drawing, type GroupMark, type Mark, type TextMark, tenth } from "@/lib/domain/figures/drawing";
import { escapeXml } from "@/lib/domain/figures/svg/escape-xml";
import { PRINT_COLOURS } from "@/lib/domain/figures/svg/print-colours";

type About = {
  readonly title: string;
  /** What the drawing shows, for whoever cannot see it. */
  readonly description: string;
};

/** Public Sans where the reader has it, and what is likely there for scripts it lacks. */
const FONTS =
  "Public Sans, Noto Sans, Noto Sans CJK SC, Noto Sans Hebrew, Noto Sans Arabic, DejaVu Sans, Arial, sans-serif";

/**
 * A drawing as a standalone SVG: one file that needs nothing, runs nothing and links nowhere, on white, in colours that print.
 * The same drawing gives the same bytes. Texts of authors are escaped and never become markup, styles or addresses.
 */
export function drawingSvg({ width, height, marks }: Drawing, { title, description }: About): string {
  const size = `width="${tenth(width)}" height="${tenth(height)}" viewBox="0 0 ${tenth(width)} ${tenth(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${FONTS}" font-size="12.5">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${PRINT_COLOURS.paper}"/>`,
    ...marks.map(markSvg),
    "</svg>\n",
  ].join("\n");
}

function markSvg(mark: Mark): string {
  switch (mark.type) {
    case "rect": {
      const { x, y, width, height, radius } = mark;
      const corners = radius ? ` rx="${tenth(radius)}"` : "";
      return `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"${corners}${paint(mark)}/>`;
    }
    case "path":
      return `<path d="${mark.d}"${paint(mark)}/>`;
    case "circle":
      return `<circle cx="${tenth(mark.x)}" cy="${tenth(mark.y)}" r="${tenth(mark.radius)}"${paint(mark)}/>`;
    case "text":
      return textSvg(mark);
    case "group":
      return groupSvg(mark);
  }
}

function paint({ fill = "none", stroke, weight = 1, dash }: Exclude<Mark, TextMark | GroupMark>): string {
  const line = stroke ? ` stroke="${PRINT_COLOURS[stroke]}" stroke-width="${tenth(weight)}"` : "";
  return ` fill="${PRINT_COLOURS[fill]}"${line}${dash ? ` stroke-dasharray="${DASHES[dash]}"` : ""}`;
}

function textSvg({ x, y, text, tone = "ink", size, bold, anchor, upright }: TextMark): string {
  const place = upright ? `transform="translate(${x} ${y}) rotate(-90)"` : `x="${x}" y="${y}"`;
  const styles = [
    size && ` font-size="${size}"`,
    bold && ' font-weight="600"',
    anchor && ` text-anchor="${anchor}"`,
  ].filter(Boolean);
  return `<text ${place} fill="${PRINT_COLOURS[tone]}"${styles.join("")}>${escapeXml(text)}</text>`;
}

function groupSvg({ marks, details, by }: GroupMark): string {
  const moved = by ? ` transform="translate(${tenth(by.x)} ${tenth(by.y)})"` : "";
  const title = details ? `<title>${escapeXml(details)}</title>` : "";
  return `<g${moved}>${title}${marks.map(markSvg).join("")}</g>`;
}
