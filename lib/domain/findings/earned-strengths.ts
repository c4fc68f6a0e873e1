import type { Path } from "@/lib/domain/assessment/path";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import type { LedgerRow, Move } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, titled } from "@/lib/domain/ledger/named";

type Earned = { readonly row: LedgerRow; readonly move: Move };

/** Rows that it makes lighter. */
const lowered = (earned: readonly Earned[]) =>
  `It makes lighter: ${listed([...new Set(earned.map(({ row }) => titled(row.label)))], 4)}.`;

const isEarned = ({ isCompared, isDenied }: Move) => isCompared && !isDenied;

/**
 * What was earned: a comparison that could have come out otherwise, as asking people outside could have changed nothing; one strength for
 * each. Never a denial, a rating or a filled box, nor what its authors' own words deny. A promise lightens its row, and so does evidence;
 * whether the one holds and what the other shows is for a reader to say, and neither is praised before.
 */
export function earnedStrengths(
  ledger: readonly LedgerRow[],
  quote: (path: Path) => QuotedAnswer,
): readonly Finding[] {
  const ofWhy = new Map<string, Earned[]>();
  for (const row of ledger) {
    for (const move of row.moves.filter(isEarned)) {
      ofWhy.set(move.why, [...(ofWhy.get(move.why) ?? []), { row, move }]);
    }
  }
  const strengths = [...ofWhy].map(([why, earned]) =>
    strengthOf(why, earned as [Earned, ...Earned[]], quote),
  );
  // A row can be lightened by two things, as a pathway by its owner and by evidence: each is told apart.
  return strengths.map((each, at) => {
    const before = strengths.slice(0, at).filter(({ ruleId }) => ruleId === each.ruleId).length;
    return before === 0 ? each : { ...each, fingerprint: `${each.fingerprint}-${before + 1}` };
  });
}

function strengthOf(
  why: string,
  earned: readonly [Earned, ...Earned[]],
  quote: (path: Path) => QuotedAnswer,
): Finding {
  const [{ row }] = earned;
  const id = `earned.${row.subject}`;
  return {
    ruleId: id,
    fingerprint: id,
    theme: THEME_OF[row.cause],
    kind: "strength",
    severity: "note",
    title: capital(why),
    explanation: `${lowered(earned)} What that changed is so far told by its authors alone.`,
    resolve: "Have somebody outside the team read it, and say whether it holds.",
    claims: [...new Set(earned.flatMap((each) => each.row.claims))],
    subjects: [...new Set(earned.map((each) => each.row.subject))],
    answers: [...new Set(earned.flatMap(({ move }) => move.paths))].map(quote),
  };
}
