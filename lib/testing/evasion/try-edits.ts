/** Tries evasive edits on an assessment and says what became lighter. For the property test and `npm run evasion`. */

import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { EVASIVE_EDITS, type EvasiveEdit } from "@/lib/domain/ledger/evasive-edits";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

export type Tried = {
  /** What became lighter though nothing says that only the authors could know it. Has to be empty. */
  readonly lighter: readonly string[];
  /** Subjects that became lighter and were raised by the authors' own words. Counted. */
  readonly marked: readonly string[];
};

export type Place = { readonly edit: EvasiveEdit; readonly path: Path };

/** Every edit at every place where it can be done. */
export function placesOf(answers: Answers): readonly Place[] {
  return EVASIVE_EDITS.flatMap((edit) => edit.at(answers).map((path) => ({ edit, path })));
}

const SCRUTINY = ["light", "standard", "deep", "hold-for-discussion"];

/** One edit, or several at once. */
export function tryEdits(answers: Answers, places: readonly Place[]): Tried {
  const after = places.reduce(
    (edited, { edit, path }) => (isThere(edited, path) ? edit.apply(edited, path) : edited),
    answers,
  );
  const levels = new Map(ledgerOf(after).map(({ subject, level }) => [subject, level]));
  const fallen = ledgerOf(answers).filter(({ subject, level }) => (levels.get(subject) ?? 0) < level);
  const marked = fallen.filter(({ isRaised }) => isRaised).map(({ subject }) => subject);
  const isLighter = rank(after) < rank(answers) && marked.length === 0;
  return {
    lighter: [
      ...fallen.filter(({ isRaised }) => !isRaised).map(({ subject }) => subject),
      ...(isLighter ? ["scrutiny"] : []),
      ...(decideScrutiny(answers).tooLittle.every((each) => decideScrutiny(after).tooLittle.includes(each))
        ? []
        : ["too little"]),
    ],
    marked,
  };
}

/** Several edits at once can meet a place that one before took away. */
const isThere = (answers: Answers, path: Path) => path === "" || answers[path] !== undefined;
const rank = (answers: Answers) => SCRUTINY.indexOf(decideScrutiny(answers).level);

/** In words, for whoever has to mend it. */
export function placesInWords(places: readonly Place[]): string {
  return places.map(({ edit, path }) => `${edit.id}${path && ` at ${path}`}`).join(", ");
}
