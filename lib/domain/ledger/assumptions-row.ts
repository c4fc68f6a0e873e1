import { textAt } from "@/lib/domain/assessment/records";
import { type AssumptionFacts, assumptionFacts, SURE } from "@/lib/domain/ledger/assumption-facts";
import { claimGoneBy } from "@/lib/domain/ledger/carrying-claims";
import { claimFacts } from "@/lib/domain/ledger/claim-facts";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import { type ForecastFacts, forecastInWords, forecastOf } from "@/lib/domain/ledger/forecast-facts";
import type { LedgerRow, Says } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { LIKELY, UNLIKELY } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { reliance, reliedOnInWords, stronglyPulled } from "@/lib/domain/ledger/relied-on";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown, oddsInWords } from "@/lib/domain/quantities/chance-shown";

/**
 * What the case stands and falls with (SM-25, SM-31). Serious where somebody receives what goes by what is claimed, or the pull on
 * building is strong, else a concern: what rests on it weighs, not how its authors rate it, so that neither odds nor “weakens” nor silence make
 * it lighter. It speaks of what the case falls without before what it weakens without, each by their odds, and of what is left; where
 * nothing is said to carry the case, of what would be relied on all the same.
 */
export function assumptionsRow(reading: Reading): LedgerRow {
  const all = assumptionFacts(reading);
  const bearing = all
    .filter(({ weight }) => weight in DEPENDENCE)
    .toSorted(
      (a, b) =>
        Number(isFatal(b)) - Number(isFatal(a)) ||
        weightOf(b, reading) - weightOf(a, reading) ||
        (a.weight < b.weight ? -1 : 1),
    );
  const [first] = bearing;
  const apart = apartIn(bearing, reading);
  const { start, heavy, use } = reliance(reading);
  const goesBy = use
    ? goesByIt(use, reading)
    : reading.pull.described === 3
      ? stronglyPulled(reading)
      : start === 3
        ? reading.uses.length === 0
          ? "Who goes by what is claimed isn’t said."
          : "That nobody goes by what is claimed is stated, not shown."
        : "";
  const carried = first
    ? `${isFatal(first) ? `${named(first.name)} carries the case` : `The case weakens without ${named(first.name)}`}; ${oddsOf(first)}.`
    : all.length > 0
      ? dependsOnNone(all.slice(0, 3))
      : "It isn’t said what the case assumes about the world.";
  const says = first ? saysOf(first, bearing, apart, reading) : ofNothingSaid(all, use, reading);
  return {
    subject: "assumptions",
    cause: "case",
    label: "What the case stands and falls with",
    claims: ["SM-25", "SM-31"],
    start,
    level: heavy,
    because: [goesBy, carried].filter((each) => each !== "").join(" "),
    moves: [],
    answers: [
      ...new Set([
        ...(first
          ? bearing
              .slice(0, 3)
              .flatMap(({ path, areUsesSaid }) => [
                `${path}/probability`,
                `${path}/weight`,
                ...(areUsesSaid ? [`${path}/uses`] : []),
              ])
          : ["evidence.assumptions"]),
        ...(use ? [`${use.path}/likelihood-5y`] : []),
        ...(apart ? [`${apart.forecast.path}/statement`, `${apart.forecast.path}/probability`] : []),
      ]),
    ],
    isRaised: heavy > start,
    ...(says
      ? { says }
      : {
          unsaid:
            all.length > 0
              ? {
                  title: `Whether the case depends on ${listed(all.slice(0, 3).map(({ name }) => named(name)))}, and how`,
                  at: all.slice(0, 3).map(({ path }) => `${path}/weight`),
                }
              : { title: "What the case assumes about the world", at: ["evidence.assumptions"] },
        }),
  };
}

