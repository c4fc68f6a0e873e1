import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { noteAt, recordName, recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { bearsOn, sharedWords } from "@/lib/domain/ledger/bearing";
import { datedCommitments } from "@/lib/domain/ledger/credits";
import { citesFrontPage, evidenced, placedSource } from "@/lib/domain/ledger/evidence";
import { hardFacts } from "@/lib/domain/ledger/hard-facts";
import { inQuotes, listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { BUILDERS } from "@/lib/domain/ledger/pattern-classes";
import { isOfKind, isUninvited } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething, saysWho } from "@/lib/domain/ledger/substance";
import { isSaidToPreventNothing, tellsOnly } from "@/lib/domain/ledger/telling";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** What answers hold beside the levels of rows: it could have come out otherwise, and no row is lighter by it. */
export type Earned = {
  readonly id: string;
  readonly theme: "evidence" | "misuse";
  readonly title: string;
  /** Sentences; the last says what of it nobody has read or settled yet. */
  readonly text: string;
  readonly keep: string;
  readonly claims: readonly ClaimId[];
  readonly paths: readonly Path[];
  /** Its authors' own words deny what it counts on: then it is no strength. */
  readonly isDenied?: boolean;
};

/**
 * Each kind once, over all records that have it: what is left out of one makes no other appear. Read are what is answered and where a source
 * says so; never that something is absent, a rating, or a box alone.
 */
export function earnedIn(answers: Answers): readonly Earned[] {
  return EARNING.flatMap(({ make }) => make(answers));
}

/** Each kind with the ids it may have; what they read is listed under these for copies. */
export const EARNING: readonly {
  readonly ids: readonly string[];
  readonly make: (answers: Answers) => readonly Earned[];
}[] = [
  { ids: ["checked-outside"], make: checkedOutside },
  { ids: ["tried-against", "apart-from-ability"], make: triedAgainst },
  { ids: ["kept-from-builders"], make: keptFromBuilders },
  { ids: ["done-already"], make: doneAlready },
  { ids: ["compared"], make: compared },
  { ids: ["held-to-a-day"], make: heldToADay },
];

const CLAIMS = "evidence.claims";

const claimsIn = (answers: Answers) =>
  recordsOf(answers, CLAIMS).map(({ id }) => {
    const at = (field: string): Path => `${CLAIMS}/${id}/${field}`;
    return {
      id,
      at,
      name: recordName(answers, CLAIMS, id, "claim", unnamed("claim")),
      isSaid: saysSomething(answers, at("claim")),
      isShown: ["verification", "validation"].includes(textAt(answers, at("shown-by"))),
    };
  });

/** Those that something shows are told before all; where nothing shows any, its authors’ own word denies them. */
function told<Claim extends { readonly isShown: boolean }>(found: readonly Claim[]) {
  const shown = found.filter(({ isShown }) => isShown);
  return shown.length > 0 ? { claims: shown } : { claims: found, isDenied: true };
}

/** A source with its place, as its authors wrote it. */
const source = (answer: Answer | undefined) =>
  answer?.status === "answered" ? inQuotes(answer.evidence ?? "", SOURCE) : "";
const SOURCE = 110;

const names = (some: readonly { readonly name: string }[], of = titled) =>
  listed(
    some.map(({ name }) => of(name)),
    2,
  );

/** Somebody outside the organisation looked at what is claimed, by a source of their own beside the one for how it was done. */
function checkedOutside(answers: Answers): readonly Earned[] {
  const found = claimsIn(answers).filter(
    ({ at, isSaid }) =>
      isSaid &&
      textAt(answers, at("checker")) === "external" &&
      (evidenced(answers).has(at("checker")) || citesFrontPage(answers[at("checker")])) &&
      placedSource(answers[at("method")]) !== null,
  );
  const { claims, ...denied } = told(found);
  const [first] = claims;
  if (!first) return [];
  return [
    {
      id: "checked-outside",
      claims: ["AL-8", "AL-12"],
      theme: "evidence",
      title: `${names(claims)}: somebody outside has looked, with a source`,
      text: `How it was shown, in its authors’ words: ${quoted(textAt(answers, first.at("method")))}. Who looked from outside: ${source(answers[first.at("checker")])}. Nobody has yet read whether that source bears it out.`,
      keep: "Have somebody open both sources, and say whether the second finds what the first claims.",
      paths: claims.flatMap(({ at }) => [at("claim"), at("method"), at("shown-by"), at("checker")]),
      ...denied,
    },
  ];
}

const TRIED: readonly {
  readonly path: Path;
  readonly value: string;
  readonly title: string;
}[] = [
  {
    path: "evidence.holds-against",
    value: "shown",
    title: "The method was tried against systems made to get round it, with a source",
  },
  {
    path: "evidence.moves-with-ability",
    value: "apart",
    title: "The measure was held against general ability, and stands apart from it, with a source",
  },
];

/** A trial that the method, or the measure, could have failed, with a source and its place at that very answer. */
function triedAgainst(answers: Answers): readonly Earned[] {
  return TRIED.filter(
    ({ path, value }) => textAt(answers, path) === value && placedSource(answers[path]) !== null,
  ).map(({ path, title }) => {
    const note = noteAt(answers, path);
    return {
      id: path === "evidence.holds-against" ? "tried-against" : "apart-from-ability",
      claims: ["AF-10", "AL-6"],
      theme: "evidence",
      title,
      text: `${note === "" ? "" : `In its authors’ words: ${quoted(note)}. `}The source: ${source(answers[path])}. Nobody has yet read whether it shows that.`,
      keep: "Have somebody outside the team make a trial of their own, and cite what came out.",
      paths: [path],
    };
  });
}

/**
 * A test that goes to nobody who builds, in work of which others things do go to them: by who receives what, which is hard to shade.
 */
function keptFromBuilders(answers: Answers): readonly Earned[] {
  const { outputs, recipients } = hardFacts(answers);
  const invited = recipients.filter((each) => !isUninvited(each));
  const builders = invited.filter((each) => isOfKind(each, BUILDERS) && each.outputs.length > 0);
  const kept = outputs.filter(
    ({ path, form, reach, release, recipients: holders }) =>
      form === "evaluation" &&
      release === "closed" &&
      reach < 3 &&
      path !== "project.outputs" &&
      holders.some((each) => !isUninvited(each)) &&
      !holders.some((each) => !isUninvited(each) && isOfKind(each, BUILDERS)),
  );
  if (kept.length === 0 || builders.length === 0) return [];
  return [
    {
      id: "kept-from-builders",
      claims: ["SM-20"],
      theme: "misuse",
      title: `${listed(
        kept.map(({ name }) => name),
        2,
      )} ${kept.length === 1 ? "is" : "are"} kept from those who could train for it`,
      text: `${names(builders, named)} ${builders.length === 1 ? "receives" : "receive"} other things of the work, and not the test. That it stays so is so far its authors’ word.`,
      keep: "Say who can reach it, and what would show that somebody trained on it.",
      paths: [
        ...kept.map(({ path }): Path => `${path}/release`),
        ...builders.map(({ path }): Path => `${path}/outputs`),
      ],
    },
  ];
}

/** What is set against a misuse is done already, and a source with its place shows it; not where it only tells, measures or proposes. */
function doneAlready(answers: Answers): readonly Earned[] {
  const pathways = recordsOf(answers, "misuse.pathways");
  const found = datedCommitments(answers)
    .filter(({ isSubstantial, what }) => isSubstantial && !tellsOnly(what))
    .map((commitment) => {
      const shownAt = commitment.paths.find((path) => placedSource(answers[path]) !== null);
      const against = pathways.filter(({ id }) => {
        const mitigation: Path = `misuse.pathways/${id}/mitigation`;
        return (
          commitment.pathways.includes(id) &&
          saysWho(answers, mitigation) &&
          !isSaidToPreventNothing(textAt(answers, mitigation)) &&
          bearsOn(answers, id, commitment.what)
        );
      });
      return { ...commitment, shownAt, against };
    })
    .flatMap((each) => (each.shownAt && each.against.length > 0 ? [{ ...each, shownAt: each.shownAt }] : []));
  const [first] = found;
  if (!first) return [];
  const against = first.against.map(({ id }) => ({
    name: recordName(answers, "misuse.pathways", id, "name", unnamed("pathway")),
  }));
  return [
    {
      id: "done-already",
      claims: ["SM-30"],
      theme: "misuse",
      title: `${names(found.map(({ what }) => ({ name: what })))}: taken on, and a source shows where it is done`,
      text: `Against ${names(against, named)}, by ${first.owner}: ${source(answers[first.shownAt])}. Nobody has yet read whether the source shows it.`,
      keep: "Have somebody read the source, and say whether it is done and what it keeps from happening.",
      paths: found.flatMap(({ paths, against: of }) => [
        ...paths,
        ...of.map(({ id }): Path => `misuse.pathways/${id}/mitigation`),
      ]),
    },
  ];
}

const NUMBER = String.raw`(?!(?:19|20)\d\d\b(?! ?(?:%|per cent|percent)))\d+(?:[.,]\d+)*`;
const FROM_TO = new RegExp(
  String.raw`\bfrom ${NUMBER}(?: ?%| per ?cent)?(?: [\p{L}-]+){0,2} to ${NUMBER}`,
  "iu",
);
const FIGURE = new RegExp(String.raw`\b${NUMBER}\b`, "gu");
const BESIDE = /\b(?:instead of|against|compared (?:with|to)|rather than|versus|vs\.|without)(?!\p{L})/giu;
/** Characters between a figure and the words that set it beside another, before these and after. */
const [BEFORE, AFTER] = [90, 60];

/** One figure beside another, of the same thing with and without: “from 38.1 to 3.8”, “6.2 per cent instead of 2.2”. English; in other languages words pass by. */
function compares(text: string): boolean {
  const words = text.replace(/\s+/gu, " ");
  if (FROM_TO.test(words)) return true;
  const figures = [...words.matchAll(FIGURE)].map(({ index, 0: figure }) => ({
    start: index,
    end: index + figure.length,
  }));
  const isNear = (from: number, to: number, most: number) =>
    to - from <= most && !words.slice(from, to).includes(";");
  // Figures and these words stand in the order of the text: one way through both is enough.
  let next = 0;
  return [...words.matchAll(BESIDE)].some(({ index, 0: beside }) => {
    const end = index + beside.length;
    while (next < figures.length && (figures[next]?.start ?? 0) < index) next++;
    const [before, after] = [figures[next - 1], figures[next]];
    return (
      before !== undefined &&
      after !== undefined &&
      isNear(before.end, index, BEFORE) &&
      isNear(end, after.start, AFTER)
    );
  });
}

/**
 * What is claimed was set beside how it is otherwise, in figures, and a source with its place gives them. Told is the claim that has most words
 * in common with the central one.
 */
function compared(answers: Answers): readonly Earned[] {
  const central = textAt(answers, "terms.central-claim");
  const found = claimsIn(answers)
    .filter(
      ({ at, isSaid }) =>
        isSaid && placedSource(answers[at("method")]) !== null && compares(textAt(answers, at("method"))),
    )
    .toSorted((a, b) => sharedWords(b.name, central) - sharedWords(a.name, central));
  const { claims, ...denied } = told(found);
  const [first] = claims;
  if (!first) return [];
  return [
    {
      id: "compared",
      claims: ["AL-8"],
      theme: "evidence",
      title: `${titled(first.name)}: its authors give a comparison in figures, and its source`,
      text: `In its authors’ words: ${quoted(textAt(answers, first.at("method")))} (${source(answers[first.at("method")])}). They measured it themselves, and nobody has yet read the source.`,
      keep: "Have somebody who gains nothing by the outcome repeat the comparison.",
      paths: claims.flatMap(({ at }) => [at("claim"), at("method"), at("shown-by")]),
      ...denied,
    },
  ];
}

/** Odds between which a forecast can come out either way. */
const [LEAST_ODDS, MOST_ODDS] = [0.1, 0.9];
/** Words of content that a forecast has in common with the claim that it is said to bear on, at least. */
const OF_THE_CLAIM = 2;

/** A day on which what is claimed is seen to hold or not, with odds that leave room for both. */
function heldToADay(answers: Answers): readonly Earned[] {
  const list = "release.forecasts";
  const claims = claimsIn(answers).filter(({ isSaid }) => isSaid);
  const found = recordsOf(answers, list).flatMap(({ id }) => {
    const at = (field: string): Path => `${list}/${id}/${field}`;
    const odds = numberAt(answers, at("probability"));
    const [statement, day] = [textAt(answers, at("statement")), textAt(answers, at("resolves"))];
    const about = referredAt(answers, at("claims"));
    const claim = claims.find(
      (each) => about.includes(each.id) && sharedWords(each.name, statement) >= OF_THE_CLAIM,
    );
    const isOpen = odds !== null && odds >= LEAST_ODDS && odds <= MOST_ODDS;
    return claim && isOpen && day !== "" && saysSomething(answers, at("statement"))
      ? [{ at, claim, odds, statement, day }]
      : [];
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      id: "held-to-a-day",
      claims: ["SM-31"],
      theme: "evidence",
      title: `${titled(first.claim.name)} is held to a day: ${quoted(first.statement)}, put at ${chanceShown(first.odds)}`,
      text: `It is settled on ${dateInWords(first.day)}, and can come out either way. The odds are its authors’ own, and until then nobody knows.`,
      keep: "Settle it on its day, whoever asks, and say what follows from either outcome.",
      paths: found.flatMap(({ at, claim }) => [
        claim.at("claim"),
        at("statement"),
        at("probability"),
        at("resolves"),
        at("claims"),
      ]),
    },
  ];
}
