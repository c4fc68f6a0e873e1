import type { Path } from "@/lib/domain/assessment/path";
import { byRule } from "@/lib/domain/findings/by-rule";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import type { Theme } from "@/lib/domain/rules/theme";

/** A gap: what was not said, and where it would be. It is no finding. */
export type NotSaid = {
  /** The rule or the row of the ledger. */
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  /** What to say; empty where the title tells. */
  readonly resolve: string;
  /** Where it would be said, each once. */
  readonly answers: readonly QuotedAnswer[];
};

/** Every gap once, however many records it is asked of; by theme in the order of the rules. */
export function notSaid(
  gaps: readonly Finding[],
  unsaid: readonly LedgerRow[],
  quote: (path: Path) => QuotedAnswer,
  isSaid: (path: Path) => boolean,
): readonly NotSaid[] {
  const ofRules = byRule(gaps).map((each) => {
    const [first] = each;
    const answers = new Map(
      each.flatMap((gap) => gap.answers).map((answer) => [answer.path, answer] as const),
    );
    const blank = [...answers.values()].filter(({ path }) => !isSaid(path));
    return {
      id: first.ruleId,
      theme: first.theme,
      title: first.title,
      resolve: first.resolve,
      answers: blank.length > 0 ? blank : [...answers.values()],
    };
  });
  const ofRows = unsaid.map(({ subject, cause, because, answers }) => ({
    id: subject,
    theme: THEME_OF[cause],
    title: because,
    resolve: "",
    answers: answers.map(quote),
  }));
  return [...ofRules, ...ofRows];
}
