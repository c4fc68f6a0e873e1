import { STEP } from "@/lib/domain/assessment/label-steps";
import type { Path } from "@/lib/domain/assessment/path";
import { type PlainInline, sentence, text, words } from "@/lib/domain/report/blocks/block";

/**
 * Where an answer stands, in words: "Recipients › OpenLab › What they want". Its end is the product's own unless the path is a
 * record's, whose name an author gave.
 */
export function labelInlines(label: string, path: Path): readonly PlainInline[] {
  const at = label.lastIndexOf(STEP);
  if (at < 0 || path.split("/").length === 2) return [text(label)];
  return [text(label.slice(0, at)), words(STEP), sentence(label.slice(at + STEP.length))];
}