/** Where nothing is said to carry the case, and something would be relied on, or is claimed; null where there is neither. */
function ofNothingSaid(
  all: readonly AssumptionFacts[],
  use: UseFacts | undefined,
  reading: Reading,
): Says | null {
  const [claim] = claimFacts(reading.answers);
  const on = use ? titled(use.name) : claim ? titled(claim.name) : null;
  if (on === null) return null;
  return {
    kind: "expectation",
    title: `It isn’t said what ${on} stands and falls with`,
    text: `${use ? `${goesByIt(use, reading)} ` : ""}${all.length > 0 ? dependsOnNone(all) : "No assumption about the world is listed."}`,
    resolve:
      "Name what has to be true of the world for it, with the odds you give it, and what you would have to see to give it up.",
    weight: use ? Math.round(50 * (use.likelihood ?? 0.5)) : 0,
    argued: [],
  };
}

/** What is known to go by a claim, and what only makes use of what comes of the work, told apart. */
const goesByIt = (use: UseFacts, reading: Reading) =>
  `${reliedOnInWords(use)} ${claimGoneBy(use, reading) ? "goes by what is claimed" : "makes use of what comes of it"}.`;

const dependsOnNone = (all: readonly AssumptionFacts[]) =>
  `Of ${listed(all.map(({ name }) => named(name)))} it isn’t said that the case depends on any.`;

/** How much of what rests on it is lost. */
const DEPENDENCE: Readonly<Record<string, number>> = { "case-falls": 1, "case-weakens": 0.5 };

/**
 * Odds against it × how much of the good depends on it × how far it falls, 0 to 100. No odds count as even. That on which the case falls has
 * all of it depend on it, whichever uses are named with it.
 */
function weightOf({ probability, weight, uses, areUsesSaid }: AssumptionFacts, reading: Reading): number {
  const good = (use: UseFacts) =>
    use.stance === "feared" ? 0 : Math.max(0, use.effect ?? 1) * (use.likelihood ?? 0.5);
  const sum = (some: readonly UseFacts[]) => some.reduce((so, use) => so + good(use), 0);
  const whole = sum(reading.uses);
  const isAll = weight === "case-falls" || whole === 0 || !areUsesSaid;
  const share = isAll ? 1 : sum(uses) / whole;
  return 100 * (1 - (probability ?? 0.5)) * (DEPENDENCE[weight] ?? 0) * share;
}

