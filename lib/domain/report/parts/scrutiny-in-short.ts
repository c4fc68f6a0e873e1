import { excerpt } from "@/lib/domain/assessment/excerpt";
import { askedInShort, levelMeeting, runByOf } from "@/lib/domain/findings/scrutiny";
import { SCRUTINIES } from "@/lib/domain/findings/support";
import { listed, lowerFirst } from "@/lib/domain/ledger/named";
import { withoutStop } from "@/lib/domain/report/blocks/joining";
import {
  type Decided,
  decidedBy,
  decidingRow,
  decisiveOf,
  isCopyInPart,
  scrutinyInWords,
  scrutinyLabel,
} from "@/lib/domain/report/parts/summary";
import type { DecisionRow, ReportDocument } from "@/lib/domain/report/report-document";

type Short = Pick<ReportDocument, "scrutiny" | "redaction" | "rulebookVersion" | "ledger" | "findings">;

/**
 * How much scrutiny is due, of how many levels, and why, for the first page: the one thing of this work that leads to it. What it would be by
 * its authors' word, and that this calls for a discussion, is said in a few words: the part on scrutiny says the rest.
 */
export function scrutinyInShort(report: Short): {
  readonly level: string;
  readonly place: string;
  readonly why: string;
  readonly asked: string;
} {
  const { scrutiny, redaction } = report;
  const { level, tooLittle, byTheirWord, askedByAuthors = [] } = scrutiny;
  const [decisive] = decisiveOf(scrutiny);
  const isPlain = !tooLittle && !isCopyInPart(redaction);
  return {
    level: scrutinyInWords(report),
    place: isPlain ? `, the ${PLACES[SCRUTINIES.indexOf(level)]} of ${SCRUTINIES.length} levels` : "",
    why: decisive ? whyInShort(decisive, report) : "",
    asked: [
      byTheirWord && `By what is volunteered it would be: ${lowerFirst(scrutinyLabel(byTheirWord.leadsTo))}.`,
      askedByAuthors.length > 0 &&
        `A discussion is called for by ${listed(askedByAuthors.map(askedInShort))}.`,
    ]
      .filter(Boolean)
      .join(" "),
  };
}

const PLACES = ["lightest", "second", "third", "gravest"] as const;

/** Outputs that a line names. */
const NAMED = 1;

function whyInShort(decisive: DecisionRow, report: Decided): string {
  const { named = [] } = decisive;
  const of = runByOf(decisive);
  if (named.length > 0 && of !== null) {
    const it = named.length === 1 ? "it shows" : "they show";
    const ran = `The work is on able systems, anybody can have and run ${listed([...named], NAMED)}, at least in part, and`;
    if (of === "serious") return `${ran} as answered ${it} how to cause harm to a serious degree.`;
    const lacking =
      of === "unshown"
        ? `there is no evidence that ${it} no serious harm`
        : of === "shown"
          ? `that ${it} no serious harm rests on evidence that no reviewer has read`
          : null;
    if (lacking) return `${ran} ${lacking}.`;
  }
  const row = decidingRow(decisive, report);
  if (!row) return decidedBy(decisive, report);
  const others = named.length - 1;
  const also = others === 0 ? "is" : `and ${others === 1 ? "1 other matter" : `${others} other matters`} are`;
  return `${shortened(withoutStop(row.why))}: “${row.label}” ${also} ${levelIn(decisive)}.`;
}

function levelIn(decisive: DecisionRow): string {
  const level = levelMeeting(decisive);
  return level === 4 ? "blocking" : level === 3 ? "serious" : "a concern or more";
}

/** Characters of words that are quoted in the line. */
const QUOTED = 60;

const shortened = (why: string) =>
  why.replace(/“([^“”]{61,})”/gu, (_, quoted: string) => `“${excerpt(quoted, QUOTED)}”`);
