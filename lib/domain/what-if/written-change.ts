import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { locate } from "@/lib/domain/instrument/lookup";
import type { Instrument, Kind } from "@/lib/domain/instrument/question";
import { type ClosedKind, type ClosedValue, isClosed, isSameValue } from "@/lib/domain/what-if/tryable";

/** A closed answer given otherwise, or a record left out. */
export type TriedChange =
  | { readonly type: "set"; readonly path: Path; readonly value: ClosedValue }
  | { readonly type: "without"; readonly path: Path };

/** How many changes are tried together. */
export const MAX_CHANGES = 24;
/** The form of a written change: a path, a colon, an option's id, several with full stops between, or a number. Says nothing about whether there is such a place. */
export const WRITTEN_CHANGE = /^[a-z0-9.-]{3,81}(\/[a-z0-9]{4,32}(\/[a-z0-9-]{1,48})?)?:-?[a-z0-9.-]{1,240}$/;

const WITHOUT = "without";

const BETWEEN = ".";

/** A change as it stands in an address: `recipients.list/r1ab/channel:leak.publication`, `recipients.list/r1ab:without`. */
export function writeChange(change: TriedChange): string {
  if (change.type === "without") return `${change.path}:${WITHOUT}`;
  const { path, value } = change;
  return `${path}:${Array.isArray(value) ? value.join(BETWEEN) : value}`;
}

/**
 * Reads written changes as far as these answers have a place for them; the others come back as written. Of two of one place
 * the last counts. What would change nothing is left out, and so is a change within a record that is left out. In the order
 * of their paths, so that the same changes are always the same address.
 */
export function readChanges(
  instrument: Instrument,
  answers: Answers,
  written: readonly string[],
): { readonly changes: readonly TriedChange[]; readonly unread: readonly string[] } {
  const changes = new Map<Path, TriedChange>();
  const unread: string[] = [];
  for (const each of written) {
    const change = readChange(instrument, answers, each);
    if (change) changes.set(change.path, change);
    else unread.push(each);
  }
  const kept = [...changes.values()].filter(
    (change) => !isNoChange(answers, change) && !isWithin(change.path, changes),
  );
  return { changes: kept.sort((a, b) => (a.path < b.path ? -1 : 1)), unread };
}

function readChange(instrument: Instrument, answers: Answers, written: string): TriedChange | null {
  const colon = written.indexOf(":");
  const path = written.slice(0, colon);
  const value = written.slice(colon + 1);
  const located = WRITTEN_CHANGE.test(written) ? locate(instrument, path) : null;
  switch (located?.type) {
    case "record":
      return answers[path] && value === WITHOUT ? { type: "without", path } : null;
    case "field":
      return answers[recordPath(located.question.id, located.record)]
        ? setTo(instrument, path, located.field.kind, value)
        : null;
    case "question":
      return setTo(instrument, path, located.kind, value);
    default:
      return null;
  }
}

function setTo(instrument: Instrument, path: Path, kind: Kind, written: string): TriedChange | null {
  if (!isClosed(kind)) return null;
  const value = readValue(kind, written);
  // One way to write a number or several choices, so that one change has one address.
  if (writeChange({ type: "set", path, value }) !== `${path}:${written}`) return null;
  return checkAnswer(instrument, path, { status: "answered", value }).ok
    ? { type: "set", path, value }
    : null;
}

/** Several in the order of their options; those there are not come last, to be refused. */
function readValue(kind: ClosedKind, written: string): ClosedValue {
  if (kind.type === "one-of") return written;
  if (kind.type !== "several-of") return Number(written);
  const given = written.split(BETWEEN);
  const options = kind.options.map(({ value }) => value);
  return [
    ...options.filter((value) => given.includes(value)),
    ...given.filter((each) => !options.includes(each)),
  ];
}

function isNoChange(answers: Answers, change: TriedChange): boolean {
  const now = answers[change.path];
  return change.type === "set" && now?.status === "answered" && isSameValue(change.value, now.value);
}

function isWithin(path: Path, changes: ReadonlyMap<Path, TriedChange>): boolean {
  const record = path.split("/").slice(0, 2).join("/");
  return record !== path && changes.get(record)?.type === "without";
}
