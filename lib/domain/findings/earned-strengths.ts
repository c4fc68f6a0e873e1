import type { Path } from "@/lib/domain/assessment/path";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import type { LedgerRow, Move } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, titled } from "@/lib/domain/ledger/named";
import { PRICE_STATED } from "@/lib/domain/ledger/size-row";

type Earned = { readonly row: LedgerRow; readonly move: Move };

/** Rows that it makes lighter, and those that stay as they are, a likely harm being in them. */
function lowered(earned: readonly Earned[]): string {
  const labels = (isHeld: boolean) => [
    ...new Set(
      earned.filter(({ move }) => (move.isHeld ?? false) === isHeld).map(({ row }) => titled(row.label)),
    ),
  ];
  const [lighter, held] = [labels(false), labels(true)];
  const stays =
    held.length === 0
      ? ""
      : `It is aimed at ${listed(held, 4)}, which still ${held.length === 1 ? "counts" : "count"} at the likelihood that its authors give without it.`;
  const makes = lighter.length === 0 ? "" : `It makes lighter: ${listed(lighter, 4)}.`;
  return [makes, stays].filter((each) => each !== "").join(" ");
}

const isEarned = ({ isUnread, isDenied, why }: Move) => isUnread && !isDenied && why !== PRICE_STATED;

/**
 * What was earned: moves to a lighter level by something structured, one strength for each thing that moves. Never a denial, a
 * rating or a filled box, nor what its authors' own words deny; what a shift in time costs is owed, and no strength where it is stated. It
 * counts on what only its authors have read, and says so.
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
    explanation: `${lowered(earned)} So far only its authors have read what it rests on.`,
    resolve: "Have somebody outside the team read it, and say whether it holds.",
    claims: [...new Set(earned.flatMap((each) => each.row.claims))],
    subjects: [...new Set(earned.map((each) => each.row.subject))],
    answers: [...new Set(earned.flatMap(({ move }) => move.paths))].map(quote),
  };
}
