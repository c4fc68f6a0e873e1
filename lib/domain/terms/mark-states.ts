import { senseById } from "@/lib/content/glossary";
import type { Answers } from "@/lib/domain/assessment/answer";
import { findTerms } from "@/lib/domain/terms/find-terms";
import type { TermMark } from "@/lib/domain/terms/term-mark";
import { type Definition, definitionsIn } from "@/lib/domain/terms/term-states";

/**
 * How one mark stands: its sense left open and defined nowhere; settled by a definition or by its own wording; worded in another
 * sense than the one defined; or a phrase that asserts what would have to be argued.
 */
export type MarkState = "undefined" | "defined" | "other-sense" | "absolute-phrase";
export type StatedMark = TermMark & { readonly state: MarkState };

export type Definitions = ReadonlyMap<string, readonly Definition[]>;

/** The definitions of the list of terms, by term. Reads nothing else of the answers. */
export function definitionsOf(answers: Answers): Definitions {
  return definitionsIn(answers);
}

/** The marks of a text, in order and without overlap, each as it stands under these definitions. */
export function statedMarks(text: string, definitions: Definitions): readonly StatedMark[] {
  return findTerms(text).map((mark) => ({ ...mark, state: stateOf(mark, definitions.get(mark.id) ?? []) }));
}

function stateOf({ kind, sense }: TermMark, definitions: readonly Definition[]): MarkState {
  if (kind === "absolute-phrase") return "absolute-phrase";
  if (sense === undefined) return definitions.length > 0 ? "defined" : "undefined";
  const meant = definitions.map((definition) => definition.sense).filter((id) => senseById(id));
  const isOwn = meant.length < definitions.length;
  return meant.length === 0 || isOwn || meant.includes(sense) ? "defined" : "other-sense";
}
