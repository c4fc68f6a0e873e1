import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { byWhom, type UseFacts } from "@/lib/domain/ledger/described-uses";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { named, quoted, titled } from "@/lib/domain/ledger/named";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** Words of content that a forecast has in common with the name of a use, at least, to speak of the same. */
const OF_THE_SAME = 2;
/** Odds that are further apart than this. */
const APART = 0.15;
/**
 * Nobody answered these questions before. What day it is when they are answered no answer tells: a day that is planned may be past by then. So what
 * is settled within five years of this day is within five years of any, and of one year nothing follows.
 */
const ASKED_SINCE = "2026-11-30";
const YEARS = 5;

type Apart = {
  readonly use: UseFacts;
  readonly forecast: Path;
  readonly statement: string;
  readonly odds: number;
  readonly resolves: string;
  readonly likelihood: { readonly path: Path; readonly value: number };
};

/**
 * A forecast with other odds than the use that it names and speaks of: what is to be seen by a day within five years is no likelier than the
 * use within five. Null where none is apart: both are the authors’ own numbers, so that whoever gives no forecast contradicts nothing.
 */
export function forecastApartRow({ answers, uses }: Reading): LedgerRow | null {
  const found = apartIn(answers, uses);
  if (!found) return null;
  const { use, forecast, statement, odds, resolves, likelihood } = found;
  const title = `${titled(use.name)} is put at ${chanceShown(likelihood.value)} within five years, and a forecast of the same at ${chanceShown(odds)} by ${resolves}`;
  return {
    subject: "forecast-apart",
    cause: "case",
    label: "Forecasts and likelihoods of the same",
    claims: ["SM-31"],
    start: 0,
    level: 2,
    because: `${title}.`,
    moves: [],
    answers: [`${forecast}/statement`, `${forecast}/probability`, likelihood.path],
    isRaised: true,
    says: {
      kind: "contradiction",
      title,
      text: `The use: ${byWhom(use, named)}. The forecast: ${quoted(statement)}. What comes by that day comes within five years.`,
      resolve: "Say in which way they are not the same, or bring the two numbers together.",
      weight: 20,
      argued: [],
    },
  };
}

function apartIn(answers: Answers, uses: readonly UseFacts[]): Apart | undefined {
  const list = "release.forecasts";
  const all = recordsOf(answers, list).flatMap(({ id }) => {
    const path = recordPath(list, id);
    const [statement, resolves] = [textAt(answers, `${path}/statement`), textAt(answers, `${path}/resolves`)];
    const odds = numberAt(answers, `${path}/probability`);
    const about = referredAt(answers, `${path}/uses`);
    if (statement === "" || odds === null || !isWithin(resolves) || about.length === 0) return [];
    return uses
      .filter((use) => about.includes(use.path.split("/")[1] ?? ""))
      .filter(({ name }) => sharedWords(name, statement) >= OF_THE_SAME)
      .flatMap((use): readonly Apart[] => {
        const at: Path = `${use.path}/likelihood-5y`;
        const value = numberAt(answers, at);
        return value !== null && odds - value >= APART
          ? [{ use, forecast: path, statement, odds, resolves, likelihood: { path: at, value } }]
          : [];
      });
  });
  return all.toSorted(
    (a, b) => Math.abs(b.odds - b.likelihood.value) - Math.abs(a.odds - a.likelihood.value),
  )[0];
}

function isWithin(day: string): boolean {
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${ASKED_SINCE}T00:00:00Z`)) / 86_400_000;
  return days <= YEARS * DAYS;
}

const DAYS = 365.25;
