import type { Path } from "@/lib/domain/assessment/path";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { Finding, QuotedAnswer, Severity } from "@/lib/domain/findings/finding";
import { DESCRIBED, EXPECTED, PULLING, SIZE, STANDING, TURNED } from "@/lib/domain/findings/finding-groups";
import { PER_LEVEL } from "@/lib/domain/findings/leading";
import { saidOnceAtEnd } from "@/lib/domain/findings/said-once";
import { grouped } from "@/lib/domain/grouped";
import type { LedgerRow, Level, Says } from "@/lib/domain/ledger/ledger-row";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, lowerFirst } from "@/lib/domain/ledger/named";
import { classOf, MENDED_IF_TOLD } from "@/lib/domain/ledger/pattern-classes";
import { DENIED_WHY } from "@/lib/domain/ledger/pattern-expected";
import { mostByRating } from "@/lib/domain/ledger/pattern-says";

/** A row that can be a finding, with how it speaks. */
type Speaking = LedgerRow & { readonly says: Says };

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
    findings: [...groups].map(([key, rows]) => findingOf(key, rows, quote)),
    argued: [
      ...argued.map((row) => ({ row, words: row.says.argued })),
      // What is grave stays a finding beside its authors’ reason, and a reader judges that.
      ...standing
        .filter(({ level, says }) => level > 2 && says.ruledOut !== undefined)
        .map((row) => ({ row, words: [DENIED_WHY] })),
    ],
    unsaid: open.filter(({ says, level, isLeftOpen }) => says === undefined && level < 3 && !isLeftOpen),
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

const isOfPattern = ({ subject }: Speaking) => subject.startsWith("pattern.");

/** Of a pattern, by the pathways under it. */
const isOfPathways = (row: Speaking) => isOfPattern(row) && row.says.kind !== "expectation";

/** Of a pattern, by what is expected. */
const isOfExpectation = (row: Speaking) => isOfPattern(row) && row.says.kind === "expectation";

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

/** The finding that a row belongs to. */
function groupOf(row: Speaking, standing: readonly Speaking[]): string {
  const { subject, says, cause } = row;
  if (subject.startsWith("pattern.")) {
    const told = isOfExpectation(row) ? TOLD_BY[subject] : undefined;
    if (told && standing.some((each) => each.subject === told)) return told;
    const pulled =
      cause === "timing" ? pullingIn(standing) : cause === "power" ? powerIn(standing) : undefined;
    const joined = isOfExpectation(row) ? joinedBy(row, standing) : undefined;
    return pulled ?? joined ?? groupOfPattern(row, !standing.some(isOfPathways));
  }
  if (PULLING.includes(subject)) return ofThePull(subject, standing);
  const joined = standing.find((each) => each.subject === says.joins);
  return joined ? groupOf(joined, standing) : subject;
}

/** What is expected of people is told by the row on what they do, or on who chose them. */
const TOLD_BY: Readonly<Record<string, string>> = {
  "pattern.talent-turned": "people.leave",
  "pattern.closed-circle": "people.selection",
};

/** The finding on the first pathways that need the same output, where one stands. */
function joinedBy({ says }: Speaking, standing: readonly Speaking[]): string | undefined {
  const [joined] = (says.joinsAny ?? []).flatMap(
    (subject) => standing.find((each) => each.subject === subject && isOfPathways(each)) ?? [],
  );
  return joined && groupOf(joined, standing);
}

/**
 * What is grave is as many findings where a pathway follows it as where, beside others that do, none does. Of a work that describes no pathway
 * at all, what is expected is one finding with a list: its silence is one cause.
 */
function groupOfPattern({ subject, level, says }: Speaking, isSilent: boolean): string {
  if (says.kind === "expectation" && (isSilent || level < 3)) return EXPECTED;
  if (level < 3) return says.isApart ? subject : DESCRIBED;
  const pattern = subject.slice("pattern.".length);
  if (MENDED_IF_TOLD.has(pattern)) return TURNED;
  // What is only expected stands by itself: no pathway of another pattern follows it.
  return classOf(pattern) === "standing" && says.kind !== "expectation" ? STANDING : subject;
}

/** Channels stand with the total, else with who gains more. */
function ofThePull(subject: string, standing: readonly Speaking[]): string {
  if (!standing.some((each) => each.subject === SIZE)) return pullingIn(standing) ?? subject;
  return subject === "timing.differential" ? subject : SIZE;
}

/** The finding on power, where it stands: who holds what over whom is told once. */
function powerIn(standing: readonly Speaking[]): string | undefined {
  return standing.some(({ subject }) => subject === POWER) ? POWER : undefined;
}

const POWER = "power";

