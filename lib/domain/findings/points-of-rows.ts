import { saidOnceAtEnd } from "@/lib/domain/findings/said-once";
import { isOfSameUse, type Speaking } from "@/lib/domain/findings/speaking-row";
import { grouped } from "@/lib/domain/grouped";
import { LEVEL_WORDS, type Level } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, lowerFirst } from "@/lib/domain/ledger/named";

/** What a shift in time does to safety is of all channels alike. */
export const sharedOnce = (points: readonly string[], isPulling: boolean) =>
  isPulling ? saidOnceAtEnd(points) : points;

/**
 * Patterns that are expected and followed by no pathway are one point for each reason. Of a channel whose use the headline names only what it
 * says besides.
 */
export function pointsOf(rows: readonly Speaking[], lead: Speaking): readonly string[] {
  const isExpected = ({ says }: Speaking) => says.kind === "expectation" && says.short !== undefined;
  const isTold = (row: Speaking) =>
    row.says.kind === "risk" && isOfSameUse(row, lead) && lead.subject !== row.subject;
  return [
    ...rows
      .filter((row) => !isExpected(row))
      .map((row) => (isTold(row) ? row.says.text : pointOf(row)))
      .filter((point) => point !== ""),
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
export function liftedBy(told: readonly Speaking[], besides: readonly Speaking[], gravity: Level): string {
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

/** That what goes out, or is out, is to be discussed all the same, where the finding is no graver than what is described. */
export function toDiscuss(rows: readonly Speaking[], gravity: Level, isPublished: boolean): string {
  const out = rows.find(({ level }) => level > gravity && level === 4);
  if (!out) return "";
  const when = isPublished ? "now, since it is out" : "before it goes out";
  return `To be discussed ${when}, whatever is described: ${lowerFirst(out.because)}`;
}

/** That a pathway is described of the same output is said once. */
export function saidOnce(points: readonly string[], rows: readonly Speaking[]): readonly string[] {
  const sentences = [...new Set(rows.flatMap(({ says }) => says.described ?? []))];
  return points.map((point, at) => {
    const again = sentences.find(
      (each) => point.endsWith(each) && points.slice(0, at).some((before) => before.endsWith(each)),
    );
    return again ? point.slice(0, -again.length).trimEnd() : point;
  });
}

/** Those that one pathway follows for one reason together. */
export function followedInWords(rows: readonly Speaking[]): readonly string[] {
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
  isFirst ? `ruled out here (${reason}; nobody has read that yet)` : "ruled out here as well";

/** The first of rows that are ruled out: one reason stands for all of an assessment. */
const firstRuledOut = (rows: readonly Speaking[]) => rows.find(({ says }) => says.ruledOut !== undefined);

/**
 * What a finding has beside its title that a reader has to hear of with it: what its authors rate catastrophic or existential, and what they
 * admit of the whole. Empty without either.
 */
export function besideInWords(
  lead: Speaking,
  others: readonly Speaking[],
  own: Speaking | undefined,
): string {
  const isTold = (worst: string) => lead.says.title.startsWith(worst.split(" (")[0] ?? worst);
  const grave = [lead, ...others].flatMap(({ says: { worst } }) => (worst && !isTold(worst) ? [worst] : []));
  const admits = own && own !== lead ? own.says.admits : undefined;
  const beside = [...(grave.length > 0 ? [listed(grave, grave.length)] : []), ...(admits ? [admits] : [])];
  return beside.length > 0 ? `Beside it: ${beside.join("; ")}.` : "";
}

export function expectedTitle(rows: readonly Speaking[]): string {
  const [only] = rows;
  if (rows.length === 1 && only?.says.near !== undefined)
    return `${capital(only.says.short ?? "the work")} makes one expect ${lowerFirst(only.label)}, ${only.says.ruledOut ? "which is ruled out here" : "and no pathway describes that"}; nearest to it is ${only.says.near}`;
  const gravest = rows.filter(({ level }) => level === rows[0]?.level);
  const named = gravest.slice(0, 2).map(({ label }) => label);
  const more = rows.length - named.length;
  const of = [...new Set(gravest.map(({ says }) => says.short ?? "the work"))];
  const expected = `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `${listed(of, 2)} ${of.length === 1 ? "makes" : "make"} one expect ${expected}, and ${withoutPathway(rows)}`;
}

function withoutPathway(rows: readonly Speaking[]): string {
  const isOne = rows.length === 1;
  if (rows.every(({ says }) => says.isElsewhere))
    return `what is filed under ${isOne ? "it" : "these"} needs another output`;
  if (rows.every(({ says }) => says.ruledOut)) return `${isOne ? "that is" : "these are"} ruled out here`;
  return `no pathway is filed under ${isOne ? "it" : "these"}`;
}

/** Those of one level that are expected for one reason together, the gravest first. */
export function expectedInWords(rows: readonly Speaking[]): readonly string[] {
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
