import type { Path } from "@/lib/domain/assessment/path";
import { type Inline, sentence, text, words } from "@/lib/domain/report/blocks/block";
import { spoken } from "@/lib/domain/report/blocks/spoken";

const STEP = " › ";

/**
 * Where an answer stands, in words: "Recipients › OpenLab › What they want". Its end is the product's own unless the path is a
 * record's, whose name an author gave.
 */
export function labelInlines(label: string, path: Path): readonly Inline[] {
  const at = label.lastIndexOf(STEP);
  if (at < 0 || path.split("/").length === 2) return [text(label)];
  return [text(label.slice(0, at)), words(STEP), sentence(label.slice(at + STEP.length))];
}

/** The same in one text, as documents for reading set it. */
export function labelSpoken(label: string, path: Path): string {
  return labelInlines(label, path)
    .map((inline) => spoken(inline).text)
    .join("");
}
