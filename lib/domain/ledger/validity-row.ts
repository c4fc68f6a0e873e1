import { referredAt, textAt } from "@/lib/domain/assessment/records";
import { assumptionFacts } from "@/lib/domain/ledger/assumption-facts";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import {
  carryingClaims,
  claimGoneBy,
  claimTiedTo,
  doesWithout,
  goodTiedTo,
} from "@/lib/domain/ledger/carrying-claims";
import { type ClaimFacts, claimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import {
  type ForecastFacts,
  forecastAgainst,
  forecastInWords,
  forecastOf,
  isAgainstClaim,
  OF_THE_CENTRAL_CLAIM,
} from "@/lib/domain/ledger/forecast-facts";
import { type LedgerRow, levelNear } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { outputId } from "@/lib/domain/ledger/output-facts";
import { againstOthers, believed, gained, ownDoubt } from "@/lib/domain/ledger/own-doubt";
import { LIKELY } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { reliance, reliedOnInWords, stronglyPulled } from "@/lib/domain/ledger/relied-on";
import { type SourcedAt, sourcedAt } from "@/lib/domain/ledger/sourced-at";
import { saysSomething } from "@/lib/domain/ledger/substance";
import {
  CONFIDENCE,
  type Gain,
  gainsOfCheckers,
  isHeldLow,
  mayTestThemselves,
  STAKE,
} from "@/lib/domain/ledger/who-believes";

/** What the row is called. */
export const VALIDITY = "validity";

/**
 * Whether it is shown that the right thing is built, and by whom (AL-8, AL-9). Graver where somebody relies on it, or where the
 * pull on building is strong. Validation counts with evidence, of a claim that a good rests on; an outside checker with evidence of its
 * own; an AI judge counts as nothing.
 */
export function validityRow(reading: Reading): LedgerRow {
  const { pull } = reading;
  const { use: relied, start, heavy } = reliance(reading);
  const claims = claimFacts(reading.answers);
  const carrying = carryingClaims(reading);
  const validated = carrying.find(({ isValidated }) => isValidated);
  const outside = carrying.find(({ isValidated, isOutside }) => isValidated && isOutside);
  const level = levelNear(outside ? 0 : validated ? Math.min(2, heavy) : heavy);
  const tied = relied ? claimTiedTo(relied, reading) : undefined;
  const claim = tied ?? leastShown(claims, oddsOfClaims(reading));
  const by = outside ?? validated;
  // Without a claim that its authors tie to it, no use is known to go by what is claimed.
  const shown = by ?? claim;
  const user =
    tied && shown?.path === tied.path ? relied : !tied && shown ? goodTiedTo(shown, reading) : undefined;
  const goesBy = user
    ? `${reliedOnInWords(user)} relies on it.`
    : pull.described === 3
      ? stronglyPulled(reading)
      : relied && claimGoneBy(relied, reading)?.path === (by ?? claim)?.path
        ? `Likeliest to go by what the work shows: ${reliedOnInWords(relied)}.`
        : relied && claim && !by && doesWithout(relied, claim, reading)
          ? `${reliedOnInWords(relied)} needs ${neededBy(relied, reading)}, and not what this claim is of.`
          : "";
  const evidence = by
    ? `${titled(by.name)} is shown by validation, with evidence${outside ? ", and checked outside" : ""}.`
    : claim?.isValidated
      ? `${titled(claim.name)} ${UNTIED}.`
      : claim
        ? claim.shownBy === "validation"
          ? `${titled(claim.name)} is called validated, ${sourceOf(claim, reading.answers)}.`
          : `${titled(claim.name)}: no validation with evidence shows it.`
        : "No claim is stated.";
  const gains = gainsOfCheckers(by ?? claim, reading.answers);
  const isLow = isHeldLow(reading.answers);
  const central = textAt(reading.answers, CENTRAL);
  const isOwnTest = mayTestThemselves(reading.answers);
  const against = forecastAgainst(reading.answers);
  const isOfCentral = against !== undefined && isAgainstClaim(against, central);
  const about = forecastAbout(by ?? claim, central, reading.answers);
  // Told in the headline it isn’t told again.
  const forecast = about?.forecast.path === against?.path ? undefined : about;
  const how = by ? "" : shownHow(claim, reading.answers) || shownOfAnother(claims, claim, reading.answers);
  const title = `${titleOf(claim, by, user, reading.answers)}${ownDoubt({ isLow, gains, isOwnTest, against, isOfCentral }, reading.answers)}`;
  return {
    subject: VALIDITY,
    cause: "validity",
    label: "Whether it is shown that the right thing is built",
    claims: ["AL-8", "AL-12"],
    start,
    level,
    because: [goesBy, evidence].filter((each) => each !== "").join(" "),
    moves: by
      ? [
          {
            to: level,
            why: `${titled(by.name)} is validated with evidence${outside ? ", checked outside" : ""}`,
            paths: by.paths,
            isUnread: true,
          },
        ]
      : [],
    answers: [
      ...new Set([
        ...[user ?? relied].flatMap((use) => (use ? [`${use.path}/likelihood-5y` as const] : [])),
        ...((by ?? claim)?.paths ?? ["evidence.claims"]),
        ...(isLow ? [CONFIDENCE] : []),
        ...(gains.length === 0 && !isOwnTest ? [] : [STAKE]),
        ...(isOfCentral ? [CENTRAL] : []),
        ...(against ? [`${against.path}/statement`, `${against.path}/probability`] : []),
        ...(!by && saysSomething(reading.answers, SUCCESS) ? [SUCCESS] : []),
        ...(forecast
          ? [CENTRAL, `${forecast.forecast.path}/statement`, `${forecast.forecast.path}/probability`]
          : []),
        ...(believed(reading.answers) === "" ? [] : [CONFIDENCE]),
      ]),
    ],
    isRaised: heavy > start,
    says: {
      kind:
        claim?.asserts === "validation" && claim.shownBy === "verification" ? "conflation" : "expectation",
      title,
      text: [
        forecast && forecast.forecast.probability >= LIKELY ? forecastBeside(forecast) : "",
        how,
        believed(reading.answers),
        againstOthers(claims, by ?? claim, reading.answers),
        by ? "" : othersUnshown(claims, claim).trim(),
        by ? "" : shownBeside(claims, claim),
        isOfCentral ? `The central claim, beside that: ${quoted(central)}.` : "",
        by ? "" : seenByOutsiders(reading.answers),
        goesBy,
        claim?.checker === "ai" ? `An AI system checks ${named(claim.name)}.` : "",
        forecast && forecast.forecast.probability < LIKELY ? forecastBeside(forecast) : "",
        gains.length === 0
          ? ""
          : `Nobody outside checks it, and those who do the work gain by its being believed: through ${listed(gains.map((each) => GAINED[each]))}.`,
        gains.length === 0 && !isOwnTest ? "" : gained(reading.answers, title),
      ]
        .filter((each) => each !== "")
        .join(" "),
      resolve:
        claim?.isValidated && !by
          ? "Name it at an assumption, beside the use that does good by it; or show the claim that one goes by."
          : "Say how it will be shown that this is the right thing to go by, who outside the team looks, and cite what they find at that answer.",
      ...(!by && isUnshown(claim) && { isUnshown: true }),
      ...(how !== "" && { shownHow: how }),
      weight: relied ? 4 * relied.band + (pull.described === 3 ? 6 : 0) : 6,
      argued: claims
        .map(({ path }) => `${path}/method`)
        .filter((path) => saysSomething(reading.answers, path)),
    },
  };
}

const neededBy = (use: UseFacts, { facts, answers }: Reading) => {
  const needed = referredAt(answers, `${use.path}/outputs`);
  return listed(
    facts.outputs.filter((output) => needed.includes(outputId(output) ?? "")).map(({ name }) => name),
  );
};

const CENTRAL = "terms.central-claim";
const SUCCESS = "project.success";

/** By what its authors would have an outsider tell: what stands beside a claim that nothing shows yet. */
const seenByOutsiders = (answers: Reading["answers"]) =>
  saysSomething(answers, SUCCESS)
    ? `An outsider is to tell by this: ${quoted(textAt(answers, SUCCESS))}.`
    : "";

const forecastBeside = ({ forecast, isSaidToBear }: About) =>
  `${isSaidToBear ? "A forecast is said to bear on it" : "A forecast is in much the same words"}, at ${forecastInWords(forecast)}; what follows from it is for a reader.`;

type About = { readonly forecast: ForecastFacts; readonly isSaidToBear: boolean };

/** A forecast that is said to bear on the claim that is told, or has words of it besides those of the central claim: of another claim it says nothing. */
function forecastAbout(
  claim: ClaimFacts | undefined,
  central: string,
  answers: Reading["answers"],
): About | undefined {
  const forecast = forecastOf(
    { statement: central, path: claim?.path ?? null },
    answers,
    OF_THE_CENTRAL_CLAIM,
  );
  if (!forecast) return undefined;
  const isSaidToBear = claim !== undefined && forecast.bearsOn.includes(claim.path);
  const isOfIt = claim === undefined || sharedWords(forecast.statement, claim.name) >= OF_THIS_CLAIM;
  return isSaidToBear || isOfIt ? { forecast, isSaidToBear } : undefined;
}

/** Words that a forecast has in common with the claim that is told, at least. */
const OF_THIS_CLAIM = 2;

/** After “gain by its being believed: through”. */
const GAINED: Readonly<Record<Gain, string>> = { equity: "a financial share", employer: "their employer" };

/** How it is shown, in its authors’ words, or, where it isn’t shown, what they write of that; empty without any. */
function shownHow(claim: ClaimFacts | undefined, answers: Reading["answers"]): string {
  const method = claim ? `${claim.path}/method` : "";
  if (!claim || !saysSomething(answers, method)) return "";
  // Of what isn’t shown, it may be a plan, what was done, or why nothing was.
  return `${isUnshown(claim) ? "Written on that" : "How it is shown"}: ${quoted(textAt(answers, method))}.`;
}

/** Where nothing of substance is written on the claim: of another that more is asserted of, how it is shown, in its authors’ words. */
function shownOfAnother(
  claims: readonly ClaimFacts[],
  claim: ClaimFacts | undefined,
  answers: Reading["answers"],
): string {
  const other = claims.find(
    ({ path, asserts, isValidated }) =>
      path !== claim?.path &&
      asserts !== "verification" &&
      !isValidated &&
      saysSomething(answers, `${path}/method`),
  );
  return other
    ? `How it is shown isn’t said; written on ${named(other.name)}, which is claimed besides: ${quoted(textAt(answers, `${other.path}/method`))}.`
    : "";
}

/** Shown by nothing yet, or it isn’t said by what; without any claim there is nothing that shows one. */
const isUnshown = (claim: ClaimFacts | undefined) =>
  claim === undefined || claim.shownBy === "nothing-yet" || !SHOWN_BY.includes(claim.shownBy || "-");

/** From what is not shown at all to what is called validated; an answer that isn’t given is no more than nothing. */
const SHOWN_BY: readonly string[] = ["nothing-yet", "", "verification", "validation"];

/**
 * The claim with least behind it, of those that more is asserted of than that something was built as meant; of equals the one that its
 * authors give least, by `odds`, else the first.
 */
export function leastShown(
  claims: readonly ClaimFacts[],
  odds: (claim: ClaimFacts) => number = () => EVEN,
): ClaimFacts | undefined {
  // What isn’t even built, and what its authors give less than even odds, weighs as what more is asserted of.
  const isDoubted = (claim: ClaimFacts) => claim.shownBy === "nothing-yet" && odds(claim) < EVEN;
  const central = claims.filter((claim) => claim.asserts !== "verification" || isDoubted(claim));
  const all = central.length > 0 ? central : claims;
  const least = Math.min(...all.map(shownRank));
  const alike = all.filter((claim) => shownRank(claim) === least);
  if (alike.length < 2) return alike[0];
  const [first] = alike.map((claim) => ({ claim, odds: odds(claim) })).toSorted((a, b) => a.odds - b.odds);
  return first?.claim;
}

/** What isn’t said is as likely as not, and so behind any doubt of the authors' own. */
const EVEN = 0.5;
/** Words that an assumption has in common with a claim that it names, or a forecast with a claim, at least. */
const OF_ONE_CLAIM = 3;

/** The least odds that its authors give something on which a claim rests by their word, or that is in its words. */
export function oddsOfClaims(reading: Reading): (claim: ClaimFacts) => number {
  let known: ReturnType<typeof assumptionFacts> | undefined;
  return ({ id, name, path }) => {
    known ??= assumptionFacts(reading);
    const resting = known
      .filter(
        ({ claims, name: assumed }) =>
          claims.some((each) => each.id === id) || sharedWords(assumed, name) >= OF_ONE_CLAIM,
      )
      .flatMap(({ probability }) => probability ?? []);
    const forecast = forecastOf({ statement: name, path }, reading.answers, OF_ONE_CLAIM)?.probability;
    return Math.min(EVEN, ...resting, forecast ?? EVEN);
  };
}

function shownRank({ shownBy }: ClaimFacts): number {
  const at = SHOWN_BY.indexOf(shownBy);
  return at < 0 ? SHOWN_BY.length : at;
}

/** The other claims that rest on no validation with evidence, and those that only something built as meant is asserted of and nothing shows, by name; empty where there is none. */
function othersUnshown(claims: readonly ClaimFacts[], claim: ClaimFacts | undefined): string {
  const others = claims.filter(({ path, isValidated }) => path !== claim?.path && !isValidated);
  const names = (some: readonly ClaimFacts[]) =>
    listed(
      some.map(({ name }) => named(name)),
      2,
    );
  const more = others.filter(({ asserts }) => asserts !== "verification");
  const built = others.filter(
    ({ asserts, shownBy }) => asserts === "verification" && shownBy === "nothing-yet",
  );
  return [
    built.length > 0
      ? `Nothing yet shows ${names(built)} either, though ${built.length === 1 ? "it is" : "they are"} claimed only as built to specification (verification). `
      : "",
    more.length > 0
      ? `Nor ${more.length === 1 ? "is" : "are"} ${names(more)} shown by validation with evidence. `
      : "",
  ].join("");
}

/** What a claim lacks that is validated with evidence, and lightens nothing. */
const UNTIED = "is validated with evidence, and no use that does good is said to rest on it";

/** Claims beside it that are validated and that no good is said to rest on, by name; empty where there is none. */
function shownBeside(claims: readonly ClaimFacts[], claim: ClaimFacts | undefined): string {
  const shown = claims.filter(({ path, isValidated }) => path !== claim?.path && isValidated);
  const names = listed(
    shown.map(({ name }) => named(name)),
    2,
  );
  return shown.length === 0
    ? ""
    : `${capital(names)} ${shown.length === 1 ? UNTIED : UNTIED.replace(/^is/u, "are").replace(/ it$/u, " them")}.`;
}

/** The use and the claim in one sentence only where the one is known to go by the other. */
function titleOf(
  claim: ClaimFacts | undefined,
  by: ClaimFacts | undefined,
  use: UseFacts | undefined,
  answers: Reading["answers"],
): string {
  const shown = shownAs(claim, by, answers);
  return use ? `${named(use.name)} would go by it, and ${shown}` : capital(shown);
}

/** Where a source stands of a claim that is called validated, with none at that very answer; what it shows nobody has said. */
function sourceOf(claim: ClaimFacts, answers: Reading["answers"]): string {
  const at = sourcedAt(claim, answers);
  return at === null ? "and no source is given for that" : `and its source ${SOURCED[at]}`;
}

const SOURCED: Readonly<Record<SourcedAt, string>> = {
  method: "stands at how it was done, not at what that shows",
  claim: "stands at the claim, not at what shows it",
  asserts: "stands at what it asserts, not at what shows it",
  checker: "is for who checks it",
  words: "stands in words alone",
};

/** What the claim has behind it, as its authors say; `by` is one that is validated with evidence. */
function shownAs(
  claim: ClaimFacts | undefined,
  by: ClaimFacts | undefined,
  answers: Reading["answers"],
): string {
  if (by) return `${titled(by.name)} is validated by those who claim it`;
  if (!claim) return "no claim says what was shown";
  const isShown: Readonly<Record<string, string>> = {
    verification:
      claim.asserts === "validation"
        ? "is claimed of what people need, and shown only against its own specification"
        : "is shown against its own specification, and no claim says that it is the right thing",
    validation: claim.isValidated ? UNTIED : `is called validated, ${sourceOf(claim, answers)}`,
    "nothing-yet": "is not shown yet",
  };
  return `${titled(claim.name)} ${isShown[claim.shownBy] ?? "doesn’t say what shows it"}`;
}
