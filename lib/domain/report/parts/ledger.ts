import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { LEVEL_WORDS, type LedgerRow } from "@/lib/domain/ledger/ledger-row";
import type { BesideRow, LedgerPart, LedgerRowShown } from "@/lib/domain/report/report-document";

/** The ledger as the report prints it: rows that are or start above nothing, the gravest first; and implied beside stated. */
export function ledgerPart(answers: Answers): LedgerPart {
  const ledger = ledgerOf(answers);
  return {
    rows: ledger
      .filter(({ start, level }) => start > 0 || level > 0)
      .toSorted((a, b) => b.level - a.level)
      .map((row) => shown(row, answers)),
    beside: ledger.flatMap(besideOf),
  };
}

function shown(row: LedgerRow, answers: Answers): LedgerRowShown {
  const { subject, label, start, level, because, moves } = row;
  return {
    id: subject,
    label,
    start,
    level,
    because,
    moves: [
      ...moves.map(({ why, isUnread }) => (isUnread ? `${why} (not yet read by anybody else)` : why)),
      ...partedFrom(row),
    ],
    answers: row.answers.map((path) => ({ path, label: pathLabel(INSTRUMENT, answers, path) })),
  };
}

/** Where scrutiny, or the finding, goes by less than the level: which of them, and why. */
function partedFrom({ level, held, says }: LedgerRow): readonly string[] {
  const { rated, most = level } = says ?? {};
  const told = Math.min(most, rated === undefined ? level : Math.max(SERIOUS, rated));
  return [
    ...(held !== undefined && held < level
      ? [`scrutiny goes by ${LEVEL_WORDS[held]}: above that it stands by what is volunteered`]
      : []),
    ...(level > SERIOUS && told < level
      ? [
          `its finding is ${LEVEL_WORDS[told]}, as what it tells is rated; what goes out is to be discussed before`,
        ]
      : []),
  ];
}

const SERIOUS = 3;

function besideOf({ subject, label, beside }: LedgerRow): readonly BesideRow[] {
  if (!beside) return [];
  const { implied, stated, scale, from, isUnsaid = false } = beside;
  return [
    {
      id: subject,
      label,
      implied: scale[implied] ?? "",
      stated: stated === null ? "not stated" : (scale[stated] ?? ""),
      isApart: !isUnsaid && stated !== null && Math.abs(stated - implied) >= 2,
      from: from.map(({ why }) => why),
    },
  ];
}
