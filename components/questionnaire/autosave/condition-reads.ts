import type { Condition } from "@/lib/domain/rules/condition";

/**
 * The questions and lists a condition reads, by id, perhaps with repeats. Fields of the subject are not named: their list
 * is. A fact reads everything and names nothing; questions do not branch on facts.
 */
export function conditionReads(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(conditionReads);
    case "not":
      return conditionReads(condition.of);
    case "some":
    case "every":
      return [condition.list, ...conditionReads(condition.where)];
    case "count":
    case "some-referring":
      return [condition.list, ...(condition.where ? conditionReads(condition.where) : [])];
    case "refers-to":
      return conditionReads(condition.where);
    case "fact":
      return [];
    default:
      return condition.operand.from === "question" ? [condition.operand.id] : [];
  }
}
