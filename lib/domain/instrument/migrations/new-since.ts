import { listById } from "@/lib/domain/instrument/lookup";
import { followPlace } from "@/lib/domain/instrument/migrations/follow-place";
import type { Migration, Place } from "@/lib/domain/instrument/migrations/migration";
import type { Instrument } from "@/lib/domain/instrument/question";

/** What an instrument asks that a past version did not. */
export type NewSince = {
  /** Ids of questions. */
  readonly questions: readonly string[];
  /** Fields of lists there were before, as `list/field`. */
  readonly fields: readonly string[];
  /** Rows of matrix questions there were before, by question id. */
  readonly rows: { readonly [question: string]: readonly string[] };
};

/** What is new since the version the first of these steps leaves. Nothing is, without a step. */
export function newSince(instrument: Instrument, steps: readonly Migration[]): NewSince {
  const [first] = steps;
  if (!first) return { questions: [], fields: [], rows: {} };
  const known = new Set<string>();
  const rows = new Map<string, ReadonlySet<string>>();
  for (const question of first.before.questions) {
    const to = follow(steps, { question: question.id });
    if (!to) continue;
    known.add(to.question);
    if (question.rows) rows.set(to.question, rowsAfter(steps, { question: question.id }, question.rows));
    for (const field of question.fields ?? []) {
      const place = follow(steps, { question: question.id, field: field.id });
      if (place) known.add(`${place.question}/${place.field}`);
    }
  }
  const before = instrument.questions.filter(({ id }) => known.has(id));
  return {
    questions: instrument.questions.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    fields: before.flatMap(({ id }) =>
      (listById(instrument, id)?.kind.fields ?? [])
        .map((field) => `${id}/${field.id}`)
        .filter((place) => !known.has(place)),
    ),
    rows: Object.fromEntries(
      before.flatMap(({ id, kind }) => {
        const had = rows.get(id);
        if (kind.type !== "matrix" || !had) return [];
        const added = kind.rows.map(({ value }) => value).filter((row) => !had.has(row));
        return added.length > 0 ? [[id, added] as const] : [];
      }),
    ),
  };
}

/** Where a place of the first version is after all steps; null when one of them removed it. */
function follow(steps: readonly Migration[], place: Place): Place | null {
  return steps.reduce<Place | null>((at, step) => at && followPlace(step, at).to, place);
}

function rowsAfter(steps: readonly Migration[], place: Place, rows: readonly string[]): ReadonlySet<string> {
  let at: Place | null = place;
  let names = rows;
  for (const step of steps) {
    if (!at) break;
    const followed = followPlace(step, at);
    const renames = new Map<string, string>();
    for (const rule of followed.rules) if (rule.what === "row-renamed") renames.set(rule.from, rule.to);
    names = names.map((row) => renames.get(row) ?? row);
    at = followed.to;
  }
  return new Set(names);
}
