import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { noteAt, textAt } from "@/lib/domain/assessment/records";
import type { ClaimFacts } from "@/lib/domain/ledger/claim-facts";
import { isCalledUneven, tellsWhatWentAgainst } from "@/lib/domain/ledger/comparison";
import type { ForecastFacts } from "@/lib/domain/ledger/forecast-facts";
import { inQuotes, named, quoted } from "@/lib/domain/ledger/named";
import { CONFIDENCE, type Gain, STAKE } from "@/lib/domain/ledger/who-believes";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

type Doubt = {
  readonly isLow: boolean;
  readonly gains: readonly Gain[];
  readonly isOwnTest: boolean;
  readonly against: ForecastFacts | undefined;
  /** The forecast is in words of the central claim, and of its failure. */
  readonly isOfCentral: boolean;
};

/**
 * What its authors say against themselves: that they are not sure of it, that a share is theirs if it is believed, that who tests may be who is
 * tested; and what they expect to come out in words of failure or attack.
 */
export function ownDoubt({ isLow, gains, isOwnTest, against, isOfCentral }: Doubt, answers: Answers): string {
  const doubt = isLow
    ? "confidence in the central claim is stated as low"
    : gains.includes("equity")
      ? "those who do the work hold a financial share"
      : isOwnTest
        ? ownTest(answers)
        : "";
  const forecast = against
    ? `${isOfCentral ? "against the central claim " : ""}it is forecast, at ${chanceShown(against.probability)}: ${inQuotes(against.statement, FORECAST)}`
    : "";
  return [doubt, forecast]
    .filter((each) => each !== "")
    .map((each) => `; ${each}`)
    .join("");
}

/** Characters of a forecast in the headline: with what stands behind its verb. */
const FORECAST = 150;

/** In their own words where these are short. */
function ownTest(answers: Answers): string {
  const note = noteAt(answers, STAKE).trim();
  return note.length <= SHORT && OF_GAIN.isAbout.test(note)
    ? `of who gains it is written: ${quoted(note)}`
    : "who tests may be who is tested";
}
const SHORT = 90;

type Noted = { readonly lead: string; readonly path: Path; readonly isAbout: RegExp };

/** Notes that say more than the box: how far their belief reaches, and who gains. English; in other languages they pass by. */
const OF_BELIEF: Noted = {
  lead: "Written on how sure that is",
  path: CONFIDENCE,
  isAbout: /\b(?:high|low|medium|sure|certain|doubt|confiden\p{L}*)\b/iu,
};
const OF_GAIN: Noted = {
  lead: "Written on who gains",
  path: STAKE,
  isAbout:
    /\b(?:own|employ\p{L}*|firms?|compan\p{L}*|fund\p{L}*|sells?|shares?|pa(?:ys?|id)|gain\p{L}*|profit\p{L}*|grants?|money)\b/iu,
};

function noted({ lead, path, isAbout }: Noted, answers: Answers): string {
  const note = noteAt(answers, path).trim();
  return isAbout.test(note) ? `${lead}: ${quoted(note)}.` : "";
}

/** How far their belief reaches, in words beside it; a sentence, or empty. */
export const believed = (answers: Answers) => noted(OF_BELIEF, answers);

/** What they gain, in words beside it, where the headline doesn’t give these; a sentence, or empty. */
export const gained = (answers: Answers, headline: string) => {
  const said = noted(OF_GAIN, answers);
  return headline.includes(quoted(noteAt(answers, STAKE).trim())) ? "" : said;
};

/** Other claims of which is told what their authors write against them, at most. */
const OTHERS = 2;

/** What its authors write against claims that the finding isn’t about: a price in figures, what was chosen, what wasn’t tried. */
export function againstOthers(
  claims: readonly ClaimFacts[],
  claim: ClaimFacts | undefined,
  answers: Answers,
): string {
  return claims
    .filter(({ path }) => path !== claim?.path)
    .map(({ name, path }) => ({ name, how: textAt(answers, `${path}/method`) }))
    .filter(
      ({ how }) => how !== "" && (isCalledUneven("", how) || tellsWhatWentAgainst(how) || PRICE.test(how)),
    )
    .slice(0, OTHERS)
    .map(({ name, how }) => `Written on ${named(name)}: ${quoted(how)}.`)
    .join(" ");
}

/** “6.2 per cent instead of 2.2”. */
const PRICE = /\d(?: per cent| ?%)?(?: [\p{L}-]{1,20}){0,3} instead of \d/u;
