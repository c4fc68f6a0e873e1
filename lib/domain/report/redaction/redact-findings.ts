import { INSTRUMENT } from "@/lib/content/instrument";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { labelSteps, STEP } from "@/lib/domain/assessment/label-steps";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import type { NotSaid } from "@/lib/domain/findings/not-said";
import { pathsRead } from "@/lib/domain/findings/paths-read";
import type { ToCheck } from "@/lib/domain/findings/to-check";
import { locate } from "@/lib/domain/instrument/lookup";
import { listOf } from "@/lib/domain/report/anchors";
import { WITHHELD, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine } from "@/lib/domain/report/report-document";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";

/** Stands for the explanation of a finding that quotes withheld answers. */
export const WORDS_LEFT_OUT =
  "The words of this finding are left out of this copy: they quote answers that are withheld.";

/** Characters of an answer beside a finding, as in the whole report. */
const QUOTED = 280;

type Lines = ReadonlyMap<string, AnswerLine>;

/**
 * A finding whose rule reads no withheld answer: it stands whatever those say. Where its words quote one, or name a record
 * whose name is withheld, its words and its reasoning are left out, and so is what it quotes of them.
 */
export function redactFinding(finding: Finding, lines: Lines, withheld: Withheld): Finding {
  const isTouched = quotesWithheld(finding, lines, withheld);
  const { points, shownHow, ...whole } = finding;
  return {
    ...whole,
    ...(points && !isTouched && { points }),
    ...(shownHow !== undefined && !isTouched && { shownHow }),
    title: withheld.without(finding.title),
    explanation: isTouched ? WORDS_LEFT_OUT : finding.explanation,
    answers: namelessLast(
      finding.answers,
      finding.answers.map((answer) => redactQuote(answer, lines, withheld)),
    ),
    ...(finding.because && { because: isTouched ? NO_REASONING : finding.because }),
  };
}

/** Where a nameless quotation stands would tell which record it is of: those go last, each wording once. */
function namelessLast(
  whole: readonly QuotedAnswer[],
  redacted: readonly QuotedAnswer[],
): readonly QuotedAnswer[] {
  const isNameless = (answer: QuotedAnswer, at: number) => answer.label !== whole[at]?.label;
  const once = new Map(
    redacted.filter(isNameless).map((answer) => [`${answer.label}: ${answer.text}`, answer]),
  );
  const sorted = [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer);
  return [...redacted.filter((answer, at) => !isNameless(answer, at)), ...sorted];
}

const NO_REASONING: EvaluatedNode = { op: "withheld", verdict: "met", expected: "the reasoning is withheld" };

function quotesWithheld(finding: Finding, lines: Lines, withheld: Withheld): boolean {
  const paths = [
    ...finding.answers.map(({ path }) => path),
    ...(finding.because ? pathsRead(finding.because) : []),
  ];
  return (
    [finding.title, finding.explanation, ...(finding.points ?? [])].some(withheld.mentions) ||
    paths.some(
      (path) =>
        withheld.has(path) ||
        withheld.hidesName(path) ||
        refersToHidden(path, withheld) ||
        hidesReason(path, lines, withheld) ||
        withheld.mentions(lines.get(path)?.text ?? ""),
    )
  );
}

/** Why something does not apply is said in words of its own, as a note is. */
function hidesReason(path: string, lines: Lines, withheld: Withheld): boolean {
  const status = lines.get(path)?.status;
  if (status === "unknown") return withheld.people;
  return status === "not-applicable" && withheld.hasPart(path, "note");
}

/** A reference reads as the names of records. */
function refersToHidden(path: string, withheld: Withheld): boolean {
  const located = locate(INSTRUMENT, path);
  const kind = located?.type === "field" ? located.field.kind : null;
  return kind?.type === "reference" && withheld.hidesName(kind.list);
}

/** A claim to check with its words as they may be shown. */
export function redactToCheck(claim: ToCheck, lines: Lines, withheld: Withheld): ToCheck {
  return {
    ...claim,
    title: withheld.without(claim.title),
    text: withheld.without(claim.text),
    words: claim.words.map((each) => redactQuote(each, lines, withheld)),
  };
}

/** A gap, without the names that are withheld. */
export function redactNotSaid(gap: NotSaid, lines: Lines, withheld: Withheld): NotSaid {
  if (withheld.isNone) return gap;
  return {
    ...gap,
    title: withheld.without(gap.title),
    answers: placesShown(gap.answers, lines, withheld).map(({ path, label }) => ({
      path,
      label: redactLabel(label, path, withheld),
      text: "",
    })),
  };
}

/**
 * Where a gap would be filled: the places where nothing is said, or all where something is said at each. Which of the two it is
 * must not follow from what is withheld: so those go, and with them all others where they had something to say.
 */
function placesShown(
  answers: readonly QuotedAnswer[],
  lines: Lines,
  withheld: Withheld,
): readonly QuotedAnswer[] {
  const isHidden = ({ path }: QuotedAnswer) => withheld.has(path);
  const isSaid = ({ path }: QuotedAnswer) =>
    lines.get(path)?.status === "answered" ||
    [...lines.values()].some(({ record }) => record !== null && listOf(record.path) === path);
  return answers.some((each) => isHidden(each) && isSaid(each))
    ? []
    : answers.filter((each) => !isHidden(each));
}

function redactQuote({ path, label, text }: QuotedAnswer, lines: Lines, withheld: Withheld): QuotedAnswer {
  return {
    path,
    label: redactLabel(label, path, withheld),
    text: redactWords(text, path, lines, withheld, QUOTED),
  };
}

/** What an answer says in words, as it may be shown: its quotation cut anew where a name in it is withheld. */
export function redactWords(
  text: string,
  path: string,
  lines: Lines,
  withheld: Withheld,
  limit = Number.MAX_SAFE_INTEGER,
): string {
  if (withheld.has(path)) return WITHHELD;
  const line = lines.get(path);
  const isOfNames = path.split("/").length === 2 || (!path.includes("/") && !line);
  if (isOfNames && withheld.hidesName(path)) return WITHHELD;
  if (refersToHidden(path, withheld)) return WITHHELD;
  if (hidesReason(path, lines, withheld))
    return line?.status === "unknown" ? "Don't know yet" : "Not applicable";
  return line && withheld.mentions(line.text)
    ? excerpt(withheld.without(line.text), limit)
    : withheld.without(text);
}

/**
 * Where an answer stands, without the name of a record that is withheld: "Misuse › Withheld › Severity". Section and question are
 * the instrument's own words, in which a name that reads like one of them stands for nobody.
 */
export function redactLabel(label: string, path: string, withheld: Withheld): string {
  const depth = path.split("/").length;
  if (depth === 1) return label;
  const { section, record, asked } = labelSteps(label, path);
  const name = withheld.hidesName(path) ? WITHHELD : withheld.without(depth === 3 ? record : asked);
  return [section, name, ...(depth === 3 ? [asked] : [])].join(STEP);
}
