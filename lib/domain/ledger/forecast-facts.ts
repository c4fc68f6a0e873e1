import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { quoted } from "@/lib/domain/ledger/named";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

export type ForecastFacts = { readonly path: Path; readonly statement: string; readonly probability: number };

/** The forecasts that say something and have odds, in their order. */
function forecastFacts(answers: Answers): readonly ForecastFacts[] {
  const list = "release.forecasts";
  return recordsOf(answers, list).flatMap(({ id }) => {
    const path = recordPath(list, id);
    const statement = textAt(answers, `${path}/statement`);
    const probability = numberAt(answers, `${path}/probability`);
    return statement === "" || probability === null ? [] : [{ path, statement, probability }];
  });
}

/**
 * The forecast that has most words of content in common with a statement, from `least` on; the first of equals. Forecasts name nothing that they
 * bear on, so it sees shared words and no more: whether the one bears the other out or refutes it is for a reader, beside both.
 */
export function forecastOf(statement: string, answers: Answers, least: number): ForecastFacts | undefined {
  const sharing = forecastFacts(answers).map((forecast) => ({
    forecast,
    shared: sharedWords(forecast.statement, statement),
  }));
  const [most] = sharing.toSorted((a, b) => b.shared - a.shared);
  return most && most.shared >= least ? most.forecast : undefined;
}

/** “85 %: ‘A paper removes it in most cases’”. */
export const forecastInWords = ({ statement, probability }: ForecastFacts) =>
  `${chanceShown(probability)}: ${quoted(statement)}`;