/** The finding on what is built faster; of its rows a contradiction leads, then the gravest. */
function pullingIn(standing: readonly Speaking[]): string | undefined {
  if (standing.some(({ subject }) => subject === SIZE)) return SIZE;
  const precedence = ({ says }: Speaking) => (says.kind === "contradiction" ? 1 : 0);
  return standing
    .filter(({ subject }) => PULLING.includes(subject))
    .toSorted((a, b) => precedence(b) - precedence(a) || byGravity(a, b))[0]?.subject;
}

function findingOf(
  key: string,
  rows: readonly Speaking[],
  quote: (path: Path) => QuotedAnswer,
): LedgerFinding {
  const own = rows.find((row) => row.subject === key && !isOfExpectation(row));
  const precedence = (row: Speaking) => {
    if (row.says.isRemote || (row.says.most ?? row.level) < row.level) return -1;
    if (row.says.isAhead || (own && tellsMore(row, own))) return 3;
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
  const isMany = OF_SEVERAL.has(key) && told.length > 1;
  const expected = isList ? (rows.length === 1 ? [lead.says.text] : expectedInWords(gravestFirst)) : [];
  const finding: Finding = {
    ruleId: key,
    fingerprint: key,
    theme: THEME_OF[lead.cause],
    kind: lead.says.kind,
    severity: LEVEL_WORDS[gravity] as Severity,
    title: capital(isList ? expectedTitle(gravestFirst) : isMany ? describedTitle(told) : lead.says.title),
    explanation: capital(
      isList
        ? (expected[0] ?? "")
        : [
            liftedBy(told, besides, gravity),
            (isMany ? told[0] : lead)?.says.text ?? "",
            toDiscuss(rows, gravity),
          ]
            .filter((each) => each !== "")
            .join(" "),
    ),
    ...pointsIn(
      isList
        ? expected.slice(1)
        : [...sharedOnce(pointsOf(told.slice(1)), isPulling), ...saidOnce(followedInWords(besides), besides)],
    ),
    resolve: lead.says.resolve,
    claims: [...new Set(gravestFirst.flatMap(({ claims }) => claims))],
    subjects: gravestFirst.map(({ subject }) => subject),
    ...(rows.some(({ says }) => says.isForeseen) && { isForeseen: true }),
    ...(lead.says.isComing && { isComing: true }),
    ...(lead.says.isUnshown && { isUnshown: true }),
    ...(level === 4 && gravity < 4 && { holdsApproval: true }),
    answers: [...new Set(paths)].map(quote),
  };
  // Lifted by what is only expected, it weighs no more than what it tells.
  const lift = told.length > 0 ? level - Math.max(...told.map((row) => row.level)) : 0;
  const weight = Math.max(...rows.map(({ says }) => says.weight)) - PER_LEVEL * lift;
  return { finding, level, weight: Math.max(0, weight) };
}

/** Findings on pathways under several patterns. */
const OF_SEVERAL: ReadonlySet<string> = new Set([DESCRIBED, TURNED, STANDING]);

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

function byGravity(a: Speaking, b: Speaking): number {
  return (
    b.level - a.level ||
    Number(b.says.isLikely ?? false) - Number(a.says.isLikely ?? false) ||
    b.says.weight - a.says.weight
  );
}

/** What a shift in time does to safety is of all channels alike. */
const sharedOnce = (points: readonly string[], isPulling: boolean) =>
  isPulling ? saidOnceAtEnd(points) : points;

type Points = { readonly points?: readonly string[] };

const pointsIn = (points: readonly string[]): Points => (points.length === 0 ? {} : { points });

/** Patterns that are expected and followed by no pathway are one point for each reason. */
function pointsOf(rows: readonly Speaking[]): readonly string[] {
  const isExpected = ({ says }: Speaking) => says.kind === "expectation" && says.short !== undefined;
  return [
    ...rows.filter((row) => !isExpected(row)).map(pointOf),
    ...expectedInWords(rows.filter(isExpected)),
  ];
}

function pointOf({ level, says }: Speaking): string {
  if (says.kind === "expectation") return `${says.title} (${LEVEL_WORDS[level]}): ${says.text}`;
  const text = says.text === "" ? "" : ` ${says.text}`;
  const stop = /[.…?!]$/.test(says.title) ? "" : ".";
  return `${says.title}${stop}${text}`;
}

/** Why a finding is graver than the pathways it tells: what is expected of the same output under patterns that nothing answers. */
function liftedBy(told: readonly Speaking[], besides: readonly Speaking[], gravity: Level): string {
  const most = Math.max(...told.map(({ level }) => level));
  const lifting = gravity > most ? besides.filter(({ level }) => level > most) : [];
  const [first] = lifting;
  if (!first) return "";
  const answered =
    told.length > 0 && lifting.some(({ says }) => says.followedBy !== undefined)
      ? ` What is set against ${first.says.followedBy ?? "it"} counts for its own pattern, and not for ${lifting.length === 1 ? "the other" : `${lifting.length} others`} that this makes one expect.`
      : "";
  return `${capital(LEVEL_WORDS[gravity] ?? "")} by what goes out: ${first.because}${answered}`;
}

/** That what goes out is to be discussed all the same, where the finding is no graver than what is described. */
function toDiscuss(rows: readonly Speaking[], gravity: Level): string {
  const out = rows.find(({ level }) => level > gravity && level === 4);
  return out ? `To be discussed before it goes out, whatever is described: ${lowerFirst(out.because)}` : "";
}

/** That a pathway is described of the same output is said once. */
function saidOnce(points: readonly string[], rows: readonly Speaking[]): readonly string[] {
  const sentences = [...new Set(rows.flatMap(({ says }) => says.described ?? []))];
  return points.map((point, at) => {
    const again = sentences.find(
      (each) => point.endsWith(each) && points.slice(0, at).some((before) => before.endsWith(each)),
    );
    return again ? point.slice(0, -again.length).trimEnd() : point;
  });
}

/** Those that one pathway follows for one reason together. */
function followedInWords(rows: readonly Speaking[]): readonly string[] {
  const alike = grouped(rows, sameReason);
  return [...alike.values()].flatMap((each) =>
    each.slice(0, 1).map((row) => {
      const { says } = row;
      const names = listed(
        each.map(({ label }) => label),
        each.length,
      );
      const which = says.ruledOut
        ? ruledOutInWords(says.ruledOut, row === firstRuledOut(rows))
        : says.isElsewhere
          ? `of ${says.short}`
          : "under no pathway by that name";
      return `Expected besides${says.isElsewhere && !says.ruledOut ? " " : ", "}${which}: ${names}. ${says.text}`;
    }),
  );
}

/** Expected at one level, for one reason, and ruled out for one. */
const sameReason = ({ level, says }: Speaking) => `${level} ${says.text} ${says.ruledOut ?? ""}`;

/** The reason is quoted where it is given first. */
const ruledOutInWords = (reason: string, isFirst: boolean) =>
  isFirst
    ? `ruled out by its authors (${reason}; nobody has read that yet)`
    : "ruled out by its authors as well";

/** The first of rows that are ruled out: one reason stands for all of an assessment. */
const firstRuledOut = (rows: readonly Speaking[]) => rows.find(({ says }) => says.ruledOut !== undefined);

/** Of several pathways the one that comes first as its own finding would say it, and the gravest of the others; all others are points. */
function describedTitle([first, ...others]: readonly Speaking[]): string {
  const beside = others
    .toSorted((a, b) => (b.says.rated ?? b.level) - (a.says.rated ?? a.level))
    .map(({ says }) => says.short ?? says.title);
  return `${first?.says.title ?? ""}; beside it ${listed(beside, 1)}`;
}

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

function expectedTitle(rows: readonly Speaking[]): string {
  const [only] = rows;
  if (rows.length === 1 && only?.says.near !== undefined)
    return `${only.label}, which ${only.says.short ?? "the work"} makes one expect, ${only.says.ruledOut ? "is ruled out by its authors" : "has no pathway"}; only ${only.says.near} is described`;
  const gravest = rows.filter(({ level }) => level === rows[0]?.level);
  const named = gravest.slice(0, 2).map(({ label }) => label);
  const more = rows.length - named.length;
  const of = [...new Set(gravest.map(({ says }) => says.short ?? "the work"))];
  const expected = `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `${listed(of, 2)} ${of.length === 1 ? "makes" : "make"} one expect ${expected}, and ${withoutPathway(rows)}`;
}

function withoutPathway(rows: readonly Speaking[]): string {
  const isOne = rows.length === 1;
  if (rows.every(({ says }) => says.ruledOut)) return `its authors rule ${isOne ? "it" : "them"} out`;
  return `no pathway is filed under ${isOne ? "it" : "these"}`;
}

/** Those of one level that are expected for one reason together, the gravest first. */
function expectedInWords(rows: readonly Speaking[]): readonly string[] {
  const alike = grouped(rows, sameReason);
  return [...alike.values()].flatMap((each) => {
    const titles = each.map(({ says }) => says.title);
    return each.slice(0, 1).map((row) => {
      const { level, says } = row;
      const isFirst = row === firstRuledOut(rows);
      const ruledOut = says.ruledOut ? `, ${ruledOutInWords(says.ruledOut, isFirst)}` : "";
      return `${listed(titles, titles.length)} (${LEVEL_WORDS[level]})${ruledOut}: ${says.text}`;
    });
  });
}
