/** Tries evasive edits on an assessment and says what became lighter. For the property test and `npm run evasion`. */

import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { conclude } from "@/lib/domain/findings/conclude";
import { earnedStrengths } from "@/lib/domain/findings/earned-strengths";
import { type FindingsOf, findFindings } from "@/lib/domain/findings/find";
import type { Finding } from "@/lib/domain/findings/finding";
import { EXPECTED } from "@/lib/domain/findings/finding-groups";
import { countedAs } from "@/lib/domain/findings/holds-approval";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { locate } from "@/lib/domain/instrument/lookup";
import { earnedIn } from "@/lib/domain/ledger/earned";
import type { EvasiveEdit } from "@/lib/domain/ledger/evasive-edit";
import { EVASIVE_EDITS } from "@/lib/domain/ledger/evasive-edits";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { LEVEL_WORDS, type LedgerRow, type Move } from "@/lib/domain/ledger/ledger-row";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

export type Tried = {
  /** What became lighter though nothing says that only the authors could know it. Has to be empty. */
  readonly lighter: readonly string[];
  /**
   * Subjects that became lighter and were raised by the authors' own words, and contradictions of rules that stand no more since one of
   * the two answers is withdrawn, what goes since records are tied no more, and strengths that only their authors' numbers, words or notes kept from being one. Counted.
   */
  readonly marked: readonly string[];
};

export type Place = { readonly edit: EvasiveEdit; readonly path: Path };

/** Every edit at every place where it can be done. */
export function placesOf(answers: Answers): readonly Place[] {
  return EVASIVE_EDITS.flatMap((edit) => edit.at(answers).map((path) => ({ edit, path })));
}

const SCRUTINY = ["light", "standard", "deep", "hold-for-discussion"];
const STANDARD = SCRUTINY.indexOf("standard");

