import { textWidth } from "@/lib/domain/figures/text/text-width";

type Room = {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
};

/**
 * Breaks a text into at most `lines` lines no wider than `width`, at spaces where it can, after a hyphen or slash where it
 * must, and within a word or between ideographs where nothing else fits. What is left over ends in an ellipsis. Line breaks and
 * other white space of the text become spaces; no character is split.
 */
export function wrapText(text: string, { width, size, lines: most }: Room): readonly string[] {
  const fits = (words: string) => textWidth(words, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const { piece, space } of piecesOf(text, fits)) {
    const joined = line + (line !== "" && space ? " " : "") + piece;
    if (line === "" || fits(joined)) line = joined;
    else {
      lines.push(line);
      line = piece;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(" "), width, size)];
}

/** The text where it fits, else as much of it as does before an ellipsis. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const kept: string[] = [];
  let taken = textWidth("…", size);
  for (const character of graphemes(text)) {
    taken += textWidth(character, size);
    if (taken > width) break;
    kept.push(character);
  }
  return `${kept.join("").trimEnd()}…`;
}

type Piece = { readonly piece: string; readonly space: boolean };

/** Words, and the parts of words that are too long for a line; `space` where one stood before. */
function piecesOf(text: string, fits: (words: string) => boolean): readonly Piece[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word) => (fits(word) ? [{ piece: word, space: true }] : cut(word, fits)));
}

function cut(word: string, fits: (words: string) => boolean): readonly Piece[] {
  const parts: string[] = [];
  let part = "";
  for (const character of graphemes(word)) {
    if (
      part !== "" &&
      (!fits(part + character) || (/[-/]$/.test(part) && parts.length === 0 && part.length > 3))
    ) {
      parts.push(part);
      part = character;
    } else part += character;
  }
  if (part !== "") parts.push(part);
  return parts.map((piece, at) => ({ piece, space: at === 0 }));
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function graphemes(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
