import { excerpt } from "@/lib/domain/assessment/excerpt";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import type { Finding } from "@/lib/domain/findings/finding";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { NOT_ANSWERED, runByInWords, runByOf } from "@/lib/domain/findings/scrutiny";
import { lowerFirst } from "@/lib/domain/ledger/named";
import type { ModelRow, SocialModel } from "@/lib/domain/model/social-model";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { listedOnce, withoutStop } from "@/lib/domain/report/blocks/joining";
import { answeredInWords } from "@/lib/domain/report/parts/answered-in-words";
import type {
  DecisionRow,
  MisusePathwayRow,
  ReportDocument,
  ScrutinyLevel,
} from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** Scrutiny in words, the same on every screen. */
export const SCRUTINY_LABELS: Record<ScrutinyLevel, string> = {
  light: "Light",
  standard: "Standard",
  deep: "Deep",
  "hold-for-discussion": "Hold for discussion",
};

/** The words of a stored scrutiny level; an unknown one is shown as stored. */
export function scrutinyLabel(level: string): string {
  return (SCRUTINY_LABELS as Readonly<Record<string, string>>)[level] ?? level;
}

/** Instead of what would read as an omission where nobody asked. */
const SCREENING_ALONE =
  "By the answers to the screening no more needs to be asked: recipients, uses, timing and misuse are not described here.";

/** Names, titles and uses that a line gives before it says how many more there are. */
const NAMED = 3;
/** What the authors’ own word asks more for. */
const ASKED = 2;
/** Characters of a name that somebody wrote. */
const NAME = 68;

/**
 * The half page at the top, for somebody with two minutes: where the work lands, what is feared and expected, what the author
 * estimates, the gravest pathway, the gravest findings by title, what to find out first, and why so much scrutiny is due. Fixed
 * templates filled with counts and names from this report. It persuades nobody: it never says "safe", never judges a field, and
 * puts gaps beside strengths (SM-15). At the light depth a line about what the screening doesn't ask is left out, unless it was
 * answered all the same. A report whose changes were not searched for has no line about what to find out first.
 */
export function summaryLines(report: Summarised): readonly string[] {
  return summaryParts(report).map(({ line }) => line);
}

type Summarised = Pick<
  ReportDocument,
  | "model"
  | "findings"
  | "axes"
  | "misuse"
  | "openQuestions"
  | "scrutiny"
  | "depth"
  | "whatWouldChange"
  | "findOutFirst"
  | "redaction"
  | "toCheck"
  | "notSaid"
  | "rulebookVersion"
>;

/** What a line of the summary is about. */
export type SummaryPart = "model" | "uses" | "axes" | "misuse" | "findings" | "open" | "scrutiny";

/** The lines, each with what it is about. In a redacted copy they say that they speak of what the copy shows. */
export function summaryParts(
  report: Summarised,
): readonly { readonly about: SummaryPart; readonly line: string }[] {
  const { model, axes, misuse, scrutiny, depth, redaction } = report;
  const isAsked = depth !== "screening";
  const isPartial = isCopyInPart(redaction);
  const hasUses = model.rows.some(({ use }) => use !== "");
  const part = (about: SummaryPart, line: string) => [{ about, line }];
  return [
    ...part("model", isAsked || model.nodes.length > 0 ? whereItLands(model) : SCREENING_ALONE),
    ...(hasUses ? part("uses", usesLine(model.rows, report.notSaid !== undefined)) : []),
    ...(isAsked || axes.timelineShift || axes.safetyEffect ? part("axes", axes.sentence) : []),
    ...(isAsked || misuse.patterns.length + misuse.pathways.length > 0
      ? part("misuse", misuseLine(misuse, report.notSaid !== undefined))
      : []),
    ...part("findings", findingsLine(report, isPartial)),
    ...part("open", openLine(report, isPartial)),
    ...part(
      "scrutiny",
      [scrutinyLine(scrutiny, isPartial), ...besideScrutiny(report)].filter(Boolean).join(" "),
    ),
  ];
}

/** Whether a report is a copy that leaves something out, so that its counts are of what it shows. */
export function isCopyInPart(redaction: ReportDocument["redaction"]): boolean {
  return redaction !== undefined && redaction.leftOut.length > 0;
}