/** One edit, or several at once. */
export function tryEdits(answers: Answers, places: readonly Place[]): Tried {
  const after = places.reduce(
    (edited, { edit, path }) => (isThere(edited, path) ? edit.apply(edited, path) : edited),
    answers,
  );
  const rowsAfter = new Map(ledgerOf(after).map((row) => [row.subject, row]));
  const levels = new Map([...rowsAfter].map(([subject, { level }]) => [subject, level]));
  const fallen = ledgerOf(answers).filter(({ subject, level }) => (levels.get(subject) ?? 0) < level);
  // What a box tells nobody else could know; it excuses edits of boxes alone.
  const areOfBoxes = places.some(({ edit }) => edit.isOfBoxes);
  // A source that nobody has read takes one level off at most, and the row says that it is unread.
  const isCiting = places.some(({ edit }) => edit.citesNothing);
  const isUnread = ({ subject, level }: LedgerRow) =>
    isCiting &&
    (levels.get(subject) ?? 0) >= level - 1 &&
    rowsAfter.get(subject)?.moves.some((move) => move.isUnread) === true;
  // What a false answer to a hard fact makes lighter is counted apart: no software tells it from a true one.
  const isFalse = places.some(({ edit }) => edit.isFalseFact);
  const isMarked = (row: LedgerRow) =>
    isFalse || row.isRaised || (areOfBoxes && row.isTold === true) || isUnread(row);
  const [stood, stands] = [answers, after].map(gravitiesIn);
  const lessGrave = ledgerOf(answers).filter(
    (row) => !fallen.includes(row) && (stands?.get(row.subject) ?? 0) < (stood?.get(row.subject) ?? 0),
  );
  const isOnlyBlank = places.every(({ edit }) => edit.id === "blank");
  const silenced = (isOnlyBlank ? unspoken(answers, after) : []).filter(
    (row) => !fallen.includes(row) && !lessGrave.includes(row),
  );
  // Which records belong together nobody but the authors could know; untied, the row keeps its level and asks.
  const isSilenceMarked = (row: LedgerRow) => isMarked(row) || places.every(({ path }) => ties(path));
  const rulesSilenced = isOnlyBlank ? silencedRules(answers, after, places) : [];
  const isUntied = places.every(({ path }) => ties(path));
  const marked = fallen.filter(isMarked).map(({ subject }) => subject);
  const { withdrawn, dropped } = contradictionsLost(answers, after);
  // Beyond standard scrutiny goes by what nobody can leave unsaid: nothing excuses that it falls.
  // Unread sources bring it from deep to standard at most.
  const isByUnread = isCiting && rank(after) >= STANDARD && rank(after) === rank(answers) - 1;
  const isLighter =
    !isFalse &&
    rank(after) < rank(answers) &&
    (marked.length === 0 || rank(answers) > STANDARD) &&
    !isByUnread;
  const appeared = strengthsIn(after, marked).filter((what) => !strengthsIn(answers).includes(what));
  const weak = isCiting ? strengthsIn(after) : strengthsIn(answers, [], true);
  return {
    lighter: [
      ...appeared.filter((what) => !weak.includes(what)).map((what) => `a strength of ${what}`),
      ...gravelyNamed(answers)
        .filter((subject) => !marked.includes(subject) && !gravelyNamed(after).includes(subject))
        .map((subject) => `no grave finding of ${subject}`),
      ...fallen.filter((row) => !isMarked(row)).map(({ subject }) => subject),
      ...[
        ...lessGrave.filter((row) => !isMarked(row)),
        ...silenced.filter((row) => !isSilenceMarked(row)),
      ].map(({ subject }) => `the finding on ${subject}`),
      ...(isOfPathways(places) &&
      graveFindings(after).length < graveFindings(answers).filter((each) => !isOf(each, marked)).length
        ? ["fewer grave findings"]
        : []),
      ...dropped.map((rule) => `the contradiction ${rule}`),
      ...(isUntied ? [] : rulesSilenced).map((rule) => `the rule ${rule}`),
      ...(isLighter ? ["scrutiny"] : []),
      ...(decideScrutiny(answers).tooLittle.every((each) => decideScrutiny(after).tooLittle.includes(each))
        ? []
        : ["too little"]),
    ],
    marked: [
      ...marked,
      ...[...lessGrave.filter(isMarked), ...silenced.filter(isSilenceMarked)].map(
        ({ subject }) => `the finding on ${subject}`,
      ),
      ...withdrawn.map((rule) => `the contradiction ${rule}`),
      ...(isUntied ? rulesSilenced : []).map((rule) => `the rule ${rule}`),
      ...appeared.filter((what) => weak.includes(what)).map((what) => `a strength of ${what}`),
    ],
  };
}

/** Whether an answer names other records: which output a use needs, who a pathway is of. */
function ties(path: Path): boolean {
  const located = locate(INSTRUMENT, path);
  return located?.type === "field" && located.field.kind.type === "reference";
}

/**
 * Rows whose finding, from a concern on, is gone or lighter where an answer is only left blank, though the row stands: no other finding as grave
 * speaks for any row of the same finding. One of two answers that disagree withdrawn is no such row.
 */
function unspoken(answers: Answers, after: Answers): readonly LedgerRow[] {
  const stands = findingsOf(after);
  const lost = findingsOf(answers).filter(
    ({ subjects, level, kind }) =>
      level >= CONCERN &&
      kind !== "contradiction" &&
      !stands.some((other) => other.level >= level && isOf(subjects, other.subjects)),
  );
  return ledgerOf(answers).filter(({ subject }) => lost.some(({ subjects }) => subjects[0] === subject));
}

/** Findings of rules by themselves, from a concern on; contradictions are looked at apart. */
function ruleFindingsOf(answers: Answers): readonly Finding[] {
  const found = byRules.get(answers) ?? conclude(RULEBOOK, answers).findings.filter(isOfRule);
  byRules.set(answers, found);
  return found;
}
const byRules = new WeakMap<Answers, readonly Finding[]>();
const isOfRule = (finding: Finding) =>
  finding.subjects === undefined &&
  finding.kind !== "contradiction" &&
  LEVEL_WORDS.indexOf(finding.severity) >= CONCERN;

