import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { quoted } from "@/lib/domain/ledger/named";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

export type ForecastFacts = {
  readonly path: Path;
  readonly statement: string;
  readonly probability: number;
  /** The claims and assumptions that its authors say it bears on. */
  readonly bearsOn: readonly Path[];
};

const BEARS_ON: readonly (readonly [string, string])[] = [
  ["assumptions", "evidence.assumptions"],
  ["claims", "evidence.claims"],
];

/** The forecasts that say something and have odds, in their order. */
function forecastFacts(answers: Answers): readonly ForecastFacts[] {
  const list = "release.forecasts";
  return recordsOf(answers, list).flatMap(({ id }) => {
    const path = recordPath(list, id);
    const statement = textAt(answers, `${path}/statement`);
    const probability = numberAt(answers, `${path}/probability`);
    const bearsOn = BEARS_ON.flatMap(([field, of]) =>
      referredAt(answers, `${path}/${field}`).map((record) => recordPath(of, record)),
    );
    return statement === "" || probability === null ? [] : [{ path, statement, probability, bearsOn }];
  });
}

/**
 * The forecast that its authors say bears on a record; where none does, the one that has most words of content in common with the statement, from
 * `least` on; the first of equals. Shared words say no more than that: whether the one bears the other out or refutes it is for a
 * reader, beside both. One that names other records of that list is about those.
 */
export function forecastOf(
  { statement, path }: { readonly statement: string; readonly path: Path | null },
  answers: Answers,
  least: number,
): ForecastFacts | undefined {
  const all = forecastFacts(answers);
  const named = path === null ? undefined : all.find(({ bearsOn }) => bearsOn.includes(path));
  if (named) return named;
  const list = path?.split("/")[0] ?? "";
  const sharing = all
    .filter(({ bearsOn }) => path === null || !bearsOn.some((each) => each.startsWith(`${list}/`)))
    .map((forecast) => ({ forecast, shared: sharedWords(forecast.statement, statement) }));
  const [most] = sharing.toSorted((x, y) => y.shared - x.shared);
  return most && most.shared >= least ? most.forecast : undefined;
}

/** The first forecast that its authors say bears on a pathway. */
export const forecastOfPathway = (pathway: Path, answers: Answers): ForecastFacts | undefined =>
  forecastFacts(answers).find(({ path }) =>
    referredAt(answers, `${path}/pathways`).some((id) => recordPath("misuse.pathways", id) === pathway),
  );

/** “85 %: ‘A paper removes it in most cases’”. */
export const forecastInWords = ({ statement, probability }: ForecastFacts) =>
  `${chanceShown(probability)}: ${quoted(statement)}`;
