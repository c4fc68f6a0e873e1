import type { Answers } from "@/lib/domain/assessment/answer";
import { parsePath, recordPath } from "@/lib/domain/assessment/path";
import type { Place } from "@/lib/domain/file/file-fault";
import { listById, locate } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";

/** What is wrong between answers; `place` begins with a path. */
export type LooseEnd = { readonly place: Place; readonly sentence: string };

/**
 * What no answer shows by itself: fields of a record that is not there (one fault a record), lists longer than they may be,
 * references to records that are not there. Looks at well-formed answers. `given` are all the paths there are, of refused
 * answers too, so that a record written wrongly doesn't count as missing.
 */
export function findLooseEnds(
  instrument: Instrument,
  answers: Answers,
  given: readonly string[],
): readonly LooseEnd[] {
  const paths = new Set(given);
  return [
    ...fieldsWithoutRecord(instrument, given, paths),
    ...listsTooLong(instrument, given),
    ...referencesToNothing(instrument, answers, paths),
  ];
}

function fieldsWithoutRecord(
  instrument: Instrument,
  given: readonly string[],
  paths: ReadonlySet<string>,
): readonly LooseEnd[] {
  const missing = new Set<string>();
  return given.flatMap((path): readonly LooseEnd[] => {
    const located = locate(instrument, path);
    if (located?.type !== "field") return [];
    const record = recordPath(located.question.id, located.record);
    if (paths.has(record) || missing.has(record)) return [];
    missing.add(record);
    const sentence = `This belongs to a record that is not there. Add the answer “${record}” with the record's rank, or take its fields out.`;
    return [{ place: [path], sentence }];
  });
}

function listsTooLong(instrument: Instrument, given: readonly string[]): readonly LooseEnd[] {
  const counts = new Map<string, number>();
  return given.flatMap((path): readonly LooseEnd[] => {
    const parsed = parsePath(path);
    const list = parsed?.type === "record" ? listById(instrument, parsed.question) : null;
    if (!list) return [];
    const count = (counts.get(list.id) ?? 0) + 1;
    counts.set(list.id, count);
    const { max, plural } = list.kind;
    // Said once, at the first that is too many.
    if (count !== max + 1) return [];
    return [{ place: [path], sentence: `There are too many ${plural}: at most ${max} fit into the list.` }];
  });
}

function referencesToNothing(
  instrument: Instrument,
  answers: Answers,
  paths: ReadonlySet<string>,
): readonly LooseEnd[] {
  return Object.entries(answers).flatMap(([path, answer]) => {
    const list = listReferredTo(instrument, path);
    if (list === null || answer.status !== "answered") return [];
    return (answer.value as readonly string[]).flatMap((id, position) =>
      paths.has(recordPath(list, id))
        ? []
        : [
            {
              place: [path, "value", position],
              sentence: `There is no record “${id}” in “${list}”. Add it, or take the reference out.`,
            },
          ],
    );
  });
}

/** The list whose records the answer at `path` refers to; null when it refers to none. */
export function listReferredTo(instrument: Instrument, path: string): string | null {
  const located = locate(instrument, path);
  if (located?.type !== "field" && located?.type !== "question") return null;
  const kind = located.type === "field" ? located.field.kind : located.kind;
  return kind.type === "reference" ? kind.list : null;
}
