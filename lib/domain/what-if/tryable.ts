import { unnamedLabel } from "@/lib/domain/assessment/unnamed";
/**
 * What if: the same technique in other surroundings (SM-27). Changes of closed answers, tried on a scratch copy of answers. This
 * folder owns which answers can be tried, how changes are written in an address, and what they do; it stores nothing, and it
 * does not know who may look.
 */

import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf } from "@/lib/domain/assessment/records";
import { isList, type ListQuestion, questionsOf, sectionById } from "@/lib/domain/instrument/lookup";
import type { Instrument, Kind, ScalarKind } from "@/lib/domain/instrument/question";

/** Kinds whose every answer is one of few, or a number: nothing anybody wrote can get into an address. */
export type ClosedKind =
  | Extract<ScalarKind, { readonly type: "one-of" | "scale" | "probability" }>
  | MostlyOneKind;
/** Several of many, of which most have one: whichever are chosen. */
type MostlyOneKind = Extract<ScalarKind, { readonly type: "several-of" }> & { readonly isMostlyOne: true };

/** A value of such a kind. */
export type ClosedValue = string | number | readonly string[];

/** An answer that can be tried. */
export type TryablePlace = { readonly path: Path; readonly asked: string; readonly kind: ClosedKind };

/** What is changed together: a record, or the questions of a section. */
export type TryableSubject = {
  /** The record's path, or the section's id. */
  readonly id: string;
  readonly name: string;
  readonly places: readonly TryablePlace[];
};

export type TryableGroup = { readonly title: string; readonly subjects: readonly TryableSubject[] };

/** Lists whose records are offered. */
const LISTS: readonly string[] = ["recipients.list", "uses.list", "misuse.pathways"];
const SECTION = "release";

/**
 * What is offered to be tried on these answers: recipients, uses, misuse pathways, and what is said about the release. Any other
 * closed answer can be tried too where something leads to it.
 */
export function tryableGroups(instrument: Instrument, answers: Answers): readonly TryableGroup[] {
  const lists = instrument.questions.filter(isList).filter(({ id }) => LISTS.includes(id));
  const section = sectionById(instrument, SECTION);
  const release = { id: SECTION, name: section?.title ?? SECTION, places: releasePlaces(instrument) };
  return [
    ...lists.map((list) => ({ title: titled(list.kind.plural), subjects: subjectsOf(list, answers) })),
    { title: release.name, subjects: [release] },
  ].filter(({ subjects }) => subjects.length > 0);
}

/** Whether an answer of this kind can be tried. */
export function isClosed(kind: Kind): kind is ClosedKind {
  return (
    kind.type === "one-of" ||
    kind.type === "scale" ||
    kind.type === "probability" ||
    (kind.type === "several-of" && kind.isMostlyOne === true)
  );
}

/** Steps on which a likelihood is offered; any other between 0 and 1 can be tried too. */
const LIKELIHOODS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Values offered together; `how` several choices come of those that stand. */
export type Offered = {
  readonly how: "instead" | "as-well" | "without" | null;
  readonly values: readonly ClosedValue[];
};

/** The values offered for a kind, in its own order, where `now` stands. Several are changed by one at a time. */
export function offeredValues(kind: ClosedKind, now: Value | undefined): readonly Offered[] {
  if (kind.type === "probability") return [{ how: null, values: LIKELIHOODS }];
  if (kind.type === "scale") return [{ how: null, values: kind.anchors.map(({ value }) => value) }];
  const options = kind.options.map(({ value }) => value);
  if (kind.type === "one-of") return [{ how: null, values: options }];
  const chosen = options.filter((value) => Array.isArray(now) && now.includes(value));
  const offered: readonly Offered[] = [
    { how: "instead", values: options.map((value) => [value]) },
    {
      how: "as-well",
      values: options
        .filter((value) => chosen.length > 0 && !chosen.includes(value))
        .map((value) => options.filter((each) => each === value || chosen.includes(each))),
    },
    {
      how: "without",
      // Of two, leaving one out is having the other instead.
      values: chosen.length < 3 ? [] : chosen.map((value) => chosen.filter((each) => each !== value)),
    },
  ];
  return offered.filter(({ values }) => values.length > 0);
}

/** Whether two values are the same; of several in any order. */
export function isSameValue(a: ClosedValue, b: Value | undefined): boolean {
  if (!Array.isArray(a)) return a === b;
  return Array.isArray(b) && a.length === b.length && a.every((each) => b.includes(each));
}

function subjectsOf({ id: list, kind }: ListQuestion, answers: Answers): readonly TryableSubject[] {
  return recordsOf(answers, list).map(({ id }) => ({
    id: recordPath(list, id),
    name: recordName(answers, list, id, kind.nameField, unnamedLabel(kind.noun)),
    places: kind.fields.flatMap((field) =>
      isClosed(field.kind)
        ? [{ path: recordPath(list, id, field.id), asked: field.label, kind: field.kind }]
        : [],
    ),
  }));
}

function releasePlaces(instrument: Instrument): readonly TryablePlace[] {
  return questionsOf(instrument, SECTION).flatMap(({ id, text, kind }) =>
    isClosed(kind) ? [{ path: id, asked: text, kind }] : [],
  );
}

const titled = (plural: string) => plural.charAt(0).toUpperCase() + plural.slice(1);