function saysOf(
  first: AssumptionFacts,
  bearing: readonly AssumptionFacts[],
  apart: Apart | null,
  reading: Reading,
): Says {
  const isFall = first.weight === "case-falls";
  const also = alsoFatal(first, bearing);
  // What the case would survive is told beside what it falls with, where it weighs more by its odds.
  const likelier =
    isFall && !also
      ? bearing.find((each) => !isFatal(each) && weightOf(each, reading) > weightOf(first, reading))
      : undefined;
  const others = bearing.filter((each) => each !== first && each !== also && each !== likelier);
  // What is nearly sure, and what the case would survive, is nothing that it stands and falls with.
  const isSafe = bearing.every(
    ({ weight, probability }) => weight !== "case-falls" && (probability ?? 0) >= SURE,
  );
  return {
    kind: isSafe ? "expectation" : "risk",
    title: isSafe
      ? `No assumption that could bring the case down is named: the least sure, ${titled(first.name)}, is put at ${chanceOf(first)}`
      : also
        ? `If ${titled(first.name)} (${heldAt(first)}) or ${titled(also.name)} (${heldAt(also)}) fails, the case falls by its own account`
        : isFall
          ? `If ${titled(first.name)} (${heldAt(first)}) fails, ${whatFalls(first, reading)} by its own account${likelier ? `; likelier to fail is ${titled(likelier.name)} (${chanceOf(likelier)}), without which it weakens` : ""}`
          : `The case weakens without ${titled(first.name)}; ${oddsOf(first)}`,
    text: [
      restsOn(first, reading),
      alsoInWords(others),
      heldLittle(reading),
      jointly(bearing.filter(({ weight }) => weight === "case-falls")),
      sharedBy(bearing),
      forecastBeside(apart),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    // Few words answer it as well.
    resolve: saysSomething(reading.answers, `${first.path}/mind-changer`, 1)
      ? `Look first for what would change your mind: ${quoted(first.mindChanger)}. Say what the work is good for without it.`
      : "Say what you would have to see to give it up, look for that first, and say what the work is good for without it.",
    ...(isFall && (first.probability ?? 0) <= UNLIKELY && { isComing: true }),
    weight: Math.min(100, weightOf(first, reading)),
    argued: [],
  };
}

/**
 * A second on which the whole case falls, no likelier to hold than to fail as far as is said: of two that each bring it down, odds alone
 * don't say which a reader has to hear of.
 */
function alsoFatal(first: AssumptionFacts, bearing: readonly AssumptionFacts[]): AssumptionFacts | undefined {
  const isEven = (each: AssumptionFacts) =>
    each.weight === "case-falls" && (each.probability ?? 0.5) <= 0.5 && !each.areUsesSaid;
  return isEven(first) ? bearing.find((each) => each !== first && isEven(each)) : undefined;
}

/** The case falls without it: that is told in the headline too, where what it would survive weighs more. */
const isFatal = ({ weight }: AssumptionFacts) => weight === "case-falls";

const chanceOf = ({ probability }: AssumptionFacts) => oddsInWords(probability);

/** Beside “fails”: the odds are those of holding. */
const heldAt = ({ probability }: AssumptionFacts) =>
  probability === null ? "no odds are given for it" : `held at ${chanceShown(probability)}`;

function oddsOf({ probability }: AssumptionFacts): string {
  return probability === null
    ? "no odds are given for it"
    : `that it holds is put at ${chanceShown(probability)}`;
}

/** “two of three intended uses fall”; where only claims are named, these. */
function whatFalls({ uses, areUsesSaid, claims }: AssumptionFacts, reading: Reading): string {
  const wanted = reading.uses.filter(({ stance }) => stance !== "feared");
  const isOfSome = claims.length > 0 && claims.length < claimFacts(reading.answers).length;
  if (!areUsesSaid && isOfSome)
    return claims.length === 1
      ? `the claim ${claims.map(({ name }) => named(name)).join("")} falls`
      : `the claims ${listed(
          claims.map(({ name }) => named(name)),
          2,
        )} fall`;
  if (!areUsesSaid || uses.length === 0) return "the case falls";
  return uses.length === wanted.length && wanted.length > 1
    ? `all ${wanted.length} uses that are hoped for or expected fall`
    : `${listed(
        uses.map(({ name }) => named(name)),
        2,
      )} ${uses.length === 1 ? "falls" : "fall"}`;
}

/** What falls, and what is left of what is not feared; of uses nothing where none of the assumptions says which, as at a depth that doesn’t ask. */
function restsOn({ uses, areUsesSaid, claims, weight }: AssumptionFacts, reading: Reading): string {
  const verb = weight === "case-falls" ? "fall" : "weaken";
  const names = (some: readonly UseFacts[]) => listed(some.map(({ name }) => named(name)));
  const isAsked = assumptionFacts(reading).some((each) => each.areUsesSaid);
  if (!areUsesSaid && isAsked && uses.length > 0)
    return `Which uses ${verb} with it isn’t said; of what is hoped for it may be any: ${names(uses)}.${onClaims(claims)}`;
  if (!areUsesSaid) {
    return claims.length > 0 ? `On it rest the claims ${listed(claims.map(({ name }) => named(name)))}.` : "";
  }
  const left = reading.uses.filter((use) => use.stance !== "feared" && !uses.includes(use));
  const [hoped, byDefault] = [
    left.filter(({ stance }) => stance === "intended"),
    left.filter(({ stance }) => stance !== "intended"),
  ];
  const said = `With it ${verb}${uses.length === 1 ? "s" : ""} ${names(uses)}`;
  const kept = [
    hoped.length > 0 ? ` what is left is ${names(hoped)}` : "",
    byDefault.length > 0 ? ` what comes by default stays: ${names(byDefault)}` : "",
  ].filter((each) => each !== "");
  const rest = kept.length > 0 ? `;${kept.join(", and")}` : "; no other use is described that isn’t feared";
  const feared = reading.uses.filter((use) => use.stance === "feared" && !uses.includes(use));
  const stays =
    feared.length > 0
      ? ` What is feared is not said to fall with it: ${listed(feared.map(({ name }) => named(name)))}.`
      : "";
  return `${said}${rest}.${stays}${onClaims(claims)}`;
}

function onClaims(claims: AssumptionFacts["claims"]): string {
  return claims.length > 0
    ? ` On it rest also the claims ${listed(claims.map(({ name }) => named(name)))}.`
    : "";
}

/** Below this a bound says nothing. */
const LEAST = 0.005;

/** Bounds on the chance that all hold, whatever depends on what: from Σp − (n − 1) to the least of them (Fréchet). */
function jointly(falling: readonly AssumptionFacts[]): string {
  const odds = falling.flatMap(({ probability }) => probability ?? []);
  if (odds.length < 2) return "";
  const least = Math.max(0, odds.reduce((sum, each) => sum + each, 0) - (odds.length - 1));
  const most = Math.min(...odds);
  const range =
    chanceShown(least) === chanceShown(most)
      ? chanceShown(most)
      : least < LEAST
        ? `at most ${chanceShown(most)}`
        : `between ${chanceShown(least)} and ${chanceShown(most)}`;
  return `By the odds given here the chance that ${odds.length === 2 ? "both" : `all ${odds.length}`} hold, on each of which the case falls, is ${range}.`;
}

/** Those that it falls without together, before those that it weakens without. */
function alsoInWords(others: readonly AssumptionFacts[]): string {
  const without = (verb: string, isFall: boolean) => {
    const some = others.filter(({ weight }) => (weight === "case-falls") === isFall);
    const names = some.map((each) => `${named(each.name)} (${chanceOf(each)})`);
    return names.length > 0 ? [`${verb} without ${listed(names)}`] : [];
  };
  const also = [...without("falls", true), ...without("weakens", false)];
  return also.length > 0 ? `The case also ${also.join(", and ")}.` : "";
}

/** Those of which little is said to depend, and which are no likelier than not to hold by much: a label doesn’t take them off the table. */
function heldLittle(reading: Reading): string {
  const doubted = assumptionFacts(reading).filter(
    ({ weight, probability }) => weight === "little" && probability !== null && probability < LIKELY,
  );
  const names = doubted.map((each) => `${named(each.name)} (${chanceOf(each)})`);
  return names.length === 0 ? "" : `Little is said to change without ${listed(names)}.`;
}

/** Words that a forecast has in common with an assumption at least. */
const OF_THE_SAME = 3;
/** Odds that are further apart than this are told beside each other. */
const APART = 0.1;

type Apart = {
  readonly each: AssumptionFacts;
  readonly forecast: ForecastFacts;
  readonly odds: number;
};

/** An assumption and a forecast of the same with other odds: the first such, in the order of what weighs most. */
function apartIn(bearing: readonly AssumptionFacts[], { answers }: Reading): Apart | null {
  for (const each of bearing) {
    const statement = textAt(answers, `${each.path}/statement`);
    const forecast = forecastOf({ statement, path: each.path }, answers, OF_THE_SAME);
    const odds = each.probability;
    if (forecast && odds !== null && Math.abs(odds - forecast.probability) >= APART)
      return { each, forecast, odds };
  }
  return null;
}

/** What its authors forecast of the same, where its odds are others. */
function forecastBeside(apart: Apart | null): string {
  if (!apart) return "";
  const { each, forecast, odds } = apart;
  const how = forecast.bearsOn.includes(each.path) ? "said to bear on it" : "in much the same words";
  return `Beside ${named(each.name)}, put at ${chanceShown(odds)}, stands a forecast ${how}, at ${forecastInWords(forecast)}.`;
}

/** Several claims on one assumption: where it goes, they all go. */
function sharedBy(bearing: readonly AssumptionFacts[]): string {
  const shared = bearing.toSorted((a, b) => b.claims.length - a.claims.length)[0];
  if (!shared || shared.claims.length < 2) return "";
  return `${listed(shared.claims.map(({ name }) => named(name)))} all rest on ${named(shared.name)}: they are no support for one another.`;
}
