import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { followAnswer, type Note } from "@/lib/domain/instrument/migrations/follow-answer";
import { followPlace } from "@/lib/domain/instrument/migrations/follow-place";
import type { Migration } from "@/lib/domain/instrument/migrations/migration";
import { MIGRATIONS } from "@/lib/domain/instrument/migrations/migrations";
import { type NewSince, newSince } from "@/lib/domain/instrument/migrations/new-since";
import { sameSince } from "@/lib/domain/instrument/migrations/same-since";
import { isSameStructure, structureLabel } from "@/lib/domain/instrument/migrations/same-structure";
import type { Instrument } from "@/lib/domain/instrument/question";

/** What happened to one answer. `path` is where it is now, or, when it was set aside, where it was; `from` where it was. */
export type AnswerNote = Note & { readonly path: Path; readonly from?: Path };

export type MigratedAnswers = {
  readonly ok: true;
  /** Under the paths of the instrument; every one that fitted its question fits the one it is under now. */
  readonly answers: Answers;
  readonly changes: readonly AnswerNote[];
  /** Answers without a place any more, under the paths they had. With `answers` these are all that came in. */
  readonly aside: Answers;
  /** Paths whose question or choices changed and whose answer should be read again, in the order of their paths. */
  readonly stale: readonly Path[];
  /** What is asked that the version did not ask. */
  readonly added: NewSince;
};

export type UnknownVersion = {
  readonly ok: false;
  readonly refusal: {
    readonly code: "unknown-version";
    readonly version: string;
    readonly sentence: string;
  };
};

type Moving = {
  readonly from: Path;
  readonly path: Path;
  readonly answer: Answer;
  readonly notes: readonly Note[];
  readonly isAside: boolean;
};

/**
 * Answers given under one version of the instrument, as answers to another: by default today's. Loses nothing: every answer
 * that came in comes out, in `answers` or in `aside`. Under the same version, or one in other words, they come out untouched. Pure. Where
 * the form of the answer has changed, what does not fit it is set aside, like what has no question any more.
 *
 * A version there are no steps from, such as one newer than this instrument, is refused.
 */
export function migrateAnswers(
  answers: Answers,
  fromVersion: string,
  instrument: Instrument = INSTRUMENT,
  migrations: readonly Migration[] = MIGRATIONS,
): MigratedAnswers | UnknownVersion {
  const steps = stepsBetween(migrations, fromVersion, instrument.version);
  if (!steps) return unknownVersion(fromVersion, instrument.version);
  const { added, same } = comparison(instrument, steps);
  if (steps.length === 0) return { ok: true, answers, changes: [], aside: {}, stale: [], added };
  let moving = Object.entries(answers).map(
    ([path, answer]): Moving => ({ from: path, path, answer, notes: [], isAside: false }),
  );
  for (const step of steps) moving = withoutCollisions(moving.map((each) => takeStep(step, each)));
  return collect(
    moving.map((each) => withNewRows(added, fitted(instrument, same, each))),
    added,
  );
}

/** The steps from one version to another, in order; none between a version and itself in the same or other words; null where no way leads. */
function stepsBetween(
  migrations: readonly Migration[],
  from: string,
  to: string,
): readonly Migration[] | null {
  const steps: Migration[] = [];
  for (let version = structureLabel(from); !isSameStructure(version, to); ) {
    const step = migrations.find(({ before }) => before.version === version);
    if (!step || steps.includes(step)) return null;
    steps.push(step);
    version = step.to;
  }
  return steps;
}

function unknownVersion(version: string, today: string): UnknownVersion {
  const sentence = `These answers were given under version ${version} of the questions. This installation has version ${today} and knows no way from one to the other. Upgrade Landfall, or open them where they were written.`;
  return { ok: false, refusal: { code: "unknown-version", version, sentence } };
}

