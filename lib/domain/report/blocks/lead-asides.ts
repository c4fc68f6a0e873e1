import { lowerFirst } from "@/lib/domain/ledger/named";
import { type Inline, type LeadPoint, link, sentence, strong, words } from "@/lib/domain/report/blocks/block";
import { withoutStop } from "@/lib/domain/report/blocks/joining";
import { answeredInWords } from "@/lib/domain/report/parts/answered-in-words";
import { scrutinyInShort } from "@/lib/domain/report/parts/scrutiny-in-short";
import { isCopyInPart, scrutinyReason } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** What was not said, by name: so many at most, and one in any case where they are long. */
const NAMED = 2;
const CHARACTERS = 130;

export function scrutinyPoint(report: ReportDocument): LeadPoint {
  const isOlder = isBefore1100(report.rulebookVersion);
  const { level, place, why, asked } = isOlder
    ? { ...scrutinyReason(report), place: "" }
    : scrutinyInShort(report);
  return {
    label: "Scrutiny due",
    inlines: [
      link({ type: "anchor", anchor: "scrutiny" }, strong(level)),
      words(`${place}${why === "" ? "." : ". "}`),
      sentence(why),
      ...(asked === "" ? [] : [words(` ${asked}`)]),
    ],
  };
}

export function notSaidPoint(report: ReportDocument): readonly LeadPoint[] {
  const { notSaid, toCheck, openQuestions, redaction } = report;
  const isOlder = isBefore1100(report.rulebookVersion);
  const gaps = notSaid ?? [];
  const named = isOlder ? gaps.slice(0, NAMED).map(({ title }) => withoutStop(title)) : firstOf(gaps);
  const inCopy = isCopyInPart(redaction) ? " in this copy" : "";
  const lead = gaps.length > named.length ? ", first" : "";
  const parts: readonly (readonly Inline[])[] = [
    gaps.length > 0
      ? [
          link(
            { type: "anchor", anchor: "not-said" },
            strong(gaps.length === 1 ? "1 thing" : `${gaps.length} things`),
          ),
          words(`${inCopy}${lead}: `),
          sentence(isOlder ? named.join("; ") : lowerFirst(named.join("; "))),
          words("."),
        ]
      : notSaid
        ? [words(`Nothing${inCopy} that was asked for.`)]
        : [],
    toCheck && toCheck.length > 0 ? toCheckInWords(toCheck.length, report.rulebookVersion) : [],
    openQuestions.length > 0
      ? [
          words(openQuestions.length === 1 ? "1 question is " : `${openQuestions.length} questions are `),
          link({ type: "anchor", anchor: "open" }, words("marked as not known yet")),
          words("."),
        ]
      : [],
  ];
  const said = parts.filter((part) => part.length > 0);
  if (said.length === 0) return [];
  return [
    { label: "Not said", inlines: said.flatMap((part, at) => (at > 0 ? [words(" "), ...part] : part)) },
  ];
}

function toCheckInWords(number: number, rulebookVersion: string): readonly Inline[] {
  const [said, where] = answeredInWords(number, rulebookVersion);
  return [words(`${said} `), link({ type: "anchor", anchor: "to-check" }, words(where)), words(".")];
}

/** The first, and the second where both are short. */
function firstOf(gaps: NonNullable<ReportDocument["notSaid"]>): readonly string[] {
  const titles = gaps.slice(0, NAMED).map(({ title }) => withoutStop(title));
  return titles.join("; ").length > CHARACTERS ? titles.slice(0, 1) : titles;
}
