import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import type { ToCheck } from "@/lib/domain/findings/to-check";
import { earnedIn } from "@/lib/domain/ledger/earned";
import type { Earned as EarnedBeside } from "@/lib/domain/ledger/earned-kind";
import type { LedgerRow, Move } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, titled } from "@/lib/domain/ledger/named";

type Earned = { readonly row: LedgerRow; readonly move: Move };

/** Rows that it makes lighter. */
const lowered = (earned: readonly Earned[]) =>
  `It makes lighter: ${listed([...new Set(earned.map(({ row }) => titled(row.label)))], 4)}.`;

const isEarned = ({ isCompared, isDenied }: Move) => isCompared && !isDenied;

/**
 * What was earned: a comparison that could have come out otherwise, as asking people outside could have changed nothing, or evidence with its
 * place. One strength for each. Never a denial, a rating or a filled box, nor what its authors' own words deny or call uneven; what rests on a
 * source that nobody has read says so. A promise lightens its row, and so does evidence of a danger; whether the one holds and what the other
 * shows is for a reader to say, and neither is praised before. A trial or a forecast that is still to come is a promise too.
 */
export function earnedStrengths(
  ledger: readonly LedgerRow[],
  answers: Answers,
  quote: (path: Path) => QuotedAnswer,
): readonly Finding[] {
  const beside = earnedIn(answers).filter(({ isDenied }) => !isDenied);
  const before = beside.filter(({ id }) => !FOLLOWING.has(id));
  return [
    ...before.map((each) => strengthBeside(each, quote)),
    ...ofRows(ledger, quote),
    ...beside.filter((each) => !before.includes(each)).map((each) => strengthBeside(each, quote)),
  ];
}

/**
 * What is answered as if it were earned, and isn’t counted, with why: what its authors’ own words deny, or a document of theirs alone shows.
 * Who says what speaks against a comparison reads it there, and not that there is none.
 */
export function notEarned(
  ledger: readonly LedgerRow[],
  answers: Answers,
  quote: (path: Path) => QuotedAnswer,
): readonly ToCheck[] {
  const beside = earnedIn(answers).flatMap(({ id, paths, notCounted }) =>
    notCounted
      ? [{ subjects: [id], ...notCounted, words: [...new Set(paths)].slice(0, READ).map(quote) }]
      : [],
  );
  const ofRows = ledger.flatMap(({ subject, moves }) =>
    moves
      .filter(({ isCompared, isDenied }) => isCompared && isDenied)
      .map(({ why, said, paths }) => ({
        subjects: [subject],
        title: capital(why),
        text: `${said ? `Written on what changed: ${said}. ` : ""}That is what they gave to the work, or is inferred, and no change that asking them made.`,
        words: [...new Set(paths)].slice(0, READ).map(quote),
      })),
  );
  return [...beside, ...ofRows];
}

/** Answers quoted beside what isn’t counted. */
const READ = 4;

/** What its authors measured themselves, told after what others had a hand in. */
const FOLLOWING: ReadonlySet<string> = new Set(["compared"]);

function ofRows(ledger: readonly LedgerRow[], quote: (path: Path) => QuotedAnswer): readonly Finding[] {
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

function strengthBeside(
  { id, theme, title, text, keep, paths, claims }: EarnedBeside,
  quote: (path: Path) => QuotedAnswer,
): Finding {
  const ruleId = `earned.${id}`;
  return {
    ruleId,
    fingerprint: ruleId,
    theme,
    kind: "strength",
    severity: "note",
    title: capital(title),
    explanation: text,
    resolve: keep,
    claims,
    subjects: [id],
    answers: [...new Set(paths)].map(quote),
  };
}

function strengthOf(
  why: string,
  earned: readonly [Earned, ...Earned[]],
  quote: (path: Path) => QuotedAnswer,
): Finding {
  const [{ row, move }] = earned;
  const id = `earned.${row.subject}`;
  return {
    ruleId: id,
    fingerprint: id,
    theme: THEME_OF[row.cause],
    kind: "strength",
    severity: "note",
    title: capital(why),
    explanation: move.said
      ? `What changed: ${move.said}. That it came of asking them is so far stated here alone.`
      : `${lowered(earned)} What that changed is so far stated here alone.`,
    resolve: "Have somebody outside the team read it, and say whether it holds.",
    claims: [...new Set(earned.flatMap((each) => each.row.claims))],
    subjects: [...new Set(earned.map((each) => each.row.subject))],
    answers: [...new Set(earned.flatMap((each) => each.move.paths))].map(quote),
  };
}
