import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { labelSteps } from "@/lib/domain/assessment/label-steps";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, withAnswers } from "@/lib/domain/assessment/records";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import { plainText } from "@/lib/domain/findings/plain-text";
import { scrutinyOfRows } from "@/lib/domain/findings/scrutiny";
import {
  type Due,
  graverScrutiny,
  type Jointly,
  type LighterRow,
  type Raised,
  SCRUTINIES,
  type Support,
  type SupportKind,
  together,
  type Unread,
} from "@/lib/domain/findings/support";
import { evidenced, evidencePlaces, placedSource } from "@/lib/domain/ledger/evidence";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { hazardSaidAt } from "@/lib/domain/ledger/output-facts";
import { runByAnybody } from "@/lib/domain/ledger/run-by-anybody";

/**
 * All that makes something lighter on evidence or a commitment, with what would stand without each, found by taking it away: to fail is to
 * be as if it had never been given, so that nobody who gives something comes out graver by it than who gives nothing.
 */
export function unreadIn(answers: Answers): Unread {
  const base = standing(answers);
  const touching = surfacing(answers);
  const given = [...new Set([...touching.values()].flatMap((paths) => [...paths]))];
  if (given.length === 0) return NOTHING;
  const tried = new Map<string, Raised>();
  const without = (paths: readonly Path[]): Raised => {
    const key = paths.toSorted().join(" ");
    const known = tried.get(key) ?? raised(base, standing(withdrawn(answers, paths)));
    tried.set(key, known);
    return known;
  };
  const singles = new Map(given.map((path) => [path, without([path])]));
  const jointly = jointlyIn([...touching.values()], without);
  const counting = given.filter(
    (path) => hasRaised(singles.get(path)) || jointly.some((each) => each.paths.includes(path)),
  );
  return {
    supports: counting
      .map((path) => supportAt(answers, path, singles.get(path) ?? UNRAISED))
      .toSorted((a, b) => gravest(b) - gravest(a)),
    jointly,
  };
}

const NOTHING: Unread = { supports: [], jointly: [] };

/** Every list of which a record makes something lighter, and what sort of thing that is. */
const RECORDS: Readonly<Record<string, SupportKind>> = {
  "release.commitments": "commitment",
  "inaction.consulted": "asked",
  "release.forecasts": "forecast",
};

/** Fields of such a record that say what it is. */
const SAYING: Readonly<Record<Exclude<SupportKind, "evidence">, readonly string[]>> = {
  commitment: ["what", "owner", "due"],
  asked: ["who", "standing", "changed"],
  forecast: ["statement", "probability", "resolves"],
};

type Standing = { readonly rows: ReadonlyMap<string, LedgerRow>; readonly scrutiny: Due };

function standing(answers: Answers): Standing {
  const ledger = ledgerOf(answers);
  return {
    rows: new Map(ledger.map((row) => [row.subject, row])),
    scrutiny: scrutinyOfRows(ledger, answers),
  };
}

/** What scrutiny goes by where no row of the ledger does: that outputs anybody can run are shown to be harmless. */
const OUTPUTS = "outputs";

/**
 * By row, everything that it is lighter by: what its moves name, and what stands in when that is taken away, until nothing does.
 */
function surfacing(answers: Answers): ReadonlyMap<string, ReadonlySet<Path>> {
  const found = new Map<string, Set<Path>>();
  let left = answers;
  for (let more = true; more; ) {
    const now = named(left);
    more = now.size > 0;
    for (const [subject, paths] of now) {
      found.set(subject, new Set([...(found.get(subject) ?? []), ...paths]));
    }
    if (more) left = withdrawn(left, [...new Set([...now.values()].flat())]);
  }
  return found;
}

function named(answers: Answers): ReadonlyMap<string, readonly Path[]> {
  const evidence = evidenced(answers);
  const support = (path: Path) => (evidence.has(path) ? path : recordOf(path));
  const ofRows = ledgerOf(answers).map(({ subject, moves }): readonly [string, readonly Path[]] => [
    subject,
    moves.flatMap(({ isUnread, paths }) => (isUnread ? paths.flatMap((path) => support(path) ?? []) : [])),
  ]);
  const ofOutputs = runByAnybody(answers).shown.map(hazardSaidAt);
  return new Map([...ofRows, [OUTPUTS, ofOutputs] as const].filter(([, paths]) => paths.length > 0));
}

/** The record that a path lies in, of a list whose records make something lighter. */
function recordOf(path: Path): Path | null {
  const parsed = parsePath(path);
  if (parsed === null || parsed.type === "question") return null;
  return RECORDS[parsed.question] ? recordPath(parsed.question, parsed.record) : null;
}

/** The answers as if these had never been given: a source stands nowhere any more. */
export function withdrawn(answers: Answers, paths: readonly Path[]): Answers {
  const records = paths.filter((path) => recordOf(path) === path);
  const sources = new Set(
    paths.filter((path) => recordOf(path) !== path).map((path) => placedSource(answers[path])),
  );
  sources.delete(null);
  const cited = evidencePlaces(answers).filter((path) => sources.has(placedSource(answers[path])));
  const bare = cited.flatMap((path): readonly (readonly [Path, Answer])[] => {
    const answer = answers[path];
    if (answer?.status !== "answered") return [];
    const { evidence: _, ...rest } = answer;
    return [[path, rest]];
  });
  return withAnswers(answers, Object.fromEntries(bare), records);
}

