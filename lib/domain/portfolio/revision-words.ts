import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import type { Finding } from "@/lib/domain/findings/finding";
import { searchWords } from "@/lib/domain/search/search-words";

export type WordPlace = "title" | "summary" | "recipient" | "use" | "finding";
export type RevisionWord = { readonly word: string; readonly place: WordPlace };

/** Of one place. A place that says more is found by what it says first. */
const MOST = 400;

/**
 * The words by which a revision is found, each once for each place: of its title and summary, of what recipients and uses are called, of
 * the findings' titles. What is not answered has none.
 */
export function revisionWords(
  answers: Answers,
  findings: readonly Pick<Finding, "title">[],
): readonly RevisionWord[] {
  const named = (list: string) =>
    recordsOf(answers, list).map(({ id }) => textAt(answers, recordPath(list, id, "name")));
  const texts: { readonly [place in WordPlace]: readonly string[] } = {
    title: [textAt(answers, "project.title")],
    summary: [textAt(answers, "project.summary")],
    recipient: named("recipients.list"),
    use: named("uses.list"),
    finding: findings.map(({ title }) => title),
  };
  return (Object.keys(texts) as WordPlace[]).flatMap((place) =>
    searchWords(texts[place].join("\n"))
      .slice(0, MOST)
      .map((word) => ({ word, place })),
  );
}
