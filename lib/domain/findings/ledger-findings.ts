import type { Path } from "@/lib/domain/assessment/path";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { Finding, QuotedAnswer, Severity } from "@/lib/domain/findings/finding";
import { GAINS, PULLING, SIZE } from "@/lib/domain/findings/finding-groups";
import { groupOf } from "@/lib/domain/findings/group-of-row";
import { PER_LEVEL } from "@/lib/domain/findings/leading";
import {
  besideInWords,
  expectedInWords,
  expectedTitle,
  followedInWords,
  liftedBy,
  pointsOf,
  saidOnce,
  sharedOnce,
  toDiscuss,
} from "@/lib/domain/findings/points-of-rows";
import { byGravity, isOfExpectation, isOfPathways, type Speaking } from "@/lib/domain/findings/speaking-row";
import { LEVEL_WORDS, type LedgerRow, type Level, type Says } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, lowerFirst } from "@/lib/domain/ledger/named";
import { DENIED_WHY } from "@/lib/domain/ledger/pattern-expected";
import { mostByRating } from "@/lib/domain/ledger/pattern-says";

/** A finding made from rows, and how it stands among those of its severity. */
export type LedgerFinding = { readonly finding: Finding; readonly level: Level; readonly weight: number };

/** A row at a concern that its authors answer in words: a reader judges those. */
export type ArguedRow = { readonly row: Speaking; readonly words: readonly Path[] };

export type LedgerConclusions = {
  readonly findings: readonly LedgerFinding[];
  readonly argued: readonly ArguedRow[];
  /** Rows at a concern or above of which nothing is said: gaps. */
  readonly unsaid: readonly LedgerRow[];
  /** Patterns of which no box says whether they are to be expected: one gap; null without any. */
  readonly leftOpen: LeftOpen | null;
};

/** Which patterns, of what, and where it would be said. */
export type LeftOpen = {
  readonly subjects: readonly string[];
  readonly title: string;
  readonly resolve: string;
  readonly paths: readonly Path[];
};

/**
 * Findings from the rows of a ledger: a row from a concern on is one, unless it is a concern answered in words, or a gap. One
 * cause is one finding: rows that join another, patterns that no pathway follows, and pathways at a concern, are points of one.
 */
