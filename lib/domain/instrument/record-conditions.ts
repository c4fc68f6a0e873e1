import type { RecordsKind } from "@/lib/domain/instrument/question";
import type { Condition } from "@/lib/domain/rules/condition";

/** Everything that decides which fields of a record are asked: when each is shown or left out, and for what a record matters. */
export function recordConditions({ fields, matters = [] }: RecordsKind): readonly Condition[] {
  return [
    ...fields.flatMap(({ showWhen, askedUnless }) => [showWhen ?? [], askedUnless ?? []].flat()),
    ...matters.map(({ when }) => when),
  ];
}
