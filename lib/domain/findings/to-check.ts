import type { Path } from "@/lib/domain/assessment/path";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import type { ArguedRow } from "@/lib/domain/findings/ledger-findings";
import { listed } from "@/lib/domain/ledger/named";
import { DENIED_WHY } from "@/lib/domain/ledger/pattern-expected";

/** What is answered in words alone: a claim that a reader has to judge. */
export type ToCheck = {
  /** The rows of the ledger that the words answer. */
  readonly subjects: readonly string[];
  /** What it would be, if the words don't hold. */
  readonly title: string;
  readonly text: string;
  readonly words: readonly QuotedAnswer[];
};

/** One claim for each wording: patterns denied for one reason are one. Gravest first. */
export function toCheck(
  argued: readonly ArguedRow[],
  quote: (path: Path) => QuotedAnswer,
): readonly ToCheck[] {
  const ofWords = new Map<string, ArguedRow[]>();
  for (const each of argued.toSorted((a, b) => b.row.says.weight - a.row.says.weight)) {
    const key = each.words.join(" ");
    ofWords.set(key, [...(ofWords.get(key) ?? []), each]);
  }
  return [...ofWords.values()].map((rows) => {
    const [first] = rows as [ArguedRow, ...ArguedRow[]];
    const isExpected = rows.every(
      ({ row }) => row.says.kind === "expectation" && row.subject.startsWith("pattern."),
    );
    const labels = listed(rows.map(({ row }) => row.label));
    return {
      subjects: rows.map(({ row }) => row.subject),
      title: isExpected ? expectedTitle(first, labels) : first.row.says.title,
      text: isExpected ? first.row.because : rows.map(({ row }) => row.says.text).join(" "),
      words: first.words.map(quote),
    };
  });
}

function expectedTitle({ row: { says }, words }: ArguedRow, labels: string): string {
  if (words.every((path) => path === DENIED_WHY)) return `Expected, and said not to apply: ${labels}`;
  return says.followedBy
    ? `Expected of ${says.short}, of which only ${says.followedBy} is described: ${labels}`
    : `Expected of ${says.short}, and followed with another output alone: ${labels}`;
}
