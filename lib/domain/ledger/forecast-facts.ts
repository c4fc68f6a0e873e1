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

/**
 * Words of what goes against work: it is broken, got round, no better than what it is set against, or turned to harm. English; in other
 * languages a forecast passes by, and is listed with the others.
 */
const AGAINST =
  /\b(?:breaks?|broken|removes?|removed|strips?|stripped|defeat(?:s|ed)?|bypass\p{L}*|circumvent\p{L}*|evad(?:es|ed)|gets? (?:round|around|past)|overcomes?|overcame|refut\p{L}*|disprov\p{L}*|contradict\p{L}*|fails?|failed|forge[sd]?|spoof\p{L}*|fool(?:s|ed)?|misle(?:ads?|d)|trick(?:s|ed)|abused?|misused?|succe(?:eds|ss) against|outperform(?:s|ed)?|(?:at least )?as good as|no (?:better|more) than|worse than|rather than|(?:does|do) not (?:hold|replicate|generali[sz]e)|retract(?:s|ed)?|withdrawn?|more harmful|suppress(?:es|ed)?)\b/iu;

/** Odds from which a forecast is expected to come true. */
const EVEN = 0.5;
/** Words of content that it has in common with what is claimed, or with the title, at least. */
const OF_A_CLAIM = 2;

/**
 * What its authors themselves hold to be at least as likely as not, in words of failure or attack, and of what they claim or of the title: of
 * several the likeliest. Whether it goes against the claim is for a reader, beside both.
 */
export function forecastAgainst(answers: Answers): ForecastFacts | undefined {
  const claims = recordsOf(answers, "evidence.claims").map(({ id }) =>
    textAt(answers, recordPath("evidence.claims", id, "claim")),
  );
  const claimed = [textAt(answers, "terms.central-claim"), textAt(answers, "project.title"), ...claims];
  return forecastFacts(answers)
    .filter(
      ({ statement, probability, bearsOn }) =>
        probability >= EVEN &&
        AGAINST.test(statement) &&
        (bearsOn.length > 0 || claimed.some((each) => sharedWords(each, statement) >= OF_A_CLAIM)),
    )
    .toSorted((a, b) => b.probability - a.probability)[0];
}

/** Words that a forecast has in common with the central claim at least, which is long. */
export const OF_THE_CENTRAL_CLAIM = 4;

/** Whether a forecast of failure or attack is of the central claim, by their words: not where the claim itself is that something fails or is attacked. */
export const isAgainstClaim = ({ statement }: ForecastFacts, central: string): boolean =>
  !AGAINST.test(central) && sharedWords(central, statement) >= OF_THE_CENTRAL_CLAIM;

/** The first forecast that its authors say bears on a pathway. */
export const forecastOfPathway = (pathway: Path, answers: Answers): ForecastFacts | undefined =>
  forecastFacts(answers).find(({ path }) =>
    referredAt(answers, `${path}/pathways`).some((id) => recordPath("misuse.pathways", id) === pathway),
  );

/** “85 %: ‘A paper removes it in most cases’”. */
export const forecastInWords = ({ statement, probability }: ForecastFacts) =>
  `${chanceShown(probability)}: ${quoted(statement)}`;