/** How much scrutiny is due, and the row of the table that decides it with what met it; empty where the level is light. */
export function scrutinyReason(
  report: Pick<ReportDocument, "scrutiny" | "redaction" | "rulebookVersion" | "ledger" | "findings">,
): {
  readonly level: string;
  readonly why: string;
  /** What it would be by what only its authors could say, and what of that calls for a discussion, a sentence each; empty without. */
  readonly asked: string;
} {
  const { scrutiny } = report;
  const [decisive] = decisiveOf(scrutiny);
  return {
    level: scrutinyInWords(report),
    why: !decisive
      ? ""
      : isBefore1100(report.rulebookVersion)
        ? `${decisive.when}${decisive.named ? `: ${listed(decisive.named, NAMED)}` : ""}.`
        : decidedBy(decisive, report),
    asked: [
      byTheirWordInWords(report, 0),
      (scrutiny.askedByAuthors ?? []).length === 0
        ? ""
        : isBefore1100(report.rulebookVersion)
          ? "Its authors ask for a discussion themselves."
          : discussionInWords(report),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

/**
 * Why a row of the table is met, beginning with this work's own thing: the outputs by name, or why the row of the ledger that the report opens
 * with starts where it does. In a copy that leaves that row out, its name alone.
 */
export function decidedBy(decisive: DecisionRow, report: Decided): string {
  const { when, named = [] } = decisive;
  if (named.length === 0) return `${when}.`;
  const of = runByOf(decisive);
  if (of !== null) return `${listed(named, NAMED)}: ${lowerFirst(runByInWords(of, named.length > 1))}.`;
  const row = decidingRow(decisive, report);
  if (!row) return `${when}: ${listed(named, NAMED)}.`;
  const others = named.length - 1;
  return `${withoutStop(row.why)}. ${when}: ${row.label}${others > 0 ? `, and ${others} more` : ""}.`;
}

/**
 * The row of the ledger that the report opens with, of those that meet a row of the table, and why it starts where it does. One that starts
 * by an output of which its finding tells comes before one whose finding is about others.
 */
export function decidingRow(
  { named = [] }: DecisionRow,
  { ledger, findings }: Decided,
): { readonly label: string; readonly why: string } | null {
  const opening = findings.flatMap(({ subjects = [] }) => subjects);
  const placeOf = (id: string) => (opening.includes(id) ? opening.indexOf(id) : opening.length);
  const [row] = (ledger?.rows ?? [])
    .filter(({ label, start }) => named.includes(label) && start > 1)
    .toSorted(
      (a, b) => Number(isApart(a, findings)) - Number(isApart(b, findings)) || placeOf(a.id) - placeOf(b.id),
    );
  if (!row) return null;
  const told = findings.find(({ ruleId }) => ruleId === row.id)?.title;
  // What names nothing of the work is said by the finding on it, where there is one.
  return { label: row.label, why: row.because.includes("“") ? row.because : (told ?? row.because) };
}

/** Why it starts there names something that its finding doesn’t. */
function isApart(
  { id, because }: { readonly id: string; readonly because: string },
  findings: Decided["findings"],
): boolean {
  const [name] = /“[^“”]+”/u.exec(because) ?? [];
  const telling = findings.find(({ subjects = [] }) => subjects.includes(id));
  if (!name || !telling) return false;
  return ![telling.title, telling.explanation, ...(telling.points ?? [])].some((text) => text.includes(name));
}

export type Decided = Pick<ReportDocument, "ledger" | "findings">;

/** The rows that lead to the level. The row of the light one says only that no other holds. */
export function decisiveOf({ level, rows }: ReportDocument["scrutiny"]): readonly DecisionRow[] {
  return level === "light" ? [] : rows.filter(({ met, leadsTo }) => met && leadsTo === level);
}

/** Stands beside scrutiny, and in place of the light one. */
const TOO_LITTLE = "Too little to conclude";

/** Scrutiny in words. Of a copy, at least so much: rows of the table that rest on what is left out may lead to more. */
export function scrutinyInWords({
  scrutiny,
  redaction,
}: Pick<ReportDocument, "scrutiny" | "redaction">): string {
  const { level, tooLittle } = scrutiny;
  if (tooLittle)
    return level === "light" ? TOO_LITTLE : `${SCRUTINY_LABELS[level]} · ${TOO_LITTLE.toLowerCase()}`;
  const label = SCRUTINY_LABELS[level];
  return isCopyInPart(redaction) ? `At least ${lowerFirst(label)}` : label;
}

/** What stands beside scrutiny, a sentence each: that too little is said to conclude anything, what the authors ask for. */
export function besideScrutiny(report: OfScrutiny): readonly string[] {
  const { scrutiny } = report;
  const asked = askedInWords(report);
  return [...(scrutiny.tooLittle ? [tooLittleInWords(scrutiny)] : []), ...(asked ? [asked] : [])];
}

type OfScrutiny = Pick<ReportDocument, "scrutiny" | "rulebookVersion">;

/** What stands beside what is due, before a row of the table. */
export const byTheirWordLead = (rulebookVersion: string) =>
  isBefore1100(rulebookVersion) ? "By its authors’ own words, beside what is due" : "By what is volunteered";

/** What it would be by what only the authors could say, with at most `most` of what met that row; empty where it is no more than is due. */
function byTheirWordInWords(
  { scrutiny: { byTheirWord }, rulebookVersion }: OfScrutiny,
  most: number,
): string {
  if (!byTheirWord) return "";
  const met = most > 0 && byTheirWord.named ? ` (${listed(byTheirWord.named, most)})` : "";
  const level = `${scrutinyLabel(byTheirWord.leadsTo).toLowerCase()}${met}`;
  const lead = byTheirWordLead(rulebookVersion);
  return isBefore1100(rulebookVersion)
    ? `${lead}: ${level}.`
    : `${lead} it would be: ${level}; the level itself is set by what nobody can leave unsaid.`;
}

/** That what the authors answer calls for a discussion, and which answers do. */
const discussionInWords = ({ scrutiny: { askedByAuthors = [] }, rulebookVersion }: OfScrutiny) =>
  `${isBefore1100(rulebookVersion) ? "The authors themselves ask for a discussion" : "A discussion is called for by what is answered"}: ${askedByAuthors.join("; ")}.`;

/** What it would be by what only the authors could say, and what of that calls for a discussion; empty where neither is so. */
export function askedInWords(report: OfScrutiny): string {
  const isAsked = (report.scrutiny.askedByAuthors ?? []).length > 0;
  return [byTheirWordInWords(report, ASKED), isAsked && discussionInWords(report)].filter(Boolean).join(" ");
}

/** What is missing, in a sentence. */
export function tooLittleInWords({ tooLittle = [] }: ReportDocument["scrutiny"]): string {
  const named = (each: string) => (each.startsWith(NOT_ANSWERED) ? each.slice(NOT_ANSWERED.length) : null);
  const questions = tooLittle.flatMap((each) => named(each) ?? []);
  const others = tooLittle.filter((each) => named(each) === null).map(lowerFirst);
  const open =
    questions.length > 0 ? [`not answered: ${questions.map((each) => `“${each}”`).join(", ")}`] : [];
  return `Too little to conclude: ${[...others, ...open].join("; ")}.`;
}

/** A row of the table of scrutiny, with what met it. */
export function conditionInWords({ when, named }: DecisionRow): string {
  return named ? `${when}: ${named.join("; ")}` : when;
}

export function whereItLands(model: SocialModel): string {
  const names = (layer: string) =>
    model.nodes.filter((node) => node.layer === layer).map((node) => node.label);
  const recipients = names("recipient");
  const uses = model.nodes.filter((node) => node.layer === "use");
  if (recipients.length === 0)
    return "No recipient is named yet, so the report can't say where the work lands.";
  const of = (stance: ModelRow["stance"]) => uses.filter((use) => use.stance === stance).length;
  const stances = [
    ...(["likely", "intended", "feared"] as const).map((stance) => `${of(stance)} ${stance}`),
    ...(of(undefined) > 0 ? [`${of(undefined)} without a stance`] : []),
  ].join(", ");
  // Not every output need reach somebody, nor every use have somebody who does it.
  const named = `${count(names("output").length, "output", "outputs")}, ${count(recipients.length, "recipient", "recipients")} (${listed(recipients, NAMED)}) and ${count(uses.length, "use", "uses")}`;
  return `Described here: ${named}${uses.length === 0 ? "" : ` (${stances})`}.`;
}

/** What is feared, what comes by default and what is intended, the likeliest of each; and where the model says nothing. */
function usesLine(rows: readonly ModelRow[], isLed: boolean): string {
  const uses = rows.filter(({ use }) => use !== "");
  const of = (stance: ModelRow["stance"]) => {
    const given = uses.flatMap((row) =>
      row.stance === stance && row.likelihood !== undefined ? [{ ...row, likelihood: row.likelihood }] : [],
    );
    return given.sort((a, b) => b.likelihood - a.likelihood).map(useInWords);
  };
  const [feared, likely, intended] = [of("feared"), of("likely"), of("intended")];
  const isFeared = uses.some(({ stance }) => stance === "feared");
  const idle = rows.length - uses.length;
  const said = [
    feared.length > 0 &&
      `Likeliest of what is feared, within five years: ${feared.slice(0, isLed ? 1 : 2).join("; ")}.`,
    isFeared && feared.length === 0 && "What is feared has no likelihood.",
    !isFeared && "No use is named as feared.",
    likely[0] && `Likeliest by default: ${likely[0]}.`,
    intended[0] && !isLed && `Likeliest of what is intended: ${intended[0]}.`,
    idle > 0 && `${count(idle, "recipient has", "recipients have")} no use described.`,
  ];
  return said.filter(Boolean).join(" ");
}

function useInWords({ use, recipient, likelihood = 0 }: ModelRow): string {
  return `${quoted(use)}${recipient ? ` by ${excerpt(recipient, NAME)}` : ""}, ${chanceShown(likelihood)}`;
}

/** `isLed`: what the catalogue expects leads among the findings, and need not be said here. */
export function misuseLine(misuse: ReportDocument["misuse"], isLed: boolean): string {
  const expected = misuse.patterns.filter((row) => row.expectedBecause !== "");
  const open = expected.filter((row) => row.stated !== "applies" && row.stated !== "does-not-apply");
  const unanswered = open.filter((row) => row.pathways.length === 0);
  const gravest = gravestPathway(misuse.pathways);
  const described = `${count(misuse.pathways.length, "misuse pathway is", "misuse pathways are")} described${gravest}.`;
  if (isLed) return described;
  if (expected.length === 0)
    return `${described} The catalogue expects no pattern from the outputs as described.`;
  const bare = expected.filter((row) => row.stated === "applies" && row.pathways.length === 0);
  const stated =
    unanswered.length === 0
      ? "each is spoken to"
      : `still open: ${listed(
          unanswered.map((row) => row.label),
          4,
        )}`;
  const without = bare.length === 0 ? "" : `; ${count(bare.length, "applies", "apply")} without a pathway`;
  return `${described} The catalogue expects ${count(expected.length, "pattern", "patterns")} from the outputs; ${stated}${without}.`;
}

/** The pathway of the highest severity, of several the likeliest, with what is left of it. Empty while no severity is given. */
function gravestPathway(pathways: readonly MisusePathwayRow[]): string {
  const [gravest] = pathways
    .filter(({ severity }) => severity !== null)
    .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0) || (b.likelihood ?? 0) - (a.likelihood ?? 0));
  if (!gravest) return "";
  const { name, severity, likelihood, residualLikelihood, residualSeverity } = gravest;
  const left =
    residualLikelihood === null && residualSeverity === null
      ? "what is left is not said"
      : `left after mitigation: ${pointInWords(residualSeverity, residualLikelihood)}`;
  return `, the gravest within five years ${quoted(name || unnamed("one"))} at ${pointInWords(severity, likelihood)} (${left})`;
}

function pointInWords(severity: number | null, likelihood: number | null): string {
  const grave = severity === null ? "no severity given" : `severity ${severity} of 5`;
  return `${grave}, ${likelihood === null ? "no likelihood given" : chanceShown(likelihood)}`;
}

function findingsLine(
  { findings, toCheck, notSaid, rulebookVersion }: Summarised,
  isPartial: boolean,
): string {
  const strengths = findings.filter((finding) => finding.kind === "strength");
  const others = findings.filter((finding) => finding.kind !== "strength");
  if (findings.length === 0)
    return isPartial
      ? "This copy shows no finding."
      : notSaid
        ? "No finding follows from these answers."
        : "The rules yield no finding from these answers.";
  const severities = SEVERITIES.map((severity) => ({
    severity,
    number: others.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severity}`);
  const rest = severities.length === 0 ? "none beside them" : severities.join(", ");
  const counted = `${isPartial ? "This copy shows" : notSaid ? "It comes to" : "The rules yield"} ${count(others.length, "finding", "findings")} to answer (${rest}) and ${count(strengths.length, "strength", "strengths")}.`;
  const leading = notSaid ? leadingFindings({ findings, rulebookVersion }) : [];
  return [
    counted,
    notSaid ? leadingLine(leading) : titles("Gravest", others, NAMED),
    notSaid
      ? strengths[0] && `Earned, on what nobody else has read yet: ${strengths[0].title}.`
      : titles("Among the strengths", strengths, 2),
    toCheck && toCheck.length > 0 && `${answeredInWords(toCheck.length, rulebookVersion).join(" ")}.`,
    notSaid && notSaid.length > 0 && `${count(notSaid.length, "thing is", "things are")} not said.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The titles of those that lead, a sentence each: they quote, so they stand without quotation marks. */
function leadingLine(leading: readonly Finding[]): string {
  return leading.map(({ title }, at) => `${at + 1}. ${title}.`).join(" ");
}

/**
 * Titles in the order of the report, gravest first; notes are not named. How often a title stands and how many more there are
 * add up to all that were given, notes among them, so that the line agrees with the count before it.
 */
function titles(lead: string, findings: readonly Finding[], most: number): string {
  const nameable = findings.filter(({ kind, severity }) => kind === "strength" || severity !== "note");
  const shown = new Set([...new Set(nameable.map(({ title }) => title))].slice(0, most));
  if (shown.size === 0) return "";
  const named = nameable.filter(({ title }) => shown.has(title));
  const left = findings.length - named.length;
  const quotedTitles = listedOnce(named.map(({ title }) => `“${title}”`));
  return `${lead}: ${quotedTitles}${left > 0 ? `; and ${left} more` : ""}.`;
}

function openLine(report: Summarised, isPartial: boolean): string {
  const { openQuestions: open } = report;
  const of = isPartial ? " of those in this copy" : "";
  const marked =
    open.length === 0
      ? `No question${of} is marked as not known yet.`
      : `${count(open.length, `question${of} is`, `questions${of} are`)} marked as not known yet.`;
  const first = toFindOut(report).slice(0, NAMED);
  if (first.length === 0) return marked;
  return `To find out first, because most turns on it: ${first.join("; ")}. ${marked}`;
}

/** Facts with the author's numbers; in reports before 1.3.0 answers that are open. */
function toFindOut({ findOutFirst, whatWouldChange }: Summarised): readonly string[] {
  if (findOutFirst) return findOutFirst.map(({ name, number }) => `${quoted(name)} (${number})`);
  return (whatWouldChange?.findOutFirst ?? []).map(
    ({ label, why }) => `${asked(label)} (${why.toLowerCase()})`,
  );
}

function scrutinyLine(scrutiny: ReportDocument["scrutiny"], isPartial: boolean): string {
  const { level, tooLittle } = scrutiny;
  const why = decisiveOf(scrutiny).map((row) =>
    lowerFirst(row.named ? `${row.when} (${listed(row.named, NAMED)})` : row.when),
  );
  const because = why.length === 0 ? "" : `, because ${listed(why, 2)}`;
  const table = isPartial
    ? "The table below has the rows that rest on nothing left out."
    : "The table below has every row.";
  if (tooLittle && level === "light") return "";
  return `Scrutiny due: ${isPartial ? "at least " : ""}${SCRUTINY_LABELS[level].toLowerCase()}${because}. ${table}`;
}

function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join("; ");
  return names.length > most ? `${shown}; and ${names.length - most} more` : shown;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Without the section it stands in. */
const asked = (label: string) => label.slice(label.indexOf(" › ") + 1).replace(/^› /, "");
const quoted = (name: string) => `“${excerpt(name, NAME)}”`;