function takeStep(step: Migration, moving: Moving): Moving {
  const parsed = parsePath(moving.path);
  if (moving.isAside || !parsed) return moving;
  const field = parsed.type === "field" ? { field: parsed.field } : {};
  const { to, removed, rules } = followPlace(step, { question: parsed.question, ...field });
  if (!to)
    return setAside(moving, removed ? `“${removed.asked}” is not asked any more. ${removed.because}` : "");
  const path = parsed.type === "question" ? to.question : recordPath(to.question, parsed.record, to.field);
  const followed = followAnswer(rules, moving.answer);
  return { ...moving, path, answer: followed.answer, notes: [...moving.notes, ...followed.notes] };
}

function setAside(moving: Moving, sentence: string): Moving {
  return { ...moving, isAside: true, notes: [...moving.notes, { what: "set-aside", sentence }] };
}

/** Of several answers that arrive at one place the one that was there stays, else the first; the others are set aside. */
function withoutCollisions(moving: readonly Moving[]): Moving[] {
  const holders = new Map<Path, Moving>();
  for (const each of moving) {
    const holder = holders.get(each.path);
    if (!each.isAside && (!holder || (each.path === each.from && holder.path !== holder.from))) {
      holders.set(each.path, each);
    }
  }
  return moving.map((each) =>
    each.isAside || holders.get(each.path) === each
      ? each
      : setAside(each, "Two questions became one, and another answer stands there."),
  );
}

type Comparison = { readonly added: NewSince; readonly same: ReadonlySet<string> };

/** Of two versions that don't change, made once: many assessments take the same steps. */
const comparisons = new WeakMap<Instrument, WeakMap<Migration, Comparison>>();

function comparison(instrument: Instrument, steps: readonly Migration[]): Comparison {
  const [first] = steps;
  if (!first) return { added: newSince(instrument, steps), same: new Set() };
  let ofInstrument = comparisons.get(instrument);
  if (!ofInstrument) {
    ofInstrument = new WeakMap();
    comparisons.set(instrument, ofInstrument);
  }
  const known = ofInstrument.get(first);
  if (known) return known;
  const made = { added: newSince(instrument, steps), same: sameSince(instrument, steps) };
  ofInstrument.set(first, made);
  return made;
}

/** Where the form of the answer is as it was, it is not checked again: most places, and checking is what takes time. */
function fitted(instrument: Instrument, same: ReadonlySet<string>, moving: Moving): Moving {
  const { path, isAside } = moving;
  const [question, , field] = path.split("/");
  if (isAside || same.has(field === undefined ? `${question}` : `${question}/${field}`)) return moving;
  const checked = checkAnswer(instrument, moving.path, moving.answer);
  return checked.ok ? moving : setAside(moving, checked.sentence);
}

function withNewRows(added: NewSince, moving: Moving): Moving {
  const rows = added.rows[moving.path];
  if (moving.isAside || moving.answer.status !== "answered" || !rows) return moving;
  const count = rows.length === 1 ? "A row was" : `${rows.length} rows were`;
  const note: Note = { what: "read-again", sentence: `${count} added since you answered.` };
  return { ...moving, notes: [...moving.notes, note] };
}

function collect(moving: readonly Moving[], added: NewSince): MigratedAnswers {
  const kept = moving.filter(({ isAside }) => !isAside);
  return {
    ok: true,
    answers: Object.fromEntries(kept.map(({ path, answer }) => [path, answer])),
    aside: Object.fromEntries(
      moving.filter(({ isAside }) => isAside).map(({ from, answer }) => [from, answer]),
    ),
    changes: moving.flatMap(notesOf),
    stale: kept
      .filter(({ notes }) => notes.some(({ what }) => what === "read-again"))
      .map(({ path }) => path)
      .sort(),
    added,
  };
}

function notesOf({ from, path, notes, isAside }: Moving): readonly AnswerNote[] {
  if (isAside)
    return notes.filter(({ what }) => what === "set-aside").map((note) => ({ ...note, path: from }));
  const moved: readonly AnswerNote[] =
    path === from
      ? []
      : [{ what: "moved", path, from, sentence: "Asked in another place now; the answer came along." }];
  return [...moved, ...notes.map((note) => ({ ...note, path, ...(path !== from && { from }) }))];
}