/**
 * Findings of rules that go where an answer is only left blank: no other as grave is of the same rule, or reads what is blank now.
 */
function silencedRules(answers: Answers, after: Answers, places: readonly Place[]): readonly string[] {
  const blank = new Set(places.map(({ path }) => path));
  const reads = ({ answers: read }: Finding) => read.some(({ path }) => blank.has(path));
  const touched = ruleFindingsOf(answers).filter(reads);
  if (touched.length === 0) return [];
  const stands = conclude(RULEBOOK, after).findings.filter(({ kind }) => kind !== "strength");
  const rankOf = ({ severity }: Finding) => LEVEL_WORDS.indexOf(severity);
  return touched
    .filter(
      (lost) =>
        !stands.some((each) => rankOf(each) >= rankOf(lost) && (each.ruleId === lost.ruleId || reads(each))),
    )
    .map(({ ruleId }) => ruleId);
}

const CONCERN = 2;

const findingsOf = (answers: Answers) =>
  ledgerFindings(ledgerOf(answers), unquoted).findings.map(({ finding }) => ({
    subjects: finding.subjects ?? [],
    kind: finding.kind,
    level: LEVEL_WORDS.indexOf(countedAs(finding)),
  }));

/** Where a row gets graver findings of one cause become one: only what leaves pathways out is counted. */
const isOfPathways = (places: readonly Place[]) =>
  places.every(({ edit }) => edit.id === "no-pathway" || edit.id === "no-pathways");

/** Findings from serious on, each by the rows that it speaks for. */
function graveFindings(answers: Answers): readonly (readonly string[])[] {
  const rows = ledgerOf(answers);
  const { findings } = ledgerFindings(rows, unquoted);
  const isGrave = (subject: string) => rows.some((row) => row.subject === subject && row.level >= 3);
  // A list of what is expected stands for each grave pattern in it.
  return findings
    .filter(({ level }) => level >= 3)
    .flatMap(({ finding: { ruleId, subjects = [] } }) =>
      ruleId === EXPECTED ? subjects.filter(isGrave).map((subject) => [subject]) : [subjects],
    );
}

/**
 * How grave the findings are that speak for rows from serious on, as far as the row is: a finding that holds an approval up counts as
 * blocking, whatever it prints.
 */
function gravitiesIn(answers: Answers): ReadonlyMap<string, number> {
  const rows = ledgerOf(answers);
  const { findings } = ledgerFindings(rows, unquoted);
  const gravest = (subject: string) =>
    Math.max(
      0,
      ...findings
        .filter(({ finding: { subjects = [] } }) => subjects.includes(subject))
        .map(({ finding }) => LEVEL_WORDS.indexOf(countedAs(finding))),
    );
  return new Map(
    rows
      .map(({ subject, level }) => [subject, Math.min(level, gravest(subject))] as const)
      .filter(([, gravity]) => gravity >= SERIOUS),
  );
}

const SERIOUS = 3;

const isOf = (subjects: readonly string[], some: readonly string[]) =>
  subjects.some((subject) => some.includes(subject));

const CONTRADICTIONS = RULEBOOK.filter(
  ({ kind, severity }) => kind === "contradiction" && severity !== "note",
);
const told = new WeakMap<Answers, FindingsOf>();

function contradictionsIn(answers: Answers): FindingsOf {
  const found = told.get(answers) ?? findFindings(INSTRUMENT, CONTRADICTIONS, answers);
  told.set(answers, found);
  return found;
}

/**
 * Contradictions of rules that an edit takes away. One of two answers said no more contradicts nothing: where the rule waits for it,
 * where the answer is asked for under “Not said” or a finding, or where it now agrees with the other or its record is removed, it is
 * withdrawn, else dropped.
 */