export function ledgerFindings(
  ledger: readonly LedgerRow[],
  quote: (path: Path) => QuotedAnswer,
  /** What it is about is out. */
  isPublished = false,
): LedgerConclusions {
  const open = ledger.filter(({ level }) => level >= 2);
  const speaking = open.flatMap(spoken);
  const told = speaking.filter((row) => !isArgued(row) && isOfPathways(row));
  const isTold = ({ says }: Speaking) =>
    says.followedBy !== undefined && told.some(({ subject }) => says.joinsAny?.includes(subject));
  const argued = speaking.filter((row) => isArgued(row) && !isTold(row));
  const isOpen = (row: Speaking) => row.isLeftOpen === true && row.level === 2 && isOfExpectation(row);
  const ofBoxes = speaking.filter((row) => !argued.includes(row) && isOpen(row));
  const standing = speaking.filter((row) => !argued.includes(row) && !isOpen(row));
  const groups = new Map<string, Speaking[]>();
  for (const row of standing) {
    const key = groupOf(row, standing);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return {
    findings: [...groups].map(([key, rows]) => findingOf(key, rows, quote, isPublished)),
    argued: [
      ...argued.map((row) => ({ row, words: row.says.argued })),
      // What is grave stays a finding beside its authors’ reason, and a reader judges that.
      ...standing
        .filter(({ level, says }) => level > 2 && says.ruledOut !== undefined)
        .map((row) => ({ row, words: [DENIED_WHY] })),
    ],
    unsaid: open.filter(
      ({ says, level, isLeftOpen, unsaid }) => says === undefined && unsaid && level < 3 && !isLeftOpen,
    ),
    leftOpen: leftOpenIn(ofBoxes),
  };
}

/**
 * What a row says: of the pathways under it, and of what is expected beyond these. By boxes alone that are left open, nothing is expected of
 * a pattern that its authors answer.
 */
function spoken(row: LedgerRow): readonly Speaking[] {
  const { level } = row;
  const [says, expects] = [row.says, row.expects].map((each) =>
    row.isLeftOpen && each?.isAnswered ? undefined : each,
  );
  if (row.isLeftOpen && !says && !expects) return [];
  const at = says?.at ?? level;
  return [
    ...(says && at >= 2 ? [{ ...row, level: at, says }] : []),
    ...(expects ? [{ ...row, says: expects }] : []),
    ...(!says && !expects && level >= 3 ? [{ ...row, says: ofSilence(row) }] : []),
  ];
}

const isArgued = ({ level, says }: Speaking) => level === 2 && says.argued.length > 0;

/** What is grave is a finding though nothing is said of it: silence hides what the rest leads one to expect. */
function ofSilence({ label, because }: LedgerRow): Says {
  const resolve = "Say it, in words of its own.";
  return {
    kind: "expectation",
    title: `Not said: ${lowerFirst(label)}`,
    text: because,
    resolve,
    weight: 0,
    argued: [],
  };
}

function findingOf(
  key: string,
  rows: readonly Speaking[],
  quote: (path: Path) => QuotedAnswer,
  isPublished: boolean,
): LedgerFinding {
  const own = rows.find((row) => row.subject === key && !isOfExpectation(row));
  const precedence = (row: Speaking) => {
    if (row.says.isRemote || (row.says.most ?? row.level) < row.level) return -1;
    if (row.says.isAhead || (own && tellsMore(row, own)) || (key === SIZE && row.subject === GAINS)) return 3;
    if (row.says.isWorst && isOfPathways(row)) return own ? 3 : 2;
    return row === own ? 2 : row.says.isComing ? 1 : 0;
  };
  const byPrecedence = rows.toSorted((a, b) => precedence(b) - precedence(a) || byGravity(a, b));
  const isPulling = key === SIZE || PULLING.includes(key);
  const isList = !isPulling && rows.every(isOfExpectation);
  const besides = isList || isPulling ? [] : byPrecedence.filter(isOfExpectation);
  const gravestFirst = [...byPrecedence.filter((row) => !besides.includes(row)), ...besides];
  const told = gravestFirst.slice(0, rows.length - besides.length);
  const lead = gravestFirst[0] as Speaking;
  const level = Math.max(...rows.map((row) => row.level)) as Level;
  const gravity = gravityOf(told, besides);
  const paths = gravestFirst.flatMap(({ answers, says }) => [...answers, ...says.argued]);
  const expected = isList ? (rows.length === 1 ? [lead.says.text] : expectedInWords(gravestFirst)) : [];
  const finding: Finding = {
    ruleId: key,
    fingerprint: key,
    theme: THEME_OF[lead.cause],
    kind: lead.says.kind,
    severity: LEVEL_WORDS[gravity] as Severity,
    title: capital(isList ? expectedTitle(gravestFirst) : lead.says.title),
    explanation: capital(
      isList
        ? (expected[0] ?? "")
        : [
            besideInWords(lead, told.slice(1), own),
            liftedBy(told, besides, gravity),
            lead.says.text,
            toDiscuss(rows, gravity, isPublished),
          ]
            .filter((each) => each !== "")
            .join(" "),
    ),
    ...pointsIn(
      isList
        ? expected.slice(1)
        : [
            ...sharedOnce(pointsOf(told.slice(1), lead), isPulling),
            ...saidOnce(followedInWords(besides), besides),
          ],
    ),
    resolve: lead.says.resolve,
    claims: [...new Set(gravestFirst.flatMap(({ claims }) => claims))],
    subjects: gravestFirst.map(({ subject }) => subject),
    ...(rows.some(({ says }) => says.isForeseen) && { isForeseen: true }),
    ...(lead.says.isComing && { isComing: true }),
    ...(lead.says.isUnshown && { isUnshown: true }),
    ...(lead.says.shownHow !== undefined && { shownHow: lead.says.shownHow }),
    ...(level === 4 && gravity < 4 && { holdsApproval: true }),
    answers: [...new Set(paths)].map(quote),
  };
  // Lifted by what is only expected, it weighs no more than what it tells.
  const lift = told.length > 0 ? level - Math.max(...told.map((row) => row.level)) : 0;
  const weight = Math.max(...rows.map(({ says }) => says.weight)) - PER_LEVEL * lift;
  return { finding, level, weight: Math.max(0, weight) };
}

/**
 * How grave the finding is: as its rows, but no graver than the pathways that it tells, where each is rated and described. What goes
 * out stands in the ledger as it stands, and scrutiny goes by that.
 */
function gravityOf(told: readonly Speaking[], besides: readonly Speaking[]): Level {
  const areOfPathways = told.length > 0 && told.every(isOfPathways);
  const most = areOfPathways ? mostByRating(told.map(({ says }) => says.rated)) : 4;
  const levels = [
    ...told.map(({ level, says }) => Math.min(level, says.most ?? level)),
    ...besides.map(({ level }) => level),
  ];
  return Math.min(most, Math.max(...levels)) as Level;
}

/** A pathway that the authors describe, graver than the row it joins, or as grave and heavier, says what comes of that. */
function tellsMore(row: Speaking, own: Speaking): boolean {
  return row.subject.startsWith("pattern.") && row.says.kind === "risk" && byGravity(row, own) < 0;
}

type Points = { readonly points?: readonly string[] };

const pointsIn = (points: readonly string[]): Points => (points.length === 0 ? {} : { points });

/** One gap for all: silence on a box is no finding, and is asked about. */
function leftOpenIn(rows: readonly Speaking[]): LeftOpen | null {
  const [first] = rows;
  if (!first) return null;
  const labels = listed(
    rows.map(({ label }) => label),
    rows.length,
  );
  return {
    subjects: rows.map(({ subject }) => subject),
    title: `Whether these are to be expected of ${first.says.short ?? "the work"}: ${labels}`,
    resolve: "Say of each box that is left open whether it is so for anybody who has it.",
    paths: [...new Set(rows.flatMap(({ answers }) => answers))],
  };
}
