import { withoutStop } from "@/lib/domain/report/blocks/joining";

/**
 * The first that falls or moves where a fact is otherwise, in a sentence: “If it is false: the case falls; and more” as “If not, the case
 * falls.”, “If it is likelier (a third to two thirds): A rises” as “If likelier, A rises.”. Empty without any.
 */
export function movedFirst([outcome = ""]: readonly string[]): string {
  const [clause = ""] = outcome.split("; ");
  if (clause === "") return "";
  const [condition, effect] = parted(withoutStop(clause));
  return effect === "" ? `${condition}.` : `${condition}, ${effect}.`;
}

function parted(clause: string): readonly [condition: string, effect: string] {
  const [, condition = clause, effect = ""] = /^(If [^:“]+?)(?: \([^)]*\))?: (.+)$/u.exec(clause) ?? [];
  return [condition.replace("it is false", "not").replace("If it is ", "If "), effect];
}
