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
/** Years within which what is settled is within five of today: what is known of today is that it is before every day that is planned. */
const SOON = 3.5;

type Apart = {
  readonly use: UseFacts;
  readonly forecast: Path;
  readonly statement: string;
  readonly odds: number;
  readonly resolves: string;
  readonly likelihood: { readonly path: Path; readonly value: number; readonly years: 1 | 5 };
};

/**
 * A forecast with other odds than the use that it names and speaks of: what is to be seen by a day within five years is no likelier than the
 * use within five, and what may take more than a year no less likely than the use within one. Null where none is apart: both are the
 * authors’ own numbers, so that whoever gives no forecast contradicts nothing.
 */
export function forecastApartRow({ answers, uses }: Reading): LedgerRow | null {
  const found = apartIn(answers, uses);
  if (!found) return null;
  const { use, forecast, statement, odds, resolves, likelihood } = found;
  const within = likelihood.years === 1 ? "one year" : "five years";
  const title = `${titled(use.name)} is put at ${chanceShown(likelihood.value)} within ${within}, and a forecast of the same at ${chanceShown(odds)} by ${resolves}`;
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
      text: `The use: ${byWhom(use, named)}. The forecast: ${quoted(statement)}. ${
        odds > likelihood.value
          ? "What comes by that day comes within five years."
          : "What comes within a year comes by that day."
      }`,
      resolve: "Say in which way they are not the same, or bring the two numbers together.",
      weight: 20,
      argued: [],
    },
  };
}

function apartIn(answers: Answers, uses: readonly UseFacts[]): Apart | undefined {
  const list = "release.forecasts";
  const first = earliestDay(answers);
  const all = recordsOf(answers, list).flatMap(({ id }) => {
    const path = recordPath(list, id);
    const [statement, resolves] = [textAt(answers, `${path}/statement`), textAt(answers, `${path}/resolves`)];
    const odds = numberAt(answers, `${path}/probability`);
    const about = referredAt(answers, `${path}/uses`);
    if (statement === "" || odds === null || resolves === "" || about.length === 0) return [];
    return uses
      .filter((use) => about.includes(use.path.split("/")[1] ?? ""))
      .filter(({ name }) => sharedWords(name, statement) >= OF_THE_SAME)
      .flatMap((use): readonly Apart[] => {
        const years = yearsBetween(first, resolves);
        const likelihood = (within: 1 | 5) => {
          const at: Path = `${use.path}/likelihood-${within}y`;
          const value = numberAt(answers, at);
          return value === null ? [] : [{ path: at, value, years: within }];
        };
        const over = likelihood(5).filter(({ value }) => years <= SOON && odds - value >= APART);
        const under = likelihood(1).filter(({ value }) => years >= 1 && value - odds >= APART);
        return [...over, ...under].map((each) => ({
          use,
          forecast: path,
          statement,
          odds,
          resolves,
          likelihood: each,
        }));
      });
  });
  return all.toSorted(
    (a, b) => Math.abs(b.odds - b.likelihood.value) - Math.abs(a.odds - a.likelihood.value),
  )[0];
}

/** The first of the days that are planned ahead: today is before it. */
function earliestDay(answers: Answers): string {
  const of = (list: string, field: string) =>
    recordsOf(answers, list).map(({ id }) => textAt(answers, recordPath(list, id, field)));
  return (
    [
      ...of("release.forecasts", "resolves"),
      ...of("release.commitments", "due"),
      textAt(answers, "release.follow-up"),
    ]
      .filter((day) => day !== "")
      .toSorted()[0] ?? ""
  );
}

const DAYS = 365.25;

function yearsBetween(first: string, last: string): number {
  const days = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
  return Number.isFinite(days) ? days / DAYS : Number.POSITIVE_INFINITY;
}
