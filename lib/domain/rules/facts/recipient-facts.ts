import { MAY_BE_OF, recipientGroup } from "@/lib/content/options/recipient-kinds";
import { choicesAt, recordsOf } from "@/lib/domain/assessment/records";
import type { Context } from "@/lib/domain/rules/answer-context";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import type { FactItem } from "@/lib/domain/rules/fact-item";

/** The kinds of recipient that a model has, or leaves out on purpose (SM-23), and the uninvited (SM-11). */
export const GROUPS = [
  { id: "individuals", label: "individuals" },
  { id: "businesses", label: "businesses" },
  { id: "governments", label: "governments" },
  { id: "uninvited", label: "the uninvited" },
] as const;

/**
 * Groups without a recipient of that kind, unless the authors say that they left it out on purpose, or that it is listed and somebody is
 * whose kind leaves that open: an institute that evaluates may be a government's.
 */
export function groupsMissing({ answers }: Context): readonly FactItem[] {
  const present = new Set<string>();
  const kinds = new Set<string>();
  const paths: string[] = [];
  for (const record of recordsOf(answers, "recipients.list")) {
    const path = `recipients.list/${record.id}/kind`;
    paths.push(path);
    for (const kind of choicesAt(answers, path)) {
      kinds.add(kind);
      present.add(kind === "uninvited" ? "uninvited" : (recipientGroup(kind) ?? ""));
    }
  }
  const leftOut = matrixOf(valueIn(answers["recipients.left-out"]));
  const isThere = (id: string) =>
    present.has(id) ||
    leftOut.get(id) === "on-purpose" ||
    (leftOut.get(id) === "listed" && (MAY_BE_OF[id] ?? []).some((kind) => kinds.has(kind)));
  return GROUPS.filter(({ id }) => !isThere(id)).map(({ id, label }) => ({
    id,
    label,
    paths: [...paths, "recipients.left-out"],
  }));
}

/** The rows of a matrix answer; empty for any other value. */
export function matrixOf(value: unknown): ReadonlyMap<string, unknown> {
  const isRows = typeof value === "object" && value !== null && !Array.isArray(value);
  return new Map(isRows ? Object.entries(value) : []);
}
