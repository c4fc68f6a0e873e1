import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { comparesInFigures, isComparison, tellsWhatWentAgainst } from "@/lib/domain/ledger/comparison";
import { counting, type Earned, names, source } from "@/lib/domain/ledger/earned-kind";
import { citesFrontPage, documentsIn, evidenced, placedSource } from "@/lib/domain/ledger/evidence";
import { quoted, quotedInFull, titled } from "@/lib/domain/ledger/named";
import { ownDocuments } from "@/lib/domain/ledger/own-documents";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

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

/**
 * Somebody outside the organisation looked at what is claimed, by a source of their own beside the one for how it was done. What the work’s own
 * pages say of others is its authors’ word.
 */
export function checkedOutside(answers: Answers): readonly Earned[] {
  const own = ownDocuments(answers);
  const all = claimsIn(answers).filter(
    ({ at, isSaid }) =>
      isSaid &&
      textAt(answers, at("checker")) === "external" &&
      (evidenced(answers).has(at("checker")) || citesFrontPage(answers[at("checker")])) &&
      placedSource(answers[at("method")]) !== null,
  );
  const isOfOthers = (at: (field: string) => Path) =>
    documentsIn(answers[at("checker")]).some(
      (each) => !own.has(each) && !documentsIn(answers[at("method")]).includes(each),
    );
  const { found, ...denied } = counting(all, ({ isShown, at }) => isShown && isOfOthers(at));
  const [first] = found;
  if (!first) return [];
  return [
    {
      id: "checked-outside",
      claims: ["AL-8", "AL-12"],
      theme: "evidence",
      title: `${names(found)}: somebody outside has looked, with a source`,
      text: `How it was shown, in its authors’ words: ${quotedInFull(textAt(answers, first.at("method")))}. Who looked from outside: ${source(answers[first.at("checker")])}. Nobody has yet read whether that source bears it out.`,
      keep: "Have somebody open both sources, and say whether the second finds what the first claims.",
      paths: found.flatMap(({ at }) => [at("claim"), at("method"), at("shown-by"), at("checker")]),
      ...denied,
    },
  ];
}

/** Claims whose comparison is told in its authors’ words. */
const TOLD = 2;

/**
 * What is claimed was set beside how it is otherwise, in figures or with what went against it, and a source with its place gives it. Told
 * first is the claim that has most words in common with the central one.
 */
export function compared(answers: Answers): readonly Earned[] {
  const central = textAt(answers, "terms.central-claim");
  const all = claimsIn(answers)
    .map((claim) => ({ ...claim, how: textAt(answers, claim.at("method")) }))
    .filter(
      ({ at, name, how, isSaid }) =>
        isSaid && placedSource(answers[at("method")]) !== null && isComparison(name, how),
    )
    .toSorted((a, b) => sharedWords(b.name, central) - sharedWords(a.name, central));
  const { found, ...denied } = counting(all, ({ isShown }) => isShown);
  const [first] = found;
  if (!first) return [];
  const told = found.slice(0, TOLD);
  const areFigures = comparesInFigures(first.how);
  const isLimited = told.some(({ how }) => tellsWhatWentAgainst(how));
  return [
    {
      id: "compared",
      claims: ["AL-8"],
      theme: "evidence",
      title: `${titled(first.name)}: a comparison${areFigures ? " in figures" : ""}, ${isLimited ? "with its limits and" : "with"} its source`,
      text: [
        ...told.map(
          ({ name, how, at }, index) =>
            `${index === 0 ? "In its authors’ words" : `On ${titled(name)}`}: ${quotedInFull(how)} (${source(answers[at("method")])}).`,
        ),
        "They measured it themselves, and nobody has yet read the source.",
      ].join(" "),
      keep: "Have somebody who gains nothing by the outcome repeat the comparison.",
      paths: found.flatMap(({ at }) => [at("claim"), at("method"), at("shown-by")]),
      ...denied,
    },
  ];
}

/** Odds between which a forecast can come out either way. */
const [LEAST_ODDS, MOST_ODDS] = [0.1, 0.9];
/** Words of content that a forecast has in common with the claim that it is said to bear on, at least. */
const OF_THE_CLAIM = 2;

/** A day on which what is claimed is seen to hold or not, with odds that leave room for both. */
export function heldToADay(answers: Answers): readonly Earned[] {
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