const UNRAISED: Raised = { rows: [], scrutiny: null };

const hasRaised = (each: Raised | undefined) =>
  each !== undefined && (each.rows.length > 0 || each.scrutiny !== null);

/** What is graver in the one than in the other. */
function raised(base: Standing, other: Standing): Raised {
  const rows = [...other.rows.values()].flatMap((row): readonly LighterRow[] => {
    const level = base.rows.get(row.subject)?.level ?? 0;
    if (row.level <= level) return [];
    return [{ subject: row.subject, label: row.label, level, without: row.level }];
  });
  return {
    rows: rows.toSorted((a, b) => b.without - a.without),
    scrutiny: graverScrutiny(base.scrutiny, other.scrutiny) === base.scrutiny ? null : other.scrutiny,
  };
}

/** How many that stand in for each other are tried two by two; of more, all together alone. */
const MOST_IN_PAIRS = 8;

/** What those of a row do together beyond what they do alone: two by two, then all. */
function jointlyIn(
  groups: readonly ReadonlySet<Path>[],
  without: (paths: readonly Path[]) => Raised,
): readonly Jointly[] {
  const found = new Map<string, Jointly>();
  for (const group of groups) {
    const paths = [...group].toSorted();
    if (paths.length < 2) continue;
    const isKnown = () => exceeds(without(paths), within(paths, found, without)) === null;
    const pairs =
      paths.length > MOST_IN_PAIRS ? [] : paths.flatMap((a, at) => paths.slice(at + 1).map((b) => [a, b]));
    for (const tried of [...pairs, paths]) {
      if (isKnown()) break;
      const more = exceeds(without(tried), within(tried, found, without));
      if (more) found.set(tried.join(" "), { paths: tried, ...more });
    }
  }
  return [...found.values()];
}

/** What is known to be raised without these: by each alone, and by those found to do more together. */
function within(
  paths: readonly Path[],
  found: ReadonlyMap<string, Jointly>,
  without: (paths: readonly Path[]) => Raised,
): Raised {
  const joint = [...found.values()].filter((each) => each.paths.every((path) => paths.includes(path)));
  return together([...paths.map((path) => without([path])), ...joint]);
}

/** Of what is raised, what is graver than is known; null where nothing is. */
function exceeds(all: Raised, known: Raised): Omit<Jointly, "paths"> | null {
  const before = new Map(known.rows.map((row) => [row.subject, row.without]));
  const rows = all.rows.filter(({ subject, without }) => without > (before.get(subject) ?? -1));
  const scrutiny =
    all.scrutiny && (!known.scrutiny || graverScrutiny(known.scrutiny, all.scrutiny) !== known.scrutiny)
      ? all.scrutiny
      : null;
  return rows.length === 0 && !scrutiny ? null : { rows, ...(scrutiny && { scrutiny }) };
}

const gravest = ({ rows, scrutiny }: Support) =>
  Math.max(scrutiny ? SCRUTINIES.indexOf(scrutiny) : 0, ...rows.map(({ without }) => without));

/** Characters of an author's text beside it. */
const QUOTED = 400;

function supportAt(answers: Answers, path: Path, { rows, scrutiny }: Raised): Support {
  const parsed = parsePath(path);
  const kind = recordOf(path) === path && parsed ? (RECORDS[parsed.question] ?? "evidence") : "evidence";
  const quote = (at: Path): QuotedAnswer => ({
    path: at,
    label: kind === "evidence" ? pathLabel(INSTRUMENT, answers, at) : fieldLabel(answers, at),
    text: excerpt(plainText(answerInWords(INSTRUMENT, answers, at)), QUOTED),
  });
  const fields = kind === "evidence" ? [path] : SAYING[kind].map((field) => `${path}/${field}`);
  const answer = answers[path];
  const source = kind === "evidence" && answer?.status === "answered" ? (answer.evidence ?? "") : "";
  return {
    path,
    kind,
    title: titleOf(kind, pathLabel(INSTRUMENT, answers, path), answers, path),
    source: excerpt(plainText(source), QUOTED),
    words: fields.filter((at) => answers[at]?.status === "answered").map(quote),
    rows,
    ...(scrutiny && { scrutiny }),
  };
}

/** Of a field alone: its record is in the title. */
const fieldLabel = (answers: Answers, at: Path) => labelSteps(pathLabel(INSTRUMENT, answers, at), at).asked;

function titleOf(kind: SupportKind, label: string, answers: Answers, path: Path): string {
  if (kind === "evidence") return `Evidence: ${label}`;
  const record = recordsOf(answers, path.slice(0, path.lastIndexOf("/"))).find(({ id }) =>
    path.endsWith(`/${id}`),
  );
  const first = record?.fields[SAYING[kind][0] ?? ""];
  const name = first?.status === "answered" && typeof first.value === "string" ? first.value : label;
  return `${KINDS[kind]}: ${excerpt(plainText(name), NAME)}`;
}

/** Characters of what it is called. */
const NAME = 120;

const KINDS: Readonly<Record<Exclude<SupportKind, "evidence">, string>> = {
  commitment: "Commitment",
  asked: "Asked from outside",
  forecast: "Forecast",
};
