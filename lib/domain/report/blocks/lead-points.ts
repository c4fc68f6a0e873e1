import { excerpt } from "@/lib/domain/assessment/excerpt";
import { sentencesOf } from "@/lib/domain/assessment/sentences";
import type { Finding } from "@/lib/domain/findings/finding";
import { lowerFirst } from "@/lib/domain/ledger/named";
import { answered } from "@/lib/domain/report/blocks/answered";
import { type Inline, type LeadPoint, sentence, strong, text, words } from "@/lib/domain/report/blocks/block";
import { colonAfter, stopped, withoutStop } from "@/lib/domain/report/blocks/joining";
import { movedFirst } from "@/lib/domain/report/blocks/moved-first";
import { inFewWords, inOwnWords } from "@/lib/domain/report/blocks/own-words";
import { withShortQuotes } from "@/lib/domain/report/blocks/short-quotes";
import type { FindOutFirstLine, ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100, opensByOrder } from "@/lib/domain/rules/rulebook-versions";

/** Themes of what the case says; what is earned elsewhere, as of work left to AI systems, makes a danger smaller and the case no better. */
const OF_THE_CASE: ReadonlySet<string> = new Set(["evidence", "terms", "uses"]);

/**
 * What speaks for it: what the author argues, named as that, and what is earned, for the case before against a danger. Before 1.10.0 what is
 * earned for the case stood for what is argued.
 */
export function strongestPoint(report: ReportDocument): readonly LeadPoint[] {
  const strengths = report.findings.filter(({ kind }) => kind === "strength");
  const ofCase = strengths.find(
    ({ theme }) => OF_THE_CASE.has(theme) || opensByOrder(report.rulebookVersion),
  );
  const isOlder = isBefore1100(report.rulebookVersion);
  if (ofCase && isOlder) return [earned("Strongest point for it, earned", ofCase, report)];
  const claim = (isOlder ? inOwnWords : inFewWords)(answered(report, "terms.central-claim"));
  const argued: LeadPoint = {
    label: isBefore190(report.rulebookVersion)
      ? "The author’s case: argued, not yet shown"
      : isOlder
        ? "The author’s case, in its own words"
        : "The central claim",
    inlines: [words("“"), text(claim), words("”")],
  };
  const [other] = !isOlder && ofCase ? [ofCase] : strengths;
  return [...(claim === "" ? [] : [argued]), ...(other ? [earned("Earned beside it", other, report)] : [])];
}

/**
 * What it makes lighter, or how it was shown; and of what the ledger counts as earned its last sentence: that only its authors have read what
 * it rests on.
 */
function earned(
  label: string,
  { title, explanation, subjects }: Finding,
  { rulebookVersion }: ReportDocument,
): LeadPoint {
  const [first = "", ...others] = sentencesOf(explanation);
  const isUnread = subjects !== undefined && !opensByOrder(rulebookVersion);
  const unread = isUnread ? others.slice(-1) : [];
  const told = isBefore1100(rulebookVersion) ? first : withShortQuotes(first);
  return {
    label,
    inlines: [strong(stopped(title)), words(" "), sentence([told, ...unread].filter(Boolean).join(" "))],
  };
}

/** @param leading what the report opens with: what is named there is named in short */
export function firstToFindOut(report: ReportDocument, leading: readonly Finding[]): readonly LeadPoint[] {
  const { findOutFirst, whatWouldChange, rulebookVersion } = report;
  const label = "Find out first";
  const [first, next] = findOutFirst ?? [];
  if (findOutFirst && first && !isBefore1100(rulebookVersion))
    return [{ label, inlines: firstInWords(findOutFirst, leading) }];
  if (first) {
    const [outcome = ""] = first.outcomes;
    const [clause = ""] = outcome.split("; ");
    return [
      {
        label,
        inlines: [
          ...numbered(first, rulebookVersion),
          words(". "),
          sentence(`${withoutStop(clause)}.`),
          ...(next ? [words(" Next: "), ...numbered(next, rulebookVersion), words(".")] : []),
        ],
      },
    ];
  }
  const [open] = whatWouldChange?.findOutFirst ?? [];
  if (!open) return [];
  return [{ label, inlines: [text(open.label), words(` (${open.why.toLowerCase()}).`)] }];
}

/** What stands above as what the case falls without isn’t told again: what comes after it is. */
function firstInWords(facts: readonly FindOutFirstLine[], leading: readonly Finding[]): readonly Inline[] {
  const isAbove = ({ sort, name }: FindOutFirstLine) =>
    sort === "Assumption" && leading.some(({ title }) => title.includes(withoutStop(name)));
  const at = facts.findIndex((fact) => !isAbove(fact));
  const above = at < 0 ? facts.length : at;
  const [fact] = facts.slice(above);
  if (above === 0) return fact ? toFindOut(fact, (question) => question) : [];
  return [
    words("What the case falls without, as above."),
    ...(fact ? [words(" Next: "), ...toFindOut(fact, lowerFirst)] : []),
  ];
}

/** Characters of a name. */
const NAME = 110;

/** What is asked of it by its sort, with the number given, and the first thing that falls or moves if it is otherwise. */
function toFindOut(
  { name, number, sort, outcomes }: FindOutFirstLine,
  cased: (question: string) => string,
): readonly Inline[] {
  const cut = text(excerpt(withoutStop(name), NAME));
  const [before, after] = sort.startsWith("Likelihood")
    ? ["How likely “", "” is ("]
    : ["Whether “", "” holds ("];
  const asked =
    colonAfter(name) === " "
      ? [text(name), words(" Stated: "), strong(number)]
      : [words(cased(before)), cut, words(after), strong(number), words(")")];
  const moved = movedFirst(outcomes);
  return moved === "" ? [...asked, words(".")] : [...asked, words(": "), sentence(lowerFirst(moved))];
}

/** What it is, and the author’s number: behind a question said to be that. */
function numbered(
  { name, number }: { readonly name: string; readonly number: string },
  rulebookVersion: string,
): readonly Inline[] {
  const isQuestion = colonAfter(name) === " ";
  return [
    ...(isQuestion ? [text(name)] : [words("“"), text(withoutStop(name)), words("”")]),
    words(!isQuestion ? ": " : isBefore190(rulebookVersion) ? " " : " Stated: "),
    strong(number),
  ];
}