function contradictionsLost(answers: Answers, after: Answers) {
  const before = contradictionsIn(answers).findings;
  if (before.length === 0) return { withdrawn: [], dropped: [] };
  const rules = CONTRADICTIONS.filter(({ id }) => before.some(({ ruleId }) => ruleId === id));
  const { findings, pending } = findFindings(INSTRUMENT, rules, after);
  const lost = before.filter(({ ruleId }) => !findings.some((each) => each.ruleId === ruleId));
  if (lost.length === 0) return { withdrawn: [], dropped: [] };
  const isSilent = (path: Path) => answers[path]?.status === "answered" && after[path]?.status !== "answered";
  const asked = lost.some(({ answers: read }) => read.some(({ path }) => isSilent(path)))
    ? askedFor(after)
    : new Set<Path>();
  const isTakenAway = (path: Path) => {
    const record = path.split("/").slice(0, 2).join("/");
    return answers[record] !== undefined && after[record] === undefined;
  };
  const isHeld = ({ ruleId, answers: read }: (typeof lost)[number]) => {
    const silent = read.map(({ path }) => path).filter(isSilent);
    return (
      silent.length === 0 ||
      silent.some(isTakenAway) ||
      pending.some((each) => each.ruleId === ruleId) ||
      silent.some((path) => asked.has(path) || asked.has(path.split("/")[0] ?? ""))
    );
  };
  return {
    withdrawn: lost.filter(isHeld).map(({ ruleId }) => ruleId),
    dropped: lost.filter((each) => !isHeld(each)).map(({ ruleId }) => ruleId),
  };
}

/** Every answer that a finding or a line of “Not said” or of what nobody was asked names. */
function askedFor(answers: Answers): ReadonlySet<Path> {
  const { findings, notSaid, notAsked } = conclude(RULEBOOK, answers);
  return new Set(
    [...findings, ...notSaid, ...notAsked].flatMap((each) => each.answers.map(({ path }) => path)),
  );
}

const unquoted = (path: Path) => ({ path, label: "", text: "" });

/**
 * What was earned for: pathways, claims and questions, by their paths. Which commitment does it is not asked. What earned nothing while its
 * row was raised by its authors' own words is counted with that row. With what is denied by their own words, on request.
 */
const strengthsIn = (answers: Answers, raised: readonly string[] = [], areWeakToo = false) =>
  [
    ...earnedStrengths(
      ledgerOf(answers)
        .filter(({ subject }) => !raised.includes(subject))
        .map((row) => (areWeakToo ? { ...row, moves: row.moves.map(asWeighty) } : row)),
      answers,
      unquoted,
    ).map(({ answers: read }) => read.map(({ path }) => path)),
    ...(areWeakToo ? earnedIn(answers).map(({ paths }) => paths) : []),
  ].flatMap((paths) =>
    paths.filter((path) => !path.startsWith("release.")).map((path) => path.split("/").slice(0, 2).join("/")),
  );

const asWeighty = (move: Move): Move => ({ ...move, isDenied: false });

/** Rows from serious on that a finding speaks for; a pattern of building is said by the finding on timing. */
function gravelyNamed(answers: Answers): readonly string[] {
  const grave = ledgerOf(answers).filter(({ level }) => level >= 3);
  const { findings } = ledgerFindings(ledgerOf(answers), unquoted);
  const named = findings.flatMap(({ finding }) => finding.subjects ?? []);
  const isTimingSaid = named.some((subject) => subject.startsWith("timing."));
  return grave
    .filter(({ subject, cause }) => named.includes(subject) || (cause === "timing" && isTimingSaid))
    .map(({ subject }) => subject);
}

/** Several edits at once can meet a place that one before took away. */
const isThere = (answers: Answers, path: Path) => path === "" || answers[path] !== undefined;
const rank = (answers: Answers) => SCRUTINY.indexOf(decideScrutiny(answers).level);

/** In words, for whoever has to mend it. */
export function placesInWords(places: readonly Place[]): string {
  return places.map(({ edit, path }) => `${edit.id}${path && ` at ${path}`}`).join(", ");
}
