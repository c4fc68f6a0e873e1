import { WORLDVIEWS } from "@/lib/content/worldviews";
import type { Answers } from "@/lib/domain/assessment/answer";
import { valueAt } from "@/lib/domain/assessment/records";
import type { Finding } from "@/lib/domain/findings/finding";
import { scrutinyOfRows } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { levelNear } from "@/lib/domain/ledger/ledger-row";
import { type LevelUnder, levelsUnder, type RowUnder } from "@/lib/domain/ledger/under-worldview";
import type { WorldviewsPart } from "@/lib/domain/report/report-document";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";
import { parametersInWords } from "@/lib/domain/worldviews/parameter";

/**
 * What holds whoever is right, and what turns on what one believes (SM-25, AF-17): levels of the ledger under each view, and
 * findings of rules that take something for granted. The author's own view is marked and decides nothing. Strengths are left
 * out: they take nothing for granted.
 */
export function worldviewsPart(answers: Answers, findings: readonly Finding[]): WorldviewsPart {
  const own = valueAt(answers, "evidence.worldview");
  const weighed = findings.filter(({ kind, subjects }) => kind !== "strength" && !subjects);
  const dependent = weighed.flatMap(({ fingerprint, title, severity, worldviews }) =>
    worldviews && worldviews.length < WORLDVIEWS.length
      ? [{ fingerprint, title, severity, holdsUnder: worldviews }]
      : [],
  );
  return {
    views: WORLDVIEWS.map(({ id, label, detail, source, assumes, parameters }) => {
      const statements = (believed: boolean) =>
        (Object.keys(ASSUMPTIONS) as AssumptionId[])
          .filter((assumption) => assumes[assumption] === believed)
          .map((assumption) => ASSUMPTIONS[assumption]);
      return {
        id,
        label,
        detail,
        source,
        believes: statements(true),
        doubts: statements(false),
        isAuthors: id === own,
        takes: parametersInWords(parameters),
      };
    }),
    levels: levelsPart(answers),
    underAll: weighed.length - dependent.length,
    dependent,
  };
}

/** A concern: from there on a row is a finding. */
const STANDS = 2;

function levelsPart(answers: Answers): NonNullable<WorldviewsPart["levels"]> {
  const all = levelsUnder(ledgerOf(answers), answers);
  const weighed = all.filter(({ row, under }) => [row, ...under].some(({ level }) => level >= STANDS));
  const changing = weighed.filter(({ row, under }) => under.some(({ level }) => level !== row.level));
  return {
    rows: changing
      .map(({ row: { subject, label, level }, under }) => ({ id: subject, label, level, under }))
      .toSorted((a, b) => b.level - a.level),
    same: weighed.length - changing.length,
    scrutiny: WORLDVIEWS.map(({ id }) => ({
      view: id,
      level: scrutinyOfRows(
        all.map((each) => under(id, each)),
        answers,
      ),
    })),
  };
}

function under(view: LevelUnder["view"], { row, under }: RowUnder) {
  const level = under.find((each) => each.view === view)?.level ?? row.level;
  return { ...row, level, ...(row.held !== undefined && { held: levelNear(row.held + level - row.level) }) };
}
