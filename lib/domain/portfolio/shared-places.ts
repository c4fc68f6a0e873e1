import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { choicesAt, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { nameKey } from "@/lib/domain/portfolio/concluding/sameness";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";

/** Where some of the compared meet: one recipient or use by name, or one kind of recipient. */
export type SharedPlace = {
  readonly sort: "recipient" | "kind" | "use";
  readonly label: string;
  /** By assessment, the names under which it stands there; empty: not there. */
  readonly cells: readonly (readonly string[])[];
};

/**
 * The recipients, kinds of recipient and uses that at least two of the compared have, those that most have first. Names are the same as
 * conclusions over a portfolio take them (decision 110); records without a name are left out.
 */
export function sharedPlaces(columns: readonly Answers[]): readonly SharedPlace[] {
  return [
    ...shared("recipient", columns, "recipients.list", (answers, path) => [textAt(answers, `${path}/name`)]),
    ...shared("kind", columns, "recipients.list", (answers, path) =>
      choicesAt(answers, `${path}/kind`).map(FILTER_LABELS.recipientKind),
    ),
    ...shared("use", columns, "uses.list", (answers, path) => [textAt(answers, `${path}/name`)]),
  ];
}

function shared(
  sort: SharedPlace["sort"],
  columns: readonly Answers[],
  list: string,
  labelsOf: (answers: Answers, path: string) => readonly string[],
): readonly SharedPlace[] {
  const places = new Map<string, { label: string; cells: string[][] }>();
  for (const [at, answers] of columns.entries()) {
    for (const { id } of recordsOf(answers, list)) {
      const path = recordPath(list, id);
      for (const label of labelsOf(answers, path)) {
        const key = nameKey(label);
        if (key === "") continue;
        const place = places.get(key) ?? { label, cells: columns.map((): string[] => []) };
        places.set(key, place);
        place.cells[at]?.push(textAt(answers, `${path}/name`) || label);
      }
    }
  }
  const meeting = ({ cells }: { cells: readonly (readonly string[])[] }) =>
    cells.filter((names) => names.length > 0).length;
  return [...places.values()]
    .filter((place) => meeting(place) > 1)
    .sort((a, b) => meeting(b) - meeting(a) || a.label.localeCompare(b.label, "en"))
    .map((place) => ({ sort, ...place }));
}
