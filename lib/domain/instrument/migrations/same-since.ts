import { followPlace } from "@/lib/domain/instrument/migrations/follow-place";
import type { Migration, Place } from "@/lib/domain/instrument/migrations/migration";
import { type KindShape, shapeOf } from "@/lib/domain/instrument/migrations/shape";
import type { Instrument } from "@/lib/domain/instrument/question";

/**
 * The places, by the ids they have now (`question`, or `list/field`), that take the same form of answer as in the version the
 * first of these steps leaves, and of which no rule speaks but to move them. What fitted there fits here.
 */
export function sameSince(instrument: Instrument, steps: readonly Migration[]): ReadonlySet<string> {
  const now = new Map<string, string>();
  for (const { id, fields = [], ...shape } of shapeOf(instrument).questions) {
    now.set(id, formOf(shape));
    for (const field of fields) now.set(`${id}/${field.id}`, formOf(field));
  }
  const same = new Set<string>();
  const compare = (place: Place, shape: KindShape) => {
    const key = follow(steps, place);
    if (key !== null && now.get(key) === formOf(shape)) same.add(key);
  };
  for (const { fields = [], ...question } of steps[0]?.before.questions ?? []) {
    compare({ question: question.id }, question);
    for (const field of fields) compare({ question: question.id, field: field.id }, field);
  }
  return same;
}

function formOf({ type, options, rows }: KindShape): string {
  return JSON.stringify([type, options, rows]);
}

/** Where a place is after all steps; null when one removed it or has a rule for its answers. */
function follow(steps: readonly Migration[], place: Place): string | null {
  let at = place;
  for (const step of steps) {
    const { to, rules } = followPlace(step, at);
    if (!to || rules.length > 0) return null;
    at = to;
  }
  return at.field === undefined ? at.question : `${at.question}/${at.field}`;
}
