import type { Path } from "@/lib/domain/assessment/path";
import { byRule } from "@/lib/domain/findings/by-rule";
import { THEME_OF } from "@/lib/domain/findings/cause-theme";
import type { RuleFinding } from "@/lib/domain/findings/find";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import { EXPECTED } from "@/lib/domain/findings/finding-groups";
import type { LeftOpen } from "@/lib/domain/findings/ledger-findings";
import { listById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
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

type Gaps = {
  readonly instrument: Instrument;
  /** Of rules. */
  readonly gaps: readonly RuleFinding[];
  /** Rows of the ledger that stand by what is not said alone. */
  readonly unsaid: readonly LedgerRow[];
  readonly leftOpen: LeftOpen | null;
  readonly quote: (path: Path) => QuotedAnswer;
  readonly isGiven: (path: Path) => boolean;
  /** Whether the form asks it at the depth that was decided. */
  readonly isAsked: (path: Path) => boolean;
};

/** How many others it is asked of, by what they are: “1 other use”. */
function othersOf(instrument: Instrument, { saidAt = [], answers }: RuleFinding, count: number): string {
  const ofRecord = [...saidAt, ...answers].find(({ path }) => path.includes("/"));
  const [list = ""] = (ofRecord?.path ?? "").split("/");
  const noun = listById(instrument, list)?.kind.noun;
  if (!noun) return `${count} more`;
  return count === 1 ? `1 other ${noun}` : `${count} other ${noun}s`;
}

/**
 * Every gap once, however many records it is asked of; by theme in the order of the rules. A gap names the places that the form
 * asks; those without one, which nobody was asked to fill, are kept apart.
 */
export function notSaid({ instrument, gaps, unsaid, leftOpen, quote, isGiven, isAsked }: Gaps): {
  readonly notSaid: readonly NotSaid[];
  readonly notAsked: readonly NotSaid[];
} {
  const ofRules = byRule(gaps).map((each) => {
    const placesOf = (gap: RuleFinding) => gap.saidAt ?? gap.answers;
    const isOpen = ({ path }: QuotedAnswer) => !isGiven(path) && isAsked(path);
    // One that has no place left to say it is asked of nothing, and counts for none.
    const open = each.filter((gap) => placesOf(gap).some(isOpen));
    const [first, ...others] = open.length > 0 ? open : each;
    const told = first ?? each[0];
    const answers = new Map(
      [told, ...others].flatMap(placesOf).map((answer) => [answer.path, answer] as const),
    );
    const blank = [...answers.values()].filter(({ path }) => !isGiven(path));
    return {
      id: told.ruleId,
      theme: told.theme,
      title:
        others.length === 0
          ? told.title
          : `${told.title}; likewise of ${othersOf(instrument, told, others.length)}`,
      resolve: told.resolve,
      answers: blank.length > 0 ? blank : [...answers.values()],
    };
  });
  const ofRows = unsaid.flatMap((row) =>
    row.unsaid
      ? [
          {
            id: row.subject,
            theme: THEME_OF[row.cause],
            title: row.unsaid.title,
            resolve: "",
            answers: row.unsaid.at.map(quote),
          },
        ]
      : [],
  );
  const ofBoxes = leftOpen
    ? [
        {
          id: EXPECTED,
          theme: THEME_OF.misuse,
          title: leftOpen.title,
          resolve: leftOpen.resolve,
          answers: leftOpen.paths.map(quote),
        },
      ]
    : [];
  const parted = [...ofRules, ...ofRows, ...ofBoxes].map((gap) => ({
    gap,
    asked: gap.answers.filter(({ path }) => isAsked(path)),
  }));
  const isOnForm = ({ gap, asked }: (typeof parted)[number]) => asked.length > 0 || gap.answers.length === 0;
  return {
    notSaid: parted.filter(isOnForm).map(({ gap, asked }) => ({ ...gap, answers: asked })),
    notAsked: parted.filter((each) => !isOnForm(each)).map(({ gap }) => gap),
  };
}
