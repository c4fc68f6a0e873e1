import { type Path, parsePath } from "@/lib/domain/assessment/path";

/** Between the steps of a label: "Recipients › OpenLab › What they want". */
export const STEP = " › ";

/** The steps of where an answer stands. */
export type LabelSteps = {
  readonly section: string;
  /** The record that a field belongs to; empty otherwise. */
  readonly record: string;
  /** The field, the question, or, of a record itself, its name. */
  readonly asked: string;
};

/**
 * A label of `pathLabel`, taken apart by its path: a name that an author gave may hold the sign between steps. A label that is no way
 * (of a path that names nothing) is what is asked.
 */
export function labelSteps(label: string, path: Path): LabelSteps {
  const [section = "", ...rest] = label.split(STEP);
  if (rest.length === 0) return { section: "", record: "", asked: label };
  const isField = parsePath(path)?.type === "field" && rest.length > 1;
  if (!isField) return { section, record: "", asked: rest.join(STEP) };
  return { section, record: rest.slice(0, -1).join(STEP), asked: rest.at(-1) ?? "" };
}
